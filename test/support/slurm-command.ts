import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type BlockRecord, recordSchema } from "../../src/core/documents/record.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { CLI } from "./command-suite.ts";
import { type ProgramEnd, runProgram } from "./run-program.ts";
import type { SlurmCluster } from "./slurm-cluster.ts";

/** The whole program on a login node of a cluster, in a directory that its nodes share. */
export interface SlurmCommands {
  readonly directory: string;
  /** The store of the commands. */
  readonly store: string;
  gcbench(...args: readonly string[]): Promise<ProgramEnd>;
  /** Starts a command, and does not wait for it. */
  start(...args: readonly string[]): ChildProcess;
  /** Calls of Slurm's programs since the last question, by program. */
  calls(): Readonly<Record<string, number>>;
  remove(): void;
}

/** Trials of milliseconds, of the built-in model. */
const SUITE = {
  name: "cluster",
  workloads: [{ name: "tiny", kind: "miniature", simulatedHours: 1, grid: "12x8x5" }],
  versions: ["miniature", "slow-convection"],
  platforms: [{ name: "node", threads: 1 }],
  layout: { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false },
  limits: { trialMinutes: 1, coreHours: 1000 },
};

const SITE = {
  name: "loopback",
  scheduler: "slurm",
  price: { usdPerCoreHour: 0.03, date: "2026-11-20", source: "test" },
  platforms: [
    {
      name: "node",
      architecture: hostArchitecture(),
      processor: "this machine's",
      partition: "compute",
      cores: 2,
    },
  ],
};

/** A program that waits until a file exists, so that a test decides how long a job runs. */
export const WAITING = {
  workloads: [{ name: "wait", kind: "command", command: ["{executable}"] }],
  versions: [
    { name: "before", executable: "wait.sh" },
    { name: "after", executable: "wait2.sh" },
  ],
};

export interface SlurmSuite {
  readonly suite?: Readonly<Record<string, unknown>> | undefined;
  readonly site?: Readonly<Record<string, unknown>> | undefined;
  /** Keys of the site's only platform. */
  readonly platform?: Readonly<Record<string, unknown>> | undefined;
}

/** Writes a suite for a cluster. */
export function slurmCommands(
  cluster: SlurmCluster,
  { suite = {}, site = {}, platform = {} }: SlurmSuite = {},
): SlurmCommands {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-slurm-"));
  const catalogue = join(directory, "benchmarks");
  mkdirSync(join(catalogue, "sites"), { recursive: true });
  const own = resolve(import.meta.dirname, "../../benchmarks");
  cpSync(join(own, "versions.yml"), join(catalogue, "versions.yml"));
  const platforms = SITE.platforms.map((one) => ({ ...one, ...platform }));
  writeFileSync(
    join(catalogue, "sites/loopback.yml"),
    JSON.stringify({ ...SITE, platforms, ...site }), // JSON is YAML.
  );
  writeFileSync(join(catalogue, "suite.yml"), JSON.stringify({ ...SUITE, ...suite }));
  const counter = countingPrograms(directory);
  const environment = {
    ...cluster.environment,
    PATH: `${counter.folder}:${process.env["PATH"]}`,
    NODE_NO_WARNINGS: "1",
    NO_COLOR: "1",
  };
  return {
    directory,
    store: join(directory, ".gcbench/store"),
    gcbench: (...args) =>
      runProgram({
        program: CLI,
        args,
        cwd: directory,
        environment: { ...process.env, ...environment },
      }),
    start: (...args) =>
      spawn(process.execPath, [CLI, ...args], {
        cwd: directory,
        env: { ...process.env, ...environment },
        stdio: "ignore",
      }),
    calls: counter.calls,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Records in a store. */
export function recordsIn(store: string): readonly BlockRecord[] {
  return readdirSync(store, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("/record.json"))
    .map((path) => recordSchema.parse(JSON.parse(readFileSync(join(store, path), "utf8"))));
}

const PROGRAMS = ["sbatch", "squeue", "sacct", "scancel", "sinfo"];

/** Slurm's programs, each behind a script that notes its calls: a killed client cannot tell. */
function countingPrograms(directory: string) {
  const folder = join(directory, "bin");
  const log = join(directory, "calls");
  mkdirSync(folder);
  writeFileSync(log, "");
  for (const program of PROGRAMS) {
    const script = `#!/bin/sh\necho ${program} >> ${log}\nexec /usr/bin/${program} "$@"\n`;
    writeFileSync(join(folder, program), script, { mode: 0o755 });
  }
  return {
    folder,
    calls: () => {
      const counts: Record<string, number> = Object.fromEntries(PROGRAMS.map((name) => [name, 0]));
      for (const name of readFileSync(log, "utf8").split("\n")) {
        if (name !== "") counts[name] = (counts[name] ?? 0) + 1;
      }
      writeFileSync(log, "");
      return counts;
    },
  };
}

/** Writes the programs of WAITING. @returns lets them end */
export function writePrograms({ directory }: SlurmCommands): () => void {
  const signal = join(directory, "released");
  for (const name of ["wait.sh", "wait2.sh"]) {
    const script = `#!/bin/sh\n# ${name}\nwhile [ ! -e ${signal} ]; do sleep 0.1; done\n`;
    writeFileSync(join(directory, "benchmarks", name), script, { mode: 0o755 });
  }
  return () => writeFileSync(signal, "");
}

/** Waits until a program of WAITING runs on a node, and its block says so. */
export async function untilRunning({ store }: SlurmCommands): Promise<void> {
  for (;;) {
    const files = existsSync(store)
      ? readdirSync(store, { recursive: true, encoding: "utf8" })
      : [];
    if (files.some((path) => /sessions\/1\.json$/.test(path))) break;
    await delay(200);
  }
  await delay(1000); // The program starts after its session.
}
