import { max, mean, sum } from "d3-array";
import { jobTimeLimitSeconds } from "../cost/budget.ts";
import type { BudgetUnit } from "../cost/budget-unit.ts";
import { coresOf } from "../cost/core-hours.ts";
import { measuredOverheads } from "../cost/measured-overheads.ts";
import { priceOf } from "../cost/price-lookup.ts";
import { type Block, type PinnedPlatform, type Plan, trialMinutesOf } from "../documents/plan.ts";
import type { PriceList } from "../documents/prices.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { RunHistory } from "../documents/run-history.ts";
import type { Workload } from "../documents/workload.ts";
import { recordsOf, wallTimes } from "../planning/measured-trials.ts";
import { expectedTrials } from "../planning/rounds.ts";
import { type ExpectedBlock, lookOf } from "./estimate-elapsed.ts";
import type {
  ExpectedOverhead,
  ExpectedTrial,
  PlatformEstimate,
  Span,
} from "./estimate-summary.ts";
import { warmUpShare } from "./trial-time.ts";

const SECONDS_PER_HOUR = 3600;

/**
 * Overhead of a host if it was neither measured nor listed, in seconds. Cold starts of AWS Batch
 * hosts reportedly take one to four minutes; image pull and input staging take longer.
 */
export const ASSUMED_OVERHEAD_SECONDS = 5 * 60;
/** The same for a job on a cluster: its node is up, and has the files. */
export const ASSUMED_JOB_OVERHEAD_SECONDS = 60;

/** What the blocks of a platform are expected to take of what a limit counts. */
export interface PlatformAmounts {
  /** Null: a time or the price is unknown. */
  readonly expected: Span | null;
  /** If all blocks run to their time limits; null: the price is unknown. */
  readonly max: number | null;
  readonly maxBlock: number | null;
  /** Null: the time of a trial is unknown. */
  readonly blocks: readonly (ExpectedBlock | null)[];
}

export interface EstimateInput {
  readonly plan: Plan;
  /** Records of all earlier runs. */
  readonly earlierRecords: readonly BlockRecord[];
  /** Noise history, which determines how soon a comparison can be decided. */
  readonly history: RunHistory;
  readonly prices: PriceList;
  /** Of AWS; null: the plan is for a cluster. */
  readonly region: string | null;
}

export interface PlatformPart {
  readonly estimate: PlatformEstimate;
  readonly amounts: ReadonlyMap<BudgetUnit, PlatformAmounts>;
}

export interface PlatformQuestion {
  readonly platform: PinnedPlatform;
  /** Ids of the blocks that the first looks need. */
  readonly first: ReadonlySet<string>;
  readonly units: readonly BudgetUnit[];
}

export function estimatePlatform(
  input: EstimateInput,
  { platform, first, units }: PlatformQuestion,
): PlatformPart {
  const { plan, prices, region, history } = input;
  const all = plan.blocks.filter((block) => block.platform === platform.id);
  const needed = all.filter(({ id }) => first.has(id));
  const trials = plan.workloads.map(({ workload }) => {
    const cell = { workload: workload.name, platform: platform.id };
    const limitMinutes = trialMinutesOf(plan, cell, history);
    return { ...expectTrial(input, platform, workload), limitMinutes };
  });
  const overhead = expectOverhead(input, platform);
  const secondsOf = (block: Block) => blockSeconds(plan, block, { trials, overhead });
  const hostHours = spanOf(needed.map(secondsOf), all.map(secondsOf));
  const price = priceOf(prices, platform, region);
  const cores = coresOf(platform);
  const amounts = new Map(
    units.map((unit) => {
      const hourly = (unit.key === "limits.spendUsd" ? price?.usdPerHour : cores) ?? null;
      const known = { platform, hourly, hostHours, secondsOf };
      return [unit, amountsOf(input, all, { ...known, unit })] as const;
    }),
  );
  const usd = [...amounts].find(([{ key }]) => key === "limits.spendUsd")?.[1];
  const estimate = {
    platform: platform.id,
    machine: machineOf(platform),
    price,
    trials,
    overhead,
    blocks: { min: needed.length, max: all.length },
    hostHours,
    coreHours: scaleKnown(hostHours, cores),
    usd: usd?.expected ?? null,
    maxUsd: usd?.max ?? null,
    maxBlockUsd: usd?.maxBlock ?? null,
  };
  return { estimate, amounts };
}

function machineOf({ name, instance, node }: PinnedPlatform): string {
  if (!node) return instance?.type ?? name;
  return `${node.nodes > 1 ? `${node.nodes} × ` : ""}${node.cores} cores`;
}

