import { max, mean, sum } from "d3-array";
import { firstLook } from "../comparison/foresight.ts";
import { warmUpShare } from "../estimate.ts";
import { type Block, type PinnedPlatform, type Plan, workloadDigest } from "../plan.ts";
import { type PriceList, priceOf, worstUsdPerHour } from "../platforms/prices.ts";
import type { BlockRecord } from "../record.ts";
import { WALL_TIME } from "../verdict/block-times.ts";
import { cappedLooks, looksUpTo } from "../verdict/looks.ts";
import { noiseIn, type RunHistory } from "../verdict/noise-history.ts";
import { looksFor } from "../verdict/verdict.ts";
import type { Workload } from "../workload.ts";
import { BOOT_ALLOWANCE_SECONDS, blockTimeLimitSeconds, jobTimeLimitSeconds } from "./budget.ts";
import { notesOnEstimate } from "./estimate-notes.ts";
import type {
  ExpectedOverhead,
  ExpectedTrial,
  PlatformEstimate,
  RunEstimate,
  Span,
} from "./estimate-summary.ts";
import { measuredOverheads } from "./measured-overheads.ts";

const SECONDS_PER_HOUR = 3600;

/**
 * Boot, image and inputs where nobody has measured or listed them. Cold starts of hosts of AWS Batch are told to take
 * one to four minutes, the pull of an image and the copy of inputs some more.
 */
export const ASSUMED_OVERHEAD_SECONDS = 5 * 60;

export interface EstimateInput {
  readonly plan: Plan;
  /** Whatever was measured before, anywhere. */
  readonly past: readonly BlockRecord[];
  /** What is known of the noise: it decides how soon a comparison can be decided. */
  readonly history: RunHistory;
  readonly prices: PriceList;
  readonly region: string;
}

/** Time and money that a plan takes on machines of AWS, each block on a host of its own. */
export function estimateRun(input: EstimateInput): RunEstimate {
  const { plan, region, history } = input;
  const first = firstLook(plan, { history });
  const platforms = plan.platforms.map((platform) => estimatePlatform(input, platform, first));
  const estimate = {
    suite: plan.suite,
    region,
    platforms,
    hostHours: addSpans(platforms.map(({ hostHours }) => hostHours)),
    hours: longestSpan(platforms.map(({ hours }) => hours)),
    usd: addSpans(platforms.map(({ usd }) => usd)),
    worstUsd: addKnown(platforms.map(({ worstUsd }) => worstUsd)),
    blockTimeLimitSeconds: blockTimeLimitSeconds(plan),
    limits: {
      trialMinutes: plan.limits.trialMinutes,
      spendUsd: plan.limits.spendUsd ?? null,
      deadlineHours: plan.limits.deadlineHours ?? null,
    },
  };
  return { ...estimate, notes: notesOnEstimate(plan, estimate) };
}

function estimatePlatform(
  input: EstimateInput,
  platform: PinnedPlatform,
  first: readonly Block[],
): PlatformEstimate {
  const { plan, prices, region } = input;
  const all = plan.blocks.filter((block) => block.platform === platform.id);
  const needed = first.filter((block) => block.platform === platform.id);
  const trials = plan.workloads.map(({ workload }) => expectTrial(input, platform, workload));
  const overhead = expectOverhead(input, platform);
  const secondsOf = (block: Block) => blockSeconds(plan, block, { trials, overhead });
  const hostHours = spanOf(needed.map(secondsOf), all.map(secondsOf));
  const price = priceOf(prices, platform, region);
  const worst = worstUsdPerHour(prices, platform, region);
  const worstBlocks = all.map((block) => worst && worst * worstHours(plan, block));
  return {
    platform: platform.id,
    instanceType: platform.instance?.type ?? platform.name,
    price,
    trials,
    overhead,
    blocks: { least: needed.length, most: all.length },
    hostHours,
    hours: elapsed(input, all, secondsOf),
    usd: hostHours && price && scaleSpan(hostHours, price.usdPerHour),
    worstUsd: addKnown(worstBlocks),
    worstBlockUsd: worst === null ? null : (max(worstBlocks, (usd) => usd ?? 0) ?? 0),
  };
}

function worstHours({ limits }: Plan, { order }: Block): number {
  return (BOOT_ALLOWANCE_SECONDS + jobTimeLimitSeconds(order.length, limits)) / SECONDS_PER_HOUR;
}

function blockSeconds(
  plan: Plan,
  block: Block,
  { trials, overhead }: { trials: readonly ExpectedTrial[]; overhead: ExpectedOverhead },
): number | null {
  const trial = trials.find(({ workload }) => workload === block.workload)?.seconds ?? null;
  const runs = block.order.length + warmUpShare(plan, block.workload);
  return trial === null ? null : overhead.seconds + trial * runs;
}

