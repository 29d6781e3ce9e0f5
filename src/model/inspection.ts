import type { Inspection } from "../core/documents/inspection.ts";
import { OUTERMOST_TIMER, type Timer } from "../core/documents/timer.ts";
import { candidates, findCause, type NamedLog } from "./cause.ts";
import { inspectGchp } from "./gchp-inspection.ts";
import {
  badOutput,
  baseName,
  failed,
  type Judgement,
  missingByMessage,
  NOTHING_WRONG,
  pageOf,
  quoteSurvived,
  type RunEvidence,
  unknown,
} from "./judgement.ts";
import type { ModelLog } from "./model-log.ts";
import { MINUTES_PER_DAY, SECONDS_PER_DAY, toStamp } from "./simulated-time.ts";
import { parseTimersJson } from "./timers.ts";

/** Two prints of one timer can differ by 1 ms; more means two different runs. */
const SAME_RUN_SECONDS = 0.01;

/** Judges one run of GEOS-Chem Classic or GCHP. */
export function inspectRun(evidence: RunEvidence): Inspection {
  const { gchp } = evidence.log;
  return gchp ? inspectGchp(evidence, gchp) : inspectClassic(evidence);
}

/**
 * Judges one run of GEOS-Chem Classic: it succeeded if it exited with 0, printed its END banner and wrote its
 * restart file. Timers do not count as a sign of success: the model writes them on an error stop as well.
 */
function inspectClassic(evidence: RunEvidence): Inspection {
  const { log } = evidence;
  const judgement = judge(evidence);
  const { timers, warnings } = chooseTimers(evidence);
  const modelSeconds = timers.find(({ name }) => name === OUTERMOST_TIMER)?.seconds ?? null;
  const simulatedDays = ((log.lastStep ?? 0) - (log.firstStep ?? 0)) / MINUTES_PER_DAY;
  return {
    schemaVersion: 1,
    ...judgement,
    page: pageOf(judgement),
    version: log.version,
    modelSeconds,
    simulatedDays,
    simulatedDaysPerDay:
      modelSeconds && simulatedDays ? (simulatedDays * SECONDS_PER_DAY) / modelSeconds : null,
    timers: [...timers],
    missing: [...log.missing, ...missingByMessage(log, judgement)],
    assumptions: [...assumptions(evidence)],
    warnings: [...warnings, ...quoteSurvived(log, judgement.status)],
  };
}

function judge(evidence: RunEvidence): Judgement {
  const { log, exit, otherLogs = [] } = evidence;
  const own: NamedLog = { file: null, log };
  if (!log.ended) {
    const logs = [own, ...otherLogs];
    const isSilent = logs.every((named) => candidates(named, false).length === 0);
    if (exit === null && isSilent && !log.started && log.lastLine !== null) return noEvidence(log);
    return failed(findCause(logs, exit));
  }
  if (exit !== null && exit.code !== 0) return failed(findCause([own, ...otherLogs], exit));
  // What follows the END banner is about another attempt, or about the job around the run.
  const later = candidates(own, false);
  const neverStarted = later.some(({ rule }) => rule.role === "launch");
  const broke = later.some(({ rule }) => ["fatal", "signal", "consequence"].includes(rule.role));
  if (neverStarted || (exit === null && broke)) return failed(findCause([own], exit));
  if (exit === null && later.length > 0) return doubtful(later[0]?.text ?? "");
  return log.dryRun ? NOTHING_WRONG["dry-run"] : judgeRestart(log, evidence.restartFiles);
}

function noEvidence(log: ModelLog): Judgement {
  return unknown(
    `neither a banner of GEOS-Chem nor a known error is in it; it ends with "${log.lastLine}"`,
    "Give the file that took the model's output with --log, and how the run ended with --exit-code.",
  );
}

function doubtful(text: string): Judgement {
  return unknown(
    `the END banner is there, and after it: ${text}`,
    "Look at the lines after the END banner, and give --exit-code: 0 makes it a success.",
  );
}

/** The restart at the end of the run is the proof that the model came through. */
function judgeRestart(log: ModelLog, restartFiles: readonly string[] | null): Judgement {
  const named = log.restartsNamed.at(-1);
  if (restartFiles === null) {
    return unknown(
      `the END banner is there; whether ${named ?? "the restart file"} was written can't be seen beside this log`,
      "Inspect the run directory: gcbench inspect RUN_DIRECTORY --log LOG.",
    );
  }
  const names = new Set(restartFiles.map(baseName));
  if (named) {
    if (names.has(baseName(named))) return NOTHING_WRONG.succeeded;
    return badOutput(`the restart file ${named} is missing or empty`);
  }
  if (log.endOfRun === null) {
    return badOutput("the log names neither a restart file nor the end of the run");
  }
  const date = toStamp(log.endOfRun);
  const digits = date.replace("_", "");
  const isThere = [...names].some((name) => name.includes(date) || name.includes(digits));
  return isThere ? NOTHING_WRONG.succeeded : badOutput(`no restart file of ${date} in Restarts/`);
}

function assumptions({ log, exit }: RunEvidence): readonly string[] {
  if (exit) return [];
  if (log.ended) {
    return ["exit status 0, because the END banner is there; give --exit-code to be sure"];
  }
  const found = log.reports.length > 0 ? "the log holds an error and" : "the log holds";
  return [
    `a failure, because ${found} no END banner; give --exit-code to learn which. A run that is still going looks the same`,
  ];
}

/** The log's table is this run's for certain; the JSON file beside it can be an older run's. */
function chooseTimers({ timersJson, log }: RunEvidence) {
  const file = parseTimersJson(timersJson ?? "");
  const table = log.timers;
  if (file.length === 0) return { timers: table, warnings: [] };
  if (table.length === 0) {
    const doubt =
      "the log holds no table of timers: those of gcclassic_timers.json can be an older run's";
    return { timers: file, warnings: [doubt] };
  }
  const difference = Math.abs((total(file) ?? Number.NaN) - (total(table) ?? Number.NaN));
  if (difference > SAME_RUN_SECONDS) {
    const doubt = "gcclassic_timers.json is not of this run: the timers are the log's";
    return { timers: table, warnings: [doubt] };
  }
  return { timers: file.length >= table.length ? file : table, warnings: [] };
}

function total(timers: readonly Timer[]): number | undefined {
  return timers.find(({ name }) => name === OUTERMOST_TIMER)?.seconds;
}
