import type { Cell, TimerComparison } from "../documents/comparison.ts";
import type { MeasuredChange } from "../documents/published-run.ts";
import { PEAK_MEMORY, WALL_TIME } from "../verdict/block-times.ts";
import { average, hostDifferences, replicatesOf, sampleVariance } from "../verdict/replicates.ts";
import { excludedFromTimer, timerSeconds } from "./excluded-trials.ts";

type TrialPoint = Cell["trials"][number];

/** Digits of a published logarithm: a millionth is finer than any measurement. */
const DIGITS = 6;

/**
 * Changes of the wall time, of the peak memory and of each tested timer, wall time first. They are what a history needs of
 * a comparison. Excluded trials count for the memory only: other programs slow a trial down, but do not enlarge it.
 *
 * @returns empty if no block is complete
 */
export function measuredChanges(cell: Cell): readonly MeasuredChange[] {
  const wall = measuredChange(cell, {
    quantity: WALL_TIME,
    share: 1,
    valueIn: ({ wallSeconds, isExcluded }) => (isExcluded ? null : wallSeconds),
  });
  if (!wall) return [];
  const memory = measuredChange(cell, {
    quantity: PEAK_MEMORY,
    share: 0,
    valueIn: ({ peakMemoryMiB }) => peakMemoryMiB,
  });
  const timers = cell.timers.flatMap((timer) => timerChange(cell, timer) ?? []);
  return [wall, ...(memory ? [memory] : []), ...timers];
}

function timerChange(cell: Cell, timer: TimerComparison): MeasuredChange | null {
  if (!timer.effect || timer.secondsA === null || !cell.a) return null;
  const excluded = excludedFromTimer(cell, timer);
  return measuredChange(cell, {
    quantity: timer.name,
    share: timer.secondsA / cell.a.wallSeconds,
    valueIn: (trial) => (excluded.has(trial) ? null : timerSeconds(trial, timer.name)),
  });
}

interface Quantity extends Pick<MeasuredChange, "quantity" | "share"> {
  /** Null: the trial is excluded. */
  readonly valueIn: (trial: TrialPoint) => number | null;
}

function measuredChange(
  { trials, blocks, isSingleMachine }: Cell,
  { quantity, share, valueIn }: Quantity,
): MeasuredChange | null {
  const rounds = blocks
    .filter(({ status }) => status === "complete")
    .flatMap(({ id, host }) => {
      const own = trials.filter(({ block }) => block === id);
      return [...new Set(own.map(({ round }) => round))].map((round) => {
        const logarithms = (side: TrialPoint["side"]) =>
          own
            .filter((trial) => trial.round === round && trial.side === side)
            .flatMap((trial) => valueIn(trial) ?? [])
            .map(Math.log);
        const replicate = { host: isSingleMachine ? id : host, isSingleMachine };
        return { ...replicate, a: logarithms("A"), b: logarithms("B") };
      });
    });
  const isComplete = rounds.every(({ a, b }) =>
    [a, b].every((values) => values.length > 0 && values.every(Number.isFinite)),
  );
  if (rounds.length === 0 || !isComplete) return null;
  const differences = hostDifferences(replicatesOf(rounds), 0);
  return {
    quantity,
    change: rounded(average(differences)),
    sd: differences.length > 1 ? rounded(Math.sqrt(sampleVariance(differences))) : null,
    replicates: differences.length,
    share: rounded(share),
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS));
}