/** Measured on this platform, else as the workload expects, else as measured on others. */
function expectTrial(
  { past }: EstimateInput,
  platform: PinnedPlatform,
  workload: Workload,
): ExpectedTrial {
  const same = past.filter(({ spec }) => isSameWorkload(spec.workload.workload, workload));
  const here = wallTimes(same.filter(({ spec }) => spec.platform.id === platform.id));
  const name = workload.name;
  if (here.length > 0) {
    const source = `${here.length} trials measured on it before`;
    return { workload: name, seconds: mean(here) ?? null, basis: "measured", source };
  }
  const { wallSeconds, source: named } = workload.expected ?? {};
  if (wallSeconds !== undefined) {
    return { workload: name, seconds: wallSeconds, basis: "expected", source: named ?? "" };
  }
  const elsewhere = wallTimes(same);
  if (elsewhere.length > 0) {
    const ids = [...new Set(same.map(({ spec }) => spec.platform.id))].join(", ");
    const source = `${elsewhere.length} trials measured on ${ids}`;
    return { workload: name, seconds: mean(elsewhere) ?? null, basis: "elsewhere", source };
  }
  return { workload: name, seconds: null, basis: "unknown", source: "not known" };
}

/** Inputs are left out: what a run directory holds decides little of how long it takes. */
function isSameWorkload(one: Workload, other: Workload): boolean {
  return workloadDigest(one, null) === workloadDigest(other, null);
}

function wallTimes(records: readonly BlockRecord[]): readonly number[] {
  return records
    .flatMap(({ trials }) => trials)
    .filter(({ failure }) => failure === null)
    .map(({ wallSeconds }) => wallSeconds);
}

function expectOverhead(
  { past, prices }: EstimateInput,
  { name }: PinnedPlatform,
): ExpectedOverhead {
  const records = past.filter(({ spec }) => spec.platform.name === name);
  const [measured] = measuredOverheads({ plan: { blocks: [] }, records });
  const known = measured ?? prices.overheads.find(({ platform }) => platform === name);
  if (!known) return { seconds: ASSUMED_OVERHEAD_SECONDS, source: "assumed" };
  const { bootSeconds, imagePullSeconds, stagingSeconds, source } = known;
  return { seconds: bootSeconds + imagePullSeconds + stagingSeconds, source };
}

/** The looks come one after the other, the blocks of each side by side. */
function elapsed(
  { plan, history }: EstimateInput,
  blocks: readonly Block[],
  secondsOf: (block: Block) => number | null,
): Span | null {
  const times = blocks.map((block) => ({ block, seconds: secondsOf(block) }));
  if (times.some(({ seconds }) => seconds === null)) return null;
  const rounds = times.map(({ block, seconds }) => ({
    seconds: seconds ?? 0,
    looks: looksOf(plan, block, history),
  }));
  return {
    least: (max(rounds, ({ seconds }) => seconds) ?? 0) / SECONDS_PER_HOUR,
    most: (max(rounds, ({ seconds, looks }) => seconds * looks) ?? 0) / SECONDS_PER_HOUR,
  };
}

/** How often a block's comparison is looked at, at most. */
function looksOf(plan: Plan, block: Block, history: RunHistory): number {
  const planned = plan.blocks.filter(
    (one) =>
      one.workload === block.workload &&
      one.platform === block.platform &&
      one.candidate === block.candidate,
  ).length;
  if (block.candidate === null) return plan.eliminateBy === null ? 1 : planned;
  if (plan.looks) return Math.max(1, cappedLooks(plan.looks, planned).hosts.length);
  const workload = plan.workloads.find((one) => one.workload.name === block.workload)?.digest ?? "";
  const noise = noiseIn(history, { workload, platform: block.platform }, WALL_TIME);
  return Math.max(1, looksUpTo(looksFor(noise), planned).hosts.length);
}

function spanOf(least: readonly (number | null)[], most: readonly (number | null)[]): Span | null {
  const [fewest, all] = [addKnown(least), addKnown(most)];
  if (fewest === null || all === null) return null;
  return { least: fewest / SECONDS_PER_HOUR, most: all / SECONDS_PER_HOUR };
}

function addKnown(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : sum(values, (value) => value ?? 0);
}

function addSpans(spans: readonly (Span | null)[]): Span | null {
  const known = spans.filter((span) => span !== null);
  if (known.length < spans.length) return null;
  return { least: sum(known, ({ least }) => least), most: sum(known, ({ most }) => most) };
}

function longestSpan(spans: readonly (Span | null)[]): Span | null {
  const known = spans.filter((span) => span !== null);
  if (known.length < spans.length || known.length === 0) return null;
  return {
    least: max(known, ({ least }) => least) ?? 0,
    most: max(known, ({ most }) => most) ?? 0,
  };
}

function scaleSpan({ least, most }: Span, factor: number): Span {
  return { least: least * factor, most: most * factor };
}
