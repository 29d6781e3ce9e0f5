import { askingsPrefix } from "../../core/keys.ts";
import { askingsAmong } from "../../pipeline/askings.ts";
import { noteReported } from "../../pipeline/published-places.ts";
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
    if (process.env["GITHUB_ACTIONS"] !== "true") return;
    const asking = askingsAmong(run, await store.list(askingsPrefix(run)));
    if (asking > 0) await noteReported(store, run, { records, asking, at: host.clock.now() });
  };
}
