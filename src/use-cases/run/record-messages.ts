import type { BlockRecord } from "../../core/documents/record.ts";
import { doubtsAbout } from "../../core/run/record-doubts.ts";
import { reportBlock } from "./report-block.ts";
import type { RunPlanOptions } from "./run-options.ts";

type Options = Pick<RunPlanOptions, "plan" | "run" | "engine" | "store" | "caller" | "history">;

/** Tells a person what the blocks that ended measured, and what failed or was not reported in them. */
export class RecordMessages {
  readonly #options: Options;
  readonly #doubts = new Set<string>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** @param records all records so far, with this one */
  tell(record: BlockRecord, records: readonly BlockRecord[]): void {
    const { engine, caller } = this.#options;
    reportBlock(record, records, this.#options);
    if (!engine.detachedJobs) return; // On this machine the harness tells after the first trial.
    for (const doubt of doubtsAbout(record)) {
      if (!this.#doubts.has(doubt)) caller.warn(doubt);
      this.#doubts.add(doubt);
    }
  }
}
