import { toJson } from "../core/json.ts";
import { publishedPlaceKey, publishedPlacesPrefix } from "../core/keys.ts";
import type { Store } from "../ports.ts";
import type { PublishLedger } from "./publish.ts";

/**
 * What a store remembers of where a run's result went: one document a place, so that a place that refuses keeps no other waiting.
 *
 * @param records that the result rests on: with more of them it is another one, and every place is asked again
 */
export async function openLedger(
  store: Store,
  run: string,
  records: number,
): Promise<PublishLedger> {
  const prefix = publishedPlacesPrefix(run, records);
  const keys = await store.list(prefix);
  return {
    settled: new Set(keys.map((key) => key.slice(prefix.length).replace(/\.json$/, ""))),
    note: async (place, outcome) => {
      await store.writeOnce(
        publishedPlaceKey(run, records, place),
        toJson({ schemaVersion: 1, ...outcome }),
      );
    },
  };
}
