import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloudPlatform, cloudPrices } from "../../../test/support/cloud-samples.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import { NO_PRICES } from "../documents/prices.ts";
import { NO_HISTORY } from "../documents/run-history.ts";
import { Budget, blockTimeLimitSeconds, deadlineOf } from "./budget.ts";
import { BOOT_ALLOWANCE_SECONDS, inUsd } from "./budget-unit.ts";

const SPOT = cloudPlatform("graviton3-4xlarge-spot", "c7g.4xlarge", "spot");
const PRICES = cloudPrices({ "c7g.4xlarge": 1, "c7g.4xlarge spot": 0.25 });

function budgetOf(spendUsd: number | undefined, prices = PRICES) {
  const plan = samplePlan({
    platforms: [SPOT],
    suite: { layout: { maxBlocks: 8 }, limits: { trialMinutes: 10, spendUsd } },
  });
  const budget = new Budget({ plan, unit: inUsd(prices, "us-west-2") });
  return { plan, budget, blocks: plan.blocks };
}

/**
 * Limit of a block in USD: four trials and a warm-up of ten minutes each, 30 minutes and the boot,
 * at 1 USD an hour.
 */
const MAX_USD = (5 * 600 + 1800 + BOOT_ALLOWANCE_SECONDS) / 3600;

describe("time limits of a plan", () => {
  it("blockTimeLimitSeconds covers trials, warm-up and overhead", () => {
    const { plan } = budgetOf(1);
    expect(blockTimeLimitSeconds(plan, NO_HISTORY)).toBe(5 * 600 + 1800);
    expect(blockTimeLimitSeconds({ ...plan, rounds: 3 }, NO_HISTORY)).toBe(13 * 600 + 1800);
  });

  it("deadlineOf is null without a deadline", () => {
    const { plan } = budgetOf(1);
    expect(deadlineOf(plan, 1000)).toBeNull();
    const limits = { ...plan.limits, deadlineHours: 2 };
    expect(deadlineOf({ limits }, 1000)).toBe(1000 + 7200);
  });
});

describe("Budget", () => {
  it("counts spot at the on-demand price and each block at its time limit", () => {
    const { budget, blocks } = budgetOf(10);
    for (const block of blocks.slice(0, 3)) budget.begin(block);
    expect(budget.committed).toBeCloseTo(3 * MAX_USD, 10);
  });

  it("allows a block only if its worst case fits", () => {
    const { budget, blocks } = budgetOf(2.5 * MAX_USD);
    const [first, second, third] = blocks;
    if (!first || !second || !third) throw new Error("the sample plan has too few blocks");
    budget.begin(first);
    expect(budget.fitsLimit(second)).toBe(true);
    budget.begin(second);
    expect(budget.fitsLimit(third)).toBe(false);
    budget.end(first, 0.1 * MAX_USD);
    expect(budget.fitsLimit(third)).toBe(true);
  });

  it("counts every attempt, and unknown costs at their maximum", () => {
    const { budget, blocks } = budgetOf(100);
    const [first, second] = blocks;
    if (!first || !second) throw new Error("the sample plan has too few blocks");
    budget.begin(first);
    budget.begin(first);
    expect(budget.committed).toBeCloseTo(2 * MAX_USD, 10);
    budget.observe(first.id, { attempts: 3, runningSince: 0 });
    expect(budget.committed).toBeCloseTo(3 * MAX_USD, 10);
    budget.end(first, null);
    expect(budget.committed).toBeCloseTo(3 * MAX_USD, 10);
    budget.end(second, 0.5);
    expect(budget.committed).toBeCloseTo(3 * MAX_USD + 0.5, 10);
  });

  it("reaches the limit when running blocks have cost it", () => {
    const { budget, blocks } = budgetOf(1);
    const [first] = blocks;
    if (!first) throw new Error("the sample plan has no block");
    budget.begin(first);
    expect(budget.spent(1e9)).toBe(0); // The block waits for a host.
    budget.observe(first.id, { attempts: 1, runningSince: 0 });
    const secondsForLimit = 3600 - BOOT_ALLOWANCE_SECONDS;
    expect(budget.isLimitReached(secondsForLimit - 1)).toBe(false);
    expect(budget.isLimitReached(secondsForLimit)).toBe(true);
    expect(budget.spent(1e9)).toBeCloseTo(MAX_USD, 10);
  });

  it("is unlimited without a limit, and then needs no prices", () => {
    const { budget, blocks } = budgetOf(undefined, NO_PRICES);
    for (const block of blocks) budget.begin(block);
    expect(blocks.every((block) => budget.fitsLimit(block))).toBe(true);
    expect(budget.isLimitReached(1e12)).toBe(false);
  });

  it("rejects a limit if a price is missing", () => {
    expect(() => budgetOf(1, NO_PRICES)).toThrow(/the price of graviton3-4xlarge-spot is unknown/);
  });

  it("never commits more than its limit, whatever blocks cost in the end", () => {
    const step = fc.record({
      block: fc.nat(7),
      action: fc.constantFrom("submit", "end"),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        (steps, limit) => {
          const { budget, blocks } = budgetOf(limit);
          const attempts = new Map<string, number>();
          for (const { block: index, action, share } of steps) {
            const block = blocks[index];
            if (!block) continue;
            const started = attempts.get(block.id) ?? 0;
            if (action === "submit" && started >= 0 && budget.fitsLimit(block)) {
              budget.begin(block);
              attempts.set(block.id, started + 1);
            } else if (action === "end" && started > 0) {
              budget.end(block, share * started * MAX_USD);
              attempts.set(block.id, -1);
            }
            expect(budget.committed).toBeLessThanOrEqual(limit + 1e-9);
            expect(budget.spent(1e12)).toBeLessThanOrEqual(budget.committed + 1e-9);
          }
        },
      ),
    );
  });
});
