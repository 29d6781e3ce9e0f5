import { z } from "zod";
import { nameSchema } from "./names.ts";

const share = z.number().min(0).max(1);
const sd = z.number().min(0).max(1);
const slowdown = z
  .strictObject({
    from: z.number().min(0).max(10),
    to: z.number().min(0).max(10),
  })
  .refine(({ from, to }) => from <= to, { error: "expected from <= to" })
  .describe("Fraction added to the run time, uniform over the range: 0.05 to 0.2 is 5-20 %.");

/**
 * Model of the noise in the times of an unchanged program. A trial's log time is the sum of the
 * parts below. Standard deviations are in log units: 0.01 is 1 % of the run time.
 */
export const noiseModelSchema = z.strictObject({
  name: nameSchema,
  description: z.string().describe("Situation that the model represents."),
  hostSd: sd.describe("Between hosts; shared by all trials on a host."),
  runSd: sd.describe("Between trials on a host."),
  hostVersionSd: sd.describe("Of the change between the versions, between hosts."),
  autocorrelation: z
    .number()
    .gt(-1)
    .lt(1)
    .default(0.3)
    .describe("Correlation of run noise between consecutive trials on a host (AR(1))."),
  tailDegrees: z
    .number()
    .int()
    .min(3)
    .optional()
    .describe("Degrees of freedom of Student's t for run noise, at the same sd. Default: normal."),
  outliers: z
    .strictObject({ share: share.describe("Share of trials that are slowed down."), slowdown })
    .optional(),
  bursts: z
    .strictObject({
      chance: share.describe("Probability that interference starts at a trial."),
      trials: z.number().int().min(1).max(100).describe("Consecutive trials affected."),
      slowdown,
    })
    .optional(),
  slowHosts: z
    .strictObject({
      share: share.describe("Share of hosts that are slow."),
      slowdown: z.number().min(0).max(10).describe("Fraction added to the run time."),
      noiseGrowth: z
        .number()
        .min(0)
        .max(100)
        .describe("Run noise of slow hosts relative to other hosts."),
    })
    .optional(),
  drift: z
    .strictObject({
      change: z
        .number()
        .gt(-1)
        .max(10)
        .describe(
          "Fraction by which a host's run time drifts; each host gets a uniform share of it.",
        ),
      trials: z
        .number()
        .gt(0)
        .max(1000)
        .describe(
          "Trials after which 63 % of the drift has happened; it levels off, like warming.",
        ),
    })
    .optional(),
  coldStart: z
    .strictObject({ slowdown })
    .optional()
    .describe("The first trial of a block is slow despite the warm-up."),
  noiseGrowth: z
    .number()
    .positive()
    .max(100)
    .default(1)
    .describe("Current run noise relative to the noise history's."),
  hostVersionGrowth: z
    .number()
    .positive()
    .max(100)
    .default(1)
    .describe(
      "Current hostVersionSd relative to the noise history's: hosts react differently to this candidate.",
    ),
});
export type NoiseModel = Readonly<z.infer<typeof noiseModelSchema>>;

export const noiseModelsSchema = z.strictObject({
  models: z
    .array(noiseModelSchema)
    .min(1)
    .refine((models) => new Set(models.map(({ name }) => name)).size === models.length, {
      error: "two models have the same name",
    }),
});
