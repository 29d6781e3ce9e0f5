import { z } from "zod";
import { priceSchema } from "./prices.ts";

const amount = z.number().nonnegative();
const count = z.number().int().nonnegative();

/** What machines were paid for, in seconds or in USD. Together: all-in. */
export const costPartsSchema = z.strictObject({
  boot: amount.describe("From a host's launch to the job: boot, image, waiting for a next block."),
  staging: amount.describe("From the job's start to its first run of the model: inputs, build."),
  warmUp: amount,
  trials: amount.describe("Compute-only: wall time of the trials of complete blocks."),
  other: amount.describe("Between trials, saving results, and up to the minute that is the least."),
  failed: amount.describe("Blocks that failed and attempts that were lost, their launch included."),
});
export type CostParts = z.infer<typeof costPartsSchema>;

/** What of `staging` was for input files. */
export const inputsCostSchema = z.strictObject({
  blocks: count.describe("That needed inputs."),
  found: count.describe("Of these: found all of them on their host."),
  bytes: count.describe("Of the inputs of all these blocks."),
  fetchedBytes: count,
  cachedBytes: count.describe("Of the fetched ones: from the project's own bucket."),
  seconds: amount,
});
export type InputsCost = z.infer<typeof inputsCostSchema>;

export const platformCostSchema = z.strictObject({
  platform: z.string().describe("Id of a platform."),
  price: priceSchema.nullable().describe("Null: not known."),
  hosts: count,
  blocks: count.describe("Complete."),
  failedBlocks: count,
  lostAttempts: count.describe("Hosts reclaimed, harnesses killed: attempts that left no record."),
  unknownLaunches: count.describe("Hosts of AWS that did not tell when they were launched."),
  seconds: costPartsSchema,
  inputs: inputsCostSchema.optional().describe("Absent: no block needed any."),
  usd: costPartsSchema.nullable(),
});
export type PlatformCost = z.infer<typeof platformCostSchema>;

export const blockCostSchema = z.strictObject({
  block: z.string(),
  platform: z.string(),
  hosts: z.array(z.string()),
  computeUsd: amount.nullable(),
  allInUsd: amount.nullable(),
});
export type BlockCost = z.infer<typeof blockCostSchema>;

/** What a run cost. */
export const runCostSchema = z.strictObject({
  platforms: z.array(platformCostSchema),
  total: costPartsSchema.nullable().describe("USD, of the platforms that have a price."),
  blocks: z.array(blockCostSchema),
});
export type RunCost = z.infer<typeof runCostSchema>;

const figureSchema = z.strictObject({
  value: z.number().positive(),
  low: z.number().nullable().describe("Lower end of the 95 % interval; null: one host."),
  high: z.number().nullable(),
});

/** What a simulated day costs with one version on one platform, in USD. */
export const simulatedDayCostSchema = z.strictObject({
  workload: z.string(),
  version: z.string(),
  platform: z.string(),
  hosts: count,
  compute: figureSchema,
  allIn: figureSchema
    .nullable()
    .describe("One job of one trial, with its boot, image and staging; null: those are not known."),
});
export type SimulatedDayCost = z.infer<typeof simulatedDayCostSchema>;

export const costSummarySchema = runCostSchema.extend({
  simulatedDays: z.array(simulatedDayCostSchema),
});
export type CostSummary = z.infer<typeof costSummarySchema>;
