import { estimateEffect, type NoiseHistory, usableHistory } from "../verdict/effect-estimate.ts";
import {
  average,
  duplicateDistances,
  duplicateSd,
  hostDifferences,
  type Replicate,
} from "../verdict/replicates.ts";

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
 * @param measured at least one commit has two values
 */
export function measuredValues(
  measured: readonly CommitReplicates[],
  history: NoiseHistory | null,
): MeasuredValues {
  const all = measured.flatMap(({ replicates }) => replicates);
  const trialSd = usableHistory(history)?.duplicateSd ?? duplicateSd(duplicateDistances(all));
  const centred = measured.flatMap(({ replicates }) => centre(replicates, trialSd));
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
