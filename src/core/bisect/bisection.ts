import type { Effect } from "../documents/comparison.ts";
import type { NoiseHistory } from "../verdict/effect-estimate.ts";
import type { Replicate } from "../verdict/replicates.ts";
import { judge } from "../verdict/verdict.ts";
import { type ChangeInterval, type MeasuredValues, measuredValues } from "./measured-values.ts";
import { type ComparisonCosts, type NextComparison, nextComparison } from "./next-comparison.ts";
import { stepChanges } from "./step-change.ts";
import { type Gap, type StepPosterior, stepPosterior } from "./step-posterior.ts";

/** What is known of a commit after its blocks. */
export interface MeasuredCommit {
  /** Position after the good end, from 1. */
  readonly position: number;
  /** Number of blocks. */
  readonly blocks: number;
  /** Of the bisected quantity. Empty if results are bisected. */
  readonly replicates: readonly Replicate[];
  /** Whether its results differ from those of the good end; null: a time or memory is bisected. */
  readonly differs: boolean | null;
}

export interface Bisection {
  /** Number of commits after the good end; the last one is the bad end. */
  readonly commits: number;
  /** Positions that could not be built or run. */
  readonly skipped: ReadonlySet<number>;
  readonly measured: readonly MeasuredCommit[];
  /** Results are bisected, in place of a time or memory. */
  readonly comparesResults: boolean;
  /** Noise of earlier blocks; null: none. */
  readonly history: NoiseHistory | null;
  /** Largest probability of a wrong answer. */
  readonly maxError: number;
  /** Number of blocks after which the bisection ends. */
  readonly maxBlocks: number;
  readonly costs: ComparisonCosts;
}

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

/** The next comparison, or the answer. */
export type Decision = (
  | { readonly next: NextComparison }
  | { readonly answer: BisectionAnswer }
) & {
  /** Null: nothing was measured. */
  readonly values: MeasuredValues | null;
  /** Null: it is not known yet whether the ends differ. */
  readonly posterior: StepPosterior | null;
};

/**
 * What a bisection does next. It first compares both ends by the rules of a verdict, and stops unless they differ. Then it measures
 * commits until one of them brought the change with the requested probability. The decision depends only on its input.
 */
export function decide(bisection: Bisection): Decision {
  const { commits, measured, history, comparesResults } = bisection;
  const end = measured.find(({ position }) => position === commits);
  const values = end ? valuesOf(bisection) : null;
  const open = (blocks: number) =>
    ({ next: { position: commits, blocks }, values, posterior: null }) as const;
  if (!end || !values) {
    return open(comparesResults ? RESULT_BLOCKS : (judge([], { history }).nextLook ?? 1));
  }
  const ends = compareEnds(end, bisection);
  if ("blocks" in ends) return open(ends.blocks);
  if ("outcome" in ends) return { answer: ends, values, posterior: null };
  const posterior = stepPosterior(values);
  const known = { values, posterior };
  const answer = sureAnswer(bisection, { ...known, total: ends.total });
  if (answer) return { answer, ...known };
  const blocksSoFar = measured.reduce((sum, { blocks }) => sum + blocks, 0);
  const next = nextComparison({
    posterior,
    measured: values,
    blocksSoFar,
    candidates: candidatesOf(bisection),
    costs: bisection.costs,
    maxBlocks: bisection.maxBlocks - blocksSoFar,
  });
  if (next) return { next, ...known };
  return { answer: openAnswer(bisection, { ...known, total: ends.total }), ...known };
}

/** One block tells whether results differ. */
const RESULT_BLOCKS = 1;
/** Stands for the certainty of a comparison of results, where a difference is 1. */
const RESULT_SD = 0.02;

type Ends =
  | { readonly blocks: number }
  | Extract<BisectionAnswer, { outcome: "no change" | "inconclusive" }>
  | { readonly total: Effect | null };

function compareEnds({ replicates, differs }: MeasuredCommit, { history }: Bisection): Ends {
  if (differs !== null) return differs ? { total: null } : { outcome: "no change", total: null };
  const { effect, nextLook } = judge(replicates, { history });
  if (effect.verdict === "slower" || effect.verdict === "faster") return { total: effect };
  if (nextLook !== null) return { blocks: nextLook - replicates.length };
  const outcome = effect.verdict === "no material change" ? "no change" : "inconclusive";
  return { outcome, total: effect };
}

/** @returns null: too few values to tell their noise */
function valuesOf({ measured, history, comparesResults }: Bisection): MeasuredValues | null {
  if (!comparesResults) return measuredValues(measured, history);
  const commits = measured
    .map(({ position, differs }) => ({ position, values: [differs ? 1 : 0] }))
    .toSorted((a, b) => a.position - b.position);
  return { commits, sd: RESULT_SD, degrees: 100 };
}

