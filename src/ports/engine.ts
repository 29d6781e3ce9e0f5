import type { BlockSpec } from "../core/documents/plan.ts";

/** State of a submitted block, as its engine reports it. */
export type BlockState =
  | {
      readonly status: "waiting";
      readonly reason?: string;
      readonly isStarting?: boolean;
      /** Attempts so far, including those that lost their host. Default: one. */
      readonly attempts?: number;
    }
  | {
      readonly status: "running";
      readonly progress: BlockProgress | null;
      /** Seconds since the block started, if the engine knows no other progress. */
      readonly seconds?: number;
      /** What the block does before its first trial, as in `inputs 1.2 of 3.4 GB`. The host is already billed. */
      readonly note?: string;
      readonly attempts?: number;
    }
  /** The record of the block is in the store. */
  | { readonly status: "ended" }
  /** The block ended without a record: its host was reclaimed, or its harness was killed. */
  | {
      readonly status: "lost";
      readonly reason: string;
      /** Another attempt would fail in the same way. */
      readonly isPermanent?: boolean;
      /** A person or another client cancelled the block. */
      readonly isCancelled?: boolean;
    };

/** Progress of a running block. */
export interface BlockProgress {
  /** Number of the current trial, from 1; 0: the warm-up. */
  readonly position: number;
  /** Trials of the block, without the warm-up. */
  readonly trials: number;
  /** Seconds since the current trial started. */
  readonly trialSeconds: number;
  /** Completed share of the trial's simulated time, 0 to 1; null: the program does not report it. */
  readonly trialFraction: number | null;
  /** Simulated date and time that the model has reached. */
  readonly simulatedDate: string | null;
  /** Wall seconds of each finished trial, without the warm-up. */
  readonly trialsDoneSeconds: readonly number[];
}

/** Runs blocks on this machine, or in AWS Batch. */
export interface Engine {
  /** Maximum number of blocks to submit at once. */
  readonly capacity: number;
  /** Starts a block. A repeated call for the same block has no effect, unless the block was lost. */
  submit(spec: BlockSpec): Promise<void>;
  /** States of blocks, in the order of the ids. */
  states(blockIds: readonly string[]): Promise<readonly BlockState[]>;
  /** Resolves when the submitted blocks have ended. Absent: only `states` tells. */
  blockEnd?(): Promise<void>;
  /** Cancels all submitted blocks that have not ended, and waits until they have stopped. */
  cancel(reason: string): Promise<void>;
  /** Blocks that earlier clients submitted; absent: no block outlives its client. */
  readonly detachedJobs?: DetachedJobs;
}

/** Blocks that earlier clients submitted and that outlived those clients. */
export interface DetachedJobs {
  /** Ids of the blocks that may still run, or whose end no client has collected. */
  pending(): Promise<readonly string[]>;
  /** Number of lost attempts of each block that has no record. */
  lostAttempts(): Promise<ReadonlyMap<string, number>>;
  /** Watches a block as if this client had submitted it. @returns id of its job; null: it has no job */
  attach(spec: BlockSpec): Promise<string | null>;
  /** Gives up a block that can never run, and cancels its job. */
  giveUp(blockId: string, reason: string): Promise<void>;
}
