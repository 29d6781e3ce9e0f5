import { z } from "zod";
import { instanceTypeSchema, type PinnedInstance, purchaseSchema } from "./instance.ts";
import { nameSchema } from "./names.ts";

const provenance = {
  date: z.iso.date().describe("Date of the price, as in 2026-11-23."),
  source: z.string().min(1).describe("Source: a price list, a bill, a measurement."),
};
const seconds = z.number().nonnegative();

const amount = {
  usdPerHour: z.number().positive().describe("On-demand: list price. Spot: median."),
  range: z
    .strictObject({ low: z.number().positive(), high: z.number().positive() })
    .refine(({ low, high }) => low <= high, { error: "low is above high" })
    .optional()
    .describe("Spot: 10th and 90th percentile over the days before the date."),
  ...provenance,
};

/** Hourly price of an AWS instance in a region. */
export const instancePriceSchema = z.strictObject({
  instanceType: instanceTypeSchema,
  purchase: purchaseSchema,
  region: z.string().min(1).describe("As in us-west-2."),
  ...amount,
});
export type InstancePrice = z.infer<typeof instancePriceSchema>;

/**
 * Hourly price of a platform by name, such as your own machine. Takes precedence over an instance
 * price.
 */
export const platformPriceSchema = z.strictObject({
  platform: nameSchema.describe(
    "Platform name without threads, because the whole machine is billed.",
  ),
  purchase: z.enum(["on-demand", "spot", "own"]).describe("own: a machine that you own."),
  region: z.string().min(1).optional().describe("Region or zone, as in us-west-2."),
  ...amount,
});

export type PlatformPrice = z.infer<typeof platformPriceSchema>;

/** Hourly price of a whole machine: a dated input, so it widens no interval. */
export const priceSchema = z.union([instancePriceSchema, platformPriceSchema]);
export type Price = z.infer<typeof priceSchema>;

/** Overhead of a job before and after its trials, for all-in costs. */
export const overheadSchema = z.strictObject({
  platform: nameSchema,
  bootSeconds: seconds.describe("From the billed start of the machine to the start of the job."),
  imagePullSeconds: seconds,
  stagingSeconds: seconds.describe("Staging of input data."),
  ...provenance,
});
export type Overhead = z.infer<typeof overheadSchema>;

/** Unique key of a price in a list. */
export function priceKey(price: Price): string {
  return "instanceType" in price
    ? [price.instanceType, price.purchase, price.region].join(" ")
    : price.platform;
}

/** Machine that a price is for. */
export function pricedMachine(price: Price): string {
  return "instanceType" in price ? price.instanceType : price.platform;
}

function isUnique(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}

/** Price list, as in benchmarks/prices.json. */
export const priceListSchema = z.strictObject({
  schemaVersion: z.literal(1),
  prices: z.array(priceSchema).refine((prices) => isUnique(prices.map(priceKey)), {
    error:
      "a price is listed twice: the same platform, or the same instance type, purchase option and region",
  }),
  overheads: z
    .array(overheadSchema)
    .refine((overheads) => isUnique(overheads.map(({ platform }) => platform)), {
      error: "a platform is listed twice",
    })
    .default([]),
});
export type PriceList = z.infer<typeof priceListSchema>;

export const NO_PRICES: PriceList = { schemaVersion: 1, prices: [], overheads: [] };

/** Platform whose price is looked up. */
export interface PaidPlatform {
  readonly name: string;
  readonly instance?: Pick<PinnedInstance, "type" | "purchase"> | undefined;
}
