import type { PinnedPlatform } from "../documents/plan.ts";
import type { PlatformPrice, PriceList } from "../documents/prices.ts";
import type { Site } from "../documents/site.ts";
import { billedIntervals, NO_JOBS } from "./billed-intervals.ts";
import { withPrices } from "./price-lookup.ts";
import type { RunCostInput } from "./run-cost.ts";

const SECONDS_PER_HOUR = 3600;

/** Physical cores that a job on a platform occupies; null: it is not on a cluster. */
export function coresOf({ node }: PinnedPlatform): number | null {
  return node ? node.cores * node.nodes : null;
}

/** Core hours of each block so far with all its attempts. */
export function coreHoursByBlock({
  plan,
  records,
  jobs = NO_JOBS,
}: RunCostInput): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  for (const { block, platform, from, to } of billedIntervals({ plan, records, jobs })) {
    const pinned = plan.platforms.find(({ id }) => id === platform);
    const cores = (pinned && coresOf(pinned)) ?? 0;
    hours.set(block, (hours.get(block) ?? 0) + ((to - from) / SECONDS_PER_HOUR) * cores);
  }
  return hours;
}

/** Prices of the platforms of a site, where its file has the price of a core hour. */
export function sitePrices(
  { platforms: kinds, price: common }: Site,
  platforms: readonly PinnedPlatform[],
): readonly PlatformPrice[] {
  const prices = platforms.flatMap((platform): PlatformPrice[] => {
    const kind = kinds.find(({ name }) => name === platform.node?.platform);
    const price = kind?.price ?? common;
    const cores = coresOf(platform);
    if (!price || cores === null) return [];
    const { usdPerCoreHour, date, source } = price;
    const usdPerHour = usdPerCoreHour * cores;
    const traced = `${source} (${usdPerCoreHour} USD per core hour)`;
    return [{ platform: platform.name, purchase: "own", usdPerHour, date, source: traced }];
  });
  return [...new Map(prices.map((price) => [price.platform, price])).values()];
}

/** Prices of a run on a cluster. Those of the price file precede those of the site's file. */
export function clusterPrices(
  site: Site,
  platforms: readonly PinnedPlatform[],
  filePrices: PriceList,
): PriceList {
  const ofSite = { ...filePrices, prices: [...sitePrices(site, platforms)] };
  return withPrices(ofSite, filePrices.prices);
}
