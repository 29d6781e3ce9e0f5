import type { Plan } from "../documents/plan.ts";
import { formatCoreHours, formatCount, formatUsd } from "../format/text.ts";

/** What a run may cost and how long it may take, in place of what its suite says. */
export interface RunLimits {
  /** Null: none. */
  readonly spendUsd: number | null;
  /** On a cluster; null: none. */
  readonly coreHours: number | null;
  /** Hours after the last request; null: none. */
  readonly deadlineHours: number | null;
}

/** Limits that a command was given. A missing one stays as it was. */
export interface RequestedLimits {
  readonly spendUsd?: number | undefined;
  readonly coreHours?: number | undefined;
  readonly deadlineHours?: number | undefined;
}

/** The requested limits over those in force. @returns null: nothing changes */
export function changedLimits(inForce: RunLimits, requested: RequestedLimits): RunLimits | null {
  const limits: RunLimits = {
    spendUsd: requested.spendUsd ?? inForce.spendUsd,
    coreHours: requested.coreHours ?? inForce.coreHours,
    deadlineHours: requested.deadlineHours ?? inForce.deadlineHours,
  };
  const isSame =
    limits.spendUsd === inForce.spendUsd &&
    limits.coreHours === inForce.coreHours &&
    limits.deadlineHours === inForce.deadlineHours;
  return isSame ? null : limits;
}

/** The limits of the suite. */
export function limitsOf({ limits }: Pick<Plan, "limits">): RunLimits {
  const { spendUsd = null, coreHours = null, deadlineHours = null } = limits;
  return { spendUsd, coreHours, deadlineHours };
}

/** The plan with these limits in place of the suite's. The stored plan keeps its own. */
export function withLimits(plan: Plan, { spendUsd, coreHours, deadlineHours }: RunLimits): Plan {
  const { trialMinutes } = plan.limits;
  return {
    ...plan,
    limits: {
      ...(trialMinutes === undefined ? {} : { trialMinutes }),
      ...(spendUsd === null ? {} : { spendUsd }),
      ...(coreHours === null ? {} : { coreHours }),
      ...(deadlineHours === null ? {} : { deadlineHours }),
    },
  };
}

/** One line for each limit of the suite that another one replaces. */
export function describeReplacedLimits(
  { limits: own }: Pick<Plan, "limits">,
  { limits: inForce }: Pick<Plan, "limits">,
): readonly string[] {
  const hours = (count: number) => formatCount(count, "hour");
  const limits = [
    ["Spending limit", "--spend-usd", own.spendUsd, inForce.spendUsd, formatUsd],
    ["Core hours", "--core-hours", own.coreHours, inForce.coreHours, formatCoreHours],
    ["Deadline", "--deadline-hours", own.deadlineHours, inForce.deadlineHours, hours],
  ] as const;
  return limits.flatMap(([name, option, suites, requested, format]) =>
    suites === undefined || requested === undefined || suites === requested
      ? []
      : [`${name}: ${format(requested)} (${option}), in place of the suite's ${format(suites)}.`],
  );
}
