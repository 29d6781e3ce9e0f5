import { z } from "zod";
import { jobEndSchema } from "../job.ts";
import { planSchema } from "../plan.ts";
import { priceListSchema } from "../platforms/prices.ts";
import { sessionSchema } from "../record.ts";
import { runHistorySchema } from "../verdict/noise-history.ts";

/**
 * What a comparison was made from besides the records and what it says itself: with it and the records the same code
 * gives the same comparison again, wherever it is.
 */
export const basisSchema = z.strictObject({
  plan: planSchema
    .pick({
      ...{ seed: true, warmUp: true, limits: true, looks: true, eliminateBy: true, blocks: true },
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
export type Basis = z.infer<typeof basisSchema>;
