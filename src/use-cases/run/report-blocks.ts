import {
  describeEstimateOf,
  type InterimEstimate,
  timesByVersion,
} from "../../core/comparison/interim-estimates.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { blockName, describeBlock } from "./describe-block.ts";
import { cellOf } from "./remaining-blocks.ts";
import type { RunPlanOptions } from "./run-options.ts";

/**
 * Says what blocks measured: each failed trial with the path of its log, the times of each block, and with the last block of
 * each cell the change so far.
 *
 * @param estimates with these blocks
 */
export function reportBlocks(
  ended: readonly BlockRecord[],
  estimates: readonly InterimEstimate[],
  { store, caller }: Pick<RunPlanOptions, "store" | "caller">,
): void {
  const complete = ended.filter(({ status }) => status === "complete");
  const last = new Map(complete.map(({ spec: { block } }) => [cellOf(block), block.id]));
  for (const { spec, warmUp, trials } of ended) {
    for (const { failure, side, log } of warmUp ? [warmUp, ...trials] : trials) {
      if (!failure) continue;
      const where = log === null ? "" : ` (log: ${store.describe(log)})`;
      caller.warn(
        `${spec.versions[side]?.name} failed (${failure.class}): ${failure.message}${where}`,
      );
    }
  }
  for (const record of complete) {
    const { block } = record.spec;
    const isLast = last.get(cellOf(block)) === block.id;
    const soFar = isLast ? describeEstimateOf(block, estimates) : null;
    caller.info(describeBlock(blockName(block), timesByVersion(record), soFar));
  }
}
