import { group } from "d3-array";
import type { Block, Side } from "../documents/plan.ts";
import { LOCAL_PLATFORM } from "../documents/platform.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { type BlockTimes, type Replicate, replicatesOf } from "./replicates.ts";

/** Name of the wall time among the timers of a model. */
export const WALL_TIME = "wall time";

/** Name of the sum of user and system time. */
export const CPU_TIME = "CPU time";

/** Name of the maximum resident set size. */
export const PEAK_MEMORY = "peak memory";

/** Name of the energy per simulated day. */
export const ENERGY = "energy";

/** A quantity of a trial: seconds of wall time, CPU time or a timer, MiB of peak memory or joules per simulated day; null: the timer did not run. */
export function quantityOf(trial: Trial, quantity: string): number | null {
  if (quantity === WALL_TIME) return trial.wallSeconds;
  if (quantity === CPU_TIME) return trial.userSeconds + trial.systemSeconds;
  if (quantity === PEAK_MEMORY) return trial.peakMemoryMiB;
  if (quantity === ENERGY) return energyPerDay(trial);
  return trial.timers.find(({ name }) => name === quantity)?.seconds ?? null;
}

/** Joules per simulated day; null: the machine does not tell, or the simulated time is unknown. */
function energyPerDay({ energyJoules, simulatedDays }: Trial): number | null {
  return energyJoules !== undefined && simulatedDays ? energyJoules / simulatedDays : null;
}

/**
 * Times of a quantity in each round of a block, for the verdict.
 *
 * @returns empty if the block is not complete, a side has no trial, or a time is not above 0
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

/** Trials of each round. A round is one pass through the block's order. */
export function trialsByRound({ spec, trials }: BlockRecord): readonly Trial[][] {
  return [...group(trials, ({ position }) => roundOf(spec.block, position)).values()];
}

/** Round of a trial, from 0. @param position of the trial, from 1 */
export function roundOf({ order }: Pick<Block, "order">, position: number): number {
  return Math.floor((position - 1) / order.length);
}

function logTimes(trials: readonly Trial[], side: Side, quantity: string): number[] | null {
  const times = trials
    .filter((trial) => trial.side === side && trial.failure === null)
    .map((trial) => quantityOf(trial, quantity));
  const isUsable = times.length > 0 && times.every((time) => time !== null && time > 0);
  return isUsable ? times.map((time) => Math.log(time ?? 0)) : null;
}

/** Host on which a block ended. */
export function hostOf(record: BlockRecord): string {
  return record.sessions.at(-1)?.machine.host ?? "";
}

/**
 * Replicates of a cell, in the order of their blocks. With a single machine, repeated blocks replace independent hosts.
 *
 * @param records blocks of one cell, in the order of their start
 */
export function replicatesFrom(
  records: readonly BlockRecord[],
  quantity: string,
): readonly Replicate[] {
  const replicates = replicatesBy(records, (record) => roundTimes(record, quantity));
  // Interference slows a trial down, but does not enlarge it.
  return quantity === PEAK_MEMORY ? replicates.map(keepingAllTrials) : replicates;
}

/** Marks a quantity that other programs do not disturb. */
export function keepingAllTrials(replicate: Replicate): Replicate {
  return { ...replicate, keepsAllTrials: true };
}

/** Replicates of a cell, as `replicatesFrom`, of values that the caller takes from a block. */
export function replicatesBy(
  records: readonly BlockRecord[],
  roundsOf: (record: BlockRecord) => readonly BlockTimes[],
): readonly Replicate[] {
  return replicatesOf(
    records.flatMap((record, arrival) => {
      const isSingleMachine = isBlockReplicate(record);
      const host = isSingleMachine ? record.spec.block.id : hostOf(record);
      return roundsOf(record).map((times) => ({ host, isSingleMachine, arrival, ...times }));
    }),
  );
}

/** Complete blocks of two versions, grouped by run, baseline and candidate. */
export function blocksByComparison(records: readonly BlockRecord[]): readonly BlockRecord[][] {
  const compared = records.filter(
    ({ status, spec }) => status === "complete" && spec.block.candidate !== null,
  );
  const byComparison = group(compared, ({ spec }) =>
    JSON.stringify([spec.run, spec.block.baseline, spec.block.candidate]),
  );
  return [...byComparison.values()];
}

/** Whether a block replaces an independent host, because a single machine runs all blocks. */
export function isBlockReplicate({ spec }: BlockRecord): boolean {
  return spec.platform.name === LOCAL_PLATFORM;
}
