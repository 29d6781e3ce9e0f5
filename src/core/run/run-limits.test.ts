import { describe, expect, it } from "vitest";
import { describeReplacedLimits } from "./run-limits.ts";

const limits = (own: object) => ({ limits: { trialMinutes: 60, ...own } });

describe("describeReplacedLimits", () => {
  it("names each limit and the one that it replaces", () => {
    const own = limits({ spendUsd: 20, deadlineHours: 6 });
    expect(describeReplacedLimits(own, limits({ spendUsd: 15, deadlineHours: 1 }))).toEqual([
      "Spending limit: 15.00 USD (--spend-usd), in place of the suite's 20.00 USD.",
      "Deadline: 1 hour (--deadline-hours), in place of the suite's 6 hours.",
    ]);
  });

  it("is silent about limits that the suite has or does not set", () => {
    const own = limits({ spendUsd: 20 });
    expect(describeReplacedLimits(own, own)).toEqual([]);
    expect(describeReplacedLimits(own, limits({ spendUsd: 20, deadlineHours: 1 }))).toEqual([]);
  });
});
