import type { PinnedPlatform, Plan } from "../../core/documents/plan.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import { makePlan } from "../../core/planning/make-plan.ts";
import { notesOnPlan } from "../../core/planning/plan-notes.ts";
import type { Caller } from "../../ports/caller.ts";
import type { LocalMachine } from "../../ports/local-machine.ts";

/**
 * Pins a suite to this machine and expands it to blocks. Warns of doubts about the plan.
 *
 * @param platforms nodes that share this machine's files. Default: this machine alone
 */
export async function planOnMachine(
  loaded: LoadedSuite,
  machine: LocalMachine,
  caller: Pick<Caller, "signal" | "warn">,
  platforms?: readonly PinnedPlatform[],
): Promise<Plan> {
  caller.signal.throwIfAborted();
  const pinned = await machine.pinSuite(loaded, platforms);
  caller.signal.throwIfAborted();
  const plan = makePlan(pinned);
  for (const note of [...(pinned.notes ?? []), ...notesOnPlan(plan)]) caller.warn(note);
  return plan;
}
