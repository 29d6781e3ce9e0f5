import { z } from "zod";
import { agreementSchema } from "./agreement.ts";
import { costSummarySchema } from "./cost-summary.ts";
import { digestSchema } from "./digest.ts";
import { failureClassSchema } from "./failure-class.ts";
import { falseAlarmStatsSchema } from "./false-alarm-stats.ts";
import { workChangeSchema } from "./instructions.ts";
import { memoryChangeSchema } from "./memory-change.ts";
import { modelRowSchema } from "./model-comparison.ts";
import { pinnedPlatformSchema, pinnedWorkloadSchema, sideSchema } from "./plan.ts";
import { metricSchema, platformQuestionSchema } from "./platform-comparison.ts";
import { profileComparisonSchema } from "./profile.ts";
import { provenanceSchema } from "./provenance.ts";
import { cpuTimeChangeSchema, energyChangeSchema, otherWorkSchema } from "./quantity-change.ts";
import { disturbanceSchema, machineSchema } from "./record.ts";
import { configurationComparisonSchema } from "./run-settings.ts";
import { pinnedVersionSchema } from "./version.ts";

const fraction = z.number().describe("Relative change, B over A minus 1: 0.02 means 2 % slower.");

/**
 * Verdict on a comparison:
 * - `slower`, `faster`: the change is significant and material
 * - `no material change`: the interval lies within the material bounds
 * - `inconclusive`: the measurements support none of the above
 * - `not comparable`: the sides differ in more than the version
 */
export const verdictSchema = z.enum([
  "slower",
  "faster",
  "no material change",
  "inconclusive",
  "not comparable",
]);
export type Verdict = z.infer<typeof verdictSchema>;

/** Difference between candidate and baseline in a single quantity. */
export const effectSchema = z.strictObject({
  verdict: verdictSchema,
  change: fraction.nullable(),
  low: fraction
    .nullable()
    .describe("Lower end of the interval that decides the verdict; null: too few hosts."),
  high: fraction.nullable(),
  confidence: z
    .number()
    .describe(
      "Confidence of the interval over all looks, as in 0.98; of no material change, at its look.",
    ),
  p: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe(
      "Two-sided p-value; for timers adjusted over all tested timers, for wall time at its look.",
    ),
  smallestDetectable: z
    .number()
    .nullable()
    .describe("Smallest change that this many hosts detect with 80 % power at this noise."),
  hosts: z.number().int().nonnegative().describe("Number of replicates."),
  trials: z.number().int().nonnegative(),
  noise: z
    .enum(["history", "duplicates", "none"])
    .describe("Source of the prior variance that moderates the variance between hosts."),
});
export type Effect = z.infer<typeof effectSchema>;

/** Summary of a version's trials, without excluded ones. */
export const versionSummarySchema = z.strictObject({
  trials: z.number().int().nonnegative(),
  wallSeconds: z
    .number()
    .positive()
    .describe(
      "Geometric mean without excluded trials. In a comparison, weighted like the change, which is the ratio of the two means.",
    ),
  simulatedDaysPerDay: z.number().positive().nullable(),
  userSeconds: z.number().nonnegative(),
  systemSeconds: z.number().nonnegative(),
  peakMemoryMiB: z.number().nonnegative().describe("Largest peak over all trials."),
  outputs: z
    .array(digestSchema)
    .describe(
      "Distinct digests of the results; more than one means that trials are not reproducible.",
    ),
});
export type VersionSummary = z.infer<typeof versionSummarySchema>;

/** Seconds of a part of a timer in both versions. */
export const secondsChangeSchema = z.strictObject({
  a: z.number().nonnegative(),
  b: z.number().nonnegative(),
  difference: z.number().describe("Of B above A."),
  low: z.number(),
  high: z.number().describe("End of the 98 % interval of the difference."),
});
export type SecondsChange = z.infer<typeof secondsChangeSchema>;

export const rankChangeSchema = z.strictObject({
  mean: secondsChangeSchema.describe("Mean over the MPI ranks."),
  imbalance: secondsChangeSchema.describe("The slowest rank above the mean."),
  cause: z
    .enum(["component", "imbalance", "both", "unknown"])
    .describe(
      "What a change of the timer is a change of. A change of the imbalance is none of the component.",
    ),
});
export type RankChange = z.infer<typeof rankChangeSchema>;

export const timerComparisonSchema = z.strictObject({
  name: z.string(),
  parent: z.string().nullable(),
  isLeaf: z
    .boolean()
    .describe("True if the timer contains no other timer. Only leaves are tested."),
  secondsA: z
    .number()
    .nonnegative()
    .nullable()
    .describe(
      "Mean as for wall time, or arithmetic mean if a trial took no time; null: the timer did not run.",
    ),
  secondsB: z.number().nonnegative().nullable(),
  interferenceLimit: z
    .number()
    .nonnegative()
    .nullable()
    .optional()
    .describe(
      "Limit above which a trial is excluded from this timer: log time above the fastest trial of its version in its block; null: none is excluded; absent: written by an earlier gcbench.",
    ),
  effect: effectSchema
    .nullable()
    .describe("Null: not tested because it contains other timers or is too short."),
  isWatched: z
    .boolean()
    .describe(
      "On the watch list: unproven, but significant at a 5 % false discovery rate (Benjamini-Hochberg).",
    ),
  ranks: rankChangeSchema
    .optional()
    .describe("Mean and imbalance over MPI ranks; absent: not tested, or a timer of one process."),
});
export type TimerComparison = z.infer<typeof timerComparisonSchema>;

