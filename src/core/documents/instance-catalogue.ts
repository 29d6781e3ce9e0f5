import { z } from "zod";
import { type InstanceFacts, instanceFactsSchema } from "./instance.ts";

/** Of benchmarks/instance-types.json: what AWS said of instance types one day, for estimates without an account. */
export const instanceCatalogueSchema = z.strictObject({
  schemaVersion: z.literal(1),
  date: z.iso.date(),
  source: z.string().min(1),
  types: z.array(instanceFactsSchema),
});
export type InstanceCatalogue = z.infer<typeof instanceCatalogueSchema>;

/** The facts of some types; those that the catalogue lacks are missing. */
export function factsOf(
  { types }: Pick<InstanceCatalogue, "types">,
  wanted: readonly string[],
): readonly InstanceFacts[] {
  return types.filter(({ type }) => wanted.includes(type));
}
