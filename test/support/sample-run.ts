import type { FailureClass } from "../../src/core/documents/failure-class.ts";
import type { BlockSpec } from "../../src/core/documents/plan.ts";
import { NO_HISTORY } from "../../src/core/documents/run-history.ts";
import type { RunPlanOptions } from "../../src/use-cases/run/run-options.ts";
import { runPlan } from "../../src/use-cases/run/run-plan.ts";
import { FakeCaller, FakeEngine, FakeStore, type ScriptStep } from "./fakes.ts";
import { failedRecord, record, samplePlan } from "./samples.ts";

export const RUN = "sample-1";

/** Options of `runPlan` that most tests do not care about. */
export const runOptions = (
  options: Pick<RunPlanOptions, "plan" | "engine" | "store" | "caller">,
) => ({
  ...options,
  run: RUN,
  history: NO_HISTORY,
  retryFailed: false,
});

/** The sample plan with an engine whose trials take 10 s, or fail. */
export function setUpRun(
  script?: (spec: BlockSpec) => ScriptStep[],
  failure: FailureClass = "crash",
) {
  const store = new FakeStore();
  const makeRecord = (spec: BlockSpec, status: string) =>
    status === "failed" ? failedRecord(spec, failure) : record(spec, () => 10);
  const engine = new FakeEngine(store, makeRecord, script);
  const caller = new FakeCaller();
  const plan = samplePlan();
  const run = (retryFailed = false, other = engine) =>
    runPlan({ ...runOptions({ plan, engine: other, store, caller }), retryFailed });
  return { store, engine, caller, plan, run, makeRecord };
}
