import { mean } from "simple-statistics";
import type { Block, Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { Workload } from "../documents/workload.ts";
import { expectedTrials } from "../planning/rounds.ts";

/** Expected time of a workload's trial on a platform, and its source. */
export interface TrialTime {
  readonly workload: string;
  readonly platform: string;
  /** Null: never measured, and the workload has no expectation. */
  readonly seconds: number | null;
  readonly source: string;
}

export interface Estimate {
  readonly blocks: number;
  readonly trials: number;
  /** Seconds of all blocks in sequence; null: the time of a trial is unknown. */
  readonly seconds: number | null;
  readonly trialTimes: readonly TrialTime[];
}

/**
 * Estimates the time of a plan from earlier measurements, or else from its workloads' expectations.
 */
export function estimatePlan(plan: Plan, history: readonly BlockRecord[]): Estimate {
  const times = trialTimes(plan, history);
  const seconds = plan.blocks.map((block) => blockSeconds(plan, block, times));
  return {
    blocks: plan.blocks.length,
    trials: plan.blocks.reduce((sum, block) => sum + blockTrials(plan, block, times), 0),
    seconds: seconds.includes(null)
      ? null
      : seconds.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    trialTimes: times,
  };
}

/** Trials of a block; those of one round if the time of a trial is unknown. */
function blockTrials(plan: Plan, block: Block, times: readonly TrialTime[]): number {
  const seconds = secondsOf(block, times);
  return seconds === null ? block.order.length : expectedTrials(plan, block, seconds);
}

function secondsOf({ workload, platform }: Block, times: readonly TrialTime[]): number | null {
  const time = times.find((one) => one.workload === workload && one.platform === platform);
  return time?.seconds ?? null;
}

/** Seconds of a block with its warm-up; null: the time of a trial is unknown. */
export function blockSeconds(plan: Plan, block: Block, times: readonly TrialTime[]): number | null {
  const seconds = secondsOf(block, times);
  if (seconds === null) return null;
  const trials = expectedTrials(plan, block, seconds);
  return seconds * (trials + warmUpShare(plan, block.workload));
}

/** Length of the warm-up relative to a trial. */
export function warmUpShare(plan: Plan, workloadName: string): number {
  if (!plan.warmUp) return 0;
  const found = plan.workloads.find(({ workload }) => workload.name === workloadName);
  return found ? shareOf(found.workload) : 1;
}

function shareOf(workload: Workload): number {
  if (workload.kind === "command") return 1;
  const { warmUpHours, simulatedHours } = workload;
  return warmUpHours !== undefined && simulatedHours
    ? Math.min(1, warmUpHours / simulatedHours)
    : 1;
}

function trialTimes(plan: Plan, history: readonly BlockRecord[]): readonly TrialTime[] {
  return plan.workloads.flatMap(({ workload, digest }) =>
    plan.platforms.map((platform) => {
      const key = { workload: workload.name, platform: platform.id };
      const measured = history
        .filter(({ spec }) => spec.workload.digest === digest && spec.platform.id === platform.id)
        .flatMap(({ trials }) => trials)
        .filter(({ failure }) => failure === null)
        .map(({ wallSeconds }) => wallSeconds);
      if (measured.length > 0) {
        return {
          ...key,
          seconds: mean(measured),
          source: `${measured.length} earlier trials`,
        };
      }
      const { wallSeconds, source } = workload.expected ?? { source: "" };
      return wallSeconds === undefined
        ? { ...key, seconds: null, source: "unknown before the first trial" }
        : { ...key, seconds: wallSeconds, source };
    }),
  );
}
