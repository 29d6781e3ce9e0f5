import { z } from "zod";
import { type Trigger, triggerSchema } from "./run-trigger.ts";

/**
 * That somebody asked for a run: began it, or went on with it on purpose. A run's name follows from its plan, so whoever asks the same
 * question gets the same run, days later and for another pull request, too. What belongs to who asked is kept here, numbered, and not with
 * the run.
 */
export const runRequestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  at: z.iso.datetime(),
  from: z.iso.datetime().describe("What is bounded in hours counts from then."),
  trigger: triggerSchema.nullable().describe("Null: nobody that a result could be sent to."),
  lostAttempts: z
    .record(z.string(), z.number().int().positive())
    .describe("How often each block had been lost by then: whoever asks again has it tried again."),
});
export type RunRequest = z.infer<typeof runRequestSchema>;

/** Where a result is wanted: askings that want the same are one. */
export interface Delivery {
  /** Numbers of the askings that want it, from 1, the first one first. */
  readonly requests: readonly [number, ...number[]];
  /** Of the last asking that wanted it. */
  readonly trigger: Trigger;
  /** The pages of all workflows that asked for it. */
  readonly workflowRuns: readonly string[];
}

/** What is wanted of a run, in the order in which it was asked for. */
export function deliveriesOf(requests: readonly RunRequest[]): readonly Delivery[] {
  const deliveries = new Map<string, Delivery>();
  for (const [index, { trigger }] of requests.entries()) {
    if (!trigger) continue;
    const key = deliveryKey(trigger);
    const number = index + 1;
    const known = deliveries.get(key);
    const pages = [...(known?.workflowRuns ?? []), trigger.workflowRun].filter(
      (one) => one !== null,
    );
    deliveries.set(key, {
      trigger,
      requests: known ? [...known.requests, number] : [number],
      workflowRuns: [...new Set(pages)],
    });
  }
  return [...deliveries.values()];
}

export function isSameDelivery(one: Trigger | null, other: Trigger | null): boolean {
  return one === null || other === null ? one === other : deliveryKey(one) === deliveryKey(other);
}

/** Whether both are one workflow, or terminals, and want the same. */
export function isSameRequester(one: Trigger | null, other: Trigger | null): boolean {
  return isSameDelivery(one, other) && one?.workflowRun === other?.workflowRun;
}

function deliveryKey({ repository, repositoryId, pullRequest, headSha, publish }: Trigger): string {
  const { branch, comment, check, alert, failOn, status } = publish;
  const place = [repositoryId ?? repository, pullRequest, headSha];
  return JSON.stringify([...place, branch, comment, check, alert, failOn, status]);
}
