import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type AwsEmulator, startAwsEmulator } from "./aws-emulator/emulator.ts";
import type { EmulatorLimits, EmulatorMode } from "./aws-emulator/emulator-options.ts";
import {
  hostArchitecture,
  pushEngineImage,
  pushMiniatureProcess,
  sharedMiniatures,
} from "./aws-emulator/miniature-image.ts";
import { CLI } from "./command-suite.ts";
import { type ProgramEnd, runProgram } from "./run-program.ts";

/** Platforms whose machines are of this machine's own kind: jobs on the emulator run here. */
export const [FIRST, SECOND, THIRD] =
  hostArchitecture === "arm64"
    ? (["graviton3", "graviton4", "graviton3e-hpc"] as const)
    : (["intel-sapphire-rapids", "amd-genoa", "amd-turin"] as const);

/** The whole program against the AWS emulator, from an account in which nothing is. */
export interface CloudCommands {
  readonly emulator: AwsEmulator;
  /** Working directory of the commands, with suite.yml in it. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  gcbench(...args: readonly string[]): Promise<ProgramEnd>;
  /** Waits until no job is queued or running: looking with a command instead takes the jobs' processor. */
  jobsEnd(): Promise<void>;
  stop(): Promise<void>;
}

export interface CloudOptions {
  readonly mode?: EmulatorMode;
  readonly limits?: EmulatorLimits;
  /** Name of an image of the engine. Default: the versions compiled here, run as processes. */
  readonly image?: string;
  readonly suite?: Readonly<Record<string, unknown>>;
}

/** Trials of milliseconds, of the built-in model. */
const SUITE = {
  name: "cloud",
  image: "miniature-v1",
  workloads: [{ name: "tiny", kind: "miniature", simulatedHours: 1, grid: "12x8x5" }],
  versions: ["miniature", "slow-convection"],
  platforms: [
    { name: FIRST, threads: 1 },
    { name: SECOND, threads: 1, purchase: "spot" },
    { name: THIRD, threads: 1 },
  ],
  layout: { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false },
  limits: { trialMinutes: 1 },
};

/** Starts an emulator, prepares its account with `gcbench bootstrap`, and pushes an image. */
export async function startCloud(options: CloudOptions = {}): Promise<CloudCommands> {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-cloud-"));
  const catalogue = join(directory, "benchmarks");
  mkdirSync(catalogue);
  const own = resolve(import.meta.dirname, "../../benchmarks");
  for (const name of ["versions.yml", "platforms.yml", "prices.json"])
    copy(join(own, name), join(catalogue, name));
  writeFileSync(
    join(catalogue, "suite.yml"),
    JSON.stringify({ ...SUITE, ...options.suite }), // JSON is YAML.
  );
  const { mode = "process", limits = {}, image } = options;
  const emulator = await startAwsEmulator({ mode, limits });
  const environment = { ...emulator.environment, NODE_NO_WARNINGS: "1", NO_COLOR: "1" };
  const gcbench = (...args: readonly string[]) =>
    runProgram({
      program: CLI,
      args,
      cwd: directory,
      environment: { ...process.env, ...environment },
    });
  const { status, errors } = await gcbench("bootstrap", "--yes");
  if (status !== 0) throw new Error(errors);
  const place = { repository: "gcbench", tag: "miniature-v1" };
  if (image === undefined) {
    await pushMiniatureProcess(emulator, { ...place, directory: await sharedMiniatures() });
  } else await pushEngineImage(emulator, { ...place, image });
  return {
    emulator,
    directory,
    environment,
    gcbench,
    jobsEnd: async () => {
      await emulator.jobsEnd();
    },
    stop: async () => {
      await emulator.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function copy(from: string, to: string): void {
  writeFileSync(to, readFileSync(from));
}
