import jstat from "jstat";
import { average } from "../verdict/replicates.ts";
import type { CommitValues } from "./measured-values.ts";

/** A step below this share of the whole change is not material. */
export const MATERIAL_SHARE = 0.25;
/** Standard deviation of changes without a cause in the source, such as another layout of the code in memory; in log time. */
export const COMMIT_SD = 0.002;
/** Degrees of freedom of the likelihood of one value. Few: a disturbed block must not decide. */
const TAIL_DEGREES = 4;

/** Nodes of Gauss-Hermite quadrature for a standard normal distribution, and logarithms of their weights. */
const OFFSETS = [
  [-Math.sqrt(3), Math.log(1 / 6)],
  [0, Math.log(2 / 3)],
  [Math.sqrt(3), Math.log(1 / 6)],
] as const;
/** Far below the largest number. */
const LARGE = 1e100;
/** Distances of grid points from a commit's mean, in standard errors. */
const AROUND = [-3.5, -2.5, -1.75, -1.1, -0.5, 0, 0.5, 1.1, 1.75, 2.5, 3.5];
const EVEN_POINTS = 31;

/** Successive measured commits at one level. */
interface Segment {
  /** Log likelihood. */
  readonly log: number;
  /** Log likelihood and prior of each level of the grid. */
  readonly logs: Float64Array;
  /** Probability of each level; null: not yet needed. */
  shares: Float64Array | null;
}

/** Mean and variance of a segment's level. */
interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** Likelihoods of segments: successive measured commits at one level. */
export class Segments {
  /** Sums over the commits before, at each level of the grid. */
  readonly #sums: readonly Float64Array[];
  /** Sums over the commits before, at level 0. */
  readonly #zero: readonly number[];
  readonly #levels: readonly number[];
  /** Logarithms of the prior probability of each level. */
  readonly #prior: readonly number[];
  /** The same after the last step: the ends differ, in the direction that was measured. */
  readonly #lastPrior: readonly number[];
  readonly #known: Segment[] = [];
  readonly #knownMoments: Moments[] = [];

  constructor(commits: readonly CommitValues[], sd: number) {
    const { levels, prior } = levelGrid(commits, sd);
    this.#levels = levels;
    this.#prior = prior;
    const total = average(commits.at(-1)?.values ?? [0]);
    this.#lastPrior = prior.map((log, at) =>
      (levels[at] ?? 0) / total >= MATERIAL_SHARE ? log : Number.NEGATIVE_INFINITY,
    );
    let sum = new Float64Array(levels.length);
    const sums = [sum];
    const zero: number[] = [0];
    commits.forEach(({ values }, index) => {
      sum = sum.map((before, at) => before + logLikelihood(values, levels[at] ?? 0, sd));
      sums.push(sum);
      zero.push((zero[index] ?? 0) + logLikelihood(values, 0, sd));
    });
    this.#sums = sums;
    this.#zero = zero;
  }

  /** Log likelihood of steps in these gaps. */
  log(gaps: readonly number[]): number {
    const end = this.#zero.length - 1;
    let sum = this.#zero[gaps[0] ?? end] ?? 0;
    for (let index = 0; index < gaps.length; index++) {
      sum += this.#segment(gaps[index] ?? end, gaps[index + 1] ?? end).log;
    }
    return sum;
  }

  #key(from: number, to: number): number {
    return from * this.#zero.length + to;
  }

  /** The commits from one gap to the next at one level. */
  #segment(from: number, to: number): Segment {
    const key = this.#key(from, to);
    const known = this.#known[key];
    if (known) return known;
    const prior = to === this.#zero.length - 1 ? this.#lastPrior : this.#prior;
    const [before, after] = [this.#sums[from], this.#sums[to]];
    const logs = new Float64Array(prior.length);
    for (let at = 0; at < logs.length; at++) {
      logs[at] = (prior[at] ?? 0) + (after?.[at] ?? 0) - (before?.[at] ?? 0);
    }
    const segment = { logs, log: logOfSum(logs), shares: null };
    this.#known[key] = segment;
    return segment;
  }

  /** Mean of a function of a segment's level. */
  #expected(segment: Segment, of: (level: number) => number): number {
    segment.shares ??= segment.logs.map((one) => Math.exp(one - segment.log));
    const { shares } = segment;
    let sum = 0;
    for (let at = 0; at < shares.length; at++) {
      sum += (shares[at] ?? 0) * of(this.#levels[at] ?? 0);
    }
    return sum;
  }

  #moments(from: number, to: number): Moments {
    const key = this.#key(from, to);
    const known = this.#knownMoments[key];
    if (known) return known;
    const segment = this.#segment(from, to);
    const mean = this.#expected(segment, (level) => level);
    const variance = this.#expected(segment, (level) => (level - mean) ** 2);
    const moments = { mean, variance };
    this.#knownMoments[key] = moments;
    return moments;
  }

  /** Probability that the level between two steps is within a limit of a level. */
  near(
    [first, second]: readonly [number, number],
    { level, limit }: { level: number; limit: number },
  ): number {
    return this.#expected(this.#segment(first, second), (one) =>
      Math.abs(one - level) <= limit ? 1 : 0,
    );
  }

  /** Probability that the second of three steps is within a limit, as if both levels around it were normal. */
  isSmallBetween([first, second, third]: readonly [number, number, number], limit: number): number {
    const [before, after] = [this.#moments(first, second), this.#moments(second, third)];
    const mean = after.mean - before.mean;
    const sd = Math.sqrt(after.variance + before.variance);
    return normalCdf((limit - mean) / sd) - normalCdf((-limit - mean) / sd);
  }

  /** Mean level after the last step. */
  lastLevel(
    sets: readonly { readonly gaps: readonly number[]; readonly probability: number }[],
  ): number {
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
  const logs = new Float64Array(OFFSETS.length);
  for (let index = 0; index < OFFSETS.length; index++) {
    const [node, logWeight] = OFFSETS[index] ?? [0, 0];
    const centre = level + node * COMMIT_SD;
    // One logarithm for many values: it takes most of the time.
    let [log, product] = [0, 1];
    for (const value of values) {
      product *= 1 + ((value - centre) / sd) ** 2 / TAIL_DEGREES;
      if (product < LARGE) continue;
      log += Math.log(product);
      product = 1;
    }
    logs[index] = logWeight - ((TAIL_DEGREES + 1) / 2) * (log + Math.log(product));
  }
  return logOfSum(logs);
}

/** Logarithm of the sum of numbers whose logarithms are given. */
export function logOfSum(logs: ArrayLike<number>): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < logs.length; at++) top = Math.max(top, logs[at] ?? top);
  let sum = 0;
  for (let at = 0; at < logs.length; at++) sum += Math.exp((logs[at] ?? top) - top);
  return top + Math.log(sum);
}
