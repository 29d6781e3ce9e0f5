import { mean } from "simple-statistics";
import type { Cell, VersionSummary } from "../documents/comparison.ts";
import { digestOf } from "../documents/digest.ts";
import type { Side } from "../documents/plan.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { blockTimes, WALL_TIME } from "../verdict/block-times.ts";
import { undisturbedMean } from "../verdict/replicates.ts";

const SECONDS_PER_DAY = 86_400;

export function sideTrials({ trials }: BlockRecord, side: Side): readonly Trial[] {
  return trials.filter((trial) => trial.side === side && trial.failure === null);
}

/** @param limit in log time, above which a trial is left out */
export function changeOf(record: BlockRecord, limit: number): number | null {
  const times = blockTimes(record, WALL_TIME);
  return times
    ? Math.expm1(undisturbedMean(times.b, limit) - undisturbedMean(times.a, limit))
    : null;
}

/**
 * What one version took over all blocks. Left-out trials do not count in the wall time; what they computed and
 * needed does.
 *
 * @param limit in log time, above which a trial is left out
 * @param paired its wall time beside that of the other version; null: it stands alone, the mean of its own trials
 */
export function summarise(
  records: readonly BlockRecord[],
  side: Side,
  { limit, paired }: { readonly limit: number; readonly paired: number | null },
): VersionSummary | null {
  const trials = records.flatMap((record) => sideTrials(record, side));
  const [first] = trials;
  if (!first) return null;
  const times = records.flatMap((record) =>
    sideTrials(record, side)
      .filter((trial) => !isExcluded(record, trial, limit))
      .map(({ wallSeconds: seconds }) => Math.log(seconds)),
  );
  const wallSeconds = paired ?? Math.exp(mean(times));
  const days = first.simulatedDays;
  return {
    trials: trials.length,
    wallSeconds,
    simulatedDaysPerDay: days ? (days * SECONDS_PER_DAY) / wallSeconds : null,
    userSeconds: mean(trials.map((trial) => trial.userSeconds)),
    systemSeconds: mean(trials.map((trial) => trial.systemSeconds)),
    peakMemoryMiB: Math.max(...trials.map((trial) => trial.peakMemoryMiB)),
    outputs: [...new Set(trials.filter(hasOutputs).map(contentDigest))],
  };
}

/** Of what was computed; what is known of its values is noted once for several trials. */
export function contentDigest({ outputs }: Trial): string {
  return digestOf(outputs.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })));
}

export function hasOutputs({ outputs }: Trial): boolean {
  return outputs.length > 0;
}

export function trialPoints(record: BlockRecord, limit: number): readonly Cell["trials"][number][] {
  return record.trials.map((trial) => ({
    block: record.spec.block.id,
    position: trial.position,
    side: trial.side,
    wallSeconds: trial.wallSeconds,
    timers: Object.fromEntries(trial.timers.map(({ name, seconds }) => [name, seconds])),
    session: trial.session,
    startedAt: trial.startedAt,
    disturbance: trial.disturbance,
    isExcluded: isExcluded(record, trial, limit),
  }));
}

function isExcluded({ trials }: BlockRecord, { side, wallSeconds }: Trial, limit: number): boolean {
  const own = trials.filter((trial) => trial.side === side && trial.failure === null);
  const fastest = Math.min(...own.map((trial) => trial.wallSeconds));
  return Math.log(wallSeconds) - Math.log(fastest) > limit;
}

export function failedTrials({ spec, warmUp, trials }: BlockRecord) {
  return [...(warmUp ? [warmUp] : []), ...trials].flatMap(({ failure, position, side, log }) =>
    failure
      ? [
          {
            block: spec.block.id,
            position,
            version: spec.versions[side]?.name ?? "",
            ...failure,
            log,
          },
        ]
      : [],
  );
}
