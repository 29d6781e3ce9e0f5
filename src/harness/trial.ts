import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BlockSpec, Side } from "../core/documents/plan.ts";
import type { Trial } from "../core/documents/record.ts";
import type { PinnedVersion } from "../core/documents/version.ts";
import { InfrastructureError } from "../core/errors.ts";
import { formatMemory } from "../core/format/text.ts";
import { type InstructionCount, instructionsOf } from "../machine/instruction-counter.ts";
import type { Launch, Launcher, LaunchResult } from "../machine/launcher.ts";
import { exhaustedByOthers, type MemoryPool, readMemoryPools } from "../machine/memory-pressure.ts";
import { isDiskFullMessage } from "../model/cause.ts";
import { excerpt } from "../model/excerpt.ts";
import { readLog } from "../model/read-log.ts";
import { command } from "./kinds/command.ts";
import { gchp } from "./kinds/gchp.ts";
import { geosChemClassic } from "./kinds/geos-chem-classic.ts";
import { miniature } from "./kinds/miniature.ts";
import { miniatureMpi } from "./kinds/miniature-mpi.ts";
import type { Judgement, TrialRequest, WorkloadKind } from "./kinds/workload-kind.ts";
import { notStarted } from "./start-failure.ts";
import { type NeededSpace, RESUME, TrialDirectory } from "./trial-directory.ts";
import { runWatched } from "./watched-run.ts";

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
  /** Space that the trial can need. Default: unknown. */
  readonly needed?: NeededSpace | undefined;
  /** Files that the run directory needs: path in the run directory to absolute path. Default: none. */
  readonly links?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onStart: (logPath: string) => void;
  /** Whether to record summary values of the output file with this digest. Never for a warm-up. */
  readonly wantsValues: (sha256: string) => boolean;
  /** Runs the program below another one, such as a profiler. Default: it runs alone. */
  readonly wrap?: (launch: Launch) => Launch;
  /** Called when the program ended, before its directory is removed. */
  readonly onEnd?: () => Promise<void>;
  /** Called after a trial without failure, before its directory is removed. */
  readonly onSuccess?: (directory: string, finished: RunTrial) => Promise<void>;
}

/** Result of a trial: its facts without the log's key, and the log's text. */
export interface RunTrial {
  readonly trial: Omit<Trial, "log">;
  readonly log: string;
  /** What the suite asks the program to report, and the program did not report. */
  readonly doubts: readonly string[];
  /** Instructions of the program, if the launch counts them. */
  readonly instructions: InstructionCount;
}

const KIB_PER_MIB = 1024;
const SIGKILL = 9;

/**
 * Runs one trial in a fresh directory and judges it. A failed trial is a result, not an error.
 *
 * @throws {InterruptedError} the signal fired during the trial; the program was stopped
 * @throws {InfrastructureError} the machine is at fault: its disk, its memory, or the harness itself
 */
export async function runTrial(
  spec: BlockSpec,
  planned: PlannedTrial,
  tools: TrialTools,
): Promise<RunTrial> {
  const { name } = versionOf(spec, planned.side);
  const directory = await TrialDirectory.create(tools.scratch, name, tools.needed);
  try {
    const finished = await runIn(directory, { spec, planned, tools });
    if (!finished.trial.failure) await tools.onSuccess?.(directory.run, finished);
    await directory.remove();
    return finished;
  } catch (error) {
    throw await directory.explain(error);
  }
}

interface TrialJob {
  readonly spec: BlockSpec;
  readonly planned: PlannedTrial;
  readonly tools: TrialTools;
}

async function runIn(directory: TrialDirectory, job: TrialJob): Promise<RunTrial> {
  const { spec, planned, tools } = job;
  const { links = {} } = tools;
  const kind = kindOf(spec);
  const version = versionOf(spec, planned.side);
  const warmUp = planned.position === 0;
  const { platform } = spec;
  const request = { version, platform, warmUp, directory: directory.run, links };
  try {
    return await runRequest(directory, job, { kind, request });
  } finally {
    await kind.dispose?.(request);
  }
}

