import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import type { CallgrindRun } from "../documents/instruction-check.ts";
import { checkInstructions } from "./check-instructions.ts";

function run(
  side: "A" | "B",
  routines: Readonly<Record<string, number>>,
  waiting = 0,
): CallgrindRun {
  const counts = Object.entries(routines).map(([name, count]): [string, number] => [
    name,
    Math.round(count),
  ]);
  const instructions = counts.reduce((sum, [, count]) => sum + count, 0);
  return { side, instructions, waiting, routines: counts, failure: null };
}

const BASE = { solve: 8e8, convect: 1.5e8, main: 0.5e8 };

function check(
  candidate: Readonly<Record<string, number>>,
  second: Readonly<Record<string, number>> = BASE,
) {
  const { candidates, ...others } = checkInstructions({
    workload: "short",
    platform: "local-1t",
    baseline: [
      { version: "base", run: run("A", BASE) },
      { version: "base", run: run("A", second) },
    ],
    candidates: [{ version: "next", run: run("B", candidate, 1e9) }],
  });
  const [only] = candidates;
  if (!only) throw new Error("no candidate");
  return { ...others, ...only };
}

describe("checkInstructions", () => {
  it("finds 0.3 % more work and names the routine that carries it", () => {
    const { finding, change, routines } = check({ ...BASE, convect: 1.53e8, main: 0.5001e8 });
    expect(finding).toBe("more work");
    expect(change).toBeCloseTo(0.00301, 6);
    expect(routines).toEqual([{ name: "convect", baseline: 1.5e8, candidate: 1.53e8 }]);
  });

  it("finds less work, and routines that are gone or new", () => {
    const { finding, routines } = check({ solve: 7e8, convect: 1.5e8, finish: 0.5e8 });
    expect(finding).toBe("less work");
    expect(routines.map(({ name }) => name)).toEqual(["solve", "finish", "main"]);
  });

  it("is silent about an unchanged pair, and leaves the OpenMP runtime out", () => {
    const { waitingShare, ...others } = check({ ...BASE, main: 0.5001e8 });
    expect(others).toMatchObject({ finding: "same work", routines: [], limit: 0.0005 });
    expect(waitingShare).toBeCloseTo(0.5, 4);
  });

  it("widens the limit to 30 distances of the baseline's two runs", () => {
    const { spread, limit, finding } = check(
      { ...BASE, solve: 8.05e8 },
      { ...BASE, solve: 8.002e8 },
    );
    expect(spread).toBeCloseTo(0.0002, 6);
    expect(limit).toBeCloseTo(0.006, 4);
    expect(finding).toBe("same work");
  });

  it("calls an unchanged program more work in at most 1.5 % of 4,000 runs, however noisy it is", () => {
    const generator = xoroshiro128plus(1);
    const uniform = () => uniformFloat64(generator);
    const normal = () =>
      Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    for (const [sd, most] of [
      [1e-2, 0.015],
      [1e-5, 0],
    ] as const) {
      const noisy = () => ({ ...BASE, solve: BASE.solve * Math.exp(sd * normal()) });
      const runs = Array.from({ length: 4000 }, () => {
        const baseline = [noisy(), noisy()].map((counts) => ({
          version: "base",
          run: run("A", counts),
        }));
        const [one, other] = baseline;
        if (!one || !other) throw new Error("no baseline");
        return checkInstructions({
          workload: "short",
          platform: "local-1t",
          baseline: [one, other],
          candidates: [{ version: "next", run: run("B", noisy()) }],
        }).candidates[0]?.finding;
      });
      expect(runs.filter((one) => one === "more work").length / runs.length).toBeLessThanOrEqual(
        most,
      );
    }
  });
});
