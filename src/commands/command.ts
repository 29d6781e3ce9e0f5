import type { z } from "zod";
import type { Host } from "../ports/host.ts";

/** What a command leaves: the same facts for machines and for people. */
export interface Report {
  /** Printed with --json; an action's outputs. */
  readonly json: unknown;
  readonly text: string;
  /** What the next steps of a workflow may need, by names as action.yml has them. */
  readonly outputs?: Readonly<Record<string, string | number | boolean>>;
  /** Markdown for the summary of a workflow's job; where there is none, the text is. */
  readonly summary?: string;
  /** 1: a benchmark found what it was told to fail on. 2, 3: a part of it could not be done, by whose fault; the rest is told. */
  readonly exitCode?: 0 | 1 | 2 | 3;
  /** What to say of that part, where errors are looked for. */
  readonly errors?: readonly string[];
}

/** What a command writes as it goes, in constant memory: a line for each line that it reads. */
export interface Stream {
  readonly lines: AsyncIterable<string>;
  /** Asked when the lines are through. @throws {UsageError} some of the input was not usable */
  finish(): void;
}

/** Results that a command prints one by one, each for machines (a line of JSON) and for people. */
export interface Listing {
  readonly items: AsyncIterable<{ readonly json: unknown; readonly text: string }>;
  /** Asked after the last item, for people. */
  summary(): string;
}

export type CommandResult = Report | Stream | Listing;

/** One step of the pipeline, run alike from a terminal and by its action. */
export interface Command<S extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly summary: string;
  /** A paragraph for --help. */
  readonly description: string;
  /** Inputs that are given by position on a command line, in order. The last one can be an array. */
  readonly positionals: readonly string[];
  readonly examples: readonly string[];
  readonly inputs: S;
  run(inputs: z.infer<S>, host: Host): Promise<CommandResult>;
}

export function command<S extends z.ZodObject>(definition: Command<S>): Command<S> {
  return definition;
}
