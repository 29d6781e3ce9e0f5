import { compare } from "../../src/core/comparison/compare.ts";
import { blockSpec, type Side } from "../../src/core/documents/plan.ts";
import { NO_PRICES, type PriceList } from "../../src/core/documents/prices.ts";
import { pinnedVersion, record, type SuiteChange, samplePlan } from "./samples.ts";

/** Three blocks on a single machine. B takes 1.1 times as long, and blocks differ by 1 %. */
export function comparisonOf(
  change: SuiteChange = {},
  rename = (name: string) => name,
  prices: PriceList = NO_PRICES,
) {
  const plan = samplePlan(change);
  const records = plan.blocks.map((block, number) => {
    const seconds = (side: Side) => (side === "B" ? 110 : 100) * (1 + 0.01 * (number - 1));
    const complete = record(blockSpec(plan, "sample-1", block), seconds);
    return {
      ...complete,
      trials: complete.trials.map((trial) => ({
        ...trial,
        timers: trial.timers.map((timer) => ({ ...timer, name: rename(timer.name) })),
      })),
    };
  });
  return compare({ run: "sample-1", plan, records, isFinished: true, prices, gcbench: "0.1.0" });
}

/** A run of one version. */
export const SINGLE: SuiteChange = {
  suite: { versions: ["base"] },
  versions: [pinnedVersion("base")],
};
// Means of the hosts are 99, 100 and 101 s, 0.01 apart in logarithms: standard error 0.01 /
// sqrt(3), t(0.975, 2) = 4.3027.
export const MARGIN = 4.3027 * (0.01 / Math.sqrt(3));
