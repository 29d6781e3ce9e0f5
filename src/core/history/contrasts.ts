import { estimateEffect, type NoiseHistory } from "../verdict/effect-estimate.ts";
import { hostDifferences, type Replicate } from "../verdict/replicates.ts";

/** What one comparison measured of two versions, which are places in the order of versions, from 0. */
export interface Contrast {
  readonly from: number;
  readonly to: number;
  /** Log time of `to` minus that of `from`. */
  readonly estimate: number;
  readonly standardError: number;
}

/** Finer than any clock: values without scatter must not have infinite weight. */
const MIN_STANDARD_ERROR = 1e-5;

/**
 * A comparison's difference with its standard error, moderated by the noise of all comparisons beside it. One
 * host alone has the error that hosts usually have.
 *
 * @returns null where nothing tells how sure it is
 */
export function contrastOf(
  replicates: readonly Replicate[],
  noise: NoiseHistory | null,
  versions: Pick<Contrast, "from" | "to">,
): Contrast | null {
  if (replicates.length >= 2) {
    const { estimate, standardError } = estimateEffect(replicates, noise);
    return { ...versions, estimate, standardError };
  }
  const [estimate] = hostDifferences(replicates, noise?.duplicateSd ?? 0);
  const standardError = noise?.hostSd ?? 0;
  return estimate === undefined || standardError === 0
    ? null
    : { ...versions, estimate, standardError };
}

/** Weight in least squares: the inverse of the variance. */
export function weightOf({ standardError }: Contrast): number {
  return 1 / Math.max(standardError, MIN_STANDARD_ERROR) ** 2;
}
