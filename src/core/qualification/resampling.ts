import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { cappedLooks, LOOKS_WITHOUT_HISTORY } from "../verdict/looks.ts";
import type { BlockTimes, Replicate } from "../verdict/replicates.ts";
import { judge } from "../verdict/verdict.ts";

export interface Resampling {
  /** Blocks to draw from. */
  readonly pool: readonly Replicate[];
  /** Blocks per comparison. */
  readonly size: number;
  readonly comparisons: number;
  readonly seed: number;
  /** Change added to B's times, as a fraction: 0.02 makes B 2 % slower. */
  readonly shift: number;
  /** `swapped`: A and B swap at random in each block, which is valid for an A/A comparison. */
  readonly labels: "fixed" | "swapped";
  /** True change, as a fraction. */
  readonly truth: number;
}

/** Outcomes of resampled comparisons, as shares. */
export interface Outcomes {
  readonly comparisons: number;
  readonly slower: number;
  readonly faster: number;
  /** Share of intervals that contain the true change. */
  readonly covered: number;
}

/**
 * Verdicts that a suite with this many blocks would have reached: blocks drawn at random without
 * replacement, in random order, judged without noise history. The comparisons share blocks, so
 * their number determines the precision for these blocks, not for the machine.
 *
 * @returns null if the pool has fewer blocks than a comparison needs
 */
export function resample(options: Resampling): Outcomes | null {
  const { pool, size, comparisons, seed, truth } = options;
  if (pool.length < size) return null;
  const random = xoroshiro128plus(seed);
  const looks = cappedLooks(LOOKS_WITHOUT_HISTORY, size);
  const counts = { slower: 0, faster: 0, covered: 0 };
  const order = [...pool];
  for (let index = 0; index < comparisons; index++) {
    const drawn = draw(order, size, random).map((block) => prepare(block, options, random));
    const { effect } = judge(drawn, { history: null, looks });
    if (effect.verdict === "slower") counts.slower++;
    if (effect.verdict === "faster") counts.faster++;
    const { low, high } = effect;
    if (low !== null && high !== null && low <= truth && truth <= high) counts.covered++;
  }
  return {
    comparisons,
    slower: counts.slower / comparisons,
    faster: counts.faster / comparisons,
    covered: counts.covered / comparisons,
  };
}

type Random = ReturnType<typeof xoroshiro128plus>;

/** Partial shuffle in place (Fisher and Yates). */
function draw(order: Replicate[], size: number, random: Random): readonly Replicate[] {
  for (let index = 0; index < size; index++) {
    const other = uniformInt(random, index, order.length - 1);
    const [current, swap] = [order[index], order[other]];
    if (current && swap) [order[index], order[other]] = [swap, current];
  }
  return order.slice(0, size);
}

function prepare(
  { host, blocks }: Replicate,
  { shift, labels }: Resampling,
  random: Random,
): Replicate {
  const isSwapped = labels === "swapped" && uniformInt(random, 0, 1) === 1;
  const added = Math.log1p(shift);
  return {
    host,
    blocks: blocks.map((times) => {
      const { a, b } = isSwapped ? { a: times.b, b: times.a } : times;
      return { a, b: b.map((value) => value + added) };
    }),
  };
}

/** Blocks with a change removed from B, to pool blocks of different versions. */
export function withoutChange(pool: readonly Replicate[], logChange: number): Replicate[] {
  const correct = ({ a, b }: BlockTimes) => ({ a, b: b.map((value) => value - logChange) });
  return pool.map(({ host, blocks }) => ({ host, blocks: blocks.map(correct) }));
}

/** Number of ways to draw this many blocks. */
export function distinctDraws(pool: number, size: number): number {
  if (size > pool) return 0;
  let ways = 1;
  for (let index = 1; index <= size; index++) ways = (ways * (pool - size + index)) / index;
  return Math.round(ways);
}
