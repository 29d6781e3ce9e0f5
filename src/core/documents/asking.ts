import { z } from "zod";
import { type Origin, originSchema } from "./origin.ts";

/**
 * That somebody asked for a run: began it, or went on with it on purpose. A run's name follows from its plan, so whoever asks the same
 * question gets the same run, days later and for another pull request, too. What belongs to who asked is kept here, numbered, and not with
 * the run.
 */
export const askingSchema = z.strictObject({
  schemaVersion: z.literal(1),
  at: z.iso.datetime(),
  from: z.iso.datetime().describe("What is bounded in hours counts from then."),
  origin: originSchema.nullable().describe("Null: nobody that a result could be sent to."),
  losses: z
    .record(z.string(), z.number().int().positive())
    .describe("How often each block had been lost by then: whoever asks again has it tried again."),
});
export type Asking = z.infer<typeof askingSchema>;

/** Where a result is wanted: askings that want the same are one. */
export interface Wish {
  /** Numbers of the askings that want it, from 1, the first one first. */
  readonly askings: readonly [number, ...number[]];
  /** Of the last asking that wanted it. */
  readonly origin: Origin;
  /** The pages of all workflows that asked for it. */
  readonly workflowRuns: readonly string[];
}

/** What is wanted of a run, in the order in which it was asked for. */
export function wishesOf(askings: readonly Asking[]): readonly Wish[] {
  const wishes = new Map<string, Wish>();
  for (const [index, { origin }] of askings.entries()) {
    if (!origin) continue;
    const key = wishKey(origin);
    const number = index + 1;
    const known = wishes.get(key);
    const pages = [...(known?.workflowRuns ?? []), origin.workflowRun].filter(
      (one) => one !== null,
    );
    wishes.set(key, {
      origin,
      askings: known ? [...known.askings, number] : [number],
      workflowRuns: [...new Set(pages)],
    });
  }
  return [...wishes.values()];
}

export function isSameWish(one: Origin | null, other: Origin | null): boolean {
  return one === null || other === null ? one === other : wishKey(one) === wishKey(other);
}

/** Whether both are one workflow, or terminals, and want the same. */
export function isSameAsker(one: Origin | null, other: Origin | null): boolean {
  return isSameWish(one, other) && one?.workflowRun === other?.workflowRun;
}

function wishKey({ repository, repositoryId, pullRequest, headSha, publish }: Origin): string {
  const { branch, comment, check, alert, failOn, status } = publish;
  const place = [repositoryId ?? repository, pullRequest, headSha];
  return JSON.stringify([...place, branch, comment, check, alert, failOn, status]);
}
