import { describe, expect, it } from "vitest";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { blockSpec, type Side } from "../documents/plan.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { compare } from "./compare.ts";
import { failsOn } from "./fails-on.ts";
import { growthOf } from "./memory-growth.ts";

type Memory = Pick<Trial, "peakMemoryMiB" | "memorySamples">;

/** The comparison of equally fast versions with the given memory. */
function compareWith(memoryOf: (side: Side, index: number) => Memory, blocks = 3) {
  const plan = samplePlan();
  const records = plan.blocks.slice(0, blocks).map((block, number): BlockRecord => {
    const made = record(blockSpec(plan, "sample-1", block), (_, index) => {
      return 100 * (1 + 0.001 * Math.sin(12.9 * number + 78.2 * index));
    });
    const trials = made.trials.map((trial, index) => ({
      ...trial,
      ...memoryOf(trial.side, index),
    }));
    return { ...made, trials };
  });
  return compare({ run: "sample-1", plan, records, gcbench: "0.1.0" });
}

const jitter = (index: number) => 1 + 0.0005 * Math.sin(5.1 * index);

/** Samples of a trial of one simulated day, which allocates its fields in the first hours. */
function samples(mibPerDay: number): NonNullable<Trial["memorySamples"]> {
  return Array.from({ length: 24 }, (_, hour) => ({
    simulatedDays: hour / 24,
    memoryMiB: (hour < 3 ? 400 : 1000) + (mibPerDay * hour) / 24 + 5 * (hour % 2),
  }));
}

describe("the verdict on memory", () => {
  it.each([
    { factor: 1.12, verdict: "more" },
    { factor: 0.9, verdict: "less" },
    { factor: 1.01, verdict: "no material change" },
    { factor: 1, verdict: "no material change" },
  ])("is $verdict if the peak changes by a factor of $factor", ({ factor, verdict }) => {
    const [cell] = compareWith((side, index) => ({
      peakMemoryMiB: 1000 * (side === "B" ? factor : 1) * jitter(index),
    })).cells;
    expect(cell?.memory?.peak).toMatchObject({ verdict, hosts: 3 });
    expect(cell?.memory?.peak.change).toBeCloseTo(factor - 1, 2);
    expect(cell?.memory?.growth).toBeNull();
  });

  it("is inconclusive if the trials of a version differ more than the versions", () => {
    const [cell] = compareWith((side, index) => ({
      peakMemoryMiB: 1000 * (side === "B" ? 1.03 : 1) * (index % 2 === 0 ? 1 : 1.2),
    })).cells;
    expect(cell?.memory?.peak.verdict).toBe("inconclusive");
  });

  it("counts a trial with an unusually high peak, unlike a slow trial", () => {
    const [cell] = compareWith((side, index) => ({
      peakMemoryMiB: 1000 * jitter(index) * (side === "B" && index === 1 ? 1.5 : 1),
    })).cells;
    expect(cell?.memory?.peak.change).toBeGreaterThan(0.05);
  });

  it("does not exist for a single block", () => {
    const [cell] = compareWith(() => ({ peakMemoryMiB: 1000 }), 1).cells;
    expect(cell?.memory).toBeNull();
  });

  it("is a regression, although no time changed", () => {
    const larger = compareWith((side) => ({ peakMemoryMiB: side === "B" ? 1100 : 1000 }));
    expect(larger.cells[0]?.effect?.verdict).toBe("no material change");
    expect(failsOn(larger, "regression")).toBe(true);
    const smaller = compareWith((side) => ({ peakMemoryMiB: side === "B" ? 900 : 1000 }));
    expect(failsOn(smaller, "regression")).toBe(false);
  });
});

describe("the growth of memory", () => {
  it("is the slope after the start, in MiB per simulated day", () => {
    expect(growthOf({ memorySamples: samples(0) })).toBeCloseTo(0, 5);
    expect(growthOf({ memorySamples: samples(48) })).toBeCloseTo(48, 0);
  });

  it("is unknown for a short trial, or without a simulated date", () => {
    expect(growthOf({ memorySamples: samples(48).slice(0, 8) })).toBeNull();
    expect(growthOf({})).toBeNull();
  });

  it("finds a leak of the candidate, but none in equal versions", () => {
    const leaking = compareWith((side, index) => ({
      peakMemoryMiB: 1000,
      memorySamples: samples((side === "B" ? 12 : 2) * jitter(index)),
    }));
    const [cell] = leaking.cells;
    expect(cell?.memory?.growth).toMatchObject({ verdict: "more", hosts: 3 });
    expect(cell?.memory?.growth?.difference).toBeCloseTo(10, 0);
    expect(failsOn(leaking, "regression")).toBe(true);
    const equal = compareWith((_, index) => ({
      peakMemoryMiB: 1000,
      memorySamples: samples(2 * jitter(index)),
    }));
    expect(equal.cells[0]?.memory?.growth?.verdict).toBe("no material change");
  });
});
