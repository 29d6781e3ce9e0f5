import { estimateEffect, type NoiseHistory } from "../verdict/effect-estimate.ts";
import { average, hostDifferences, type Replicate } from "../verdict/replicates.ts";

/**
 * Difference between two versions from a comparison. Versions are indices in their order, from 0.
 */
export interface Contrast {
  readonly from: number;
  readonly to: number;
  /** Log time of `to` minus that of `from`. */
  readonly estimate: number;
  readonly standardError: number;
}

/**
 * Smallest standard error: finer than any clock, so that values without scatter have a finite
 * weight.
 */
const MIN_STANDARD_ERROR = 1e-5;

/**
 * Difference of a comparison with its standard error, moderated by the noise of all comparisons of
 * the series. With a single host, the standard error is the usual variation between hosts.
 *
 * @returns null if the error is unknown
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
  const differences = hostDifferences(replicates, noise?.duplicateSd ?? 0);
  const standardError = (noise?.hostSd ?? 0) / Math.sqrt(Math.max(1, differences.length));
  return differences.length === 0 || standardError === 0
    ? null
    : { ...versions, estimate: average(differences), standardError };
}

/** Weight in least squares: the inverse of the variance. */
export function weightOf({ standardError }: Contrast): number {
  return 1 / Math.max(standardError, MIN_STANDARD_ERROR) ** 2;
}
