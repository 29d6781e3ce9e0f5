import { describe, expect, it } from "vitest";
import { sampleNodes, sampleSite } from "../../../test/support/cluster-samples.ts";
import {
  EXPECTED,
  estimate,
  type PlanChange,
  planOf,
} from "../../../test/support/estimate-samples.ts";
import { clusterPrices } from "../cost/core-hours.ts";
import { NO_PRICES } from "../documents/prices.ts";
import { ASSUMED_JOB_OVERHEAD_SECONDS } from "./estimate-platform.ts";

describe("estimateRun on a cluster", () => {
  const NODES = sampleNodes(16, 2);
  const PRICED = clusterPrices(sampleSite(16, 0.05), [NODES], NO_PRICES);
  const block = (ASSUMED_JOB_OVERHEAD_SECONDS + 4.5 * 600) / 3600;
  /** Trials and warm-up at their limits, and 30 minutes, on two nodes of 16 cores. */
  const worst = 32 * 5.5;
  const onCluster = (
    limits: object = {},
    prices = PRICED,
    expected: PlanChange = { expected: EXPECTED },
  ) => estimate(planOf({ ...expected, limits, platforms: [NODES] }), { prices, region: null });

  it("counts all cores of a job's nodes, and USD by the price of a core hour", () => {
    const { engine, site, region, platforms, coreHours, usd, hours } = onCluster();
    expect([engine, site, region]).toEqual(["slurm", "mine", null]);
    expect(platforms[0]).toMatchObject({ machine: "2 × 16 cores", blocks: { min: 3, max: 8 } });
    expect(coreHours?.min).toBeCloseTo(3 * block * 32, 10);
    expect(coreHours?.max).toBeCloseTo(8 * block * 32, 10);
    expect(usd?.max).toBeCloseTo(8 * block * 32 * 0.05, 10);
    expect(hours?.max).toBeCloseTo(3 * block, 10);
  });

  it("says what the figures rest on, and what they leave out", () => {
    const notes = onCluster().notes.join("\n");
    expect(notes).toContain("comes from another machine (a desk)");
    expect(notes).toContain(
      "start of a job is assumed to take 60 s. Time in the queue is not included.",
    );
    expect(notes).toContain(
      "The run has no core-hour limit (limits.coreHours): all blocks take 1,410",
    );
    expect(notes).not.toContain("limits.spendUsd");
  });

  it("compares the worst case with limits.coreHours and limits.spendUsd", () => {
    const tight = onCluster({ coreHours: 2.5 * worst });
    expect(tight.notes.join()).toContain("2 of the 3 blocks of the first look can run in parallel");
    expect(tight.notes.join()).toContain("Raise the limit to 528 core hours or");
    expect(tight.hours?.min).toBeCloseTo(2 * block, 10);
    const none = onCluster({ coreHours: 100 });
    expect(none).toMatchObject({ hours: null, limitForecast: { startableBlocks: 0 } });
    expect(none.notes.join()).toContain("No block can start: limits.coreHours is 100 core hours");
    const both = onCluster({ coreHours: 100 * worst, spendUsd: 1 });
    expect(both).toMatchObject({ hours: null, limitForecast: { startableBlocks: 0 } });
    expect(both.budgets.map(({ key, limit }) => [key, limit])).toEqual([
      ["limits.coreHours", 100 * worst],
      ["limits.spendUsd", 1],
    ]);
    expect(both.notes.join()).toContain("No block can start: limits.spendUsd is 1.00 USD");
  });

  it("estimates core hours without a price, and says that dollars cannot limit the run", () => {
    const { usd, coreHours, notes } = onCluster({ spendUsd: 5 }, NO_PRICES);
    expect(usd).toBeNull();
    expect(coreHours?.max).toBeGreaterThan(0);
    expect(notes.join()).toContain("benchmarks/sites/mine.yml has no price of a core hour for it");
    expect(notes.join()).toContain(
      "The run will be refused. Set limits.coreHours, or add a price to benchmarks/sites/mine.yml.",
    );
    const limited = onCluster({ spendUsd: 5, coreHours: 10_000 }, NO_PRICES).notes.join();
    expect(limited).toContain("Only limits.coreHours limits the run.");
    expect(limited).not.toContain("refused");
  });

  it("knows no core hours before the time of a trial is known", () => {
    const { coreHours, usd, hours, notes } = onCluster({}, PRICED, {});
    expect([coreHours, usd, hours]).toEqual([null, null, null]);
    expect(notes[0]).toContain("The time of a trial of short is unknown");
  });
});
