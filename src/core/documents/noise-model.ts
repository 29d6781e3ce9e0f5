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
  .describe("Fraction of the run time that is added, even over the range: 0.05 to 0.2 is 5-20 %.");

/**
 * How the times of an unchanged program vary. A trial's log time is the sum of what follows; standard
 * deviations are in log units, so that 0.01 is 1 % of the run time.
 */
export const noiseModelSchema = z.strictObject({
  name: nameSchema,
  description: z.string().describe("What it stands for, for people."),
  hostSd: sd.describe("Between hosts; the same for all trials on a host."),
  runSd: sd.describe("From trial to trial on a host."),
  hostVersionSd: sd.describe("Of the change between the versions, from host to host."),
  autocorrelation: z
    .number()
    .gt(-1)
    .lt(1)
    .default(0.3)
    .describe("Of run noise, from a trial to the next on a host (AR(1))."),
  tailDegrees: z
    .number()
    .int()
    .min(3)
    .optional()
    .describe(
      "Degrees of freedom of Student's t that run noise follows, at the same sd. Default: normal.",
    ),
  outliers: z
    .strictObject({ share: share.describe("Of the trials that something slows down."), slowdown })
    .optional(),
  bursts: z
    .strictObject({
      chance: share.describe("That interference begins at a trial."),
      trials: z.number().int().min(1).max(100).describe("Successive trials that it then hits."),
      slowdown,
    })
    .optional(),
  slowHosts: z
    .strictObject({
      share: share.describe("Of the hosts that are of the slow kind."),
      slowdown: z.number().min(0).max(10).describe("Fraction of the run time that they add."),
      noiseGrowth: z.number().min(0).max(100).describe("Their run noise over that of the others."),
    })
    .optional(),
  drift: z
    .strictObject({
      change: z
        .number()
        .gt(-1)
        .max(10)
        .describe("Fraction that a host's run time drifts by; each host by an even share of it."),
      trials: z
        .number()
        .gt(0)
        .max(1000)
        .describe("Trials in which 63 % of the drift is over: it bends, as warming does."),
    })
    .optional(),
  coldStart: z
    .strictObject({ slowdown })
    .optional()
    .describe("The first trial of a block is slow, although a warm-up went before it."),
  noiseGrowth: z
    .number()
    .positive()
    .max(100)
    .default(1)
    .describe("Today's run noise over the run noise that history was measured with."),
  hostVersionGrowth: z
    .number()
    .positive()
    .max(100)
    .default(1)
    .describe(
      "Today's hostVersionSd over that of history: a candidate that hosts take differently.",
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
