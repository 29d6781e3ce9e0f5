import { type Asking, askingSchema, isSameWish } from "../core/asking.ts";
import { toJson } from "../core/json.ts";
import { askingKey, askingsPrefix } from "../core/keys.ts";
import type { Origin } from "../core/origin.ts";
import { parseStored } from "../core/stored.ts";
import type { Store } from "../ports.ts";

/** Who asks for a run now. */
export interface Asked {
  /** Seconds since 1970. */
  readonly at: number;
  readonly origin: Origin | null;
  /** How often each block was lost before. */
  readonly losses: ReadonlyMap<string, number>;
  /** One step of what was asked for before: it is no asking of its own, if the same was asked for. */
  readonly isStep: boolean;
}

/** @returns the asking that holds from now on */
export async function noteAsking(
  store: Store,
  run: string,
  { at, origin, losses, isStep }: Asked,
): Promise<Asking> {
  const asking: Asking = {
    ...{ schemaVersion: 1, at: new Date(at * 1000).toISOString(), origin },
    losses: Object.fromEntries(losses),
  };
  for (;;) {
    const askings = await readAskings(store, run);
    const last = askings.at(-1);
    if (isStep && last && isSameWish(last.origin, origin)) return last;
    // Where somebody else asks at the same moment, both count.
    const number = askings.length + 1;
    if (await store.writeOnce(askingKey(run, number), toJson(asking))) return asking;
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

/** When a run was last asked for, in seconds since 1970. @param begunAt where nobody noted it */
export function askedAt(asking: Asking | undefined, begunAt: string): number {
  return Date.parse(asking?.at ?? begunAt) / 1000;
}
