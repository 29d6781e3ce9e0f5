import { z } from "zod";

const fraction = z.number().describe("Relative change, B over A minus 1: 0.02 means 2 % more.");

/** The verdict on memory. `more`: significant, and at least 2 %. */
export const memoryVerdictSchema = z.enum(["more", "less", "no material change", "inconclusive"]);

/**
 * Change in peak memory (maximum resident set size), by the rules of the verdict on times. No trial is excluded: other
 * programs slow a trial down, but do not enlarge it.
 */
export const peakChangeSchema = z.strictObject({
  verdict: memoryVerdictSchema,
  change: fraction.describe("Relative change of the geometric means, as in 0.02."),
  low: fraction,
  high: fraction,
  confidence: z.number().describe("Of the interval."),
  p: z.number().min(0).max(1).describe("Two-sided, adjusted over all comparisons of the run."),
  hosts: z.number().int().nonnegative().describe("Number of replicates."),
});

const mibPerDay = z.number().describe("MiB per simulated day.");

/** Growth of memory while the model runs. A growth that never ends is a leak. */
export const memoryGrowthSchema = z.strictObject({
  verdict: memoryVerdictSchema.describe("On the difference; material: 2 % of the peak in 31 days."),
  a: mibPerDay,
  b: mibPerDay,
  difference: mibPerDay,
  low: mibPerDay,
  high: mibPerDay,
  confidence: z.number().describe("Of the interval of the difference."),
  hosts: z.number().int().nonnegative().describe("Number of replicates."),
});

export const memoryChangeSchema = z.strictObject({
  peak: peakChangeSchema,
  growth: memoryGrowthSchema
    .nullable()
    .describe("Null: the trials are too short, or their logs show no simulated date."),
});
export type MemoryChange = z.infer<typeof memoryChangeSchema>;
export type PeakChange = z.infer<typeof peakChangeSchema>;
export type MemoryGrowth = z.infer<typeof memoryGrowthSchema>;
