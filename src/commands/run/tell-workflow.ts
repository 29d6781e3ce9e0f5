import { workflowRunHere } from "../../adapters/github/workflow-context.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";
import { noteReported } from "../../use-cases/publish/published-places.ts";
import { readAskings } from "../../use-cases/run/askings.ts";
import type { ReportOptions } from "../results/report-run.ts";

/**
 * Lets a workflow publish a report whatever becomes of the step that made it: its outputs are told at once, and the run
 * remembers that its workflow has the report. Where nobody publishes it after all, gcbench collect does.
 */
export function tellWorkflow(
  { store, run }: { readonly store: Store; readonly run: string },
  host: Host,
): NonNullable<ReportOptions["onReport"]> {
  return async (outputs, records) => {
    for (const [name, value] of Object.entries(outputs)) host.output?.(name, String(value));
    if (process.env["GITHUB_ACTIONS"] !== "true") return;
    const here = workflowRunHere();
    const askings = await readAskings(store, run);
    // Its own: who asked after it may have larger limits, and is not through.
    const asking = askings.findLastIndex(({ origin }) => origin?.workflowRun === here) + 1;
    if (asking > 0) await noteReported(store, run, { records, asking, at: host.clock.now() });
  };
}
