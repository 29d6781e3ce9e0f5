import { z } from "zod";
import { nameSchema } from "../names.ts";

const provenance = {
  date: z.iso.date().describe("Day that it was true on, as in 2026-11-23."),
  source: z.string().min(1).describe("Where it is from: a price list, a bill, a measurement."),
};
const seconds = z.number().nonnegative();

/** What an hour of a whole machine costs. An input with a date, never noise: it widens no interval. */
export const priceSchema = z.strictObject({
  platform: nameSchema.describe(
    "Name of the platform, without threads: the machine is paid for whole.",
  ),
  usdPerHour: z.number().positive().describe("On-demand: of the list. Spot: the median."),
  range: z
    .strictObject({ low: z.number().positive(), high: z.number().positive() })
    .refine(({ low, high }) => low <= high, { error: "low is above high" })
    .optional()
    .describe("Spot: 10th and 90th percentile over the days before the date."),
  purchase: z.enum(["on-demand", "spot", "own"]).describe("own: a machine that one has."),
  region: z.string().min(1).optional().describe("Region or zone, as in us-west-2."),
  ...provenance,
});
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

function isOnePerPlatform(entries: readonly { readonly platform: string }[]): boolean {
  return new Set(entries.map(({ platform }) => platform)).size === entries.length;
}
const TWICE = { error: "a platform is there twice" };

/** A file of prices, as in benchmarks/prices.json. */
export const priceListSchema = z.strictObject({
  schemaVersion: z.literal(1),
  prices: z.array(priceSchema).refine(isOnePerPlatform, TWICE),
  overheads: z.array(overheadSchema).refine(isOnePerPlatform, TWICE).default([]),
});
export type PriceList = z.infer<typeof priceListSchema>;

export const NO_PRICES: PriceList = { schemaVersion: 1, prices: [], overheads: [] };
