import { sum } from "d3-array";
import { type Schedule, type ScheduledBlock, scheduleUnder } from "../cost/spend-schedule.ts";
import type { Block, Plan } from "../documents/plan.ts";
import type { RunHistory } from "../documents/run-history.ts";
import { WALL_TIME } from "../verdict/block-times.ts";
import { cappedLooks, looksUpTo } from "../verdict/looks.ts";
import { noiseIn } from "../verdict/noise-history.ts";
import { looksFor } from "../verdict/verdict.ts";
import type { LimitForecast, Span } from "./estimate-summary.ts";

const SECONDS_PER_HOUR = 3600;

/** Block of the plan with its expected time and amount. */
export interface ExpectedBlock extends ScheduledBlock {
  readonly id: string;
}

/**
 * Limit of a run in USD or core hours; `unknown`: the run has a limit but prices are missing, so it
 * would be refused.
 */
export type ExpectedLimit = number | "unknown" | null;

/**
 * Estimates the elapsed time of a run from the first host's launch: looks one after the other, the
 * blocks of each look in parallel as far as the limit allows. If the limit stops the run,
 * more looks can take less time than fewer: a more expensive block leaves no room for a slow one.
 *
 * @param expected null: a time is unknown
 */
export function estimateElapsed(
  plan: Plan,
  expected: readonly ExpectedBlock[] | null,
  { first, limit }: { readonly first: ReadonlySet<string>; readonly limit: ExpectedLimit },
): { readonly hours: Span | null; readonly limitForecast: LimitForecast | null } {
  if (!expected) return { hours: null, limitForecast: null };
  const planIndex = new Map(plan.blocks.map(({ id }, index) => [id, index]));
  const inOrder = expected.toSorted(
    (a, b) => (planIndex.get(a.id) ?? 0) - (planIndex.get(b.id) ?? 0),
  );
  const needed = inOrder.filter(({ id }) => first.has(id)).map((block) => ({ ...block, look: 0 }));
  const known = limit === "unknown" ? null : limit;
  const [early, late] = [scheduleUnder(needed, known), scheduleUnder(inOrder, known)];
  const startableBlocks = inOrder.length - late.unaffordableBlocks;
  const hours = startableBlocks > 0 || inOrder.length === 0 ? spanOf(early, late) : null;
  if (limit === "unknown") return { hours, limitForecast: null };
  const firstLook = {
    blocks: needed.length,
    concurrentBlocks: early.concurrentBlocks,
    unaffordableBlocks: early.unaffordableBlocks,
    maxAmount: sum(needed, ({ maxAmount }) => maxAmount),
  };
  const exceedsLimit = early.unaffordableBlocks > 0 || late.unaffordableBlocks > 0;
  return {
    hours,
    limitForecast: {
      firstLook,
      isWaiting: early.isWaiting || late.isWaiting,
      startableBlocks,
      exceedsLimit,
    },
  };
}

function spanOf(...schedules: readonly Schedule[]): Span {
  const hours = schedules.map(({ seconds }) => seconds / SECONDS_PER_HOUR);
  return { min: Math.min(...hours), max: Math.max(...hours) };
}

/** Index of the look that needs a block, from 0. */
export function lookOf(plan: Plan, block: Block, history: RunHistory): number {
  const planned = plan.blocks.filter(
    (other) =>
      other.workload === block.workload &&
      other.platform === block.platform &&
      other.candidate === block.candidate,
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
  const workload =
    plan.workloads.find(({ workload: { name } }) => name === block.workload)?.digest ?? "";
  const noise = noiseIn(history, { workload, platform: block.platform }, WALL_TIME);
  return looksUpTo(looksFor(noise), planned).hosts;
}
