import { noteReported, readOrigin } from "../../pipeline/stored-runs.ts";
import type { Host, Store } from "../../ports.ts";
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
    if (process.env["GITHUB_ACTIONS"] !== "true" || !(await readOrigin(store, run))) return;
    await noteReported(store, run, { records, at: host.clock.now() });
  };
}
