import { z } from "zod";
import { overheadSchema, priceSchema } from "./prices.ts";

/** Quantities that platforms can be ranked by. */
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
 * - `best`: all others are behind it
 * - `as good as the best`: it can't be told from the best
 * - `behind`: it is not the best
 * - `too few hosts`: it, or all others, ran on one host alone
 */
export const rankStatusSchema = z.enum(["best", "as good as the best", "worse", "too few hosts"]);
export type RankStatus = z.infer<typeof rankStatusSchema>;

export const rankedPlatformSchema = z.strictObject({
  platform: z.string().describe("Id of a platform."),
  value: z.number().positive().describe("Geometric mean over hosts, in the metric's unit."),
  low: bound.describe("Lower end of the value's 95 % interval; null: one host."),
  high: bound,
  rankStatus: rankStatusSchema,
  gapToBest: z
    .number()
    .nonnegative()
    .describe("How much more it takes or costs than the first in rank, as a fraction."),
  gapLow: bound.describe("Of the distance to the best, simultaneous over all platforms."),
  gapHigh: bound,
  p: z.number().min(0).max(1).describe("That it is the best, adjusted over all others."),
  requiredHosts: z
    .number()
    .int()
    .describe("Hosts that it should have to go on with the choice; what it has: it is decided."),
});
export type RankedPlatform = z.infer<typeof rankedPlatformSchema>;

export const rankingSchema = z.strictObject({
  metric: metricSchema,
  confidence: z.number().describe("That all distances to the best hold together."),
  platforms: z.array(rankedPlatformSchema).describe("The best first."),
});
export type Ranking = z.infer<typeof rankingSchema>;

/** A platform as found, beside its figures. */
export const platformFactsSchema = z.strictObject({
  platform: z.string(),
  name: z.string(),
  threads: z.number().int().positive(),
  hosts: z.number().int().positive().describe("Replicates: hosts, or on this machine blocks."),
  trials: z.number().int().positive(),
  cpuModels: z.array(z.string()),
  physicalCores: z.array(z.number().int()).describe("Distinct over its hosts; empty: not known."),
  threadsPerCore: z.array(z.number().int()),
  memoryMiB: z.number().describe("Of the smallest host."),
  price: priceSchema.nullable(),
  overhead: overheadSchema.nullable(),
});
export type PlatformFacts = z.infer<typeof platformFactsSchema>;

export const scalingFitSchema = z.strictObject({
  law: z.enum(["amdahl", "usl"]),
  oneThreadSeconds: boundedSchema,
  serialFraction: boundedSchema,
  coherencyCost: boundedSchema,
  bestThreads: z.number().int().nullable().describe("Null: more threads always help, ever less."),
  maxSpeedup: z.number().nullable(),
  relativeError: z.number().nonnegative(),
  degrees: z.number().int(),
  predictions: z.array(
    z.strictObject({ threads: z.number().int(), seconds: boundedSchema, speedup: boundedSchema }),
  ),
});

/** How the wall time of one kind of machine changes with the number of threads. */
export const scalingSchema = z.strictObject({
  name: z.string().describe("Of the platforms, without threads."),
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
  noFitReason: z.string().nullable().describe("Why there is no fit."),
});
export type Scaling = z.infer<typeof scalingSchema>;

/** Which platform is the best for one version of one workload. */
export const platformQuestionSchema = z.strictObject({
  workload: z.string(),
  version: z.string(),
  simulatedDays: z.number().positive().nullable().describe("Of one trial."),
  isLocal: z.boolean().describe("All ran on one machine: blocks in time stand in for hosts."),
  platforms: z.array(platformFactsSchema),
  rankings: z.array(rankingSchema).describe("Of each metric that can be worked out."),
  scaling: z.array(scalingSchema),
  notes: z.array(z.string()),
});
export type PlatformQuestion = z.infer<typeof platformQuestionSchema>;
