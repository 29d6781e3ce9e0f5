import { describe, expect, it } from "vitest";
import { RandomStream } from "../../src/core/calibration/random-stream.ts";
import {
  type Day,
  simulateBlock,
  simulateTrials,
  withEffect,
} from "../../src/core/calibration/simulate-host.ts";
import { type NoiseModel, noiseModelSchema } from "../../src/core/documents/noise-model.ts";
import { average, sampleVariance } from "../../src/core/verdict/replicates.ts";

const DRAWS = 20_000;
/** A correct generator fails a test below with a probability of about 1 in 16,000. */
const ERRORS = 4;
const ABBA = ["A", "B", "B", "A"] as const;

function model(more: Partial<NoiseModel> = {}): NoiseModel {
  return noiseModelSchema.parse({
    name: "test",
    description: "",
    hostSd: 0,
    runSd: 0,
    hostVersionSd: 0,
    ...more,
  });
}

/** Log times of many ABBA blocks, a row per block. */
function draw(more: Partial<NoiseModel>, day: Day = "past"): number[][] {
  const random = new RandomStream(1, "moments");
  return Array.from({ length: DRAWS }, () =>
    simulateTrials(model(more), random, { order: ABBA, day }),
  );
}

function column(rows: readonly number[][], pick: (row: readonly number[]) => number): number[] {
  return rows.map(pick);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.NaN;

/**
 * @param kurtosis of the values: 3 for a normal distribution; it increases the error of the
 *   variance
 */
function expectSd(values: readonly number[], sd: number, kurtosis = 3): void {
  const error = sd ** 2 * Math.sqrt((kurtosis - 1) / values.length);
  expect(Math.abs(sampleVariance(values) - sd ** 2)).toBeLessThan(ERRORS * error);
}

function expectMean(values: readonly number[], mean: number): void {
  const error = Math.sqrt(sampleVariance(values) / values.length);
  expect(Math.abs(average(values) - mean)).toBeLessThan(ERRORS * error);
}

describe("simulateTrials", () => {
  it("applies a host's effect equally to all its trials", () => {
    const rows = draw({ hostSd: 0.02 });
    expectSd(
      column(rows, (row) => at(row, 0)),
      0.02,
    );
    expect(rows.every((row) => row.every((time) => time === row[0]))).toBe(true);
  });

  it("applies a host's interaction only to the candidate", () => {
    const rows = draw({ hostVersionSd: 0.003 });
    expect(rows.every((row) => row[0] === 0 && row[3] === 0 && row[1] === row[2])).toBe(true);
    expectSd(
      column(rows, (row) => at(row, 1)),
      0.003,
    );
  });

  it("correlates run noise between trials and keeps its sd", () => {
    const rows = draw({ runSd: 0.01, autocorrelation: 0.6 });
    for (const index of [0, 3])
      expectSd(
        column(rows, (row) => at(row, index)),
        0.01,
      );
    // The sd of x1 - x0 is sd sqrt(2 (1 - r)), that of x3 - x0 has r^3.
    expectSd(
      column(rows, (row) => at(row, 1) - at(row, 0)),
      0.01 * Math.sqrt(2 * 0.4),
    );
    expectSd(
      column(rows, (row) => at(row, 3) - at(row, 0)),
      0.01 * Math.sqrt(2 * (1 - 0.6 ** 3)),
    );
  });

  it("applies noise growth only today, with a factor per noise source", () => {
    const grown = { noiseGrowth: 2, hostVersionGrowth: 3 };
    const first = (rows: number[][]) => column(rows, (row) => at(row, 0));
    expectSd(first(draw({ runSd: 0.01, ...grown }, "today")), 0.02);
    expectSd(first(draw({ runSd: 0.01, ...grown }, "past")), 0.01);
    expectSd(first(draw({ hostSd: 0.01, ...grown }, "today")), 0.01);
    const reaction = draw({ hostVersionSd: 0.01, ...grown }, "today");
    expectSd(
      column(reaction, (row) => at(row, 1)),
      0.03,
    );
  });

  it("keeps the sd with heavy tails", () => {
    // Kurtosis of Student's t with 8 degrees of freedom: 3 + 6 / 4.
    expectSd(
      column(draw({ runSd: 0.01, tailDegrees: 8 }), (row) => at(row, 0)),
      0.01,
      4.5,
    );
    const three = column(draw({ runSd: 0.01, tailDegrees: 3 }), (row) => at(row, 0));
    // SciPy 1.17.1: 2 * stats.t.sf(5 * 3 ** 0.5, 3) = 0.003242, against 5.7e-7 for a normal
    // distribution.
    const exceeding = three.filter((value) => Math.abs(value) > 0.05).length / DRAWS;
    expect(Math.abs(exceeding - 0.003242)).toBeLessThan(ERRORS * Math.sqrt(0.003242 / DRAWS));
  });

  it("applies the given share and size of outliers", () => {
    const slowdown = { from: 0.05, to: 0.2 };
    const times = draw({ outliers: { share: 0.03, slowdown } }).flat();
    const hit = times.filter((time) => time > 0);
    expectMean(
      times.map((time) => Number(time > 0)),
      0.03,
    );
    expectMean(hit.map(Math.expm1), 0.125);
    expect(Math.min(...hit)).toBeGreaterThanOrEqual(Math.log1p(0.05));
    expect(Math.max(...hit)).toBeLessThanOrEqual(Math.log1p(0.2));
  });

  it("applies bursts to consecutive trials", () => {
    const bursts = { chance: 0.1, trials: 2, slowdown: { from: 0.1, to: 0.1 } };
    const rows = draw({ bursts });
    // A trial is affected if a burst starts at it or at the trial before.
    expectMean(
      column(rows, (row) => Number(at(row, 0) > 0)),
      0.1,
    );
    expectMean(
      column(rows, (row) => Number(at(row, 2) > 0)),
      1 - 0.9 ** 2,
    );
    expect(rows.every(([first, second]) => first === 0 || (second ?? 0) > 0)).toBe(true);
  });

  it("makes a share of hosts slow and noisy", () => {
    const slowHosts = { share: 0.3, slowdown: 0.5, noiseGrowth: 2 };
    const rows = draw({ runSd: 0.01, slowHosts });
    const slow = rows.filter((row) => average(row) > Math.log1p(0.25));
    expectMean(
      rows.map((row) => Number(average(row) > Math.log1p(0.25))),
      0.3,
    );
    expectMean(
      column(slow, (row) => at(row, 0)),
      Math.log1p(0.5),
    );
    expectSd(
      column(slow, (row) => at(row, 0)),
      0.02,
    );
  });

  it("applies a uniform share of the drift, levelling off", () => {
    const rows = draw({ drift: { change: 0.05, trials: 2 } });
    expect(rows.every(([first]) => first === 0)).toBe(true);
    expectMean(
      column(rows, (row) => at(row, 2)),
      0.5 * Math.log1p(0.05) * (1 - Math.exp(-1)),
    );
    const isBent = ([a = 0, b = 0, c = 0]: readonly number[]) => c - b < b - a;
    expect(rows.every(isBent)).toBe(true);
  });

  it("slows down the first trial with a cold start", () => {
    const rows = draw({ coldStart: { slowdown: { from: 0.02, to: 0.08 } } });
    expectMean(
      column(rows, (row) => Math.expm1(at(row, 0))),
      0.05,
    );
    expect(rows.every(([, ...rest]) => rest.every((time) => time === 0))).toBe(true);
  });
});

describe("simulateBlock", () => {
  it("uses ABBA and BAAB equally often, with two trials per version", () => {
    const random = new RandomStream(1, "orders");
    const cold = model({ coldStart: { slowdown: { from: 0.1, to: 0.1 } } });
    const blocks = Array.from({ length: DRAWS }, () =>
      simulateBlock(cold, random, { host: "h", day: "past" }),
    ).flatMap((replicate) => replicate.blocks);
    expect(blocks.every(({ a, b }) => a.length === 2 && b.length === 2)).toBe(true);
    expectMean(
      blocks.map(({ a }) => Number((a[0] ?? 0) > 0)),
      0.5,
    );
  });

  it("withEffect slows down only the candidate", () => {
    const block = simulateBlock(model({ runSd: 0.01 }), new RandomStream(1, "one"), {
      host: "h",
      day: "past",
    });
    const [before] = block.blocks;
    const [after] = withEffect(block, 0.05).blocks;
    expect(after?.a).toEqual(before?.a);
    expect(after?.b.map((time, index) => Math.expm1(time - (before?.b[index] ?? 0)))).toEqual([
      expect.closeTo(0.05, 12),
      expect.closeTo(0.05, 12),
    ]);
  });
});
