import { z } from "zod";
import { figureSchema } from "./model-comparison.ts";
import { priceSchema } from "./prices.ts";

const amount = z.number().nonnegative();
const count = z.number().int().nonnegative();

/** Parts of the billed machine time, in seconds or USD. Their sum is the all-in cost. */
export const costPartsSchema = z.strictObject({
  boot: amount.describe(
    "From host launch to job start: boot, image pull, waiting for the next block.",
  ),
  waiting: amount.describe("Waiting for another measurement on the machine."),
  staging: amount.describe(
    "From job start to the first model run, without waiting: inputs, build.",
  ),
  warmUp: amount,
  trials: amount.describe("Compute-only: wall time of trials in complete blocks."),
  other: amount.describe(
    "Time between trials, saving results, and rounding up to the billed minimum of a minute.",
  ),
  failed: amount.describe("Failed blocks and lost attempts, including their launch."),
});
export type CostParts = z.infer<typeof costPartsSchema>;

/** Staging time and volume of input files. */
export const inputsCostSchema = z.strictObject({
  blocks: count.describe("Blocks that needed inputs."),
  found: count.describe("Blocks that found all inputs on their host."),
  bytes: count.describe("Total size of the inputs of these blocks."),
  fetchedBytes: count,
  cachedBytes: count.describe("Fetched from the project's own bucket."),
  seconds: amount,
});
export type InputsCost = z.infer<typeof inputsCostSchema>;

export const platformCostSchema = z.strictObject({
  platform: z.string().describe("Platform id."),
  price: priceSchema.nullable().describe("Null: unknown."),
  hosts: count,
  blocks: count.describe("Complete blocks."),
  failedBlocks: count,
  lostAttempts: count.describe(
    "Attempts without a record: the host was reclaimed or the harness killed.",
  ),
  unknownLaunches: count.describe("AWS hosts whose launch time is unknown."),
  seconds: costPartsSchema,
  inputs: inputsCostSchema.optional().describe("Absent: no block needed inputs."),
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

/** Cost of a run. */
export const runCostSchema = z.strictObject({
  platforms: z.array(platformCostSchema),
  total: costPartsSchema.nullable().describe("USD, for platforms with a price."),
  blocks: z.array(blockCostSchema),
});
export type RunCost = z.infer<typeof runCostSchema>;

/** Cost of a simulated day for a version on a platform, in USD. */
export const simulatedDayCostSchema = z.strictObject({
  workload: z.string(),
  version: z.string(),
  platform: z.string(),
  hosts: count,
  compute: figureSchema,
  allIn: figureSchema
    .nullable()
    .describe(
      "Cost of a job with a single trial, including boot, image pull and staging; null: overhead unknown.",
    ),
});
export type SimulatedDayCost = z.infer<typeof simulatedDayCostSchema>;

export const costSummarySchema = runCostSchema.extend({
  simulatedDays: z.array(simulatedDayCostSchema),
});
export type CostSummary = z.infer<typeof costSummarySchema>;
