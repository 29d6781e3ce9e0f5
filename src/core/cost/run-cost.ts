import { group, sum } from "d3-array";
import type { BlockCost, CostParts, PlatformCost, RunCost } from "../documents/cost-summary.ts";
import type { PinnedPlatform, Plan } from "../documents/plan.ts";
import type { PriceList } from "../documents/prices.ts";
import type { BlockRecord } from "../documents/record.ts";
import {
  type BilledInterval,
  billedIntervals,
  intervalsByHost,
  type JobsOfRun,
  NO_JOBS,
} from "./billed-intervals.ts";
import { priceOf, regionOf } from "./price-lookup.ts";

const SECONDS_PER_HOUR = 3600;
/**
 * AWS bills instances by the second, with a minimum of a minute (Amazon EC2 pricing, On-Demand).
 */
const MIN_BILLED_SECONDS = 60;

export interface RunCostInput {
  readonly plan: Plan;
  readonly records: readonly BlockRecord[];
  readonly jobs?: JobsOfRun;
  readonly prices: PriceList;
}

/** Interval with its billed seconds. */
interface PricedInterval {
  readonly interval: BilledInterval;
  readonly seconds: CostParts;
}

const NO_RESULT: CostParts = {
  boot: 0,
  waiting: 0,
  staging: 0,
  warmUp: 0,
  trials: 0,
  other: 0,
  failed: 0,
};

/**
 * Cost of a run so far: the time of each host from its launch to the end of its last block, split
 * among its blocks. The launch counts for the first block.
 *
 * @returns null if nothing ran on AWS and no price is known
 */
export function runCost({ plan, records, jobs = NO_JOBS, prices }: RunCostInput): RunCost | null {
  const intervals = billedIntervals({ plan, records, jobs });
  const billed = intervalsByHost(intervals).flatMap((hostIntervals) =>
    bill(hostIntervals, platformOf(plan, hostIntervals), prices),
  );
  const platforms = plan.platforms.flatMap((platform) => {
    const own = billed.filter(({ interval }) => interval.platform === platform.id);
    return own.length > 0 ? [platformCost(platform, own, prices)] : [];
  });
  const priced = platforms.flatMap(({ usd }) => usd ?? []);
  const isPaid = platforms.some(({ price }) => price !== null) || plan.platforms.some(isOfAws);
  if (!isPaid || platforms.length === 0) return null;
  return {
    platforms,
    total: priced.length === 0 ? null : addParts(priced),
    blocks: blockCosts(billed, platforms),
  };
}

/**
 * Cost of each block so far with all its attempts, in USD; null: no price. For a budget. Pass
 * blocks that shared a host together, or each counts the launch.
 */
export function usdByBlock(input: RunCostInput): ReadonlyMap<string, number | null> {
  return new Map((runCost(input)?.blocks ?? []).map(({ block, allInUsd }) => [block, allInUsd]));
}

/** All-in total: trials plus all overhead. */
export function allInTotal(parts: CostParts): number {
  return sum(Object.values(parts));
}

function isOfAws({ instance }: PinnedPlatform): boolean {
  return instance !== undefined;
}

function platformOf(
  { platforms }: Plan,
  [first]: readonly BilledInterval[],
): PinnedPlatform | undefined {
  return platforms.find(({ id }) => id === first?.platform);
}

/** @param intervals of a host, sorted by time */
function bill(
  intervals: readonly BilledInterval[],
  platform: PinnedPlatform | undefined,
  prices: PriceList,
): readonly PricedInterval[] {
  const isRented = platform?.instance !== undefined;
  const [first] = intervals;
  if (!first) return [];
  let paidUntil = Math.min(first.from, launchOf(first, platform, prices));
  const billed = intervals.map((interval) => {
    const boot = isRented ? Math.max(0, interval.from - paidUntil) : 0;
    const begin = Math.max(interval.from, paidUntil);
    paidUntil = Math.max(paidUntil, interval.to);
    return { interval, seconds: partsOf(interval, { boot, begin }) };
  });
  const missing = MIN_BILLED_SECONDS - sum(billed, ({ seconds }) => allInTotal(seconds));
  return isRented && missing > 0 ? addOther(billed, missing) : billed;
}

/** Launch time; if unknown, derived from the listed overhead. */
function launchOf(
  { launchedAt, from }: BilledInterval,
  platform: PinnedPlatform | undefined,
  { overheads }: PriceList,
): number {
  if (launchedAt !== null) return launchedAt;
  const overhead = overheads.find((listed) => listed.platform === platform?.name);
  return overhead ? from - overhead.bootSeconds - overhead.imagePullSeconds : from;
}

