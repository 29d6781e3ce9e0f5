import { z } from "zod";
import { instanceTypeSchema, type PinnedInstance, purchaseSchema } from "./instance.ts";
import { nameSchema } from "./names.ts";

const provenance = {
  date: z.iso.date().describe("Day that it was true on, as in 2026-11-23."),
  source: z.string().min(1).describe("Where it is from: a price list, a bill, a measurement."),
};
const seconds = z.number().nonnegative();

const amount = {
  usdPerHour: z.number().positive().describe("On-demand: of the list. Spot: the median."),
  range: z
    .strictObject({ low: z.number().positive(), high: z.number().positive() })
    .refine(({ low, high }) => low <= high, { error: "low is above high" })
    .optional()
    .describe("Spot: 10th and 90th percentile over the days before the date."),
  ...provenance,
};

/** What an hour of a machine of AWS costs, in one region. */
export const instancePriceSchema = z.strictObject({
  instanceType: instanceTypeSchema,
  purchase: purchaseSchema,
  region: z.string().min(1).describe("As in us-west-2."),
  ...amount,
});
export type InstancePrice = z.infer<typeof instancePriceSchema>;

/** What an hour of a machine of one's own costs, or of a platform by its name: it goes before the list's. */
export const platformPriceSchema = z.strictObject({
  platform: nameSchema.describe(
    "Name of the platform, without threads: the machine is paid for whole.",
  ),
  purchase: z.enum(["on-demand", "spot", "own"]).describe("own: a machine that one has."),
  region: z.string().min(1).optional().describe("Region or zone, as in us-west-2."),
  ...amount,
});

/** What an hour of a whole machine costs. An input with a date, never noise: it widens no interval. */
export const priceSchema = z.union([instancePriceSchema, platformPriceSchema]);
export type Price = z.infer<typeof priceSchema>;

/** What a job is paid for besides its trials. With it a report shows costs all-in too. */
export const overheadSchema = z.strictObject({
  platform: nameSchema,
  bootSeconds: seconds.describe(
    "From the machine's start, which is billed, to the start of the job.",
  ),
  imagePullSeconds: seconds,
  stagingSeconds: seconds.describe("Of the input data."),
  ...provenance,
});
export type Overhead = z.infer<typeof overheadSchema>;

/** What a price is of: one for each of these. */
export function priceKey(price: Price): string {
  return "instanceType" in price
    ? [price.instanceType, price.purchase, price.region].join(" ")
    : price.platform;
}

/** The machine that a price is of, for people. */
export function pricedMachine(price: Price): string {
  return "instanceType" in price ? price.instanceType : price.platform;
}

function isUnique(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}

/** A file of prices, as in benchmarks/prices.json. */
export const priceListSchema = z.strictObject({
  schemaVersion: z.literal(1),
  prices: z.array(priceSchema).refine((prices) => isUnique(prices.map(priceKey)), {
    error: "a platform is there twice, or an instance type for one purchase and region",
  }),
  overheads: z
    .array(overheadSchema)
    .refine((overheads) => isUnique(overheads.map(({ platform }) => platform)), {
      error: "a platform is there twice",
    })
    .default([]),
});
export type PriceList = z.infer<typeof priceListSchema>;

export const NO_PRICES: PriceList = { schemaVersion: 1, prices: [], overheads: [] };

/** What has a price: a platform of a plan. */
export interface PaidPlatform {
  readonly name: string;
  readonly instance?: Pick<PinnedInstance, "type" | "purchase"> | undefined;
}
