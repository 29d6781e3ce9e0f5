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

/** A failed block that is tried again gets an id of its own: records are never overwritten. */
export function attemptId(block: string, attempt: number): string {
  return attempt === 1 ? block : `${block}.r${attempt}`;
}

export function isRetry(id: string): boolean {
  return ATTEMPT.test(id);
}

export function nextAttemptId(id: string): string {
  const attempt = Number(ATTEMPT.exec(id)?.[1] ?? 1);
  return attemptId(firstAttemptId(id), attempt + 1);
}

/** Id of the block as the plan has it. */
export function firstAttemptId(id: string): string {
  return id.replace(ATTEMPT, "");
}

const ATTEMPT = /\.r(\d+)$/;
