import { group } from "d3-array";
import { runsAmong } from "../../core/documents/run-id.ts";
import type { Trigger } from "../../core/documents/run-trigger.ts";
import {
  eventKeys,
  jobEndKeys,
  jobKeys,
  RUNS_PREFIX,
  recordKeys,
  runKeys,
} from "../../core/documents/store-layout.ts";
import type { Delivery } from "../../core/run/deliveries.ts";
import type { RunState } from "../../core/run/run-state.ts";
import type { Store } from "../../ports/store.ts";
import { type EventKey, eventsAmong, type LogClient, RunLog, readEvents } from "../run/run-log.ts";
import { recordsAmong } from "../run/stored-runs.ts";

/** A run whose result some requester does not have yet. */
export interface OpenRun {
  readonly log: RunLog;
  /** As `openRuns` found it. */
  readonly state: RunState;
  /** When it was last requested, in seconds since 1970. */
  readonly requestedAt: number;
  /** How many records it has. */
  readonly records: number;
  /** A block has a job, and neither a record nor an end of that job is stored. */
  readonly isRunning: boolean;
}

/** A run whose events are damaged. */
export interface UnreadableRun {
  readonly run: string;
  readonly error: Error;
}

export interface OpenRuns {
  /** The oldest request first: if two runs are about one pull request, the later one has the last word. */
  readonly open: readonly OpenRun[];
  readonly unreadable: readonly UnreadableRun[];
}

/**
 * Runs that a client must look after: those with a result that is not delivered yet, and those that were resumed since. The keys and one
 * event decide for a run that is done, so a store of many runs is listed, and hardly read.
 */
export async function openRuns(store: Store, client: LogClient): Promise<OpenRuns> {
  const all = await store.list(RUNS_PREFIX);
  const byRun = group(all, (key) => runKeys.parse(key)?.run ?? "");
  const open: OpenRun[] = [];
  const unreadable: UnreadableRun[] = [];
  for (const run of runsAmong(all)) {
    const keys = byRun.get(run) ?? [];
    try {
      const found = await openRun(new RunLog(store, run, client), keys);
      if (found) open.push(found);
    } catch (error) {
      unreadable.push({ run, error: error instanceof Error ? error : new Error(String(error)) });
    }
  }
  return { open: open.toSorted((a, b) => a.requestedAt - b.requestedAt), unreadable };
}

/** @returns null: nobody requested the run in AWS, or all its requesters have its result */
async function openRun(log: RunLog, keys: readonly string[]): Promise<OpenRun | null> {
  const events = eventsAmong(keys.filter((key) => key.startsWith(eventKeys.prefix(log.run))));
  const has = (kind: string) => events.some((event) => event.kind === kind);
  if (!has("started") || !has("requested")) return null;
  const records = recordsAmong(keys);
  const isRunning = hasRunningJob(keys);
  if (!isRunning && (await isDelivered(log.store, events, records))) return null;
  const state = await log.state();
  const delivered = state.deliveredRequests(records);
  const isMissing = state.requests.some(({ number }) => !delivered.has(number));
  if (!isMissing && !isRunning) return null;
  const requestedAt = Math.max(...state.requests.map(({ at }) => Date.parse(at) / 1000));
  return { log, state, requestedAt, records, isRunning };
}

/** Whether the last event says that all requesters have the result of that many records. */
async function isDelivered(
  store: Store,
  events: readonly EventKey[],
  records: number,
): Promise<boolean> {
  const last = events.at(-1);
  if (last?.kind !== "delivered") return false;
  const [event] = await readEvents(store, [last]);
  if (event?.kind !== "delivered" || event.records !== records) return false;
  const requests = events.filter(({ kind }) => kind === "requested");
  return requests.every(({ number }) => event.requests.includes(number));
}

function hasRunningJob(keys: readonly string[]): boolean {
  const known = new Set(keys);
  return keys.some((key) => {
    const parts = jobKeys.parse(key);
    if (!parts) return false;
    const { run, block, job } = parts;
    return !known.has(recordKeys.of(run, block)) && !known.has(jobEndKeys.of(run, block, job));
  });
}

/** The repository whose workflow this is. At a terminal it is not known, and all repositories count as this one. */
export interface CurrentRepository {
  /** `owner/name`, as it is now. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
}

/** Deliveries to this repository. A repository that was renamed gets its new name. */
export function currentDeliveries(
  deliveries: readonly Delivery[],
  current: CurrentRepository,
): readonly Delivery[] {
  return deliveries
    .filter(({ trigger }) => isCurrentRepository(trigger, current))
    .map((delivery) => {
      const repository = current.repository ?? delivery.trigger.repository;
      return { ...delivery, trigger: { ...delivery.trigger, repository } };
    });
}

/** The other repository whose workflow requested the run last; null: none did. */
export function otherRepositoryAmong(
  { requests }: Pick<RunState, "requests">,
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
