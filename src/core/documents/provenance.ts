import { z } from "zod";
import { UsageError } from "../errors.ts";
import { jobEndSchema } from "./job.ts";
import { planSchema } from "./plan.ts";
import { priceListSchema } from "./prices.ts";
import { sessionSchema } from "./record.ts";
import { runHistorySchema } from "./run-history.ts";

/**
 * What a comparison was made from besides the records and what it says itself: with it and the records the same code
 * gives the same comparison again, wherever it is.
 */
export const provenanceSchema = z.strictObject({
  plan: planSchema
    .pick({
      seed: true,
      warmUp: true,
      limits: true,
      looks: true,
      eliminateBy: true,
      blocks: true,
    })
    .describe("What the comparison does not say of its plan."),
  history: runHistorySchema.describe("What was known of the noise when the run began."),
  isFinished: z.boolean().describe("No more blocks were to come."),
  prices: priceListSchema.describe("Of the run's platforms."),
  jobs: z
    .strictObject({
      ends: z.array(z.strictObject({ block: z.string(), end: jobEndSchema })),
      sessions: z.array(z.strictObject({ block: z.string(), session: sessionSchema })),
    })
    .describe("What its jobs of AWS Batch did besides their records."),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/**
 * A comparison that an earlier gcbench made says other things by the same names: its times are plain means.
 *
 * @param file where it was read
 * @throws {UsageError} it is one of those
 */
export function requireProvenance(
  { run, provenance }: { readonly run: string; readonly provenance?: Provenance | undefined },
  file: string,
): void {
  if (provenance) return;
  throw new UsageError(
    `${file} was made by an earlier gcbench, whose figures are made in another way. \`gcbench compare ${run} --out ${file}\` makes it anew from its store.`,
  );
}
