import type { Effect } from "../documents/comparison.ts";
import type { BlockRecord } from "../documents/record.ts";
import { belongsToCell, cellsOf } from "./cells.ts";
import { type CompareInput, draftCell } from "./compare.ts";
import { sideTrials } from "./measured-trials.ts";

/** What a block measured, and what is known after it. */
export interface BlockEstimate {
  /** Wall times of the block's successful trials, in seconds, by version. */
  readonly versions: readonly { readonly name: string; readonly seconds: readonly number[] }[];
  /** Change over all blocks of the comparison so far; null: there is no candidate. */
  readonly soFar: Effect | null;
}

/** @param input the records so far, with the block's */
export function estimateAfterBlock(input: CompareInput, record: BlockRecord): BlockEstimate {
  const key = cellsOf(input.plan).find((cell) => belongsToCell(cell, record.spec.block));
  const sides = (["A", "B"] as const).flatMap((side) => {
    const seconds = sideTrials(record, side).map(({ wallSeconds }) => wallSeconds);
    const name = record.spec.versions[side]?.name;
    return name !== undefined && seconds.length > 0 ? [{ name, seconds }] : [];
  });
  const isCompared = key !== undefined && key.candidate !== null;
  return { versions: sides, soFar: isCompared ? draftCell(input, key).cell.effect : null };
}
