import jstat from "jstat";
import { average } from "../verdict/replicates.ts";
import type { CommitValues } from "./measured-values.ts";

/** A step below this share of the whole change is not material. */
export const MATERIAL_SHARE = 0.25;
/** Standard deviation of changes without a cause in the source, such as another layout of the code in memory; in log time. */
export const COMMIT_SD = 0.002;
/** Degrees of freedom of the likelihood of one value. Few: a disturbed block must not decide. */
const TAIL_DEGREES = 4;

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
export class Segments {
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

export function logOfSum(logs: readonly number[]): number {
  const top = Math.max(...logs);
  return top + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - top), 0));
}
