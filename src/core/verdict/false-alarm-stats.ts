import jstat from "jstat";
import type { Effect } from "../documents/comparison.ts";
import type { FalseAlarmStats } from "../documents/false-alarm-stats.ts";
import type { BlockRecord } from "../documents/record.ts";
import { dayVerdict, isAlarmVerdict } from "./day-verdict.ts";
import { groupIntoSeries, isDeliberateAa } from "./earlier-comparisons.ts";

const UPPER_BOUND_CONFIDENCE = 0.95;

/**
 * Counts the deliberate comparisons of a version with itself among the given records, and how many of them end
 * with `slower` or `faster`. Each is judged as it would be on its day: by the default looks, with the noise that
 * was known before its run began.
 */
export function countFalseAlarms(earlierRecords: readonly BlockRecord[]): FalseAlarmStats {
  const effects = groupIntoSeries(earlierRecords).flatMap((measurements) =>
    measurements.comparisons
      .filter(isDeliberateAa)
      .flatMap((one) => dayVerdict(measurements, one) ?? []),
  );
  return toFalseAlarmStats(effects.filter(isAlarmVerdict).length, effects.length);
}

/** The tally with the comparisons of a run added that has ended since. */
export function addFalseAlarms(
  before: FalseAlarmStats | null,
  own: readonly Effect[],
): FalseAlarmStats | null {
  if (before === null) return null;
  return toFalseAlarmStats(
    before.falseAlarms + own.filter(isAlarmVerdict).length,
    before.comparisons + own.length,
  );
}

function toFalseAlarmStats(falseAlarms: number, comparisons: number): FalseAlarmStats {
  return { comparisons, falseAlarms, upperBound: upperBound(falseAlarms, comparisons) };
}

/**
 * Upper limit of a rate, one-sided [1].
 *
 * [1] Clopper & Pearson, "The use of confidence or fiducial limits", Biometrika 26(4), 1934,
 *     doi:10.1093/biomet/26.4.404; as a quantile of the beta distribution.
 */
export function upperBound(hits: number, trials: number): number {
  return hits >= trials ? 1 : jstat.beta.inv(UPPER_BOUND_CONFIDENCE, hits + 1, trials - hits);
}
