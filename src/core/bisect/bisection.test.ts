import { describe, expect, it } from "vitest";
import type { Replicate } from "../verdict/replicates.ts";
import { type Bisection, decide, type MeasuredCommit } from "./bisection.ts";

/** Blocks whose differences alternate about a change, in log time. */
function blocksOf(position: number, change: number, blocks: number, size = 0.004): MeasuredCommit {
  const replicates = Array.from({ length: blocks }, (_, index): Replicate => {
    const noise = index % 2 === 0 ? size : -size;
    const b = [change + noise, change + noise + 0.003];
    return { host: `${position} ${index}`, blocks: [{ a: [0, 0.003], b }] };
  });
  return { position, blocks, replicates, differs: null };
}

const resultsOf = (position: number, differs: boolean): MeasuredCommit => ({
  position,
  blocks: 1,
  replicates: [],
  differs,
});

const bisection = (
  measured: readonly MeasuredCommit[],
  more: Partial<Bisection> = {},
): Bisection => ({
  commits: 8,
  skipped: new Set(),
  measured,
  comparesResults: false,
  history: null,
  maxError: 0.05,
  maxBlocks: 100,
  costs: { block: 1, start: 0, build: () => 0 },
  ...more,
});

const nextOf = (given: Bisection) => {
  const decision = decide(given);
  return "next" in decision ? decision.next : decision.answer;
};

describe("decide", () => {
  it("compares the ends first, with the blocks of the first look", () => {
    expect(nextOf(bisection([]))).toEqual({ position: 8, blocks: 3 });
    expect(nextOf(bisection([blocksOf(8, 0.015, 3, 0.02)]))).toEqual({ position: 8, blocks: 2 });
  });

  it("stops if the ends do not differ", () => {
    expect(nextOf(bisection([blocksOf(8, 0, 3)]))).toMatchObject({ outcome: "no change" });
  });

  it("halves the range when all commits cost the same", () => {
    expect(nextOf(bisection([blocksOf(8, 0.2, 3)]))).toMatchObject({ position: 4 });
  });

  it("prefers a commit whose build is kept", () => {
    const build = (position: number) => (position === 3 ? 0 : 10);
    const given = bisection([blocksOf(8, 0.2, 3)], { costs: { block: 1, start: 0, build } });
    expect(nextOf(given)).toMatchObject({ position: 3 });
  });

  it("names the commit, its change and the probability of an error", () => {
    const measured = [blocksOf(8, 0.2, 3), blocksOf(4, 0, 2), blocksOf(5, 0.2, 2)];
    const answer = nextOf(bisection(measured));
    expect(answer).toMatchObject({
      outcome: "one step",
      isOpen: false,
      steps: [{ first: 5, last: 5 }],
    });
    if (!("steps" in answer)) throw new Error("no step");
    expect(answer.error).toBeLessThan(0.05);
    expect(answer.steps[0]?.low).toBeLessThan(Math.expm1(0.2));
    expect(answer.steps[0]?.high).toBeGreaterThan(Math.expm1(0.2));
  });

  it("measures the end again before a single commit is the answer, if a second step is possible", () => {
    const measured = [
      blocksOf(8, 0.06, 3, 0.008),
      blocksOf(4, 0, 3, 0.008),
      ...[5, 6].map((position) => blocksOf(position, 0.05, 4, 0.008)),
    ];
    const given = bisection(measured);
    expect(nextOf(given)).toEqual({ position: 8, blocks: 5 });
    const confirmed = [blocksOf(8, 0.055, 8, 0.008), ...measured.slice(1)];
    expect(nextOf(bisection(confirmed))).toMatchObject({
      outcome: "one step",
      isOpen: false,
      steps: [{ first: 5, last: 5 }],
    });
    // Without a block left the answer is given, and open.
    expect(nextOf(bisection(measured, { maxBlocks: 14 }))).toMatchObject({ isOpen: true });
  });

  it("answers with a range if the commits inside cannot be measured", () => {
    const measured = [blocksOf(8, 0.2, 3), blocksOf(3, 0, 2), blocksOf(6, 0.2, 2)];
    const answer = nextOf(bisection(measured, { skipped: new Set([4, 5]) }));
    expect(answer).toMatchObject({ outcome: "one step", steps: [{ first: 4, last: 6 }] });
  });

  it("names both commits of two steps", () => {
    const measured = [
      blocksOf(8, 0.4, 4),
      ...[1, 2].map((position) => blocksOf(position, 0, 3)),
      ...[3, 4, 5].map((position) => blocksOf(position, 0.2, 3)),
      blocksOf(6, 0.4, 3),
    ];
    expect(nextOf(bisection(measured))).toMatchObject({
      outcome: "several steps",
      steps: [
        { first: 3, last: 3 },
        { first: 6, last: 6 },
      ],
    });
  });

  it("names no commit of which it is not sure, among several steps", () => {
    const values = [
      [1, 0.1, 3],
      [2, 0.1, 2],
      [3, 0.1, 2],
      // Lower than before and after: two further steps, or disturbed blocks.
      [5, 0.05, 2],
      [6, 0.05, 2],
      [7, 0.2, 3],
      [8, 0.2, 3],
    ] as const;
    const measured = values.map(([position, change, blocks]) =>
      blocksOf(position, change, blocks, 0.012),
    );
    const answer = nextOf(bisection(measured));
    if (!("steps" in answer)) throw new Error("no step");
    expect(answer).toMatchObject({ outcome: "several steps" });
    expect(answer.steps.map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [7, 7],
    ]);
    expect(answer.error).toBeLessThanOrEqual(0.05);
  });

  it("ends with the range that is left when the blocks are used up", () => {
    const measured = [blocksOf(8, 0.2, 3), blocksOf(4, 0, 3)];
    expect(nextOf(bisection(measured, { maxBlocks: 6 }))).toMatchObject({
      outcome: "one step",
      isOpen: true,
      steps: [{ first: 5, last: 8 }],
    });
  });

  it("bisects results with one block a commit", () => {
    const next = (measured: readonly MeasuredCommit[]) =>
      nextOf(bisection(measured, { comparesResults: true }));
    expect(next([])).toEqual({ position: 8, blocks: 1 });
    expect(next([resultsOf(8, false)])).toMatchObject({ outcome: "no change" });
    expect(next([resultsOf(8, true)])).toEqual({ position: 4, blocks: 1 });
    const known = [resultsOf(8, true), resultsOf(4, true), resultsOf(2, false)];
    expect(next(known)).toEqual({ position: 3, blocks: 1 });
    expect(next([...known, resultsOf(3, true)])).toMatchObject({ steps: [{ first: 3, last: 3 }] });
  });
});
