import type { FailureClass } from "../core/documents/failure-class.ts";
import { ADVICE } from "./causes/advice.ts";
import type { CauseRole, CauseRule } from "./causes/cause-rule.ts";
import {
  describeExit,
  type Exit,
  endingOf,
  exitFromStatus,
  isModelStop,
} from "./causes/exit-statuses.ts";
import { FORTRAN_MESSAGES } from "./causes/fortran-messages.ts";
import type { ModelLog } from "./model-log.ts";

/** Why a run failed. */
export interface Cause {
  readonly class: FailureClass;
  /** As it was printed, on one line, after the file and line where it stands if that is not the run's own log. */
  readonly message: string;
  /** What to do about it. */
  readonly action: string;
  /** Where it stands; null: nothing was printed. */
  readonly source: { readonly file: string | null; readonly line: number } | null;
  /** Row of the tables in causes/; null: none matched. */
  readonly rule: CauseRule | null;
}

export type Failure = Pick<Cause, "class" | "message">;

/** A log with the name that people know it by. */
export interface NamedLog {
  /** Null: the run's own log. */
  readonly file: string | null;
  readonly log: ModelLog;
}

interface Candidate {
  /** The smallest decides. */
  readonly rank: number;
  readonly rule: CauseRule;
  readonly class: FailureClass;
  readonly text: string;
  readonly file: string | null;
  readonly line: number;
}

/**
 * What decides when several things were said. The model's own stop comes first, because nothing from outside makes the
 * model print it. Then the limits, since the rest follows from them. An error that the run may have survived never
 * beats a signal.
 */
const RANK = {
  modelStop: 0,
  limit: 1,
  fatal: 2,
  endedFromOutside: 2.5,
  fatalReport: 3,
  signal: 4,
  crashStatus: 4.5,
  otherReport: 5,
  consequence: 6,
  preamble: 7,
} as const;
/** A report that only passes on an error stands behind the one that names it, in whatever file. */
const DERIVED = 0.4;

const ROLE_RANKS: Readonly<Record<Exclude<CauseRole, "report">, number>> = {
  limit: RANK.limit,
  launch: RANK.fatal,
  fatal: RANK.fatal,
  signal: RANK.signal,
  consequence: RANK.consequence,
};
const FROM_OUTSIDE: readonly FailureClass[] = ["killed", "wrong-architecture"];
const STATUS_IN_TEXT = /(?:codes?|status|value)\D{0,6}(\d+)/i;

/**
 * The cause of a run that failed.
 *
 * @param logs the run's own log first
 * @param exit null: nobody knows how it ended
 */
export function findCause(logs: readonly NamedLog[], exit: Exit | null): Cause {
  // The program can be a script that started the real one and passes on its shell's 128 + signal.
  const ended = exit?.code == null ? exit : exitFromStatus(exit.code);
  const isStopped = (ended !== null && isModelStop(ended)) || logs.some(({ log }) => log.stopped);
  const compiler = logs[0]?.log.compiler ?? null;
  const byStatus = ended ? statusRank(ended, compiler) : null;
  const best = logs
    .flatMap((named) => candidates(named, isStopped))
    .map((one) => {
      // The same ending in words tells more than its number.
      const isSame = byStatus?.class === one.class && one.rank > byStatus.rank;
      return isSame && one.rule.role === "signal" ? { ...one, rank: byStatus.rank } : one;
    })
    .toSorted((a, b) => a.rank - b.rank)[0];
  if (best && (byStatus === null || best.rank <= byStatus.rank)) return describe(best, compiler);
  return silentCause(logs[0]?.log ?? null, ended, compiler);
}

/** The class and cause of a program that went wrong, by its own log alone. */
export function explainFailure(log: ModelLog, exit: Exit | null): Failure {
  const { class: kind, message } = findCause([{ file: null, log }], exit);
  return { class: kind, message };
}

/** Whether a line of a log says that a disk was full or a quota used up. */
export function isDiskFullMessage(line: string): boolean {
  return NO_SPACE?.pattern.test(line) ?? false;
}

const NO_SPACE = FORTRAN_MESSAGES.find(({ id }) => id === "gnu-no-space");

/** Everything in one log that could be the cause. */
export function candidates({ file, log }: NamedLog, isStopped: boolean): readonly Candidate[] {
  const reports = log.reports.map(({ rule, text, line, isFatal, isDerived }): Candidate => {
    const unsure = isFatal ? RANK.fatalReport : RANK.otherReport;
    const rank = (isStopped ? RANK.modelStop : unsure) + (isDerived ? DERIVED : 0);
    return { rank, rule, class: rule.class, text, file, line };
  });
  const events = log.events.map(({ rule, text, line }): Candidate => {
    const role = rule.role === "report" ? RANK.otherReport : ROLE_RANKS[rule.role];
    const rank = role + (rule.isDerived ? DERIVED : 0);
    return { rank, rule, class: rule.class, text, file, line };
  });
  const early = log.preamble.map(
    ({ rule, text, line }): Candidate => ({
      rank: RANK.preamble,
      rule,
      class: rule.class,
      text,
      file,
      line,
    }),
  );
  return [...reports, ...events, ...early];
}

/** What the way a process ended says by itself; null: nothing. */
function statusRank(exit: Exit, compiler: string | null) {
  const ending = endingOf(exit, compiler);
  if (!ending || isModelStop(exit)) return null;
  if (ending.class === "timeout") return { class: ending.class, rank: RANK.limit };
  const isOutside = FROM_OUTSIDE.includes(ending.class);
  return { class: ending.class, rank: isOutside ? RANK.endedFromOutside : RANK.crashStatus };
}

function describe(found: Candidate, compiler: string | null): Cause {
  const { rule, text, file, line } = found;
  const where = file === null ? "" : `${file}, line ${line}: `;
  const status = rule.role === "consequence" ? STATUS_IN_TEXT.exec(text)?.[1] : undefined;
  const exit = status === undefined ? null : exitFromStatus(Number(status));
  const ending = exit ? endingOf(exit, compiler) : undefined;
  const kind = ending?.class ?? found.class;
  return {
    class: kind,
    message: `${where}${text}${exit && ending ? `: ${describeExit(exit, compiler)}` : ""}`,
    action: (ending ? undefined : rule.action) ?? ADVICE[kind].action,
    source: { file, line },
    rule,
  };
}

/** Nothing was printed: only the end itself is known. */
function silentCause(log: ModelLog | null, exit: Exit | null, compiler: string | null): Cause {
  const end = log?.gchp ? "MAPL's timers" : "the END banner";
  const how = exit ? describeExit(exit, compiler) : `the log stops before ${end}`;
  const lastWords = log?.lastLine
    ? `; the log stops after "${log.lastLine}"`
    : "; the log is empty";
  const kind = silentClass(exit, compiler);
  return {
    class: kind,
    message: `no error in the log; ${how}${lastWords}`,
    action: ADVICE[kind].action,
    source: null,
    rule: null,
  };
}

function silentClass(exit: Exit | null, compiler: string | null): FailureClass {
  if (exit === null) return "crash";
  const ending = endingOf(exit, compiler);
  if (ending) return ending.class;
  // A status of the program's own choice is its word that something is wrong.
  return exit.code === 0 ? "bad-output" : "model-error";
}
