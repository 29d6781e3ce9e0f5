import { type Asking, askingSchema, isSameAsker, isSameWish } from "../../core/documents/asking.ts";
import type { Origin } from "../../core/documents/origin.ts";
import { askingKey, askingsPrefix } from "../../core/documents/store-layout.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { toJson } from "../../core/format/json.ts";
import type { Store } from "../../ports/store.ts";

/** Who asks for a run now. */
export interface Asked {
  /** Seconds since 1970. */
  readonly at: number;
  readonly origin: Origin | null;
  /** How often each block was lost before. */
  readonly losses: ReadonlyMap<string, number>;
  /** A step of the same that was asked for before, as if called by a clock: it has no more time and tries than that. */
  readonly isStep: boolean;
}

/** @returns the asking that holds from now on */
export async function noteAsking(
  store: Store,
  run: string,
  { at, origin, losses, isStep }: Asked,
): Promise<Asking> {
  const now = new Date(at * 1000).toISOString();
  for (;;) {
    const askings = await readAskings(store, run);
    const latest = isStep ? askings.at(-1) : undefined;
    const last = latest && isSameWish(latest.origin, origin) ? latest : undefined;
    if (last && isSameAsker(last.origin, origin)) return last;
    const asking: Asking = {
      ...{ schemaVersion: 1, at: now, from: last?.from ?? now, origin },
      losses: last?.losses ?? Object.fromEntries(losses),
    };
    // Where somebody else asks at the same moment, both count.
    if (await store.writeOnce(askingKey(run, askings.length + 1), toJson(asking))) return asking;
  }
}

/** All who asked for a run, the first one first. */
export async function readAskings(store: Store, run: string): Promise<readonly Asking[]> {
  const askings: Asking[] = [];
  const count = askingsAmong(run, await store.list(askingsPrefix(run)));
  for (let number = 1; number <= count; number++) {
    const key = askingKey(run, number);
    const content = await store.read(key);
    if (content) askings.push(parseStored(store.describe(key), content, askingSchema));
  }
  return askings;
}

/** How often a run was asked for. @param keys of the run, those of others among them or not */
export function askingsAmong(run: string, keys: Iterable<string>): number {
  const prefix = askingsPrefix(run);
  const own = new Set([...keys].filter((key) => key.startsWith(prefix)));
  let count = 0;
  while (own.has(askingKey(run, count + 1))) count++;
  return count;
}
