import type { FailureClass } from "../core/documents/failure-class.ts";
import { OUTERMOST_TIMER, type Timer } from "../core/documents/timer.ts";
import { type MissingFile, type ModelLog, parseModelLog } from "./model-log.ts";
import { toStamp } from "./simulated-time.ts";
import { parseTimersJson } from "./timers.ts";

/** How a process ended, as wait() tells it. */
export interface Exit {
  /** 0-255; null when a signal ended it. */
  readonly code: number | null;
  /** Signal number; null when it exited by itself. */
  readonly signal: number | null;
}

/** All that is known of one run of the model after it ended. */
export interface RunEvidence {
  readonly log: string;
  /** Text of gcclassic_timers.json; null where there is none. */
  readonly timersJson: string | null;
  /** Null: nobody kept it, so it is inferred from the log and that is said. */
  readonly exit: Exit | null;
  /** The files in Restarts/ that hold anything, as paths relative to the run directory. */
  readonly restartFiles: readonly string[];
}

export interface Inspection {
  readonly status: "succeeded" | "failed" | "dry-run";
  readonly class: FailureClass | null;
  /** The first cause as the model gave it, on one line; null when nothing went wrong. */
  readonly message: string | null;
  readonly version: string | null;
  /** The outermost timer. */
  readonly modelSeconds: number | null;
  /** The whole time steps done. */
  readonly simulatedDays: number;
  readonly simulatedDaysPerDay: number | null;
  readonly timers: readonly Timer[];
  readonly missing: readonly MissingFile[];
  /** What was taken for granted because the evidence does not say it. */
  readonly assumptions: readonly string[];
  /** What a reader should doubt. */
  readonly warnings: readonly string[];
}

const MINUTES_PER_DAY = 1440;
const SECONDS_PER_DAY = 86_400;
/** Two prints of one timer can differ by 1 ms; more means two different runs. */
const SAME_RUN_SECONDS = 0.01;

/** `CALL EXIT(99999)` and `CALL EXIT(999)`, the model's two ways to stop on an error, as wait() shows them. */
const MODEL_ERROR_STATUS = 159;
const NETCDF_ERROR_STATUS = 231;
const TIMEOUT_STATUS = 124; // of timeout(1)
const SIGNALS: Readonly<Record<number, { class: FailureClass; text: string }>> = {
  1: { class: "killed", text: "SIGHUP: its terminal went away" },
  2: { class: "killed", text: "SIGINT" },
  4: { class: "wrong-architecture", text: "SIGILL: an instruction that this processor lacks" },
  6: { class: "crash", text: "SIGABRT: it aborted itself" },
  7: { class: "crash", text: "SIGBUS: a bus error" },
  8: { class: "crash", text: "SIGFPE: a floating-point or integer exception" },
  9: { class: "killed", text: "SIGKILL: the kernel (out of memory?) or somebody killed it" },
  11: { class: "crash", text: "SIGSEGV: an invalid memory access, or a stack too small" },
  15: { class: "killed", text: "SIGTERM" },
  24: { class: "timeout", text: "SIGXCPU: its limit of processor time" },
};

const MISSING_INPUT =
  /cannot find|could not find|can't find|not found|does not exist|no such file|cannot open|could not open|unable to open/i;
const OUT_OF_MEMORY =
  /out of memory|cannot allocate memory|bad_alloc|allocat\w* .*(?:fail|exceed|memory)|insufficient virtual memory|oom[- ]kill/i;
const WRONG_ARCHITECTURE = /exec format error|cannot execute binary file|illegal instruction/i;
const PATH = /(?:^|\s)['"]?(\.{0,2}\/[^\s'"]+?)['"]?[!.,;:]*(?=\s|$)/;

/**
 * Judges one run of GEOS-Chem Classic: it succeeded if it exited with 0, printed its END banner and wrote its
 * restart file. Timers do not count as a sign of success: the model writes them on an error stop as well.
 */
export function inspectRun(evidence: RunEvidence): Inspection {
  const log = parseModelLog(evidence.log);
  const { exit, assumptions } = assumeExit(log, evidence.exit);
  const { timers, warnings } = chooseTimers(evidence, log);
  const failure = findFailure(log, exit, evidence.restartFiles);
  const modelSeconds = timers.find(({ name }) => name === OUTERMOST_TIMER)?.seconds ?? null;
  const simulatedDays = ((log.lastStep ?? 0) - (log.firstStep ?? 0)) / MINUTES_PER_DAY;
  return {
    status: failure ? "failed" : log.dryRun ? "dry-run" : "succeeded",
    class: failure?.class ?? null,
    message: failure?.message ?? null,
    version: log.version,
    modelSeconds,
    simulatedDays,
    simulatedDaysPerDay:
      modelSeconds && simulatedDays ? (simulatedDays * SECONDS_PER_DAY) / modelSeconds : null,
    timers,
    missing: [...log.missing, ...missingByMessage(log, failure)],
    assumptions,
    warnings,
  };
}

