import { z } from "zod";
import { instanceTypeSchema, type PinnedInstance, purchaseSchema } from "../instance.ts";
import { nameSchema } from "../names.ts";

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

function hasNoTwin(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}

/** A file of prices, as in benchmarks/prices.json. */
export const priceListSchema = z.strictObject({
  schemaVersion: z.literal(1),
  prices: z.array(priceSchema).refine((prices) => hasNoTwin(prices.map(priceKey)), {
    error: "a platform is there twice, or an instance type for one purchase and region",
  }),
  overheads: z
    .array(overheadSchema)
    .refine((overheads) => hasNoTwin(overheads.map(({ platform }) => platform)), {
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

/**
 * What an hour of a platform costs: by its name where the list has that, else by its instance type and purchase.
 *
 * @param region null: not known; then only a price that is the only one of its kind is taken
 * @returns null where the list does not say
 */
export function priceOf(
  { prices }: PriceList,
  { name, instance }: PaidPlatform,
  region: string | null,
): Price | null {
  const own = prices.find((price) => "platform" in price && price.platform === name);
  if (own || !instance) return own ?? null;
  const offers = prices.filter(
    (price) =>
      "instanceType" in price &&
      price.instanceType === instance.type &&
      price.purchase === instance.purchase &&
      (region === null || price.region === region),
  );
  return offers.length === 1 ? (offers[0] ?? null) : null;
}

/**
 * The most that an hour of a platform can cost. Spot: AWS never asks more than on-demand.
 *
 * @returns USD; null where the list does not say
 */
export function worstUsdPerHour(
  list: PriceList,
  platform: PaidPlatform,
  region: string | null,
): number | null {
  const price = priceOf(list, platform, region);
  const { instance } = platform;
  if (instance?.purchase === "spot") {
    const bound = { ...platform, instance: { ...instance, purchase: "on-demand" as const } };
    const onDemand = priceOf(list, bound, region);
    if (onDemand && "instanceType" in onDemand) return onDemand.usdPerHour;
  }
  return price && (price.range?.high ?? price.usdPerHour);
}

/** What of a list concerns some platforms in a region: what a run keeps of it. */
export function pricesFor(
  list: PriceList,
  platforms: readonly PaidPlatform[],
  region: string | null,
): PriceList {
  const names = platforms.map(({ name }) => name);
  const types = platforms.flatMap(({ instance }) => instance?.type ?? []);
  return {
    ...list,
    prices: list.prices.filter((price) =>
      "instanceType" in price
        ? types.includes(price.instanceType) && (region === null || price.region === region)
        : names.includes(price.platform),
    ),
    overheads: list.overheads.filter(({ platform }) => names.includes(platform)),
  };
}

/** A list with newer prices: each takes the place of the older one, what is new comes after the others. */
export function withPrices(list: PriceList, newer: readonly Price[]): PriceList {
  const byKey = new Map(newer.map((price) => [priceKey(price), price]));
  const kept = list.prices.map((price) => byKey.get(priceKey(price)) ?? price);
  const known = new Set(list.prices.map(priceKey));
  return { ...list, prices: [...kept, ...newer.filter((price) => !known.has(priceKey(price)))] };
}
