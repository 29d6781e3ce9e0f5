import { z } from "zod";

/**
 * False alarms in wall time over all comparisons of a version with itself, including this run's.
 */
export const falseAlarmStatsSchema = z.strictObject({
  comparisons: z.number().int().nonnegative(),
  falseAlarms: z
    .number()
    .int()
    .nonnegative()
    .describe("Comparisons with verdict slower or faster."),
  upperBound: z
    .number()
    .min(0)
    .max(1)
    .describe("One-sided 95 % upper bound of the false-alarm rate (Clopper and Pearson)."),
});
export type FalseAlarmStats = z.infer<typeof falseAlarmStatsSchema>;
