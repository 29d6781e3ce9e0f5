import { currentWorkflowRun } from "../../adapters/github/workflow-context.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import { recordReported } from "../../use-cases/publish/published-targets.ts";
import type { ReportOptions } from "../../use-cases/report/report-run.ts";
import { readRequestsOfRun } from "../../use-cases/run/run-requests.ts";

/**
 * Lets a workflow publish a report whatever becomes of the step that made it: its outputs are told at once, and the run
 * remembers that its workflow has the report. Where nobody publishes it after all, gcbench collect does.
 */
export function setWorkflowOutputs(
  { store, run }: { readonly store: Store; readonly run: string },
  host: Host,
): NonNullable<ReportOptions["onReport"]> {
  return async (outputs, records) => {
    for (const [name, value] of Object.entries(outputs)) host.output?.(name, String(value));
    if (process.env["GITHUB_ACTIONS"] !== "true") return;
    const here = currentWorkflowRun();
    const requests = await readRequestsOfRun(store, run);
    // Its own: who asked after it may have larger limits, and is not through.
    const requestNumber =
      requests.findLastIndex(({ trigger }) => trigger?.workflowRun === here) + 1;
    if (requestNumber > 0)
      await recordReported(store, run, { records, requestNumber, at: host.clock.now() });
  };
}
