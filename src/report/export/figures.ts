import { group } from "d3-array";
import { mean } from "simple-statistics";
import type {
  Cell,
  Comparison,
  Effect,
  TimerComparison,
} from "../../core/comparison/comparison.ts";
import { plainTexts } from "../../core/plain-text.ts";
import type { Side } from "../../core/plan.ts";
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
}

/** How long the candidate took in units of the baseline: 1.02 is 2 % slower. */
export interface Ratio {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** One quantity of one cell, for all formats alike. */
export interface Figure {
  readonly cell: Cell;
  /** Null: the wall time. */
  readonly timer: TimerComparison | null;
  readonly baseline: Time | null;
  readonly candidate: Time | null;
  readonly effect: Effect | null;
  /** Null: alone, not tested, or not comparable. */
  readonly ratio: Ratio | null;
}

/** The wall time of each cell, then its timers in the model's order. No text in it can act on a terminal. */
export function figuresOf(comparison: Comparison): readonly Figure[] {
  return plainTexts(comparison).cells.flatMap((cell) => [
    wallTime(cell),
    ...cell.timers.map((timer) => timerTime(cell, timer)),
  ]);
}

function wallTime(cell: Cell): Figure {
  const time = (side: Side): Time | null => {
    const seconds = (side === "A" ? cell.a : cell.b)?.wallSeconds ?? null;
    return timeOf(seconds, cell, side, (trial) => (trial.isLeftOut ? null : trial.wallSeconds));
  };
  return figure(cell, null, { baseline: time("A"), candidate: time("B"), effect: cell.effect });
}

function timerTime(cell: Cell, timer: TimerComparison): Figure {
  const time = (side: Side): Time | null => {
    const seconds = side === "A" ? timer.secondsA : timer.secondsB;
    return timeOf(seconds, cell, side, ({ timers }) =>
      Object.hasOwn(timers, timer.name) ? (timers[timer.name] ?? null) : null,
    );
  };
  return figure(cell, timer, { baseline: time("A"), candidate: time("B"), effect: timer.effect });
}

type QuantityOf = (trial: Cell["trials"][number]) => number | null;

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
  if (own.some((time) => time <= 0)) {
    const margin = marginOf(replicateMeans(cell, side, quantityOf));
    return margin === null
      ? { seconds, low: null, high: null }
      : { seconds, low: Math.max(0, seconds - margin), high: seconds + margin };
  }
  const margin = marginOf(
    replicateMeans(cell, side, (trial) => {
      const time = quantityOf(trial);
      return time === null ? null : Math.log(time);
    }),
  );
  return margin === null
    ? { seconds, low: null, high: null }
    : { seconds, low: seconds * Math.exp(-margin), high: seconds * Math.exp(margin) };
}

function figure(
  cell: Cell,
  timer: TimerComparison | null,
  { baseline, candidate, effect }: Pick<Figure, "baseline" | "candidate" | "effect">,
): Figure {
  return { cell, timer, baseline, candidate, effect, ratio: effect && ratioOf(effect) };
}

function ratioOf({ change, low, high }: Effect): Ratio | null {
  if (change === null) return null;
  return {
    value: 1 + change,
    low: low === null ? null : 1 + low,
    high: high === null ? null : 1 + high,
  };
}

/** One value a replicate: a host, or a block where all blocks ran on one machine. */
function replicateMeans(
  { trials, blocks, hostsAreBlocks }: Cell,
  side: Side,
  quantityOf: QuantityOf,
): readonly number[] {
  const hosts = new Map(blocks.map(({ id, host }) => [id, hostsAreBlocks ? id : host]));
  const values = trials
    .filter((trial) => trial.side === side)
    .flatMap((trial) => {
      const value = quantityOf(trial);
      return value === null ? [] : [{ host: hosts.get(trial.block) ?? trial.block, value }];
    });
  return [...group(values, ({ host }) => host).values()].map((own) =>
    mean(own.map(({ value }) => value)),
  );
}

/** Half the width of the interval by Student's t; null: one value says nothing of how others differ. */
function marginOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const { estimate, high } = tEstimate(values, TIME_CONFIDENCE);
  return high - estimate;
}
