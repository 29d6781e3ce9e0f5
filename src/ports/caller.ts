import type { Clock } from "./clock.ts";

/** One line of the live display. */
export interface ProgressView {
  readonly title: string;
  /** Unit of the counts. Default: blocks. */
  readonly unit?: "study" | "byte" | "file";
  readonly done: number;
  /** Number of blocks that the next look needs. */
  readonly total: number;
  /** Number of blocks if the result is decided at the last look only. */
  readonly maxTotal: number;
  /** Completed share, 0 to 1. */
  readonly fraction: number;
  readonly remainingSeconds: number | null;
  readonly lines: readonly string[];
  /** For concurrent blocks: one row for each platform, one mark for each block. */
  readonly table?: readonly ProgressRow[];
}

/** State of a block in the live table. */
export type BlockMark = "done" | "failed" | "running" | "starting" | "waiting" | "to come";

export interface ProgressRow {
  readonly label: string;
  readonly marks: readonly BlockMark[];
  /** Change so far, as in `+17.8 % (+12.0 to +24.1 %)`. */
  readonly soFar?: string;
  /** Why blocks wait, or what they prepare. */
  readonly note?: string;
}

/** What runs gcbench: a terminal, or a step of a workflow. */
export interface Caller {
  readonly clock: Clock;
  /** The caller: `user@machine` at a terminal, the address of the workflow run in a workflow. */
  readonly user: string;
  /** Fires on Ctrl-C or when the workflow is cancelled. */
  readonly signal: AbortSignal;
  info(message: string): void;
  warn(message: string): void;
  /** Replaces the live display; null removes it. */
  progress(view: ProgressView | null): void;
  /** Sets an output of the workflow step at once, so that later steps have it even if this step is cancelled. */
  output?(name: string, value: string): void;
  /** Asks for confirmation; nobody: there is no person to ask. */
  confirm(question: string): Promise<Confirmation>;
  /** Asks for a line of text, without surrounding spaces. Null: there is no person to ask. */
  ask(question: string): Promise<string | null>;
}

export type Confirmation = "yes" | "no" | "nobody";
