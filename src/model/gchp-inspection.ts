import type { Inspection } from "../core/documents/inspection.ts";
import { candidates, findCause, type NamedLog } from "./cause.ts";
import { GCHP_LOG_ALL_RANKS, type GchpFiles } from "./gchp-files.ts";
import type { GchpLog } from "./gchp-findings.ts";
import { gchpTimers } from "./gchp-timers.ts";
import {
  badOutput,
  failed,
  type Judgement,
  missingByMessage,
  NOTHING_WRONG,
  pageOf,
  quoteSurvived,
  type RunEvidence,
  unknown,
} from "./judgement.ts";
import type { MaplTimers } from "./mapl-timers.ts";
import type { ModelLog } from "./model-log.ts";
import { isoMinute, MINUTES_PER_DAY, SECONDS_PER_DAY, toStamp } from "./simulated-time.ts";

const CHECKPOINT = "gcchem_internal_checkpoint";
const GIVE_DIRECTORY = "Inspect the run directory: gcbench inspect RUN_DIRECTORY --log LOG.";

/**
 * Judges one run of GCHP. It succeeded if cap_restart advanced to the end, the checkpoint was written, MAPL's report of
 * process 0 is complete, and no error follows it. The exit status alone shows neither success nor failure: a run can
 * abort after its work is done.
 */
export function inspectGchp(evidence: RunEvidence, gchp: GchpLog): Inspection {
  const { log } = evidence;
  const timers = timersOf(evidence, gchp);
  const judgement = judge(evidence, timers);
  const { document, warnings } = gchpTimers(timers);
  const modelSeconds = document.find(({ name }) => name === "All")?.seconds ?? null;
  const { firstStep, lastStep } = log;
  const isUnderway = firstStep !== null && lastStep !== null;
  const simulatedDays = isUnderway ? (lastStep - firstStep) / MINUTES_PER_DAY : 0;
  const printed = gchp.timers.daysPerDay ?? timers.daysPerDay;
  const computed = modelSeconds ? (simulatedDays * SECONDS_PER_DAY) / modelSeconds : null;
  return {
    schemaVersion: 1,
    ...judgement,
    page: pageOf(judgement),
    version: log.version,
    modelSeconds,
    simulatedDays,
    simulatedDaysPerDay: printed ?? (simulatedDays > 0 ? computed : null),
    ...(gchp.ranks === null ? {} : { ranks: gchp.ranks }),
    ...(gchp.memoryMB === null ? {} : { memoryMB: gchp.memoryMB }),
    timers: [...document],
    missing: [...log.missing, ...missingByMessage(log, judgement)],
    assumptions: [...assumptions(evidence, judgement)],
    warnings: [...warnings, ...quoteSurvived(log, judgement.status)],
  };
}

/**
 * Whether a log alone shows that the run came to its end: MAPL's report of process 0, which it prints last, is complete, and
 * no error follows. It does not show whether the checkpoint was written.
 */
export function isReportComplete(evidence: RunEvidence): boolean {
  const { log, otherLogs = [] } = evidence;
  if (!log.gchp || timersOf(evidence, log.gchp).report?.isComplete !== true) return false;
  return laterErrors([{ file: null, log }, ...otherLogs]).length === 0;
}

/** From 14.7 on the timers are in allPEs.log, which can be an older run's if this one did not come to its end. */
function timersOf(
  { log, otherLogs = [], isAlone = false, gchp: files }: RunEvidence,
  own: GchpLog,
): MaplTimers {
  if (own.timers.report !== null || own.timers.components.length > 0) return own.timers;
  const areOwn = isAlone || files === undefined || missingEnd(files, log) === null;
  const others = areOwn ? otherLogs.map(({ log: { gchp } }) => gchp?.timers) : [];
  return others.find((timers) => timers?.report) ?? own.timers;
}

