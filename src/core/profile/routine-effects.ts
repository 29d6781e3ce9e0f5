import type { RoutineChange } from "../documents/profile.ts";
import { estimatePredicted } from "../verdict/effect-estimate.ts";
import { average, sampleVariance } from "../verdict/replicates.ts";
import { tQuantile, twoSidedP } from "../verdict/statistics.ts";

/** A routine's seconds in a block, by version, as a share of the run and as the time of the run. */
export interface BlockShares {
  readonly shareA: number;
  readonly shareB: number;
  /** Seconds of the timed trials. */
  readonly secondsA: number;
  readonly secondsB: number;
  readonly samplesA: number;
  readonly samplesB: number;
}

/** Change of a routine in each replicate, in units of the baseline's wall time. */
export interface RoutineDifferences {
  readonly values: readonly number[];
  /** Variance that the number of samples and the noise of wall times predict. */
  readonly predictedVariance: number;
}

/**
 * @param replicates blocks of one routine, grouped by host; with a single machine each block is a replicate
 * @param timeVariance of the log ratio of both wall times in a block, from duplicates
 */
export function routineDifferences(
  replicates: readonly (readonly BlockShares[])[],
  timeVariance: number,
): RoutineDifferences {
  const values = replicates.map((blocks) => average(blocks.map(differenceIn)));
  const blocks = replicates.flat();
  const share = average(blocks.map(({ shareA, shareB }) => (shareA + shareB) / 2));
  // Adding half a sample keeps the variance above 0 for a routine that no sample hit.
  const sampling = average(
    blocks.map(({ samplesA, samplesB }) => {
      const atLeast = Math.max(share, 0.5 / Math.max(1, samplesA + samplesB));
      return atLeast * (1 - share) * (1 / Math.max(1, samplesA) + 1 / Math.max(1, samplesB));
    }),
  );
  const perReplicate = blocks.length / replicates.length;
  return { values, predictedVariance: (sampling + share ** 2 * timeVariance) / perReplicate };
}

function differenceIn({ shareA, shareB, secondsA, secondsB }: BlockShares): number {
  return (shareB * secondsB) / secondsA - shareA;
}

/** A ratio of variances counts at most this much, so that one disturbed routine does not widen all intervals. */
const MAX_RATIO = 12;

/** How much more the routines of a run vary between blocks than predicted; at least 1. */
export function overdispersion(routines: readonly RoutineDifferences[]): number {
  const ratios = routines
    .filter(({ values, predictedVariance }) => values.length >= 2 && predictedVariance > 0)
    .map(({ values, predictedVariance }) =>
      Math.min(MAX_RATIO, sampleVariance(values) / predictedVariance),
    );
  return ratios.length === 0 ? 1 : Math.max(1, average(ratios));
}

/** Two-sided p-value of no change; null: fewer than two replicates. */
export function routineP(
  { values, predictedVariance }: RoutineDifferences,
  dispersion: number,
): number | null {
  if (values.length < 2) return null;
  const { estimate, standardError, degrees } = estimatePredicted(
    values,
    dispersion * predictedVariance,
  );
  return twoSidedP(estimate / standardError, degrees);
}

/**
 * Change in seconds with its interval.
 *
 * @param alpha of the interval, two-sided
 * @param seconds the baseline's wall time
 */
export function routineChange(
  { values, predictedVariance }: RoutineDifferences,
  { dispersion, alpha, seconds }: { dispersion: number; alpha: number; seconds: number },
): RoutineChange {
  if (values.length < 2) {
    return { change: seconds * average(values), low: null, high: null };
  }
  const { estimate, standardError, degrees } = estimatePredicted(
    values,
    dispersion * predictedVariance,
  );
  const margin = tQuantile(1 - alpha / 2, degrees) * standardError;
  const [change, low, high] = [estimate, estimate - margin, estimate + margin].map(
    (value) => value * seconds,
  );
  return { change: change ?? 0, low: low ?? null, high: high ?? null };
}
