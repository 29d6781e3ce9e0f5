import type { Inspection } from "../core/documents/inspection.ts";
import { OUTERMOST_TIMER, type Timer } from "../core/documents/timer.ts";
import { type Cause, candidates, findCause, type NamedLog } from "./cause.ts";
import { ADVICE, FAILURE_PAGE } from "./causes/advice.ts";
import type { Exit } from "./causes/exit-statuses.ts";
import type { ModelLog } from "./model-log.ts";
import { MINUTES_PER_DAY, toStamp } from "./simulated-time.ts";
import { parseTimersJson } from "./timers.ts";

/** All that is known of one run of the model after it ended. */
export interface RunEvidence {
  readonly log: ModelLog;
  /** Other files that can hold the cause: HEMCO.log, what a scheduler wrote. */
  readonly otherLogs?: readonly NamedLog[];
  /** Text of gcclassic_timers.json; null where there is none. */
  readonly timersJson: string | null;
  /** Null: nobody kept it, so it is inferred from the log and that is said. */
  readonly exit: Exit | null;
  /** Restart files that hold anything, by name or path; null: the log came without its run directory. */
  readonly restartFiles: readonly string[] | null;
}

type Judgement = Pick<Inspection, "status" | "class" | "message" | "action" | "source">;

const SECONDS_PER_DAY = 86_400;
/** Two prints of one timer can differ by 1 ms; more means two different runs. */
const SAME_RUN_SECONDS = 0.01;
const MAX_QUOTES = 5;
const MAX_QUOTE_LENGTH = 160;

const PATH =
  /(?:^|[\s'"(=:,])((?:\$\{?\w+\}?|~|\.{1,2})?\/[^\s'",;)]+?|[\w.-]+(?:\/[\w.+-]+)+\.(?:nc4?|dat|txt|rc|yml|geos|csv))['")]*[!.,;:]*(?=\s|$|['")])/;

/**
 * Judges one run of GEOS-Chem Classic: it succeeded if it exited with 0, printed its END banner and wrote its
 * restart file. Timers do not count as a sign of success: the model writes them on an error stop as well.
 */
export function inspectRun(evidence: RunEvidence): Inspection {
  const { log } = evidence;
  const judgement = judge(evidence);
  const { timers, warnings } = chooseTimers(evidence);
  const modelSeconds = timers.find(({ name }) => name === OUTERMOST_TIMER)?.seconds ?? null;
  const simulatedDays = ((log.lastStep ?? 0) - (log.firstStep ?? 0)) / MINUTES_PER_DAY;
  return {
    schemaVersion: 1,
    ...judgement,
    page: judgement.class && `${FAILURE_PAGE}#${anchor(ADVICE[judgement.class].title)}`,
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

/** A run that could not be inspected, among others that could. */
export function notInspected(message: string): Inspection {
  return {
    schemaVersion: 1,
    ...unknown(message, "Give the run directory of GEOS-Chem Classic, or the log itself."),
    ...{ page: null, version: null, modelSeconds: null },
    ...{ simulatedDays: 0, simulatedDaysPerDay: null },
    ...{ timers: [], missing: [], assumptions: [], warnings: [] },
  };
}

/** The address of a heading, as GitHub makes it. */
export function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");
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

const NOTHING_WRONG = {
  succeeded: { status: "succeeded", class: null, message: null, action: null, source: null },
  "dry-run": { status: "dry-run", class: null, message: null, action: null, source: null },
} as const;

function failed({ class: kind, message, action, source }: Cause): Judgement {
  return { status: "failed", class: kind, message, action, source };
}

function badOutput(message: string): Judgement {
  const { action } = ADVICE["bad-output"];
  return { status: "failed", class: "bad-output", message, action, source: null };
}

function unknown(message: string, action: string): Judgement {
  return { status: "unknown", class: null, message, action, source: null };
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

function quoteSurvived(log: ModelLog, status: Inspection["status"]): readonly string[] {
  const after = log.ended && status === "succeeded" ? [...log.events, ...log.reports] : [];
  return [...log.survived, ...after].slice(0, MAX_QUOTES).map(({ text, line }) => {
    const short = text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH)}...` : text;
    return `line ${line} looks like an error, and the run survived it: ${short}`;
  });
}

function missingByMessage(log: ModelLog, { class: kind, message }: Judgement) {
  const path = kind === "missing-input" ? PATH.exec(message ?? "")?.[1] : undefined;
  if (!path || log.missing.some((file) => file.path === path)) return [];
  return [{ path, required: true }];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
