import { expect, it } from "vitest";
import { samplePlan } from "../../../test/support/samples.ts";
import { minElapsedSeconds } from "./min-elapsed.ts";
import { forecastRun, type RunForecastInput } from "./run-forecast.ts";

const NOTHING: RunForecastInput = {
  earlierRecords: [],
  history: { schemaVersion: 1, cells: [], falseAlarmStats: null },
};

function planOf(wallSeconds: number | null) {
  const plan = samplePlan({ suite: { layout: { maxBlocks: 8 } } });
  const expected = wallSeconds === null ? undefined : { wallSeconds, source: "a guess" };
  const workloads = plan.workloads.map((one) => ({
    ...one,
    workload: { ...one.workload, expected },
  }));
  return { ...plan, workloads } as typeof plan;
}

it("minElapsedSeconds is the time of the longest block of the next look, because blocks run side by side", () => {
  const plan = planOf(600);
  const { min } = forecastRun(plan, NOTHING);
  expect(min.blocks).toBeGreaterThan(1);
  expect(minElapsedSeconds(plan, NOTHING)).toBe((min.seconds ?? 0) / min.blocks);
});

it("minElapsedSeconds is unknown without an expected time", () => {
  expect(minElapsedSeconds(planOf(null), NOTHING)).toBeNull();
});
