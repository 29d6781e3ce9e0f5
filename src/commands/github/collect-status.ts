import { STATUS_CONTEXT, STATUSES, type StatusEnd } from "../../core/benchmark-comment.ts";
import { engineNoteSchema } from "../../core/engine-note.ts";
import { engineKey, originKey, publishedKey, RUNS_PREFIX } from "../../core/keys.ts";
import type { Origin } from "../../core/origin.ts";
import { runsAmong } from "../../core/run-id.ts";
import { parseStored } from "../../core/stored.ts";
import type { CommitStatus } from "../../forge-ports.ts";
import { isCancelled } from "../../pipeline/cancellation.ts";
import type { PublishLedger } from "../../pipeline/publish.ts";
import { openLedger } from "../../pipeline/published-places.ts";
import { readOrigin } from "../../pipeline/stored-runs.ts";
import type { Host, Store } from "../../ports.ts";
import { openForge } from "./open-forge.ts";

/**
 * Says at the commit how a run ended, where a status waits there for it; once for each end. One that the workflow has set meanwhile, or
 * that a later command waits for, stays as it is.
 */
export async function settleStatus(
  end: StatusEnd,
  { origin, ledger }: { readonly origin: Origin; readonly ledger: PublishLedger },
  host: Host,
): Promise<void> {
  const { headSha, repository, workflowRun } = origin;
  const place = `status-${end.replaceAll(" ", "-")}`;
  if (!origin.publish.status || headSha === null || ledger.settled.has(place)) return;
  const forge = await openForge(host, { repository });
  const now = await forge.statusAt(headSha, STATUS_CONTEXT);
  if (now === null || ((now.url ?? null) === workflowRun && isOpen(now, end))) {
    await forge.setStatus(headSha, {
      ...{ context: STATUS_CONTEXT, ...STATUSES[end] },
      ...(workflowRun === null ? {} : { url: workflowRun }),
    });
  }
  await ledger.note(place, { outcome: "published" });
}

/** It waits, or its workflow failed or gave up a run that came to its end after all. */
function isOpen({ state, description }: CommitStatus, end: StatusEnd): boolean {
  if (state === "pending") return true;
  const isGivenUp = state === "error" || description === STATUSES.failure.description;
  return isGivenUp && (end === "success" || end === "found");
}

/** A run that a workflow began and nobody has published. */
export interface OpenRun {
  readonly run: string;
  /** Seconds since 1970; 0: nobody knows. */
  readonly begunAt: number;
  readonly isCancelled: boolean;
}

/**
 * The oldest first: where two are about one pull request, the later one has the last word. From the keys, and a note of each: a store of
 * many runs is listed, not read.
 */
export async function openRuns(store: Store): Promise<readonly OpenRun[]> {
  const keys = new Set(await store.list(RUNS_PREFIX));
  const open = runsAmong([...keys]).filter(
    (run) => keys.has(originKey(run)) && keys.has(engineKey(run)) && !keys.has(publishedKey(run)),
  );
  const runs: OpenRun[] = [];
  for (const run of open) {
    const content = await store.read(engineKey(run));
    const note = content && parseStored(store.describe(engineKey(run)), content, engineNoteSchema);
    const begunAt = note ? Date.parse(note.begunAt) / 1000 : 0;
    runs.push({ run, begunAt, isCancelled: isCancelled(run, keys) });
  }
  return runs.toSorted((a, b) => a.begunAt - b.begunAt);
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
  for (const { run, isCancelled: wasCancelled } of left) {
    try {
      const origin = await readOrigin(store, run);
      if (!origin?.publish.status || origin.repository !== repository) continue;
      const ledger = await openLedger(store, run);
      await settleStatus(wasCancelled ? "cancelled" : "expired", { origin, ledger }, host);
    } catch (error) {
      if (host.signal.aborted) throw error;
      host.warn(`Run ${run}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
