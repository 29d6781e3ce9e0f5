import { max, mean, sum } from "d3-array";
import { blockTimeLimitSeconds, jobTimeLimitSeconds } from "../cost/budget.ts";
import { BOOT_ALLOWANCE_SECONDS } from "../cost/budget-unit.ts";
import { measuredOverheads } from "../cost/measured-overheads.ts";
import { maxUsdPerHour, priceOf } from "../cost/price-lookup.ts";
import { type Block, type PinnedPlatform, type Plan, trialMinutesOf } from "../documents/plan.ts";
import type { PriceList } from "../documents/prices.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { RunHistory } from "../documents/run-history.ts";
import type { Workload } from "../documents/workload.ts";
import { recordsOf, wallTimes } from "../planning/measured-trials.ts";
import { expectedTrials } from "../planning/rounds.ts";
import { type ExpectedBlock, estimateElapsed, lookOf } from "./estimate-elapsed.ts";
import { notesOnEstimate } from "./estimate-notes.ts";
import type {
  ExpectedOverhead,
  ExpectedTrial,
  PlatformEstimate,
  RunEstimate,
  Span,
} from "./estimate-summary.ts";
import { firstLookBlocks } from "./run-forecast.ts";
import { warmUpShare } from "./trial-time.ts";

const SECONDS_PER_HOUR = 3600;

/**
 * Overhead of a host if it was neither measured nor listed, in seconds. Cold starts of AWS Batch
 * hosts reportedly take one to four minutes; image pull and input staging take longer.
 */
export const ASSUMED_OVERHEAD_SECONDS = 5 * 60;

export interface EstimateInput {
  readonly plan: Plan;
  /** Records of all earlier runs. */
  readonly earlierRecords: readonly BlockRecord[];
  /** Noise history, which determines how soon a comparison can be decided. */
  readonly history: RunHistory;
  readonly prices: PriceList;
  readonly region: string;
}

/** Estimates time and cost of a plan on AWS, with a host per block. */
export function estimateRun(input: EstimateInput): RunEstimate {
  const { plan, region, history } = input;
  const first = new Set(firstLookBlocks(plan, { history }).map(({ id }) => id));
  const parts = plan.platforms.map((platform) => estimatePlatform(input, platform, first));
  const platforms = parts.map(({ estimate }) => estimate);
  const maxUsd = addKnown(platforms.map(({ maxUsd }) => maxUsd));
  const expected = parts.flatMap((part) => part.expected);
  const { spendUsd = null } = plan.limits;
  const limit = spendUsd !== null && maxUsd === null ? "unknown" : spendUsd;
  const estimate = {
    suite: plan.suite,
    region,
    platforms,
    hostHours: addSpans(platforms.map(({ hostHours }) => hostHours)),
    ...estimateElapsed(plan, expected.includes(null) ? null : expected.filter(isKnown), {
      first,
      limit,
    }),
    usd: addSpans(platforms.map(({ usd }) => usd)),
    maxUsd,
    blockTimeLimitSeconds: blockTimeLimitSeconds(plan, history),
    limits: {
      trialMinutes: plan.limits.trialMinutes ?? null,
      spendUsd: plan.limits.spendUsd ?? null,
      deadlineHours: plan.limits.deadlineHours ?? null,
    },
  };
  return { ...estimate, notes: notesOnEstimate(plan, estimate) };
}

function isKnown<T>(value: T | null): value is T {
  return value !== null;
}

function estimatePlatform(
  input: EstimateInput,
  platform: PinnedPlatform,
  first: ReadonlySet<string>,
): { estimate: PlatformEstimate; expected: readonly (ExpectedBlock | null)[] } {
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
  const worst = maxUsdPerHour(prices, platform, region);
  const worstBlocks = all.map((block) => worst && worst * maxHours(input, block));
  const expected = all.map((block, index) => {
    const [seconds, maxUsd] = [secondsOf(block), worstBlocks[index] ?? 0];
    // The spot price may be unknown, but it never exceeds the on-demand price.
    const usd = ((price?.usdPerHour ?? worst ?? 0) * (seconds ?? 0)) / SECONDS_PER_HOUR;
    const { id, workload, candidate } = block;
    const cell = JSON.stringify([platform.id, workload, candidate]);
    const look = lookOf(plan, block, history);
    return seconds === null ? null : { id, cell, look, seconds, usd, maxUsd };
  });
  const estimate = {
    platform: platform.id,
    instanceType: platform.instance?.type ?? platform.name,
    price,
    trials,
    overhead,
    blocks: { min: needed.length, max: all.length },
    hostHours,
    usd: hostHours && price && scaleSpan(hostHours, price.usdPerHour),
    maxUsd: addKnown(worstBlocks),
    maxBlockUsd: worst === null ? null : (max(worstBlocks, (usd) => usd ?? 0) ?? 0),
  };
  return { estimate, expected };
}

function maxHours({ plan, history }: EstimateInput, block: Block): number {
  const limit = jobTimeLimitSeconds(block, plan, trialMinutesOf(plan, block, history));
  return (BOOT_ALLOWANCE_SECONDS + limit) / SECONDS_PER_HOUR;
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
  { name }: PinnedPlatform,
): ExpectedOverhead {
  const records = earlierRecords.filter(({ spec }) => spec.platform.name === name);
  const [measured] = measuredOverheads({ plan: { blocks: [] }, records });
  const known = measured ?? prices.overheads.find(({ platform }) => platform === name);
  if (!known) return { seconds: ASSUMED_OVERHEAD_SECONDS, source: "assumed" };
  const { bootSeconds, imagePullSeconds, stagingSeconds, source } = known;
  return { seconds: bootSeconds + imagePullSeconds + stagingSeconds, source };
}

function spanOf(min: readonly (number | null)[], max: readonly (number | null)[]): Span | null {
  const [minSeconds, maxSeconds] = [addKnown(min), addKnown(max)];
  if (minSeconds === null || maxSeconds === null) return null;
  return { min: minSeconds / SECONDS_PER_HOUR, max: maxSeconds / SECONDS_PER_HOUR };
}

function addKnown(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : sum(values, (value) => value ?? 0);
}

function addSpans(spans: readonly (Span | null)[]): Span | null {
  const known = spans.filter((span) => span !== null);
  if (known.length < spans.length) return null;
  return { min: sum(known, ({ min }) => min), max: sum(known, ({ max }) => max) };
}

function scaleSpan({ min, max }: Span, factor: number): Span {
  return { min: min * factor, max: max * factor };
}
