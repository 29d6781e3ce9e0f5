import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FailureClass } from "../core/documents/failure-class.ts";
import type { BlockSpec, Side } from "../core/documents/plan.ts";
import type { Trial } from "../core/documents/record.ts";
import type { PinnedVersion } from "../core/documents/version.ts";
import { disturbanceBetween, ranOutOfMemory, readCounters } from "../machine/disturbance.ts";
import type { Launch, Launcher, LaunchResult } from "../machine/launcher.ts";
import { removeTree } from "../machine/remove-tree.ts";
import { excerpt } from "../model/excerpt.ts";
import { readLog } from "../model/read-log.ts";
import { command } from "./kinds/command.ts";
import { geosChemClassic } from "./kinds/geos-chem-classic.ts";
import { miniature } from "./kinds/miniature.ts";
import type { Judgement, TrialRequest, WorkloadKind } from "./kinds/workload-kind.ts";

/** A trial's position in the block, its side, and the session that runs it. */
export interface PlannedTrial {
  readonly position: number;
  readonly side: Side;
  readonly session: number;
}

export interface TrialTools {
  readonly launcher: Launcher;
  /** Directory in which the block's trials run, one at a time. */
  readonly scratch: string;
  /** Files that the run directory needs: path in the run directory to absolute path. Default: none. */
  readonly links?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onStart: (logPath: string) => void;
  /** Whether to record summary values of the output file with this digest. Never for a warm-up. */
  readonly wantsValues: (sha256: string) => boolean;
}

/** Result of a trial: its facts without the log's key, and the log's text. */
export interface RunTrial {
  readonly trial: Omit<Trial, "log">;
  readonly log: string;
  /** What the suite asks the program to report, and the program did not report. */
  readonly doubts: readonly string[];
}

const ENOEXEC = 8;
const ENOENT = 2;
const KIB_PER_MIB = 1024;
const SIGKILL = 9;

/**
 * Runs one trial in a fresh directory and judges it. A failed trial is a result, not an error.
 *
 * @throws {InterruptedError} the signal fired during the trial; the program was stopped
 * @throws {InfrastructureError} the harness itself failed
 */
export async function runTrial(
  spec: BlockSpec,
  planned: PlannedTrial,
  { launcher, scratch, links = {}, signal, onStart, wantsValues }: TrialTools,
): Promise<RunTrial> {
  const version = versionOf(spec, planned.side);
  const kind = kindOf(spec);
  const directory = join(scratch, "run");
  const logPath = join(scratch, "run.log");
  await removeTree(scratch);
  await mkdir(directory, { recursive: true });
  const { platform, limits } = spec;
  const request = { version, platform, warmUp: planned.position === 0, directory, links };
  const prepared = await kind.prepare(request);
  const launch: Launch = {
    ...prepared,
    log: logPath,
    cores: process.platform === "linux" ? platform.cores : null,
    timeoutSeconds: limits.trialMinutes * 60,
  };
  const startedAt = await fileTimeNow(scratch);
  const before = readCounters();
  onStart(logPath);
  const result = await launcher.run(launch, signal);
  const after = readCounters();
  const log = await readLog(logPath).catch(() => "");
  const { doubts = [], ...judgement } = await judge({
    kind,
    request,
    program: prepared.program,
    result,
    log,
    startedAt,
    wantsValues: (sha256) => !request.warmUp && wantsValues(sha256),
  });
  const usage = result.started ? result : NO_USAGE;
  const killedByKernel =
    result.started && result.signal === SIGKILL && ranOutOfMemory(before, after);
  const failure = killedByKernel
    ? {
        class: "out-of-memory" as const,
        message: "the kernel killed the program: the machine ran out of memory",
      }
    : judgement.failure;
  await removeTree(scratch);
  return {
    trial: {
      ...planned,
      startedAt: new Date(startedAt).toISOString(),
      wallSeconds: usage.wallSeconds,
      userSeconds: usage.userSeconds,
      systemSeconds: usage.systemSeconds,
      peakMemoryMiB: Math.round((usage.peakMemoryKiB / KIB_PER_MIB) * 10) / 10,
      majorFaults: usage.majorFaults,
      involuntarySwitches: usage.involuntarySwitches,
      exit: result.started
        ? { code: result.code, signal: result.signal }
        : { code: 127, signal: null },
      ...judgement,
      failure: failure && { ...failure, logLines: [...excerpt(log)] },
      disturbance: disturbanceBetween(before, after, usage.userSeconds + usage.systemSeconds),
    },
    log,
    doubts,
  };
}

/**
 * Current time by the file system's clock, in milliseconds since 1970. That clock is up to one kernel tick behind the
 * process clock, so by the process clock a quick program's output would look older than its start.
 */
async function fileTimeNow(directory: string): Promise<number> {
  const mark = join(directory, "begin");
  await writeFile(mark, "");
  return (await stat(mark)).mtimeMs;
}

const NO_USAGE = {
  wallSeconds: 0,
  userSeconds: 0,
  systemSeconds: 0,
  peakMemoryKiB: 0,
  majorFaults: 0,
  involuntarySwitches: 0,
};

const NO_RESULT: Omit<Judgement, "failure" | "doubts"> = {
  simulatedDays: null,
  modelSeconds: null,
  timers: [],
  outputs: [],
};

interface Ended {
  readonly kind: WorkloadKind;
  readonly request: TrialRequest;
  readonly program: string;
  readonly result: LaunchResult;
  readonly log: string;
  readonly startedAt: number;
  readonly wantsValues: (sha256: string) => boolean;
}

async function judge({
  kind,
  request,
  program,
  result,
  log,
  startedAt,
  wantsValues,
}: Ended): Promise<Judgement> {
  if (!result.started) return { ...NO_RESULT, failure: notStarted(request, program, result) };
  const exit = { code: result.code, signal: result.signal };
  const judgement = await kind.judge(request, { exit, log, startedAt, wantsValues });
  if (!result.timedOut) return judgement;
  const message = `the program was still running after ${Math.round(result.wallSeconds)} s, its time limit (limits.trialMinutes in the suite sets another)`;
  return { ...judgement, failure: { class: "timeout", message } };
}

function notStarted(
  { version, platform }: TrialRequest,
  program: string,
  result: Extract<LaunchResult, { started: false }>,
): { class: FailureClass; message: string } {
  const what = `${result.step}: ${result.error}`;
  const { path, architecture } = version.executable;
  if (result.step === "exec" && result.errno === ENOEXEC) {
    const found = architecture ? `is built for ${architecture}` : "is not a program";
    return {
      class: "wrong-architecture",
      message: `${what}: ${path} ${found}, but the platform is ${platform.architecture}`,
    };
  }
  const advice =
    result.errno === ENOENT ? " (the program, or the interpreter in its #! line, is missing)" : "";
  const message = result.step === "exec" ? `${what}: ${program}${advice}` : what;
  return { class: result.errno === ENOENT ? "missing-input" : "crash", message };
}

export function versionOf({ versions }: BlockSpec, side: Side): PinnedVersion {
  const version = versions[side];
  if (!version) throw new RangeError(`the block has no version ${side}`);
  return version;
}

function kindOf({ workload: { workload } }: BlockSpec): WorkloadKind {
  switch (workload.kind) {
    case "miniature":
      return miniature(workload);
    case "geos-chem-classic":
      return geosChemClassic(workload);
    case "command":
      return command(workload);
  }
}
