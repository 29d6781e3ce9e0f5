import { expect, it } from "vitest";
import { samplePlan } from "../../../test/support/samples.ts";
import { jobTimeLimitSeconds } from "../cost/budget.ts";
import { expectedTrials, roundsFor } from "./rounds.ts";

const LOCAL = { name: "local" };
const CLOUD = { name: "graviton3" };

it.each([
  { seconds: 4, platform: LOCAL, rounds: 3 },
  { seconds: 4, platform: CLOUD, rounds: 16 },
  { seconds: 40, platform: LOCAL, rounds: 1 },
  { seconds: 40, platform: CLOUD, rounds: 3 },
  { seconds: 400, platform: CLOUD, rounds: 1 },
  { seconds: 14_400, platform: LOCAL, rounds: 1 },
  { seconds: 0, platform: LOCAL, rounds: 16 },
])(
  "a first round of $seconds s on $platform.name makes $rounds rounds",
  ({ seconds, platform, rounds }) => {
    expect(roundsFor(seconds, platform)).toBe(rounds);
  },
);

it("a plan expects as many trials as the harness will choose, or as the suite says", () => {
  const trials = (rounds: "auto" | number) => {
    const plan = samplePlan({ suite: { layout: { rounds } } });
    const [block] = plan.blocks;
    return block && expectedTrials(plan, block, 1);
  };
  expect(trials("auto")).toBe(12);
  expect(trials(2)).toBe(8);
});

it("the plan is the same, however long trials take: the harness chooses", () => {
  expect(samplePlan({ suite: { layout: { rounds: "auto" } } }).rounds).toBeNull();
});

it("a plan with profiles expects a profiled and a counted trial of each version, and its jobs have time for them", () => {
  const planned = (profile: boolean) => {
    const plan = samplePlan({ suite: { layout: { rounds: 1 }, profile } });
    const [block] = plan.blocks;
    if (!block) throw new Error("no block");
    return { trials: expectedTrials(plan, block, 1), limit: jobTimeLimitSeconds(block, plan, 5) };
  };
  expect(planned(true).trials - planned(false).trials).toBe(4);
  expect(planned(true).limit - planned(false).limit).toBe(4 * 5 * 60);
});
