import { group } from "d3-array";
import type { Side } from "../documents/plan.ts";
import { LOCAL_PLATFORM } from "../documents/platform.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { type BlockTimes, type Replicate, replicatesOf } from "./replicates.ts";

/** The name that the wall time goes by beside the timers of a model. */
export const WALL_TIME = "wall time";

/** Seconds of a quantity in a trial: its wall time, or one of its timers; null: it did not run. */
export function quantitySeconds(trial: Trial, quantity: string): number | null {
  if (quantity === WALL_TIME) return trial.wallSeconds;
  return trial.timers.find(({ name }) => name === quantity)?.seconds ?? null;
}

/**
 * What a block measured of a quantity, as the verdict takes it.
 *
 * @returns null where the block did not come through, a side has no trial, or a time is not above 0
 */
export function blockTimes(record: BlockRecord, quantity: string): BlockTimes | null {
  if (record.status !== "complete") return null;
  const a = logTimes(record, "A", quantity);
  const b = logTimes(record, "B", quantity);
  return a && b ? { a, b } : null;
}

function logTimes(record: BlockRecord, side: Side, quantity: string): number[] | null {
  const times = record.trials
    .filter((trial) => trial.side === side && trial.failure === null)
    .map((trial) => quantitySeconds(trial, quantity));
  const isUsable = times.length > 0 && times.every((time) => time !== null && time > 0);
  return isUsable ? times.map((time) => Math.log(time ?? 0)) : null;
}

/** The machine that a block ended on. */
export function hostOf(record: BlockRecord): string {
  return record.sessions.at(-1)?.machine.host ?? "";
}

/**
 * The hosts of a cell and what each measured, in the order of their blocks. On this machine blocks in time
 * stand in for hosts, because there is but one.
 *
 * @param records of one cell, in the order of their start
 */
export function replicatesFrom(
  records: readonly BlockRecord[],
  quantity: string,
): readonly Replicate[] {
  return replicatesOf(
    records.flatMap((record) => {
      const times = blockTimes(record, quantity);
      const host = isBlockReplicate(record) ? record.spec.block.id : hostOf(record);
      return times ? [{ host, ...times }] : [];
    }),
  );
}

/** Complete blocks of two versions, gathered by the comparison of their run that they belong to. */
export function blocksByComparison(records: readonly BlockRecord[]): readonly BlockRecord[][] {
  const compared = records.filter(
    ({ status, spec }) => status === "complete" && spec.block.candidate !== null,
  );
  const byComparison = group(compared, ({ spec }) =>
    JSON.stringify([spec.run, spec.block.baseline, spec.block.candidate]),
  );
  return [...byComparison.values()];
}

/** Whether a block in time stands in for a host. */
export function isBlockReplicate({ spec }: BlockRecord): boolean {
  return spec.platform.name === LOCAL_PLATFORM;
}
