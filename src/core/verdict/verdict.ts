import type { Effect, Verdict } from "../documents/comparison.ts";
import type { Looks } from "../documents/looks.ts";
import {
  type EffectEstimate,
  estimateEffect,
  type NoiseHistory,
  usableHistory,
} from "./effect-estimate.ts";
import { LOOKS_WITH_HISTORY, LOOKS_WITHOUT_HISTORY, overallLevel } from "./looks.ts";
import { average, firstHosts, hostDifferences, type Replicate } from "./replicates.ts";
import { tQuantile, twoSidedP } from "./statistics.ts";

/** Smallest change that matters. `no material change` means that a change beyond it is excluded. */
export const MATERIAL_CHANGE = 0.02;
/** Smallest change that is called slower or faster. A smaller one is not, even if it is significant. */
export const MIN_CHANGE = 0.01;
/** Probability that a verdict's interval holds the true change, over all looks. `gcbench calibrate` measures it. */
export const CONFIDENCE = 0.98;
/** Probability of finding a change of the smallest detectable size. */
const DETECTION_POWER = 0.8;

export interface JudgeOptions {
  /** Noise history from earlier blocks; null: none. */
  readonly history: NoiseHistory | null;
  /** Default: `looksFor` the history. */
  readonly looks?: Looks;
}

/** A verdict, and whether more hosts could still change it. */
export interface Judgement {
  readonly effect: Effect;
  /** Hosts at the next look; null: the result is decided, or the last look is over. */
  readonly nextLook: number | null;
  /** Interval that holds the true change for any verdict, over all looks; null: too few hosts. */
  readonly repeatedInterval: Interval | null;
}

/** Interval of changes; a change is B over A, minus 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The calibrated looks with or without a noise history. */
export function looksFor(history: NoiseHistory | null): Looks {
  return usableHistory(history) ? LOOKS_WITH_HISTORY : LOOKS_WITHOUT_HISTORY;
}

/** Confidence of looks: as calibrated, or 1 minus the overall level for other looks. */
function confidenceOf(looks: Looks): number {
  const isCalibrated =
    looks.hosts.length <= LOOKS_WITH_HISTORY.hosts.length &&
    looks.alpha <= LOOKS_WITH_HISTORY.alpha;
  if (isCalibrated) return CONFIDENCE;
  return Math.min(CONFIDENCE, Math.floor((1 - overallLevel(looks)) * 1000) / 1000);
}

/**
 * Verdict on one quantity, as it was reached while hosts arrived: at the first look that decides. Later hosts, and later
 * blocks on the same hosts, do not count. Between looks there is an estimate and no verdict, because an unplanned look
 * would raise the false-alarm rate. If no more hosts will come, the caller caps the looks.
 *
 * The repeated interval is the interval of the deciding look, at the nominal level of one look. Because the comparison stops at
 * the first decision, it covers the true change more often than that level times the number of looks suggests [1].
 *
 * @param replicates in the order of their arrival
 *
 * [1] Jennison & Turnbull, "Interim analyses: the repeated confidence interval approach", J. R. Stat. Soc. B
 *     51(3), 1989, doi:10.1111/j.2517-6161.1989.tb01433.x; here with a moderated t and a constant boundary.
 */
export function judge(
  replicates: readonly Replicate[],
  { history, looks = looksFor(history) }: JudgeOptions,
): Judgement {
  const last = looks.hosts.at(-1) ?? 0;
  let seen: Look = { effect: tooFewHosts(replicates), repeatedInterval: null };
  for (const hosts of looks.hosts.filter((count) => count <= replicates.length)) {
    seen = lookAt(firstHosts(replicates, hosts), { history, looks });
    if (seen.effect.verdict !== "inconclusive") return { ...seen, nextLook: null };
  }
  const isBetweenLooks = replicates.length < last && !looks.hosts.includes(replicates.length);
  if (isBetweenLooks && replicates.length >= 2) {
    seen = undecided(lookAt(replicates, { history, looks }));
  }
  const next = looks.hosts.find((count) => count > replicates.length) ?? null;
  return { ...seen, nextLook: next };
}

type Look = Omit<Judgement, "nextLook">;

/** Between looks the verdict is inconclusive, with the repeated interval. */
function undecided({ effect, repeatedInterval }: Look): Look {
  return { effect: { ...effect, verdict: "inconclusive", ...repeatedInterval }, repeatedInterval };
}

/** Verdict of one look, from all given hosts. */
function lookAt(
  replicates: readonly Replicate[],
  { history, looks }: Required<JudgeOptions>,
): Look {
  const estimate = estimateEffect(replicates, history);
  return describe(replicates, estimate, {
    p: pValue(estimate),
    isSignificant: pValue(estimate) < looks.alpha,
    alpha: looks.alpha,
    equivalenceAlpha: looks.equivalenceAlpha,
    confidence: confidenceOf(looks),
    minChange: MIN_CHANGE,
  });
}

