import { z } from "zod";
import { effectSchema } from "../documents/comparison.ts";
import { machineSchema } from "../documents/record.ts";

const share = z.number().min(0).max(1);
const change = z.number().describe("A fraction of the wall time: 0.02 is 2 %.");

/** One thing that could disturb a machine, what was found of it, and what to do. */
export const findingSchema = z.strictObject({
  name: z.string(),
  status: z.enum(["good", "notable", "bad", "unknown"]),
  found: z.string(),
  advice: z.string().describe("Empty: there is nothing to do."),
});
export type Finding = z.infer<typeof findingSchema>;

/** Verdicts of resampled comparisons of so many blocks. */
export const powerAtSchema = z.strictObject({
  blocks: z.number().int().positive(),
  distinct: z.number().int().positive().describe("Ways to draw so many of the blocks measured."),
  slower: share,
  faster: share,
  covered: share.describe("Intervals that hold the truth."),
});
export type PowerAt = z.infer<typeof powerAtSchema>;

/** The miniature against itself, or against itself with a known slow-down. */
export const knownComparisonSchema = z.strictObject({
  version: z.string(),
  asked: change.describe("Slow-down that was asked for; 0: none, an A/A comparison."),
  injected: change
    .nullable()
    .describe("Slow-down that the miniature's own work counts tell; null: it did not say."),
  blocks: z.number().int().nonnegative(),
  effect: effectSchema.nullable().describe("Of all blocks, as measured; null: none came through."),
  resampled: z
    .array(powerAtSchema)
    .describe("Blocks drawn at random without replacement; of an A/A comparison, sides swapped."),
});
export type KnownComparison = z.infer<typeof knownComparisonSchema>;

/** Power over the size of a change, for comparisons of so many blocks. */
export const powerCurveSchema = z.strictObject({
  blocks: z.number().int().positive(),
  points: z.array(z.strictObject({ change, slower: share })),
  smallestDetectable: change
    .nullable()
    .describe("Smallest change found in 80 of 100; null: none up to the last point."),
});
export type PowerCurve = z.infer<typeof powerCurveSchema>;

export const fitnessSchema = z.enum(["trustworthy", "usable", "not fit"]);
export type Fitness = z.infer<typeof fitnessSchema>;

/** Whether a machine can be trusted with comparisons, and what that rests on. */
export const qualificationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  run: z.string(),
  gcbench: z.string(),
  fitness: fitnessSchema,
  blocksToUse: z
    .number()
    .int()
    .nullable()
    .describe("Blocks with which a change of 2 % is found; null: not fit."),
  reasons: z.array(z.string()).describe("Why not better; empty where nothing is wanting."),
  machine: machineSchema.nullable(),
  measuredFrom: z.string(),
  measuredTo: z.string(),
  trials: z.number().int(),
  trialSeconds: z.number().describe("Of the miniature as it is, mean."),
  noise: z.strictObject({
    blockSd: z.number().describe("Of block differences, in log time."),
    low: z.number().describe("Lower end of its 80 % interval."),
    high: z.number(),
    degrees: z.number().int(),
    trialSd: z.number().describe("Robust, of a trial within a block."),
  }),
  blocksNeeded: z.strictObject({
    low: z.number().int().nullable().describe("At the lower end of the noise."),
    likely: z.number().int().nullable(),
    high: z
      .number()
      .int()
      .nullable()
      .describe("At its upper end; null: more than a suite can have."),
  }),
  falseAlarms: z.strictObject({
    independent: z.number().int().describe("Comparisons of 3 blocks that share none."),
    found: z.number().int(),
    upperBound: share.describe("Of their rate, one-sided 95 %, Clopper and Pearson."),
  }),
  comparisons: z.array(knownComparisonSchema),
  power: z.array(powerCurveSchema),
  findings: z.array(findingSchema),
});
export type Qualification = z.infer<typeof qualificationSchema>;
