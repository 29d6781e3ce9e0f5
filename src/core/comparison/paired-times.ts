import type { NoiseHistory } from "../verdict/effect-estimate.ts";
import { interferenceLimit } from "../verdict/effect-estimate.ts";
import {
  type BlockTimes,
  meanOverHosts,
  type Replicate,
  undisturbedMean,
} from "../verdict/replicates.ts";

/** Seconds of both versions for a quantity. */
export interface PairedSeconds {
  readonly a: number;
  readonly b: number;
}

/**
 * Times to show with a change: geometric means with the same trials and weights as the change.
 * Plain means over all trials can contradict the change, because a slow host or an outlier may
 * affect only one version.
 *
 * @param replicates that the change is based on
 * @returns null without replicates
 */
export function pairedSeconds(
  replicates: readonly Replicate[],
  history: NoiseHistory | null,
): PairedSeconds | null {
  if (replicates.length === 0) return null;
  const limit = interferenceLimit(replicates, history);
  const over = (side: (times: BlockTimes) => readonly number[]) =>
    Math.exp(meanOverHosts(replicates, (times) => undisturbedMean(side(times), limit)));
  return { a: over(({ a }) => a), b: over(({ b }) => b) };
}

/**
 * Adjusts the times so that their ratio equals the change. If the estimate moderates an outlying
 * host, both versions share the difference.
 *
 * @param change as in 0.02; null keeps the times
 */
export function withChange({ a, b }: PairedSeconds, change: number | null): PairedSeconds {
  if (change === null) return { a, b };
  const factor = Math.sqrt(((1 + change) * a) / b);
  return { a: a / factor, b: b * factor };
}
