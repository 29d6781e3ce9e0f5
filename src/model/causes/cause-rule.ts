import type { FailureClass } from "../../core/documents/failure-class.ts";

/**
 * What a message tells about the end of a run.
 *
 * - `report`: the model names its own error; the run may survive it
 * - `limit`: a scheduler, the kernel or a person ended the run from outside
 * - `launch`: the program never started
 * - `fatal`: a run-time library names the reason for the end
 * - `signal`: only the signal is known
 * - `consequence`: something ended badly, and the reason is elsewhere
 */
export type CauseRole = "report" | "limit" | "launch" | "fatal" | "signal" | "consequence";

/** One known message. To teach gcbench another one, add a row to a table of this folder; the tests check its example. */
export interface CauseRule {
  /** Unique, in kebab case. */
  readonly id: string;
  /** It only passes on an error that another line names. */
  readonly isDerived?: true;
  /** Later lines of one failure: the process, the file and the line that called. */
  readonly caller?: RegExp;
  /** In lower case. Every message of this kind holds at least one of them; they make the search fast. */
  readonly words: readonly string[];
  /** Tested on one line, or on a report that was joined to one line. The first rule of the tables that matches counts. */
  readonly pattern: RegExp;
  readonly role: CauseRole;
  readonly class: FailureClass;
  /** One sentence for people. */
  readonly meaning: string;
  /** What to do, one or two sentences. Default: the advice of the class. */
  readonly action?: string;
  /** Program and versions that print it. */
  readonly source: string;
  /** Lines as they stand in a log. */
  readonly example: string;
  /** Page outside this project that explains more. */
  readonly guide?: string;
}

/** A line that explains a message before or after it, but is no cause by itself. */
export interface ClueRule {
  readonly id: string;
  readonly words: readonly string[];
  /** Group 1, if there is one, is what is quoted. */
  readonly pattern: RegExp;
  /** Which one of several counts: the first, or the last. */
  readonly keep: "first" | "last";
  /** Messages that the clue explains; an empty report has the text "". */
  readonly explains: RegExp;
  readonly source: string;
  readonly example: string;
}
