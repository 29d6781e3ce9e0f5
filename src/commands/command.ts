import type { z } from "zod";
import type { Ending } from "../core/exit-status.ts";
import type { Host } from "../ports/host.ts";

/** The result of a command: the same facts for machines and for people. */
export interface Report extends Ending {
  /** Printed with --json; an action's outputs. */
  readonly json: unknown;
  readonly text: string;
  /** Outputs for the next steps of a workflow, named as in action.yml. */
  readonly outputs?: Readonly<Record<string, string | number | boolean>>;
  /** Markdown for the job summary of a workflow. Default: the text. */
  readonly summary?: string;
}

/** Output of a command that prints as it reads, in constant memory. */
export interface Stream {
  readonly lines: AsyncIterable<string>;
  /** Called after the last line. @throws {UsageError} part of the input was not usable */
  finish(): void;
}

/** Results that a command prints one by one, each for machines (a line of JSON) and for people. */
export interface Listing {
  readonly items: AsyncIterable<{ readonly json: unknown; readonly text: string }>;
  /** Asked after the last item, for people. */
  summary(): string;
}

export type CommandResult = Report | Stream | Listing;

/** One step of the pipeline. The command line and the action run it the same way. */
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
