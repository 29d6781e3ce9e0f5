import { formatCount } from "../../core/format/text.ts";
import type { Store } from "../../ports/store.ts";
import type { RunOutcome } from "../../use-cases/run/run-contract.ts";
import type { CommandResult } from "../command.ts";

/** Whether the command ends while blocks of the run are under way, or will be. */
export function isDetached({ isFinished, running, stopped, givenUp }: RunOutcome): boolean {
  return running > 0 || (!isFinished && stopped === null && givenUp.length === 0);
}

/** What a detached command leaves: how to go on. */
export function describeDetached(
  run: string,
  { running, records }: RunOutcome,
  store: Store,
): CommandResult {
  const done = records.length > 0 ? `${formatCount(records.length, "block")} done, ` : "";
  return {
    json: { run, store: store.location, running, done: records.length, isFinished: false },
    outputs: { run, finished: false, report: "", verdict: "", conclusion: "" },
    text: `Run ${run}: ${done}${running} under way.\n  gcbench status ${run}   shows them\n  gcbench wait ${run}     waits, goes on with the next look, and reports\n  gcbench cancel ${run}   ends them`,
  };
}
