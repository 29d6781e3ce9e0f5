import { estimateEffect, type NoiseHistory, usableHistory } from "../verdict/effect-estimate.ts";
import {
  average,
  duplicateDistances,
  duplicateSd,
  hostDifferences,
  type Replicate,
} from "../verdict/replicates.ts";
import { tQuantile } from "../verdict/statistics.ts";

/** Blocks that compared a commit with the good end. */
export interface CommitReplicates {
  /** Position of the commit after the good end, from 1. */
  readonly position: number;
  readonly replicates: readonly Replicate[];
}

/** Log ratios of a commit to the good end, one for each independent part of its blocks. */
export interface CommitValues {
  readonly position: number;
  readonly values: readonly number[];
}

/** Log ratios of all measured commits, with their common noise. */
export interface MeasuredValues {
  /** Sorted by position. */
  readonly commits: readonly CommitValues[];
  /** Standard deviation of one value. */
  readonly sd: number;
  /** Degrees of freedom of its estimate. */
  readonly degrees: number;
}

/**
 * Values and noise of a bisection's measurements, by the rules of the verdict: the same trials are excluded, and the variance is
 * moderated in the same way. All commits share one standard deviation, because they run the same workload on the same machines.
 *
 * @returns null: no commit has two values, so that nothing tells their noise
 */
export function measuredValues(
  measured: readonly CommitReplicates[],
  history: NoiseHistory | null,
): MeasuredValues | null {
  const all = measured.flatMap(({ replicates }) => replicates);
  const trialSd = usableHistory(history)?.duplicateSd ?? duplicateSd(duplicateDistances(all));
  const centred = measured.flatMap(({ replicates }) => centre(replicates, trialSd));
  if (centred.length < 2) return null;
  const { standardError, degrees, hosts } = estimateEffect(centred, history);
  return {
    commits: measured
      .map(({ position, replicates }) => ({
        position,
        values: hostDifferences(replicates, trialSd),
      }))
      .toSorted((a, b) => a.position - b.position),
    sd: standardError * Math.sqrt(hosts),
    degrees: Math.max(1, degrees - measured.length + 1),
  };
}

/**
 * Replicates without their commit's mean, so that those of all commits can be pooled. Deviations are enlarged as in `noiseOf`, because
 * each mean is estimated. A commit with one value says nothing about noise.
 */
function centre(replicates: readonly Replicate[], trialSd: number): readonly Replicate[] {
  const parts = replicates.flatMap((replicate) =>
    replicate.isSingleMachine
      ? replicate.blocks.map((block) => ({ ...replicate, blocks: [block] }))
      : [replicate],
  );
  if (parts.length < 2) return [];
  const values = hostDifferences(parts, trialSd);
  const mean = average(values);
  const correction = Math.sqrt(parts.length / (parts.length - 1));
  return parts.map((part, index) => {
    const value = values[index] ?? 0;
    const shift = correction * (value - mean) - value;
    return {
      ...part,
      blocks: part.blocks.map((block) => ({ ...block, b: block.b.map((time) => time + shift) })),
    };
  });
}

/** Confidence of the interval of one commit. */
const LEVEL_CONFIDENCE = 0.95;

/** Change of each measured commit against the good end, with its 95 % interval, by position. */
export function commitLevels({
  commits,
  sd,
  degrees,
}: MeasuredValues): ReadonlyMap<number, ChangeInterval> {
  const quantile = tQuantile((1 + LEVEL_CONFIDENCE) / 2, degrees);
  return new Map(
    commits.map(({ position, values }) => {
      const centre = average(values);
      const margin = (quantile * sd) / Math.sqrt(values.length);
      const [change, low, high] = [centre, centre - margin, centre + margin].map(Math.expm1);
      return [position, { change: change ?? 0, low: low ?? 0, high: high ?? 0 }];
    }),
  );
}

/** Relative change, as in 0.02, with its interval. */
export interface ChangeInterval {
  readonly change: number;
  readonly low: number;
  readonly high: number;
}
