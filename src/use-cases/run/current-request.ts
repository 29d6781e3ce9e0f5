import { deadlineOf } from "../../core/cost/budget.ts";
import type { EngineNote } from "../../core/documents/engine-note.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { Store } from "../../ports/store.ts";
import type { RunPlanOptions } from "./run-contract.ts";
import { applyStoredLimits } from "./run-limits.ts";
import { readRequestsOfRun } from "./run-requests.ts";

/** What whoever asked last may have: the hours and the tries count from then. */
export async function currentRequest(
  run: string,
  { store, note, plan }: { readonly store: Store; readonly note: EngineNote; readonly plan: Plan },
): Promise<Pick<RunPlanOptions, "deadline" | "ignoredFailures" | "latestLimits">> {
  const lastAsking = async () => (await readRequestsOfRun(store, run)).at(-1);
  const latestLimits = async () => {
    const { limits } = await applyStoredLimits(store, { run, plan }, {});
    const from = Date.parse((await lastAsking())?.from ?? note.startedAt) / 1000;
    return { deadline: deadlineOf({ limits }, from), spendUsd: limits.spendUsd ?? null };
  };
  const { lostAttempts = {} } = (await lastAsking()) ?? {};
  const { deadline } = await latestLimits();
  return { deadline, latestLimits, ignoredFailures: new Map(Object.entries(lostAttempts)) };
}
