import type { Trial } from "../documents/record.ts";

/** Work counts of the miniature, by timer, in units that depend on the timer. */
export type WorkCounts = ReadonlyMap<string, number>;

/** Parses lines like `WORK Transport : 24527040 face fluxes`; empty if the log has none. */
export function parseWork(log: string): WorkCounts {
  const lines = [...log.matchAll(/^WORK (.+?)\s*: (\d+) /gm)];
  return new Map(lines.map(([, name = "", count]) => [name, Number(count)]));
}

/**
 * Additional work of a slowed version relative to its baseline: the growth of each timer's work
 * count, weighted with the timer's share of the baseline's wall time. Work counts are exact and
 * reproducible. That a repeated unit takes as long as the first is an assumption.
 *
 * @param baseline trials of the baseline, for the shares
 * @returns a fraction of the wall time, as in 0.02; null without work counts
 */
export function injectedChange(
  baseline: readonly Trial[],
  work: { readonly baseline: WorkCounts; readonly slowed: WorkCounts },
): number | null {
  const wall = baseline.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0);
  if (wall === 0 || work.baseline.size === 0 || work.slowed.size === 0) return null;
  return [...work.baseline].reduce((change, [timer, count]) => {
    const growth = count === 0 ? 0 : (work.slowed.get(timer) ?? count) / count - 1;
    return change + (timerSeconds(baseline, timer) / wall) * growth;
  }, 0);
}

/** Share of the wall time in timers with work counts, which can therefore be slowed. */
export function slowableShare(trials: readonly Trial[], work: WorkCounts): number {
  const wall = trials.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0);
  const counted = [...work.keys()].reduce((sum, timer) => sum + timerSeconds(trials, timer), 0);
  return wall === 0 ? 0 : counted / wall;
}

function timerSeconds(trials: readonly Trial[], timer: string): number {
  return trials
    .flatMap(({ timers }) => timers.filter(({ name }) => name === timer))
    .reduce((sum, { seconds }) => sum + seconds, 0);
}
