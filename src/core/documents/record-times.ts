import { extent } from "d3-array";
import type { BlockRecord } from "./record.ts";

/** Sort order by start time, earliest first. */
export function byStart(
  a: { readonly startedAt: string },
  b: { readonly startedAt: string },
): number {
  return a.startedAt < b.startedAt ? -1 : Number(a.startedAt > b.startedAt);
}

/** Start of the first block and end of the last; null without blocks. */
export function measuredBetween(records: readonly BlockRecord[]): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const [from = null, to = null] = extent(
    records.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]),
  );
  return { from, to };
}
