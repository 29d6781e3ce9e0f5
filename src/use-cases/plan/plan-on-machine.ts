import type { Plan } from "../../core/documents/plan.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import { makePlan } from "../../core/planning/make-plan.ts";
import type { Caller } from "../../ports/caller.ts";
import type { LocalMachine } from "../../ports/local-machine.ts";

/** Pins a suite to this machine and expands it to blocks. */
export async function planOnMachine(
  loaded: LoadedSuite,
  machine: LocalMachine,
  { signal }: Pick<Caller, "signal">,
): Promise<Plan> {
  signal.throwIfAborted();
  const pinned = await machine.pinSuite(loaded);
  signal.throwIfAborted();
  return makePlan(pinned);
}
