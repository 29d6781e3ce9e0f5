import type { BlockSpec } from "../../core/documents/plan.ts";
import { recordKeys } from "../../core/documents/store-layout.ts";
import { InfrastructureError, InterruptedError } from "../../core/errors.ts";
import type { Caller } from "../../ports/caller.ts";
import type { BlockState, Engine } from "../../ports/engine.ts";
import type { Store } from "../../ports/store.ts";

const POLL_SECONDS = 0.25;

/** Where a block runs whose result is not kept. */
export interface SingleBlockPorts {
  readonly engine: Engine;
  /** The engine's store. */
  readonly store: Store;
}

export interface SingleBlockOptions {
  /** What the block is, as in `The trial`. */
  readonly name: string;
  /** Key of its result. Default: its record. */
  readonly key?: string;
  readonly onState: (state: BlockState | undefined) => void;
}

/**
 * Runs one block to its end.
 *
 * @returns its result and the result's location
 * @throws {InterruptedError} the signal fired; the block was cancelled
 */
export async function runSingleBlock(
  spec: BlockSpec,
  { engine, store }: SingleBlockPorts,
  { name, key = recordKeys.of(spec.run, spec.block.id), onState }: SingleBlockOptions,
  caller: Caller,
): Promise<{ readonly content: Uint8Array; readonly location: string }> {
  const { id } = spec.block;
  await engine.submit(spec);
  try {
    for (;;) {
      const [state] = await engine.states([id]);
      if (state?.status === "ended") break;
      if (state?.status === "lost") throw new InfrastructureError(`${name}: ${state.reason}.`);
      onState(state);
      await caller.clock.sleep(POLL_SECONDS, caller.signal);
    }
  } catch (error) {
    await engine.cancel("interrupted");
    if (caller.signal.aborted) throw new InterruptedError("Interrupted.", { cause: error });
    throw error;
  } finally {
    caller.progress(null);
  }
  const content = await store.read(key);
  const location = store.describe(key);
  if (!content) throw new InfrastructureError(`${location} does not exist.`);
  return { content, location };
}
