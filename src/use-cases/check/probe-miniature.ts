import { type Block, blockSpec, type Plan } from "../../core/documents/plan.ts";
import { UsageError } from "../../core/errors.ts";
import type { Probe } from "../../core/qualification/design.ts";
import { parseWork, slowableShare } from "../../core/qualification/injected-work.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Engine } from "../../ports/engine.ts";
import type { QualificationMachine } from "../../ports/qualification.ts";
import { readRecords } from "../run/stored-runs.ts";

const RUN = "probe";
const PROBE_ORDER: Block["order"] = ["A", "A", "A"];
const LOOK_SECONDS = 0.2;

/**
 * Runs the first version of a plan three times, as blocks run, and keeps nothing.
 *
 * @param hours simulated hours of a trial
 * @throws {UsageError} the program does not run here
 * @throws {InterruptedError} the signal fired
 */
export async function probeMiniature(
  plan: Plan,
  hours: number,
  machine: QualificationMachine,
  caller: Caller,
): Promise<Probe> {
  const [first] = plan.blocks;
  if (!first) throw new RangeError("a plan without blocks cannot be probed");
  const store = await machine.openScratchStore();
  const engine = machine.openEngine(store);
  const spec = blockSpec(plan, RUN, { ...first, order: [...PROBE_ORDER] });
  await engine.submit(spec);
  await waitForBlock(spec.block.id, engine, caller);
  const trials = (await readRecords(store, RUN)).flatMap((record) => record.trials);
  const failure = trials.find((trial) => trial.failure)?.failure;
  if (failure || trials.length === 0) {
    const why = failure ? ` (${failure.class}): ${failure.message}` : ": it left no trial";
    throw new UsageError(`The miniature does not run here${why}`);
  }
  const log = trials[0]?.log ? await store.read(trials[0].log) : null;
  const seconds = trials.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0) / trials.length;
  const work = parseWork(new TextDecoder("latin1").decode(log ?? new Uint8Array()));
  return { secondsPerSimulatedHour: seconds / hours, slowableShare: slowableShare(trials, work) };
}

async function waitForBlock(id: string, engine: Engine, caller: Caller) {
  const { clock, signal } = caller;
  let told = "";
  try {
    for (;;) {
      const [state] = await engine.states([id]);
      if (!state || state.status === "ended") return;
      if (state.status === "lost") throw new UsageError(`The probe failed: ${state.reason}`);
      const reason = state.status === "waiting" ? (state.reason ?? "") : "";
      if (reason && reason !== told) caller.info(`Waiting: ${reason}`);
      told = reason;
      await clock.sleep(LOOK_SECONDS, signal);
    }
  } catch (error) {
    await engine.cancel("the probe was interrupted");
    throw error;
  }
}
