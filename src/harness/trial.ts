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

export interface TrialPlace {
  readonly position: number;
  readonly side: Side;
  readonly session: number;
}

export interface TrialTools {
  readonly launcher: Launcher;
  /** Directory that this block's trials run in, one at a time. */
  readonly scratch: string;
  /** Files that the run directory has to have: path in it to absolute path. Default: none. */
  readonly links?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onStart: (logPath: string) => void;
  /** Whether the values of a result with this digest are to be described. A warm-up's never are. */
  readonly wantsValues: (sha256: string) => boolean;
}

/** What a trial leaves: its facts, but for the key of its log, and the log itself. */
export interface RunTrial {
  readonly trial: Omit<Trial, "log">;
  readonly log: string;
}

const ENOEXEC = 8;
const ENOENT = 2;
const KIB_PER_MIB = 1024;
const SIGKILL = 9;

/**
 * Runs one trial in a fresh directory and judges it. A trial that fails is a result, not an error.
 *
 * @throws {InterruptedError} the signal fired while it ran; the program is gone
 * @throws {InfrastructureError} the harness itself could not do its work
 */
export async function runTrial(
  spec: BlockSpec,
  place: TrialPlace,
  { launcher, scratch, links = {}, signal, onStart, wantsValues }: TrialTools,
): Promise<RunTrial> {
  const version = versionOf(spec, place.side);
  const kind = kindOf(spec);
  const directory = join(scratch, "run");
  const logPath = join(scratch, "run.log");
  await removeTree(scratch);
  await mkdir(directory, { recursive: true });
  const { platform, limits } = spec;
  const request = { version, platform, warmUp: place.position === 0, directory, links };
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
  const judgement = await judge({
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
        message: "the kernel killed it: the machine ran out of memory",
      }
    : judgement.failure;
  await removeTree(scratch);
  return {
    trial: {
      ...place,
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
  };
}

/**
 * Milliseconds since 1970 by the clock that stamps files: it runs some milliseconds behind the clock of programs (a
 * tick of the kernel), so that what a quick program wrote would look older than its start.
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

const NO_RESULT: Omit<Judgement, "failure"> = {
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
  const message = `it had not ended after ${Math.round(result.wallSeconds)} s, the limit of the suite`;
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
    const made = architecture ? `is made for ${architecture}` : "is no program";
    return {
      class: "wrong-architecture",
      message: `${what}: ${path} ${made}, this platform is ${platform.architecture}`,
    };
  }
  const advice =
    result.errno === ENOENT ? " (it, or the interpreter that its #! line names, is missing)" : "";
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
