import { z } from "zod";
import { overheadSchema, priceSchema } from "./prices.ts";

/** Metric that platforms can be ranked by. */
export const metricSchema = z.enum(["wall-time", "throughput", "cost", "all-in-cost"]);
export type Metric = z.infer<typeof metricSchema>;

export const METRICS: Readonly<
  Record<Metric, { readonly name: string; readonly unit: string; readonly isBetterLarge: boolean }>
> = {
  "wall-time": { name: "wall time", unit: "s a trial", isBetterLarge: false },
  throughput: {
    name: "throughput",
    unit: "simulated days per day of wall time",
    isBetterLarge: true,
  },
  cost: { name: "cost", unit: "USD per simulated day", isBetterLarge: false },
  "all-in-cost": {
    name: "cost all-in",
    unit: "USD per simulated day, boot and staging included",
    isBetterLarge: false,
  },
};

const bound = z.number().nullable().describe("Null: too few hosts for an interval.");
const boundedSchema = z.strictObject({ value: z.number(), low: z.number(), high: z.number() });

/**
 * Rank status of a platform:
 * - `best`: significantly better than all others
 * - `as good as the best`: not distinguishable from the best
 * - `worse`: significantly worse than the best
 * - `too few hosts`: this platform, or all others, ran on a single host
 */
export const rankStatusSchema = z.enum(["best", "as good as the best", "worse", "too few hosts"]);
export type RankStatus = z.infer<typeof rankStatusSchema>;

export const rankedPlatformSchema = z.strictObject({
  platform: z.string().describe("Platform id."),
  value: z.number().positive().describe("Geometric mean over hosts, in the metric's unit."),
  low: bound.describe("Lower end of the 95 % interval; null: only a single host."),
  high: bound,
  rankStatus: rankStatusSchema,
  gapToBest: z
    .number()
    .nonnegative()
    .describe("Excess time or cost relative to the first in rank, as a fraction."),
  gapLow: bound.describe("Interval of the gap to the best, simultaneous over all platforms."),
  gapHigh: bound,
  p: z.number().min(0).max(1).describe("p-value for being the best, adjusted over all others."),
  requiredHosts: z
    .number()
    .int()
    .describe("Hosts needed to continue the selection; equal to its hosts if decided."),
});
export type RankedPlatform = z.infer<typeof rankedPlatformSchema>;

export const rankingSchema = z.strictObject({
  metric: metricSchema,
  confidence: z.number().describe("Simultaneous confidence of all gaps to the best."),
  platforms: z.array(rankedPlatformSchema).describe("Best first."),
});
export type Ranking = z.infer<typeof rankingSchema>;

/** Properties of a platform, as found on its hosts. */
export const platformFactsSchema = z.strictObject({
  platform: z.string(),
  name: z.string(),
  threads: z.number().int().positive(),
  hosts: z
    .number()
    .int()
    .positive()
    .describe("Number of replicates: hosts, or blocks on a single machine."),
  trials: z.number().int().positive(),
  cpuModels: z.array(z.string()),
  physicalCores: z
    .array(z.number().int())
    .describe("Distinct counts over its hosts; empty: unknown."),
  threadsPerCore: z.array(z.number().int()),
  memoryMiB: z.number().describe("Memory of the smallest host."),
  price: priceSchema.nullable(),
  overhead: overheadSchema.nullable(),
});
export type PlatformFacts = z.infer<typeof platformFactsSchema>;

export const scalingFitSchema = z.strictObject({
  law: z.enum(["amdahl", "usl"]),
  oneThreadSeconds: boundedSchema,
  serialFraction: boundedSchema,
  coherencyCost: boundedSchema,
  bestThreads: z
    .number()
    .int()
    .nullable()
    .describe("Null: more threads always help, with diminishing returns."),
  maxSpeedup: z.number().nullable(),
  relativeError: z.number().nonnegative(),
  degrees: z.number().int(),
  predictions: z.array(
    z.strictObject({ threads: z.number().int(), seconds: boundedSchema, speedup: boundedSchema }),
  ),
});

/** Wall time of a platform by number of threads. */
export const scalingSchema = z.strictObject({
  name: z.string().describe("Platform name without threads."),
  points: z.array(
    z.strictObject({
      platform: z.string(),
      threads: z.number().int(),
      seconds: z.number().positive(),
      low: bound,
      high: bound,
      isFitted: z.boolean().describe("False: more threads than physical cores."),
    }),
  ),
  fit: scalingFitSchema.nullable(),
  noFitReason: z.string().nullable().describe("Null: there is a fit."),
});
export type Scaling = z.infer<typeof scalingSchema>;

/** Comparison of platforms for a version of a workload. */
export const platformQuestionSchema = z.strictObject({
  workload: z.string(),
  version: z.string(),
  simulatedDays: z.number().positive().nullable().describe("Simulated days per trial."),
  isLocal: z
    .boolean()
    .describe("All blocks ran on a single machine, so repeated blocks replace independent hosts."),
  platforms: z.array(platformFactsSchema),
  rankings: z.array(rankingSchema).describe("A ranking for each available metric."),
  scaling: z.array(scalingSchema),
  notes: z.array(z.string()),
});
export type PlatformQuestion = z.infer<typeof platformQuestionSchema>;
