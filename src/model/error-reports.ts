import type { CauseRule, ClueRule } from "./causes/cause-rule.ts";

/** An error that the model itself reported, joined to one line. */
export interface ErrorReport {
  readonly text: string;
  /** Number of its first line in the log, from 1. */
  readonly line: number;
  readonly rule: CauseRule;
  /** GEOS-Chem, HEMCO and the netCDF layer stop after such a report; other code may print it and continue. */
  readonly isFatal: boolean;
  /** It says only that a routine it called failed, or nothing at all. */
  readonly isDerived: boolean;
}

/** What is kept while the log is read: the kind of a report is looked up at the end. */
export type PendingReport = Omit<ErrorReport, "rule">;

/** Words of which one stands in every first line of a report. */
export const REPORT_WORDS = [
  "error",
  "!! ",
  "in nc",
  "netcdf: ",
  " not found",
  " undefined",
  "could not ",
  "cannot ",
  "unable to ",
  "invalid ",
];

/** Reports that GEOS-Chem, HEMCO and their libraries stop after. */
const FATAL_START =
  /^\W{0,4}(?:\d+:\s*)?(?:(?:GEOS-?Chem(?: Classic)?|HEMCO|HCO|QFYAML|CLOUDJ|Cloud-?J|HETP|ISORROPIA|KPP|TOMAS|APM|RRTMG|netCDF|HISTORY|OBSPACK|PLANEFLIGHT)[ _](?:I\/O )?ERROR\b|In N[Cc]\w+\b.*[:,])/i;
/** Reports that other code prints, which can go on. */
const OTHER_START =
  /^\s*(?:\d+:\s*)?(?:[A-Za-z][\w/-]*(?:[ _][\w/-]+)?[ _]ERROR(?:\s*\[\d+\])?\s*[:(]|\*{2,}\s*ERROR\b|ERROR(?:\s*[:!]|\s+(?:in|reading|opening|encountered|while|allocating)\b)|Error:|!! (?=\S))/;
/** Errors without the word. In a report that is open they go on with it. */
const BARE_START =
  /^\s*(?:(?:#+ )?Species \S+ (?:not found|undefined)|(?:#+ )?(?:Could not|Cannot|Unable to) (?:get|find|open|read|locate|parse)\b|Invalid (?:species|directory|option|value|input|date)\b|.*\bNetCDF: [A-Z])/;
const END_OF_REPORT =
  /^\s*(?:$|=+\s*$|-{10,}|!{10,}|-->|-> at |STOP\b|(?:ERROR )?LOCATION\b|GEOS-C(?:hem|HEM) WARNING|---> DATE|Code stopped|Timer forced)/;
/** Lines of other programs, which can stand in the middle of a report. */
const FOREIGN =
  /^\s*(?:slurmstepd|srun|mpi(?:run|exec)|prterun|forrtl|Program received|Thread \d|\*\*\* |=>> |TERM_|[^\s:]+: line \d+:|At line \d|Fortran runtime|Error termination|Backtrace|Traceback|#\d+ |Killed|Terminated|Segmentation|Aborted|Exited|Application \d|pe=\d+ FAIL)/;
const PLACE = /^\s*(?:-->|-> at|STOP at)/;
const DERIVED =
  /^(?:\S+[ _])?ERROR(?: \[\d+\])?\s*:?\s*(?:$|Error (?:encountered|in)\b|Error$|THIS ERROR ORIGINATED)/i;
/** An error's text never runs on longer than this; what follows is another block cut into it. */
const MAX_LINES = 8;
const MAX_TEXT_LENGTH = 2000;
const CONTROL = /\p{Cc}/gu;

export function isReportStart(line: string): boolean {
  return hasErrorLabel(line) || BARE_START.test(line);
}

function hasErrorLabel(line: string): boolean {
  return FATAL_START.test(line) || OTHER_START.test(line);
}

/** Joins the lines of one report, which the model wraps at 79 columns. */
export class ReportBuilder {
  readonly line: number;
  readonly #lines: string[];
  readonly #isFatal: boolean;
  #place = "";

  constructor(first: string, line: number) {
    this.line = line;
    this.#lines = [first];
    this.#isFatal = FATAL_START.test(first);
  }

  /** @returns whether the line belongs to the report */
  add(line: string): boolean {
    if (PLACE.test(line)) this.#place = line;
    const isOther = END_OF_REPORT.test(line) || FOREIGN.test(line) || hasErrorLabel(line);
    if (this.#lines.length >= MAX_LINES || isOther) return false;
    this.#lines.push(line);
    return true;
  }

  /** @param clues lines since the last time step that explain errors */
  finish(clues: readonly Clue[]): PendingReport {
    const text = oneLine(this.#lines.join(" ")).replace(/^!! /, "");
    const said = text.replace(/^[^:]*\bERROR(?: \[\d+\])?\s*:?\s*/i, "");
    const clue = explain(said === "" ? "" : text, clues);
    const full =
      said === "" && clue
        ? `${clue} (${oneLine(`${text} ${this.#place}`)})`
        : said === ""
          ? oneLine(`${text} ${this.#place}`)
          : withClue(text, clue);
    return {
      text: full.slice(0, MAX_TEXT_LENGTH),
      line: this.line,
      isFatal: this.#isFatal,
      isDerived: clue === null && DERIVED.test(text),
    };
  }
}

export interface Clue {
  readonly rule: ClueRule;
  readonly text: string;
}

/** What a line explains; null: nothing. */
export function readClue(line: string, rule: ClueRule): Clue | null {
  const found = rule.pattern.exec(line);
  return found ? { rule, text: oneLine(found[1] ?? found[0]) } : null;
}

/** The clues for a message, on one line; null: none, or the message says it already. */
export function explain(text: string, clues: readonly Clue[]): string | null {
  const fitting = clues.filter(
    (clue) => clue.rule.explains.test(text) && !text.includes(clue.text),
  );
  // A file matters where the message names none.
  const useful = fitting.filter(
    ({ rule }) => rule.id !== "last-file" || !/\s\.{0,2}\/\S/.test(text),
  );
  return useful.length > 0 ? [...new Set(useful.map((clue) => clue.text))].join("; ") : null;
}

export function withClue(text: string, clue: string | null): string {
  return clue === null ? text : `${text} (${clue})`;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(CONTROL, "").trim();
}
