import { group } from "d3-array";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { average, squaresAround } from "../verdict/replicates.ts";

/** Share of trials above which a disturbance counts as recurring. */
export const RECURRING_SHARE = 0.1;

/** Trial with its deviation from its version's mean. */
export interface TrialResidual {
  readonly trial: Trial;
  readonly block: string;
  /** Log wall time minus the mean of the comparison's trials of the same version. */
  readonly residual: number;
}

/** Residuals of trials. @param records complete blocks of a single comparison */
export function trialResiduals(records: readonly BlockRecord[]): readonly TrialResidual[] {
  const logs = records.flatMap(({ spec, trials }) =>
    trials.map((trial) => ({ trial, block: spec.block.id, log: Math.log(trial.wallSeconds) })),
  );
  const centre = (side: Trial["side"]) =>
    average(logs.filter(({ trial }) => trial.side === side).map(({ log }) => log));
  const centres = { A: centre("A"), B: centre("B") };
  return logs.map(({ trial, block, log }) => ({
    trial,
    block,
    residual: log - centres[trial.side],
  }));
}

/** Two consecutive trials of the same version in a block. */
export interface TrialPair {
  readonly first: TrialResidual;
  readonly second: TrialResidual;
}

/** Pairs of trials. @param residuals of a single comparison */
export function trialPairs(residuals: readonly TrialResidual[]): readonly TrialPair[] {
  const byVersion = group(residuals, ({ block, trial }) => `${block} ${trial.side}`);
  return [...byVersion.values()].flatMap(([first, second]) =>
    first && second ? [{ first, second }] : [],
  );
}

/** Two alternating states of a machine, with few times in between. */
export interface TwoStates {
  /** Slow-down of the slower state, as a fraction. */
  readonly slowdown: number;
  readonly slowShare: number;
}

/** Minimum share of a state; smaller clusters are a tail. */
const MIN_STATE_SHARE = 0.15;
/**
 * Minimum distance between the clusters' means, in standard deviations within them. Split
 * optimally, a normal distribution has 2.6 and a uniform one 3.5.
 */
const SEPARATION = 4.5;
/** Minimum relevant gap between states. */
const MIN_STATE_GAP = 0.01;
const MIN_VALUES = 24;

/**
 * Splits the values where the sum of squares within both parts is smallest, and tests for two
 * clusters [1]. Unlike [1], the boundary is a distance that no single cluster of a usual shape
 * reaches, instead of percentage points for a normal distribution.
 *
 * @param values in log time
 * @returns null if a single cluster fits as well, or with too few values
 *
 * [1] Engelman & Hartigan, "Percentage points of a test for clusters", J. Am. Stat. Assoc.
 *     64(328):1647-1648, 1969.
 */
export function twoStates(values: readonly number[]): TwoStates | null {
  if (values.length < MIN_VALUES) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const minSize = Math.ceil(MIN_STATE_SHARE * sorted.length);
  let best: { within: number; gap: number; cut: number } | null = null;
  for (let cut = minSize; cut <= sorted.length - minSize; cut++) {
    const [low, high] = [sorted.slice(0, cut), sorted.slice(cut)];
    const within = squaresAround(low) + squaresAround(high);
    const gap = average(high) - average(low);
    if (!best || within < best.within) best = { within, gap, cut };
  }
  if (!best || best.gap < MIN_STATE_GAP) return null;
  const sd = Math.sqrt(best.within / (sorted.length - 2));
  if (best.gap < SEPARATION * sd) return null;
  return { slowdown: Math.expm1(best.gap), slowShare: 1 - best.cut / sorted.length };
}
