import type { Effect } from "../documents/comparison.ts";
import type { NoiseHistory } from "../verdict/effect-estimate.ts";
import type { Replicate } from "../verdict/replicates.ts";
import { judge } from "../verdict/verdict.ts";
import {
  type BisectionAnswer,
  type NamedSteps,
  openSteps,
  stepsAnswer,
  sureSteps,
} from "./answers.ts";
import { type MeasuredValues, measuredValues } from "./measured-values.ts";
import { type ComparisonCosts, type NextComparison, nextComparison } from "./next-comparison.ts";
import { type StepPosterior, stepPosterior } from "./step-posterior.ts";

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
  const sure = sureSteps(posterior, bisection);
  const blocksSoFar = measured.reduce((sum, { blocks }) => sum + blocks, 0);
  const maxBlocks = bisection.maxBlocks - blocksSoFar;
  const missing = sure && !comparesResults ? unconfirmed(sure, known, bisection.maxError) : null;
  if (missing && maxBlocks > 0) {
    return { next: { ...missing, blocks: Math.min(missing.blocks, maxBlocks) }, ...known };
  }
  if (sure) {
    const steps = { ...sure, isOpen: sure.isOpen || missing !== null };
    return { answer: stepsAnswer(steps, known, ends.total), ...known };
  }
  if (posterior.none >= 1 - bisection.maxError) {
    return { answer: { outcome: "inconclusive", total: ends.total }, ...known };
  }
  const next = nextComparison({
    posterior,
    measured: values,
    blocksSoFar,
    candidates: candidatesOf(bisection),
    costs: bisection.costs,
    maxBlocks,
  });
  if (next) return { next, ...known };
  return { answer: stepsAnswer(openSteps(posterior, bisection), known, ends.total), ...known };
}

interface Known {
  readonly values: MeasuredValues;
  readonly posterior: StepPosterior;
}

/** The comparison that an answer still needs; null: none. */
function unconfirmed(sure: NamedSteps, known: Known, maxError: number): NextComparison | null {
  const isDoubtful =
    sure.outcome === "one step" && known.posterior.several > DOUBT_SHARE * maxError;
  const single = unconfirmedStep(sure, known, isDoubtful ? MIN_VALUES_IN_DOUBT : MIN_VALUES);
  if (single !== null) return { position: single, blocks: 1 };
  return isDoubtful ? unconfirmedEnd(sure, known) : null;
}

/** A commit beside one of these steps that has too few values, which disturbances could have made; null: there is none. */
function unconfirmedStep(
  { ranges }: NamedSteps,
  { values, posterior }: Known,
  minValues: number,
): number | null {
  const beside = ranges.flatMap(({ first, last }) => [
    posterior.gaps[first]?.after ?? 0,
    posterior.gaps[last]?.last ?? 0,
  ]);
  const unsure = values.commits.find(
    (commit) => beside.includes(commit.position) && commit.values.length < minValues,
  );
  return unsure?.position ?? null;
}

/**
 * The bad end in a comparison that confirms a single step, if it has fewer values than the commits from the step to it; null: it has
 * enough. A second step anywhere between shows as a difference between these commits and the end, so the end must not be the less certain
 * of both: its first look is the smallest one that shows a difference at all.
 */
function unconfirmedEnd(
  { outcome, ranges: [range] }: NamedSteps,
  { values }: Known,
): NextComparison | null {
  const end = values.commits.at(-1);
  if (outcome !== "one step" || !end || !range) return null;
  const between = values.commits
    .slice(range.first, -1)
    .reduce((sum, one) => sum + one.values.length, 0);
  const missing = Math.min(between, MAX_END_VALUES) - end.values.length;
  return missing > 0 ? { position: end.position, blocks: missing } : null;
}

/** A disturbed block must not name a commit. */
const MIN_VALUES = 2;
/** With fewer, two small steps pass for one three times as often. */
const MIN_VALUES_IN_DOUBT = 3;
/** Below this share of the allowed error, a second step is no doubt. */
const DOUBT_SHARE = 0.1;
/** So many values of the end suffice, however many other commits have. */
const MAX_END_VALUES = 8;
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
