import type { Wish } from "../../core/documents/asking.ts";
import { STATUS_CONTEXT, STATUSES, type StatusEnd } from "../../core/github/benchmark-comment.ts";
import type { CommitStatus } from "../../ports/forge.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import type { PublishLedger } from "../../use-cases/publish/publish.ts";
import { openLedger } from "../../use-cases/publish/published-places.ts";
import { openForge } from "./open-forge.ts";
import { type Here, type OpenRun, wishesHere } from "./open-runs.ts";

/**
 * Says at the commit how a run ended, where a status waits there for it; once for each end. One that its workflow has set meanwhile, or
 * that waits for another run, stays as it is.
 */
export async function settleStatus(
  end: StatusEnd,
  { wish, ledger }: { readonly wish: Wish; readonly ledger: PublishLedger },
  host: Host,
): Promise<void> {
  const { askings, workflowRuns } = wish;
  const { headSha, repository, publish } = wish.origin;
  // Who asked for the same again waits anew.
  const place = `status-${end.replaceAll(" ", "-")}-${askings.length}`;
  if (!publish.status || headSha === null || ledger.settled.has(place)) return;
  const forge = await openForge(host, { repository });
  const now = await forge.statusAt(headSha, STATUS_CONTEXT);
  const url = now === null ? workflowRuns.at(-1) : now.url;
  const isOurs = now === null || url === undefined || workflowRuns.includes(url);
  if (isOurs && (now === null || isOpen(now, end))) {
    const said = { context: STATUS_CONTEXT, ...STATUSES[end] };
    await forge.setStatus(headSha, { ...said, ...(url === undefined ? {} : { url }) });
  }
  await ledger.note(place, { outcome: "published" });
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
export async function settleLeft(
  store: Store,
  { here, left }: { readonly here: Here; readonly left: readonly OpenRun[] },
  host: Host,
): Promise<void> {
  for (const { run, askings, records, isCancelled: wasCancelled } of left) {
    try {
      for (const wish of wishesHere(askings, here)) {
        const ledger = await openLedger(store, run, { records, asking: wish.askings[0] });
        await settleStatus(wasCancelled ? "cancelled" : "expired", { wish, ledger }, host);
      }
    } catch (error) {
      if (host.signal.aborted) throw error;
      host.warn(`Run ${run}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
