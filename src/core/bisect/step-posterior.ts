import type { MeasuredValues } from "./measured-values.ts";
import { logOfSum, MATERIAL_SHARE, Segments } from "./segments.ts";

/**
 * Prior probability that a history has a second material step, as a share of that of a single one. Two regressions within one range are
 * rare, but a search that excludes them is falsely sure of one commit.
 */
const SECOND_STEP = 0.3;
/** There are thousands of sets of three steps. Those below this probability do not count. */
const NEGLIGIBLE = 1e-12;
/** Prior probability that the ends do not differ, as a share of that of a single step. A verdict can be a false alarm. */
const NO_STEP = 0.2;

/** Commits between two measured ones: the step to `last` or to one before it, after the measured commit `after`. */
export interface Gap {
  /** Position of the measured commit before; 0: the good end. */
  readonly after: number;
  /** Position of the measured commit that ends the gap. */
  readonly last: number;
}

/** Steps of a history, each in a gap, and their probability. */
export interface StepSet {
  /** Indices of the gaps, ascending. */
  readonly gaps: readonly number[];
  readonly probability: number;
}

export interface StepPosterior {
  readonly gaps: readonly Gap[];
  /** Probability that the material steps are exactly one in this gap. One a gap. */
  readonly single: readonly number[];
  /** Two material steps, in two gaps. */
  readonly pairs: readonly StepSet[];
  /** Three material steps. */
  readonly triples: readonly StepSet[];
  /** Probability of at least two material steps. */
  readonly several: number;
  /** Probability of at least three material steps. */
  readonly many: number;
  /** Probability that the ends do not differ after all. */
  readonly none: number;
  /** Probability of a step of any size in this gap. One a gap. */
  readonly steps: readonly number[];
  /** Mean of the level after all steps: the whole change in log time. */
  readonly total: number;
}

/**
 * Posterior of the steps of a history, from comparisons of some of its commits with the good end. The level of log time is 0 up to the
 * first step and constant between steps; after a step it is any level in the range of the measurements. Such a product partition model
 * [1, 2] gives exact probabilities: the likelihood of a set of steps is a product over the segments between them. Commits that no
 * measurement separates are equally probable, so that one gap stands for all of them.
 *
 * Deviations: at most three steps are told apart; a value has Student's t density around its commit's level, so that a disturbed block
 * has bounded weight; each commit has a small offset of its own.
 *
 * [1] Barry & Hartigan, "Product partition models for change point problems", Ann. Statist. 20(1), 1992, doi:10.1214/aos/1176348521.
 * [2] Fearnhead, "Exact and efficient Bayesian inference for multiple changepoint problems", Stat. Comput. 16, 2006,
 *     doi:10.1007/s11222-006-8450-8, section 2.
 *
 * @param measured the last commit is the bad end
 */
export function stepPosterior({ commits, sd }: MeasuredValues): StepPosterior {
  const gaps = commits.map(({ position }, index) => ({
    after: commits[index - 1]?.position ?? 0,
    last: position,
  }));
  const segments = new Segments(commits, sd);
  const sets = stepSets(gaps, segments);
  const whole = logOfSum(sets.map(({ log }) => log));
  const known = sets.map(({ gaps: own, log }) => ({
    gaps: own,
    probability: Math.exp(log - whole),
  }));
  const total = segments.lastLevel(known);
  return { gaps, ...materialSteps(known, { segments, total, count: gaps.length }), total };
}

/** All sets of at most three steps, with the logarithm of prior and likelihood. */
function stepSets(
  gaps: readonly Gap[],
  segments: Segments,
): readonly { readonly gaps: readonly number[]; readonly log: number }[] {
  const commits = gaps.at(-1)?.last ?? 1;
  const size = gaps.map(({ after, last }) => Math.log(last - after));
  /** For each step after the first: how probable it is that a commit brings one. */
  const more = Math.log((2 * SECOND_STEP) / Math.max(1, commits - 1));
  const sets: { readonly gaps: readonly number[]; readonly log: number }[] = [];
  const add = (own: readonly number[]) => {
    let log = (own.length - 1) * more + segments.log(own);
    for (const gap of own) log += size[gap] ?? 0;
    sets.push({ gaps: own, log });
  };
  for (let first = 0; first < gaps.length; first++) {
    add([first]);
    for (let second = first + 1; second < gaps.length; second++) {
      add([first, second]);
      for (let third = second + 1; third < gaps.length; third++) add([first, second, third]);
    }
  }
  sets.push({ gaps: [], log: Math.log(NO_STEP * commits) + segments.log([]) });
  return sets;
}

/** Probabilities that the step before a level between two steps is small, and that the step after it is. */
function innerLevels(segments: Segments, { total, limit }: { total: number; limit: number }) {
  const known = new Map<string, { isSmallFirst: number; isSmallLast: number }>();
  return (first: number, second: number) => {
    const key = `${first} ${second}`;
    const found = known.get(key) ?? {
      isSmallFirst: segments.near([first, second], { level: 0, limit }),
      isSmallLast: segments.near([first, second], { level: total, limit }),
    };
    known.set(key, found);
    return found;
  };
}

/** Splits the probability of several steps by which of them are material. */
function materialSteps(
  known: readonly StepSet[],
  { segments, total, count }: { segments: Segments; total: number; count: number },
): Omit<StepPosterior, "gaps" | "total"> {
  const limit = MATERIAL_SHARE * Math.abs(total);
  const single = new Array<number>(count).fill(0);
  const steps = new Array<number>(count).fill(0);
  const pairs = new Map<number, StepSet>();
  const triples: StepSet[] = [];
  let none = 0;
  const add = (gap: number, probability: number) => {
    single[gap] = (single[gap] ?? 0) + probability;
  };
  const addPair = (first: number, second: number, probability: number) => {
    const key = first * count + second;
    const before = pairs.get(key)?.probability ?? 0;
    pairs.set(key, { gaps: [first, second], probability: before + probability });
  };
  const inner = innerLevels(segments, { total, limit });
  for (const { gaps, probability } of known) {
    for (const gap of gaps) steps[gap] = (steps[gap] ?? 0) + probability;
    const [first, second, third] = gaps;
    if (first === undefined) none += probability;
    else if (second === undefined) add(first, probability);
    else if (third === undefined) {
      const { isSmallFirst, isSmallLast: isSmallSecond } = inner(first, second);
      add(second, probability * isSmallFirst);
      add(first, probability * isSmallSecond);
      addPair(first, second, probability * Math.max(0, 1 - isSmallFirst - isSmallSecond));
    } else {
      if (probability < NEGLIGIBLE) continue;
      const { isSmallFirst } = inner(first, second);
      const { isSmallLast: isSmallThird } = inner(second, third);
      const areBoth = (1 - isSmallFirst) * (1 - isSmallThird);
      const isSmallSecond = segments.isSmallBetween([first, second, third], limit);
      add(second, probability * isSmallFirst * isSmallThird);
      addPair(second, third, probability * isSmallFirst * (1 - isSmallThird));
      addPair(first, second, probability * isSmallThird * (1 - isSmallFirst));
      addPair(first, third, probability * areBoth * isSmallSecond);
      triples.push({ gaps, probability: probability * areBoth * (1 - isSmallSecond) });
    }
  }
  const found = [...pairs.values()];
  const sum = (sets: readonly StepSet[]) => sets.reduce((all, one) => all + one.probability, 0);
  const many = sum(triples);
  return { single, pairs: found, triples, several: many + sum(found), many, none, steps };
}
