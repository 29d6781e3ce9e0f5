import { InterruptedError, UsageError } from "../core/errors.ts";

export const EXIT = { usage: 2, infrastructure: 3, interrupted: 130 } as const;

/** Exit status and message of a program that failed. */
export interface Failure {
  readonly status: number;
  readonly message: string;
}

/** Decides how a command failed, for the command line and for actions. */
export function failureOf(error: unknown, stopped: AbortSignal): Failure {
  const message = error instanceof Error ? error.message : String(error);
  // Ctrl-C also kills programs that cannot be interrupted, such as a compiler. That is no error of the machine.
  if (error instanceof InterruptedError) return { status: EXIT.interrupted, message };
  if (stopped.aborted) return { status: EXIT.interrupted, message: "Interrupted." };
  return { status: error instanceof UsageError ? EXIT.usage : EXIT.infrastructure, message };
}
