import { z } from "zod";
import { agreementVerdictSchema } from "./agreement.ts";
import { verdictSchema } from "./comparison.ts";
import { digestSchema } from "./digest.ts";
import { memoryVerdictSchema } from "./memory-change.ts";
import { nameSchema } from "./names.ts";

/** Names of runs become folders and parts of addresses. */
export const runNameSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,159}$/, "expected the name of a run");

export const commitSchema = z
  .string()
  .regex(/^[0-9a-f]{40}$/, "expected a commit: 40 hexadecimal digits");

export const MAX_VERDICT_LENGTH = 2000;

/** The comparison's change in a quantity of a trial, with the spread between its replicates. */
const measuredChangeSchema = z.strictObject({
  quantity: z.string().describe("`wall time`, `peak memory`, or a timer that contains no other."),
  change: z.number().describe("Mean logarithm of the candidate minus the baseline's."),
  sd: z.number().nonnegative().nullable().describe("Between replicates; null: only one."),
  replicates: z.number().int().positive(),
  share: z.number().nonnegative().describe("Of the baseline's wall time; 0: the peak memory."),
});
export type MeasuredChange = z.infer<typeof measuredChangeSchema>;

/** What a trial of a version took. */
const trialFiguresSchema = z.strictObject({
  wallSeconds: z.number().positive(),
  simulatedDaysPerDay: z.number().positive().nullable(),
  peakMemoryMiB: z.number().nonnegative(),
  usdPerSimulatedDay: z.number().positive().nullable().describe("Null: no price is known."),
});
export type TrialFigures = z.infer<typeof trialFiguresSchema>;

const summaryMachineSchema = z.strictObject({ host: z.string(), cpuModel: z.string() });

const regressionSchema = z.strictObject({
  quantity: z.string(),
  change: z
    .number()
    .nullable()
    .describe("Null: the growth of memory, which has no relative change."),
});
export type PublishedRegression = z.infer<typeof regressionSchema>;

const rowSchema = z.strictObject({
  workload: nameSchema,
  workloadDigest: digestSchema,
  inputs: z.enum(["real", "synthetic"]),
  platform: nameSchema.describe("Platform id."),
  platformName: nameSchema,
  threads: z.number().int().positive(),
  machine: summaryMachineSchema.nullable().describe("Null: hosts are replaced between runs."),
  baseline: nameSchema,
  baselineDigest: digestSchema,
  candidate: nameSchema.nullable(),
  candidateDigest: digestSchema.nullable(),
  verdict: verdictSchema.nullable().describe("Null: nothing was compared."),
  regressions: z
    .array(regressionSchema)
    .describe("What is proven to be worse: the wall time, timers, memory; empty: nothing."),
  isFailed: z.boolean().describe("A trial of it failed."),
  change: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  p: z.number().min(0).max(1).nullable(),
  hosts: z.number().int().nonnegative(),
  measured: z.array(measuredChangeSchema).describe("Wall time first; empty: nothing to compare."),
  memory: z
    .strictObject({ verdict: memoryVerdictSchema, change: z.number() })
    .nullable()
    .describe("Change of the peak; null: not measured."),
  results: agreementVerdictSchema
    .nullable()
    .describe("Agreement of the candidate's results with the baseline's; null: not compared."),
  hasUnexpectedResults: z.boolean(),
  a: trialFiguresSchema.nullable(),
  b: trialFiguresSchema.nullable(),
});
export type SummaryRow = z.infer<typeof rowSchema>;

/** What of a run goes into the pages about all runs. */
export const runSummarySchema = z.strictObject({
  schemaVersion: z.literal(1),
  run: runNameSchema,
  suite: nameSchema,
  verdict: z.string().max(MAX_VERDICT_LENGTH),
  tone: z.enum(["worse", "better", "neutral", "open", "refused"]),
  measuredFrom: z.string().max(40).nullable(),
  measuredTo: z.string().max(40).nullable(),
  gcbench: z.string().max(40),
  usd: z.number().nonnegative().nullable().describe("All-in; null: no machine has a price."),
  pullRequest: z.number().int().positive().nullable(),
  sha: commitSchema.nullable().describe("Commit that the comparison is about."),
  rows: z.array(rowSchema),
});
export type RunSummary = z.infer<typeof runSummarySchema>;
