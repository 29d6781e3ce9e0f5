import { formatChange, formatNumber } from "../format/text.ts";
import {
  average,
  duplicateSd,
  INTERFERENCE,
  pairDistances,
  sampleVariance,
  undisturbedMean,
} from "../verdict/replicates.ts";
import { fQuantile, tQuantile, twoSidedP } from "../verdict/statistics.ts";

/** Sample of a platform: the logarithm of a quantity (smaller is better) for each host. */
export interface PlatformSample {
  readonly id: string;
  /** In the order of measurement. */
  readonly values: readonly number[];
}

/** Measurements of a platform: for each host the logarithms of its trials, in execution order. */
export interface MeasuredPlatform {
  readonly id: string;
  readonly hosts: readonly (readonly number[])[];
}

/**
 * Sample for each platform: the mean of each host's trials without outliers, as for the verdict. An
 * outlier lies further above the host's fastest trial than duplicates on that platform, or on all
 * platforms together, lie apart.
 */
export function samplesOf(platforms: readonly MeasuredPlatform[]): readonly PlatformSample[] {
  const all = duplicateSd(platforms.flatMap(({ hosts }) => hosts.flatMap(pairDistances)));
  return platforms.map(({ id, hosts }) => {
    const trialSd = Math.max(all, duplicateSd(hosts.flatMap(pairDistances)));
    const limit = trialSd > 0 ? INTERFERENCE * trialSd : Number.POSITIVE_INFINITY;
    return { id, values: hosts.map((trials) => undisturbedMean(trials, limit)) };
  });
}

