import { group } from "d3-array";
import { median } from "simple-statistics";

/** One round's trials that count (ABBA once): logarithms of seconds, in the order of running. */
export interface BlockTimes {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Position in the order of all blocks; absent where every host has one block. */
  readonly arrival?: number;
}

/**
 * What one host measured of both versions. Rounds and blocks that met on the same host are one replicate. On one
 * machine a block stands in for a host: what its rounds have in common, all blocks of the machine have in common too,
 * so its rounds tell of the noise as blocks do.
 */
export interface Replicate {
  readonly host: string;
  readonly blocks: readonly BlockTimes[];
  readonly isSingleMachine?: boolean;
}

type HostTimes = BlockTimes & Pick<Replicate, "host" | "isSingleMachine">;

/** Gathers rounds by host, hosts in the order of their first. Without an arrival they came in the given order. */
export function replicatesOf(rounds: readonly HostTimes[]): Replicate[] {
  const byHost = group(
    rounds.map((round, index) => ({ arrival: index, ...round })),
    ({ host }) => host,
  );
  return [...byHost].map(([host, own]) => ({
    host,
    blocks: own.map(({ a, b, arrival }) => ({ a, b, arrival })),
    ...(own[0]?.isSingleMachine ? { isSingleMachine: true } : {}),
  }));
}

/** The first hosts as they were known when the last of them came: what came later on the same hosts is left out. */
export function firstHosts(replicates: readonly Replicate[], count: number): readonly Replicate[] {
  const chosen = replicates.slice(0, count);
  const last = Math.max(...chosen.map(({ blocks: [first] }) => first?.arrival ?? 0));
  return chosen.map((replicate) => ({
    ...replicate,
    blocks: replicate.blocks.filter(({ arrival = 0 }) => arrival <= last),
  }));
}

/** What counts as one independent measurement: the rounds of a host, or on one machine each round. */
function independentParts(replicates: readonly Replicate[]): readonly (readonly BlockTimes[])[] {
  return replicates.flatMap(({ blocks, isSingleMachine }) =>
    isSingleMachine ? blocks.map((round) => [round]) : [blocks],
  );
}

/**
 * Variance of a host's difference in units of a single trial's, as far as it comes from run noise: 1 where each
 * version ran twice.
 */
export function trialVarianceFactor(replicates: readonly Replicate[]): number {
  return average(
    independentParts(replicates).map(
      (rounds) => average(rounds.map(({ a, b }) => 1 / a.length + 1 / b.length)) / rounds.length,
    ),
  );
}

/** Median absolute deviation of a normal distribution, in standard deviations. */
const MAD_OF_NORMAL = 0.6745;
/** Median of |x1 - x2| of two draws from a normal distribution, in standard deviations. */
const MEDIAN_OF_DUPLICATES = Math.SQRT2 * MAD_OF_NORMAL;
/** What logarithms of equal times can differ by. */
const ROUNDING = 1e-12;
/** Duplicates further apart than so many standard deviations of their difference: something interfered. */
export const INTERFERENCE = 3 * Math.SQRT2;

/**
 * Distances between successive trials of the same version on the same host: run noise with nothing else in it.
 *
 * @returns |log| differences, two a host with trials in ABBA; none where a version ran once
 */
export function duplicateDistances(replicates: readonly Replicate[]): number[] {
  return replicates.flatMap(({ blocks }) =>
    blocks.flatMap(({ a, b }) => [...pairDistances(a), ...pairDistances(b)]),
  );
}

/** Distances between successive trials of one version on one host. */
export function pairDistances(values: readonly number[]): number[] {
  const distances: number[] = [];
  for (let index = 1; index < values.length; index += 2) {
    distances.push(Math.abs((values[index] ?? 0) - (values[index - 1] ?? 0)));
  }
  return distances;
}

/**
 * Robust standard deviation of a single trial from distances between duplicates; 0 where there are none, or
 * where most agree to the last digit, as those of a coarse clock do.
 */
export function duplicateSd(distances: readonly number[]): number {
  if (distances.length === 0) return 0;
  const sd = median([...distances]) / MEDIAN_OF_DUPLICATES;
  return sd < ROUNDING ? 0 : sd;
}

/**
 * Mean of log B minus mean of log A, one a host, or on one machine one a round: whatever a host adds to all its trials falls out. A trial
 * that lies further above the fastest of its version than duplicates do was interfered with, because
 * interference only ever slows a run down, and is left out; for two trials that is their minimum. It looks only
 * within a version, so it favours none.
 *
 * @param trialSd of a trial on a host, the robust standard deviation of duplicates; 0: nothing is left out
 */
export function hostDifferences(replicates: readonly Replicate[], trialSd: number): number[] {
  const limit = trialSd > 0 ? INTERFERENCE * trialSd : Number.POSITIVE_INFINITY;
  return independentParts(replicates).map((rounds) =>
    average(rounds.map(({ a, b }) => undisturbedMean(b, limit) - undisturbedMean(a, limit))),
  );
}

/** The weights of `hostDifferences`, for times that are to stand beside its mean. */
export function meanOverHosts(
  replicates: readonly Replicate[],
  measure: (round: BlockTimes) => number,
): number {
  return average(independentParts(replicates).map((rounds) => average(rounds.map(measure))));
}

/** Mean of one version's trials on one host without those that lie more than `limit` above the fastest. */
export function undisturbedMean(values: readonly number[], limit: number): number {
  const fastest = Math.min(...values);
  return average(values.filter((value) => value - fastest <= limit));
}

/** Plain arithmetic mean: in the inner loop of a calibration the library's summation would be most of the time. */
export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Values further than the limit from their median are drawn in to it. */
export function winsorise(values: readonly number[], limit: number): number[] {
  const middle = median([...values]);
  return values.map((value) => Math.min(middle + limit, Math.max(middle - limit, value)));
}

/** Sample variance, with n - 1. */
export function sampleVariance(values: readonly number[]): number {
  return squaresAround(values) / (values.length - 1);
}

/** Sum of squared deviations from the mean. */
export function squaresAround(values: readonly number[]): number {
  const centre = average(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

/** Robust standard deviation from deviations about a middle, which no wild one among them moves far. */
export function robustSd(deviations: readonly number[]): number {
  return median(deviations.map(Math.abs)) / MAD_OF_NORMAL;
}
