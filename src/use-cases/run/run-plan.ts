import { historyKeys, planKeys } from "../../core/documents/store-layout.ts";
import { InterruptedError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { recordCancellation } from "./cancellation.ts";
import { RunLog } from "./run-log.ts";
import { RunLoop } from "./run-loop.ts";
import type { RunOutcome, RunPlanOptions } from "./run-options.ts";
import { readPlan } from "./stored-runs.ts";

const POLL_SECONDS = 0.5;

/**
 * Runs the blocks of a plan on an engine until every cell (a candidate in a workload on a platform) is decided or has run all blocks that
 * the plan allows. It submits the hosts of the first look, compares, and submits more only for undecided cells. It abandons a cell whose
 * version does not run, or whose blocks get lost; the other cells continue. It resumes an earlier call: a block with a record does not run
 * again, and a block that still runs is waited for.
 *
 * @throws {InterruptedError} the caller's signal fired; the submitted blocks were cancelled, unless they are to go on
 * @throws {InterruptedError} another client cancelled the run
 * @throws {InfrastructureError} the engine failed; detached jobs continue, all others were cancelled
 */
export async function runPlan(options: RunPlanOptions): Promise<RunOutcome> {
  const { plan, run, engine, store, caller, onInterrupt = "cancel" } = options;
  // Before the plan: a run with a plan and without a history started without one.
  if (!(await readPlan(store, run)))
    await store.writeOnce(historyKeys.of(run), toJson(options.history));
  await store.writeOnce(planKeys.of(run), toJson(plan));
  const log = new RunLog(store, run, caller);
  const loop = await RunLoop.begin(options, log);
  try {
    while (await loop.step()) {
      if (shouldDetach(options)) {
        // Nothing else submits blocks until the next call, so submit all that are ready.
        if (loop.hasBlocksToSubmit) await loop.step();
        return loop.outcome(false);
      }
      await pause(options);
    }
  } catch (error) {
    // Detached jobs continue after a failure: they are paid for, and the same command collects them.
    const isLeft = caller.signal.aborted
      ? onInterrupt === "leave"
      : engine.detachedJobs !== undefined;
    if (!isLeft)
      await cancelAll(options, log, error instanceof Error ? error.message : String(error));
    if (caller.signal.aborted) throw new InterruptedError("Interrupted.", { cause: error });
    if (isLeft) loop.reportRunningBlocks();
    throw error;
  } finally {
    caller.progress(null);
  }
  if (loop.isIncomplete) return loop.outcome(false);
  const { endReason } = loop;
  if (endReason !== null) caller.info(endReason);
  const finished = {
    kind: "finished",
    ...(endReason === null ? {} : { reason: endReason }),
  } as const;
  await log.append(({ isFinished }) => (isFinished ? null : finished));
  return loop.outcome(true);
}

/** Waits until the next look at the blocks, at most until the submitted ones have ended. */
async function pause({ engine, caller }: RunPlanOptions): Promise<void> {
  const wake = new AbortController();
  void engine.blockEnd?.().then(() => wake.abort());
  const signal = AbortSignal.any([caller.signal, wake.signal]);
  try {
    await caller.clock.sleep(POLL_SECONDS, signal);
  } catch (error) {
    if (caller.signal.aborted || !wake.signal.aborted) throw error;
  }
}

/** Cancels the submitted blocks. If the run outlives this client, its log says so: `gcbench collect` then leaves it alone. */
async function cancelAll(
  { engine, caller }: RunPlanOptions,
  log: RunLog,
  reason: string,
): Promise<void> {
  const isRecorded = caller.signal.aborted && engine.detachedJobs !== undefined;
  // At the same time: an interrupted client has seconds, and a failed write must leave no job running.
  const [cancelled, recorded] = await Promise.allSettled([
    engine.cancel(reason),
    isRecorded ? recordCancellation(log, reason) : null,
  ]);
  if (cancelled.status === "rejected") throw cancelled.reason;
  if (recorded.status === "rejected") throw recorded.reason;
}

function shouldDetach({ detach = false, waitUntil = null, caller }: RunPlanOptions): boolean {
  return detach || (waitUntil !== null && caller.clock.now() >= waitUntil);
}
