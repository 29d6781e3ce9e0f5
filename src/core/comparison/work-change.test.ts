import { describe, expect, it } from "vitest";
import { type CountedRun, countedCell } from "../../../test/support/counted-run.ts";
import { digestOf } from "../documents/digest.ts";
import { findWork } from "./work-change.ts";

const BILLION = 1e9;
/** Relative noise of a count, smaller than a hundredth of a percent. */
const noisy = (side: string, block: number) =>
  1 + 5e-5 * Math.sin(7 * block + (side === "B" ? 1 : 0));

function run({ time = 1, work = 1 }: { time?: number; work?: number }): CountedRun {
  return {
    seconds: (side) => (side === "B" ? 100 * time : 100),
    instructions: (side, block) => BILLION * noisy(side, block) * (side === "B" ? work : 1),
  };
}

const findingOf = (made: CountedRun) => countedCell(made).work?.finding;

describe("more work or slower work", () => {
  it("is more work if more instructions explain the time", () => {
    const { work, effect } = countedCell(run({ time: 1.05, work: 1.05 }));
    expect(effect?.verdict).toBe("slower");
    expect(work).toMatchObject({ finding: "more work", instructions: { hosts: 4 }, problem: null });
    expect(work?.instructions?.change).toBeCloseTo(0.05, 3);
    expect(work?.instructions?.low).toBeLessThan(0.05);
    expect(work?.instructions?.high).toBeGreaterThan(0.05);
  });

  it("is less work if fewer instructions explain the time", () => {
    expect(findingOf(run({ time: 0.95, work: 0.94 }))).toBe("less work");
  });

  it("is slower work if the same instructions take longer", () => {
    expect(findingOf(run({ time: 1.05 }))).toBe("slower work");
  });

  it("is slower work if even fewer instructions take longer", () => {
    expect(findingOf(run({ time: 1.05, work: 0.97 }))).toBe("slower work");
  });

  it("is faster work if the same instructions take less time", () => {
    expect(findingOf(run({ time: 0.95 }))).toBe("faster work");
  });

  it("is undecided if more instructions explain a part of the time", () => {
    expect(findingOf(run({ time: 1.1, work: 1.03 }))).toBe("cannot tell");
  });

  it("is more work if instructions changed and no time is proven to have changed", () => {
    expect(findingOf(run({ work: 1.003 }))).toBe("more work");
    expect(findingOf(run({ work: 0.997 }))).toBe("less work");
  });

  it("is silent about an unchanged pair", () => {
    expect(findingOf(run({}))).toBe("no change");
    expect(findingOf(run({ work: 1.0005 }))).toBe("no change");
  });

  it("never changes the verdict", () => {
    const { effect, timers } = countedCell(run({ work: 1.5 }));
    const without = countedCell({
      ...run({ work: 1.5 }),
      change: ({ instructions: _, ...record }) => record,
    });
    expect(effect).toEqual(without.effect);
    expect(timers).toEqual(without.timers);
    expect(without.work).toBeUndefined();
  });

  it("cannot tell without counts, and gives the reason", () => {
    const uncounted = (time: number): CountedRun => ({
      ...run({ time }),
      change: (record) => ({ ...record, instructions: [], instructionsProblem: "no counter" }),
    });
    expect(countedCell(uncounted(1.05)).work).toEqual({
      finding: "cannot tell",
      instructions: null,
      problem: "no counter",
    });
    expect(findingOf(uncounted(1))).toBe("no change");
  });

  it("compares no blocks with different executables or architectures", () => {
    const other: CountedRun = {
      ...run({ time: 1.05 }),
      change: (record, block) => {
        const { versions } = record.spec;
        const executable = { ...versions.A.executable, sha256: digestOf("other") };
        const A = block === 0 ? { ...versions.A, executable } : versions.A;
        return { ...record, spec: { ...record.spec, versions: { ...versions, A } } };
      },
    };
    expect(countedCell(other).work).toBeUndefined();
  });

  it("cannot tell while the interval of the instructions is too wide", () => {
    const slower = { verdict: "slower", change: 0.05 } as const;
    expect(findWork(slower, { change: 0.01, low: -0.03, high: 0.05 })).toBe("cannot tell");
    expect(findWork(slower, { change: 0.05, low: 0.02, high: 0.08 })).toBe("cannot tell");
    expect(findWork(slower, null)).toBe("cannot tell");
  });
});
