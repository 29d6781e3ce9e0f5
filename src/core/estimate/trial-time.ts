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
  /** Null: short trials are repeated, and the time of a trial is unknown. */
  readonly trials: number | null;
  /** Seconds of all blocks in sequence; null: the time of a trial is unknown. */
  readonly seconds: number | null;
  readonly trialTimes: readonly TrialTime[];
}

/**
 * Estimates the time of a plan from earlier measurements, or else from its workloads' expectations.
 */
export function estimatePlan(plan: Plan, history: readonly BlockRecord[]): Estimate {
  const times = trialTimes(plan, history);
  return {
    blocks: plan.blocks.length,
    trials: sumOf(plan.blocks.map((block) => blockTrials(plan, block, times))),
    seconds: sumOf(plan.blocks.map((block) => blockSeconds(plan, block, times))),
    trialTimes: times,
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

function blockTrials(plan: Plan, block: Block, times: readonly TrialTime[]): number | null {
  const seconds = secondsOf(block, times);
  return seconds === null && plan.rounds === null
    ? null
    : expectedTrials(plan, block, seconds ?? 0);
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
