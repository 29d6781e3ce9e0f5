import type {
  LoggedEvent,
  RequestedEvent,
  RunEvent,
  RunEventKind,
  StartedEvent,
} from "../documents/run-event.ts";
import { type Delivery, deliveriesOf } from "./deliveries.ts";
import type { RunLimits } from "./run-limits.ts";

/** Which result of a run: the one for this request, from that many records. More records give another result. */
export interface ResultId {
  readonly request: number;
  readonly records: number;
}

/** Where a run stands, from its events alone. */
export interface RunState {
  /** The engine of a run in AWS or on a cluster; null: it has not started there. */
  readonly started: StartedEvent | null;
  /** The first one first. */
  readonly requests: readonly LoggedEvent<RequestedEvent>[];
  /** Limits that a requester set in place of the suite's; null: none did. */
  readonly limits: RunLimits | null;
  /** Cancelled, and not resumed since. */
  readonly isCancelled: boolean;
  /** No more blocks will run. */
  readonly isFinished: boolean;
  /** @returns when a workflow got the report of this result, in seconds since 1970; null: none waited for it */
  reportedAt(result: ResultId): number | null;
  /** Targets that got their part of this result, or refused it for good. */
  doneTargets(result: ResultId): ReadonlySet<string>;
  /** Numbers of the requests that have the result of that many records at all their targets. */
  deliveredRequests(records: number): ReadonlySet<number>;
  /** Where the result of that many records is still missing. */
  deliveriesDue(records: number): readonly Delivery[];
}

/** Folds the events of a run, in their order, into its state. */
export function runState(events: readonly LoggedEvent[]): RunState {
  const requests = ofKind(events, "requested");
  const limits = ofKind(events, "limits-changed").at(-1);
  const reports = ofKind(events, "reported");
  const published = ofKind(events, "published");
  const delivered = ofKind(events, "delivered");
  const deliveredRequests = (records: number) =>
    new Set(delivered.filter((one) => one.records === records).flatMap((one) => one.requests));
  return {
    started: ofKind(events, "started")[0] ?? null,
    requests,
    limits: limits
      ? {
          spendUsd: limits.spendUsd,
          coreHours: limits.coreHours,
          deadlineHours: limits.deadlineHours,
        }
      : null,
    isCancelled: isCancelledAfter(events.map(({ kind }) => kind)),
    isFinished: ofKind(events, "finished").length > 0,
    reportedAt: (result) => {
      const own = reports.find((report) => isOf(report, result));
      return own ? Date.parse(own.at) / 1000 : null;
    },
    doneTargets: (result) =>
      new Set(published.filter((one) => isOf(one, result)).map(({ target }) => target)),
    deliveredRequests,
    deliveriesDue: (records) => {
      const done = deliveredRequests(records);
      return deliveriesOf(requests).filter(({ requests: own }) =>
        own.some((number) => !done.has(number)),
      );
    },
  };
}

/** Whether a run with these events, in their order, is cancelled. The kinds alone decide, so keys are enough. */
export function isCancelledAfter(kinds: readonly string[]): boolean {
  const changes: readonly string[] = ["cancelled", "resumed"] satisfies RunEventKind[];
  return kinds.findLast((kind) => changes.includes(kind)) === "cancelled";
}

function isOf(event: ResultId, { request, records }: ResultId): boolean {
  return event.request === request && event.records === records;
}

function ofKind<K extends RunEventKind>(
  events: readonly LoggedEvent[],
  kind: K,
): readonly LoggedEvent<Extract<RunEvent, { kind: K }>>[] {
  return events.filter(
    (event): event is LoggedEvent<Extract<RunEvent, { kind: K }>> => event.kind === kind,
  );
}
