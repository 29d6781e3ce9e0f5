import type { Caller } from "../../ports/caller.ts";
import type { Store } from "../../ports/store.ts";
import type { ReportOptions } from "../../use-cases/report/report-run.ts";
import { RunLog } from "../../use-cases/run/run-log.ts";
import { recordReport } from "../../use-cases/run/run-requests.ts";
import { currentWorkflowRun } from "../../wiring/workflow.ts";

/**
 * Sets the outputs as soon as the report is written, and records that this workflow has the report. So the workflow can publish it even if
 * its step fails later; and if the workflow does not publish it, `gcbench collect` does.
 */
export function setWorkflowOutputs(
  { store, run }: { readonly store: Store; readonly run: string },
  caller: Caller,
): NonNullable<ReportOptions["onReport"]> {
  return async (outputs, records) => {
    for (const [name, value] of Object.entries(outputs)) caller.output?.(name, String(value));
    if (process.env["GITHUB_ACTIONS"] !== "true") return;
    await recordReport(new RunLog(store, run, caller), currentWorkflowRun(), records);
  };
}
