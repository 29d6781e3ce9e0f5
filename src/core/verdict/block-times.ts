import { group } from "d3-array";
import type { Block, Side } from "../documents/plan.ts";
import { LOCAL_PLATFORM } from "../documents/platform.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { type BlockTimes, type Replicate, replicatesOf } from "./replicates.ts";

/** The name that the wall time goes by beside the timers of a model. */
export const WALL_TIME = "wall time";

/** The name of user and system time together. */
export const CPU_TIME = "CPU time";

/** Seconds of a quantity in a trial: its wall or CPU time, or one of its timers; null: it did not run. */
export function quantitySeconds(trial: Trial, quantity: string): number | null {
  if (quantity === WALL_TIME) return trial.wallSeconds;
  if (quantity === CPU_TIME) return trial.userSeconds + trial.systemSeconds;
  return trial.timers.find(({ name }) => name === quantity)?.seconds ?? null;
}

/**
 * What each round of a block measured of a quantity, as the verdict takes it.
 *
 * @returns none where the block did not come through, a side has no trial, or a time is not above 0
 */
export function roundTimes(record: BlockRecord, quantity: string): readonly BlockTimes[] {
  if (record.status !== "complete") return [];
  const rounds = trialsByRound(record).map((trials) => {
    const a = logTimes(trials, "A", quantity);
    const b = logTimes(trials, "B", quantity);
    return a && b ? { a, b } : null;
  });
  const known = rounds.filter((round) => round !== null);
  return known.length === rounds.length ? known : [];
}

/** Trials that belong together: a round is the block's order once. */
export function trialsByRound({ spec, trials }: BlockRecord): readonly Trial[][] {
  return [...group(trials, ({ position }) => roundOf(spec.block, position)).values()];
}

/** The round that a trial belongs to, from 0. @param position from 1 */
export function roundOf({ order }: Pick<Block, "order">, position: number): number {
  return Math.floor((position - 1) / order.length);
}

function logTimes(trials: readonly Trial[], side: Side, quantity: string): number[] | null {
  const times = trials
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
    records.flatMap((record, arrival) => {
      const isSingleMachine = isBlockReplicate(record);
      const host = isSingleMachine ? record.spec.block.id : hostOf(record);
      const rounds = roundTimes(record, quantity);
      return rounds.map((times) => ({ host, isSingleMachine, arrival, ...times }));
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