/** Test of one of many quantities, such as a timer. It is made once, with all hosts of the run. */
export interface AdjustedTest {
  readonly history: NoiseHistory | null;
  /** Adjusted for all quantities that are tested together. */
  readonly p: number;
  readonly isSignificant: boolean;
  /** Level of the quantity's own test, and of its interval. */
  readonly alpha: number;
  /** Probability that the intervals of all tested quantities hold the true changes. */
  readonly confidence: number;
  /** Smallest change that is called slower or faster. */
  readonly minChange: number;
}

export function judgeAdjusted(replicates: readonly Replicate[], options: AdjustedTest): Effect {
  if (replicates.length < 2) return tooFewHosts(replicates);
  const estimate = estimateEffect(replicates, options.history);
  const { equivalenceAlpha } = looksFor(options.history);
  return describe(replicates, estimate, { ...options, equivalenceAlpha }).effect;
}

/** Two-sided p-value of a single look at all hosts; null: fewer than two hosts. */
export function unadjustedP(
  replicates: readonly Replicate[],
  history: NoiseHistory | null,
): number | null {
  return replicates.length < 2 ? null : pValue(estimateEffect(replicates, history));
}

function pValue({ estimate, standardError, degrees }: EffectEstimate): number {
  return twoSidedP(estimate / standardError, degrees);
}

interface Evidence {
  readonly p: number;
  readonly isSignificant: boolean;
  readonly alpha: number;
  readonly equivalenceAlpha: number;
  readonly confidence: number;
  readonly minChange: number;
}

function describe(
  replicates: readonly Replicate[],
  estimate: EffectEstimate,
  { p, isSignificant, alpha, equivalenceAlpha, confidence, minChange }: Evidence,
): Look {
  const { estimate: centre, standardError, degrees, prior } = estimate;
  const margin = tQuantile(1 - alpha / 2, degrees) * standardError;
  const inner = tQuantile(1 - equivalenceAlpha, degrees) * standardError;
  const change = Math.expm1(centre);
  const isEquivalent =
    centre + inner < Math.log1p(MATERIAL_CHANGE) && centre - inner > Math.log1p(-MATERIAL_CHANGE);
  const verdict = nameOf({ change, isSignificant, isEquivalent, minChange });
  const repeatedInterval = around(centre, margin);
  // Reports show the deciding interval. For equivalence both its ends are within the material change.
  const isOfEquivalence = verdict === "no material change";
  const effect = {
    verdict,
    change,
    ...(isOfEquivalence ? around(centre, inner) : repeatedInterval),
    confidence: isOfEquivalence ? 1 - 2 * equivalenceAlpha : confidence,
    p,
    smallestDetectable: detectableChange(standardError, degrees, alpha),
    hosts: replicates.length,
    trials: trialCount(replicates),
    noise: prior,
  };
  return { effect, repeatedInterval };
}

function around(centre: number, margin: number): Interval {
  return { low: Math.expm1(centre - margin), high: Math.expm1(centre + margin) };
}

/**
 * Smallest change that one look at a nominal two-sided level finds in 80 of 100 cases.
 *
 * @param standardError of the estimate, in log time
 * @returns a fraction, as in 0.02
 */
export function detectableChange(standardError: number, degrees: number, alpha: number): number {
  return Math.expm1(
    (tQuantile(1 - alpha / 2, degrees) + tQuantile(DETECTION_POWER, degrees)) * standardError,
  );
}

function nameOf(finding: {
  change: number;
  isSignificant: boolean;
  isEquivalent: boolean;
  minChange: number;
}): Verdict {
  const { change, isSignificant, isEquivalent, minChange } = finding;
  if (isSignificant && Math.abs(change) >= minChange) return change > 0 ? "slower" : "faster";
  return isEquivalent ? "no material change" : "inconclusive";
}

function trialCount(replicates: readonly Replicate[]): number {
  return replicates
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { a, b }) => sum + a.length + b.length, 0);
}

/** A single host gives a change without an interval. */
function tooFewHosts(replicates: readonly Replicate[]): Effect {
  const differences = hostDifferences(replicates, 0);
  return {
    ...unknown("inconclusive", replicates),
    change: differences.length === 0 ? null : Math.expm1(average(differences)),
  };
}

/** Effect of versions that are not comparable: a verdict without numbers. */
export function notComparable(replicates: readonly Replicate[]): Effect {
  return unknown("not comparable", replicates);
}

function unknown(verdict: Verdict, replicates: readonly Replicate[]): Effect {
  return {
    verdict,
    change: null,
    low: null,
    high: null,
    confidence: CONFIDENCE,
    p: null,
    smallestDetectable: null,
    hosts: replicates.length,
    trials: trialCount(replicates),
    noise: "none",
  };
}
