import {
  isSameDelivery,
  isSameRequester,
  type RunRequest,
  runRequestSchema,
} from "../../core/documents/run-request.ts";
import type { Trigger } from "../../core/documents/run-trigger.ts";
import { requestKey, requestsPrefix } from "../../core/documents/store-layout.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { toJson } from "../../core/format/json.ts";
import type { Store } from "../../ports/store.ts";

/** Who asks for a run now. */
export interface RunRequestInput {
  /** Seconds since 1970. */
  readonly at: number;
  readonly trigger: Trigger | null;
  /** How often each block was lost before. */
  readonly lostAttempts: ReadonlyMap<string, number>;
  /** A step of the same that was asked for before, as if called by a clock: it has no more time and tries than that. */
  readonly isContinuation: boolean;
}

/** @returns the asking that holds from now on */
export async function recordRequest(
  store: Store,
  run: string,
  { at, trigger, lostAttempts, isContinuation }: RunRequestInput,
): Promise<RunRequest> {
  const now = new Date(at * 1000).toISOString();
  for (;;) {
    const requests = await readRequestsOfRun(store, run);
    const latest = isContinuation ? requests.at(-1) : undefined;
    const last = latest && isSameDelivery(latest.trigger, trigger) ? latest : undefined;
    if (last && isSameRequester(last.trigger, trigger)) return last;
    const requestNumber: RunRequest = {
      schemaVersion: 1,
      at: now,
      from: last?.from ?? now,
      trigger,
      lostAttempts: last?.lostAttempts ?? Object.fromEntries(lostAttempts),
    };
    // Where somebody else asks at the same moment, both count.
    if (await store.writeOnce(requestKey(run, requests.length + 1), toJson(requestNumber)))
      return requestNumber;
  }
}

/** All who asked for a run, the first one first. */
export async function readRequestsOfRun(store: Store, run: string): Promise<readonly RunRequest[]> {
  const requests: RunRequest[] = [];
  const count = countRequests(run, await store.list(requestsPrefix(run)));
  for (let number = 1; number <= count; number++) {
    const key = requestKey(run, number);
    const content = await store.read(key);
    if (content) requests.push(parseStored(store.describe(key), content, runRequestSchema));
  }
  return requests;
}

/** How often a run was asked for. @param keys of the run, those of others among them or not */
export function countRequests(run: string, keys: Iterable<string>): number {
  const prefix = requestsPrefix(run);
  const own = new Set([...keys].filter((key) => key.startsWith(prefix)));
  let count = 0;
  while (own.has(requestKey(run, count + 1))) count++;
  return count;
}