/** Trial as a point in a chart, with the ids of its record. */
export const trialPointSchema = z.strictObject({
  block: z.string(),
  position: z.number().int(),
  round: z.number().int().nonnegative().describe("Which repetition of the block's order, from 0."),
  side: sideSchema,
  wallSeconds: z.number().nonnegative(),
  timers: z.record(z.string(), z.number().nonnegative()).describe("Seconds by timer."),
  peakMemoryMiB: z.number().nonnegative(),
  session: z.number().int(),
  startedAt: z.string(),
  disturbance: disturbanceSchema,
  majorFaults: z.number().int().optional(),
  involuntarySwitches: z.number().int().optional(),
  isExcluded: z
    .boolean()
    .describe("Excluded as an outlier: too far above the fastest trial of its version."),
});

/** Earlier blocks that the noise history comes from. */
export const historySourceSchema = z.strictObject({
  blocks: z.number().int().positive(),
  runs: z.array(z.string()),
  hostSd: z.number().describe("Standard deviation of wall time between hosts, in log units."),
  duplicateSd: z
    .number()
    .describe("Robust standard deviation of a trial's wall time, in log units."),
});

export const blockSummarySchema = z.strictObject({
  id: z.string(),
  status: z.enum(["complete", "failed"]),
  host: z.string(),
  startedAt: z.string(),
  endedAt: z.string(),
  sessions: z.number().int().describe("More than 1: the block was interrupted and resumed."),
  change: fraction.nullable().describe("Change in this block alone."),
});

export const failedTrialSchema = z.strictObject({
  block: z.string(),
  position: z.number().int(),
  version: z.string(),
  class: failureClassSchema,
  message: z.string(),
  logLines: z.array(z.string()),
  log: z.string().nullable(),
});

/** Comparison of a candidate with its baseline for a workload on a platform. */
export const cellSchema = z.strictObject({
  workload: z.string(),
  platform: z.string(),
  baseline: z.string(),
  candidate: z.string().nullable(),
  differences: z.array(z.string()).describe("Why the sides are not comparable; empty: they are."),
  notes: z.array(z.string()).describe("Caveats about the numbers."),
  effect: effectSchema.nullable().describe("Change in wall time; null: nothing to compare."),
  cpuTime: cpuTimeChangeSchema
    .nullable()
    .describe("Of user and system time, paired as the wall time; null: too few blocks."),
  energy: energyChangeSchema
    .optional()
    .describe("Energy per simulated day; absent: a machine does not tell it."),
  work: workChangeSchema
    .optional()
    .describe("More work or slower work; absent: no block counted instructions."),
  memory: memoryChangeSchema
    .nullable()
    .describe("Null: nothing to compare, or fewer than two replicates."),
  otherWork: otherWorkSchema.nullable().describe("Null: the machine does not count it."),
  isSingleMachine: z
    .boolean()
    .describe("All blocks ran on a single machine, so repeated blocks replace independent hosts."),
  history: historySourceSchema.nullable().describe("Source of the noise history; null: none."),
  a: versionSummarySchema.nullable(),
  b: versionSummarySchema.nullable(),
  timers: z.array(timerComparisonSchema),
  profile: profileComparisonSchema
    .optional()
    .describe("Where the time went, by routine; absent: no block has a profile of both versions."),
  trials: z.array(trialPointSchema),
  blocks: z.array(blockSummarySchema),
  failures: z.array(failedTrialSchema),
  planned: z.number().int().describe("Maximum number of blocks in the plan."),
  nextLook: z
    .number()
    .int()
    .nullable()
    .describe("Number of hosts at the next look; null: decided or at the maximum."),
});
export type Cell = z.infer<typeof cellSchema>;

export const comparisonSchema = z.strictObject({
  schemaVersion: z.literal(1),
  run: z.string(),
  plan: digestSchema,
  suite: z.string(),
  description: z.string().optional(),
  gcbench: z.string().describe("Version of gcbench that made the comparison."),
  measuredFrom: z.string().nullable(),
  measuredTo: z.string().nullable(),
  workloads: z.array(pinnedWorkloadSchema),
  versions: z.array(pinnedVersionSchema),
  platforms: z.array(pinnedPlatformSchema),
  machines: z.array(machineSchema),
  falseAlarmStats: falseAlarmStatsSchema
    .nullable()
    .default(null)
    .describe("For the run's platforms; null: not counted."),
  configurations: z
    .array(configurationComparisonSchema)
    .optional()
    .describe("Differences between the versions' configurations; absent: there are none."),
  cells: z.array(cellSchema),
  agreements: z
    .array(agreementSchema)
    .optional()
    .describe(
      "Agreement between the results of the trials; absent: written by an earlier gcbench.",
    ),
  rankBy: metricSchema
    .default("wall-time")
    .describe("Metric that platforms are ranked by; without values for it: wall time."),
  rankedRuns: z
    .array(
      z.strictObject({
        run: z.string(),
        plan: digestSchema,
        platforms: z.array(z.string()).describe("Platform ids."),
        versions: z.array(digestSchema),
      }),
    )
    .optional()
    .describe("Runs whose platforms are ranked together, the first one included; absent: one run."),
  platformQuestions: z
    .array(platformQuestionSchema)
    .optional()
    .describe("Platform rankings, for versions that ran on several platforms."),
  models: z
    .array(modelRowSchema)
    .optional()
    .describe("Throughput, memory and cost of each model; absent: the run has only one model."),
  cost: costSummarySchema.optional().describe("Cost of the run; absent: no price is known."),
  provenance: provenanceSchema
    .optional()
    .describe("Inputs other than the records; absent: written by an earlier gcbench."),
});
export type Comparison = z.infer<typeof comparisonSchema>;
