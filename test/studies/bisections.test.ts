import { describe, expect, it } from "vitest";
import { type BisectionStudy, studyBisections } from "../../src/core/bisect/study.ts";
import { noiseModelSchema } from "../../src/core/documents/noise-model.ts";

const typical = noiseModelSchema.parse({
  name: "typical",
  description: "Cloud instances of one type.",
  hostSd: 0.02,
  runSd: 0.01,
  hostVersionSd: 0.003,
  outliers: { share: 0.03, slowdown: { from: 0.05, to: 0.2 } },
});
const study = (...changes: readonly number[]): BisectionStudy => ({
  noise: typical,
  commits: 30,
  steps: changes.map((change) => ({ position: null, change })),
  hasHistory: true,
  unbuildable: 0,
  commitSd: 0.001,
  maxError: 0.05,
  blockHours: 0.7,
  buildHours: 0.25,
});

/** perf/bisections.ts measures the same with 2,000 histories. */
describe("bisection of simulated histories", () => {
  it.each([
    ["14.4.2: photolysis 10 times, +34 % in total", 0.34, 100],
    ["TOMAS: 10 times", 9, 60],
    ["a change of +5 %", 0.05, 100],
    ["a speed-up of 5 %", -0.05, 60],
    ["a change of +3 %", 0.03, 60],
  ])("finds the commit: %s", (_, change, histories) => {
    const { right, wrong, blocks, classic } = studyBisections(study(change), { histories });
    expect(right).toBeGreaterThanOrEqual(0.95);
    expect(wrong).toBeLessThanOrEqual(0.05);
    expect(blocks).toBeLessThan(classic.blocks / 2);
  });

  it.each([
    ["a step of 3 %", [0.03]],
    ["two steps of 3 %", [0.03, 0.03]],
  ])("is wrong no more often than it says: %s", (_, changes) => {
    const { wrong, statedError } = studyBisections(study(...changes), { histories: 80, seed: 2 });
    expect(wrong).toBeLessThanOrEqual(statedError);
    expect(statedError).toBeLessThanOrEqual(0.05);
  });

  it("finds a change among commits of which some do not compile", () => {
    const given = { ...study(0.1), unbuildable: 0.2 };
    const { right, wrong } = studyBisections(given, { histories: 60 });
    expect(right).toBeGreaterThanOrEqual(0.95);
    expect(wrong).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ["two steps of +10 %", [0.1, 0.1]],
    ["a step of +20 % and one of -10 %", [0.2, -0.1]],
    ["three steps of +10 %", [0.1, 0.1, 0.1]],
  ])("is not sure of one commit: %s", (_, changes) => {
    const { several, wrong } = studyBisections(study(...changes), { histories: 40 });
    expect(several).toBeGreaterThanOrEqual(0.9);
    expect(wrong).toBeLessThanOrEqual(0.05);
  });

  it("stops after the ends if they do not differ", () => {
    const { none, blocks, builds } = studyBisections(study(0), { histories: 60 });
    expect(none).toBeGreaterThanOrEqual(0.95);
    expect(blocks).toBeLessThan(6);
    expect(builds).toBeLessThan(2.5);
  });
});
