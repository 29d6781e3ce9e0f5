import { describe, expect, it } from "vitest";
import { record, samplePlan } from "../../../test/support/samples.ts";
import type { Cell } from "../documents/comparison.ts";
import { blockSpec } from "../documents/plan.ts";
import type { Disturbance, Trial } from "../documents/record.ts";
import { compare } from "./compare.ts";
import { explainTrial } from "./explain-trial.ts";

type Point = Cell["trials"][number];

/** Trials of ten seconds as a comparison has them; the first is changed. */
function trials(change: Partial<Omit<Trial, "disturbance">>, disturbance: Partial<Disturbance>) {
  const usual = { meanMHz: 3000, foreignMemoryShare: 0.01 };
  const plan = samplePlan();
  const records = plan.blocks.map((block) => {
    const made = record(blockSpec(plan, "run-1", block), () => 10);
    const points = made.trials.map((trial, index) => ({
      ...trial,
      ...(index === 0 ? change : {}),
      disturbance: { ...trial.disturbance, ...usual, ...(index === 0 ? disturbance : {}) },
    }));
    return { ...made, trials: points };
  });
  const [cell] = compare({ run: "run-1", plan, records, gcbench: "0" }).cells;
  const [first, ...others] = cell?.trials ?? [];
  if (!first) throw new Error("no trial");
  return { first, others: others.filter(({ side }: Point) => side === first.side) };
}

const explained = (
  disturbance: Partial<Disturbance>,
  change: Partial<Omit<Trial, "disturbance">> = {},
) => {
  const { first, others } = trials(change, disturbance);
  return explainTrial(first, others);
};

describe("explainTrial", () => {
  it("names other programs and involuntary switches in a line", () => {
    const line = explained({ otherCpuSeconds: 9 }, { involuntarySwitches: 3210 });
    expect(line).toBe("other programs used 0.9 cores; 3,210 involuntary switches");
  });

  it.each([
    ["the hypervisor", { stealSeconds: 3 }, "the hypervisor took 0.3 cores"],
    ["a processor limit", { throttledSeconds: 2.5 }, "a processor limit held it back for 2.50 s"],
    ["heat", { thermalThrottles: 2 }, "heat slowed the processors 2 times"],
    ["a low frequency", { meanMHz: 2100 }, "the processors ran at 2,100 MHz, usually at 3,000 MHz"],
    [
      "a foreign NUMA node",
      { foreignMemoryShare: 0.35 },
      "35 % of its memory was on another NUMA node",
    ],
  ])("names %s", (_, disturbance, line) => {
    expect(explained(disturbance)).toBe(line);
  });

  it("names page faults that read a disk", () => {
    expect(explained({}, { majorFaults: 812 })).toBe("812 page faults read a disk");
  });

  it("is empty where nothing is unusual, or nothing is known", () => {
    expect(explained({})).toBe("");
    const unknown = { stealSeconds: null, otherCpuSeconds: null, thermalThrottles: null };
    expect(explained({ ...unknown, loadBefore: null, loadAfter: null })).toBe("");
  });
});