/** Shells show a signal as 128 + its number. 159 is taken by the model's own error stop. */
export function exitFromStatus(status: number): Exit {
  const signal = status - 128;
  return signal in SIGNALS ? { code: null, signal } : { code: status, signal: null };
}

export function describeExit({ code, signal }: Exit): string {
  if (signal !== null) return `ended by signal ${signal} (${SIGNALS[signal]?.text ?? "unnamed"})`;
  if (code === MODEL_ERROR_STATUS) return "exit status 159 (the model's error stop)";
  if (code === NETCDF_ERROR_STATUS) return "exit status 231 (the model's error stop in netCDF)";
  if (code === TIMEOUT_STATUS) return "exit status 124 (timeout ended it)";
  return `exit status ${code}`;
}

function assumeExit(log: ModelLog, exit: Exit | null) {
  if (exit) return { exit, assumptions: [] };
  if (log.ended) {
    const why = "exit status 0, because the END banner is there; give --exit-code to be sure";
    return { exit: { code: 0, signal: null }, assumptions: [why] };
  }
  const found = log.errors.length > 0 ? "the log holds an error and" : "the log holds";
  const why = `a failure, because ${found} no END banner; give --exit-code to learn which`;
  return { exit: null, assumptions: [why] };
}

/** The log's table is this run's for certain; the JSON file beside it can be an older run's. */
function chooseTimers({ timersJson }: RunEvidence, log: ModelLog) {
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

export interface Failure {
  readonly class: FailureClass;
  readonly message: string;
}

function findFailure(
  log: ModelLog,
  exit: Exit | null,
  restartFiles: readonly string[],
): Failure | null {
  if (exit?.code === 0 && log.ended)
    return log.dryRun ? null : findMissingRestart(log, restartFiles);
  return explainFailure(log, exit);
}

/** The class and first cause of a run that went wrong; `asSeen` null: nobody knows how it ended. */
export function explainFailure(log: ModelLog, asSeen: Exit | null): Failure {
  // The program can be a script that started the real one and passes on its shell's 128 + signal.
  const exit = asSeen?.code == null ? asSeen : exitFromStatus(asSeen.code);
  const errorMessage = log.errors[0] ?? log.runtimeErrors[0];
  const how = exit ? describeExit(exit) : "the log stops before the END banner";
  const lastLogLine = log.lastLine
    ? `; the log stops after "${log.lastLine}"`
    : "; the log is empty";
  const message = errorMessage ?? `no error in the log; ${how}${lastLogLine}`;
  return { class: classify(log, exit, errorMessage ?? ""), message };
}

function classify(log: ModelLog, exit: Exit | null, errorMessage: string): FailureClass {
  const byExit = exit?.signal != null ? SIGNALS[exit.signal]?.class : undefined;
  if (exit?.code === TIMEOUT_STATUS || byExit === "timeout") return "timeout";
  if (WRONG_ARCHITECTURE.test(errorMessage) || byExit === "wrong-architecture")
    return "wrong-architecture";
  if (OUT_OF_MEMORY.test(errorMessage)) return "out-of-memory";
  // The model's own word counts before the signal: a configuration error can end in a SIGSEGV of the stop routine.
  if (log.errors.length > 0)
    return MISSING_INPUT.test(errorMessage) ? "missing-input" : "model-error";
  if (byExit) return byExit;
  if (exit?.code === 0) return "bad-output";
  // A status of the program's own choice is its word that something is wrong; without one it just fell over.
  return exit === null || log.runtimeErrors.length > 0 ? "crash" : "model-error";
}

/** The restart at the end of the run is the proof that the model came through. */
function findMissingRestart(log: ModelLog, restartFiles: readonly string[]): Failure | null {
  const names = new Set(restartFiles.map(baseName));
  const named = log.restartsNamed.at(-1);
  if (named) {
    if (names.has(baseName(named))) return null;
    return { class: "bad-output", message: `the restart file ${named} is missing or empty` };
  }
  if (log.endOfRun === null) {
    return {
      class: "bad-output",
      message: "the log names neither a restart file nor the end of the run",
    };
  }
  const date = toStamp(log.endOfRun);
  if ([...names].some((name) => name.includes(date))) return null;
  return { class: "bad-output", message: `no restart file of ${date} in Restarts/` };
}

function missingByMessage(log: ModelLog, failure: Failure | null): readonly MissingFile[] {
  const path = failure?.class === "missing-input" ? PATH.exec(failure.message)?.[1] : undefined;
  if (!path || log.missing.some((file) => file.path === path)) return [];
  return [{ path, required: true }];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
