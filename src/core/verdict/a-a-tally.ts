import jstat from "jstat";
import type { AaTally } from "../documents/a-a-tally.ts";
import type { Effect } from "../documents/comparison.ts";
import type { BlockRecord } from "../documents/record.ts";
import { dayVerdict, isAlarming } from "./day-verdict.ts";
import { isAgainstItself, placesOf } from "./past-comparisons.ts";

const BOUND_LEVEL = 0.95;

/**
 * Counts the comparisons of a version with itself, over all workloads and platforms, and how many of them end
 * with `slower` or `faster`. Each is judged as it would be on its day: by the default looks, with the noise that
 * was known before its run began.
 */
export function tallyAA(past: readonly BlockRecord[]): AaTally {
  const effects = placesOf(past).flatMap((place) =>
    place.comparisons.filter(isAgainstItself).flatMap((one) => dayVerdict(place, one) ?? []),
  );
  return tallyOf(effects.filter(isAlarming).length, effects.length);
}

/** The tally with the comparisons of a run added that has ended since. */
export function tallyWith(before: AaTally | null, own: readonly Effect[]): AaTally | null {
  if (before === null) return null;
  return tallyOf(
    before.falseAlarms + own.filter(isAlarming).length,
    before.comparisons + own.length,
  );
}

function tallyOf(falseAlarms: number, comparisons: number): AaTally {
  return { comparisons, falseAlarms, upperBound: upperBound(falseAlarms, comparisons) };
}

/**
 * Upper limit of a rate, one-sided [1].
 *
 * [1] Clopper & Pearson, "The use of confidence or fiducial limits", Biometrika 26(4), 1934,
 *     doi:10.1093/biomet/26.4.404; as a quantile of the beta distribution.
 */
export function upperBound(hits: number, trials: number): number {
  return hits >= trials ? 1 : jstat.beta.inv(BOUND_LEVEL, hits + 1, trials - hits);
}
