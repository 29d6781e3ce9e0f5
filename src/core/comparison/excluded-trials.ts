import type { Cell, TimerComparison } from "../documents/comparison.ts";

type TrialPoint = Cell["trials"][number];

/**
 * Trials that are excluded from a timer. Each timer has its own, because a disturbance may affect
 * only some parts of the model.
 *
 * @returns empty for comparisons of an earlier gcbench
 */
export function excludedFromTimer(
  { trials }: Pick<Cell, "trials">,
  { name, interferenceLimit: limit }: Pick<TimerComparison, "name" | "interferenceLimit">,
): ReadonlySet<TrialPoint> {
  if (limit === null || limit === undefined) return new Set();
  const fastest = new Map<string, number>();
  const groupOf = ({ block, round, side }: TrialPoint) => JSON.stringify([block, round, side]);
  for (const trial of trials) {
    const seconds = timerSeconds(trial, name);
    if (seconds === null) continue;
    const group = groupOf(trial);
    fastest.set(group, Math.min(seconds, fastest.get(group) ?? seconds));
  }
  return new Set(
    trials.filter((trial) => {
      const seconds = timerSeconds(trial, name);
      const min = fastest.get(groupOf(trial));
      // Difference of logarithms, as in the estimate.
      return seconds && min && Math.log(seconds) - Math.log(min) > limit;
    }),
  );
}

/** Seconds of a timer in a trial; null: the timer did not run. */
export function timerSeconds({ timers }: TrialPoint, name: string): number | null {
  return Object.hasOwn(timers, name) ? (timers[name] ?? null) : null;
}
