import { group } from "d3-array";
import type { PinnedPlatform, PinnedWorkload } from "../documents/plan.ts";
import type { BlockRecord, Machine } from "../documents/record.ts";
import { byStart } from "../documents/record-times.ts";
import type { PinnedVersion } from "../documents/version.ts";
import { blocksByComparison, hostOf, isBlockReplicate } from "./block-times.ts";

/** Complete blocks of a candidate and its baseline in one run. */
export interface EarlierComparison {
  readonly run: string;
  readonly baseline: PinnedVersion;
  readonly candidate: PinnedVersion;
  /** In the order of their start. */
  readonly records: readonly BlockRecord[];
  readonly startedAt: string;
}

/** Comparable times: one workload on one platform, or on one machine for local platforms. */
export interface MeasurementSeries {
  readonly workload: PinnedWorkload;
  readonly platform: PinnedPlatform;
  /** The machine of a local platform; null: the platform has many hosts. */
  readonly machine: Machine | null;
  readonly records: readonly BlockRecord[];
  /** In the order of their start. */
  readonly comparisons: readonly EarlierComparison[];
}

/** Groups records into comparable series. The newest record gives the definition of the workload. */
export function groupIntoSeries(
  earlierRecords: readonly BlockRecord[],
): readonly MeasurementSeries[] {
  const byPlace = group(earlierRecords.toSorted(byStart), (record) =>
    JSON.stringify([
      record.spec.workload.digest,
      record.spec.platform.id,
      isBlockReplicate(record) ? hostOf(record) : null,
    ]),
  );
  return [...byPlace.values()].flatMap((records) => {
    const newest = records.at(-1);
    if (!newest) return [];
    const { workload, platform } = newest.spec;
    const machine = isBlockReplicate(newest) ? (newest.sessions.at(-1)?.machine ?? null) : null;
    return [{ workload, platform, machine, records, comparisons: comparisonsOf(records) }];
  });
}

function comparisonsOf(records: readonly BlockRecord[]): readonly EarlierComparison[] {
  return blocksByComparison(records).flatMap((own) => {
    const [first] = own;
    const { A: baseline, B: candidate } = first?.spec.versions ?? { A: null, B: null };
    if (!first || !baseline || !candidate) return [];
    return [{ run: first.spec.run, baseline, candidate, records: own, startedAt: first.startedAt }];
  });
}

/** Suffix of the second side's name in a deliberate A/A comparison. */
export const REPEAT_SUFFIX = "-again";

/**
 * Whether a version was compared with itself on purpose, to count false alarms: with --a-a, or under a name with the
 * suffix. Two builds that happen to be equal do not count.
 */
export function isDeliberateAa(one: Pick<EarlierComparison, "baseline" | "candidate">): boolean {
  return isAaComparison(one) && one.candidate.name.endsWith(REPEAT_SUFFIX);
}

/** Whether a version was compared with itself, whatever the names. Every difference found is then a false alarm. */
export function isAaComparison({
  baseline,
  candidate,
}: Pick<EarlierComparison, "baseline" | "candidate">): boolean {
  return baseline.digest === candidate.digest;
}
