import type { LoggedEvent, RequestedEvent } from "../documents/run-event.ts";
import type { Trigger } from "../documents/run-trigger.ts";

/** Where a result goes. Requests that name the same targets are one delivery. */
export interface Delivery {
  /** Numbers of the requests that named these targets, the first one first. */
  readonly requests: readonly [number, ...number[]];
  /** Of the last of these requests. */
  readonly trigger: Trigger;
  readonly rankBy: RequestedEvent["rankBy"];
  /** The pages of all workflow runs among the requesters. */
  readonly workflowRuns: readonly string[];
}

type Request = Pick<LoggedEvent<RequestedEvent>, "number" | "trigger" | "rankBy">;

/** The deliveries of a run, in the order of their first requests. */
export function deliveriesOf(requests: readonly Request[]): readonly Delivery[] {
  const deliveries = new Map<string, Delivery>();
  for (const { trigger, rankBy, number } of requests) {
    if (!trigger) continue;
    const key = deliveryKey(trigger);
    const known = deliveries.get(key);
    const pages = [...(known?.workflowRuns ?? []), trigger.workflowRun].filter(
      (page) => page !== null,
    );
    deliveries.set(key, {
      trigger,
      rankBy,
      requests: known ? [...known.requests, number] : [number],
      workflowRuns: [...new Set(pages)],
    });
  }
  return [...deliveries.values()];
}

/** Whether both name the same targets. */
export function isSameDelivery(one: Trigger | null, other: Trigger | null): boolean {
  return one === null || other === null ? one === other : deliveryKey(one) === deliveryKey(other);
}

/** Whether both come from one workflow run, or both from terminals, and name the same targets. */
export function isSameRequester(one: Trigger | null, other: Trigger | null): boolean {
  return isSameDelivery(one, other) && one?.workflowRun === other?.workflowRun;
}

function deliveryKey({ repository, repositoryId, pullRequest, headSha, publish }: Trigger): string {
  const { branch, comment, check, alert, failOn, status } = publish;
  const target = [repositoryId ?? repository, pullRequest, headSha];
  return JSON.stringify([...target, branch, comment, check, alert, failOn, status]);
}
