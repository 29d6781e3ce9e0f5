import type { BlockSpec } from "../core/documents/plan.ts";
import type { BlockRecord, Session, Trial } from "../core/documents/record.ts";
import { recordKeys } from "../core/documents/store-layout.ts";
import { toJson } from "../core/format/json.ts";
import type { Instance } from "../machine/instance-metadata.ts";
import type { Store } from "../ports/store.ts";
import type { InputsAccess } from "../staging/block-inputs.ts";
import type { ReporterOptions } from "./progress-reporter.ts";

export interface BlockOptions extends ReporterOptions {
  readonly run: string;
  readonly block: string;
  readonly store: Store;
  /** Directory for compiled helpers and scratch files. */
  readonly work: string;
  readonly harnessVersion: string;
  readonly signal: AbortSignal;
  /** The AWS instance; null outside AWS. */
  readonly instance: Instance | null;
  /** The AWS Batch job that runs the harness; null outside AWS Batch. */
  readonly job: NonNullable<Session["job"]> | null;
  readonly inputs: InputsAccess;
}

/** Position of the warm-up. Trials start at position 1. */
export const WARM_UP = 0;

/** State of a block on this machine: its options, spec and completed trials. */
export interface RunningBlock {
  readonly options: BlockOptions;
  readonly spec: BlockSpec;
  /** Processors that the trials are bound to; empty: the kernel chooses. */
  readonly cores: readonly number[];
  readonly session: number;
  readonly trials: Map<number, Trial>;
}

/** Whether the block needs no more trials: all are done, or one failed. */
export function isDecided({ trials, spec }: RunningBlock): boolean {
  const counted = [...trials.values()].filter(({ position }) => position !== WARM_UP);
  const failed = [...trials.values()].some(({ failure }) => failure);
  return failed || counted.length === spec.block.order.length;
}

/** Writes the block's record: all trials of this harness and of earlier ones on this machine. */
export async function writeRecord(
  state: RunningBlock,
  sessions: readonly Session[],
): Promise<void> {
  const { options, spec, trials } = state;
  const all = [...trials.values()].sort((a, b) => a.position - b.position);
  const record: BlockRecord = {
    schemaVersion: 1,
    spec,
    status: all.some(({ failure }) => failure) ? "failed" : "complete",
    startedAt: sessions[0]?.startedAt ?? new Date().toISOString(),
    endedAt: new Date().toISOString(),
    sessions: [...sessions],
    warmUp: trials.get(WARM_UP) ?? null,
    trials: all.filter(({ position }) => position !== WARM_UP),
  };
  await options.store.writeOnce(recordKeys.of(options.run, options.block), toJson(record));
}