function partsOf(
  { record, to, waitedSeconds }: BilledInterval,
  { boot, begin }: { boot: number; begin: number },
): CostParts {
  const present = Math.max(0, to - begin);
  if (record?.status !== "complete") return { ...NO_RESULT, failed: boot + present };
  const warmUp = record.warmUp?.wallSeconds ?? 0;
  const trials = sum(record.trials, ({ wallSeconds }) => wallSeconds);
  const rest = Math.max(0, present - warmUp - trials);
  const firstTrial = record.warmUp ?? record.trials[0];
  const before = firstTrial ? Date.parse(firstTrial.startedAt) / 1000 - begin : 0;
  const beforeFirst = Math.min(rest, Math.max(0, before));
  const waiting = Math.min(beforeFirst, waitedSeconds);
  const staging = beforeFirst - waiting;
  return { boot, waiting, staging, warmUp, trials, other: rest - beforeFirst, failed: 0 };
}

function addOther(billed: readonly PricedInterval[], seconds: number): readonly PricedInterval[] {
  return billed.map((interval, index) =>
    index === billed.length - 1
      ? { ...interval, seconds: { ...interval.seconds, other: interval.seconds.other + seconds } }
      : interval,
  );
}

function platformCost(
  platform: PinnedPlatform,
  billed: readonly PricedInterval[],
  prices: PriceList,
): PlatformCost {
  const records = billed.flatMap(({ interval }) => interval.record ?? []);
  const machines = records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine));
  const price = priceOf(prices, platform, regionOf(machines));
  const seconds = addParts(billed.map((interval) => interval.seconds));
  return {
    platform: platform.id,
    price,
    hosts: new Set(billed.map(({ interval }) => interval.host)).size,
    blocks: records.filter(({ status }) => status === "complete").length,
    failedBlocks: records.filter(({ status }) => status === "failed").length,
    lostAttempts: billed.filter(({ interval }) => interval.record === null).length,
    unknownLaunches: new Set(
      billed.flatMap(({ interval }) =>
        platform.instance && interval.launchedAt === null ? [interval.host] : [],
      ),
    ).size,
    seconds,
    ...inputsOf(records),
    usd: price && scale(seconds, price.usdPerHour / SECONDS_PER_HOUR),
  };
}

function inputsOf(records: readonly BlockRecord[]): Pick<PlatformCost, "inputs"> {
  const staged = records.flatMap(({ sessions }) =>
    sessions.flatMap(({ staging }) => staging ?? []),
  );
  if (staged.length === 0) return {};
  return {
    inputs: {
      blocks: staged.length,
      found: staged.filter(({ fetchedBytes }) => fetchedBytes === 0).length,
      bytes: sum(staged, ({ bytes }) => bytes),
      fetchedBytes: sum(staged, ({ fetchedBytes }) => fetchedBytes),
      cachedBytes: sum(staged, ({ cachedBytes }) => cachedBytes),
      seconds: sum(staged, ({ seconds }) => seconds),
    },
  };
}

function blockCosts(
  billed: readonly PricedInterval[],
  platforms: readonly PlatformCost[],
): BlockCost[] {
  const blocks = group(billed, ({ interval }) => interval.block);
  return [...blocks].map(([block, blockIntervals]) => {
    const { platform = "" } = blockIntervals[0]?.interval ?? {};
    const price = platforms.find((cost) => cost.platform === platform)?.price ?? null;
    const seconds = addParts(blockIntervals.map((interval) => interval.seconds));
    const perSecond = price && price.usdPerHour / SECONDS_PER_HOUR;
    return {
      block,
      platform,
      hosts: [...new Set(blockIntervals.map(({ interval }) => interval.host))],
      computeUsd: perSecond && perSecond * seconds.trials,
      allInUsd: perSecond && perSecond * allInTotal(seconds),
    };
  });
}

function addParts(all: readonly CostParts[]): CostParts {
  return mapParts((part) => sum(all, (parts) => parts[part]));
}

function scale(parts: CostParts, factor: number): CostParts {
  return mapParts((part) => parts[part] * factor);
}

function mapParts(amountOf: (part: keyof CostParts) => number): CostParts {
  return {
    boot: amountOf("boot"),
    waiting: amountOf("waiting"),
    staging: amountOf("staging"),
    warmUp: amountOf("warmUp"),
    trials: amountOf("trials"),
    other: amountOf("other"),
    failed: amountOf("failed"),
  };
}
