import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bencherLimit, mannWhitneyP, welchP } from "./reference-methods.ts";

const X = [3.07, 3.08, 3.11, 3.05, 3.09];
const Y = [3.1, 3.12, 3.06, 3.15, 3.14, 3.13];

// SciPy 1.17.1 with X and Y as above:
describe("mannWhitneyP", () => {
  // stats.mannwhitneyu(X, Y, method="exact")
  it("agrees with SciPy without ties", () => {
    expect(mannWhitneyP(X, Y)).toBeCloseTo(0.08225108225108226, 12);
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    // stats.mannwhitneyu(range(1, 11), [v + 3.5 for v in range(1, 11)], method="exact")
    expect(
      mannWhitneyP(
        ten,
        ten.map((value) => value + 3.5),
      ),
    ).toBeCloseTo(0.028805559765312086, 12);
  });

  // stats.mannwhitneyu([1, 2, 2, 3, 5, 5], [2, 4, 5, 6, 7], method="asymptotic")
  it("agrees with SciPy with ties", () => {
    expect(mannWhitneyP([1, 2, 2, 3, 5, 5], [2, 4, 5, 6, 7])).toBeCloseTo(0.16304505585423734, 10);
    expect(mannWhitneyP([1, 1], [1, 1, 1])).toBe(1);
  });

  it("is symmetric, and invariant under increasing functions", () => {
    const values = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(values, values, (x, y) => {
        expect(mannWhitneyP(y, x)).toBeCloseTo(mannWhitneyP(x, y), 10);
        const doubled = (value: number) => 2 * value;
        expect(mannWhitneyP(x.map(doubled), y.map(doubled))).toBeCloseTo(mannWhitneyP(x, y), 10);
      }),
    );
  });
});

describe("welchP", () => {
  // stats.ttest_ind(X, Y, equal_var=False)
  it("agrees with SciPy", () => {
    expect(welchP(X, Y)).toBeCloseTo(0.056181936064353726, 8);
  });

  it("handles equal values", () => {
    expect(welchP([1, 1], [1, 1])).toBe(1);
    expect(welchP([1, 1], [2, 2])).toBe(0);
  });
});

// s = [10.1, 10.3, 9.9, 10.0, 10.2, 10.4, 9.8, 10.1]; np.mean(s) + np.std(s, ddof=1) * stats.t.ppf(0.99, 7)
it("bencherLimit agrees with SciPy", () => {
  const stored = [10.1, 10.3, 9.9, 10.0, 10.2, 10.4, 9.8, 10.1];
  expect(bencherLimit(stored, 0.99)).toBeCloseTo(10.699590313373704, 7);
});
