import type { Plan } from "../../core/documents/plan.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { RunHistory } from "../../core/documents/run-history.ts";
import type { Trigger } from "../../core/documents/run-trigger.ts";
import type { Engine } from "../../ports/engine.ts";
import type { Store } from "../../ports/store.ts";
import type { RunPlanOptions } from "./run-options.ts";

/** A suite made definite for where it runs. */
export interface ExecutionTarget {
  readonly plan: Plan;
  readonly store: Store;
  /** Called once it is clear that something will be measured: what it needs is made and checked. */
  begin(run: string, trigger: Trigger | null, history: RunHistory): Promise<StartedRun>;
  /** What a person may want to know at the end of a run. */
  notes(run: string): Promise<readonly string[]>;
}

/** Inputs of runPlan other than the plan. */
export interface StartedRun {
  readonly engine: Engine;
  /** What machines cost as long as this run is told of. */
  readonly prices: PriceList;
  readonly limits: Pick<RunPlanOptions, "budgets" | "deadline" | "ignoredFailures">;
  /** What an interruption left behind, for the message. */
  readonly interrupted: string;
}
