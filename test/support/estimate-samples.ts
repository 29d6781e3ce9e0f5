import { digestOf } from "../../src/core/documents/digest.ts";
import type { Plan } from "../../src/core/documents/plan.ts";
import { NO_HISTORY } from "../../src/core/documents/run-history.ts";
import { type Workload, workloadSchema } from "../../src/core/documents/workload.ts";
import { estimateRun } from "../../src/core/estimate/estimate-run.ts";
import { cloudPlatform, cloudPrices } from "./cloud-samples.ts";
import { samplePlan } from "./samples.ts";

export const GRAVITON3 = cloudPlatform("graviton3-4xlarge", "c7g.4xlarge");
export const GRAVITON4 = cloudPlatform("graviton4-4xlarge", "c8g.4xlarge");
const PRICES = cloudPrices({ "c7g.4xlarge": 2, "c8g.4xlarge": 1 });

/** The time of a trial, in wall seconds, that a suite expects. */
export const EXPECTED = { wallSeconds: 600, source: "a desk" };

export interface PlanChange {
  readonly expected?: Workload["expected"];
  readonly limits?: object;
  readonly platforms?: Plan["platforms"];
}

/** Three to eight blocks of six simulated hours, with three hours of warm-up. */
export function planOf({ expected, limits = {}, platforms = [GRAVITON3] }: PlanChange = {}): Plan {
  const workload = workloadSchema.parse({
    name: "short",
    kind: "miniature",
    simulatedHours: 6,
    warmUpHours: 3,
    expected,
  });
  return samplePlan({
    workloads: [{ workload, digest: digestOf("short"), inputs: null }],
    platforms,
    suite: { layout: { maxBlocks: 8 }, limits: { trialMinutes: 60, ...limits } },
  });
}

/** An estimate without earlier runs, at 2 USD an hour for Graviton3 and 1 USD for Graviton4. */
export const estimate = (plan: Plan, more: Partial<Parameters<typeof estimateRun>[0]> = {}) =>
  estimateRun({
    plan,
    earlierRecords: [],
    history: NO_HISTORY,
    prices: PRICES,
    region: "us-west-2",
    ...more,
  });
