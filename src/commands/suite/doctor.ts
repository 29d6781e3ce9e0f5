import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import pc from "picocolors";
import { medianAbsoluteDeviation } from "simple-statistics";
import { z } from "zod";
import { formatMemory } from "../../core/format/text.ts";
import { type CCompiler, compileC, findCCompiler } from "../../machine/c-compiler.ts";
import { readCounters } from "../../machine/disturbance.ts";
import { Launcher } from "../../machine/launcher.ts";
import { readMachine } from "../../machine/machine.ts";
import { MachineLock } from "../../machine/machine-lock.ts";
import type { Host } from "../../ports/host.ts";
import { command } from "../command.ts";
import { buildDirectory, miniatureSource, WORK_DIRECTORY } from "../locations.ts";

const run = promisify(execFile);

interface Finding {
  readonly name: string;
  readonly status: "good" | "limited" | "missing";
  readonly found: string;
  /** What to do about it; empty where there is nothing to do. */
  readonly advice: string;
}

const STEADY_SECONDS = 20;
/** A third of a second to half a second on today's processors: short enough for some fifty of them. */
const PROBE_HOURS = "1";
/** Scale of the median absolute deviation to the standard deviation of a normal distribution. */
const MAD_TO_SD = 1.4826;
/** Run noise of the quiet, typical and noisy models in docs/explanation/how-it-measures.md. */
const STEADY_SD = 0.007;
const NOISY_SD = 0.015;

export const doctor = command({
  name: "doctor",
  summary: "say what this machine can do, how steady it is, and what it lacks",
  description:
    "Looks for what the local engine, container builds and AWS need, and runs the miniature for 20 seconds to " +
    "see how much its time varies here.",
  positionals: [],
  examples: ["gcbench doctor", "gcbench doctor --no-steadiness"],
  inputs: z.strictObject({
    steadiness: z
      .boolean()
      .default(true)
      .meta({ description: "Measure for 20 seconds how steady this machine is." }),
  }),

  async run({ steadiness }, host) {
    const compiler = await findCCompiler().catch(() => null);
    const findings = [
      checkNode(),
      checkCompiler(compiler),
      ...checkMachine(),
      await checkDocker(),
      await checkAws(),
      ...(steadiness && compiler ? [await checkSteadiness(compiler, host)] : []),
    ];
    return { json: { findings }, text: findings.map(describeFinding).join("\n") };
  },
});

function describeFinding({ name, status, found, advice }: Finding): string {
  const mark = { good: pc.green("✔"), limited: pc.yellow("!"), missing: pc.red("✘") }[status];
  const line = `${mark} ${name.padEnd(20)} ${found}`;
  return advice ? `${line}\n  ${" ".repeat(20)} ${pc.dim(`→ ${advice}`)}` : line;
}

function checkNode(): Finding {
  return { name: "Node", status: "good", found: process.version, advice: "" };
}

function checkCompiler(compiler: CCompiler | null): Finding {
  const name = "C compiler";
  if (!compiler) {
    const advice =
      "Install gcc or clang: the launcher that measures, and the miniature, are C programs.";
    return { name, status: "missing", found: "none (cc, gcc, clang, $CC)", advice };
  }
  return compiler.openmp
    ? { name, status: "good", found: `${compiler.version}, with OpenMP`, advice: "" }
    : {
        name,
        status: "limited",
        found: `${compiler.version}, without OpenMP`,
        advice: "The miniature runs on one thread. gcc, or clang with libomp, gives it all cores.",
      };
}

function checkMachine(): readonly Finding[] {
  const machine = readMachine();
  const { physicalCores, logicalProcessors, threadsPerCore, governor, cgroup } = machine;
  const cores = physicalCores === null ? "" : `${physicalCores} cores, `;
  const isPinnable = process.platform === "linux";
  const isGovernorGood = governor === null || governor === "performance";
  const limit = cgroup.cpus === null ? "" : `, limited to ${cgroup.cpus} by a cgroup`;
  return [
    {
      name: "Processor",
      status: cgroup.cpus === null ? "good" : "limited",
      found: `${machine.cpuModel}: ${cores}${logicalProcessors} processors${limit}, ${formatMemory(machine.memoryMiB)}`,
      advice:
        cgroup.cpus === null
          ? ""
          : "A limit of processor time throttles the model: lift it to measure.",
    },
    {
      name: "Threads per core",
      status: threadsPerCore === null || threadsPerCore === 1 ? "good" : "limited",
      found: threadsPerCore === null ? "not told" : String(threadsPerCore),
      advice:
        threadsPerCore !== null && threadsPerCore > 1
          ? "gcbench uses one thread a core unless the suite says otherwise."
          : "",
    },
    {
      name: "Pinning",
      status: isPinnable ? "good" : "limited",
      found: isPinnable
        ? "trials are bound to processors"
        : "this system can't bind a program to processors",
      advice: isPinnable ? "" : "Expect wider intervals than on Linux.",
    },
    {
      name: "Frequency",
      status: isGovernorGood ? "good" : "limited",
      found: governor === null ? "governor not told" : `governor ${governor}`,
      advice: isGovernorGood ? "" : "`cpupower frequency-set -g performance` makes times steadier.",
    },
  ];
}

