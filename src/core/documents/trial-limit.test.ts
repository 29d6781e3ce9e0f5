import { expect, it } from "vitest";
import { samplePlan } from "../../../test/support/samples.ts";
import { blockSpec, trialMinutesOf } from "./plan.ts";
import { NO_HISTORY } from "./run-history.ts";
import { trialLimitMinutes } from "./trial-limit.ts";

it.each([
  [35, 6],
  [1, 5],
  [7200, 1200],
  [null, 1440],
])("trialLimitMinutes of a trial of %s s is %i min", (seconds, minutes) => {
  expect(trialLimitMinutes(seconds)).toBe(minutes);
});

it("trialMinutesOf takes the suite's limit, else the measured time, else the expected one", () => {
  const planWith = (limits: object, wallSeconds?: number) => {
    const plan = samplePlan({ suite: { limits } });
    const [pinned] = plan.workloads;
    if (!pinned) throw new RangeError("a sample plan has a workload");
    const expected = wallSeconds === undefined ? undefined : { wallSeconds, source: "a desk" };
    const workload = { ...pinned.workload, expected };
    return { ...plan, workloads: [{ ...pinned, workload }] };
  };
  const minutes = (plan: ReturnType<typeof planWith>, measured?: number) => {
    const [block, pinned] = [plan.blocks[0], plan.workloads[0]];
    if (!block || !pinned) throw new RangeError("a sample plan has blocks");
    const time = { workload: pinned.digest, platform: block.platform, seconds: measured ?? 0 };
    const history = { ...NO_HISTORY, trialTimes: measured === undefined ? [] : [time] };
    expect(blockSpec(plan, "run-1", block, history).limits.trialMinutes).toBe(
      trialMinutesOf(plan, block, history),
    );
    return trialMinutesOf(plan, block, history);
  };
  expect(minutes(planWith({ trialMinutes: 3 }, 60), 120)).toBe(3);
  expect(minutes(planWith({}, 60), 120)).toBe(20);
  expect(minutes(planWith({}, 60))).toBe(10);
  expect(minutes(planWith({}))).toBe(1440);
});
