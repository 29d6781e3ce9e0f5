import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { looksSchema } from "../../src/core/documents/looks.ts";
import {
  atLevelOf,
  cappedLooks,
  LOOKS_WITH_HISTORY,
  LOOKS_WITHOUT_HISTORY,
  looksUpTo,
  overallLevel,
} from "../../src/core/verdict/looks.ts";

describe("overallLevel", () => {
  it("is the nominal level for one look", () => {
    expect(overallLevel({ hosts: [8], alpha: 0.05 })).toBeCloseTo(0.05, 5);
  });

  // Armitage, McPherson & Rowe 1969, table 2: normal observations, nominal 5 %, 2, 5 and 10 looks.
  it.each([
    [2, 0.0831],
    [5, 0.1419],
    [10, 0.1933],
  ])("agrees with the published table for %i looks", (looks, level) => {
    const hosts = Array.from({ length: looks }, (_, index) => index + 1);
    expect(overallLevel({ hosts, alpha: 0.05 })).toBeCloseTo(level, 3);
  });

  it.each([
    ["with history", LOOKS_WITH_HISTORY],
    ["without history", LOOKS_WITHOUT_HISTORY],
  ])("agrees with a Monte-Carlo, %s", (_, looks) => {
    const replicates = 40_000;
    const expected = overallLevel(looks);
    const seen = monteCarloLevel(looks, replicates);
    const error = Math.sqrt((expected * (1 - expected)) / replicates);
    expect(Math.abs(seen - expected)).toBeLessThan(4 * error);
  });
});

function monteCarloLevel({ hosts, alpha }: typeof LOOKS_WITH_HISTORY, replicates: number): number {
  const random = xoroshiro128plus(7);
  const uniform = () => ((random.next() >>> 0) + 0.5) / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  // Quantile of the normal distribution at 1 - 0.012/2 and at 1 - 0.01/2, from tables.
  const boundary = alpha === 0.012 ? 2.51214 : 2.57583;
  let stopped = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    let sum = 0;
    let isStopped = false;
    for (let n = 1; n <= (hosts.at(-1) ?? 0); n++) {
      sum += normal();
      isStopped ||= hosts.includes(n) && Math.abs(sum) > boundary * Math.sqrt(n);
    }
    stopped += Number(isStopped);
  }
  return stopped / replicates;
}

it("more blocks than the calibrated looks have mean stricter looks, and no more false alarms", () => {
  const looks = looksUpTo(LOOKS_WITHOUT_HISTORY, 20);
  expect(looks.hosts).toEqual([3, 5, 8, 16, 20]);
  expect(looks.alpha).toBeLessThan(LOOKS_WITHOUT_HISTORY.alpha);
  expect(overallLevel(looks)).toBeCloseTo(overallLevel(LOOKS_WITHOUT_HISTORY), 4);
  expect(looksUpTo(LOOKS_WITHOUT_HISTORY, 6)).toEqual(cappedLooks(LOOKS_WITHOUT_HISTORY, 6));
  const few = atLevelOf(LOOKS_WITHOUT_HISTORY, [8]);
  expect(few.alpha).toBeCloseTo(LOOKS_WITHOUT_HISTORY.alpha, 4);
});

it("looks far apart or close together have a level between one look's and the sum", () => {
  for (const hosts of [
    [2, 1000],
    [63, 64],
  ]) {
    const level = overallLevel({ hosts, alpha: 0.012 });
    expect(level).toBeGreaterThan(0.012);
    expect(level).toBeLessThan(0.024);
  }
});

it("a cap on blocks is the last look", () => {
  expect(cappedLooks(LOOKS_WITHOUT_HISTORY, 8).hosts).toEqual([3, 5, 8]);
  expect(cappedLooks(LOOKS_WITHOUT_HISTORY, 6).hosts).toEqual([3, 5, 6]);
  expect(cappedLooks(LOOKS_WITHOUT_HISTORY, 2).hosts).toEqual([2]);
  expect(cappedLooks(LOOKS_WITHOUT_HISTORY, 1).hosts).toEqual([]);
  expect(cappedLooks(LOOKS_WITHOUT_HISTORY, 64).hosts).toEqual([3, 5, 8]);
});

it("looks grow", () => {
  const parse = (hosts: number[]) => looksSchema.shape.hosts.safeParse(hosts).success;
  expect([[2, 4, 8], [3], [4, 2], [1, 2], [2, 2], []].map(parse)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
