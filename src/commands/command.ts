import type { z } from "zod";
import type { Ending } from "../core/exit-status.ts";
import type { Caller } from "../ports/caller.ts";

/** The result of a command: the same facts for programs and for people. */
export interface Report extends Ending {
  /** Printed with --json. */
  readonly json: unknown;
  readonly text: string;
  /** A shorter text for a terminal, unless --verbose is given. Default: the text. */
  readonly screen?: string;
  /** Outputs for later steps of a workflow, by their names in action.yml. */
  readonly outputs?: Readonly<Record<string, string | number | boolean>>;
  /** Markdown for the summary of a workflow's job. Default: the text. */
  readonly summary?: string;
}

/** Output that a command writes while it reads, in constant memory. */
export interface Stream {
  readonly lines: AsyncIterable<string>;
  /** Called after the last line. @throws {UsageError} a part of the input could not be used */
  finish(): void;
}

/** Results that a command prints one by one, each for programs (a line of JSON) and for people. */
export interface Listing {
  readonly items: AsyncIterable<{ readonly json: unknown; readonly text: string }>;
  /** Called after the last item. */
  summary(): string;
}

export type CommandResult = Report | Stream | Listing;

/** A command of the command line, which may also be an action. */
export interface Command<S extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly summary: string;
  /** A paragraph for --help. */
  readonly description: string;
  /** Inputs that the command line takes by position, in order. The last one can be an array. */
  readonly positionals: readonly string[];
  readonly examples: readonly string[];
  /** Inputs that --help lists apart, by the title of their group. */
  readonly optionGroups?: Readonly<Record<string, readonly string[]>>;
  readonly inputs: S;
  /** Description of --verbose, of a command with a shorter text for the screen. */
  readonly verbose?: string;
  run(inputs: z.infer<S>, caller: Caller): Promise<CommandResult>;
}

export function command<S extends z.ZodObject>(definition: Command<S>): Command<S> {
  return definition;
}
