import { compare, hostsMissing } from "../comparison/compare.ts";
import type { Block, Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { RunHistory } from "../documents/run-history.ts";
import { type Estimate, estimatePlan } from "./trial-time.ts";

/** Input of a forecast. */
export interface RunForecastInput {
  readonly earlierRecords: readonly BlockRecord[];
  readonly history: RunHistory;
  readonly done?: readonly BlockRecord[];
}

export interface RunForecast {
  readonly min: Estimate;
  readonly max: Estimate;
}

/** Blocks that each comparison needs for its next look. */
export function firstLookBlocks(
  plan: Plan,
  { history, done = [] }: Omit<RunForecastInput, "earlierRecords">,
): readonly Block[] {
  const { cells } = compare({ run: plan.suite, plan, records: done, history, gcbench: "" });
  const missing = cells.map((cell) => ({ cell, hosts: hostsMissing(cell) }));
  const isDone = new Set(done.map(({ spec }) => spec.block.id));
  return plan.blocks.filter((block) => {
    const entry = missing.find(
      ({ cell }) =>
        cell.workload === block.workload &&
        cell.platform === block.platform &&
        cell.candidate === block.candidate,
    );
    if (!entry || entry.hosts <= 0 || isDone.has(block.id)) return false;
    entry.hosts -= 1;
    return true;
  });
}

/**
 * Forecasts a run, from a decision at the next look to no decision before the last. @param done
 * complete blocks of the run
 */
export function forecastRun(
  plan: Plan,
  { earlierRecords, history, done = [] }: RunForecastInput,
): RunForecast {
  const isDone = new Set(done.map(({ spec }) => spec.block.id));
  const first = firstLookBlocks(plan, { history, done });
  const all = [...earlierRecords, ...done];
  return {
    min: estimatePlan({ ...plan, blocks: [...first] }, all),
    max: estimatePlan({ ...plan, blocks: plan.blocks.filter(({ id }) => !isDone.has(id)) }, all),
  };
}