async function checkDocker(): Promise<Finding> {
  const name = "Docker";
  try {
    const { stdout } = await run("docker", ["version", "--format", "{{.Server.Version}}"], {
      timeout: 10_000,
    });
    return { name, status: "good", found: `engine ${stdout.trim()}`, advice: "" };
  } catch {
    const advice = "Only container images need it. Install Docker, and start its engine.";
    return { name, status: "missing", found: "no engine answers", advice };
  }
}

async function checkAws(): Promise<Finding> {
  const name = "AWS credentials";
  const variables = ["AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_PROFILE"];
  const set = variables.filter((variable) => process.env[variable]);
  if (set.length > 0) return { name, status: "good", found: `${set.join(", ")} set`, advice: "" };
  const file = ["credentials", "config"].find((one) => existsSync(join(homedir(), ".aws", one)));
  if (file) return { name, status: "good", found: `~/.aws/${file}`, advice: "" };
  const advice = "Only cloud platforms need them. `aws configure sso` gives some that expire.";
  return { name, status: "missing", found: "none", advice };
}

/** Runs the miniature again and again, as trials run, and says how much equal runs differ. */
async function checkSteadiness(compiler: CCompiler, host: Host): Promise<Finding> {
  const flags = ["-O2", ...(compiler.openmp ? ["-fopenmp"] : [])];
  const source = await readFile(miniatureSource(), "utf8");
  const program = await compileC(compiler, {
    source,
    flags,
    name: "miniature",
    directory: buildDirectory(),
  });
  const launcher = await Launcher.prepare(buildDirectory());
  const directory = resolve(WORK_DIRECTORY, "scratch", "doctor");
  await mkdir(directory, { recursive: true });
  const lock = await MachineLock.acquire(host.signal, () =>
    host.info("Waiting: another measurement is running on this machine"),
  );
  const before = readCounters();
  const begin = performance.now();
  const elapsed = () => (performance.now() - begin) / 1000;
  const seconds: number[] = [];
  while (elapsed() < STEADY_SECONDS) {
    host.progress({
      title: "steadiness",
      done: 0,
      total: 0,
      maxTotal: 0,
      fraction: elapsed() / STEADY_SECONDS,
      remainingSeconds: STEADY_SECONDS - elapsed(),
      lines: ["running the miniature again and again"],
    });
    const result = await launcher.run(
      {
        program,
        arguments: ["--hours", PROBE_HOURS],
        environment: { PATH: process.env["PATH"] ?? "" },
        directory,
        log: join(directory, "run.log"),
        stack: "keep",
        cores: null,
        timeoutSeconds: 60,
      },
      host.signal,
    );
    if (result.started) seconds.push(result.wallSeconds);
  }
  host.progress(null);
  await lock.release();
  return judgeSteadiness(seconds, (readCounters().stealSeconds ?? 0) - (before.stealSeconds ?? 0));
}

function judgeSteadiness(seconds: readonly number[], stealSeconds: number): Finding {
  const logs = seconds.slice(1).map(Math.log); // The first one warms up.
  const sd = MAD_TO_SD * medianAbsoluteDeviation(logs);
  const steal = stealSeconds > 0 ? `, ${stealSeconds.toFixed(1)} s stolen by the hypervisor` : "";
  const found = `${(100 * sd).toFixed(2)} % from run to run (${logs.length} runs of the miniature${steal})`;
  const name = "Steadiness";
  if (sd <= STEADY_SD) return { name, status: "good", found, advice: "" };
  if (sd <= NOISY_SD) {
    return {
      name,
      status: "good",
      found,
      advice: "As on a typical cloud machine: 2 % changes can be told.",
    };
  }
  const advice = "Noisy: close other programs, or expect small changes to stay inconclusive.";
  return { name, status: "limited", found, advice };
}
