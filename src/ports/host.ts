import type { Clock } from "./clock.ts";

/** One line of the live display. */
export interface ProgressView {
  readonly title: string;
  /** What is counted. Default: blocks. */
  readonly unit?: "study" | "byte" | "file";
  readonly done: number;
  /** Blocks that the next look takes. */
  readonly total: number;
  /** Blocks if nothing is decided before the last look. */
  readonly maxTotal: number;
  /** 0 to 1. */
  readonly fraction: number;
  readonly remainingSeconds: number | null;
  readonly lines: readonly string[];
  /** Where many blocks run side by side: one row a platform, one mark a block. */
  readonly table?: readonly ProgressRow[];
}

/** What a block is in the live table. */
export type BlockMark = "done" | "failed" | "running" | "starting" | "waiting" | "to come";

export interface ProgressRow {
  readonly label: string;
  readonly marks: readonly BlockMark[];
  /** What keeps it from going on, where something does. */
  readonly note?: string;
}

/** The program that runs us: a terminal, or a workflow step. */
export interface Host {
  readonly clock: Clock;
  /** Who calls: `user@machine` at a terminal, the page of the workflow run in a workflow. */
  readonly user: string;
  /** Fires on Ctrl-C or when the workflow is cancelled. */
  readonly signal: AbortSignal;
  info(message: string): void;
  warn(message: string): void;
  /** Replaces the live display; null takes it away. */
  progress(view: ProgressView | null): void;
  /** Tells a workflow's later steps at once, also those that run when this one is ended before its time. */
  output?(name: string, value: string): void;
  /** Asks whether to go on; nobody: there is no person to ask. */
  confirm(question: string): Promise<Confirmation>;
}

export type Confirmation = "yes" | "no" | "nobody";
