import type { Delivery } from "../../core/documents/run-request.ts";
import { STATUS_CONTEXT, STATUSES, type StatusEnd } from "../../core/github/benchmark-comment.ts";
import type { CommitStatus } from "../../ports/forge.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import type { PublishState } from "../../use-cases/publish/publish.ts";
import { openPublishState } from "../../use-cases/publish/published-targets.ts";
import { openForge } from "./open-forge.ts";
import { type CurrentRepository, currentDeliveries, type OpenRun } from "./open-runs.ts";

/**
 * Says at the commit how a run ended, where a status waits there for it; once for each end. One that its workflow has set meanwhile, or
 * that waits for another run, stays as it is.
 */
export async function updateStatus(
  end: StatusEnd,
  { delivery, inputLog }: { readonly delivery: Delivery; readonly inputLog: PublishState },
  host: Host,
): Promise<void> {
  const { requests, workflowRuns } = delivery;
  const { headSha, repository, publish } = delivery.trigger;
  // Who asked for the same again waits anew.
  const place = `status-${end.replaceAll(" ", "-")}-${requests.length}`;
  if (!publish.status || headSha === null || inputLog.done.has(place)) return;
  const forge = await openForge(host, { repository });
  const now = await forge.statusAt(headSha, STATUS_CONTEXT);
  const url = now === null ? workflowRuns.at(-1) : now.url;
  const isGcbench = now === null || url === undefined || workflowRuns.includes(url);
  if (isGcbench && (now === null || isOpen(now, end))) {
    const said = { context: STATUS_CONTEXT, ...STATUSES[end] };
    await forge.setStatus(headSha, { ...said, ...(url === undefined ? {} : { url }) });
  }
  await inputLog.note(place, { outcome: "published" });
}

/** It waits, or its workflow failed or gave up a run that came to its end after all. */
function isOpen({ state, description }: CommitStatus, end: StatusEnd): boolean {
  if (state === "pending") return true;
  const isGivenUp = state === "error" || description === STATUSES.failure.description;
  return isGivenUp && (end === "success" || end === "found");
}

/**
 * Tells the statuses of runs that nobody goes on with, how they ended: cancelled, or asked for too long ago. One that can't be told is
 * warned of, and tried again at the next call.
 */
export async function updateRemainingStatuses(
  store: Store,
  { current, left }: { readonly current: CurrentRepository; readonly left: readonly OpenRun[] },
  host: Host,
): Promise<void> {
  for (const { run, requests, records, isCancelled: wasCancelled } of left) {
    try {
      for (const delivery of currentDeliveries(requests, current)) {
        const inputLog = await openPublishState(store, run, {
          records,
          requestNumber: delivery.requests[0],
        });
        await updateStatus(wasCancelled ? "cancelled" : "expired", { delivery, inputLog }, host);
      }
    } catch (error) {
      if (host.signal.aborted) throw error;
      host.warn(`Run ${run}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
