import { estimateAfterBlock } from "../../core/comparison/block-estimate.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { VERSION } from "../../core/product.ts";
import { blockName, describeBlock } from "./describe-block.ts";
import type { RunPlanOptions } from "./run-options.ts";

type Known = Pick<RunPlanOptions, "plan" | "run" | "engine" | "store" | "caller" | "history">;

/**
 * Says what a block measured: each failed trial with the path of its log, and where blocks run one after the other, the times
 * and the change so far.
 */
export function reportBlock(
  record: BlockRecord,
  records: readonly BlockRecord[],
  { plan, run, engine, store, caller, history }: Known,
): void {
  const { spec, warmUp, trials, status } = record;
  for (const { failure, side, log } of warmUp ? [warmUp, ...trials] : trials) {
    if (!failure) continue;
    const where = log === null ? "" : ` (log: ${store.describe(log)})`;
    caller.warn(
      `${spec.versions[side]?.name} failed (${failure.class}): ${failure.message}${where}`,
    );
  }
  if (status !== "complete" || engine.capacity > 1) return;
  const known = { plan, run, records, history, gcbench: VERSION };
  caller.info(describeBlock(blockName(spec.block), estimateAfterBlock(known, record)));
}
