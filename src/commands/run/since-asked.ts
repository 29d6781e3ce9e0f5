import { deadlineOf } from "../../core/cost/budget.ts";
import type { Plan } from "../../core/documents/plan.ts";
import { readAskings } from "../../use-cases/run/askings.ts";
import { boundPlan } from "../../use-cases/run/run-bounds.ts";
import type { RunPlanOptions } from "../../use-cases/run/run-contract.ts";
import type { CloudRun } from "./cloud.ts";

/** What whoever asked last may have: the hours and the tries count from then. */
export async function sinceAsked(
  run: string,
  { store, note, plan }: Pick<CloudRun, "store" | "note"> & { readonly plan: Plan },
): Promise<Pick<RunPlanOptions, "deadline" | "forgiven" | "latestBounds">> {
  const lastAsking = async () => (await readAskings(store, run)).at(-1);
  const latestBounds = async () => {
    const { limits } = await boundPlan(store, { run, plan }, {});
    const from = Date.parse((await lastAsking())?.from ?? note.begunAt) / 1000;
    return { deadline: deadlineOf({ limits }, from), spendUsd: limits.spendUsd ?? null };
  };
  const { losses = {} } = (await lastAsking()) ?? {};
  const { deadline } = await latestBounds();
  return { deadline, latestBounds, forgiven: new Map(Object.entries(losses)) };
}
