import { shortDigest } from "./digest.ts";
import type { Plan } from "./plan.ts";

/** Begins the names of all runs of a plan; a number follows. */
export function runPrefix(plan: Plan): string {
  return `${plan.suite}-${shortDigest(plan.id)}-`;
}

/** Names of the runs among keys of a store, sorted. */
export function runsAmong(keys: readonly string[]): readonly string[] {
  const names = keys.flatMap((key) => /^runs\/([^/]+)\//.exec(key)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** The number of the last run of this plan; 0: there is none. */
export function lastRunNumber(plan: Plan, runs: readonly string[]): number {
  const prefix = runPrefix(plan);
  const numbers = runs
    .filter((run) => run.startsWith(prefix))
    .map((run) => Number(run.slice(prefix.length)))
    .filter(Number.isInteger);
  return Math.max(0, ...numbers);
}
