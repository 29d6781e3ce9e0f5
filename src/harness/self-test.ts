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

/** One thing that a measurement needs. */
export interface SelfTestCheck {
  readonly name: string;
  readonly ok: boolean;
  /** What was found. */
  readonly detail: string;
  /** What to do; null where nothing has to be done. */
  readonly advice: string | null;
  readonly seconds: number;
}

export interface SelfTest {
  readonly ok: boolean;
  readonly seconds: number;
  readonly checks: readonly SelfTestCheck[];
}

export interface SelfTestOptions {
  /** Directory for builds and scratch. */
  readonly work: string;
  /** Directory of the image's helper programs (GCBENCH_BUILD); undefined: this is no image. */
  readonly prebuilt: string | undefined;
  /** Where input data lies (GCBENCH_DATA); undefined: not told. */
  readonly data: string | undefined;
  /** While an image is built for another architecture on purpose; never where something is measured. */
  readonly allowsEmulation: boolean;
  readonly signal: AbortSignal;
}

/**
 * Finds out, in a second or two, whether a measurement could work here: what would otherwise fail, or be wrong without
 * a word, once hours are paid for. Where the architecture is wrong nothing else is looked at.
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
  if (report.isGood)
    await report.check("scratch", () => checkWriting(options.work, "GCBENCH_WORK"));
  if (report.isGood) await runPrograms(report, options);
  if (report.isGood || report.has("launcher")) {
    const { data } = options;
    if (data !== undefined) await report.check("data", () => checkWriting(data, "GCBENCH_DATA"));
    await report.check("disk", () => checkDisk(options.work));
  }
  return report.result();
}

/**
 * Ends what was asked for where a self-test failed, so that no trial is paid.
 *
 * @throws {WrongArchitectureError | UsageError | InfrastructureError} says all that failed, and what to do
 */
export function requirePassed({ ok, checks }: SelfTest): void {
  if (ok) return;
  const failed = checks.filter((check) => !check.ok);
  const errors = failed.map(({ name, detail, advice }) =>
    `${name}: ${detail}. ${advice ?? ""}`.trim(),
  );
  const message = `The self-test failed, and nothing was measured. ${errors.join(" ")}`;
  const names = failed.map(({ name }) => name);
  if (names.some((name) => name === "architecture" || name === "executables"))
    throw new WrongArchitectureError(message);
  // A full or read-only disk is this machine's; all else would fail on the next one as well.
  if (names.every((name) => MACHINE_CHECKS.includes(name))) throw new InfrastructureError(message);
  throw new UsageError(message);
}

/** For people: a line for each check, and what to do below those that failed. */
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

  get isGood(): boolean {
    return this.#checks.every(({ ok }) => ok);
  }

  has(name: string): boolean {
    return this.#checks.some((check) => check.name === name);
  }

  result(): SelfTest {
    return { ok: this.isGood, seconds: secondsSince(this.#begin), checks: this.#checks };
  }

  /** @param run says what it found, or throws what is wrong */
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
  throw new SelfTestError(`uname -m says ${os.machine()}`, "No image is made for such machines.");
}

async function checkProcessor({ allowsEmulation }: SelfTestOptions): Promise<string> {
  const evidence = readEvidence();
  const architecture = machineArchitecture();
  const foreign = await findForeign(process.execPath, architecture);
  if (foreign) {
    throw new SelfTestError(
      `${foreign.path} is made for ${foreign.madeFor}, and uname -m says ${evidence.uname}`,
      `Build the image for ${architecture}.`,
    );
  }
  const emulated = findEmulation(evidence);
  if (emulated === null) {
    return `${architecture}: uname -m, Node and the processor agree`;
  }
  if (allowsEmulation) return `${architecture}, emulated (${emulated}), as the build was asked for`;
  throw new SelfTestError(
    `uname -m says ${evidence.uname}, but ${emulated}: programs run under emulation (qemu) here, many times slower`,
    `Run the image on machines that are ${architecture}; docs/how-to/fix-exec-format-error.md says more.`,
  );
}

/** What takes programs to find out, in a directory that is gone afterwards. */
async function runPrograms(report: Report, options: SelfTestOptions): Promise<void> {
  const { work, prebuilt, signal } = options;
  await mkdir(work, { recursive: true });
  const directory = await mkdtemp(join(work, "self-test-"));
  try {
    let launcher: Launcher | undefined;
    await report.check("launcher", async () => {
      launcher = await Launcher.prepare(join(work, "build"), prebuilt);
      return prebuilt === undefined ? "compiled here" : "this harness's own";
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
  const places = { buildDirectory: join(work, "build"), prebuilt };
  const program = await prepareHelper(OPENMP_CHECK, places);
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
  if (!limits) throw new SelfTestError(`openmp-check did not run: ${end}`, "Build the image anew.");
  const { softKiB, hardKiB } = limits;
  const inMiB = (kib: number | null) =>
    kib === null ? "none" : `${Math.floor(kib / KIB_PER_MIB)} MiB`;
  const limitsText = `soft limit ${inMiB(softKiB)}, hard limit ${inMiB(hardKiB)}`;
  const isTooLow = softKiB !== null && softKiB < THREAD_STACK_MIB * KIB_PER_MIB;
  if (isTooLow && !isEmulated) {
    throw new SelfTestError(
      `${limitsText}, and the model needs ${THREAD_STACK_MIB} MiB`,
      "Raise the hard limit: `docker run --ulimit stack=-1`, or `ulimit -Hs unlimited` as root; job definitions of gcbench do.",
    );
  }
  if (!threads && end.startsWith("signal")) {
    throw new SelfTestError(
      `${limitsText}, but ${REACH_MIB} MiB deep in a stack the program ended (${end})`,
      "Find out what limits memory here: `ulimit -v`, the container's memory, vm.overcommit_memory.",
    );
  }
  return `${limitsText}, ${REACH_MIB} MiB deep reached`;
}

function judgeThreads({ threads, end }: OpenmpFindings, isImage: boolean): string {
  const asked = availableThreads();
  if (!threads) {
    throw new SelfTestError(
      `${asked} threads with stacks of ${THREAD_STACK_MIB} MiB do not start (${end})`,
      "Find out what limits threads or memory here: `ulimit -u`, `ulimit -v`, the container's memory and number of processes.",
    );
  }
  if (!threads.openmp && !isImage) return "not checked: the compiler here has no OpenMP";
  if (!threads.openmp) {
    throw new SelfTestError(
      "openmp-check was compiled without OpenMP",
      "Build the image with a compiler that has it.",
    );
  }
  if (threads.threads !== asked) {
    throw new SelfTestError(
      `${threads.threads} of ${asked} threads started`,
      "Find out what limits them: OMP_THREAD_LIMIT, OMP_DYNAMIC.",
    );
  }
  return `${asked} threads with stacks of ${THREAD_STACK_MIB} MiB`;
}
