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

/** What is known of one platform: a value for each host, in logarithms, of a quantity that is better when small. */
export interface PlatformSample {
  readonly id: string;
  /** In the order in which the hosts were measured. */
  readonly values: readonly number[];
}

/** What was measured on one platform: for each host the logarithms of its trials, in the order of running. */
export interface MeasuredPlatform {
  readonly id: string;
  readonly hosts: readonly (readonly number[])[];
}

/**
 * One value a host: the mean of its trials, without those that something interfered with, as the verdict has
 * it: a trial further above the host's fastest than duplicates on that platform, or on all of them together, lie
 * apart.
 */
export function samplesOf(platforms: readonly MeasuredPlatform[]): readonly PlatformSample[] {
  const all = duplicateSd(platforms.flatMap(({ hosts }) => hosts.flatMap(pairDistances)));
  return platforms.map(({ id, hosts }) => {
    const trialSd = Math.max(all, duplicateSd(hosts.flatMap(pairDistances)));
    const limit = trialSd > 0 ? INTERFERENCE * trialSd : Number.POSITIVE_INFINITY;
    return { id, values: hosts.map((trials) => undisturbedMean(trials, limit)) };
  });
}

/** Where a platform stands among the others, in logarithms. */
export interface PlatformRank {
  readonly id: string;
  readonly hosts: number;
  /** Mean over hosts. */
  readonly value: number;
  /** Of the platform's own value, at `VALUE_CONFIDENCE`; null: one host says nothing of how hosts differ. */
  readonly interval: Interval | null;
  /** Distance to the best of the others, 0 for the first in rank. */
  readonly gapToBest: number;
  /** Simultaneous over all platforms, at 1 - `LEVEL`; null: it or the best has one host. */
  readonly gapInterval: Interval | null;
  /** The data do not exclude that it is the best. */
  readonly canBeBest: boolean;
  /** That it is the best, against every other on one side, adjusted over all others; 1: nothing speaks against it. */
  readonly p: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of a platform's own value. */
export const VALUE_CONFIDENCE = 0.95;
/** Of all statements about the distances to the best taken together, at a single look. */
export const LEVEL = 0.02;
/** That they hold together although one looked after each round of hosts; docs/how-to/choose-a-platform.md has how often. */
export const CONFIDENCE = 0.95;
/** Weight of what the other platforms say of the spread between hosts, in degrees of freedom, at most. */
const PRIOR_DEGREES = 8;
/** Level of the F test, over all platforms, that takes one whose hosts differ too much by itself. */
const HETEROSCEDASTIC_LEVEL = 0.01;

interface Summary {
  readonly id: string;
  readonly hosts: number;
  readonly mean: number;
  /** Square of the mean's standard error; null: fewer than two hosts. */
  readonly squaredError: number | null;
  readonly degrees: number;
  /** All that the moderated variances rest on together: a comparison of two has no more degrees of freedom. */
  readonly known: number;
}

/**
 * Ranks platforms by t over hosts, the best first, and says which of them can't be told from the best.
 *
 * Each platform is compared with every other as if it were the best itself; the true best is dropped only if one
 * of these k - 1 comparisons errs, which is why Bonferroni over k - 1 suffices for a statement about all k [1].
 * The distance to the best is bounded by the intervals towards all that can be the best [2]. Two departures: the
 * hosts of a platform may differ more than those of another, hence Welch's degrees of freedom [3] and Bonferroni
 * in place of the multivariate t; and two hosts say little of how hosts differ, hence each variance is moderated
 * with those of the other platforms [4], except where an F test finds it too large for that.
 *
 * @param samples at least one host each
 * @param level of the statement about all distances together
 * @throws {RangeError} a platform has no value, or one that is not finite
 *
 * [1] Hsu, "Constrained simultaneous confidence intervals for multiple comparisons with the best", Ann. Stat.
 *     12(3), 1984, doi:10.1214/aos/1176346732.
 * [2] Edwards & Hsu, "Multiple comparisons with the best treatment", J. Am. Stat. Assoc. 78(384), 1983,
 *     doi:10.1080/01621459.1983.10477047.
 * [3] Welch, "The generalization of Student's problem when several different population variances are involved",
 *     Biometrika 34(1-2), 1947, doi:10.1093/biomet/34.1-2.28.
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
  const judged = summaries.map((own) => {
    const others = summaries.filter((other) => other !== own);
    const p = Math.min(0.5, ...others.map((other) => oneSidedP(own, other)));
    return { own, canBeBest: p >= tail, p: Math.min(1, p * 2 * others.length) };
  });
  const candidates = judged.flatMap(({ own, canBeBest }) => (canBeBest ? [own] : []));
  const first = summaries[0]?.mean ?? 0;
  return judged.map(({ own, canBeBest, p }) => ({
    id: own.id,
    hosts: own.hosts,
    value: own.mean,
    interval: ownInterval(own),
    gapToBest: own.mean - first,
    gapInterval: distanceToBest(own, candidates, tail),
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
  const own = { variance: sampleVariance(values), degrees: values.length - 1 };
  const replicated = others.filter((other) => other.values.length >= 2);
  const known = replicatedDegrees(others);
  const squares = replicated.reduce(
    (sum, other) => sum + sampleVariance(other.values) * (other.values.length - 1),
    0,
  );
  if (squares === 0) return own;
  const prior = { variance: squares / known, degrees: Math.min(PRIOR_DEGREES, known) };
  const limit = fQuantile(1 - HETEROSCEDASTIC_LEVEL / (others.length + 1), own.degrees, known);
  if (own.variance / prior.variance > limit) return own;
  const degrees = own.degrees + prior.degrees;
  const sum = own.variance * own.degrees + prior.variance * prior.degrees;
  return { variance: sum / degrees, degrees };
}

function replicatedDegrees(samples: readonly PlatformSample[]): number {
  return samples.reduce((sum, { values }) => sum + Math.max(0, values.length - 1), 0);
}

/** One-sided p-value of `own` being no worse than `other`; 0.5 where nothing can be said. */
function oneSidedP(own: Summary, other: Summary): number {
  const distance = own.mean - other.mean;
  const error = errorBetween(own, other);
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
  // Downwards to one digit: on the safe side, and few arguments for a quantile that is kept.
  return { standardError: Math.sqrt(sum), degrees: Math.floor(degrees * 10) / 10 };
}

function ownInterval({ mean, squaredError, degrees }: Summary): Interval | null {
  if (squaredError === null) return null;
  const margin = tQuantile((1 + VALUE_CONFIDENCE) / 2, degrees) * Math.sqrt(squaredError);
  return { low: mean - margin, high: mean + margin };
}

function distanceToBest(
  own: Summary,
  candidates: readonly Summary[],
  tail: number,
): Interval | null {
  const intervals = candidates.map((best) => {
    if (best === own) return { low: 0, high: 0 };
    const error = errorBetween(own, best);
    if (error === null) return null;
    const margin =
      error.standardError === 0 ? 0 : tQuantile(1 - tail, error.degrees) * error.standardError;
    const distance = own.mean - best.mean;
    return { low: Math.max(0, distance - margin), high: Math.max(0, distance + margin) };
  });
  const known = intervals.filter((interval) => interval !== null);
  if (known.length < intervals.length) return null;
  return {
    low: Math.min(...known.map(({ low }) => low)),
    high: Math.max(...known.map(({ high }) => high)),
  };
}

/** Hosts of the first round, and of the last: a gap that twelve do not show is not worth more of them. */
export const FIRST_ROUND = 2;
export const LAST_ROUND = 12;

/** What the hosts so far leave of a choice between platforms. */
export interface Elimination {
  /** Can still be the best; the first in rank first. */
  readonly surviving: readonly {
    readonly id: string;
    /** Hosts that it should have after the next round; what it has already where there is none. */
    readonly requiredHosts: number;
  }[];
  readonly eliminated: readonly {
    readonly id: string;
    /** For people: by how much it is behind which. */
    readonly reason: string;
  }[];
  /** One is left, or the last round has been. */
  readonly isDecided: boolean;
}

/**
 * What to measure next when the question is which platform is the best: after each round of one host for each
 * platform those that can't be the best any more are dropped [1], with the same test as `standings`, so that a report
 * never contradicts what was run. It keeps nothing between rounds: a platform whose exclusion does not last comes
 * back. It departs from [1] in its boundary, which is the nominal one of a single look; the study in
 * docs/how-to/choose-a-platform.md shows how often that drops the best.
 *
 * @param samples of all platforms in question; one without a host is wanted `FIRST_ROUND` times
 *
 * [1] Paulson, "A sequential procedure for selecting the population with the largest mean from k normal
 *     populations", Ann. Math. Stat. 35(1), 1964, doi:10.1214/aoms/1177703739.
 */
export function eliminate(samples: readonly PlatformSample[]): Elimination {
  const untried = samples.filter(({ values }) => values.length === 0);
  const ranked = rankPlatforms(samples.filter(({ values }) => values.length > 0));
  const alive = [
    ...ranked.filter(({ canBeBest }) => canBeBest),
    ...untried.map(withoutMeasurements),
  ];
  const fewest = Math.min(...alive.map(({ hosts }) => hosts));
  const isDecided = (alive.length <= 1 && untried.length === 0) || fewest >= LAST_ROUND;
  const next = Math.min(LAST_ROUND, Math.max(FIRST_ROUND, fewest + 1));
  return {
    surviving: alive.map(({ id, hosts }) => ({
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
