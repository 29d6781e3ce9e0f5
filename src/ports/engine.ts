import type { BlockSpec } from "../core/documents/plan.ts";

/** What a block does right now, as far as its engine knows. */
export type BlockState =
  | {
      readonly status: "waiting";
      readonly reason?: string;
      readonly isStarting?: boolean;
      /** Tries so far, those among them that lost their host; absent: one. */
      readonly attempts?: number;
    }
  | {
      readonly status: "running";
      readonly progress: BlockProgress | null;
      /** Since it began, where the engine knows no more of its progress. */
      readonly seconds?: number;
      /** What it does before its first trial, as in `inputs 1.2 of 3.4 GB`: it is paid for by then. */
      readonly note?: string;
      readonly attempts?: number;
    }
  /** Its record is in the store. */
  | { readonly status: "ended" }
  /** It went away without a record: a reclaimed host, a harness that was killed. */
  | {
      readonly status: "lost";
      readonly reason: string;
      /** Another try would end the same way. */
      readonly isPermanent?: boolean;
      /** Somebody else cancelled it on purpose. */
      readonly isCancelled?: boolean;
    };

/** Where a running block is. */
export interface BlockProgress {
  /** 0 is the warm-up. */
  readonly position: number;
  /** Trials of the block, without the warm-up. */
  readonly trials: number;
  /** Seconds that the trial has run. */
  readonly trialSeconds: number;
  /** Share of the trial's simulated span that is done, 0 to 1; null where the program does not tell. */
  readonly trialFraction: number | null;
  /** Simulated date and time that the model has reached. */
  readonly simulatedDate: string | null;
  /** Wall seconds of the trials done so far, the warm-up's not among them. */
  readonly trialsDoneSeconds: readonly number[];
}

/** Where blocks run: this machine, or AWS Batch. */
export interface Engine {
  /** How many blocks are worth handing over at once. */
  readonly capacity: number;
  /** Hands a block over. The same block handed over twice is one block, unless it was lost meanwhile. */
  submit(spec: BlockSpec): Promise<void>;
  /** One state for each id, in their order. */
  states(blockIds: readonly string[]): Promise<readonly BlockState[]>;
  /** Ends what was submitted and has not ended; resolves when it is gone. */
  cancel(reason: string): Promise<void>;
  /** Where blocks outlive the client that handed them over: what whoever goes on must look after. */
  readonly detachedJobs?: DetachedJobs;
}

/** What an engine knows of blocks that earlier clients handed over. */
export interface DetachedJobs {
  /** Those that may still run, or whose end nobody has taken in. */
  pending(): Promise<readonly string[]>;
  /** How often each was lost so far; those that have a record are not among them. */
  lostAttempts(): Promise<ReadonlyMap<string, number>>;
  /** Looks after a block from now on, as if it had been handed over here. @returns its job's id; null: it has none */
  attach(spec: BlockSpec): Promise<string | null>;
  /** Ends a block that waits for what will never be. */
  giveUp(blockId: string, reason: string): Promise<void>;
}
