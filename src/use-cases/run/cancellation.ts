import {
  cancellationKey,
  cancellationsPrefix,
  cancelResumedKey,
} from "../../core/documents/store-layout.ts";
import { InterruptedError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import type { Engine } from "../../ports/engine.ts";
import type { Store } from "../../ports/store.ts";

/*
 * A run that somebody cancelled stays so for whoever looks after runs without being asked to: nothing else in its
 * store tells a run that was ended on purpose from one that its client left. Each cancellation has a number, and is
 * lifted by going on with the run.
 */

/** Notes that a run was cancelled, before its jobs are ended: whoever goes on with runs by itself leaves it alone. */
export async function recordCancellation(
  store: Store,
  run: string,
  { at, reason }: { readonly at: number; readonly reason: string },
): Promise<void> {
  const { number, isResumed } = await lastCancellation(store, run);
  if (number > 0 && !isResumed) return;
  const note = { schemaVersion: 1, at: new Date(at * 1000).toISOString(), reason };
  await store.writeOnce(cancellationKey(run, number + 1), toJson(note));
}

/** Notes that somebody goes on with a cancelled run on purpose. */
export async function resumeRun(store: Store, run: string): Promise<void> {
  const { number, isResumed } = await lastCancellation(store, run);
  if (number === 0 || isResumed) return;
  await store.writeOnce(cancelResumedKey(run, number), toJson({ schemaVersion: 1 }));
}

/** Whether a run is cancelled, and nobody went on with it since. @param keys of the run, those of others among them or not */
export function isCancelled(run: string, keys: Iterable<string>): boolean {
  const { number, isResumed } = lastCancellationIn(run, keys);
  return number > 0 && !isResumed;
}

/**
 * Has a step of a run taken unless the run is cancelled. Where that happens meanwhile, what the step handed over is
 * ended: either the step sees the note, or who cancels sees what the step handed over.
 *
 * @throws {InterruptedError} the run is cancelled
 */
export async function requireNotCancelled<T>(
  { run, store, engine }: { readonly run: string; readonly store: Store; readonly engine: Engine },
  step: () => Promise<T>,
): Promise<T> {
  const isNow = async () => isCancelled(run, await store.list(cancellationsPrefix(run)));
  const cancelled = new InterruptedError(`Run ${run} was cancelled.`);
  if (await isNow()) throw cancelled;
  const result = await step();
  if (!(await isNow())) return result;
  await engine.cancel("the run was cancelled");
  throw cancelled;
}

interface Cancellation {
  /** From 1; 0: it never was. */
  readonly number: number;
  readonly isResumed: boolean;
}

async function lastCancellation(store: Store, run: string): Promise<Cancellation> {
  return lastCancellationIn(run, await store.list(cancellationsPrefix(run)));
}

function lastCancellationIn(run: string, keys: Iterable<string>): Cancellation {
  const prefix = cancellationsPrefix(run);
  const own = new Set([...keys].filter((key) => key.startsWith(prefix)));
  let number = 0;
  while (own.has(cancellationKey(run, number + 1))) number++;
  return { number, isResumed: own.has(cancelResumedKey(run, number)) };
}