interface KnownPlatform {
  readonly platform: PinnedPlatform;
  readonly unit: BudgetUnit;
  /** Amount of an hour, as expected; null: unknown. */
  readonly hourly: number | null;
  readonly hostHours: Span | null;
  readonly secondsOf: (block: Block) => number | null;
}

function amountsOf(
  { plan, history }: EstimateInput,
  all: readonly Block[],
  { platform, unit, hourly, hostHours, secondsOf }: KnownPlatform,
): PlatformAmounts {
  const worst = unit.perHour(platform);
  const maxAmounts = all.map((block) => {
    const limit = jobTimeLimitSeconds(block, plan, trialMinutesOf(plan, block, history));
    return worst && (worst * (unit.overheadSeconds + limit)) / SECONDS_PER_HOUR;
  });
  return {
    expected: scaleKnown(hostHours, hourly),
    max: maxAmounts.includes(null) ? null : sum(maxAmounts, (amount) => amount ?? 0),
    maxBlock: worst === null ? null : (max(maxAmounts, (amount) => amount ?? 0) ?? 0),
    blocks: all.map((block, index) => {
      const { id, workload, candidate } = block;
      const seconds = secondsOf(block);
      // The spot price may be unknown, but it never exceeds the on-demand price.
      const amount = ((hourly ?? worst ?? 0) * (seconds ?? 0)) / SECONDS_PER_HOUR;
      const cell = JSON.stringify([platform.id, workload, candidate]);
      const look = lookOf(plan, block, history);
      const maxAmount = maxAmounts[index] ?? 0;
      return seconds === null ? null : { id, cell, look, seconds, amount, maxAmount };
    }),
  };
}

function blockSeconds(
  plan: Plan,
  block: Block,
  { trials, overhead }: { trials: readonly ExpectedTrial[]; overhead: ExpectedOverhead },
): number | null {
  const trial = trials.find(({ workload }) => workload === block.workload)?.seconds ?? null;
  if (trial === null) return null;
  const runs = expectedTrials(plan, block, trial) + warmUpShare(plan, block.workload);
  return overhead.seconds + trial * runs;
}

/**
 * Uses times measured on this platform, else the workload's expectation, else times from other
 * platforms.
 */
function expectTrial(
  { earlierRecords }: EstimateInput,
  platform: PinnedPlatform,
  workload: Workload,
): Omit<ExpectedTrial, "limitMinutes"> {
  const same = recordsOf(workload, earlierRecords);
  const measured = wallTimes(same.filter(({ spec }) => spec.platform.id === platform.id));
  const name = workload.name;
  if (measured.length > 0) {
    const source = `${measured.length} earlier trials on this platform`;
    return { workload: name, seconds: mean(measured) ?? null, timeSource: "measured", source };
  }
  const { wallSeconds, source: expectedSource } = workload.expected ?? {};
  if (wallSeconds !== undefined) {
    return {
      workload: name,
      seconds: wallSeconds,
      timeSource: "expected",
      source: expectedSource ?? "",
    };
  }
  const elsewhere = wallTimes(same);
  if (elsewhere.length > 0) {
    const ids = [...new Set(same.map(({ spec }) => spec.platform.id))].join(", ");
    const source = `${elsewhere.length} trials measured on ${ids}`;
    return { workload: name, seconds: mean(elsewhere) ?? null, timeSource: "elsewhere", source };
  }
  return { workload: name, seconds: null, timeSource: "unknown", source: "unknown" };
}

function expectOverhead(
  { earlierRecords, prices }: EstimateInput,
  { name, node }: PinnedPlatform,
): ExpectedOverhead {
  const records = earlierRecords.filter(({ spec }) => spec.platform.name === name);
  const [measured] = measuredOverheads({ plan: { blocks: [] }, records });
  const known = measured ?? prices.overheads.find(({ platform }) => platform === name);
  if (!known) {
    const seconds = node ? ASSUMED_JOB_OVERHEAD_SECONDS : ASSUMED_OVERHEAD_SECONDS;
    return { seconds, source: "assumed" };
  }
  const { bootSeconds, imagePullSeconds, stagingSeconds, source } = known;
  return { seconds: bootSeconds + imagePullSeconds + stagingSeconds, source };
}

function spanOf(min: readonly (number | null)[], max: readonly (number | null)[]): Span | null {
  if (min.includes(null) || max.includes(null)) return null;
  const hours = (all: readonly (number | null)[]) =>
    sum(all, (value) => value ?? 0) / SECONDS_PER_HOUR;
  return { min: hours(min), max: hours(max) };
}

function scaleKnown(span: Span | null, factor: number | null): Span | null {
  return span === null || factor === null
    ? null
    : { min: span.min * factor, max: span.max * factor };
}
