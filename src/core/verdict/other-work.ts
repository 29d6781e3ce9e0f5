import type { BlockRecord, Trial } from "../documents/record.ts";

/** Average use of a machine's processors by other work during trials, in cores. */
export interface OtherWork {
  /** Other programs on the machine. */
  readonly programCores: number;
  /** Processor time that the hypervisor gave to other virtual machines. */
  readonly stolenCores: number;
  /** Logical processors of the machine. */
  readonly cores: number;
}

/** Share of the machine's processors above which other work disturbs the times. */
const DISTURBING_SHARE = 0.05;

/** @returns null: the machines do not count processor time, or no trial ran */
export function otherWorkDuring(records: readonly BlockRecord[]): OtherWork | null {
  const trials = records.flatMap((record) => record.trials);
  const counted = trials.filter(({ disturbance }) => disturbance.otherCpuSeconds !== null);
  const wall = sumOf(counted, ({ wallSeconds }) => wallSeconds);
  if (wall === 0) return null;
  const machines = records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine));
  return {
    programCores: sumOf(counted, ({ disturbance }) => disturbance.otherCpuSeconds ?? 0) / wall,
    stolenCores: sumOf(counted, ({ disturbance }) => disturbance.stealSeconds ?? 0) / wall,
    cores: Math.max(...machines.map(({ logicalProcessors }) => logicalProcessors)),
  };
}

export function isDisturbing(work: OtherWork | null): boolean {
  if (work === null) return false;
  return work.programCores + work.stolenCores > DISTURBING_SHARE * work.cores;
}

function sumOf(trials: readonly Trial[], value: (trial: Trial) => number): number {
  return trials.reduce((sum, trial) => sum + value(trial), 0);
}
