import { describe, expect, it } from "vitest";
import { describeReplacedLimits } from "./run-limits.ts";

const limits = (own: object) => ({ limits: { trialMinutes: 60, ...own } });

describe("limits in place of the suite's", () => {
  it("are told, each with what it replaces", () => {
    const own = limits({ spendUsd: 20, deadlineHours: 6 });
    expect(describeReplacedLimits(own, limits({ spendUsd: 15, deadlineHours: 1 }))).toEqual([
      "Spend limit: 15.00 USD, as asked for with --spend-usd, in place of the suite's 20.00 USD.",
      "Deadline: 1 hour, as asked for with --deadline-hours, in place of the suite's 6 hours.",
    ]);
  });

  it("are not where they are the suite's, or the suite has none", () => {
    const own = limits({ spendUsd: 20 });
    expect(describeReplacedLimits(own, own)).toEqual([]);
    expect(describeReplacedLimits(own, limits({ spendUsd: 20, deadlineHours: 1 }))).toEqual([]);
  });
});
