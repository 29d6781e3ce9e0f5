import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSteps, stepSizes } from "../../src/core/history/change-points.ts";
import type { Contrast } from "../../src/core/history/contrasts.ts";
import { detection, falseSteps } from "../support/detection-rates.ts";
import { NOISE_MODELS } from "../support/simulated-series.ts";

const ERROR = 0.005;

/** Versions measured against the first, with a reproducible scatter of about a standard error. */
function star(levels: readonly number[]): Contrast[] {
  return levels.slice(1).map((level, index) => ({
    from: 0,
    to: index + 1,
    estimate: level + scatter(index),
    standardError: ERROR,
  }));
}

/** Versions measured against their predecessor. */
function chain(levels: readonly number[]): Contrast[] {
  return levels.slice(1).map((level, index) => ({
    from: index,
    to: index + 1,
    estimate: level - (levels[index] ?? 0) + scatter(index),
    standardError: ERROR,
  }));
}

const scatter = (index: number) => ERROR * 1.2 * Math.sin(12.9898 * (index + 1));
const levels = (count: number, steps: Readonly<Record<number, number>>) =>
  Array.from({ length: count }, (_, index) =>
    Object.entries(steps).reduce((sum, [at, size]) => sum + (index >= Number(at) ? size : 0), 0),
  );
const find = (contrasts: readonly Contrast[], versions: number) =>
  findSteps({ contrasts, versions, degrees: 100 });

describe("findSteps", () => {
  it.each([
    { name: "against a common reference", make: star },
    { name: "against their predecessor", make: chain },
  ])("finds steps and their sizes for versions measured $name", ({ make }) => {
    const { steps } = find(make(levels(40, { 12: 0.06, 25: -0.04, 30: 0.08 })), 40);
    expect(steps.map(({ at }) => at)).toEqual([12, 25, 30]);
    for (const [index, size] of [0.06, -0.04, 0.08].entries()) {
      const step = steps[index];
      expect(Math.abs((step?.size ?? 0) - size)).toBeLessThan(3 * (step?.standardError ?? 0));
    }
  });

  it("reports when a step was found and which versions could have caused it", () => {
    const late = star(levels(30, { 20: 0.014 }));
    const [step] = find(late, 30).steps;
    expect(step?.foundAt).toBeGreaterThan(20);
    expect(step?.earliest).toBeLessThanOrEqual(20);
    expect(step?.latest).toBeGreaterThanOrEqual(20);
    expect(step?.latest).toBeGreaterThan(step?.earliest ?? 99);
    const [sharp] = find(star(levels(30, { 20: 0.1 })), 30).steps;
    expect(sharp).toMatchObject({ at: 20, earliest: 20, latest: 20, foundAt: 20 });
  });

  it("finds a step and its reversal if a single version was slow", () => {
    const bump = star(levels(30, { 10: 0.08, 11: -0.08 }));
    expect(find(bump, 30).steps.map(({ at }) => at)).toEqual([10, 11]);
  });

  it("finds nothing in a chain whose cumulative sum wanders", () => {
    const noiseOnly = chain(Array.from({ length: 100 }, () => 0));
    expect(find(noiseOnly, 100).steps).toEqual([]);
  });

  it("requires larger steps if the noise is poorly known", () => {
    const contrasts = star(levels(12, { 11: 0.04 }));
    expect(findSteps({ contrasts, versions: 12, degrees: 100 }).steps).toHaveLength(1);
    expect(findSteps({ contrasts, versions: 12, degrees: 3 }).steps).toEqual([]);
  });

  it.each([
    { name: "the newest version", versions: 6, at: 5, most: 5 },
    { name: "a version with a later one", versions: 8, at: 5, most: 5 },
    { name: "the baseline of all", versions: 6, at: 1, most: 1 },
  ])("finds a step if most comparisons are of $name", ({ versions, at, most }) => {
    const each = levels(versions, { [at]: 0.1 });
    const repeated = Array.from({ length: 12 }, (_, index) => ({
      from: 0,
      to: most,
      estimate: (each[most] ?? 0) + scatter(index + 20),
      standardError: ERROR,
    }));
    const { steps, scale } = find([...star(each), ...repeated], versions);
    expect(steps.map((step) => step.at)).toEqual([at]);
    expect(steps[0]?.size).toBeCloseTo(0.1, 2);
    expect(scale).toBeLessThan(2);
  });

  it("widens the errors if measurements scatter more than their errors", () => {
    const underestimated = star(levels(40, {})).map((contrast) => ({
      ...contrast,
      standardError: ERROR / 5,
    }));
    const { steps, scale } = find(underestimated, 40);
    expect(scale).toBeGreaterThan(3);
    expect(steps).toEqual([]);
  });

  it.each([
    { name: "no version", versions: 0, contrasts: [] },
    { name: "a single version", versions: 1, contrasts: [] },
    {
      name: "a version against itself",
      versions: 1,
      contrasts: [{ from: 0, to: 0, estimate: 1, standardError: 0.1 }],
    },
    { name: "two unconnected versions", versions: 2, contrasts: [] },
  ])("finds nothing in $name", ({ versions, contrasts }) => {
    expect(find(contrasts, versions).steps).toEqual([]);
  });

  it("handles values without scatter", () => {
    const exact = [1, 2, 3].map((to) => ({
      from: 0,
      to,
      estimate: to >= 2 ? 0.05 : 0,
      standardError: 0,
    }));
    const [step] = find(exact, 4).steps;
    expect(step?.at).toBe(2);
    expect(step?.size).toBeCloseTo(0.05, 9);
  });

  const estimates = fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), {
    minLength: 3,
    maxLength: 25,
  });
  const asContrasts = (values: readonly number[], sign: number): Contrast[] =>
    values.map((estimate, index) => ({
      from: index % 3 === 0 ? 0 : index,
      to: index + 1,
      estimate: sign * estimate,
      standardError: ERROR,
    }));

  it("reverses the signs if all estimates are negated", () => {
    fc.assert(
      fc.property(estimates, (values) => {
        const up = find(asContrasts(values, 1), values.length + 1).steps;
        const down = find(asContrasts(values, -1), values.length + 1).steps;
        expect(down.map(({ at }) => at)).toEqual(up.map(({ at }) => at));
        for (const [index, { size }] of up.entries())
          expect(down[index]?.size).toBeCloseTo(-size, 9);
      }),
    );
  });

  it("does not depend on which side was the baseline", () => {
    fc.assert(
      fc.property(estimates, (values) => {
        const straight = asContrasts(values, 1);
        const turned = straight.map(({ from, to, estimate, standardError }) => ({
          from: to,
          to: from,
          estimate: -estimate,
          standardError,
        }));
        expect(find(turned, values.length + 1)).toEqual(find(straight, values.length + 1));
      }),
    );
  });
});

