import { InfrastructureError } from "../core/errors.ts";
import { toJson } from "../core/format/json.ts";
import type { Store } from "../ports/store.ts";

/**
 * Writes a JSON document to a new key.
 *
 * @throws {InfrastructureError} the key exists; only another harness of the same block can have written it
 */
export async function writeExclusive(store: Store, key: string, value: unknown): Promise<void> {
  if (!(await store.writeOnce(key, toJson(value)))) {
    throw new InfrastructureError(
      `${store.describe(key)} already exists: two harnesses run the same block. Stop one of them.`,
    );
  }
}
