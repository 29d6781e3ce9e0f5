import type { Plan } from "../../core/documents/plan.ts";
import {
  changedLimits,
  limitsOf,
  type RequestedLimits,
  runLimitsSchema,
  withLimits,
} from "../../core/documents/run-limits.ts";
import { limitsKey, limitsPrefix } from "../../core/documents/store-layout.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { toJson } from "../../core/format/json.ts";
import type { Store } from "../../ports/store.ts";

interface LimitedRun {
  readonly run: string;
  readonly plan: Plan;
}

/**
 * The plan of a run with the spend limit and the deadline that hold for it: what is asked for now, else what was last
 * asked for, else the suite's.
 */
export async function applyStoredLimits(
  store: Store,
  { run, plan }: LimitedRun,
  asked: RequestedLimits,
): Promise<Plan> {
  const held = await currentLimits(store, { run, plan });
  return withLimits(plan, changedLimits(held, asked) ?? held);
}

/** Keeps what was asked for with the run: it holds for whoever goes on with it, too. */
export async function storeLimits(
  store: Store,
  { run, plan }: LimitedRun,
  asked: RequestedLimits,
): Promise<void> {
  for (;;) {
    const last = await lastNumber(store, run);
    const held = (await readLimits(store, run, last)) ?? limitsOf(plan);
    const changed = changedLimits(held, asked);
    // Where somebody else asks at the same moment, the later one counts.
    if (!changed || (await store.writeOnce(limitsKey(run, last + 1), toJson(changed)))) return;
  }
}

async function currentLimits(store: Store, { run, plan }: LimitedRun) {
  return (await readLimits(store, run, await lastNumber(store, run))) ?? limitsOf(plan);
}

async function lastNumber(store: Store, run: string): Promise<number> {
  const prefix = limitsPrefix(run);
  const numbers = (await store.list(prefix)).flatMap((key) => {
    const [, digits] = /^(\d+)\.json$/.exec(key.slice(prefix.length)) ?? [];
    return digits === undefined ? [] : [Number(digits)];
  });
  return Math.max(0, ...numbers);
}

async function readLimits(store: Store, run: string, number: number) {
  if (number === 0) return null;
  const key = limitsKey(run, number);
  const content = await store.read(key);
  return content && parseStored(store.describe(key), content, runLimitsSchema);
}
