import type { StepPosterior } from "./step-posterior.ts";

/** Successive gaps, by their indices. */
export interface GapRange {
  readonly first: number;
  readonly last: number;
}

/** Ranges that each hold a material step. */
export interface StepRanges {
  /** Disjoint, ascending, at least two. */
  readonly ranges: readonly GapRange[];
  /** Probability that every range holds one. */
  readonly probability: number;
}

/** A gap that holds a step with at least this probability gets a range of its own, if the others allow it. */
const LIKELY = 0.5;

/**
 * Ranges of a history with several steps: as many as can be named with the requested probability, and as short as that allows. They start
 * as the gaps that most probably hold a step, and grow into their neighbours.
 *
 * @returns the most probable two ranges if none are as sure as requested
 */
export function stepRanges(posterior: StepPosterior, sure: number): StepRanges {
  const sorted = posterior.steps
    .map((probability, gap) => ({ probability, gap }))
    .toSorted((a, b) => b.probability - a.probability);
  const likely = sorted.filter(({ probability }) => probability >= LIKELY).length;
  for (let count = Math.max(2, likely); ; count--) {
    const gaps = sorted.slice(0, count).map(({ gap }) => gap);
    const found = grown(
      gaps.toSorted((a, b) => a - b).map((gap) => ({ first: gap, last: gap })),
      { posterior, sure },
    );
    if (found.probability >= sure || count <= 2) return found;
  }
}

/** Ranges that grow by the gap that adds most probability, until they are sure or touch each other. */
function grown(
  start: readonly GapRange[],
  { posterior, sure }: { posterior: StepPosterior; sure: number },
): StepRanges {
  let best = withProbability(start, posterior);
  while (best.probability < sure) {
    const [longer] = longerRanges(best.ranges, posterior.gaps.length)
      .map((ranges) => withProbability(ranges, posterior))
      .toSorted((a, b) => b.probability - a.probability);
    if (!longer) return best;
    best = longer;
  }
  return best;
}

function longerRanges(ranges: readonly GapRange[], gaps: number): readonly (readonly GapRange[])[] {
  return ranges.flatMap((range, index) => {
    const { first, last } = range;
    const isFree = (gap: number) =>
      gap >= 0 && gap < gaps && ranges.every((one) => gap < one.first || gap > one.last);
    return [
      ...(isFree(first - 1) ? [ranges.with(index, { first: first - 1, last })] : []),
      ...(isFree(last + 1) ? [ranges.with(index, { first, last: last + 1 })] : []),
    ];
  });
}

function withProbability(ranges: readonly GapRange[], posterior: StepPosterior): StepRanges {
  const holds = (gaps: readonly number[]) =>
    ranges.every(({ first, last }) => gaps.some((gap) => first <= gap && gap <= last));
  const probability = [...posterior.pairs, ...posterior.triples].reduce(
    (sum, set) => (holds(set.gaps) ? sum + set.probability : sum),
    0,
  );
  return { ranges, probability: Math.min(1, probability) };
}
