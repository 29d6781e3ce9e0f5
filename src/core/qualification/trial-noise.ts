import { group } from "d3-array";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { average, squaresAround } from "../verdict/replicates.ts";

/** Of all trials: what fewer show is an accident, what more show a habit. */
export const RECURRING_SHARE = 0.1;

/** A trial beside what its version usually takes. */
export interface TrialResidual {
  readonly trial: Trial;
  readonly block: string;
  /** Log of its wall time, less the mean of its comparison's trials of the same version. */
  readonly residual: number;
}

/** @param records complete blocks of one comparison */
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

/** Two trials of the same version, one after the other in the same block. */
export interface TrialPair {
  readonly first: TrialResidual;
  readonly second: TrialResidual;
}

/** @param residuals of one comparison */
export function trialPairs(residuals: readonly TrialResidual[]): readonly TrialPair[] {
  const byVersion = group(residuals, ({ block, trial }) => `${block} ${trial.side}`);
  return [...byVersion.values()].flatMap(([first, second]) =>
    first && second ? [{ first, second }] : [],
  );
}

/** Two states that a machine is in by turns, with too little between them for one. */
export interface TwoStates {
  /** How much slower the slower one is, as a fraction. */
  readonly slowdown: number;
  readonly slowShare: number;
}

/** A smaller cluster is a tail, and not a state. */
const MIN_STATE_SHARE = 0.15;
/**
 * Distance of the clusters' means in standard deviations within them. Cut in two at its best place a normal
 * distribution has 2.6, a uniform one 3.5.
 */
const SEPARATION = 4.5;
/** Nearer states than this harm nothing that is asked of a machine. */
const MIN_STATE_GAP = 0.01;
const MIN_VALUES = 24;

/**
 * Cuts the values in two where the sum of squares within is smallest, and says whether what results are two
 * clusters [1]. It departs from [1] in its boundary: a distance that a single cluster of any usual shape does not
 * have, in place of percentage points for a normal one.
 *
 * @param values in log time
 * @returns null where one cluster describes them as well, or they are too few to tell
 *
 * [1] Engelman & Hartigan, "Percentage points of a test for clusters", J. Am. Stat. Assoc. 64(328):1647-1648, 1969.
 */
export function twoStates(values: readonly number[]): TwoStates | null {
  if (values.length < MIN_VALUES) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const least = Math.ceil(MIN_STATE_SHARE * sorted.length);
  let best: { within: number; gap: number; cut: number } | null = null;
  for (let cut = least; cut <= sorted.length - least; cut++) {
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
