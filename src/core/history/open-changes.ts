import { dayVerdict, isAlarmVerdict } from "../verdict/day-verdict.ts";
import type { EarlierComparison, MeasurementSeries } from "../verdict/earlier-comparisons.ts";
import { MIN_CHANGE } from "../verdict/verdict.ts";
import { STEP_LEVEL } from "./change-points.ts";
import { type ChangeInterval, interval } from "./named-steps.ts";
import type { NetworkEstimate } from "./version-network.ts";

/** Confidence of the interval that decides whether a change is a step. */
const CONFIDENCE = 1 - STEP_LEVEL;

/**
 * Version that a report calls slower or faster, but not significantly enough for a step. Its
 * interval is the one that a step needs to exclude 0.
 */
export interface OpenChange extends ChangeInterval {
  readonly version: string;
  /**
   * Latest run whose report finds a change that the steps do not explain, and its two-sided
   * p-value.
   */
  readonly run: string;
  readonly p: number;
}

/** Estimates of a series' versions over all comparisons, one per version in order. */
export interface VersionIndex {
  readonly digests: readonly string[];
  readonly labels: readonly string[];
  /** Log time relative to the reference. */
  readonly estimates: readonly NetworkEstimate[];
  /** Level of the steps relative to the reference, in log time. */
  readonly levels: readonly number[];
  /** Degrees of freedom of the standard errors. */
  readonly degrees: number;
}

/**
 * Versions that a report calls slower or faster but that no step explains, because steps require
 * more evidence than a report's verdict. A version is open if a report would call a comparison of
 * it slower or faster after subtracting the known steps, and if all comparisons together still put
 * it a material change away from the level of the steps. So each open change has a report's
 * verdict, and open changes raise no more false alarms than reports.
 *
 * @param comparisons of the series that are comparable, sorted by start
 */
export function openChanges(
  series: MeasurementSeries,
  comparisons: readonly EarlierComparison[],
  { digests, labels, estimates, levels, degrees }: VersionIndex,
): readonly OpenChange[] {
  const levelOf = new Map(digests.map((digest, index) => [digest, levels[index] ?? 0]));
  const verdictOn = (digest: string) =>
    comparisons
      .flatMap((comparison) => {
        const [from, to] = [
          levelOf.get(comparison.baseline.digest),
          levelOf.get(comparison.candidate.digest),
        ];
        if (from === undefined || to === undefined || !involvesVersion(comparison, digest))
          return [];
        const effect = dayVerdict(series, comparison, to - from);
        return effect && isAlarmVerdict(effect) ? [{ run: comparison.run, p: effect.p ?? 0 }] : [];
      })
      .at(-1);
  return estimates.flatMap(({ estimate, standardError }, index) => {
    if (standardError === 0) return [];
    const change = interval(estimate - (levels[index] ?? 0), standardError, degrees, CONFIDENCE);
    if (Math.abs(change.change) < MIN_CHANGE) return [];
    const verdict = verdictOn(digests[index] ?? "");
    return verdict ? [{ version: labels[index] ?? "", ...verdict, ...change }] : [];
  });
}

function involvesVersion({ baseline, candidate }: EarlierComparison, digest: string): boolean {
  return (
    baseline.digest !== candidate.digest && [baseline.digest, candidate.digest].includes(digest)
  );
}
