import type { Cell, TimerComparison } from "../documents/comparison.ts";

type TrialPoint = Cell["trials"][number];

/**
 * The trials of a cell that do not count in one of its timers: a trial that was interfered with in one part of the
 * model need not be so in another, nor in the whole, so each timer has its own.
 *
 * @returns none where an earlier gcbench compared, which did not say
 */
export function excludedFromTimer(
  { trials }: Pick<Cell, "trials">,
  { name, interferenceLimit: limit }: Pick<TimerComparison, "name" | "interferenceLimit">,
): ReadonlySet<TrialPoint> {
  if (limit === null || limit === undefined) return new Set();
  const fastest = new Map<string, number>();
  const runOf = ({ block, side }: TrialPoint) => JSON.stringify([block, side]);
  for (const trial of trials) {
    const seconds = timerSeconds(trial, name);
    if (seconds === null) continue;
    const run = runOf(trial);
    fastest.set(run, Math.min(seconds, fastest.get(run) ?? seconds));
  }
  return new Set(
    trials.filter((trial) => {
      const seconds = timerSeconds(trial, name);
      const least = fastest.get(runOf(trial));
      // As the estimate takes it: a difference of logarithms.
      return seconds && least && Math.log(seconds) - Math.log(least) > limit;
    }),
  );
}

/** Seconds of a timer in a trial; null: it did not run. */
export function timerSeconds({ timers }: TrialPoint, name: string): number | null {
  return Object.hasOwn(timers, name) ? (timers[name] ?? null) : null;
}
