import type { BlockRecord } from "../../core/documents/record.ts";
import { doubtsAbout } from "../../core/run/record-doubts.ts";
import type { RunPlanOptions } from "./run-options.ts";

/** Tells a person what failed, or was not reported, in the blocks that ended. */
export class RecordMessages {
  readonly #options: Pick<RunPlanOptions, "engine" | "caller">;
  readonly #doubts = new Set<string>();

  constructor(options: Pick<RunPlanOptions, "engine" | "caller">) {
    this.#options = options;
  }

  tell(record: BlockRecord): void {
    const { engine, caller } = this.#options;
    const failed = [record.warmUp, ...record.trials].find((trial) => trial?.failure);
    if (failed?.failure) {
      const version = record.spec.versions[failed.side]?.name;
      caller.warn(`${version} failed (${failed.failure.class}): ${failed.failure.message}`);
    }
    if (!engine.detachedJobs) return; // On this machine the harness tells after the first trial.
    for (const doubt of doubtsAbout(record)) {
      if (!this.#doubts.has(doubt)) caller.warn(doubt);
      this.#doubts.add(doubt);
    }
  }
}
