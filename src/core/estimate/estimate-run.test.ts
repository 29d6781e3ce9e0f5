import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloudPrices, cloudRecord } from "../../../test/support/cloud-samples.ts";
import {
  EXPECTED,
  estimate,
  GRAVITON3,
  GRAVITON4,
  planOf,
} from "../../../test/support/estimate-samples.ts";
import { NO_PRICES } from "../documents/prices.ts";
import { ASSUMED_OVERHEAD_SECONDS } from "./estimate-platform.ts";

describe("estimateRun", () => {
  it("spans the first to the last look, including warm-ups and overhead", () => {
    const { platforms, usd, hostHours, hours } = estimate(planOf({ expected: EXPECTED }));
    const block = (ASSUMED_OVERHEAD_SECONDS + 4.5 * 600) / 3600;
    expect(platforms[0]?.blocks).toEqual({ min: 3, max: 8 });
    expect(hostHours?.min).toBeCloseTo(3 * block, 10);
    expect(hostHours?.max).toBeCloseTo(8 * block, 10);
    expect(usd?.min).toBeCloseTo(2 * 3 * block, 10);
    expect(usd?.max).toBeCloseTo(2 * 8 * block, 10);
    expect(hours?.min).toBeCloseTo(block, 10); // All blocks of a look run in parallel.
    expect(hours?.max).toBeCloseTo(3 * block, 10); // Three looks: 3, 5, 8.
  });

  it("prefers measured times to expected times", () => {
    const earlierRecords = cloudRecord(planOf({ expected: EXPECTED }), 0, {
      host: "i-1",
      launched: 0,
      began: 80,
      firstRun: 100,
      ended: 2000,
      seconds: () => 300,
    });
    const plan = planOf({ expected: EXPECTED, platforms: [GRAVITON3, GRAVITON4] });
    const [measured, unmeasured] = estimate(plan, { earlierRecords: [earlierRecords] }).platforms;
    expect(measured?.trials).toMatchObject([{ timeSource: "measured", seconds: 300 }]);
    expect(measured?.overhead).toMatchObject({ seconds: 100 });
    expect(unmeasured?.trials).toMatchObject([
      { timeSource: "expected", seconds: 600, source: "a desk" },
    ]);
    expect(unmeasured?.overhead).toEqual({ seconds: ASSUMED_OVERHEAD_SECONDS, source: "assumed" });
  });

  it("falls back to times measured on other platforms, with a note", () => {
    const earlierRecords = cloudRecord(planOf(), 0, {
      host: "i-1",
      launched: 0,
      began: 80,
      firstRun: 100,
      ended: 2000,
    });
    const found = estimate(planOf({ platforms: [GRAVITON4] }), {
      earlierRecords: [earlierRecords],
    });
    expect(found.platforms[0]?.trials).toMatchObject([{ timeSource: "elsewhere", seconds: 30 }]);
    expect(found.notes.join()).toContain(
      "comes from another machine (4 trials measured on graviton3",
    );
  });

  it("names a missing time and how to add it", () => {
    const { usd, hours, notes, platforms } = estimate(planOf());
    expect([usd, hours, platforms[0]?.hostHours]).toEqual([null, null, null]);
    expect(notes[0]).toMatch(/The time of a trial of short is unknown.*expected: \{ wallSeconds/);
  });

  it("estimates time without cost if a price is missing, and names the command that fetches it", () => {
    const { usd, hostHours, maxUsd, notes } = estimate(planOf({ expected: EXPECTED }), {
      prices: NO_PRICES,
    });
    expect([usd, maxUsd]).toEqual([null, null]);
    expect(hostHours?.max).toBeGreaterThan(0);
    expect(notes.join()).toContain(
      "gcbench prices --instance-types c7g.4xlarge --region us-west-2",
    );
  });

  it("compares the worst case with the spending limit", () => {
    // Trials and warm-up at their limits (5 h), plus 30 and 10 minutes, at 2 USD an hour.
    const worst = 2 * (5 + 0.5 + 10 / 60);
    const at = (spendUsd: number) =>
      estimate(planOf({ expected: EXPECTED, limits: { spendUsd } })).notes.join("\n");
    expect(estimate(planOf({ expected: EXPECTED })).maxUsd).toBeCloseTo(8 * worst, 10);
    expect(at(worst - 0.01)).toContain("No block can start");
    expect(at(2.5 * worst)).toContain("2 of the 3 blocks of the first look can run in parallel");
    expect(at(2.5 * worst)).toContain("Raise the limit to 34.00 USD");
    expect(at(3 * worst)).toContain("all blocks of the first look fit");
    expect(at(1.35 * worst)).toContain(
      "The run may stop before the last look: a block starts only",
    );
    expect(at(8 * worst)).not.toContain("The run may stop");
    expect(at(1.35 * worst)).toContain("run at a time, the others wait");
    expect(estimate(planOf({ expected: EXPECTED })).notes.join()).toContain(
      "The run has no spending limit (limits.spendUsd): all blocks cost 90.67 USD at their time limits",
    );
  });

  it("takes longer if the limit does not allow all blocks of a look in parallel", () => {
    const worst = 2 * (5 + 0.5 + 10 / 60);
    const block = (ASSUMED_OVERHEAD_SECONDS + 4.5 * 600) / 3600;
    const at = (spendUsd: number) => estimate(planOf({ expected: EXPECTED, limits: { spendUsd } }));
    const roomy = at(8 * worst);
    expect(roomy.hours?.min).toBeCloseTo(block, 10);
    expect(roomy.limitForecast).toMatchObject({
      firstLook: { blocks: 3, concurrentBlocks: 3, unaffordableBlocks: 0 },
      isWaiting: false,
      exceedsLimit: false,
    });
    const tight = at(2.5 * worst);
    expect(tight.limitForecast).toMatchObject({
      firstLook: { blocks: 3, concurrentBlocks: 2, unaffordableBlocks: 0 },
      isWaiting: true,
      exceedsLimit: false,
    });
    expect(at(1.1 * worst).limitForecast).toMatchObject({
      isWaiting: true,
      exceedsLimit: true,
    });
    expect(at(1.1 * worst).notes.join()).toContain("before the first look is complete");
    expect(tight.hours?.min).toBeCloseTo(2 * block, 10); // Two, then the third.
    // Then both blocks of the second look. For the third look only one block fits at a time.
    expect(tight.hours?.max).toBeCloseTo((2 + 1 + 3) * block, 10);
  });

  it("reports how many blocks of an incomplete first look can never start", () => {
    // A block is expected to cost 12.17 USD and can cost 18 USD.
    const plan = (spendUsd: number) =>
      planOf({
        expected: { wallSeconds: 4800, source: "a desk" },
        limits: { trialMinutes: 100, spendUsd },
      });
    const worst = 2 * (5 * (100 / 60) + 0.5 + 10 / 60);
    const estimated = estimate(plan(2.2 * worst));
    expect(estimated.limitForecast).toMatchObject({
      firstLook: { unaffordableBlocks: 1 },
      startableBlocks: 2,
      exceedsLimit: true,
    });
    expect(estimated.notes.join()).toContain("run in parallel, 1 block can never start.");
    expect(estimated.notes.join()).toMatch(
      /before the first look is complete: the whole run can cost 97\.\d\d USD/,
    );
    expect(estimated.notes.join()).not.toContain("last look");
    expect(estimate(plan(1.1 * worst)).notes.join()).toContain("2 blocks can never start.");
  });

  it("has no time if no block can start under the limit", () => {
    const { hours, limitForecast, notes } = estimate(
      planOf({ expected: EXPECTED, limits: { spendUsd: 1 } }),
    );
    expect(hours).toBeNull();
    expect(limitForecast).toMatchObject({ startableBlocks: 0, exceedsLimit: true });
    expect(notes.join()).toContain("No block can start: limits.spendUsd is 1.00 USD");
  });

  it("distinguishes a limit that excludes some platforms from a limit that excludes all", () => {
    const both = planOf({
      expected: EXPECTED,
      limits: { spendUsd: 6 },
      platforms: [GRAVITON3, GRAVITON4],
    });
    const { limitForecast, notes } = estimate(both); // A block costs at most 11.33 USD on GRAVITON3 and 5.67 USD on GRAVITON4.
    expect(limitForecast).toMatchObject({
      firstLook: { concurrentBlocks: 1 },
      exceedsLimit: true,
    });
    expect(notes.join()).toContain("Not every block can start: limits.spendUsd is 6.00 USD");
  });

  it("does not evaluate a limit if a price is missing", () => {
    const both = planOf({
      expected: EXPECTED,
      limits: { spendUsd: 1000 },
      platforms: [GRAVITON3, GRAVITON4],
    });
    const { limitForecast, hours, notes } = estimate(both, {
      prices: cloudPrices({ "c7g.4xlarge": 2 }),
    });
    expect(limitForecast).toBeNull();
    expect(hours?.min).toBeGreaterThan(0);
    expect(notes.join()).toContain("the price of graviton4-4xlarge-16t is unknown");
    expect(notes.join()).not.toContain("fit in parallel");
    const none = estimate(both, { prices: NO_PRICES }).notes.join();
    expect(none).toContain("the price of graviton3-4xlarge-16t, graviton4-4xlarge-16t is unknown");
  });

  it("recommends a limit that fits all blocks of the first look", () => {
    const price = fc.integer({ min: 1, max: 99_999 }).map((tenThousandths) => tenThousandths / 1e4);
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 600 }), price, (trialMinutes, usdPerHour) => {
        const notesAt = (spendUsd: number) =>
          estimate(planOf({ expected: EXPECTED, limits: { trialMinutes, spendUsd } }), {
            prices: cloudPrices({ "c7g.4xlarge": usdPerHour }),
          }).notes.join();
        const worst = (usdPerHour * (5 * trialMinutes + 40)) / 60;
        const [, limit = ""] = /Raise the limit to ([\d.,]+) USD/.exec(notesAt(1.5 * worst)) ?? [];
        const recommended = Number(limit.replaceAll(",", ""));
        expect(notesAt(recommended)).toContain("all blocks of the first look fit");
        expect(recommended).toBeLessThan(3 * worst + 0.0101);
      }),
    );
  });

  it("fits short trials into a spending limit without trialMinutes", () => {
    const short = { wallSeconds: 35, source: "a desk" };
    const limits = { trialMinutes: undefined, spendUsd: 20 };
    const {
      blockTimeLimitSeconds,
      limits: shown,
      ...found
    } = estimate(planOf({ expected: short, limits }));
    expect(found.platforms[0]?.trials[0]?.limitMinutes).toBe(6);
    expect(blockTimeLimitSeconds).toBe(5 * 6 * 60 + 30 * 60);
    expect(shown.trialMinutes).toBeNull();
    expect(found.limitForecast).toMatchObject({ exceedsLimit: false, startableBlocks: 8 });
    const unknown = estimate(planOf({ limits })).notes.join();
    expect(unknown).toContain("its time limit is 24 hours");
    expect(unknown).toContain("Set limits.trialMinutes or raise limits.spendUsd");
  });

  it("names disproportionate limits and insufficient memory", () => {
    const loose = planOf({ expected: EXPECTED, limits: { trialMinutes: 1440 } });
    expect(estimate(loose).notes.join()).toContain("Set it to about 30 to reduce the worst case");
    const late = planOf({ expected: EXPECTED, limits: { deadlineHours: 1 } });
    expect(estimate(late).notes.join()).toContain("limits.deadlineHours is 1");
    const large = planOf({ expected: { ...EXPECTED, memoryMiB: 40_000 } });
    expect(estimate(large).notes.join()).toContain("need 40000 MiB");
  });
});
