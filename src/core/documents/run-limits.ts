import { z } from "zod";
import { formatCount, formatUsd } from "../format/text.ts";
import type { Plan } from "./plan.ts";

/** What whoever goes on with a run must not exceed, where somebody asked for other limits than the suite's. */
export const runLimitsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  spendUsd: z.number().positive().nullable().describe("Null: none."),
  deadlineHours: z
    .number()
    .positive()
    .nullable()
    .describe("From when the run was last asked for; null: none."),
});
type RunLimits = z.infer<typeof runLimitsSchema>;

/** What a command was asked for; what it leaves out stays as it was. */
export interface RequestedLimits {
  readonly spendUsd?: number | undefined;
  readonly deadlineHours?: number | undefined;
}

/** The bounds that were asked for, over those that hold. @returns null: they are the same */
export function changedLimits(held: RunLimits, asked: RequestedLimits): RunLimits | null {
  const bounds: RunLimits = {
    schemaVersion: 1,
    spendUsd: asked.spendUsd ?? held.spendUsd,
    deadlineHours: asked.deadlineHours ?? held.deadlineHours,
  };
  const isSame = bounds.spendUsd === held.spendUsd && bounds.deadlineHours === held.deadlineHours;
  return isSame ? null : bounds;
}

/** Of the suite, where nobody asked for others. */
export function limitsOf({ limits }: Pick<Plan, "limits">): RunLimits {
  const { spendUsd = null, deadlineHours = null } = limits;
  return { schemaVersion: 1, spendUsd, deadlineHours };
}

/** The plan with these bounds in place of the suite's. The run keeps its own. */
export function withLimits(plan: Plan, { spendUsd, deadlineHours }: RunLimits): Plan {
  const { trialMinutes } = plan.limits;
  return {
    ...plan,
    limits: {
      trialMinutes,
      ...(spendUsd === null ? {} : { spendUsd }),
      ...(deadlineHours === null ? {} : { deadlineHours }),
    },
  };
}

/** A line for each limit of the suite in whose place another one holds, that was asked for now or when the run was called before. */
export function describeReplacedLimits(
  { limits: own }: Pick<Plan, "limits">,
  { limits: held }: Pick<Plan, "limits">,
): readonly string[] {
  const hours = (count: number) => formatCount(count, "hour");
  const limits = [
    ["Spend limit", "--spend-usd", own.spendUsd, held.spendUsd, formatUsd],
    ["Deadline", "--deadline-hours", own.deadlineHours, held.deadlineHours, hours],
  ] as const;
  return limits.flatMap(([what, option, suites, asked, format]) =>
    suites === undefined || asked === undefined || suites === asked
      ? []
      : [
          `${what}: ${format(asked)}, as asked for with ${option}, in place of the suite's ${format(suites)}.`,
        ],
  );
}
