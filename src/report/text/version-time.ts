import { rollup } from "d3-array";
import { mean } from "simple-statistics";
import { excludedFromTimer, timerSeconds } from "../../core/comparison/excluded-trials.ts";
import type { Cell, TimerComparison } from "../../core/documents/comparison.ts";
import type { Side } from "../../core/documents/plan.ts";
import { tEstimate } from "../../core/verdict/statistics.ts";

/**
 * Confidence of a time's interval. It includes variation between hosts, which the interval of a
 * change does not.
 */
export const TIME_CONFIDENCE = 0.95;

/** Time of a version, in seconds. */
export interface Time {
  /**
   * Geometric mean as in the report, whose ratio is the change; arithmetic mean if a trial took no
   * time.
   */
  readonly seconds: number;
  /** Ends of the interval over hosts; null: fewer than two hosts. */
  readonly low: number | null;
  readonly high: number | null;
  /** Number of included trials. */
  readonly trials: number;
}

type QuantityOf = (trial: Cell["trials"][number]) => number | null;

/** Wall time of a version over included trials. */
export function wallTimeOf(cell: Cell, side: Side): Time | null {
  const seconds = (side === "A" ? cell.a : cell.b)?.wallSeconds ?? null;
  return timeOf(seconds, cell, side, (trial) => (trial.isExcluded ? null : trial.wallSeconds));
}

/** Time of a timer over the trials included for it. */
export function timerTimeOf(cell: Cell, timer: TimerComparison, side: Side): Time | null {
  const excluded = excludedFromTimer(cell, timer);
  return timeOf(side === "A" ? timer.secondsA : timer.secondsB, cell, side, (trial) =>
    excluded.has(trial) ? null : timerSeconds(trial, timer.name),
  );
}

/** Time with its interval: in logarithms, like the geometric mean; else arithmetic. */
function timeOf(
  seconds: number | null,
  cell: Cell,
  side: Side,
  quantityOf: QuantityOf,
): Time | null {
  if (seconds === null) return null;
  const times = cell.trials
    .filter((trial) => trial.side === side)
    .flatMap((trial) => quantityOf(trial) ?? []);
  const trials = times.length;
  if (times.some((time) => time <= 0)) {
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

/**
 * Value per replicate, as in the estimate: the mean of its blocks' means. Replicates are hosts, or
 * blocks on a single machine.
 */
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
    (times) => mean(times.map(({ value }) => value)),
    ({ block }) => hosts.get(block) ?? block,
    ({ block }) => block,
  );
  return [...byHost.values()].map((blockMeans) => mean([...blockMeans.values()]));
}

/** Half the width of the interval by Student's t; null: a single value. */
function marginOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const { estimate, high } = tEstimate(values, TIME_CONFIDENCE);
  return high - estimate;
}
