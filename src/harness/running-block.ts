import type { BlockSpec, Side } from "../core/documents/plan.ts";
import type { BlockRecord, Session, Trial } from "../core/documents/record.ts";
import { recordKeys } from "../core/documents/store-layout.ts";
import { toJson } from "../core/format/json.ts";
import { roundsFor } from "../core/planning/rounds.ts";
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
  /** How long the harness waited for another measurement on the machine. Default: it did not. */
  readonly waitedSeconds?: number;
  /** The AWS instance; null outside AWS. */
  readonly instance: Instance | null;
  /** Name of the machine in place of its own id. Default: its id. */
  readonly host?: string;
  /** The job that runs the harness; null: no scheduler does. */
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
export function isDecided(state: RunningBlock): boolean {
  const failed = [...state.trials.values()].some(({ failure }) => failure);
  return failed || countedTrials(state).length === plannedTrials(state).length;
}

/** A trial that the block has to run. */
export interface PlannedTrial {
  readonly side: Side;
  readonly position: number;
}

/** The block's order, as often as it is repeated as far as is known: the first round decides for short trials. */
export function plannedTrials(state: RunningBlock): readonly PlannedTrial[] {
  const { order } = state.spec.block;
  return Array.from({ length: roundsOf(state) }).flatMap((_, round) =>
    order.map((side, index) => ({ side, position: round * order.length + index + 1 })),
  );
}

function roundsOf(state: RunningBlock): number {
  const { rounds, block, platform } = state.spec;
  if (rounds !== null) return rounds;
  const first = countedTrials(state).filter(({ position }) => position <= block.order.length);
  if (first.length < block.order.length) return 1;
  return roundsFor(
    first.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0),
    platform,
  );
}

export function countedTrials({ trials }: RunningBlock): readonly Trial[] {
  return [...trials.values()].filter(({ position }) => position !== WARM_UP);
}

/** Profiles for a record. */
export type BlockProfiles = Pick<BlockRecord, "profiles" | "profileProblem">;

/** Instructions for a record. */
export type BlockInstructions = Pick<BlockRecord, "instructions" | "instructionsProblem">;

/** Writes the block's record: all trials of this harness and of earlier ones on this machine. */
export async function writeRecord(
  state: RunningBlock,
  sessions: readonly Session[],
  untimed: BlockProfiles & BlockInstructions,
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
    rounds: roundsOf(state),
    warmUp: trials.get(WARM_UP) ?? null,
    trials: all.filter(({ position }) => position !== WARM_UP),
    ...untimed,
  };
  await options.store.writeOnce(recordKeys.of(options.run, options.block), toJson(record));
}
