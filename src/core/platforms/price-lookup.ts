import { type PaidPlatform, type Price, type PriceList, priceKey } from "../documents/prices.ts";

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
export function maxUsdPerHour(
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
