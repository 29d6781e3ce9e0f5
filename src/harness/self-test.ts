import { mkdir, mkdtemp } from "node:fs/promises";
import os from "node:os";
import { join } from "node:path";
import { InfrastructureError, InterruptedError, UsageError } from "../core/errors.ts";
import { stripControls } from "../core/format/control-characters.ts";
import {
  architectureOf,
  findEmulation,
  readEvidence,
  WrongArchitectureError,
} from "../machine/emulation.ts";
import { prepareHelper } from "../machine/helper-program.ts";
import { Launcher } from "../machine/launcher.ts";
import {
  OPENMP_CHECK,
  type OpenmpFindings,
  REACH_MIB,
  runOpenmpCheck,
  THREAD_STACK_MIB,
} from "../machine/openmp-check.ts";
import { usableProcessors } from "../machine/processors.ts";
import { removeTree } from "../machine/remove-tree.ts";
import { findForeign } from "./executable-check.ts";
import { checkDisk, checkWriting } from "./self-test-disk.ts";
import { SelfTestError } from "./self-test-error.ts";
import {
  checkVersionFiles,
  runVersionTest,
  type TreeTest,
  versionTests,
} from "./self-test-versions.ts";

/** Result of one check of the self-test. */
export interface SelfTestCheck {
  readonly name: string;
  readonly ok: boolean;
  /** Finding, or what is wrong. */
  readonly detail: string;
  /** What to do; null if the check passed or has no advice. */
  readonly advice: string | null;
  readonly seconds: number;
}

export interface SelfTest {
  readonly ok: boolean;
  readonly seconds: number;
  readonly checks: readonly SelfTestCheck[];
}

export interface SelfTestOptions {
  /** Directory for compiled helpers and scratch files. */
  readonly work: string;
  /** Directory of the image's helper programs (GCBENCH_BUILD); undefined outside an image. */
  readonly prebuilt: string | undefined;
  /** Directory of input data (GCBENCH_DATA); undefined if not set. */
  readonly data: string | undefined;
  /** Allowed only while an image is built for another architecture, never for measurements. */
  readonly allowsEmulation: boolean;
  readonly signal: AbortSignal;
}

/**
 * Checks in a second or two whether this machine can run measurements. It finds problems that would otherwise stop a run,
 * or silently spoil it, after hours of paid time. With a wrong architecture it runs only the checks of files.
 *
 * @throws {InterruptedError} the signal fired
 */
export async function runSelfTest(options: SelfTestOptions): Promise<SelfTest> {
  const report = new Report();
  await report.check("architecture", () => checkProcessor(options));
  if (options.prebuilt !== undefined) {
    const { prebuilt } = options;
    await report.check("executables", () => checkVersionFiles(prebuilt, machineArchitecture()));
  }
  if (report.hasPassed)
    await report.check("scratch", () => checkWriting(options.work, "GCBENCH_WORK"));
  if (report.hasPassed) await runPrograms(report, options);
  if (report.hasPassed || report.has("launcher")) {
    const { data } = options;
    if (data !== undefined) await report.check("data", () => checkWriting(data, "GCBENCH_DATA"));
    await report.check("disk", () => checkDisk(options.work));
  }
  return report.result();
}

/**
 * Stops the run after a failed self-test, before any trial is paid for.
 *
 * @throws {WrongArchitectureError | UsageError | InfrastructureError} lists all failed checks and their advice
 */
export function requirePassed({ ok, checks }: SelfTest): void {
  if (ok) return;
  const failed = checks.filter((check) => !check.ok);
  const errors = failed.map(({ name, detail, advice }) =>
    `${name}: ${detail}. ${advice ?? ""}`.trim(),
  );
  const message = `The self-test failed; no trial was run. ${errors.join(" ")}`;
  const names = failed.map(({ name }) => name);
  if (names.some((name) => name === "architecture" || name === "executables"))
    throw new WrongArchitectureError(message);
  // Only disk problems are specific to this machine. Other failures would repeat on the next machine.
  if (names.every((name) => MACHINE_CHECKS.includes(name))) throw new InfrastructureError(message);
  throw new UsageError(message);
}

/** Text for people: one line per check, with advice below failed checks. */
export function describeSelfTest({ ok, seconds, checks }: SelfTest): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap((check) => [
    `${check.ok ? "ok    " : "FAILED"}  ${check.name.padEnd(width)}  ${check.detail}`,
    ...(check.advice === null ? [] : [`${" ".repeat(8 + width + 2)}${check.advice}`]),
  ]);
  const failed = checks.filter((check) => !check.ok).length;
  const end = ok
    ? `Self-test passed: ${checks.length} checks in ${seconds.toFixed(2)} s.`
    : `Self-test FAILED: ${failed} of ${checks.length} checks.`;
  return `${[...lines, end].join("\n")}\n`;
}

const MACHINE_CHECKS = ["scratch", "data", "disk"];

class Report {
  readonly #checks: SelfTestCheck[] = [];
  readonly #begin = performance.now();

  get hasPassed(): boolean {
    return this.#checks.every(({ ok }) => ok);
  }

  has(name: string): boolean {
    return this.#checks.some((check) => check.name === name);
  }

