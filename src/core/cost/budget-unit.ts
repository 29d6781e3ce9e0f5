import type { PinnedPlatform } from "../documents/plan.ts";
import type { PriceList } from "../documents/prices.ts";
import { formatCoreHours, formatUsd } from "../format/text.ts";
import { coreHoursByBlock, coresOf } from "./core-hours.ts";
import { maxUsdPerHour } from "./price-lookup.ts";
import { type RunCostInput, usdByBlock } from "./run-cost.ts";

/** What a budget counts: dollars in AWS, core hours on a cluster. */
export interface BudgetUnit {
  readonly limitName: "spending limit" | "core-hour limit";
  /** Key of the limit in a suite. */
  readonly key: "limits.spendUsd" | "limits.coreHours";
  /** The limit among the limits of a run; null: none. */
  limitOf(limits: {
    readonly spendUsd?: number | null | undefined;
    readonly coreHours?: number | null | undefined;
  }): number | null;
  /** Maximum for an hour on a platform; null: unknown. */
  perHour(platform: PinnedPlatform): number | null;
  /** Amount of each block so far with all its attempts; null: unknown. */
  byBlock(input: RunCostInput): ReadonlyMap<string, number | null>;
  format(amount: number): string;
  /** Maximum time before and after a job that counts, in seconds. */
  readonly overheadSeconds: number;
  /** Why the unit of a platform is unknown, and what to do. */
  readonly unknown: string;
}

/**
 * Maximum billed time before and after a job, in seconds. Boot and image pull reportedly take one
 * to four minutes; AWS Batch keeps a host for some minutes after its last job.
 */
export const BOOT_ALLOWANCE_SECONDS = 10 * 60;

/** @param region AWS region; null: none */
export function inUsd(prices: PriceList, region: string | null): BudgetUnit {
  return {
    limitName: "spending limit",
    key: "limits.spendUsd",
    limitOf: ({ spendUsd }) => spendUsd ?? null,
    perHour: (platform) => maxUsdPerHour(prices, platform, region),
    byBlock: usdByBlock,
    format: formatUsd,
    overheadSeconds: BOOT_ALLOWANCE_SECONDS,
    unknown:
      `is unknown in ${region ?? "this region"}. ` +
      "Run `gcbench prices SUITE` to fetch it, or add your machine's price to the price file (docs/how-to/control-costs.md).",
  };
}

/** A cluster charges a job for all cores of its nodes, from its start to its end. */
export const IN_CORE_HOURS: BudgetUnit = {
  limitName: "core-hour limit",
  key: "limits.coreHours",
  limitOf: ({ coreHours }) => coreHours ?? null,
  perHour: coresOf,
  byBlock: coreHoursByBlock,
  format: formatCoreHours,
  overheadSeconds: 0,
  unknown: "is unknown.",
};

/** Units of a run on a cluster: core hours, and dollars if all its platforms have a price. */
export function clusterUnits(
  prices: PriceList,
  platforms: readonly PinnedPlatform[],
): readonly BudgetUnit[] {
  const usd = { ...inUsd(prices, null), overheadSeconds: IN_CORE_HOURS.overheadSeconds };
  const isPriced = platforms.every((platform) => usd.perHour(platform) !== null);
  return isPriced ? [IN_CORE_HOURS, usd] : [IN_CORE_HOURS];
}