/** Measured commits and those inside gaps. For results, a commit that was measured says the same again. */
function candidatesOf(bisection: Bisection): readonly number[] {
  const { commits, skipped, measured, comparesResults: isDecided } = bisection;
  const known = new Set(measured.map(({ position }) => position));
  return Array.from({ length: commits }, (_, index) => index + 1).filter(
    (position) => !skipped.has(position) && !(isDecided && known.has(position)),
  );
}

interface Known {
  readonly values: MeasuredValues;
  readonly posterior: StepPosterior;
  readonly total: Effect | null;
}

/** @returns null: more measurements are needed, and possible */
function sureAnswer(bisection: Bisection, known: Known): BisectionAnswer | null {
  const { posterior, total } = known;
  const sure = 1 - bisection.maxError;
  if (posterior.none >= sure) return { outcome: "inconclusive", total };
  const isNarrow = (gap: number) => !canSplit(bisection, posterior.gaps[gap]);
  const best = indexOfMax(posterior.single);
  const probability = posterior.single[best] ?? 0;
  if (probability >= sure && isNarrow(best)) {
    return stepsAnswer("one step", [best], { known, error: 1 - probability, isOpen: false });
  }
  if (posterior.several < sure) return null;
  const pair = posterior.pairs.toSorted((a, b) => b.probability - a.probability)[0];
  if (pair && pair.probability >= sure && pair.gaps.every(isNarrow)) {
    return stepsAnswer("several steps", pair.gaps, {
      known,
      error: 1 - pair.probability,
      isOpen: false,
    });
  }
  if (posterior.many < MANY_STEPS) return null;
  return severalAnswer(known, false);
}

/** From this probability of three or more steps on, no two commits can be the answer. */
const MANY_STEPS = 0.5;

/** Ends a bisection that cannot become surer: the shortest range that holds the change. */
function openAnswer(bisection: Bisection, known: Known): BisectionAnswer {
  const { single, several } = known.posterior;
  const sure = 1 - bisection.maxError;
  if (several >= sure) return severalAnswer(known, true);
  const ranges = single.flatMap((_, first) =>
    single.slice(first).map((__, more) => {
      const last = first + more;
      const probability = single.slice(first, last + 1).reduce((sum, one) => sum + one, 0);
      return { first, last, probability };
    }),
  );
  const commitsOf = ({ first, last }: { first: number; last: number }) =>
    (known.posterior.gaps[last]?.last ?? 0) - (known.posterior.gaps[first]?.after ?? 0);
  const whole = { first: 0, last: single.length - 1, probability: 1 };
  const range = ranges
    .filter(({ probability }) => probability >= sure)
    .reduce((best, one) => (commitsOf(one) < commitsOf(best) ? one : best), whole);
  return stepsAnswer("one step", [range.first], {
    known,
    error: 1 - (range === whole ? 1 - several : range.probability),
    isOpen: true,
    last: range.last,
  });
}

/** The gaps that more probably hold a step than not. */
function severalAnswer(known: Known, isOpen: boolean): BisectionAnswer {
  const { steps, several } = known.posterior;
  const likely = steps.flatMap((probability, gap) => (probability >= 0.5 ? [gap] : []));
  const [first, second] = steps
    .map((probability, gap) => ({ probability, gap }))
    .toSorted((a, b) => b.probability - a.probability);
  const two = [first?.gap ?? 0, second?.gap ?? 0].toSorted((a, b) => a - b);
  const gaps = likely.length >= 2 ? likely : two;
  return stepsAnswer("several steps", gaps, { known, error: 1 - several, isOpen });
}

function stepsAnswer(
  outcome: "one step" | "several steps",
  steps: readonly number[],
  found: { known: Known; error: number; isOpen: boolean; last?: number },
): BisectionAnswer {
  const { known, error, isOpen, last } = found;
  const { values, posterior, total } = known;
  const merged = last === undefined ? posterior : joined(posterior, steps[0] ?? 0, last);
  const kept =
    last === undefined ? values : withoutInner(values, posterior.gaps, [steps[0] ?? 0, last]);
  const changes = stepChanges(kept, merged, steps);
  return {
    outcome,
    total,
    steps: steps.flatMap((gap, index) => {
      const range = merged.gaps[gap];
      const change = changes[index];
      return range && change ? [{ first: range.after + 1, last: range.last, ...change }] : [];
    }),
    error,
    isOpen,
  };
}

/** Gaps with those from `first` to `last` as one. */
function joined({ gaps }: StepPosterior, first: number, last: number): Pick<StepPosterior, "gaps"> {
  const range = { after: gaps[first]?.after ?? 0, last: gaps[last]?.last ?? 0 };
  return { gaps: [...gaps.slice(0, first), range, ...gaps.slice(last + 1)] };
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

function canSplit({ skipped }: Bisection, gap: Gap | undefined): boolean {
  if (!gap) return false;
  for (let position = gap.after + 1; position < gap.last; position++) {
    if (!skipped.has(position)) return true;
  }
  return false;
}

function indexOfMax(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? -1) ? index : best), 0);
}
