import { toJson } from "../core/json.ts";
import { publishedPlaceKey, publishedPlacesPrefix } from "../core/keys.ts";
import type { Store } from "../ports.ts";
import type { PublishLedger } from "./publish.ts";

/** What a store remembers of where a run's result went: one document a place, so that a place that refuses keeps no other waiting. */
export async function openLedger(store: Store, run: string): Promise<PublishLedger> {
  const prefix = publishedPlacesPrefix(run);
  const keys = await store.list(prefix);
  return {
    settled: new Set(keys.map((key) => key.slice(prefix.length).replace(/\.json$/, ""))),
    note: async (place, outcome) => {
      await store.writeOnce(
        publishedPlaceKey(run, place),
        toJson({ schemaVersion: 1, ...outcome }),
      );
    },
  };
}
