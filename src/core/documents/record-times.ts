import { extent } from "d3-array";
import type { BlockRecord } from "./record.ts";

/** Sorts what has a start, the earliest first. */
export function byStart(
  a: { readonly startedAt: string },
  b: { readonly startedAt: string },
): number {
  return a.startedAt < b.startedAt ? -1 : Number(a.startedAt > b.startedAt);
}

/** When the first of the blocks began and the last ended; null: there are none. */
export function measuredBetween(records: readonly BlockRecord[]): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const [from = null, to = null] = extent(
    records.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]),
  );
  return { from, to };
}
