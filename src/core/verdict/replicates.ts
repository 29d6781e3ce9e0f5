import { group } from "d3-array";
import { median } from "simple-statistics";

/** Times of one round (ABBA once), as logarithms of seconds, in the order of running. */
export interface BlockTimes {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Position in the order of all blocks; absent if every host has one block. */
  readonly arrival?: number;
}

/**
 * Times of both versions on one host. All rounds and blocks on the same host form one replicate. With a single machine,
 * each block is a replicate. All its blocks share the machine's effect, so rounds are as independent as blocks.
 */
export interface Replicate {
  readonly host: string;
  readonly blocks: readonly BlockTimes[];
  readonly isSingleMachine?: boolean;
  /** No trial is excluded, because the quantity is not a time. */
  readonly keepsAllTrials?: boolean;
}

type HostTimes = BlockTimes & Pick<Replicate, "host" | "isSingleMachine">;

/** Groups rounds by host, in the order of each host's first round. Without `arrival`, the given order counts. */
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

/** The first hosts, without blocks that arrived after the first block of the last of these hosts. */
export function firstHosts(replicates: readonly Replicate[], count: number): readonly Replicate[] {
  const chosen = replicates.slice(0, count);
  const last = Math.max(...chosen.map(({ blocks: [first] }) => first?.arrival ?? 0));
  return chosen.map((replicate) => ({
    ...replicate,
    blocks: replicate.blocks.filter(({ arrival = 0 }) => arrival <= last),
  }));
}

/** Independent measurements: all rounds of a host, or each round with a single machine. */
function independentParts(replicates: readonly Replicate[]): readonly (readonly BlockTimes[])[] {
  const parts: (readonly BlockTimes[])[] = [];
  for (const { blocks, isSingleMachine } of replicates) {
    if (isSingleMachine) for (const round of blocks) parts.push([round]);
    else parts.push(blocks);
  }
  return parts;
}

/**
 * Variance of a host's difference due to run noise, in units of the variance of a trial. It is 1 if each version ran
 * twice.
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
/** Rounding error of logarithms of equal times. */
const ROUNDING = 1e-12;
/** Limit for the distance of duplicates, in standard deviations of a trial. Beyond it, a trial was disturbed. */
export const INTERFERENCE = 3 * Math.SQRT2;

/**
 * Distances between successive trials of the same version on the same host. They contain run noise only.
 *
 * @returns absolute differences of logarithms: two for each round of ABBA; none if each version ran once
 */
export function duplicateDistances(replicates: readonly Replicate[]): number[] {
  const distances: number[] = [];
  for (const { blocks } of replicates) {
    for (const { a, b } of blocks) {
      addPairDistances(a, distances);
      addPairDistances(b, distances);
    }
  }
  return distances;
}

/** Distances between successive trials of one version on one host. */
export function pairDistances(values: readonly number[]): number[] {
  return addPairDistances(values, []);
}

/** A calibration calls it in its inner loop, where arrays of two values are too slow. */
function addPairDistances(values: readonly number[], distances: number[]): number[] {
  for (let index = 1; index < values.length; index += 2) {
    distances.push(Math.abs((values[index] ?? 0) - (values[index - 1] ?? 0)));
  }
  return distances;
}

/**
 * Robust standard deviation of a trial, from distances between duplicates. It is 0 without duplicates, or if most of them are
 * equal, as with a coarse clock.
 */
export function duplicateSd(distances: readonly number[]): number {
  if (distances.length === 0) return 0;
  const sd = median([...distances]) / MEDIAN_OF_DUPLICATES;
  return sd < ROUNDING ? 0 : sd;
}

/**
 * Mean of log B minus mean of log A, for each host, or for each round with a single machine. Effects of the host on all its trials cancel.
 *
 * A trial is excluded if it is slower than the fastest trial of its version by more than duplicates differ, because disturbances only
 * slow a run down. Of two such trials only the faster one counts. The rule compares trials of the same version, so it favours none.
 *
 * @param trialSd robust standard deviation of a trial, from duplicates; 0: no trial is excluded
 */
export function hostDifferences(replicates: readonly Replicate[], trialSd: number): number[] {
  const isLimited = trialSd > 0 && !replicates.some(({ keepsAllTrials }) => keepsAllTrials);
  const limit = isLimited ? INTERFERENCE * trialSd : Number.POSITIVE_INFINITY;
  return independentParts(replicates).map((rounds) =>
    average(rounds.map(({ a, b }) => undisturbedMean(b, limit) - undisturbedMean(a, limit))),
  );
}

/** Mean of a measure with the weights of `hostDifferences`, for times that a report shows with the change. */
export function meanOverHosts(
  replicates: readonly Replicate[],
  measure: (round: BlockTimes) => number,
): number {
  return average(independentParts(replicates).map((rounds) => average(rounds.map(measure))));
}

/** Mean of a version's trials on one host, without trials that exceed the fastest by more than `limit`. */
export function undisturbedMean(values: readonly number[], limit: number): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (const value of values) fastest = Math.min(fastest, value);
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (value - fastest <= limit) {
      sum += value;
      count++;
    }
  }
  return sum / count;
}

/** Arithmetic mean. A calibration calls it in its inner loop, where the library's exact summation is too slow. */
export function average(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Clips values to their median plus or minus the limit. */
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

/** Robust standard deviation, from deviations about a centre. Outliers hardly change it. */
export function robustSd(deviations: readonly number[]): number {
  return median(deviations.map(Math.abs)) / MAD_OF_NORMAL;
}
