import type { NoiseHistory } from "../verdict/effect-estimate.ts";
import { interferenceLimit } from "../verdict/effect-estimate.ts";
import {
  average,
  type BlockTimes,
  type Replicate,
  undisturbedMean,
} from "../verdict/replicates.ts";

/** Seconds that both versions took of a quantity. */
export interface PairedSeconds {
  readonly a: number;
  readonly b: number;
}

/**
 * The times that stand beside a change: geometric means of the same trials with the same weights, so that a reader never
 * sees a version that took longer and is called faster. Plain means over all trials can say so, because a slow host,
 * or a trial that was interfered with, counts in one version and not in the other.
 *
 * @param replicates that the change rests on
 * @returns null: there are none
 */
export function pairedSeconds(
  replicates: readonly Replicate[],
  history: NoiseHistory | null,
): PairedSeconds | null {
  if (replicates.length === 0) return null;
  const limit = interferenceLimit(replicates, history);
  const over = (side: (times: BlockTimes) => readonly number[]) =>
    Math.exp(
      average(
        replicates.map(({ blocks }) =>
          average(blocks.map((times) => undisturbedMean(side(times), limit))),
        ),
      ),
    );
  return { a: over(({ a }) => a), b: over(({ b }) => b) };
}

/**
 * The same times moved apart, or together, until their ratio is the change: where the estimate drew in a host that lay far
 * from the others, both versions share the difference.
 *
 * @param change as in 0.02; null: there is none, and the times stay
 */
export function withChange({ a, b }: PairedSeconds, change: number | null): PairedSeconds {
  if (change === null) return { a, b };
  const factor = Math.sqrt(((1 + change) * a) / b);
  return { a: a / factor, b: b * factor };
}
