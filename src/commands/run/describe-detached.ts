import { formatCount } from "../../core/format/text.ts";
import type { RunOutcome } from "../../use-cases/run/run-options.ts";
import type { Report } from "../command.ts";

/** The result of a command that leaves a run running: how to resume it. */
export function describeDetached(
  run: string,
  { running, records }: RunOutcome,
  store: { readonly location: string },
): Report {
  const done = records.length > 0 ? `${formatCount(records.length, "block")} done, ` : "";
  return {
    json: { run, store: store.location, running, done: records.length, isFinished: false },
    outputs: { run, finished: false, report: "", verdict: "", conclusion: "" },
    text: `Run ${run}: ${done}${running} running.\n  gcbench status ${run}   shows them\n  gcbench wait ${run}     waits, submits the blocks of the next look, and reports\n  gcbench cancel ${run}   cancels them`,
  };
}
