import { rollup } from "d3-array";
import { mean } from "simple-statistics";
import { excludedFromTimer, timerSeconds } from "../../core/comparison/excluded-trials.ts";
import type { Cell, TimerComparison } from "../../core/documents/comparison.ts";
import type { Side } from "../../core/documents/plan.ts";
import { tEstimate } from "../../core/verdict/statistics.ts";

/** Of a time by itself. It holds how hosts differ, which the interval of a change does not. */
export const TIME_CONFIDENCE = 0.95;

/** What a version took, in seconds. */
export interface Time {
  /** As the report has it: the geometric mean, whose ratio is the change; the mean where a trial took no time. */
  readonly seconds: number;
  /** Ends of the interval over hosts; null: fewer than two. */
  readonly low: number | null;
  readonly high: number | null;
  /** How many trials count in it: those of the version that were not left out. */
  readonly trials: number;
}

type QuantityOf = (trial: Cell["trials"][number]) => number | null;

/** Wall time of a version, over the trials that count. */
export function wallTimeOf(cell: Cell, side: Side): Time | null {
  const seconds = (side === "A" ? cell.a : cell.b)?.wallSeconds ?? null;
  return timeOf(seconds, cell, side, (trial) => (trial.isExcluded ? null : trial.wallSeconds));
}

/** What a version took in a timer, over the trials that count in that timer. */
export function timerTimeOf(cell: Cell, timer: TimerComparison, side: Side): Time | null {
  const excluded = excludedFromTimer(cell, timer);
  return timeOf(side === "A" ? timer.secondsA : timer.secondsB, cell, side, (trial) =>
    excluded.has(trial) ? null : timerSeconds(trial, timer.name),
  );
}

/** The report's time with an interval around it: in logarithms, as the time is a geometric mean; else as it is a mean. */
function timeOf(
  seconds: number | null,
  cell: Cell,
  side: Side,
  quantityOf: QuantityOf,
): Time | null {
  if (seconds === null) return null;
  const own = cell.trials
    .filter((trial) => trial.side === side)
    .flatMap((one) => quantityOf(one) ?? []);
  const trials = own.length;
  if (own.some((time) => time <= 0)) {
    const margin = marginOf(replicateMeans(cell, side, quantityOf));
    return margin === null
      ? { seconds, low: null, high: null, trials }
      : { seconds, low: Math.max(0, seconds - margin), high: seconds + margin, trials };
  }
  const margin = marginOf(
    replicateMeans(cell, side, (trial) => {
      const time = quantityOf(trial);
      return time === null ? null : Math.log(time);
    }),
  );
  return margin === null
    ? { seconds, low: null, high: null, trials }
    : { seconds, low: seconds * Math.exp(-margin), high: seconds * Math.exp(margin), trials };
}

/** One value a replicate, as the estimate takes it: the mean of its blocks' means; a host, or a block where all ran on one machine. */
function replicateMeans(
  { trials, blocks, isSingleMachine }: Cell,
  side: Side,
  quantityOf: QuantityOf,
): readonly number[] {
  const hosts = new Map(blocks.map(({ id, host }) => [id, isSingleMachine ? id : host]));
  const values = trials
    .filter((trial) => trial.side === side)
    .flatMap((trial) => {
      const value = quantityOf(trial);
      return value === null ? [] : [{ block: trial.block, value }];
    });
  const byHost = rollup(
    values,
    (own) => mean(own.map(({ value }) => value)),
    ({ block }) => hosts.get(block) ?? block,
    ({ block }) => block,
  );
  return [...byHost.values()].map((blockMeans) => mean([...blockMeans.values()]));
}

/** Half the width of the interval by Student's t; null: one value says nothing of how others differ. */
function marginOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const { estimate, high } = tEstimate(values, TIME_CONFIDENCE);
  return high - estimate;
}
