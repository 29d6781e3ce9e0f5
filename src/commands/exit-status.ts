import { InterruptedError, UsageError } from "../core/errors.ts";

export const EXIT = { usage: 2, infrastructure: 3, interrupted: 130 } as const;

/** How a program ends that failed, and what it says. */
export interface Failure {
  readonly status: number;
  readonly message: string;
}

/** The one place that decides how a command failed, whoever runs it. */
export function failureOf(error: unknown, stopped: AbortSignal): Failure {
  const message = error instanceof Error ? error.message : String(error);
  // Also what was not made to be interrupted ends so: a compiler that Ctrl-C killed is no fault of the machine.
  if (error instanceof InterruptedError) return { status: EXIT.interrupted, message };
  if (stopped.aborted) return { status: EXIT.interrupted, message: "Interrupted." };
  return { status: error instanceof UsageError ? EXIT.usage : EXIT.infrastructure, message };
}
