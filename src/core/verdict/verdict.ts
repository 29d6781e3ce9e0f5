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

/** A change beyond this matters: `no material change` means that it has been excluded. */
export const MATERIAL_CHANGE = 0.02;
/** A smaller change is never called slower or faster, however sure it is. */
export const MIN_CHANGE = 0.01;
/** That the interval of a verdict holds the true change, all looks taken together; measured by `gcbench calibrate`. */
export const CONFIDENCE = 0.98;
/** Of finding a change of the size that is given as the smallest detectable one. */
const DETECTION_POWER = 0.8;

export interface JudgeOptions {
  /** Of the noise, from earlier blocks; null: none. */
  readonly history: NoiseHistory | null;
  /** When to look. Default: as the history allows. */
  readonly looks?: Looks;
}

/** A verdict, and whether more hosts could still change it. */
export interface Judgement {
  readonly effect: Effect;
  /** Hosts at the next look; null: it is decided, or the last look has been. */
  readonly nextLook: number | null;
  /** That holds the true change whatever the verdict, over all looks; null: too few hosts. */
  readonly repeatedInterval: Interval | null;
}

/** Changes, B over A minus 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The looks that fit what is known of the noise. */
export function looksFor(history: NoiseHistory | null): Looks {
  return usableHistory(history) ? LOOKS_WITH_HISTORY : LOOKS_WITHOUT_HISTORY;
}

/** What the calibration has measured for its looks; for others what their overall level leaves. */
function confidenceOf(looks: Looks): number {
  const isCalibrated =
    looks.hosts.length <= LOOKS_WITH_HISTORY.hosts.length &&
    looks.alpha <= LOOKS_WITH_HISTORY.alpha;
  if (isCalibrated) return CONFIDENCE;
  return Math.min(CONFIDENCE, Math.floor((1 - overallLevel(looks)) * 1000) / 1000);
}

/**
 * Verdict on one quantity, reached as it would be while hosts arrive: at the first look that decides; hosts
 * beyond it are not used, nor later blocks on the same hosts. Between looks there is an estimate and no verdict:
 * a look that was not planned would be one more chance for chance. Where no more hosts will come, the caller caps
 * the looks. The repeated interval is the one of the deciding look, at the nominal level of a
 * look; by stopping at the first decision it covers more often than that level times the looks suggests [1].
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

/** Between looks there is no verdict, and the interval is that of an open one. */
function undecided({ effect, repeatedInterval }: Look): Look {
  return { effect: { ...effect, verdict: "inconclusive", ...repeatedInterval }, repeatedInterval };
}

/** Verdict from all the hosts there are, without an early stop. */
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

/** A quantity that is tested beside many others, once, at whatever number of hosts the run stopped. */
export interface AdjustedTest {
  readonly history: NoiseHistory | null;
  /** Adjusted for all that is tested beside it. */
  readonly p: number;
  readonly isSignificant: boolean;
  /** Level that its own p has been held against: that of its interval. */
  readonly alpha: number;
  /** That all of them together are right. */
  readonly confidence: number;
  /** The change that is worth a name. */
  readonly minChange: number;
}

export function judgeAdjusted(replicates: readonly Replicate[], options: AdjustedTest): Effect {
  if (replicates.length < 2) return tooFewHosts(replicates);
  const estimate = estimateEffect(replicates, options.history);
  const { equivalenceAlpha } = looksFor(options.history);
  return describe(replicates, estimate, { ...options, equivalenceAlpha }).effect;
}

/** Two-sided p of a single look at all hosts; null: fewer than two. */
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
  // The interval that is shown is the one that decides: both ends inside what matters.
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
 * The smallest change that one look at a nominal two-sided level finds in 80 of 100 cases.
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

/** One host says by how much, and nothing of how sure that is. */
function tooFewHosts(replicates: readonly Replicate[]): Effect {
  const differences = hostDifferences(replicates, 0);
  return {
    ...unknown("inconclusive", replicates),
    change: differences.length === 0 ? null : Math.expm1(average(differences)),
  };
}

/** Where the sides are not comparable there is a verdict, and no number. */
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
