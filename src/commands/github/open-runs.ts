import { group } from "d3-array";
import { type Asking, type Wish, wishesOf } from "../../core/documents/asking.ts";
import type { Origin } from "../../core/documents/origin.ts";
import { runsAmong } from "../../core/documents/run-id.ts";
import { engineKey, publishedKey, RUNS_PREFIX } from "../../core/documents/store-layout.ts";
import type { Store } from "../../ports/store.ts";
import { askingsAmong, readAskings } from "../../use-cases/run/askings.ts";
import { isCancelled } from "../../use-cases/run/cancellation.ts";
import { recordsAmong } from "../../use-cases/run/stored-runs.ts";

/** A run of which somebody does not have what was asked for. */
export interface OpenRun {
  readonly run: string;
  /** All who asked for it, the first one first. */
  readonly askings: readonly Asking[];
  /** When it was last asked for, in seconds since 1970. */
  readonly askedAt: number;
  readonly isCancelled: boolean;
  /** How many it has. */
  readonly records: number;
  /** A block has a job, and neither its record is there nor the job's end is noted. */
  readonly isUnderWay: boolean;
  /** Numbers of the askings that have all of it. */
  readonly served: ReadonlySet<number>;
  /** Why who asked can't be told; null: it can. */
  readonly fault: string | null;
}

/**
 * Runs that somebody has to look after: those of which not all is published that was wanted, and those that were gone on with since. The
 * oldest first: where two are about one pull request, the later one has the last word. From the keys, and what is noted of who asked: a
 * store of many runs is listed, not read.
 */
export async function openRuns(store: Store): Promise<readonly OpenRun[]> {
  const all = await store.list(RUNS_PREFIX);
  const byRun = group(all, (key) => key.slice(RUNS_PREFIX.length).split("/")[0] ?? "");
  const runs: OpenRun[] = [];
  for (const run of runsAmong(all)) {
    const own = byRun.get(run) ?? [];
    const keys = new Set(own);
    const askings = askingsAmong(run, own);
    if (askings === 0 || !keys.has(engineKey(run))) continue; // Nobody asked for it in AWS.
    const records = recordsAmong(own);
    const numbers = Array.from({ length: askings }, (_, index) => index + 1);
    const served = numbers.filter((asking) => keys.has(publishedKey(run, { records, asking })));
    const isGoingOn = isUnderWay(keys);
    if (served.length === askings && !isGoingOn) continue;
    runs.push({
      ...{ run, records, served: new Set(served) },
      ...{ isCancelled: isCancelled(run, own), isUnderWay: isGoingOn },
      ...(await whoAsked(store, run)),
    });
  }
  return runs.toSorted((a, b) => a.askedAt - b.askedAt);
}

/** What can't be read of one run keeps no other back. */
async function whoAsked(
  store: Store,
  run: string,
): Promise<Pick<OpenRun, "askings" | "askedAt" | "fault">> {
  try {
    const askings = await readAskings(store, run);
    return { askings, askedAt: lastAt(askings), fault: null };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { askings: [], askedAt: Number.POSITIVE_INFINITY, fault };
  }
}

function lastAt(askings: readonly Asking[]): number {
  return Math.max(0, ...askings.map(({ at }) => Date.parse(at) / 1000));
}

function isUnderWay(keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => {
    const [, block = "", job] = /^(.+)\/jobs\/(\d+)\.json$/.exec(key) ?? [];
    if (job === undefined || keys.has(`${block}/record.json`)) return false;
    return !keys.has(`${block}/jobs/${job}-end.json`);
  });
}

/** The repository whose workflow this is; of a terminal nothing is known, and it looks after all. */
export interface Here {
  /** `owner/name`, as it is now. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
}

export function repositoryHere(environment: NodeJS.ProcessEnv = process.env): Here {
  const { GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: repositoryId } = environment;
  return { repository, repositoryId };
}

/** What this repository's workflows want of a run; a repository that was renamed is called by its new name. */
export function wishesHere(askings: readonly Asking[], here: Here): readonly Wish[] {
  return wishesOf(askings)
    .filter(({ origin }) => isHere(origin, here))
    .map((wish) => ({
      ...wish,
      origin: { ...wish.origin, repository: here.repository ?? wish.origin.repository },
    }));
}

/** The other repository whose workflow asked last; null: none did. */
export function strangerAmong(askings: readonly Asking[], here: Here): string | null {
  const others = askings.flatMap(({ origin }) => (origin && !isHere(origin, here) ? origin : []));
  return others.at(-1)?.repository ?? null;
}

function isHere(origin: Origin, { repository, repositoryId }: Here): boolean {
  if (repository === undefined) return true;
  if (origin.repositoryId !== null && repositoryId !== undefined) {
    return origin.repositoryId === repositoryId;
  }
  return origin.repository === repository;
}
