import { InterruptedError } from "../../core/errors.ts";
import type { Engine } from "../../ports/engine.ts";
import type { RunLog } from "./run-log.ts";

/*
 * Nothing else in a store tells a run that was ended on purpose from one that its client left. Clients that resume runs on their own leave
 * a cancelled run alone.
 */

/** Records that a run is cancelled. Call it before the jobs are ended: otherwise another client submits them again. */
export async function recordCancellation(log: RunLog, reason: string): Promise<void> {
  await log.append(({ isCancelled }) => (isCancelled ? null : { kind: "cancelled", reason }));
}

/** Records that a client resumes a cancelled run on purpose. */
export async function resumeRun(log: RunLog): Promise<void> {
  await log.append(({ isCancelled }) => (isCancelled ? { kind: "resumed" } : null));
}

/**
 * Takes a step of a run unless the run is cancelled. If the run is cancelled during the step, the jobs that the step submitted are ended:
 * either the step sees the cancellation, or the client that cancels sees these jobs.
 *
 * @throws {InterruptedError} the run is cancelled
 */
export async function requireNotCancelled<T>(
  { log, engine }: { readonly log: RunLog; readonly engine: Engine },
  step: () => Promise<T>,
): Promise<T> {
  const cancelled = new InterruptedError(`Run ${log.run} was cancelled.`);
  if ((await log.state()).isCancelled) throw cancelled;
  const result = await step();
  if (!(await log.state()).isCancelled) return result;
  await engine.cancel("the run was cancelled");
  throw cancelled;
}
