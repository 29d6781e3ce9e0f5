import type { Effect } from "../documents/comparison.ts";
import type { ChangeInterval, MeasuredValues } from "./measured-values.ts";
import { stepChanges } from "./step-change.ts";
import type { Gap, StepPosterior } from "./step-posterior.ts";

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
  /** Indices of the gaps that hold a step, ascending. */
  readonly gaps: readonly number[];
  /** The single step is in the gaps up to this one. Default: in the first one. */
  readonly last?: number;
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
    return { outcome: "one step", gaps: [best], error: 1 - probability, isOpen: false };
  }
  if (posterior.several < sure) return null;
  const pair = posterior.pairs.toSorted((a, b) => b.probability - a.probability)[0];
  if (pair && pair.probability >= sure && pair.gaps.every(isNarrow)) {
    const error = 1 - pair.probability;
    return { outcome: "several steps", gaps: pair.gaps, error, isOpen: false };
  }
  return posterior.many < MANY_STEPS ? null : severalSteps(posterior, false);
}

/** Ends a bisection that cannot become surer: the shortest range that holds a single change, and how sure that is. */
export function openSteps(posterior: StepPosterior, { maxError }: Requested): NamedSteps {
  const { single, several, gaps } = posterior;
  if (several >= 1 - maxError) return severalSteps(posterior, true);
  const total = (from: number, to: number) =>
    single.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  const needed = (1 - maxError) * total(0, single.length);
  const commitsOf = ({ first, last }: { first: number; last: number }) =>
    (gaps[last]?.last ?? 0) - (gaps[first]?.after ?? 0);
  const { first, last } = gaps
    .flatMap((_, from) => gaps.slice(from).map((__, more) => ({ first: from, last: from + more })))
    .filter((range) => total(range.first, range.last) >= needed)
    .reduce((best, one) => (commitsOf(one) < commitsOf(best) ? one : best), {
      first: 0,
      last: single.length - 1,
    });
  return { outcome: "one step", gaps: [first], last, error: 1 - total(first, last), isOpen: true };
}

/** The gaps that more probably hold a step than not, at least two. */
function severalSteps({ steps, several }: StepPosterior, isOpen: boolean): NamedSteps {
  const sorted = steps
    .map((probability, gap) => ({ probability, gap }))
    .toSorted((a, b) => b.probability - a.probability);
  const likely = sorted.filter(({ probability }, index) => index < 2 || probability >= 0.5);
  const gaps = likely.map(({ gap }) => gap).toSorted((a, b) => a - b);
  return { outcome: "several steps", gaps, error: 1 - several, isOpen };
}

/** The steps with their changes. */
export function stepsAnswer(
  { outcome, gaps: steps, last, error, isOpen }: NamedSteps,
  { values, posterior }: { values: MeasuredValues; posterior: StepPosterior },
  total: Effect | null,
): BisectionAnswer {
  const range: readonly [number, number] = [steps[0] ?? 0, last ?? steps[0] ?? 0];
  const gaps = joined(posterior.gaps, range);
  const changes = stepChanges(withoutInner(values, posterior.gaps, range), { gaps }, steps);
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

/** Gaps with those of a range as one. */
function joined(gaps: readonly Gap[], [first, last]: readonly [number, number]): readonly Gap[] {
  const range = { after: gaps[first]?.after ?? 0, last: gaps[last]?.last ?? 0 };
  return [...gaps.slice(0, first), range, ...gaps.slice(last + 1)];
}

/** Values without the commits inside a range of gaps, which are neither before the step nor after it. */
function withoutInner(
  values: MeasuredValues,
  gaps: readonly Gap[],
  [first, last]: readonly [number, number],
): MeasuredValues {
  const inner = new Set(gaps.slice(first, last).map((gap) => gap.last));
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
