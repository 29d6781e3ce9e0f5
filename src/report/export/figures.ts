import type { Cell, Comparison, Effect, TimerComparison } from "../../core/documents/comparison.ts";
import type { InputKind } from "../../core/documents/workload.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import { syntheticWorkloads } from "../text/input-kind.ts";
import { type Time, timerTimeOf, wallTimeOf } from "../text/version-time.ts";

/** Time of the candidate relative to the baseline: 1.02 means 2 % slower. */
export interface Ratio {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Quantity of a cell, shared by all export formats. */
export interface Figure {
  readonly cell: Cell;
  /** Of the cell's workload. */
  readonly inputs: InputKind;
  /** Null: wall time. */
  readonly timer: TimerComparison | null;
  readonly baseline: Time | null;
  readonly candidate: Time | null;
  readonly effect: Effect | null;
  /** Null: a single version, not tested, or not comparable. */
  readonly ratio: Ratio | null;
}

/**
 * Figures of a comparison: the wall time of each cell, then its timers in the model's order.
 * Control characters are removed.
 */
export function figuresOf(comparison: Comparison): readonly Figure[] {
  const stripped = stripControlsDeep(comparison);
  const synthetic = syntheticWorkloads(stripped);
  return stripped.cells.flatMap((cell) => {
    const inputs: InputKind = synthetic.includes(cell.workload) ? "synthetic" : "real";
    const figures = [wallTime(cell), ...cell.timers.map((timer) => timerTime(cell, timer))];
    return figures.map((one) => ({ ...one, inputs }));
  });
}

type MeasuredFigure = Omit<Figure, "inputs">;

function wallTime(cell: Cell): MeasuredFigure {
  const [baseline, candidate] = [wallTimeOf(cell, "A"), wallTimeOf(cell, "B")];
  return figure(cell, null, { baseline, candidate, effect: cell.effect });
}

function timerTime(cell: Cell, timer: TimerComparison): MeasuredFigure {
  const [baseline, candidate] = [timerTimeOf(cell, timer, "A"), timerTimeOf(cell, timer, "B")];
  return figure(cell, timer, { baseline, candidate, effect: timer.effect });
}

function figure(
  cell: Cell,
  timer: TimerComparison | null,
  { baseline, candidate, effect }: Pick<Figure, "baseline" | "candidate" | "effect">,
): MeasuredFigure {
  return { cell, timer, baseline, candidate, effect, ratio: effect && ratioOf(effect) };
}

/** Peak memory of the candidate relative to the baseline; null: it has no verdict. */
export function memoryRatioOf({ memory }: Cell): Ratio | null {
  return memory && ratioOf(memory.peak);
}

function ratioOf({ change, low, high }: Pick<Effect, "change" | "low" | "high">): Ratio | null {
  if (change === null) return null;
  return {
    value: 1 + change,
    low: low === null ? null : 1 + low,
    high: high === null ? null : 1 + high,
  };
}
