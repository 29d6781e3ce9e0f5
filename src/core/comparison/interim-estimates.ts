import type { Effect } from "../documents/comparison.ts";
import type { Block } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import { formatChange, formatInterval } from "../format/text.ts";
import type { CellDrafts } from "./cell-drafts.ts";
import { belongsToCell, type CellKey } from "./cells.ts";
import { sideTrials } from "./measured-trials.ts";

/** The change of a cell while its run goes on, or at its end. */
export interface InterimEstimate {
  readonly cell: CellKey;
  readonly effect: Effect & { readonly change: number };
}

/** Estimates of all cells that have a change. @param records all records so far */
export function interimEstimates(
  drafts: CellDrafts,
  records: readonly BlockRecord[],
): readonly InterimEstimate[] {
  return drafts.cells.flatMap((key) => {
    if (key.candidate === null) return [];
    const { effect } = drafts.draft(key, records).cell;
    if (!effect || effect.change === null) return [];
    return [{ cell: key, effect: { ...effect, change: effect.change } }];
  });
}

/** The estimate of a block's cell, as in `+17.8 % (+12.0 to +24.1 %)`; null: there is none. */
export function describeEstimateOf(
  block: Block,
  estimates: readonly InterimEstimate[],
): string | null {
  const found = estimates.find(({ cell }) => belongsToCell(cell, block));
  return found ? describeEstimate(found) : null;
}

/** `+17.8 % (+12.0 to +24.1 %)`; without an interval while too few blocks have ended. */
export function describeEstimate({ effect: { change, low, high } }: InterimEstimate): string {
  const interval = low === null || high === null ? "" : ` (${formatInterval(low, high)})`;
  return `${formatChange(change)}${interval}`;
}

/** Wall times of a block's successful trials. */
export interface VersionTimes {
  readonly name: string;
  readonly seconds: readonly number[];
}

export function timesByVersion(record: BlockRecord): readonly VersionTimes[] {
  return (["A", "B"] as const).flatMap((side) => {
    const seconds = sideTrials(record, side).map(({ wallSeconds }) => wallSeconds);
    const name = record.spec.versions[side]?.name;
    return name !== undefined && seconds.length > 0 ? [{ name, seconds }] : [];
  });
}
