import { STATUS_CONTEXT, STATUSES, type StatusEnd } from "../core/benchmark-comment.ts";
import { engineNoteSchema } from "../core/engine-note.ts";
import { engineKey, originKey, publishedKey, RUNS_PREFIX } from "../core/keys.ts";
import type { Origin } from "../core/origin.ts";
import { runsAmong } from "../core/run-id.ts";
import { parseStored } from "../core/stored.ts";
import type { PublishLedger } from "../pipeline/publish.ts";
import { openLedger } from "../pipeline/published-places.ts";
import { readOrigin } from "../pipeline/stored-runs.ts";
import type { Host, Store } from "../ports.ts";
import { openForge } from "./open-forge.ts";

/** Says at the commit how a run ended, where a status waits there for it; once for each end. */
export async function settleStatus(
  end: StatusEnd,
  { origin, ledger }: { readonly origin: Origin; readonly ledger: PublishLedger },
  host: Host,
): Promise<void> {
  const { headSha, repository, workflowRun } = origin;
  const place = `status-${end.replaceAll(" ", "-")}`;
  if (!origin.publish.status || headSha === null || ledger.settled.has(place)) return;
  const forge = await openForge(host, { repository });
  await forge.setStatus(headSha, {
    ...{ context: STATUS_CONTEXT, ...STATUSES[end] },
    ...(workflowRun === null ? {} : { url: workflowRun }),
  });
  await ledger.note(place, { outcome: "published" });
}

/**
 * Tells the statuses of runs that nobody goes on with, because they began too long ago, that they are lost. One that can't be told is
 * warned of, and tried again at the next call.
 *
 * @param before seconds since 1970
 */
export async function settleExpired(
  store: Store,
  { repository, before }: { readonly repository: string | undefined; readonly before: number },
  host: Host,
): Promise<void> {
  const keys = new Set(await store.list(RUNS_PREFIX));
  const open = runsAmong([...keys]).filter(
    (run) => keys.has(originKey(run)) && keys.has(engineKey(run)) && !keys.has(publishedKey(run)),
  );
  for (const run of open) {
    try {
      const origin = await readOrigin(store, run);
      if (!origin?.publish.status || origin.repository !== repository) continue;
      const content = await store.read(engineKey(run));
      const note =
        content && parseStored(store.describe(engineKey(run)), content, engineNoteSchema);
      if (!note || Date.parse(note.begunAt) / 1000 >= before) continue;
      await settleStatus("expired", { origin, ledger: await openLedger(store, run) }, host);
    } catch (error) {
      if (host.signal.aborted) throw error;
      host.warn(`Run ${run}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
