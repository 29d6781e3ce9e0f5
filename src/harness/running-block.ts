import type { BlockSpec } from "../core/documents/plan.ts";
import type { BlockRecord, Session, Trial } from "../core/documents/record.ts";
import { recordKey } from "../core/documents/store-layout.ts";
import { toJson } from "../core/format/json.ts";
import type { Instance } from "../machine/instance-metadata.ts";
import type { Store } from "../ports/store.ts";
import type { InputsAccess } from "../staging/block-inputs.ts";
import type { ReporterOptions } from "./progress-reporter.ts";

export interface BlockOptions extends ReporterOptions {
  readonly run: string;
  readonly block: string;
  readonly store: Store;
  /** Directory for builds and scratch. */
  readonly work: string;
  readonly harnessVersion: string;
  readonly signal: AbortSignal;
  /** What the machine is in AWS; null: it is elsewhere. */
  readonly instance: Instance | null;
  /** The AWS Batch job that this is; null: none. */
  readonly job: NonNullable<Session["job"]> | null;
  readonly inputs: InputsAccess;
}

/** Position of the warm-up; trials that count begin at 1. */
export const WARM_UP = 0;

/** A block on this machine: what is asked, and what is done of it. */
export interface RunningBlock {
  readonly options: BlockOptions;
  readonly spec: BlockSpec;
  /** Processors that the trials are bound to. */
  readonly cores: readonly number[];
  readonly session: number;
  readonly trials: Map<number, Trial>;
}

/** A trial that failed ends the block: it can't count any more. */
export function isDecided({ trials, spec }: RunningBlock): boolean {
  const counted = [...trials.values()].filter(({ position }) => position !== WARM_UP);
  const failed = [...trials.values()].some(({ failure }) => failure);
  return failed || counted.length === spec.block.order.length;
}

/** Leaves the record behind: all that was measured, by this harness and those before it on this machine. */
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
  await options.store.writeOnce(recordKey(options.run, options.block), toJson(record));
}