async function runRequest(
  directory: TrialDirectory,
  {
    spec,
    planned,
    tools: { launcher, scratch, signal, onStart, wantsValues, wrap, onEnd },
  }: TrialJob,
  { kind, request }: { readonly kind: WorkloadKind; readonly request: TrialRequest },
): Promise<RunTrial> {
  const { version, platform } = request;
  const { limits } = spec;
  const prepared = await kind.prepare(request);
  const launch: Launch = {
    ...prepared,
    log: directory.log,
    cores: process.platform === "linux" ? platform.cores : null,
    timeoutSeconds: limits.trialMinutes * 60,
  };
  const startedAt = await fileTimeNow(scratch);
  const memoryBefore = readMemoryPools();
  onStart(directory.log);
  const started = wrap ? wrap(launch) : launch;
  const { result, ranOutOfMemory, disturbance, sampledPeakMiB, ...sampled } = await runWatched(
    launcher,
    started,
    signal,
  );
  const memoryAfter = readMemoryPools();
  await onEnd?.();
  const written = await directory.written(prepared.directory);
  const log = await readLog(directory.log).catch(() => "");
  const {
    doubts = [],
    otherLogs = "",
    ...judgement
  } = await judge({
    kind,
    request,
    program: prepared.program,
    result,
    log,
    startedAt,
    timeoutSeconds: launch.timeoutSeconds,
    wantsValues: (sha256) => !request.warmUp && wantsValues(sha256),
  });
  const usage = result.started ? result : NO_USAGE;
  const peakMiB = Math.max(usage.peakMemoryKiB / KIB_PER_MIB, sampledPeakMiB);
  const peakMemoryMiB = Math.round(peakMiB * 10) / 10;
  const killedByKernel = result.started && isKilled(result) && ranOutOfMemory;
  if (killedByKernel) {
    const pool = exhaustedByOthers(peakMemoryMiB, memoryBefore, memoryAfter);
    if (pool) throw memoryTaken(version.name, peakMemoryMiB, pool);
  }
  const failure = killedByKernel ? OUT_OF_MEMORY : judgement.failure;
  const logLines = failure ? [...excerpt(log)] : [];
  const full = failure && [failure.message, ...logLines].find(isDiskFullMessage);
  if (full) throw diskFull(version.name, full);
  return {
    trial: {
      ...planned,
      startedAt: new Date(startedAt).toISOString(),
      wallSeconds: usage.wallSeconds,
      userSeconds: usage.userSeconds,
      systemSeconds: usage.systemSeconds,
      peakMemoryMiB,
      ...sampled,
      minorFaults: usage.minorFaults,
      majorFaults: usage.majorFaults,
      involuntarySwitches: usage.involuntarySwitches,
      written,
      exit: result.started
        ? { code: result.code, signal: result.signal }
        : { code: 127, signal: null },
      ...judgement,
      failure: failure && { ...failure, logLines },
      disturbance,
    },
    log: log + otherLogs,
    doubts,
    instructions: instructionsOf(result),
  };
}

const OUT_OF_MEMORY = {
  class: "out-of-memory" as const,
  message: "the kernel killed the program: the machine ran out of memory",
};

/** By SIGKILL, directly or below a script, whose shell then exits with 128 + 9. */
function isKilled({ code, signal }: { code: number | null; signal: number | null }): boolean {
  return signal === SIGKILL || code === 128 + SIGKILL;
}

function memoryTaken(version: string, peakMiB: number, { usedMiB, totalMiB }: MemoryPool): Error {
  const [peak, used, total] = [peakMiB, usedMiB, totalMiB].map(formatMemory);
  return new InfrastructureError(
    `The kernel killed version ${version} because memory ran out: it used ${peak}, other programs ${used} of ${total}. The trial does not count. Stop the other programs. ${RESUME}`,
  );
}

function diskFull(version: string, line: string): Error {
  return new InfrastructureError(
    `A disk was full while version ${version} ran, so the trial does not count. The log says: ${line.trim()}. Free space or ask for more quota (df -h, df -i, quota). ${RESUME}`,
  );
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
  minorFaults: 0,
  majorFaults: 0,
  involuntarySwitches: 0,
};

const NO_RESULT: Omit<Judgement, "failure" | "doubts" | "otherLogs"> = {
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
  readonly timeoutSeconds: number;
  readonly wantsValues: (sha256: string) => boolean;
}

async function judge({
  kind,
  request,
  program,
  result,
  log,
  startedAt,
  timeoutSeconds,
  wantsValues,
}: Ended): Promise<Judgement> {
  if (!result.started) return { ...NO_RESULT, failure: notStarted(request, program, result) };
  const exit = { code: result.code, signal: result.signal };
  const judgement = await kind.judge(request, { exit, log, startedAt, wantsValues });
  if (!result.timedOut) return judgement;
  const message = `the program was still running after ${Math.round(timeoutSeconds)} s, its time limit (limits.trialMinutes in the suite sets another)`;
  return { ...judgement, failure: { class: "timeout", message } };
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
    case "gchp":
      return gchp(workload);
    case "miniature-mpi":
      return miniatureMpi(workload);
    case "command":
      return command(workload);
  }
}
