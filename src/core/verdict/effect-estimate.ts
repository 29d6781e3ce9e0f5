import {
  average,
  duplicateDistances,
  duplicateSd,
  hostDifferences,
  INTERFERENCE,
  type Replicate,
  sampleVariance,
  trialVarianceFactor,
  winsorise,
} from "./replicates.ts";
import { fQuantile } from "./statistics.ts";

/** What earlier blocks of the same workload on the same platform say of its noise, in units of log time. */
export interface NoiseHistory {
  /** Standard deviation of host differences under an unchanged program. */
  readonly hostSd: number;
  /** Robust standard deviation of a trial, from duplicates. */
  readonly duplicateSd: number;
  /** How many blocks it rests on. */
  readonly blocks: number;
}

/** An effect as the hosts so far tell it, in log time. */
export interface EffectEstimate {
  readonly estimate: number;
  readonly standardError: number;
  readonly degrees: number;
  readonly hosts: number;
  /** Where the variance comes from. */
  readonly prior: "history" | "duplicates" | "none";
}

/** Weight of history in degrees of freedom, when it holds `FULL_HISTORY` blocks. */
const HISTORY_DEGREES = 8;
const FULL_HISTORY = 24;
/** A history of fewer blocks knows less than today's duplicates do. */
export const MIN_HISTORY_BLOCKS = 8;
/** History's own weight, in duplicates, when today's measurements say that the noise has grown. */
const STALENESS_WEIGHT = 5;
/** A history that understates today's variance by more than this loses weight by as much as it is beyond. */
const TOLERATED_GROWTH = 1.5;
/** A history is dropped where today's duplicates would be as close together in fewer cases than this. */
const OVERSTATED_LEVEL = 0.02;
/** Degrees of freedom go by tenths: there are few of them then, and a quantile is worked out once for each. */
const DEGREES_STEPS = 10;
const DUPLICATE_DEGREES = 3;
/** Host differences vary somewhat more than duplicates on one host can tell. */
const DUPLICATE_INFLATION = 1.5;
const WINSOR_LIMIT = 3;
/** No machine repeats a time more closely than this; equal times are a coarse clock's. */
const MIN_SD = 1e-4;
/** Mean squares of a half-normal that is clipped at 1.5 and at 2 standard deviations. */
const CLIPPED_SQUARE = { at1_5: 0.7783, at2: 0.9205 };

/**
 * Mean difference over hosts with a moderated variance [1]: the few hosts of today and what is known of the
 * noise from before, each with its weight. It departs from [1] in three ways: the prior's weight is fixed,
 * because a few timers can't estimate it; the prior grows, and loses weight, where today's measurements are
 * noisier than history's; and a prior from duplicates that today's hosts contradict is dropped for plain t.
 *
 * @param replicates at least two hosts, each with trials of both versions
 *
 * [1] Smyth, "Linear models and empirical Bayes methods", Stat. Appl. Genet. Mol. Biol. 3(1):3, 2004,
 *     doi:10.2202/1544-6115.1027, section 3.
 */
export function estimateEffect(
  replicates: readonly Replicate[],
  history: NoiseHistory | null,
): EffectEstimate {
  const known = applicableHistory(replicates, history);
  return known ? withHistory(replicates, known) : withDuplicates(replicates);
}

/**
 * A history of noisier days than today says nothing of today, and would only widen the interval: today's duplicates
 * take its place where they are closer together than it allows for.
 */
function applicableHistory(
  replicates: readonly Replicate[],
  history: NoiseHistory | null,
): NoiseHistory | null {
  const known = usableHistory(history);
  if (!known || known.duplicateSd === 0) return known;
  const distances = duplicateDistances(replicates);
  if (distances.length === 0) return known;
  const today = meanSquare(distances, clipOf(distances, known)) / 2 / CLIPPED_SQUARE.at1_5;
  const lowest = fQuantile(OVERSTATED_LEVEL, distances.length, 2 * known.blocks);
  return today < lowest * known.duplicateSd ** 2 ? null : known;
}

function clipOf(distances: readonly number[], { duplicateSd: known }: NoiseHistory): number {
  return 1.5 * Math.SQRT2 * Math.max(duplicateSd(distances), known);
}

/** @returns null where a history is too short to lean on, or saw no noise at all */
export function usableHistory(history: NoiseHistory | null): NoiseHistory | null {
  const isUsable = history && history.blocks >= MIN_HISTORY_BLOCKS && history.hostSd >= MIN_SD / 10;
  return isUsable ? history : null;
}

/**
 * What a trial may lie above the fastest of its version in its block before it is left out, in log time; with
 * what is known of a trial's noise from before, or else from today.
 */
