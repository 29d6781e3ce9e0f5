import { z } from "zod";
import { agreementSchema } from "./agreement.ts";
import { costSummarySchema } from "./cost-summary.ts";
import { digestSchema } from "./digest.ts";
import { failureClassSchema } from "./failure-class.ts";
import { falseAlarmStatsSchema } from "./false-alarm-stats.ts";
import { pinnedPlatformSchema, pinnedWorkloadSchema, sideSchema } from "./plan.ts";
import { platformQuestionSchema } from "./platform-comparison.ts";
import { provenanceSchema } from "./provenance.ts";
import { disturbanceSchema, machineSchema } from "./record.ts";
import { pinnedVersionSchema } from "./version.ts";

const fraction = z.number().describe("Relative change, B over A minus 1: 0.02 is 2 % slower.");

/**
 * - `slower`, `faster`: significant, and of a size that matters
 * - `no material change`: the interval lies inside the bounds of what matters
 * - `inconclusive`: neither, with what was measured
 * - `not comparable`: the sides differ in more than the version, so that no number would say anything
 */
export const verdictSchema = z.enum([
  "slower",
  "faster",
  "no material change",
  "inconclusive",
  "not comparable",
]);
export type Verdict = z.infer<typeof verdictSchema>;

/** How a candidate differs from its baseline in one quantity. */
export const effectSchema = z.strictObject({
  verdict: verdictSchema,
  change: fraction.nullable(),
  low: fraction.nullable().describe("Lower end of the interval; null: too few hosts for one."),
  high: fraction.nullable(),
  confidence: z.number().describe("Of the interval over all looks, as in 0.98."),
  p: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe(
      "Two-sided; of a timer adjusted over all that were tested, of the wall time of its look.",
    ),
  smallestDetectable: z
    .number()
    .nullable()
    .describe("Change that this many hosts with this noise would have found in 80 of 100 cases."),
  hosts: z.number().int().nonnegative().describe("Replicates that it rests on."),
  trials: z.number().int().nonnegative(),
  noise: z
    .enum(["history", "duplicates", "none"])
    .describe("What the hosts' own variance was moderated with."),
});
export type Effect = z.infer<typeof effectSchema>;

/** What one version took, over all trials that count. */
export const versionSummarySchema = z.strictObject({
  trials: z.number().int().nonnegative(),
  wallSeconds: z
    .number()
    .positive()
    .describe(
      "Geometric mean of the trials that count: in a comparison with the weights of the change, which is their ratio.",
    ),
  simulatedDaysPerDay: z.number().positive().nullable(),
  userSeconds: z.number().nonnegative(),
  systemSeconds: z.number().nonnegative(),
  peakMemoryMiB: z.number().nonnegative().describe("Of the largest trial."),
  outputs: z
    .array(digestSchema)
    .describe("Distinct digests of the results over the trials: more than one is not repeatable."),
});
export type VersionSummary = z.infer<typeof versionSummarySchema>;

export const timerComparisonSchema = z.strictObject({
  name: z.string(),
  parent: z.string().nullable(),
  isLeaf: z.boolean().describe("No other timer lies inside it. Only leaves are tested."),
  secondsA: z
    .number()
    .nonnegative()
    .nullable()
    .describe("As the wall time, or the mean where a trial took none; null: it did not run."),
  secondsB: z.number().nonnegative().nullable(),
  interferenceLimit: z
    .number()
    .nonnegative()
    .nullable()
    .optional()
    .describe(
      "Log time above the fastest trial of its version in its block beyond which a trial does not count in this timer; null: all count; absent: an earlier gcbench compared.",
    ),
  effect: effectSchema.nullable().describe("Null: not tested, because it is no leaf or too short."),
  isWatched: z
    .boolean()
    .describe("Not proven to have changed, yet worth a look: Benjamini-Hochberg at 5 %."),
});
export type TimerComparison = z.infer<typeof timerComparisonSchema>;

/** A trial as a point in a chart, with the way back to its record. */
export const trialPointSchema = z.strictObject({
  block: z.string(),
  position: z.number().int(),
  side: sideSchema,
  wallSeconds: z.number().nonnegative(),
  timers: z.record(z.string(), z.number().nonnegative()).describe("Seconds of each timer."),
  session: z.number().int(),
  startedAt: z.string(),
  disturbance: disturbanceSchema,
  isExcluded: z
    .boolean()
    .describe("Interfered with: so far above the fastest of its version that it does not count."),
});

/** Earlier blocks that the noise is known from. */
export const historySourceSchema = z.strictObject({
  blocks: z.number().int().positive(),
  runs: z.array(z.string()),
  hostSd: z
    .number()
    .describe("Of the wall time, standard deviation of host differences, log units."),
  duplicateSd: z.number().describe("Of the wall time, robust standard deviation of a trial."),
});

export const blockSummarySchema = z.strictObject({
  id: z.string(),
  status: z.enum(["complete", "failed"]),
  host: z.string(),
  startedAt: z.string(),
  endedAt: z.string(),
  sessions: z.number().int().describe("More than one: it was interrupted and went on."),
  change: fraction.nullable().describe("Of this block alone."),
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

/** One candidate against its baseline, in one workload on one platform. */
export const cellSchema = z.strictObject({
  workload: z.string(),
  platform: z.string(),
  baseline: z.string(),
  candidate: z.string().nullable(),
  differences: z.array(z.string()).describe("Why the sides are not comparable; empty: they are."),
  notes: z.array(z.string()).describe("What a reader should know before believing the numbers."),
  effect: effectSchema.nullable().describe("Of the wall time; null: nothing to compare."),
  isSingleMachine: z
    .boolean()
    .describe("All blocks ran on one machine: blocks in time stand in for hosts."),
  history: historySourceSchema.nullable().describe("Where the noise is known from."),
  a: versionSummarySchema.nullable(),
  b: versionSummarySchema.nullable(),
  timers: z.array(timerComparisonSchema),
  trials: z.array(trialPointSchema),
  blocks: z.array(blockSummarySchema),
  failures: z.array(failedTrialSchema),
  planned: z.number().int().describe("Most blocks that the plan allows it."),
  nextLook: z
    .number()
    .int()
    .nullable()
    .describe("Hosts at which it would be looked at again; null: it is decided or at its cap."),
});
export type Cell = z.infer<typeof cellSchema>;

export const comparisonSchema = z.strictObject({
  schemaVersion: z.literal(1),
  run: z.string(),
  plan: digestSchema,
  suite: z.string(),
  description: z.string().optional(),
  gcbench: z.string().describe("Version of gcbench that compared."),
  measuredFrom: z.string().nullable(),
  measuredTo: z.string().nullable(),
  workloads: z.array(pinnedWorkloadSchema),
  versions: z.array(pinnedVersionSchema),
  platforms: z.array(pinnedPlatformSchema),
  machines: z.array(machineSchema),
  falseAlarmStats: falseAlarmStatsSchema
    .nullable()
    .default(null)
    .describe("Of the run's platforms; null: nobody counted."),
  cells: z.array(cellSchema),
  agreements: z
    .array(agreementSchema)
    .optional()
    .describe("Whether what the trials computed agrees; absent: an earlier gcbench compared."),
  platformQuestions: z
    .array(platformQuestionSchema)
    .optional()
    .describe("Which platform is the best, where a version ran on more than one."),
  cost: costSummarySchema.optional().describe("What the run cost, where machines have a price."),
  provenance: provenanceSchema
    .optional()
    .describe("What it was made from besides the records; absent: an earlier gcbench compared."),
});
export type Comparison = z.infer<typeof comparisonSchema>;
