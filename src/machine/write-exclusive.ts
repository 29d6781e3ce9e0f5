import { InfrastructureError } from "../core/errors.ts";
import { toJson } from "../core/format/json.ts";
import type { Store } from "../ports/store.ts";

/** @throws {InfrastructureError} it is there: only another harness of the same block can have written it */
export async function writeExclusive(store: Store, key: string, value: unknown): Promise<void> {
  if (!(await store.writeOnce(key, toJson(value)))) {
    throw new InfrastructureError(
      `${store.describe(key)} was there already: two harnesses run one block.`,
    );
  }
}
