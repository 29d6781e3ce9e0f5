import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Profile } from "../core/documents/profile.ts";
import { PerfScript } from "../core/profile/perf-script.ts";
import type { StackCounts } from "../core/profile/stack-counts.ts";
import type { Launch } from "./launcher.ts";

type Clock = Profile["clock"];

/** Profiles a program with perf. */
export interface Profiler {
  readonly clock: Clock;
}

/** A profiler, or why there is none and what to do. */
export type ProfilerSearch = Profiler | { readonly problem: string };

/** Limits of a profile: samples that a report needs, and the disk that they take. */
const MAX_SAMPLES = 200_000;
const MAX_HERTZ = 499;
const MIN_HERTZ = 19;
const MAX_FILE_MIB = 512;
const PARANOID = "/proc/sys/kernel/perf_event_paranoid";
/** Highest value at which a user may profile own processes. */
const MAX_PARANOID = 2;
/** perf names causes in many lines; the first says what failed. */
const MAX_ERROR_LENGTH = 300;

/** Tries perf with the processor's cycles, which many virtual machines do not count, else with the kernel's clock. */
export async function findProfiler(): Promise<ProfilerSearch> {
  const scratch = await mkdtemp(join(tmpdir(), "gcbench-perf-"));
  try {
    const file = join(scratch, "probe");
    let error = "";
    for (const clock of ["cycles", "cpu-clock"] as const) {
      const tried = await runPerf([...recordOptions(clock, MAX_HERTZ, file), "--", ...BUSY]);
      if (tried.isMissing) return { problem: MISSING };
      error ||= tried.errors;
      // perf falls back to the other clock by itself. On some virtual machines it succeeds without a sample.
      const used = tried.code === 0 ? await runPerf(["evlist", "-i", file]) : null;
      if (used?.output.includes(clock) && (await hasSamples(file))) return { clock };
      error ||= NO_SAMPLES;
    }
    return { problem: describeRefusal(error) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A program that takes some tens of milliseconds, so that a sample is certain. */
const BUSY = [process.execPath, "--eval", "for (let i = 0; i < 3e7; i++);"];
const NO_SAMPLES = "it takes no samples. Profile on another kind of machine";

async function hasSamples(file: string): Promise<boolean> {
  const { code, output } = await runPerf(["script", "--fields", "ip", "-i", file]);
  return code === 0 && output.trim() !== "";
}

const MISSING =
  "perf is not installed. Install it (Debian: apt-get install linux-perf, Ubuntu: linux-tools-$(uname -r), others: perf) and run with --again.";

function describeRefusal(error: string): string {
  const missing = missingRight();
  if (missing !== null) return missing;
  const [first = "it gave no reason"] = error.split("\n").filter((line) => line.trim() !== "");
  return `perf does not work on this machine: ${first.trim().slice(0, MAX_ERROR_LENGTH)}`;
}

/** The right to call perf_event_open that a program lacks, and what to do; null: none that is known. */
export function missingRight(): string | null {
  const paranoid = Number(readSetting(PARANOID) ?? Number.NaN);
  if (paranoid > MAX_PARANOID && !mayMonitor()) {
    const where = isContainer() ? " on the container's host" : "";
    return `The kernel does not let users profile (kernel.perf_event_paranoid is ${paranoid}). Run \`sudo sysctl kernel.perf_event_paranoid=${MAX_PARANOID}\`${where} and run with --again.`;
  }
  if (isContainer()) {
    return "The container may not call perf_event_open: its seccomp profile forbids it. In AWS run `gcbench deploy SUITE --profiling on`; gcbench run --container allows it by itself.";
  }
  return null;
}

/** Bits of CAP_SYS_ADMIN and CAP_PERFMON, each of which lifts the limit. Root in a container usually has neither. */
const MONITOR_CAPABILITIES = (1n << 21n) | (1n << 38n);

function mayMonitor(): boolean {
  const [, mask = "0"] =
    /^CapEff:\s*([0-9a-f]+)$/m.exec(readSetting("/proc/self/status") ?? "") ?? [];
  return (BigInt(`0x${mask}`) & MONITOR_CAPABILITIES) !== 0n;
}

function isContainer(): boolean {
  return existsSync("/.dockerenv") || existsSync("/run/.containerenv");
}

function readSetting(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null;
  }
}

/**
 * Samples per second and thread: fewer for a long trial with many threads, so that its profile stays small.
 *
 * @param seconds expected duration of the trial
 */
export function samplingRate(seconds: number, threads: number): number {
  const rate = Math.round(MAX_SAMPLES / Math.max(1, seconds * threads));
  return Math.min(MAX_HERTZ, Math.max(MIN_HERTZ, rate));
}

/** The same launch below perf, which writes samples to `file`. It returns the program's own exit status. */
export function profiled(
  launch: Launch,
  options: { clock: Clock; hertz: number; file: string },
): Launch {
  const { clock, hertz, file } = options;
  const perf = [...recordOptions(clock, hertz, file), "--max-size", `${MAX_FILE_MIB}M`];
  return {
    ...launch,
    program: "perf",
    arguments: [...perf, "--", launch.program, ...launch.arguments],
  };
}

/** User space alone, which needs fewer rights. Frame pointers, because other call graphs copy kilobytes of stack a sample. */
function recordOptions(clock: Clock, hertz: number, file: string): readonly string[] {
  return [
    ...["record", "--quiet", "--no-buildid", "--no-buildid-cache", "--event", `${clock}:u`],
    ...["--freq", String(hertz), "--call-graph", "fp", "--output", file],
  ];
}

/**
 * Reads the samples of a profile.
 *
 * @param file that perf wrote
 * @returns the problem if perf cannot read it
 */
export async function readSamples(
  file: string,
  signal: AbortSignal,
): Promise<StackCounts | { readonly problem: string }> {
  // Names of inlined routines would take minutes: perf looks up each address with addr2line.
  const fields = ["script", "--no-inline", "--fields", "pid,tid,ip,sym,dso", "--input", file];
  const child = spawn("perf", fields, { stdio: ["ignore", "pipe", "pipe"], signal });
  const script = new PerfScript();
  createInterface({ input: child.stdout }).on("line", (line) => script.add(line));
  const { code, errors } = await endOf(child);
  signal.throwIfAborted();
  if (code === 0) return script.end();
  const problem = `perf script cannot read the samples: ${errors.trim().slice(0, MAX_ERROR_LENGTH)}`;
  return { problem };
}

interface PerfResult {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  readonly isMissing: boolean;
}

async function runPerf(args: readonly string[]): Promise<PerfResult> {
  const child = spawn("perf", [...args], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  return { ...(await endOf(child)), output };
}

async function endOf(child: ChildProcess): Promise<Omit<PerfResult, "output">> {
  let errors = "";
  child.stderr?.on("data", (chunk) => {
    if (errors.length < MAX_ERROR_LENGTH * 4) errors += chunk;
  });
  return new Promise((done) => {
    child.on("error", (error: NodeJS.ErrnoException) =>
      done({ code: null, errors: error.message, isMissing: error.code === "ENOENT" }),
    );
    child.on("close", (code) => done({ code, errors, isMissing: false }));
  });
}
