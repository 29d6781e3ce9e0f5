import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloudPlatform, cloudPrices, cloudRecord } from "../../../test/support/cloud-samples.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import { digestOf } from "../documents/digest.ts";
import type { Plan } from "../documents/plan.ts";
import { NO_PRICES } from "../documents/prices.ts";
import { NO_HISTORY } from "../documents/run-history.ts";
import { type Workload, workloadSchema } from "../documents/workload.ts";
import { ASSUMED_OVERHEAD_SECONDS, estimateRun } from "./estimate-run.ts";

const HERE = cloudPlatform("graviton3-4xlarge", "c7g.4xlarge");
const THERE = cloudPlatform("graviton4-4xlarge", "c8g.4xlarge");
const PRICES = cloudPrices({ "c7g.4xlarge": 2, "c8g.4xlarge": 1 });

interface PlanChange {
  readonly expected?: Workload["expected"];
  readonly limits?: object;
  readonly platforms?: Plan["platforms"];
}

function planOf({ expected, limits = {}, platforms = [HERE] }: PlanChange = {}): Plan {
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

const EXPECTED = { wallSeconds: 600, source: "a desk" };

const estimate = (plan: Plan, more: Partial<Parameters<typeof estimateRun>[0]> = {}) =>
  estimateRun({
    plan,
    earlierRecords: [],
    history: NO_HISTORY,
    prices: PRICES,
    region: "us-west-2",
    ...more,
  });

describe("an estimate", () => {
  it("goes from the first look to the last, with warm-ups and what comes before a job", () => {
    const { platforms, usd, hostHours, hours } = estimate(planOf({ expected: EXPECTED }));
    const block = (ASSUMED_OVERHEAD_SECONDS + 4.5 * 600) / 3600;
    expect(platforms[0]?.blocks).toEqual({ min: 3, max: 8 });
    expect(hostHours?.min).toBeCloseTo(3 * block, 10);
    expect(hostHours?.max).toBeCloseTo(8 * block, 10);
    expect(usd?.min).toBeCloseTo(2 * 3 * block, 10);
    expect(usd?.max).toBeCloseTo(2 * 8 * block, 10);
    expect(hours?.min).toBeCloseTo(block, 10); // All blocks of a look side by side,
    expect(hours?.max).toBeCloseTo(3 * block, 10); // and three looks: 3, 5, 8.
  });

  it("goes by what was measured on the platform, before what is expected of it", () => {
    const earlierRecords = cloudRecord(planOf({ expected: EXPECTED }), 0, {
      host: "i-1",
      launched: 0,
      began: 80,
      firstRun: 100,
      ended: 2000,
      seconds: () => 300,
    });
    const plan = planOf({ expected: EXPECTED, platforms: [HERE, THERE] });
    const [here, there] = estimate(plan, { earlierRecords: [earlierRecords] }).platforms;
    expect(here?.trials).toMatchObject([{ timeSource: "measured", seconds: 300 }]);
    expect(here?.overhead).toMatchObject({ seconds: 100 });
    expect(there?.trials).toMatchObject([
      { timeSource: "expected", seconds: 600, source: "a desk" },
    ]);
    expect(there?.overhead).toEqual({ seconds: ASSUMED_OVERHEAD_SECONDS, source: "assumed" });
  });

  it("takes what was measured elsewhere where that is all, and says so", () => {
    const earlierRecords = cloudRecord(planOf(), 0, {
      host: "i-1",
      launched: 0,
      began: 80,
      firstRun: 100,
      ended: 2000,
    });
    const found = estimate(planOf({ platforms: [THERE] }), { earlierRecords: [earlierRecords] });
    expect(found.platforms[0]?.trials).toMatchObject([{ timeSource: "elsewhere", seconds: 30 }]);
    expect(found.notes.join()).toContain("is of another machine (4 trials measured on graviton3");
  });

  it("says which figure is missing, and how to give it", () => {
    const { usd, hours, notes, platforms } = estimate(planOf());
    expect([usd, hours, platforms[0]?.hostHours]).toEqual([null, null, null]);
    expect(notes[0]).toMatch(
      /How long a trial of short takes is not known.*expected: \{ wallSeconds/,
    );
  });

  it("has time and no dollars where a price is missing, and says what asks for it", () => {
    const { usd, hostHours, maxUsd, notes } = estimate(planOf({ expected: EXPECTED }), {
      prices: NO_PRICES,
    });
    expect([usd, maxUsd]).toEqual([null, null]);
    expect(hostHours?.max).toBeGreaterThan(0);
    expect(notes.join()).toContain(
      "gcbench prices --instance-types c7g.4xlarge --region us-west-2",
    );
  });

  it("sets the worst case against the spend limit", () => {
    // Five hours of trials and warm-up at their limit, half an hour and ten minutes, at 2 USD an hour.
    const worst = 2 * (5 + 0.5 + 10 / 60);
    const at = (spendUsd: number) =>
      estimate(planOf({ expected: EXPECTED, limits: { spendUsd } })).notes.join("\n");
    expect(estimate(planOf({ expected: EXPECTED })).maxUsd).toBeCloseTo(8 * worst, 10);
    expect(at(worst - 0.01)).toContain("No block could begin");
    expect(at(2.5 * worst)).toContain("it lets 2 of the first look's 3 blocks run side by side");
    expect(at(2.5 * worst)).toContain("A limit of 34.00 USD");
    expect(at(3 * worst)).toContain("all blocks of the first look have room");
    expect(at(1.35 * worst)).toContain(
      "It may stop there before the last look: a block begins only",
    );
    expect(at(8 * worst)).not.toContain("It may stop");
    expect(at(1.35 * worst)).toContain("run at a time, the others wait for them");
    expect(estimate(planOf({ expected: EXPECTED })).notes.join()).toContain(
      "No limits.spendUsd bounds this run: at their time limits all blocks cost 90.67 USD",
    );
  });

  it("has the time that the limit leaves it, where not all of a look's blocks have room side by side", () => {
    const worst = 2 * (5 + 0.5 + 10 / 60);
    const block = (ASSUMED_OVERHEAD_SECONDS + 4.5 * 600) / 3600;
    const at = (spendUsd: number) => estimate(planOf({ expected: EXPECTED, limits: { spendUsd } }));
    const roomy = at(8 * worst);
    expect(roomy.hours?.min).toBeCloseTo(block, 10);
    expect(roomy.spendLimitForecast).toMatchObject({
      firstLook: { blocks: 3, concurrentBlocks: 3, left: 0 },
      isWaiting: false,
      exceedsLimit: false,
    });
    const tight = at(2.5 * worst);
    expect(tight.spendLimitForecast).toMatchObject({
      firstLook: { blocks: 3, concurrentBlocks: 2, left: 0 },
      isWaiting: true,
      exceedsLimit: false,
    });
    expect(at(1.1 * worst).spendLimitForecast).toMatchObject({
      isWaiting: true,
      exceedsLimit: true,
    });
    expect(at(1.1 * worst).notes.join()).toContain("before the first look is complete");
    expect(tight.hours?.min).toBeCloseTo(2 * block, 10); // Two, then the third.
    // Then both of the second look; by the third so much is spent that its blocks go one by one.
    expect(tight.hours?.max).toBeCloseTo((2 + 1 + 3) * block, 10);
  });

  it("says of a first look that is never complete how much of it is left, and no last look", () => {
    // A block is expected to cost 12.17 USD, and can cost 18.
    const plan = (spendUsd: number) =>
      planOf({
        expected: { wallSeconds: 4800, source: "a desk" },
        limits: { trialMinutes: 100, spendUsd },
      });
    const worst = 2 * (5 * (100 / 60) + 0.5 + 10 / 60);
    const one = estimate(plan(2.2 * worst));
    expect(one.spendLimitForecast).toMatchObject({
      firstLook: { left: 1 },
      begin: 2,
      exceedsLimit: true,
    });
    expect(one.notes.join()).toContain("run side by side, 1 block never begins.");
    expect(one.notes.join()).toMatch(
      /before the first look is complete: the whole run can take 97\.\d\d USD/,
    );
    expect(one.notes.join()).not.toContain("last look");
    expect(estimate(plan(1.1 * worst)).notes.join()).toContain("2 blocks never begin.");
  });

  it("has no time where the limit lets no block begin", () => {
    const { hours, spendLimitForecast, notes } = estimate(
      planOf({ expected: EXPECTED, limits: { spendUsd: 1 } }),
    );
    expect(hours).toBeNull();
    expect(spendLimitForecast).toMatchObject({ begin: 0, exceedsLimit: true });
    expect(notes.join()).toContain("No block could begin: limits.spendUsd is 1.00 USD");
  });

  it("tells a limit that lets some platforms begin from one that lets none", () => {
    const both = planOf({
      expected: EXPECTED,
      limits: { spendUsd: 6 },
      platforms: [HERE, THERE],
    });
    const { spendLimitForecast, notes } = estimate(both); // A block costs 11.33 USD at max here, and 5.67 there.
    expect(spendLimitForecast).toMatchObject({
      firstLook: { concurrentBlocks: 1 },
      exceedsLimit: true,
    });
    expect(notes.join()).toContain("Not every block could begin: limits.spendUsd is 6.00 USD");
  });

  it("promises no room under a limit that can't be kept for want of a price", () => {
    const both = planOf({
      expected: EXPECTED,
      limits: { spendUsd: 1000 },
      platforms: [HERE, THERE],
    });
    const { spendLimitForecast, hours, notes } = estimate(both, {
      prices: cloudPrices({ "c7g.4xlarge": 2 }),
    });
    expect(spendLimitForecast).toBeNull();
    expect(hours?.min).toBeGreaterThan(0);
    expect(notes.join()).toContain("without one of graviton4-4xlarge-16t it can't be kept");
    expect(notes.join()).not.toContain("have room");
    const none = estimate(both, { prices: NO_PRICES }).notes.join();
    expect(none).toContain("without one of graviton3-4xlarge-16t, graviton4-4xlarge-16t");
  });

  it("recommends limits that have room for all of the first look", () => {
    const price = fc.integer({ min: 1, max: 99_999 }).map((tenThousandths) => tenThousandths / 1e4);
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 600 }), price, (trialMinutes, usdPerHour) => {
        const notesAt = (spendUsd: number) =>
          estimate(planOf({ expected: EXPECTED, limits: { trialMinutes, spendUsd } }), {
            prices: cloudPrices({ "c7g.4xlarge": usdPerHour }),
          }).notes.join();
        const worst = (usdPerHour * (5 * trialMinutes + 40)) / 60;
        const [, asked = ""] = /A limit of ([\d.,]+) USD/.exec(notesAt(1.5 * worst)) ?? [];
        const recommended = Number(asked.replaceAll(",", ""));
        expect(notesAt(recommended)).toContain("all blocks of the first look have room");
        expect(recommended).toBeLessThan(3 * worst + 0.0101);
      }),
    );
  });

  it("names limits that are out of proportion, and memory that does not suffice", () => {
    const loose = planOf({ expected: EXPECTED, limits: { trialMinutes: 1440 } });
    expect(estimate(loose).notes.join()).toContain(
      "A limit of 30 would bound the worst case better",
    );
    const late = planOf({ expected: EXPECTED, limits: { deadlineHours: 1 } });
    expect(estimate(late).notes.join()).toContain("limits.deadlineHours is 1");
    const large = planOf({ expected: { ...EXPECTED, memoryMiB: 40_000 } });
    expect(estimate(large).notes.join()).toContain("need 40000 MiB");
  });
});
