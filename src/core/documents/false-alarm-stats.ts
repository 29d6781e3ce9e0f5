import { z } from "zod";

/** What is known of false alarms in the wall time: comparisons of a version with itself, this run's among them. */
export const falseAlarmStatsSchema = z.strictObject({
  comparisons: z.number().int().nonnegative(),
  falseAlarms: z.number().int().nonnegative().describe("Of them called slower or faster."),
  upperBound: z
    .number()
    .min(0)
    .max(1)
    .describe("Of the rate of false alarms, one-sided 95 %, Clopper and Pearson."),
});
export type FalseAlarmStats = z.infer<typeof falseAlarmStatsSchema>;
