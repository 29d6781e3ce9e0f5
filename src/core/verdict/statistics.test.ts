import { describe, expect, it } from "vitest";
import { tEstimate, tQuantile, twoSidedP } from "./statistics.ts";

describe("tEstimate", () => {
  // SciPy 1.17.1: r = stats.ttest_1samp([0.021, 0.034, 0.027], 0); r, r.confidence_interval(0.95)
  it("agrees with SciPy", () => {
    const { estimate, low, high, p } = tEstimate([0.021, 0.034, 0.027], 0.95);
    expect(estimate).toBeCloseTo(0.0273333333333333, 12);
    expect(low).toBeCloseTo(0.0111705220915825, 10);
    expect(high).toBeCloseTo(0.04349614457508417, 10);
    expect(p).toBeCloseTo(0.018368763051027595, 10);
  });

  it.each([
    { values: [] },
    { values: [1] },
    { values: [1, Number.NaN] },
    { values: [1, Number.POSITIVE_INFINITY] },
  ])("refuses $values", ({ values }) => {
    expect(() => tEstimate(values, 0.95)).toThrow(RangeError);
  });

  it("does not fall over equal values", () => {
    expect(tEstimate([0, 0, 0], 0.95)).toEqual({ estimate: 0, low: 0, high: 0, p: 1 });
    expect(tEstimate([0.5, 0.5], 0.95).p).toBe(0);
  });
});

it("quantiles and probabilities agree with tables of Student's t", () => {
  expect(tQuantile(0.975, 2)).toBeCloseTo(4.302653, 5);
  expect(tQuantile(0.995, 10)).toBeCloseTo(3.169273, 5);
  expect(twoSidedP(4.302653, 2)).toBeCloseTo(0.05, 6);
  expect(twoSidedP(-4.302653, 2)).toBeCloseTo(0.05, 6);
});
