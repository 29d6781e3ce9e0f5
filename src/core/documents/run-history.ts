import { z } from "zod";
import { digestSchema } from "./digest.ts";
import { falseAlarmStatsSchema } from "./false-alarm-stats.ts";

const noiseSchema = z.strictObject({
  hostSd: z.number().nonnegative().describe("Standard deviation of host differences, log units."),
  duplicateSd: z.number().nonnegative().describe("Robust standard deviation of a trial."),
  blocks: z.number().int().positive(),
});

/**
 * What is known when a run begins: the noise of each quantity in each workload and platform, and the time of a trial. Kept
 * with the run, so that the same records give the same verdict for ever, and all its blocks have the same time limits.
 */
export const runHistorySchema = z.strictObject({
  schemaVersion: z.literal(1),
  cells: z.array(
    z.strictObject({
      workload: digestSchema,
      platform: z.string(),
      runs: z.array(z.string()).describe("Where its blocks are from, the newest first."),
      quantities: z.record(z.string(), noiseSchema),
    }),
  ),
  trialTimes: z
    .array(
      z.strictObject({
        workload: digestSchema,
        platform: z.string(),
        seconds: z.number().positive(),
      }),
    )
    .optional()
    .describe("Measured wall time of a trial, in seconds; absent: never measured."),
  falseAlarmStats: falseAlarmStatsSchema
    .nullable()
    .describe(
      "Deliberate A/A comparisons of the run's workloads on its platforms; null: nobody counted.",
    ),
});
export type RunHistory = z.infer<typeof runHistorySchema>;

export const NO_HISTORY: RunHistory = { schemaVersion: 1, cells: [], falseAlarmStats: null };
