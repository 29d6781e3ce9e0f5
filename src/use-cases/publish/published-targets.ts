import { z } from "zod";
import {
  publishedKey,
  publishedTargetKey,
  publishedTargetsPrefix,
  type RunState,
  reportedKey,
} from "../../core/documents/store-layout.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { toJson } from "../../core/format/json.ts";
import type { Store } from "../../ports/store.ts";
import type { PublishState } from "./publish.ts";

const reportedSchema = z.strictObject({ schemaVersion: z.literal(1), at: z.iso.datetime() });

/**
 * What a store remembers of where a run's result went: one document a place, so that a place that refuses keeps no other waiting.
 *
 * @param state that the result is of: of another one every place is asked again
 */
export async function openPublishState(
  store: Store,
  run: string,
  state: RunState,
): Promise<PublishState> {
  const prefix = publishedTargetsPrefix(run, state);
  const keys = await store.list(prefix);
  return {
    done: new Set(keys.map((key) => key.slice(prefix.length).replace(/\.json$/, ""))),
    note: async (place, outcome) => {
      const key = publishedTargetKey(run, state, place);
      await store.writeOnce(key, toJson({ schemaVersion: 1, ...outcome }));
    },
  };
}

/** Remembers that who asked has what was wanted of that state, at all places. */
export async function recordPublished(store: Store, run: string, state: RunState): Promise<void> {
  await store.writeOnce(publishedKey(run, state), toJson({ schemaVersion: 1 }));
}

/** Remembers that the workflow which waited for a run has the report of a state, and publishes it. @param at seconds since 1970 */
export async function recordReported(
  store: Store,
  run: string,
  { at, ...state }: RunState & { readonly at: number },
): Promise<void> {
  const note = { schemaVersion: 1, at: new Date(at * 1000).toISOString() };
  await store.writeOnce(reportedKey(run, state), toJson(note));
}

/** When a workflow had the report of that state, in seconds since 1970; null: none waited for it, or it was gone on with since. */
export async function reportedAt(
  store: Store,
  run: string,
  state: RunState,
): Promise<number | null> {
  const key = reportedKey(run, state);
  const content = await store.read(key);
  return content && Date.parse(parseStored(store.describe(key), content, reportedSchema).at) / 1000;
}