export function interferenceLimit(
  replicates: readonly Replicate[],
  history: NoiseHistory | null,
): number {
  const trialSd =
    applicableHistory(replicates, history)?.duplicateSd ??
    duplicateSd(duplicateDistances(replicates));
  return trialSd > 0 ? INTERFERENCE * trialSd : Number.POSITIVE_INFINITY;
}

function withHistory(replicates: readonly Replicate[], past: NoiseHistory): EffectEstimate {
  const history = withTrialVariance(replicates, past);
  const raw = hostDifferences(replicates, history.duplicateSd);
  const growth = noiseGrowth(replicates, raw, history);
  const priorSd = history.hostSd * Math.sqrt(growth);
  const weight =
    Math.min(1, history.blocks / FULL_HISTORY) / Math.max(1, growth / TOLERATED_GROWTH);
  const kept = winsorise(raw, WINSOR_LIMIT * priorSd);
  return moderate(kept, {
    variance: priorSd ** 2,
    degrees: Math.floor(HISTORY_DEGREES * weight * DEGREES_STEPS) / DEGREES_STEPS,
    prior: "history",
  });
}

/** History is of hosts that ran each version twice; where they run it less often today, they differ by more. */
function withTrialVariance(replicates: readonly Replicate[], history: NoiseHistory): NoiseHistory {
  const more = Math.max(0, trialVarianceFactor(replicates) - 1);
  return more === 0
    ? history
    : { ...history, hostSd: Math.sqrt(history.hostSd ** 2 + more * history.duplicateSd ** 2) };
}

function withDuplicates(replicates: readonly Replicate[]): EffectEstimate {
  const distances = duplicateDistances(replicates);
  const trialSd = duplicateSd(distances);
  const raw = hostDifferences(replicates, trialSd);
  const priorVariance =
    DUPLICATE_INFLATION * trialVarianceFactor(replicates) * clippedVariance(distances, trialSd);
  if (priorVariance === 0) return plain(raw);
  const limit = fQuantile(0.95, raw.length - 1, distances.length);
  if (sampleVariance(raw) > priorVariance * limit) return plain(raw);
  return moderate(raw, {
    variance: priorVariance,
    degrees: DUPLICATE_DEGREES,
    prior: "duplicates",
  });
}

/**
 * How many times history's variance today's duplicates and the spread of today's hosts call for, never below 1.
 *
 * @param differences of the hosts
 */
function noiseGrowth(
  replicates: readonly Replicate[],
  differences: readonly number[],
  history: NoiseHistory,
): number {
  const distances = history.duplicateSd > 0 ? duplicateDistances(replicates) : [];
  const n = distances.length;
  const clip = clipOf(distances, history);
  const ofTrials =
    n === 0 ? 0 : meanSquare(distances, clip) / 2 / CLIPPED_SQUARE.at1_5 / history.duplicateSd ** 2;
  const degrees = differences.length - 1;
  const ofHosts = sampleVariance(differences) / history.hostSd ** 2;
  const weight = STALENESS_WEIGHT + n + degrees;
  return Math.max(1, (STALENESS_WEIGHT + n * ofTrials + degrees * ofHosts) / weight);
}

/** Variance of a trial from its duplicates, with a burst of interference cut off. */
function clippedVariance(distances: readonly number[], trialSd: number): number {
  if (distances.length === 0) return 0;
  return meanSquare(distances, 2 * Math.SQRT2 * trialSd) / 2 / CLIPPED_SQUARE.at2;
}

function meanSquare(values: readonly number[], clip: number): number {
  return values.reduce((sum, value) => sum + Math.min(value, clip) ** 2, 0) / values.length;
}

function moderate(
  values: readonly number[],
  prior: { variance: number; degrees: number; prior: EffectEstimate["prior"] },
): EffectEstimate {
  const k = values.length;
  const degrees = prior.degrees + k - 1;
  const variance = (prior.degrees * prior.variance + (k - 1) * sampleVariance(values)) / degrees;
  return {
    estimate: average(values),
    standardError: standardErrorOf(variance, k),
    degrees,
    hosts: k,
    prior: prior.prior,
  };
}

function plain(values: readonly number[]): EffectEstimate {
  return {
    estimate: average(values),
    standardError: standardErrorOf(sampleVariance(values), values.length),
    degrees: values.length - 1,
    hosts: values.length,
    prior: "none",
  };
}

function standardErrorOf(variance: number, hosts: number): number {
  return Math.max(Math.sqrt(variance), MIN_SD) / Math.sqrt(hosts);
}
