import { max } from "d3-array";
import type { Plan } from "../documents/plan.ts";
import { firstLookBlocks, type RunForecastInput } from "./run-forecast.ts";
import { blockSeconds, estimatePlan } from "./trial-time.ts";

/**
 * Least seconds until the next look of a run, if every block has a host of its own; null: the time of a trial is unknown.
 */
export function minElapsedSeconds(
  plan: Plan,
  { earlierRecords, history, done = [] }: RunForecastInput,
): number | null {
  const { trialTimes } = estimatePlan(plan, [...earlierRecords, ...done]);
  const seconds = firstLookBlocks(plan, { history, done }).map((block) =>
    blockSeconds(plan, block, trialTimes),
  );
  return seconds.includes(null) ? null : (max(seconds, (one) => one ?? 0) ?? 0);
}
