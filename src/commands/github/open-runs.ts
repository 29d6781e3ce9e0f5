import { group } from "d3-array";
import { runsAmong } from "../../core/documents/run-id.ts";
import { type Delivery, deliveriesOf, type RunRequest } from "../../core/documents/run-request.ts";
import type { Trigger } from "../../core/documents/run-trigger.ts";
import { engineKey, publishedKey, RUNS_PREFIX } from "../../core/documents/store-layout.ts";
import type { Store } from "../../ports/store.ts";
import { isCancelled } from "../../use-cases/run/cancellation.ts";
import { countRequests, readRequestsOfRun } from "../../use-cases/run/run-requests.ts";
import { recordsAmong } from "../../use-cases/run/stored-runs.ts";

/** A run of which somebody does not have what was asked for. */
export interface OpenRun {
  readonly run: string;
  /** All who asked for it, the first one first. */
  readonly requests: readonly RunRequest[];
  /** When it was last asked for, in seconds since 1970. */
  readonly requestedAt: number;
  readonly isCancelled: boolean;
  /** How many it has. */
  readonly records: number;
  /** A block has a job, and neither its record is there nor the job's end is noted. */
  readonly isRunning: boolean;
  /** Numbers of the askings that have all of it. */
  readonly deliveredRequests: ReadonlySet<number>;
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
    const requests = countRequests(run, own);
    if (requests === 0 || !keys.has(engineKey(run))) continue; // Nobody asked for it in AWS.
    const records = recordsAmong(own);
    const numbers = Array.from({ length: requests }, (_, index) => index + 1);
    const deliveredRequests = numbers.filter((requestNumber) =>
      keys.has(publishedKey(run, { records, requestNumber })),
    );
    const hasRunningBlocks = isRunning(keys);
    if (deliveredRequests.length === requests && !hasRunningBlocks) continue;
    runs.push({
      run,
      records,
      deliveredRequests: new Set(deliveredRequests),
      isCancelled: isCancelled(run, own),
      isRunning: hasRunningBlocks,
      ...(await requestsOfRun(store, run)),
    });
  }
  return runs.toSorted((a, b) => a.requestedAt - b.requestedAt);
}

/** What can't be read of one run keeps no other back. */
async function requestsOfRun(
  store: Store,
  run: string,
): Promise<Pick<OpenRun, "requests" | "requestedAt" | "fault">> {
  try {
    const requests = await readRequestsOfRun(store, run);
    return { requests, requestedAt: lastAt(requests), fault: null };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { requests: [], requestedAt: Number.POSITIVE_INFINITY, fault };
  }
}

function lastAt(requests: readonly RunRequest[]): number {
  return Math.max(0, ...requests.map(({ at }) => Date.parse(at) / 1000));
}

function isRunning(keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => {
    const [, block = "", job] = /^(.+)\/jobs\/(\d+)\.json$/.exec(key) ?? [];
    if (job === undefined || keys.has(`${block}/record.json`)) return false;
    return !keys.has(`${block}/jobs/${job}-end.json`);
  });
}

/** The repository whose workflow this is; of a terminal nothing is known, and it looks after all. */
export interface CurrentRepository {
  /** `owner/name`, as it is now. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
}

export function currentRepository(environment: NodeJS.ProcessEnv = process.env): CurrentRepository {
  const { GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: repositoryId } = environment;
  return { repository, repositoryId };
}

/** What this repository's workflows want of a run; a repository that was renamed is called by its new name. */
export function currentDeliveries(
  requests: readonly RunRequest[],
  current: CurrentRepository,
): readonly Delivery[] {
  return deliveriesOf(requests)
    .filter(({ trigger }) => isCurrentRepository(trigger, current))
    .map((delivery) => ({
      ...delivery,
      trigger: {
        ...delivery.trigger,
        repository: current.repository ?? delivery.trigger.repository,
      },
    }));
}

/** The other repository whose workflow asked last; null: none did. */
export function otherRepositoryAmong(
  requests: readonly RunRequest[],
  current: CurrentRepository,
): string | null {
  const others = requests.flatMap(({ trigger }) =>
    trigger && !isCurrentRepository(trigger, current) ? trigger : [],
  );
  return others.at(-1)?.repository ?? null;
}

function isCurrentRepository(
  trigger: Trigger,
  { repository, repositoryId }: CurrentRepository,
): boolean {
  if (repository === undefined) return true;
  if (trigger.repositoryId !== null && repositoryId !== undefined) {
    return trigger.repositoryId === repositoryId;
  }
  return trigger.repository === repository;
}
