import { mean } from "d3-array";
import { type Plan, workloadDigest } from "../documents/plan.ts";
import { LOCAL_PLATFORM } from "../documents/platform.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { RunHistory } from "../documents/run-history.ts";
import type { Workload } from "../documents/workload.ts";
import { hostOf } from "../verdict/block-times.ts";

/** Records of a workload with any inputs, because inputs hardly affect the time. */
export function recordsOf(
  workload: Workload,
  records: readonly BlockRecord[],
): readonly BlockRecord[] {
  const digest = workloadDigest(workload, null);
  return records.filter(({ spec }) => workloadDigest(spec.workload.workload, null) === digest);
}

/** Wall seconds of the trials that succeeded. */
export function wallTimes(records: readonly BlockRecord[]): readonly number[] {
  return records
    .flatMap(({ trials }) => trials)
    .filter(({ failure }) => failure === null)
    .map(({ wallSeconds }) => wallSeconds);
}

/**
 * Mean time of a trial for each workload on each platform, as far as it was measured. Times from other platforms serve
 * where a workload has neither a time on the platform nor an expected one.
 *
 * @param host of the machine that runs local platforms
 */
export function measuredTrialTimes(
  { workloads, platforms }: Pick<Plan, "workloads" | "platforms">,
  earlierRecords: readonly BlockRecord[],
  host: string,
): NonNullable<RunHistory["trialTimes"]> {
  return workloads.flatMap(({ workload, digest }) => {
    const same = recordsOf(workload, earlierRecords);
    return platforms.flatMap(({ id, name }) => {
      const isHere = (record: BlockRecord) =>
        record.spec.platform.id === id && (name !== LOCAL_PLATFORM || hostOf(record) === host);
      const here = mean(wallTimes(same.filter(isHere)));
      const seconds = here ?? (workload.expected?.wallSeconds ? undefined : mean(wallTimes(same)));
      return seconds ? [{ workload: digest, platform: id, seconds }] : [];
    });
  });
}
