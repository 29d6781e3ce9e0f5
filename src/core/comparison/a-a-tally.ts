import jstat from "jstat";
import {
  isAgainstItself,
  type PastComparison,
  type Place,
  placesOf,
} from "../history/past-comparisons.ts";
import type { BlockRecord } from "../record.ts";
import { hostOf, replicatesFrom, WALL_TIME } from "../verdict/block-times.ts";
import { cappedLooks } from "../verdict/looks.ts";
import { historyFor, noiseIn } from "../verdict/noise-history.ts";
import { judge, looksFor } from "../verdict/verdict.ts";
import type { AaTally } from "./a-a-tally-schema.ts";
import type { Effect } from "./comparison.ts";

const BOUND_LEVEL = 0.95;

/**
 * Counts the comparisons of a version with itself, over all workloads and platforms, and how many of them end
 * with `slower` or `faster`. Each is judged as it would be on its day: by the default looks, with the noise that
 * was known before its run began.
 */
export function tallyAA(past: readonly BlockRecord[]): AaTally {
  const alarms = placesOf(past).flatMap((place) =>
    place.comparisons.filter(isAgainstItself).flatMap((one) => isAlarm(place, one) ?? []),
  );
  return tallyOf(alarms.filter(Boolean).length, alarms.length);
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

function isAlarming({ verdict }: Effect): boolean {
  return verdict === "slower" || verdict === "faster";
}

/** @returns null where it was left before it had the blocks of a first look */
function isAlarm(place: Place, { run, records, startedAt }: PastComparison): boolean | null {
  const [first] = records;
  const replicates = replicatesFrom(records, WALL_TIME);
  if (!first) return null;
  const earlier = place.records.filter(
    (record) => record.spec.run !== run && record.startedAt < startedAt,
  );
  const { workload, platform } = place;
  const known = historyFor(
    { workloads: [workload], platforms: [platform] },
    earlier,
    hostOf(first),
  );
  const key = { workload: workload.digest, platform: platform.id };
  const history = noiseIn(known, key, WALL_TIME);
  // A suite can have allowed fewer blocks than the usual looks: what is there counts as all there will be.
  const usual = looksFor(history);
  if (replicates.length < (usual.hosts[0] ?? 0)) return null;
  const looks = cappedLooks(usual, replicates.length);
  return isAlarming(judge(replicates, { history, looks }).effect);
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
