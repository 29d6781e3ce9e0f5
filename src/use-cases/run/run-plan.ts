import { finishedKey, historyKey, planKey } from "../../core/documents/store-layout.ts";
import { InterruptedError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { recordCancellation } from "./cancellation.ts";
import type { RunOutcome, RunPlanOptions } from "./run-contract.ts";
import { RunLoop } from "./run-loop.ts";
import { readPlan } from "./stored-runs.ts";

const POLL_SECONDS = 0.5;

/**
 * Has an engine run the blocks of a plan until every cell (a candidate in a workload on a platform) is
 * decided or has run all that the plan allows it: it asks for the hosts of the first look, looks, and asks for
 * more only where it is undecided. It gives up on a cell whose version does not run, or whose blocks get lost; the
 * others go on. It begins where an earlier call stopped: a block that has a record is not run again, and one that
 * still runs is waited for.
 *
 * @throws {InterruptedError} the host's signal fired; what was submitted has been cancelled, unless it was to be left
 * @throws {InterruptedError} also where somebody else cancelled the run
 * @throws {InfrastructureError} the engine failed; what outlives this call goes on, the rest has been cancelled
 */
export async function runPlan(options: RunPlanOptions): Promise<RunOutcome> {
  const { plan, run, engine, store, host, onInterrupt = "cancel" } = options;
  // Before the plan: a run with a plan and no history began without, and stays so.
  if (!(await readPlan(store, run)))
    await store.writeOnce(historyKey(run), toJson(options.history));
  await store.writeOnce(planKey(run), toJson(plan));
  const loop = await RunLoop.begin(options);
  try {
    while (await loop.step()) {
      if (shouldDetach(options)) {
        // Until the next call nobody else would: hosts that could work wait for nothing.
        if (loop.hasBlocksToSubmit) await loop.step();
        return loop.outcome(false);
      }
      await host.clock.sleep(POLL_SECONDS, host.signal);
    }
  } catch (error) {
    // What outlives us goes on when something fails: it is paid for, and the same command takes it in.
    const isLeft = host.signal.aborted
      ? onInterrupt === "leave"
      : engine.detachedJobs !== undefined;
    if (!isLeft) await cancelAll(options, error instanceof Error ? error.message : String(error));
    if (host.signal.aborted) throw new InterruptedError("Interrupted.", { cause: error });
    if (isLeft) loop.reportRunningBlocks();
    throw error;
  } finally {
    host.progress(null);
  }
  if (loop.stopped || loop.isIncomplete) return loop.outcome(false);
  await store.writeOnce(finishedKey(run), toJson({ schemaVersion: 1 }));
  return loop.outcome(true);
}

/** Ends what was handed over. An interruption of a run that outlives us is noted: nobody is to go on with it unasked. */
async function cancelAll(options: RunPlanOptions, reason: string): Promise<void> {
  const { run, engine, store, host } = options;
  const isNoted = host.signal.aborted && engine.detachedJobs !== undefined;
  const note = { at: host.clock.now(), reason };
  // Side by side: whoever is interrupted has seconds, and a note that fails keeps no job running.
  const [cancelled, noted] = await Promise.allSettled([
    engine.cancel(reason),
    isNoted ? recordCancellation(store, run, note) : null,
  ]);
  if (cancelled.status === "rejected") throw cancelled.reason;
  if (noted.status === "rejected") throw noted.reason;
}

function shouldDetach({ detach = false, waitUntil = null, host }: RunPlanOptions): boolean {
  return detach || (waitUntil !== null && host.clock.now() >= waitUntil);
}
