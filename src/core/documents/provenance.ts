import { z } from "zod";
import { UsageError } from "../errors.ts";
import { jobEndSchema } from "./job.ts";
import { planSchema } from "./plan.ts";
import { priceListSchema } from "./prices.ts";
import { sessionSchema } from "./record.ts";
import { runHistorySchema } from "./run-history.ts";

/**
 * Everything that a comparison is made from, except the records and the comparison's own fields.
 * With it, the same code reproduces the comparison anywhere.
 */
export const provenanceSchema = z.strictObject({
  plan: planSchema
    .pick({
      seed: true,
      warmUp: true,
      rounds: true,
      profile: true,
      limits: true,
      looks: true,
      eliminateBy: true,
      blocks: true,
    })
    .describe("Parts of the plan that the comparison does not contain."),
  history: runHistorySchema.describe("Noise history at the start of the run."),
  isFinished: z.boolean().describe("No more blocks are expected."),
  prices: priceListSchema.describe("Prices of the run's platforms."),
  jobs: z
    .strictObject({
      ends: z.array(z.strictObject({ block: z.string(), end: jobEndSchema })),
      sessions: z.array(z.strictObject({ block: z.string(), session: sessionSchema })),
    })
    .describe("AWS Batch jobs of the run."),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/**
 * Requires a comparison with provenance. Comparisons of earlier gcbench versions report plain means
 * under the same names.
 *
 * @param file path that it was read from
 * @throws {UsageError} the comparison has no provenance
 */
export function requireProvenance(
  { run, provenance }: { readonly run: string; readonly provenance?: Provenance | undefined },
  file: string,
): void {
  if (provenance) return;
  throw new UsageError(
    `${file} was made by an earlier gcbench that computed its figures differently. Rerun \`gcbench compare ${run} --out ${file}\` to make it again from the store.`,
  );
}
