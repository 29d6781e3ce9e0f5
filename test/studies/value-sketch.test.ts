import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  relativeDifference,
  SKETCH_STANDARD_ERROR,
  summariseValues,
} from "../../src/core/agreement/value-sketch.ts";
import { digestOf } from "../../src/core/documents/digest.ts";
import type { Variable } from "../../src/core/documents/result-values.ts";

function variable(values: readonly number[], name = "O3", fill: number | null = null): Variable {
  const shape = String(values.length);
  const sha256 = digestOf([name, ...values.map(String)]);
  return { name, type: "float64", shape, sha256, ...summariseValues(name, values, fill) };
}

/** Exact value of what the sketch estimates. */
function trueDifference(a: readonly number[], b: readonly number[]): number {
  const scale = Math.max(...a.map(Math.abs), ...b.map(Math.abs));
  const norm = (values: readonly number[]) => Math.hypot(...values.map((value) => value / scale));
  const apart = norm(a.map((value, index) => value - (b[index] ?? 0)));
  return apart / Math.max(norm(a), norm(b));
}

const estimate = (a: readonly number[], b: readonly number[], name?: string) =>
  relativeDifference(variable(a, name), variable(b, name));

/**
 * Mixing ratios as in models: over ten orders of magnitude, and varying between neighbouring cells.
 */
function field(cells: number, seed: number): number[] {
  return Array.from({ length: cells }, (_, cell) =>
    Math.exp(-20 + 6 * Math.sin(cell * 0.37 + seed) + 5 * Math.cos(cell * 1.71 * seed)),
  );
}

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }), {
  minLength: 1,
  maxLength: 400,
});

describe("relativeDifference", () => {
  it("is symmetric, 0 for equal values, and bounded by twice the norm", () => {
    fc.assert(
      fc.property(values, values, (left, right) => {
        const length = Math.min(left.length, right.length);
        const [a, b] = [left.slice(0, length), right.slice(0, length)];
        expect(estimate(a, [...a])).toBe(0);
        expect(estimate(a, b)).toBe(estimate(b, a));
        // A sum is at most the sum of all magnitudes in its bucket.
        expect(estimate(a, b)).toBeLessThanOrEqual(2 * Math.sqrt(length) + 1e-9);
      }),
    );
  });

  it("is accurate if a single value differs, whatever its index and size", () => {
    fc.assert(
      fc.property(
        values,
        fc.nat(),
        fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
        (a, at, by) => {
          const b = a.map((value, index) => (index === at % a.length ? value + by : value));
          const expected = trueDifference(a, b);
          expect(estimate(a, b)).toBeGreaterThan(0.999 * expected - 1e-14);
          expect(estimate(a, b)).toBeLessThan(1.001 * expected + 1e-14);
        },
      ),
    );
  });

  it.each([1e-1, 1e-4, 1e-9, 1e-13, 1e-15])(
    "estimates a difference of %f in a field without bias",
    (size) => {
      const cells = 4000;
      const ratios = Array.from({ length: 100 }, (_, index) => {
        const a = field(cells, 1 + index / 7);
        const b = a.map((value, cell) => value * (1 + size * Math.sin(cell * 2.3 + index)));
        return (estimate(a, b, `species ${index}`) ?? 0) / trueDifference(a, b);
      });
      const mean = ratios.reduce((sum, ratio) => sum + ratio) / ratios.length;
      const spread = Math.sqrt(
        ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (ratios.length - 1),
      );
      // The standard error of the mean of 100 is 1 %. Allow four standard errors.
      expect(mean).toBeGreaterThan(1 - 0.05);
      expect(mean).toBeLessThan(1 + 0.05);
      expect(spread).toBeLessThan(1.5 * SKETCH_STANDARD_ERROR);
      expect(Math.max(...ratios)).toBeLessThan(1 + 5 * SKETCH_STANDARD_ERROR);
    },
  );

  it("does not depend on the unit", () => {
    const a = field(1000, 2);
    const b = a.map((value, cell) => value * (1 + 1e-6 * Math.cos(cell)));
    const tiny = (all: readonly number[]) => all.map((value) => value * 2 ** -500);
    expect(estimate(tiny(a), tiny(b))).toBeCloseTo(estimate(a, b) ?? 0, 12);
  });

  it("is null between shapes and 0 between fields of zeros", () => {
    expect(estimate([1, 2], [1, 2, 3])).toBeNull();
    expect(estimate([0, 0], [-0, 0])).toBe(0);
    expect(estimate([0, 0], [0, 3])).toBeCloseTo(1, 6);
  });
});

describe("summariseValues", () => {
  it("counts missing and non-finite values and ignores them otherwise", () => {
    const FILL = -1e31;
    const holed = [3, FILL, Number.NaN, -4, Number.POSITIVE_INFINITY, FILL];
    const summary = summariseValues("O3", holed, FILL);
    expect(summary).toMatchObject({ missing: 2, notFinite: 2, min: -4, max: 3 });
    expect(summary.rms).toBeCloseTo(Math.sqrt(25 / 2), 6);
    expect(summary.sketch).toBe(summariseValues("O3", [3, 0, 0, -4, 0, 0], null).sketch);
  });

  it("is empty if all values are missing", () => {
    const summary = summariseValues("O3", [Number.NaN], null);
    expect(summary).toEqual({ notFinite: 1, min: null, max: null, rms: 0, sketch: "" });
  });

  it("does not overflow", () => {
    const largest = Array.from({ length: 200 }, (_, index) => (index % 3 === 0 ? 1e308 : 2 ** 999));
    const less = largest.map((value) => value / 2);
    expect(variable(largest)).toMatchObject({ notFinite: 67, max: 5.35754304e300 });
    expect(estimate(largest, less)).toBeGreaterThan(0);
    expect(estimate(largest, less)).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it("is the same on every machine, because stored summaries are compared later", () => {
    const { sketch } = summariseValues("SpeciesRst_O3", field(100, 3), null);
    const bytes = Buffer.from(sketch, "base64");
    expect(bytes).toHaveLength(32 * 8);
    const exact = summariseValues("SpeciesRst_O3", [1, 2, 4, 8, 16, 32, 64, 128], null);
    const sums = Buffer.from(exact.sketch, "base64");
    const read = Array.from({ length: 32 }, (_, index) => sums.readDoubleLE(index * 8));
    expect(read).toMatchInlineSnapshot(`
      [
        0,
        0,
        0,
        -128,
        0,
        -8,
        0,
        0,
        0,
        0,
        0,
        1,
        0,
        0,
        -4,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        64,
        0,
        16,
        0,
        32,
        -2,
        0,
      ]
    `);
  });
});