describe("stepSizes", () => {
  it("measures a quantity's steps at given versions", () => {
    const sizes = stepSizes({ contrasts: star(levels(30, { 10: 0.2 })), versions: 30 }, [10, 20]);
    expect(sizes?.[0]?.size).toBeCloseTo(0.2, 2);
    expect(Math.abs(sizes?.[1]?.size ?? 1)).toBeLessThan(0.01);
  });

  it("is null if no comparison spans the step", () => {
    expect(stepSizes({ contrasts: star(levels(3, {})), versions: 5 }, [4])).toBeNull();
  });
});

/**
 * Targets of the history with fewer replicates; docs/explanation/history.md has 2,000 series. The
 * bounds are the targets themselves, and results lie well within them.
 */
describe("findSteps: detection rates", () => {
  it.each(["quiet", "typical", "noisy"] as const)(
    "have at most 0.2 false steps in 100 commits at %s noise",
    (name) => {
      const model = { noise: NOISE_MODELS[name], hosts: 4, layout: "reference" } as const;
      const { named, declared } = falseSteps(model, 60);
      expect(named).toBeLessThanOrEqual(0.2);
      expect(declared).toBeLessThanOrEqual(0.2);
    },
  );

  it("finds at least 80 % of 3 % steps within 3 commits at typical noise, and fewer on absolute times", () => {
    const model = { noise: NOISE_MODELS.typical, hosts: 2, layout: "reference" } as const;
    const { found, foundAbsolute, exact, covered } = detection(model, 0.03, 200);
    expect(found).toBeGreaterThanOrEqual(0.8);
    expect(foundAbsolute).toBeLessThan(0.5);
    expect(exact).toBeGreaterThan(0.85);
    expect(covered).toBeGreaterThan(0.88);
  });
});
