import jstat from "jstat";
import { average } from "../verdict/replicates.ts";
import type { CommitValues, MeasuredValues } from "./measured-values.ts";

/**
 * Prior probability that a history has a second material step, as a share of that of a single one. Two regressions within one range are
 * rare, but a search that excludes them is falsely sure of one commit.
 */
const SECOND_STEP = 0.3;
/** Prior probability that the ends do not differ, as a share of that of a single step. A verdict can be a false alarm. */
const NO_STEP = 0.2;
/** A step below this share of the whole change is not material. */
export const MATERIAL_SHARE = 0.25;
/** Standard deviation of changes without a cause in the source, such as another layout of the code in memory; in log time. */
export const COMMIT_SD = 0.002;
/** Degrees of freedom of the likelihood of one value. Few: a disturbed block must not decide. */
const TAIL_DEGREES = 4;

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
  const withPrior = (own: readonly number[]) => ({
    gaps: own,
    log:
      own.reduce((sum, gap) => sum + (size[gap] ?? 0), (own.length - 1) * more) + segments.log(own),
  });
  const all = gaps.map((_, gap) => gap);
  const sets = all.flatMap((first) => [
    withPrior([first]),
    ...all
      .slice(first + 1)
      .flatMap((second) => [
        withPrior([first, second]),
        ...all.slice(second + 1).map((third) => withPrior([first, second, third])),
      ]),
  ]);
  return [...sets, { gaps: [], log: Math.log(NO_STEP * commits) + segments.log([]) }];
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
  let [many, none] = [0, 0];
  const add = (gap: number, probability: number) => {
    single[gap] = (single[gap] ?? 0) + probability;
  };
  const addPair = (first: number, second: number, probability: number) => {
    const key = first * count + second;
    const before = pairs.get(key)?.probability ?? 0;
    pairs.set(key, { gaps: [first, second], probability: before + probability });
  };
  for (const { gaps, probability } of known) {
    for (const gap of gaps) steps[gap] = (steps[gap] ?? 0) + probability;
    const [first, second, third] = gaps;
    if (first === undefined) none += probability;
    else if (second === undefined) add(first, probability);
    else if (third === undefined) {
      const isSmallFirst = segments.near([first, second], { level: 0, limit });
      const isSmallSecond = segments.near([first, second], { level: total, limit });
      add(second, probability * isSmallFirst);
      add(first, probability * isSmallSecond);
      addPair(first, second, probability * Math.max(0, 1 - isSmallFirst - isSmallSecond));
    } else {
      const isSmallFirst = segments.near([first, second], { level: 0, limit });
      const isSmallThird = segments.near([second, third], { level: total, limit });
      const areBoth = (1 - isSmallFirst) * (1 - isSmallThird);
      const isSmallSecond = segments.isSmallBetween([first, second, third], limit);
      add(second, probability * isSmallFirst * isSmallThird);
      addPair(second, third, probability * isSmallFirst * (1 - isSmallThird));
      addPair(first, second, probability * isSmallThird * (1 - isSmallFirst));
      addPair(first, third, probability * areBoth * isSmallSecond);
      many += probability * areBoth * (1 - isSmallSecond);
    }
  }
  const found = [...pairs.values()];
  const several = many + found.reduce((sum, { probability }) => sum + probability, 0);
  return { single, pairs: found, several, many, none, steps };
}

/** Nodes and weights of Gauss-Hermite quadrature for a standard normal distribution. */
const OFFSETS = [
  [-Math.sqrt(3), 1 / 6],
  [0, 2 / 3],
  [Math.sqrt(3), 1 / 6],
] as const;
/** Distances of grid points from a commit's mean, in standard errors. */
const AROUND = [-3.5, -2.5, -1.75, -1.1, -0.5, 0, 0.5, 1.1, 1.75, 2.5, 3.5];
const EVEN_POINTS = 31;

/** Likelihoods of segments: successive measured commits at one level. */
class Segments {
  /** Sums over the commits before, at each level of the grid. */
  readonly #sums: readonly (readonly number[])[];
  /** Sums over the commits before, at level 0. */
  readonly #zero: readonly number[];
  readonly #levels: readonly number[];
  /** Logarithms of the prior probability of each level. */
  readonly #prior: readonly number[];
  /** The same after the last step: the ends differ, in the direction that was measured. */
  readonly #lastPrior: readonly number[];
  readonly #known = new Map<number, { readonly log: number; readonly shares: readonly number[] }>();

