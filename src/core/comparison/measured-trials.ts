import { mean } from "simple-statistics";
import type { Cell, VersionSummary } from "../documents/comparison.ts";
import { digestOf } from "../documents/digest.ts";
import type { Side } from "../documents/plan.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { inputKindOf } from "../documents/workload.ts";
import { roundOf, roundTimes, WALL_TIME } from "../verdict/block-times.ts";
import { average, undisturbedMean } from "../verdict/replicates.ts";

const SECONDS_PER_DAY = 86_400;

export function sideTrials({ trials }: BlockRecord, side: Side): readonly Trial[] {
  return trials.filter((trial) => trial.side === side && trial.failure === null);
}

/**
 * Change within a block. @param limit log time above the fastest trial, beyond which a trial is
 * excluded
 */
export function changeOf(record: BlockRecord, limit: number): number | null {
  const rounds = roundTimes(record, WALL_TIME);
  if (rounds.length === 0) return null;
  return Math.expm1(
    average(rounds.map(({ a, b }) => undisturbedMean(b, limit) - undisturbedMean(a, limit))),
  );
}

/**
 * Summarises a version over all blocks. Excluded trials do not count in the wall time, but in
 * results and resources.
 *
 * @param limit log time above the fastest trial, beyond which a trial is excluded
 * @param paired wall time paired with the other version's; null: use the mean of the version's
 *   trials
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
  const [{ spec } = {}] = records;
  const days = spec && inputKindOf(spec.workload.workload) === "real" ? first.simulatedDays : null;
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

/** Digest of a trial's results, ignoring values that only some trials store. */
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
    round: roundOf(record.spec.block, trial.position),
    side: trial.side,
    wallSeconds: trial.wallSeconds,
    timers: Object.fromEntries(trial.timers.map(({ name, seconds }) => [name, seconds])),
    peakMemoryMiB: trial.peakMemoryMiB,
    session: trial.session,
    startedAt: trial.startedAt,
    disturbance: trial.disturbance,
    majorFaults: trial.majorFaults,
    involuntarySwitches: trial.involuntarySwitches,
    isExcluded: isExcluded(record, trial, limit),
  }));
}

/** Trials of one round are compared: the noise can be another in the next. */
function isExcluded(
  { spec, trials }: BlockRecord,
  { side, position, wallSeconds }: Trial,
  limit: number,
): boolean {
  const round = roundOf(spec.block, position);
  const sameSide = trials.filter(
    (trial) =>
      trial.side === side &&
      trial.failure === null &&
      roundOf(spec.block, trial.position) === round,
  );
  const fastest = Math.min(...sameSide.map((trial) => trial.wallSeconds));
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