  result(): SelfTest {
    return { ok: this.hasPassed, seconds: secondsSince(this.#begin), checks: this.#checks };
  }

  /** @param run returns the finding, or throws what is wrong */
  async check(name: string, run: () => Promise<string>): Promise<void> {
    const begin = performance.now();
    const found = await run().then(
      (detail) => ({ ok: true, detail, advice: null }),
      (error: unknown) => {
        if (error instanceof InterruptedError) throw error;
        const detail = error instanceof Error ? error.message : String(error);
        const advice = error instanceof SelfTestError ? error.advice : null;
        return { ok: false, detail: detail.replace(/\.$/, ""), advice };
      },
    );
    const detail = stripControls(found.detail);
    this.#checks.push({ name, ...found, detail, seconds: secondsSince(begin) });
  }
}

function secondsSince(begin: number): number {
  return Math.round(performance.now() - begin) / 1000;
}

function machineArchitecture() {
  const architecture = architectureOf(os.machine());
  if (architecture) return architecture;
  throw new SelfTestError(
    `uname -m reports ${os.machine()}, which gcbench does not support`,
    "Use an x86_64 or aarch64 machine.",
  );
}

async function checkProcessor({ allowsEmulation }: SelfTestOptions): Promise<string> {
  const evidence = readEvidence();
  const architecture = machineArchitecture();
  const foreign = await findForeign(process.execPath, architecture);
  if (foreign) {
    throw new SelfTestError(
      `${foreign.path} is built for ${foreign.madeFor}, but uname -m reports ${evidence.uname}`,
      `Build the image for ${architecture}.`,
    );
  }
  const emulated = findEmulation(evidence);
  if (emulated === null) {
    return `${architecture}: uname -m, Node and the processor agree`;
  }
  if (allowsEmulation) return `${architecture}, emulated (${emulated}), which this build allows`;
  throw new SelfTestError(
    `uname -m reports ${evidence.uname}, but ${emulated}: qemu emulates programs on this machine, many times slower`,
    `Run the image on ${architecture} machines; see docs/how-to/fix-exec-format-error.md.`,
  );
}

/** Runs the checks that start programs, in a temporary directory. */
async function runPrograms(report: Report, options: SelfTestOptions): Promise<void> {
  const { work, prebuilt, signal } = options;
  await mkdir(work, { recursive: true });
  const directory = await mkdtemp(join(work, "self-test-"));
  try {
    let launcher: Launcher | undefined;
    await report.check("launcher", async () => {
      launcher = await Launcher.prepare(join(work, "build"), prebuilt);
      return prebuilt === undefined ? "compiled here" : "built into the image";
    });
    if (!launcher) return;
    const tools: TreeTest = { launcher, directory, signal };
    let findings: Promise<OpenmpFindings> | undefined;
    const find = () => {
      findings ??= openmpFindings(tools, options);
      return findings;
    };
    await report.check("stack", async () => judgeStack(await find()));
    await report.check("OpenMP", async () => judgeThreads(await find(), prebuilt !== undefined));
    for (const test of prebuilt === undefined ? [] : await versionTests(prebuilt))
      await report.check(`version ${test.version}`, () => runVersionTest(test, tools));
  } finally {
    await removeTree(directory);
  }
}

async function openmpFindings(
  { launcher, directory, signal }: TreeTest,
  { work, prebuilt, allowsEmulation }: SelfTestOptions,
): Promise<OpenmpFindings> {
  const directories = { buildDirectory: join(work, "build"), prebuilt };
  const program = await prepareHelper(OPENMP_CHECK, directories);
  const isEmulated = allowsEmulation && findEmulation(readEvidence()) !== null;
  return runOpenmpCheck(launcher, {
    program,
    threads: availableThreads(),
    directory,
    isEmulated,
    signal,
  });
}

function availableThreads(): number {
  return usableProcessors().length || os.availableParallelism();
}

const KIB_PER_MIB = 1024;

function judgeStack({ limits, threads, end, isEmulated }: OpenmpFindings): string {
  if (!limits) {
    throw new SelfTestError(`openmp-check did not run: ${end}`, "Rebuild the image.");
  }
  const { softKiB, hardKiB } = limits;
  const inMiB = (kib: number | null) =>
    kib === null ? "none" : `${Math.floor(kib / KIB_PER_MIB)} MiB`;
  const limitsText = `soft limit ${inMiB(softKiB)}, hard limit ${inMiB(hardKiB)}`;
  const isTooLow = softKiB !== null && softKiB < THREAD_STACK_MIB * KIB_PER_MIB;
  if (isTooLow && !isEmulated) {
    throw new SelfTestError(
      `${limitsText}, but the model needs ${THREAD_STACK_MIB} MiB`,
      "Raise the hard limit: `docker run --ulimit stack=-1`, or `ulimit -Hs unlimited` as root. Job definitions of gcbench raise it.",
    );
  }
  if (!threads && end.startsWith("signal")) {
    throw new SelfTestError(
      `${limitsText}, but openmp-check ended ${REACH_MIB} MiB deep in a stack (${end})`,
      "Check the memory limits of this machine: `ulimit -v`, the container's memory, vm.overcommit_memory.",
    );
  }
  return `${limitsText}, ${REACH_MIB} MiB deep reached`;
}

function judgeThreads({ threads, end }: OpenmpFindings, isImage: boolean): string {
  const requested = availableThreads();
  if (!threads) {
    throw new SelfTestError(
      `${requested} threads with stacks of ${THREAD_STACK_MIB} MiB do not start (${end})`,
      "Check the limits on threads and memory: `ulimit -u`, `ulimit -v`, the container's memory and number of processes.",
    );
  }
  if (!threads.openmp && !isImage) return "not checked: this machine's compiler has no OpenMP";
  if (!threads.openmp) {
    throw new SelfTestError(
      "openmp-check was compiled without OpenMP",
      "Build the image with a compiler that supports OpenMP.",
    );
  }
  if (threads.threads !== requested) {
    throw new SelfTestError(
      `${threads.threads} of ${requested} threads started`,
      "Check OMP_THREAD_LIMIT and OMP_DYNAMIC.",
    );
  }
  return `${requested} threads with stacks of ${THREAD_STACK_MIB} MiB`;
}
