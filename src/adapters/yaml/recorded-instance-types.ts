import { readFile } from "node:fs/promises";
import type { InstanceFacts } from "../../core/documents/instance.ts";
import { factsOf, instanceCatalogueSchema } from "../../core/documents/instance-catalogue.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import { UsageError } from "../../core/errors.ts";
import type { InstanceTypes } from "../../ports/instance-types.ts";

/** Facts of instance types that gcbench brings along, with their date. */
export class RecordedInstanceTypes implements InstanceTypes {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async describe(types: readonly string[]): Promise<readonly InstanceFacts[]> {
    const content = await readFile(this.#path);
    const catalogue = parseStored(this.#path, content, instanceCatalogueSchema);
    const facts = factsOf(catalogue, types);
    const missing = types.filter((type) => !facts.some((one) => one.type === type));
    if (missing.length === 0) return facts;
    throw new UsageError(
      `No facts are recorded of ${missing.join(", ")} (as of ${catalogue.date}): --live asks AWS.`,
    );
  }
}
