import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareOverRanks } from "../../../test/support/rank-records.ts";
import { comparisonSchema } from "../documents/comparison.ts";
import { causeOfChange, imbalanceChange } from "./rank-change.ts";

function changeOf(a: { mean: number; max: number }, b: { mean: number; max: number }) {
  const comparison = compareOverRanks({ A: a, B: b });
  expect(comparisonSchema.safeParse(comparison).success).toBe(true);
  const timer = comparison.cells[0]?.timers.find(({ name }) => name === "GC_CHEM");
  if (!timer) throw new Error("GC_CHEM is missing");
  return timer;
}

describe("a timer over MPI ranks", () => {
  it("is slower by its slowest rank, and named an imbalance, if only the maximum grows", () => {
    const timer = changeOf({ mean: 40, max: 50 }, { mean: 40, max: 60 });
    expect(timer.effect?.verdict).toBe("slower");
    expect(timer.effect?.change).toBeCloseTo(0.2, 2);
    expect(timer.ranks?.cause).toBe("imbalance");
    expect(timer.ranks?.imbalance.a).toBeCloseTo(10, 0);
    expect(timer.ranks?.imbalance.b).toBeCloseTo(20, 0);
    expect(timer.ranks?.imbalance.low).toBeGreaterThan(0);
    expect(imbalanceChange(timer)).toBe("imbalance of GC_CHEM grew");
  });

  it("is faster by its slowest rank if load balancing moves its time to other ranks", () => {
    const timer = changeOf({ mean: 40, max: 60 }, { mean: 40, max: 44 });
    expect(timer.effect?.verdict).toBe("faster");
    expect(imbalanceChange(timer)).toBe("imbalance of GC_CHEM shrank");
  });

  it("is a change of the component if the mean grows with the maximum", () => {
    const timer = changeOf({ mean: 40, max: 50 }, { mean: 48, max: 58 });
    expect(timer.effect?.verdict).toBe("slower");
    expect(timer.ranks?.cause).toBe("component");
    expect(imbalanceChange(timer)).toBeNull();
  });

  it("is a change of both if the mean and the imbalance grow", () => {
    expect(changeOf({ mean: 40, max: 50 }, { mean: 45, max: 60 }).ranks?.cause).toBe("both");
  });

  it("has no verdict if the mean changes and the slowest rank does not", () => {
    const timer = changeOf({ mean: 30, max: 50 }, { mean: 40, max: 50 });
    expect(timer.effect?.verdict).toBe("no material change");
  });
});

describe("causeOfChange", () => {
  const part = (difference: number, margin: number) => ({
    difference,
    low: difference - margin,
    high: difference + margin,
  });

  it.each([
    { mean: part(0, 1), imbalance: part(10, 2), cause: "imbalance" },
    { mean: part(10, 2), imbalance: part(0, 1), cause: "component" },
    { mean: part(5, 1), imbalance: part(5, 1), cause: "both" },
    { mean: part(5, 9), imbalance: part(5, 9), cause: "unknown" },
    { mean: part(12, 1), imbalance: part(-2, 1), cause: "component" },
    { mean: part(-5, 1), imbalance: part(15, 1), cause: "imbalance" },
    { mean: part(0.5, 0.1), imbalance: part(9.5, 1), cause: "imbalance" },
    { mean: part(0, 0), imbalance: part(0, 0), cause: "unknown" },
  ])("names $cause for $mean.difference s and $imbalance.difference s", (one) => {
    expect(causeOfChange(one.mean, one.imbalance)).toBe(one.cause);
  });

  it("never names the component if the mean can be unchanged", () => {
    const anyPart = fc
      .tuple(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
      )
      .map(([difference, margin]) => part(difference, margin));
    fc.assert(
      fc.property(anyPart, anyPart, (mean, imbalance) => {
        const cause = causeOfChange(mean, imbalance);
        if (mean.low <= 0 && mean.high >= 0) expect(["component", "both"]).not.toContain(cause);
      }),
    );
  });
});
