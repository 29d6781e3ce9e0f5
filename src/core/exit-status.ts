import { InterruptedError, UsageError } from "./errors.ts";

/*
 * The only place that decides how a program of gcbench ends: the command line, the actions, the harness and the tools of an image.
 * `gcbench --help` and docs/reference/cli.md describe the same rules.
 */

export const EXIT = { done: 0, found: 1, usage: 2, infrastructure: 3, interrupted: 130 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** How a command ended that returned a result. */
export interface Ending {
  /** The benchmark found what --fail-on asks for. */
  readonly found?: boolean;
  /** Parts that failed. */
  readonly errors?: readonly Error[];
}

/** Exit status of a command that returned. A failed part counts more than a finding, which the outputs tell anyway. */
export function exitStatusOf({ found = false, errors = [] }: Ending): ExitStatus {
  if (errors.length === 0) return found ? EXIT.found : EXIT.done;
  return errors.every((error) => exitStatusOfError(error) === EXIT.usage)
    ? EXIT.usage
    : EXIT.infrastructure;
}

/** Exit status of a program that threw. */
export function exitStatusOfError(error: unknown): ExitStatus {
  if (error instanceof InterruptedError) return EXIT.interrupted;
  return error instanceof UsageError ? EXIT.usage : EXIT.infrastructure;
}

/** How a program that threw ends, and its message. */
export interface Failure {
  readonly status: ExitStatus;
  readonly message: string;
}

/** @param stopped fired if a person or a workflow stopped the program: all errors after that are interruptions */
export function failureOf(error: unknown, stopped: AbortSignal): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const status = exitStatusOfError(error);
  if (stopped.aborted && status !== EXIT.interrupted) {
    return { status: EXIT.interrupted, message: "Interrupted." };
  }
  return { status, message };
}
