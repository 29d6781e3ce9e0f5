import type { CellDrafts } from "../../core/comparison/cell-drafts.ts";
import { interimEstimates } from "../../core/comparison/interim-estimates.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { doubtsAbout } from "../../core/run/record-doubts.ts";
import { reportBlocks } from "./report-blocks.ts";
import type { RunPlanOptions } from "./run-options.ts";

type Options = Pick<RunPlanOptions, "engine" | "store" | "caller">;

/** Tells a person what the blocks that ended measured, and what failed or was not reported in them. */
export class RecordMessages {
  readonly #options: Options;
  readonly #drafts: CellDrafts;
  readonly #doubts = new Set<string>();

  constructor(options: Options, drafts: CellDrafts) {
    this.#options = options;
    this.#drafts = drafts;
  }

  /** @param records all records so far, with those that ended */
  tell(ended: readonly BlockRecord[], records: readonly BlockRecord[]): void {
    const { engine, caller } = this.#options;
    if (ended.length === 0) return;
    reportBlocks(ended, interimEstimates(this.#drafts, records), this.#options);
    if (!engine.detachedJobs) return; // On this machine the harness tells after the first trial.
    for (const doubt of ended.flatMap(doubtsAbout)) {
      if (!this.#doubts.has(doubt)) caller.warn(doubt);
      this.#doubts.add(doubt);
    }
  }
}
