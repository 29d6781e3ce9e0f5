import { z } from "zod";
import { type InstanceFacts, instanceFactsSchema } from "./instance.ts";

/**
 * Catalogue of instance types (benchmarks/instance-types.json), from AWS at a date. Used for
 * estimates without an account.
 */
export const instanceCatalogueSchema = z.strictObject({
  schemaVersion: z.literal(1),
  date: z.iso.date(),
  source: z.string().min(1),
  types: z.array(instanceFactsSchema),
});
export type InstanceCatalogue = z.infer<typeof instanceCatalogueSchema>;

/** Facts of the given types. Types that the catalogue lacks are omitted. */
export function factsOf(
  { types }: Pick<InstanceCatalogue, "types">,
  wanted: readonly string[],
): readonly InstanceFacts[] {
  return types.filter(({ type }) => wanted.includes(type));
}
