import type { Plan } from "../../core/documents/plan.ts";
import {
  type AskedBounds,
  boundsOf,
  changedBounds,
  runBoundsSchema,
  withBounds,
} from "../../core/documents/run-bounds.ts";
import { boundsKey, boundsPrefix } from "../../core/documents/store-layout.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { toJson } from "../../core/format/json.ts";
import type { Store } from "../../ports/store.ts";

interface BoundRun {
  readonly run: string;
  readonly plan: Plan;
}

/**
 * The plan of a run with the spend limit and the deadline that hold for it: what is asked for now, else what was last
 * asked for, else the suite's.
 */
export async function boundPlan(
  store: Store,
  { run, plan }: BoundRun,
  asked: AskedBounds,
): Promise<Plan> {
  const held = await heldBounds(store, { run, plan });
  return withBounds(plan, changedBounds(held, asked) ?? held);
}

/** Keeps what was asked for with the run: it holds for whoever goes on with it, too. */
export async function keepBounds(
  store: Store,
  { run, plan }: BoundRun,
  asked: AskedBounds,
): Promise<void> {
  for (;;) {
    const last = await lastNumber(store, run);
    const held = (await readBounds(store, run, last)) ?? boundsOf(plan);
    const changed = changedBounds(held, asked);
    // Where somebody else asks at the same moment, the later one counts.
    if (!changed || (await store.writeOnce(boundsKey(run, last + 1), toJson(changed)))) return;
  }
}

async function heldBounds(store: Store, { run, plan }: BoundRun) {
  return (await readBounds(store, run, await lastNumber(store, run))) ?? boundsOf(plan);
}

async function lastNumber(store: Store, run: string): Promise<number> {
  const prefix = boundsPrefix(run);
  const numbers = (await store.list(prefix)).flatMap((key) => {
    const [, digits] = /^(\d+)\.json$/.exec(key.slice(prefix.length)) ?? [];
    return digits === undefined ? [] : [Number(digits)];
  });
  return Math.max(0, ...numbers);
}

async function readBounds(store: Store, run: string, number: number) {
  if (number === 0) return null;
  const key = boundsKey(run, number);
  const content = await store.read(key);
  return content && parseStored(store.describe(key), content, runBoundsSchema);
}
