import { shortDigest } from "./digest.ts";
import type { Plan } from "./plan.ts";
import { bisectionKeys, runKeys } from "./store-layout.ts";

/** What the names of all runs of a plan begin with. A number follows. */
export function runPrefix(plan: Plan): string {
  return `${plan.suite}-${shortDigest(plan.id)}-`;
}

/** Names of the runs among keys of a store, sorted. */
export function runsAmong(keys: readonly string[]): readonly string[] {
  const names = keys
    .filter((key) => bisectionKeys.parse(key) === null)
    .flatMap((key) => runKeys.parse(key)?.run ?? []);
  return [...new Set(names)].sort();
}

/** The number of the last run of a plan; 0: it has none. */
export function lastRunNumber(plan: Plan, runs: readonly string[]): number {
  const prefix = runPrefix(plan);
  const numbers = runs
    .filter((run) => run.startsWith(prefix))
    .map((run) => Number(run.slice(prefix.length)))
    .filter(Number.isInteger);
  return Math.max(0, ...numbers);
}
