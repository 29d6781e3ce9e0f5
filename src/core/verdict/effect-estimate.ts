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

/** Noise of earlier blocks of the same workload on the same platform, in units of log time. */
export interface NoiseHistory {
  /** Standard deviation of host differences for an unchanged program. */
  readonly hostSd: number;
  /** Robust standard deviation of a trial, from duplicates. */
  readonly duplicateSd: number;
  /** Number of blocks in the history. */
  readonly blocks: number;
}

/** Estimated effect, in log time. */
export interface EffectEstimate {
  readonly estimate: number;
  readonly standardError: number;
  readonly degrees: number;
  readonly hosts: number;
  /** Source of the prior variance. */
  readonly prior: "history" | "duplicates" | "none";
}

/** Weight of a history of `FULL_HISTORY` blocks, in degrees of freedom. */
const HISTORY_DEGREES = 8;
const FULL_HISTORY = 24;
/** A history of fewer blocks is a worse estimate than the run's own duplicates. */
export const MIN_HISTORY_BLOCKS = 8;
/** Weight of the history against the run's own measurements when noise growth is estimated, in duplicates. */
const STALENESS_WEIGHT = 5;
/** Factor by which the run's variance may exceed the history's. Beyond it, the history loses weight in proportion. */
const TOLERATED_GROWTH = 1.5;
/** A history is dropped if the run's duplicates would be this close together with less than this probability. */
const OVERSTATED_LEVEL = 0.02;
/** Degrees of freedom are rounded to tenths, so that few quantiles are computed and cached. */
const DEGREES_STEPS = 10;
const DUPLICATE_DEGREES = 3;
/**
 * Duplicates are no prior if hosts differ more than they would in this share of cases. Memory repeats so closely that versions
 * can react to hosts far beyond it, so less evidence of that suffices.
 */
const CONTRADICTED_LEVEL = { time: 0.95, memory: 0.9 };
/** Host differences vary more than duplicates on one host. */
const DUPLICATE_INFLATION = 1.5;
const WINSOR_LIMIT = 3;
/** Minimum standard deviation. No machine repeats a time more closely; equal times come from a coarse clock. */
const MIN_SD = 1e-4;
/** Mean squares of a half-normal distribution, clipped at 1.5 and 2 standard deviations. */
const CLIPPED_SQUARE = { at1_5: 0.7783, at2: 0.9205 };

/**
 * Mean difference over hosts, with a moderated variance [1]: a weighted mean of the variance of this run's hosts and a
 * prior variance. It differs from [1] in three ways. The weight of the prior is fixed, because a few timers cannot
 * estimate it. If this run is noisier than the history, the prior grows and loses weight. If this run's hosts
 * contradict a prior from duplicates, the estimate is a plain t.
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
 * The history, unless the run's duplicates are significantly closer together than it predicts. A history of noisier
 * days would only widen the interval.
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

/** @returns null: the history is too short, or contains no noise */
export function usableHistory(history: NoiseHistory | null): NoiseHistory | null {
  const isUsable = history && history.blocks >= MIN_HISTORY_BLOCKS && history.hostSd >= MIN_SD / 10;
  return isUsable ? history : null;
}

/**
 * Limit above which a trial is excluded, in log time above the fastest trial of its version in the block. It follows from
 * the noise of trials in the history, else in this run.
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

/** Adjusts a history of hosts that ran each version twice. If hosts run it less often now, their differences vary more. */
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
  const isTime = !replicates.some(({ keepsAllTrials }) => keepsAllTrials);
  const level = isTime ? CONTRADICTED_LEVEL.time : CONTRADICTED_LEVEL.memory;
  const limit = fQuantile(level, raw.length - 1, distances.length);
  if (sampleVariance(raw) > priorVariance * limit) return plain(raw);
  return moderate(raw, {
    variance: priorVariance,
    degrees: DUPLICATE_DEGREES,
    prior: "duplicates",
  });
}

/** Weight of a variance that the measurement itself predicts, such as the sampling error of a profile. */
const PREDICTED_DEGREES = 6;
/** Degrees of freedom of such a prediction when it is compared with the values. */
const PREDICTION_DEGREES = 60;

/**
 * Mean of values whose variance is predicted, moderated as in `estimateEffect`. Values that contradict the prediction get
 * a plain t.
 *
 * @param values at least two, one a replicate
 */
export function estimatePredicted(
  values: readonly number[],
  predictedVariance: number,
): EffectEstimate {
  const limit = fQuantile(0.99, values.length - 1, PREDICTION_DEGREES);
  if (sampleVariance(values) > predictedVariance * limit) return plain(values);
  return moderate(values, {
    variance: predictedVariance,
    degrees: PREDICTED_DEGREES,
    prior: "duplicates",
  });
}

/**
 * Ratio of this run's variance to the history's, from duplicates and host differences; at least 1.
 *
 * @param differences one for each host
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

/** Variance of a trial, from distances of duplicates. Clipping limits the effect of disturbances. */
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
