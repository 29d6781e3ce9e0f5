import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/core/comparison/compare.ts";
import { blockSpec } from "../../src/core/documents/plan.ts";
import type { RunHistory } from "../../src/core/documents/run-history.ts";
import { WALL_TIME } from "../../src/core/verdict/block-times.ts";
import { record, samplePlan } from "../support/samples.ts";

const BLOCKS = 4;
const TRIALS = 4;

const plan = samplePlan({ suite: { layout: { maxBlocks: BLOCKS } } });

/** Noise history so precise that an outlying host is moderated. */
const HISTORY: RunHistory = {
  schemaVersion: 1,
  cells: plan.platforms.map(({ id }) => {
    const noise = { hostSd: 0.01, duplicateSd: 0.01, blocks: 24 };
    const names = [WALL_TIME, "GEOS-Chem", "Transport"];
    return {
      workload: plan.workloads[0]?.digest ?? "",
      platform: id,
      runs: ["sample-0"],
      quantities: Object.fromEntries(names.map((name) => [name, noise])),
    };
  }),
  falseAlarmStats: null,
};

/** Compares records with the given seconds for each trial of each block. */
function compareTimes(times: readonly number[], history?: RunHistory) {
  const records = plan.blocks.map((block, number) =>
    record(
      blockSpec(plan, "sample-1", block),
      (_side, index) => times[number * TRIALS + index] ?? 1,
    ),
  );
  return compare({
    run: "sample-1",
    plan,
    records,
    gcbench: "0.1.0",
    isFinished: true,
    ...(history ? { history } : {}),
  });
}

const anyTimes = fc.array(fc.double({ min: 0.1, max: 0.4, noNaN: true }), {
  minLength: BLOCKS * TRIALS,
  maxLength: BLOCKS * TRIALS,
});

describe("compare: paired times", () => {
  it.each([
    ["without history", undefined],
    ["with history", HISTORY],
  ])("have the change as their ratio, in wall time and every timer, %s", (_what, history) => {
    fc.assert(
      fc.property(anyTimes, (times) => {
        for (const { effect, a, b, timers } of compareTimes(times, history).cells) {
          expect(ratio(a?.wallSeconds, b?.wallSeconds)).toBeCloseTo(1 + (effect?.change ?? 0), 9);
          const tested = timers.filter((timer) => timer.effect?.change != null);
          expect(tested.length).toBeGreaterThan(0);
          for (const { secondsA, secondsB, effect: timerEffect } of tested)
            expect(ratio(secondsA, secondsB)).toBeCloseTo(1 + (timerEffect?.change ?? 0), 9);
        }
      }),
    );
  });

  it("stay within the range of the trials' times", () => {
    fc.assert(
      fc.property(anyTimes, (times) => {
        const [cell] = compareTimes(times).cells;
        for (const side of [cell?.a, cell?.b]) {
          expect(side?.wallSeconds).toBeGreaterThanOrEqual(Math.min(...times) * (1 - 1e-12));
          expect(side?.wallSeconds).toBeLessThanOrEqual(Math.max(...times) * (1 + 1e-12));
        }
      }),
    );
  });

  it("agree in direction with the change if a trial of the baseline is an outlier", () => {
    const seen = { A: 0, B: 0 };
    const times = plan.blocks
      .flatMap(({ order }) => order)
      .map((side) => {
        const number = seen[side]++;
        return side === "A" ? (number === 2 ? 0.4 : 0.24) : 0.2425 + 0.0001 * (number % 2);
      });
    const [cell] = compareTimes(times).cells;
    expect(cell?.effect?.change).toBeGreaterThan(0);
    for (const { secondsA, secondsB } of cell?.timers ?? [])
      expect(secondsB).toBeGreaterThan(secondsA ?? 0);
  });
});

function ratio(a: number | null | undefined, b: number | null | undefined): number {
  return (b ?? Number.NaN) / (a ?? Number.NaN);
}
