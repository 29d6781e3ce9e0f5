import { type PaidPlatform, type Price, type PriceList, priceKey } from "../documents/prices.ts";
import type { Machine } from "../documents/record.ts";

/**
 * Hourly price of a platform: by its name if listed, else by instance type and purchase option.
 *
 * @param region null: unknown; then only an unambiguous price is used
 * @returns null if not listed
 */
export function priceOf(
  { prices }: PriceList,
  { name, instance }: PaidPlatform,
  region: string | null,
): Price | null {
  const named = prices.find((price) => "platform" in price && price.platform === name);
  if (named || !instance) return named ?? null;
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
 * Maximum hourly price of a platform in USD. AWS never charges more for spot than on-demand.
 *
 * @returns null if not listed
 */
export function maxUsdPerHour(
  list: PriceList,
  platform: PaidPlatform,
  region: string | null,
): number | null {
  const price = priceOf(list, platform, region);
  const { instance } = platform;
  if (instance?.purchase === "spot") {
    const asOnDemand = { ...platform, instance: { ...instance, purchase: "on-demand" as const } };
    const onDemand = priceOf(list, asOnDemand, region);
    if (onDemand && "instanceType" in onDemand) return onDemand.usdPerHour;
  }
  return price && (price.range?.high ?? price.usdPerHour);
}

/** Prices of a list that are relevant for platforms in a region. A run stores them. */
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

/** Price list updated with newer prices: known prices are replaced, new ones appended. */
export function withPrices(list: PriceList, newer: readonly Price[]): PriceList {
  const byKey = new Map(newer.map((price) => [priceKey(price), price]));
  const updated = list.prices.map((price) => byKey.get(priceKey(price)) ?? price);
  const known = new Set(list.prices.map(priceKey));
  return { ...list, prices: [...updated, ...newer.filter((price) => !known.has(priceKey(price)))] };
}

/** AWS region of the machines; null: not on AWS. */
export function regionOf(machines: readonly Machine[]): string | null {
  return machines.find(({ instance }) => instance !== undefined)?.instance?.region ?? null;
}