function judge(evidence: RunEvidence, timers: MaplTimers): Judgement {
  const { log, otherLogs = [], exit, gchp: files } = evidence;
  const logs: readonly NamedLog[] = [{ file: null, log }, ...otherLogs];
  const errors = logs.flatMap((named) => candidates(named, false));
  const exited = exit !== null && exit.code !== 0;
  const hasTimers = timers.report?.isComplete === true;
  const isSeen = files !== undefined && plannedEnd(log, files.endAfter) !== null;
  const missing = [
    ...(isSeen ? [missingEnd(files, log), missingCheckpoint(files, log)] : []),
    hasTimers || files?.hasNoTimers ? null : "MAPL's report of process 0 is missing or incomplete",
  ].filter((sign) => sign !== null);
  if (missing.length === 0) {
    if (!isSeen) return unseen();
    const doubt = laterErrors(logs)[0]?.text ?? (exited ? findCause(logs, exit).message : null);
    return doubt === null ? NOTHING_WRONG.succeeded : doubtful(doubt);
  }
  const isAtEnd = isSeen && missingEnd(files, log) === null;
  const isCutShort = exit === null && !hasTimers && !isAtEnd;
  if (errors.length > 0 || exited || isCutShort) return failed(findCause(logs, exit));
  return badOutput(missing.join("; "));
}

/** allPEs.log is appended to: without a report of its own, its errors can be an older run's. */
function laterErrors(logs: readonly NamedLog[]) {
  return logs
    .filter(({ file, log }) => file !== GCHP_LOG_ALL_RANKS || log.gchp?.timers.report)
    .flatMap((named) => candidates(named, false));
}

/** Null: cap_restart is at the end of the run. */
function missingEnd({ capRestart, endAfter }: GchpFiles, log: ModelLog): string | null {
  if (capRestart === null) return "cap_restart is missing or has no date";
  const end = plannedEnd(log, endAfter);
  if (capRestart === end) return null;
  const planned = end === null ? "an unknown date" : isoMinute(end);
  return `cap_restart is at ${isoMinute(capRestart)}, and the run should end at ${planned}`;
}

function plannedEnd(log: ModelLog, endAfter: GchpFiles["endAfter"]): number | null {
  const planned = log.firstStep === null ? null : endAfter(log.firstStep);
  return planned ?? log.lastStep;
}

/** Null: the checkpoint is there, under its own name or under that of the run script. */
function missingCheckpoint({ restarts, endAfter }: GchpFiles, log: ModelLog): string | null {
  const end = plannedEnd(log, endAfter);
  const date = end === null ? null : toStamp(end);
  const isThere = restarts.some(
    (name) =>
      name === CHECKPOINT ||
      (date !== null && /restart|checkpoint/i.test(name) && name.includes(date)),
  );
  if (isThere) return null;
  return `Restarts/${CHECKPOINT} is missing or empty, and so is a restart file of ${date ?? "the end"}`;
}

function unseen(): Judgement {
  return unknown(
    "MAPL's timers are there; whether cap_restart advanced and the checkpoint was written can't be seen beside this log",
    GIVE_DIRECTORY,
  );
}

function doubtful(text: string): Judgement {
  return unknown(
    `cap_restart, checkpoint and timers show the end of the run, but: ${text}`,
    "GCHP can abort after its work is done. Check the checkpoint with ncdump -h before you use it.",
  );
}

function assumptions({ exit, gchp: files }: RunEvidence, { status }: Judgement): readonly string[] {
  const timers = files?.hasNoTimers
    ? ["MAPL_ENABLE_TIMERS is NO in CAP.rc, so timers count neither for nor against success"]
    : [];
  if (exit !== null || status === "unknown") return timers;
  if (status === "succeeded") {
    return [
      ...timers,
      "exit status 0, because cap_restart, checkpoint and timers are at the end; give --exit-code to be sure",
    ];
  }
  return [
    ...timers,
    "a failure, because a sign of success is missing; give --exit-code to learn how it ended. A run that is still going looks the same",
  ];
}
