import { z } from "zod";
import { effectSchema } from "../documents/comparison.ts";
import { machineSchema } from "../documents/record.ts";

const share = z.number().min(0).max(1);
const change = z.number().describe("Fraction of the wall time: 0.02 means 2 %.");

/** Finding on a possible disturbance, and what to do about it. */
export const findingSchema = z.strictObject({
  name: z.string(),
  status: z.enum(["good", "notable", "bad", "unknown"]),
  found: z.string(),
  advice: z.string().describe("Empty: nothing to do."),
});
export type Finding = z.infer<typeof findingSchema>;

/** Verdicts of resampled comparisons with a number of blocks. */
export const powerAtSchema = z.strictObject({
  blocks: z.number().int().positive(),
  distinct: z
    .number()
    .int()
    .positive()
    .describe("Number of ways to draw this many of the measured blocks."),
  slower: share,
  faster: share,
  covered: share.describe("Share of intervals that contain the true change."),
});
export type PowerAt = z.infer<typeof powerAtSchema>;

/** Comparison of the miniature with itself, unchanged or with a known slow-down. */
export const knownComparisonSchema = z.strictObject({
  version: z.string(),
  requested: change.describe("Requested slow-down; 0: none, an A/A comparison."),
  injected: change
    .nullable()
    .describe("Slow-down according to the miniature's work counts; null: not counted."),
  blocks: z.number().int().nonnegative(),
  effect: effectSchema
    .nullable()
    .describe("Effect over all measured blocks; null: no complete block."),
  resampled: z
    .array(powerAtSchema)
    .describe(
      "Blocks drawn at random without replacement; sides swapped at random for an A/A comparison.",
    ),
});
export type KnownComparison = z.infer<typeof knownComparisonSchema>;

/** Power by size of the change, for comparisons with a number of blocks. */
export const powerCurveSchema = z.strictObject({
  blocks: z.number().int().positive(),
  points: z.array(z.strictObject({ change, slower: share })),
  smallestDetectable: change
    .nullable()
    .describe("Smallest change detected with 80 % power; null: none up to the last point."),
});
export type PowerCurve = z.infer<typeof powerCurveSchema>;

export const fitnessSchema = z.enum(["trustworthy", "usable", "not fit"]);
export type Fitness = z.infer<typeof fitnessSchema>;

/** Qualification of a machine for comparisons, with its evidence. */
export const qualificationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  run: z.string(),
  gcbench: z.string(),
  fitness: fitnessSchema,
  blocksToUse: z
    .number()
    .int()
    .nullable()
    .describe("Blocks needed to detect a change of 2 %; null: not fit."),
  reasons: z.array(z.string()).describe("Reasons for the fitness; empty: no reservations."),
  machine: machineSchema.nullable(),
  measuredFrom: z.string(),
  measuredTo: z.string(),
  trials: z.number().int(),
  trialSeconds: z.number().describe("Mean time of the unchanged miniature."),
  noise: z.strictObject({
    blockSd: z.number().describe("Standard deviation of block differences, in log time."),
    low: z.number().describe("Lower end of its 80 % interval."),
    high: z.number(),
    degrees: z.number().int(),
    trialSd: z.number().describe("Robust standard deviation of a trial within a block."),
  }),
  blocksNeeded: z.strictObject({
    low: z.number().int().nullable().describe("At the lower end of the noise interval."),
    likely: z.number().int().nullable(),
    high: z
      .number()
      .int()
      .nullable()
      .describe("At the upper end of the noise interval; null: more than a suite can have."),
  }),
  falseAlarms: z.strictObject({
    independent: z.number().int().describe("Number of disjoint comparisons of 3 blocks."),
    found: z.number().int(),
    upperBound: share.describe(
      "One-sided 95 % upper bound of the false-alarm rate (Clopper and Pearson).",
    ),
  }),
  comparisons: z.array(knownComparisonSchema),
  power: z.array(powerCurveSchema),
  findings: z.array(findingSchema),
});
export type Qualification = z.infer<typeof qualificationSchema>;
