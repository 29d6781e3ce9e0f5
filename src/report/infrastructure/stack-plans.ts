import type { StackPlan } from "../../ports/stacks.ts";
import { type ShownChange, stackChangesTable } from "./stack-changes.ts";

/** What carrying plans out would change, resource by resource. */
export function describeStackPlans(plans: readonly StackPlan[]): string {
  return stackChangesTable(plans.flatMap(changesOf));
}

function changesOf(plan: StackPlan): readonly ShownChange[] {
  if (plan.kind === "unchanged") return [];
  if (plan.kind !== "recreate") {
    return plan.changes.map((change) => ({ stack: plan.name, ...change }));
  }
  return [
    {
      stack: plan.name,
      action: "make again",
      resource: "all of it",
      type: `it is ${plan.status}, which can't be changed, only removed`,
      replacement: "no",
      isRetained: false,
    },
  ];
}