  constructor(commits: readonly CommitValues[], sd: number) {
    const { levels, prior } = levelGrid(commits, sd);
    this.#levels = levels;
    this.#prior = prior;
    const total = average(commits.at(-1)?.values ?? [0]);
    this.#lastPrior = prior.map((log, at) =>
      (levels[at] ?? 0) / total >= MATERIAL_SHARE ? log : Number.NEGATIVE_INFINITY,
    );
    const sums: number[][] = [levels.map(() => 0)];
    const zero: number[] = [0];
    commits.forEach(({ values }, index) => {
      sums.push(
        levels.map((level, at) => (sums[index]?.[at] ?? 0) + logLikelihood(values, level, sd)),
      );
      zero.push((zero[index] ?? 0) + logLikelihood(values, 0, sd));
    });
    this.#sums = sums;
    this.#zero = zero;
  }

  /** Log likelihood of steps in these gaps. */
  log(gaps: readonly number[]): number {
    const end = this.#zero.length - 1;
    const [first = end] = gaps;
    return gaps.reduce(
      (sum, gap, index) => sum + this.#segment(gap, gaps[index + 1] ?? end).log,
      this.#zero[first] ?? 0,
    );
  }

  /** The commits from one gap to the next at one level: their log likelihood, and the probability of each level. */
  #segment(from: number, to: number) {
    const key = from * this.#zero.length + to;
    const known = this.#known.get(key);
    if (known) return known;
    const prior = to === this.#zero.length - 1 ? this.#lastPrior : this.#prior;
    const logs = this.#levels.map(
      (_, at) => (prior[at] ?? 0) + (this.#sums[to]?.[at] ?? 0) - (this.#sums[from]?.[at] ?? 0),
    );
    const log = logOfSum(logs);
    const segment = { log, shares: logs.map((one) => Math.exp(one - log)) };
    this.#known.set(key, segment);
    return segment;
  }

  /** Probability that the level between two steps is within a limit of a level. */
  near(
    [first, second]: readonly [number, number],
    { level, limit }: { level: number; limit: number },
  ): number {
    return this.#segment(first, second).shares.reduce(
      (sum, share, at) => (Math.abs((this.#levels[at] ?? 0) - level) <= limit ? sum + share : sum),
      0,
    );
  }

  /** Probability that the second of three steps is within a limit, as if both levels around it were normal. */
  isSmallBetween([first, second, third]: readonly [number, number, number], limit: number): number {
    const [before, after] = [this.#moments(first, second), this.#moments(second, third)];
    const mean = after.mean - before.mean;
    const sd = Math.sqrt(after.variance + before.variance);
    return normalCdf((limit - mean) / sd) - normalCdf((-limit - mean) / sd);
  }

  #moments(from: number, to: number): { mean: number; variance: number } {
    const { shares } = this.#segment(from, to);
    const moment = (of: (level: number) => number) =>
      shares.reduce((sum, share, at) => sum + share * of(this.#levels[at] ?? 0), 0);
    const mean = moment((level) => level);
    return { mean, variance: moment((level) => (level - mean) ** 2) };
  }

  /** Mean level after the last step. */
  lastLevel(sets: readonly StepSet[]): number {
    const last = this.#zero.length - 1;
    const byGap = new Map<number, number>();
    for (const { gaps, probability } of sets) {
      const gap = gaps.at(-1);
      if (gap !== undefined) byGap.set(gap, (byGap.get(gap) ?? 0) + probability);
    }
    const steps = [...byGap.values()].reduce((sum, probability) => sum + probability, 0);
    return [...byGap].reduce(
      (sum, [gap, probability]) => sum + (probability / steps) * this.#moments(gap, last).mean,
      0,
    );
  }
}

/** Levels that a history may reach, with a uniform prior over half the change beyond both ends. Dense where measurements are. */
function levelGrid(
  commits: readonly CommitValues[],
  sd: number,
): { levels: readonly number[]; prior: readonly number[] } {
  const means = commits.map(({ values }) => ({
    mean: average(values),
    error: Math.hypot(sd / Math.sqrt(values.length), COMMIT_SD),
  }));
  const total = means.at(-1)?.mean ?? 0;
  const margin = Math.abs(total) / 2;
  const all = [0, ...means.map(({ mean }) => mean)];
  const [low, high] = [Math.min(...all) - margin, Math.max(...all) + margin];
  const even = Array.from(
    { length: EVEN_POINTS },
    (_, index) => low + ((high - low) * index) / (EVEN_POINTS - 1),
  );
  const near = means.flatMap(({ mean, error }) => AROUND.map((at) => mean + at * error));
  const levels = [...new Set([...even, ...near.filter((at) => at > low && at < high)])].sort(
    (a, b) => a - b,
  );
  const prior = levels.map((level, index) => {
    const width = ((levels[index + 1] ?? level) - (levels[index - 1] ?? level)) / 2;
    return Math.log(width / (high - low));
  });
  return { levels, prior };
}

const normalCdf = (z: number): number => jstat.normal.cdf(z, 0, 1);

/** Of a commit's values at a level, over its own offset. Without constants that all levels share. */
function logLikelihood(values: readonly number[], level: number, sd: number): number {
  const logs = OFFSETS.map(([node, weight]) => {
    const centre = level + node * COMMIT_SD;
    return values.reduce(
      (sum, value) =>
        sum - ((TAIL_DEGREES + 1) / 2) * Math.log1p(((value - centre) / sd) ** 2 / TAIL_DEGREES),
      Math.log(weight),
    );
  });
  return logOfSum(logs);
}

function logOfSum(logs: readonly number[]): number {
  const top = Math.max(...logs);
  return top + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - top), 0));
}
