import type { Effect } from "../documents/comparison.ts";
import type { ChangeInterval, MeasuredValues } from "./measured-values.ts";
import { stepChanges } from "./step-change.ts";
import type { Gap, StepPosterior } from "./step-posterior.ts";
import { type GapRange, stepRanges } from "./step-ranges.ts";

/** Commits of which one brought a step: from `first` to `last`. */
export interface FoundStep extends ChangeInterval {
  readonly first: number;
  readonly last: number;
}

export type BisectionAnswer =
  | {
      /** The ends do not differ, or the measurements cannot tell. */
      readonly outcome: "no change" | "inconclusive";
      readonly total: Effect | null;
    }
  | {
      /** One commit or one range of commits brought the change, or several did. */
      readonly outcome: "one step" | "several steps";
      readonly total: Effect | null;
      readonly steps: readonly FoundStep[];
      /** Probability that the answer is wrong. */
      readonly error: number;
      /** The number of blocks ran out, or nothing is left to measure, before the answer was as sure as requested. */
      readonly isOpen: boolean;
    };

/** Steps as an answer names them. */
export interface NamedSteps {
  readonly outcome: "one step" | "several steps";
  /** Gaps that hold a step each, ascending. */
  readonly ranges: readonly GapRange[];
  /** Probability that the answer is wrong. */
  readonly error: number;
  readonly isOpen: boolean;
}

/** What a sure answer depends on. */
export interface Requested {
  /** Positions that could not be built or run. */
  readonly skipped: ReadonlySet<number>;
  /** Largest probability of a wrong answer. */
  readonly maxError: number;
}

/** From this probability of three or more steps on, no two commits can be the answer. */
const MANY_STEPS = 0.5;

/** @returns null: more measurements are needed, and possible */
export function sureSteps(
  posterior: StepPosterior,
  { skipped, maxError }: Requested,
): NamedSteps | null {
  const sure = 1 - maxError;
  const isNarrow = (gap: number) => !canSplit(posterior.gaps[gap], skipped);
  const best = indexOfMax(posterior.single);
  const probability = posterior.single[best] ?? 0;
  if (probability >= sure && isNarrow(best)) {
    return { outcome: "one step", ranges: asRanges([best]), error: 1 - probability, isOpen: false };
  }
  if (posterior.several < sure) return null;
  const pair = posterior.pairs.toSorted((a, b) => b.probability - a.probability)[0];
  if (pair && pair.probability >= sure && pair.gaps.every(isNarrow)) {
    const error = 1 - pair.probability;
    return { outcome: "several steps", ranges: asRanges(pair.gaps), error, isOpen: false };
  }
  if (posterior.many < MANY_STEPS) return null;
  const found = severalSteps(posterior, maxError);
  return found.isOpen ? null : found;
}

const asRanges = (gaps: readonly number[]) => gaps.map((gap) => ({ first: gap, last: gap }));

/** Ends a bisection that cannot become surer: the shortest range that holds a single change, and how sure that is. */
export function openSteps(posterior: StepPosterior, { maxError }: Requested): NamedSteps {
  const { single, several, gaps } = posterior;
  if (several >= 1 - maxError) return { ...severalSteps(posterior, maxError), isOpen: true };
  const total = (from: number, to: number) =>
    single.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  const needed = (1 - maxError) * total(0, single.length);
  const commitsOf = ({ first, last }: { first: number; last: number }) =>
    (gaps[last]?.last ?? 0) - (gaps[first]?.after ?? 0);
  const range = gaps
    .flatMap((_, from) => gaps.slice(from).map((__, more) => ({ first: from, last: from + more })))
    .filter(({ first, last }) => total(first, last) >= needed)
    .reduce((best, one) => (commitsOf(one) < commitsOf(best) ? one : best), {
      first: 0,
      last: single.length - 1,
    });
  const error = 1 - total(range.first, range.last);
  return { outcome: "one step", ranges: [range], error, isOpen: true };
}

/** Open: the ranges are not as sure as requested. */
function severalSteps(posterior: StepPosterior, maxError: number): NamedSteps {
  const { ranges, probability } = stepRanges(posterior, 1 - maxError);
  const error = 1 - probability;
  return { outcome: "several steps", ranges, error, isOpen: error > maxError };
}

/** The steps with their changes. */
export function stepsAnswer(
  { outcome, ranges, error, isOpen }: NamedSteps,
  { values, posterior }: { values: MeasuredValues; posterior: StepPosterior },
  total: Effect | null,
): BisectionAnswer {
  const gaps = joined(posterior.gaps, ranges);
  const steps = ranges.map(({ last }) =>
    gaps.findIndex((gap) => gap.last === posterior.gaps[last]?.last),
  );
  const changes = stepChanges(withoutInner(values, posterior.gaps, ranges), { gaps }, steps);
  return {
    outcome,
    total,
    steps: steps.flatMap((step, index) => {
      const gap = gaps[step];
      const change = changes[index];
      return gap && change ? [{ first: gap.after + 1, last: gap.last, ...change }] : [];
    }),
    error,
    isOpen,
  };
}

/** Gaps with those of each range as one. */
function joined(gaps: readonly Gap[], ranges: readonly GapRange[]): readonly Gap[] {
  return gaps.flatMap((gap, index) => {
    const range = ranges.find(({ first, last }) => first <= index && index <= last);
    if (!range) return [gap];
    if (index < range.last) return [];
    return [{ after: gaps[range.first]?.after ?? gap.after, last: gap.last }];
  });
}

/** Values without the commits inside ranges, which are neither before their step nor after it. */
function withoutInner(
  values: MeasuredValues,
  gaps: readonly Gap[],
  ranges: readonly GapRange[],
): MeasuredValues {
  const inner = new Set(
    ranges.flatMap(({ first, last }) => gaps.slice(first, last).map((gap) => gap.last)),
  );
  return { ...values, commits: values.commits.filter(({ position }) => !inner.has(position)) };
}

function canSplit(gap: Gap | undefined, skipped: ReadonlySet<number>): boolean {
  const inside = gap ? gap.last - gap.after - 1 : 0;
  return Array.from({ length: inside }, (_, index) => (gap?.after ?? 0) + 1 + index).some(
    (position) => !skipped.has(position),
  );
}

function indexOfMax(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? -1) ? index : best), 0);
}
