import type { Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { RunHistory } from "../documents/run-history.ts";
import { measuredTrialTimes } from "../planning/measured-trials.ts";
import { hostOf, isBlockReplicate } from "../verdict/block-times.ts";
import { countFalseAlarms } from "../verdict/false-alarm-stats.ts";
import { historyFor } from "../verdict/noise-history.ts";

/**
 * History at the start of a run: noise of its cells, times of trials, and false alarms of its workloads on its platforms.
 *
 * @param host of the machine that runs local platforms
 */
export function noiseHistoryFor(
  plan: Plan,
  earlierRecords: readonly BlockRecord[],
  host: string,
): RunHistory {
  const names = new Set(plan.platforms.map(({ name }) => name));
  const workloads = new Set(plan.workloads.map(({ digest }) => digest));
  const relevantRecords = earlierRecords.filter(
    (record) =>
      names.has(record.spec.platform.name) &&
      workloads.has(record.spec.workload.digest) &&
      (!isBlockReplicate(record) || hostOf(record) === host),
  );
  const trialTimes = measuredTrialTimes(plan, earlierRecords, host);
  return {
    ...(trialTimes.length > 0 ? { trialTimes } : {}),
    ...historyFor(plan, earlierRecords, host),
    falseAlarmStats: countFalseAlarms(relevantRecords),
  };
}
