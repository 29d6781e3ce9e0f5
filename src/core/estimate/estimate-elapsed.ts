import { sum } from "d3-array";
import { type Schedule, type ScheduledBlock, scheduleUnder } from "../cost/spend-schedule.ts";
import type { Block, Plan } from "../documents/plan.ts";
import type { RunHistory } from "../documents/run-history.ts";
import { WALL_TIME } from "../verdict/block-times.ts";
import { cappedLooks, looksUpTo } from "../verdict/looks.ts";
import { noiseIn } from "../verdict/noise-history.ts";
import { looksFor } from "../verdict/verdict.ts";
import type { Span, SpendLimitForecast } from "./estimate-summary.ts";

const SECONDS_PER_HOUR = 3600;

/** A block of the plan, as it is expected to go. */
export interface ExpectedBlock extends ScheduledBlock {
  readonly id: string;
}

/** What a run may spend; `unknown`: it has a limit, and no prices to count with, so that it is refused where it begins. */
export type SpendLimit = number | "unknown" | null;

/**
 * How long a run takes from the first host's launch: the looks of a comparison one after the other, the blocks of each
 * side by side as far as the spend limit has room for them. Where it ends the run, more looks can take less time than
 * fewer: a dearer block of theirs leaves no room for a slow one.
 *
 * @param expected null: a time is not known
 */
export function estimateElapsed(
  plan: Plan,
  expected: readonly ExpectedBlock[] | null,
  { first, limit }: { readonly first: ReadonlySet<string>; readonly limit: SpendLimit },
): { readonly hours: Span | null; readonly spendLimitForecast: SpendLimitForecast | null } {
  if (!expected) return { hours: null, spendLimitForecast: null };
  const place = new Map(plan.blocks.map(({ id }, index) => [id, index]));
  const inOrder = expected.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const needed = inOrder.filter(({ id }) => first.has(id)).map((own) => ({ ...own, look: 0 }));
  const limitUsd = limit === "unknown" ? null : limit;
  const [early, late] = [scheduleUnder(needed, limitUsd), scheduleUnder(inOrder, limitUsd)];
  const begin = inOrder.length - late.left;
  const hours = begin > 0 || inOrder.length === 0 ? spanOf(early, late) : null;
  if (limit === "unknown") return { hours, spendLimitForecast: null };
  const firstLook = {
    blocks: needed.length,
    concurrentBlocks: early.atOnce,
    left: early.left,
    maxUsd: sum(needed, ({ maxUsd }) => maxUsd),
  };
  const exceedsLimit = early.left > 0 || late.left > 0;
  return {
    hours,
    spendLimitForecast: { firstLook, isWaiting: early.waits || late.waits, begin, exceedsLimit },
  };
}

function spanOf(...schedules: readonly Schedule[]): Span {
  const hours = schedules.map(({ seconds }) => seconds / SECONDS_PER_HOUR);
  return { min: Math.min(...hours), max: Math.max(...hours) };
}

/** Which look of its comparison asks for a block, from 0. */
export function lookOf(plan: Plan, block: Block, history: RunHistory): number {
  const planned = plan.blocks.filter(
    (one) =>
      one.workload === block.workload &&
      one.platform === block.platform &&
      one.candidate === block.candidate,
  );
  const position = planned.indexOf(block);
  if (block.candidate === null) return plan.eliminateBy === null ? 0 : position;
  const look = hostsOfLooks(plan, block, { planned: planned.length, history }).findIndex(
    (hosts) => position < hosts,
  );
  return Math.max(0, look);
}

function hostsOfLooks(
  plan: Plan,
  block: Block,
  { planned, history }: { readonly planned: number; readonly history: RunHistory },
): readonly number[] {
  if (plan.looks) return cappedLooks(plan.looks, planned).hosts;
  const workload = plan.workloads.find((one) => one.workload.name === block.workload)?.digest ?? "";
  const noise = noiseIn(history, { workload, platform: block.platform }, WALL_TIME);
  return looksUpTo(looksFor(noise), planned).hosts;
}
