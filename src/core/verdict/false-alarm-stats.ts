import jstat from "jstat";
import type { Effect } from "../documents/comparison.ts";
import type { FalseAlarmStats } from "../documents/false-alarm-stats.ts";
import type { BlockRecord } from "../documents/record.ts";
import { dayVerdict, isAlarmVerdict } from "./day-verdict.ts";
import { groupIntoSeries, isDeliberateAa } from "./earlier-comparisons.ts";

const UPPER_BOUND_CONFIDENCE = 0.95;

/**
 * Counts the deliberate A/A comparisons in the given records, and how many of them end with `slower` or `faster`.
 * Each is judged with the default looks and the noise history from before its run.
 */
export function countFalseAlarms(earlierRecords: readonly BlockRecord[]): FalseAlarmStats {
  const effects = groupIntoSeries(earlierRecords).flatMap((measurements) =>
    measurements.comparisons
      .filter(isDeliberateAa)
      .flatMap((one) => dayVerdict(measurements, one) ?? []),
  );
  return toFalseAlarmStats(effects.filter(isAlarmVerdict).length, effects.length);
}

/** Adds the A/A comparisons of a finished run to the statistics. */
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
 * One-sided upper confidence bound of a rate [1].
 *
 * [1] Clopper & Pearson, "The use of confidence or fiducial limits", Biometrika 26(4), 1934,
 *     doi:10.1093/biomet/26.4.404; as a quantile of the beta distribution.
 */
export function upperBound(hits: number, trials: number): number {
  return hits >= trials ? 1 : jstat.beta.inv(UPPER_BOUND_CONFIDENCE, hits + 1, trials - hits);
}
