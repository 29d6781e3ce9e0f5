import { compare } from "../../src/core/comparison/compare.ts";
import type { Cell, Comparison } from "../../src/core/documents/comparison.ts";
import { blockSpec, type Side } from "../../src/core/documents/plan.ts";
import type { BlockRecord } from "../../src/core/documents/record.ts";
import { record, samplePlan } from "./samples.ts";

/** A run with made-up instructions. */
export interface CountedRun {
  readonly blocks?: number;
  /** Wall seconds and instructions of a version in a block, from 0. */
  readonly seconds: (side: Side, block: number) => number;
  readonly instructions: (side: Side, block: number) => number;
  /** Changes each record. Default: none. */
  readonly change?: (record: BlockRecord, block: number) => BlockRecord;
}

export function countedComparison({
  blocks = 4,
  seconds,
  instructions,
  change = (made) => made,
}: CountedRun): Comparison {
  const plan = samplePlan({ suite: { layout: { maxBlocks: blocks, looks: "none" } } });
  const records = plan.blocks.map((block, number) => {
    const spec = blockSpec(plan, "counted-1", block);
    const jitter = (index: number) => 1 + 0.001 * Math.sin(12.9 * number + 78.2 * index);
    const made = record(spec, (side, index) => seconds(side, number) * jitter(index));
    const counts = (["A", "B"] as const).map((side) => ({
      side,
      session: 1,
      startedAt: "2026-12-01T00:00:00Z",
      wallSeconds: seconds(side, number),
      counter: "processor" as const,
      instructions: Math.round(instructions(side, number)),
    }));
    return change({ ...made, instructions: counts }, number);
  });
  return compare({ run: "counted-1", plan, records, isFinished: true, gcbench: "0" });
}

export function countedCell(run: CountedRun): Cell {
  const [cell] = countedComparison(run).cells;
  if (!cell) throw new Error("the comparison has no cell");
  return cell;
}
