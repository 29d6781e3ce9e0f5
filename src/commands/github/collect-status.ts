import { group } from "d3-array";
import { STATUS_CONTEXT, STATUSES, type StatusEnd } from "../../core/benchmark-comment.ts";
import type { Origin } from "../../core/origin.ts";
import type { PublishLedger } from "../../pipeline/publish.ts";
import { openLedger } from "../../pipeline/published-places.ts";
import { readOrigin } from "../../pipeline/stored-runs.ts";
import { readWaiters, type Waiter } from "../../pipeline/waiting-statuses.ts";
import type { CommitStatus, Host, Store } from "../../ports.ts";
import { openForge } from "./open-forge.ts";
import type { OpenRun } from "./open-runs.ts";

/**
 * Says at the commit how a run ended, where a status waits there for it; once for each end. One that its workflow has set meanwhile, or
 * that waits for another run, stays as it is.
 */
export async function settleStatus(
  end: StatusEnd,
  { origin, ledger, waiters }: Settled,
  host: Host,
): Promise<void> {
  // Who asked for the same again waits anew.
  const again = waiters.length > 1 ? `-${waiters.length}` : "";
  const place = `status-${end.replaceAll(" ", "-")}${again}`;
  if (waiters.length === 0 || ledger.settled.has(place)) return;
  const forge = await openForge(host, { repository: origin.repository });
  for (const [sha, own] of group(waiters, (one) => one.sha)) {
    const now = await forge.statusAt(sha, STATUS_CONTEXT);
    const url = now === null ? own.at(-1)?.workflowRun : now.url;
    const isOurs = now === null || own.some(({ workflowRun }) => workflowRun === (url ?? null));
    if (!isOurs || (now !== null && !isOpen(now, end))) continue;
    const said = { context: STATUS_CONTEXT, ...STATUSES[end] };
    await forge.setStatus(sha, { ...said, ...(url ? { url } : {}) });
  }
  await ledger.note(place, { outcome: "published" });
}

interface Settled {
  readonly origin: Origin;
  readonly ledger: PublishLedger;
  readonly waiters: readonly Waiter[];
}

/** It waits, or somebody gave up a run that came to its end after all. */
function isOpen({ state }: CommitStatus, end: StatusEnd): boolean {
  return state === "pending" || (state === "error" && STATUSES[end].state !== "error");
}

/**
 * Tells the statuses of runs that nobody goes on with, how they ended: cancelled, or begun too long ago. One that can't be told is
 * warned of, and tried again at the next call.
 */
export async function settleLeft(
  store: Store,
  {
    repository,
    left,
  }: { readonly repository: string | undefined; readonly left: readonly OpenRun[] },
  host: Host,
): Promise<void> {
  for (const { run, records, isCancelled: wasCancelled } of left) {
    try {
      const origin = await readOrigin(store, run);
      if (!origin || origin.repository !== repository) continue;
      const waiters = await readWaiters(store, run, origin);
      const ledger = await openLedger(store, run, records);
      await settleStatus(wasCancelled ? "cancelled" : "expired", { origin, ledger, waiters }, host);
    } catch (error) {
      if (host.signal.aborted) throw error;
      host.warn(`Run ${run}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