/** Rank of a platform, in logarithms. */
export interface PlatformRank {
  readonly id: string;
  readonly hosts: number;
  /** Mean over hosts. */
  readonly value: number;
  /** Interval of the value at `VALUE_CONFIDENCE`; null: only a single host. */
  readonly interval: Interval | null;
  /** Gap to the best other platform; 0 for the first in rank. */
  readonly gapToBest: number;
  /**
   * Simultaneous interval over all platforms, at 1 - `LEVEL`; null: it or the best has a single
   * host.
   */
  readonly gapInterval: Interval | null;
  /** True if the data do not exclude that it is the best. */
  readonly canBeBest: boolean;
  /** One-sided p-value for being the best, adjusted over all others; 1: no evidence against it. */
  readonly p: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Confidence of a platform's own interval. */
export const VALUE_CONFIDENCE = 0.95;
/** Simultaneous level of all statements about the gaps to the best, at a single look. */
export const LEVEL = 0.02;
/**
 * Simultaneous confidence despite a look after each round of hosts; see
 * docs/how-to/choose-a-platform.md.
 */
export const CONFIDENCE = 0.95;
/** Maximum weight of the other platforms' variance between hosts, in degrees of freedom. */
const PRIOR_DEGREES = 8;
/**
 * Level of the F test, over all platforms, for excluding a platform with too variable hosts from
 * moderation.
 */
const HETEROSCEDASTIC_LEVEL = 0.01;

interface Summary {
  readonly id: string;
  readonly hosts: number;
  readonly mean: number;
  /** Squared standard error of the mean; null: fewer than two hosts. */
  readonly squaredError: number | null;
  readonly degrees: number;
  /**
   * Degrees of freedom of all moderated variances together, an upper limit for comparing two
   * platforms.
   */
  readonly known: number;
}

/**
 * Ranks platforms by t over hosts, best first, and determines which are indistinguishable from the
 * best.
 *
 * Each platform is compared with every other as if it were the best itself. The true best is
 * dropped only if one of these k - 1 comparisons errs, so Bonferroni over k - 1 suffices for a
 * statement about all k [1]. The gap to the best is bounded by the intervals towards all platforms
 * that can be best [2]. Two deviations from the sources: hosts of a platform may vary more than
 * those of another, hence Welch's degrees of freedom [3] and Bonferroni instead of the multivariate
 * t. And two hosts say little about the variance, hence each variance is moderated with those of
 * the other platforms [4], unless an F test finds it too large.
 *
 * @param samples with at least one host each
 * @param level of the simultaneous statement about all gaps
 * @throws {RangeError} a platform has no value, or a value that is not finite
 *
 * [1] Hsu, "Constrained simultaneous confidence intervals for multiple comparisons with the best",
 *     Ann. Stat. 12(3), 1984, doi:10.1214/aos/1176346732.
 * [2] Edwards & Hsu, "Multiple comparisons with the best treatment", J. Am. Stat. Assoc. 78(384),
 *     1983, doi:10.1080/01621459.1983.10477047.
 * [3] Welch, "The generalization of Student's problem when several different population variances
 *     are involved", Biometrika 34(1-2), 1947, doi:10.1093/biomet/34.1-2.28.
 * [4] Smyth 2004, doi:10.2202/1544-6115.1027, section 3, with a fixed weight of the prior.
 */
export function rankPlatforms(
  samples: readonly PlatformSample[],
  level = LEVEL,
): readonly PlatformRank[] {
  for (const { id, values } of samples) {
    if (values.length === 0 || !values.every(Number.isFinite))
      throw new RangeError(`${id} needs finite values, got [${values.join(", ")}]`);
  }
  const summaries = samples
    .map((sample, index) => summarise(sample, samples.toSpliced(index, 1)))
    .toSorted((a, b) => a.mean - b.mean);
  const tail = level / 2 / Math.max(1, samples.length - 1);
  const judged = summaries.map((rank) => {
    const others = summaries.filter((other) => other !== rank);
    const p = Math.min(0.5, ...others.map((other) => oneSidedP(rank, other)));
    return { rank, canBeBest: p >= tail, p: Math.min(1, p * 2 * others.length) };
  });
  const candidates = judged.flatMap(({ rank, canBeBest }) => (canBeBest ? [rank] : []));
  const first = summaries[0]?.mean ?? 0;
  return judged.map(({ rank, canBeBest, p }) => ({
    id: rank.id,
    hosts: rank.hosts,
    value: rank.mean,
    interval: meanInterval(rank),
    gapToBest: rank.mean - first,
    gapInterval: distanceToBest(rank, candidates, tail),
    canBeBest,
    p,
  }));
}

function summarise({ id, values }: PlatformSample, others: readonly PlatformSample[]): Summary {
  const hosts = values.length;
  const mean = average(values);
  if (hosts < 2) return { id, hosts, mean, squaredError: null, degrees: 0, known: 0 };
  const { variance, degrees } = moderatedVariance(values, others);
  const known = hosts - 1 + replicatedDegrees(others);
  return { id, hosts, mean, squaredError: variance / hosts, degrees, known };
}

function moderatedVariance(
  values: readonly number[],
  others: readonly PlatformSample[],
): { variance: number; degrees: number } {
  const rank = { variance: sampleVariance(values), degrees: values.length - 1 };
  const replicated = others.filter((other) => other.values.length >= 2);
  const known = replicatedDegrees(others);
  const squares = replicated.reduce(
    (sum, other) => sum + sampleVariance(other.values) * (other.values.length - 1),
    0,
  );
  if (squares === 0) return rank;
  const prior = { variance: squares / known, degrees: Math.min(PRIOR_DEGREES, known) };
  const limit = fQuantile(1 - HETEROSCEDASTIC_LEVEL / (others.length + 1), rank.degrees, known);
  if (rank.variance / prior.variance > limit) return rank;
  const degrees = rank.degrees + prior.degrees;
  const sum = rank.variance * rank.degrees + prior.variance * prior.degrees;
  return { variance: sum / degrees, degrees };
}

function replicatedDegrees(samples: readonly PlatformSample[]): number {
  return samples.reduce((sum, { values }) => sum + Math.max(0, values.length - 1), 0);
}

/** One-sided p-value that `rank` is no worse than `other`; 0.5 if unknown. */
function oneSidedP(rank: Summary, other: Summary): number {
  const distance = rank.mean - other.mean;
  const error = errorBetween(rank, other);
  if (error === null || distance <= 0) return 0.5;
  return error.standardError === 0
    ? 0
    : twoSidedP(distance / error.standardError, error.degrees) / 2;
}

function errorBetween(a: Summary, b: Summary): { standardError: number; degrees: number } | null {
  if (a.squaredError === null || b.squaredError === null) return null;
  const sum = a.squaredError + b.squaredError;
  if (sum === 0) return { standardError: 0, degrees: a.degrees + b.degrees };
  const welch = sum ** 2 / (a.squaredError ** 2 / a.degrees + b.squaredError ** 2 / b.degrees);
  const degrees = Math.min(welch, a.known);
  // Rounded down to a decimal: conservative, and repeats arguments of the cached quantile.
  return { standardError: Math.sqrt(sum), degrees: Math.floor(degrees * 10) / 10 };
}

function meanInterval({ mean, squaredError, degrees }: Summary): Interval | null {
  if (squaredError === null) return null;
  const margin = tQuantile((1 + VALUE_CONFIDENCE) / 2, degrees) * Math.sqrt(squaredError);
  return { low: mean - margin, high: mean + margin };
}

function distanceToBest(
  rank: Summary,
  candidates: readonly Summary[],
  tail: number,
): Interval | null {
  const intervals = candidates.map((best) => {
    if (best === rank) return { low: 0, high: 0 };
    const error = errorBetween(rank, best);
    if (error === null) return null;
    const margin =
      error.standardError === 0 ? 0 : tQuantile(1 - tail, error.degrees) * error.standardError;
    const distance = rank.mean - best.mean;
    return { low: Math.max(0, distance - margin), high: Math.max(0, distance + margin) };
  });
  const known = intervals.filter((interval) => interval !== null);
  if (known.length < intervals.length) return null;
  return {
    low: Math.min(...known.map(({ low }) => low)),
    high: Math.max(...known.map(({ high }) => high)),
  };
}

/**
 * Hosts of the first and last round. A gap that twelve hosts do not show is not worth more hosts.
 */
export const FIRST_ROUND = 2;
export const LAST_ROUND = 12;

/** Result of elimination after the hosts so far. */
export interface Elimination {
  /** Platforms that can still be best, in rank order. */
  readonly surviving: readonly {
    readonly id: string;
    /** Hosts needed after the next round; equal to its hosts if there is none. */
    readonly requiredHosts: number;
  }[];
  readonly eliminated: readonly {
    readonly id: string;
    /** Gap and p-value, for people. */
    readonly reason: string;
  }[];
  /** A single survivor is left, or the last round is over. */
  readonly isDecided: boolean;
}

/**
 * Eliminates platforms in the search for the best: after each round of a host per platform, those
 * that can't be best any more are dropped [1], with the same test as `rankPlatforms`, so that a
 * report never contradicts the run. Nothing is stored between rounds: a platform that can be best
 * again comes back. Unlike [1], the boundary is the nominal one of a single look. The study in
 * docs/how-to/choose-a-platform.md shows how often that drops the best.
 *
 * @param samples of all platforms; platforms without hosts need `FIRST_ROUND` hosts
 *
 * [1] Paulson, "A sequential procedure for selecting the population with the largest mean from k
 *     normal populations", Ann. Math. Stat. 35(1), 1964, doi:10.1214/aoms/1177703739.
 */
export function eliminate(samples: readonly PlatformSample[]): Elimination {
  const unmeasured = samples.filter(({ values }) => values.length === 0);
  const ranked = rankPlatforms(samples.filter(({ values }) => values.length > 0));
  const survivors = [
    ...ranked.filter(({ canBeBest }) => canBeBest),
    ...unmeasured.map(withoutMeasurements),
  ];
  const minHosts = Math.min(...survivors.map(({ hosts }) => hosts));
  const isDecided = (survivors.length <= 1 && unmeasured.length === 0) || minHosts >= LAST_ROUND;
  const next = Math.min(LAST_ROUND, Math.max(FIRST_ROUND, minHosts + 1));
  return {
    surviving: survivors.map(({ id, hosts }) => ({
      id,
      requiredHosts: isDecided ? hosts : Math.max(hosts, next),
    })),
    eliminated: ranked
      .filter(({ canBeBest }) => !canBeBest)
      .map(({ id, gapToBest, p }) => ({
        id,
        reason: `${formatChange(Math.expm1(gapToBest))} behind ${ranked[0]?.id}, p = ${formatNumber(p)}`,
      })),
    isDecided,
  };
}

function withoutMeasurements({ id }: PlatformSample): {
  readonly id: string;
  readonly hosts: number;
} {
  return { id, hosts: 0 };
}
