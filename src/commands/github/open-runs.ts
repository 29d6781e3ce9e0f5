import { group } from "d3-array";
import { engineNoteSchema } from "../../core/engine-note.ts";
import { engineKey, originKey, publishedKey, RUNS_PREFIX } from "../../core/keys.ts";
import { runsAmong } from "../../core/run-id.ts";
import { parseStored } from "../../core/stored.ts";
import { isCancelled } from "../../pipeline/cancellation.ts";
import { recordsAmong } from "../../pipeline/stored-runs.ts";
import type { Store } from "../../ports.ts";

/** A run that a workflow began, of which something is not published. */
export interface OpenRun {
  readonly run: string;
  /** Seconds since 1970; 0: nobody knows. */
  readonly begunAt: number;
  readonly isCancelled: boolean;
  /** How many it has. */
  readonly records: number;
  /** A block was handed over, and neither its record is there nor its job's end is noted. */
  readonly isUnderWay: boolean;
}

/**
 * Runs that somebody has to look after: those that nobody has published, and those that were gone on with since. The oldest first: where
 * two are about one pull request, the later one has the last word. From the keys, and a note of each: a store of many runs is listed,
 * not read.
 */
export async function openRuns(store: Store): Promise<readonly OpenRun[]> {
  const all = await store.list(RUNS_PREFIX);
  const byRun = group(all, (key) => key.slice(RUNS_PREFIX.length).split("/")[0] ?? "");
  const runs: OpenRun[] = [];
  for (const run of runsAmong(all)) {
    const own = byRun.get(run) ?? [];
    const keys = new Set(own);
    if (!isOpen(run, keys)) continue;
    const content = await store.read(engineKey(run));
    const note = content && parseStored(store.describe(engineKey(run)), content, engineNoteSchema);
    const begunAt = note ? Date.parse(note.begunAt) / 1000 : 0;
    runs.push({
      ...{ run, begunAt, records: recordsAmong(own) },
      ...{ isCancelled: isCancelled(run, own), isUnderWay: isUnderWay(keys) },
    });
  }
  return runs.toSorted((a, b) => a.begunAt - b.begunAt);
}

/** A workflow began it, and not all that it has is published, or it is to have more. */
function isOpen(run: string, keys: ReadonlySet<string>): boolean {
  if (!keys.has(originKey(run)) || !keys.has(engineKey(run))) return false;
  return !keys.has(publishedKey(run, recordsAmong([...keys]))) || isUnderWay(keys);
}

function isUnderWay(keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => {
    const [, block = "", job] = /^(.+)\/jobs\/(\d+)-claim\.json$/.exec(key) ?? [];
    if (job === undefined || keys.has(`${block}/record.json`)) return false;
    return !keys.has(`${block}/jobs/${job}-end.json`);
  });
}
