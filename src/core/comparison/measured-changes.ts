import type { Cell, TimerComparison } from "../documents/comparison.ts";
import type { MeasuredChange } from "../documents/published-run.ts";
import { WALL_TIME } from "../verdict/block-times.ts";
import { average, hostDifferences, replicatesOf, sampleVariance } from "../verdict/replicates.ts";
import { excludedFromTimer, timerSeconds } from "./excluded-trials.ts";

type TrialPoint = Cell["trials"][number];

/** Digits of a published log time: a millionth is finer than any measurement. */
const DIGITS = 6;

/**
 * Changes of the wall time and of each tested timer, wall time first, without excluded trials. They are what a history
 * needs of a comparison.
 *
 * @returns empty if no block is complete
 */
export function measuredChanges(cell: Cell): readonly MeasuredChange[] {
  const wall = measuredChange(cell, {
    quantity: WALL_TIME,
    share: 1,
    secondsOf: ({ wallSeconds, isExcluded }) => (isExcluded ? null : wallSeconds),
  });
  return wall ? [wall, ...cell.timers.flatMap((timer) => timerChange(cell, timer) ?? [])] : [];
}

function timerChange(cell: Cell, timer: TimerComparison): MeasuredChange | null {
  if (!timer.effect || timer.secondsA === null || !cell.a) return null;
  const excluded = excludedFromTimer(cell, timer);
  return measuredChange(cell, {
    quantity: timer.name,
    share: timer.secondsA / cell.a.wallSeconds,
    secondsOf: (trial) => (excluded.has(trial) ? null : timerSeconds(trial, timer.name)),
  });
}

interface Quantity extends Pick<MeasuredChange, "quantity" | "share"> {
  /** Null: the trial is excluded. */
  readonly secondsOf: (trial: TrialPoint) => number | null;
}

function measuredChange(
  { trials, blocks, isSingleMachine }: Cell,
  { quantity, share, secondsOf }: Quantity,
): MeasuredChange | null {
  const rounds = blocks
    .filter(({ status }) => status === "complete")
    .flatMap(({ id, host }) => {
      const own = trials.filter(({ block }) => block === id);
      return [...new Set(own.map(({ round }) => round))].map((round) => {
        const logTimes = (side: TrialPoint["side"]) =>
          own
            .filter((trial) => trial.round === round && trial.side === side)
            .flatMap((trial) => secondsOf(trial) ?? [])
            .map(Math.log);
        const replicate = { host: isSingleMachine ? id : host, isSingleMachine };
        return { ...replicate, a: logTimes("A"), b: logTimes("B") };
      });
    });
  const isComplete = rounds.every(({ a, b }) =>
    [a, b].every((times) => times.length > 0 && times.every(Number.isFinite)),
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
