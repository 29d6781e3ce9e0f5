import type { BlockSpec } from "./core/plan.ts";

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
      readonly isLasting?: boolean;
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
  readonly afterlife?: Afterlife;
}

/** What an engine knows of blocks that earlier clients handed over. */
export interface Afterlife {
  /** Those that may still run, or whose end nobody has taken in. */
  pending(): Promise<readonly string[]>;
  /** How often each was lost so far; those that have a record are not among them. */
  losses(): Promise<ReadonlyMap<string, number>>;
  /** Looks after a block from now on, as if it had been handed over here. @returns its job's id; null: it has none */
  adopt(spec: BlockSpec): Promise<string | null>;
  /** Ends a block that waits for what will never be. */
  abandon(blockId: string, reason: string): Promise<void>;
}

/** Where plans, records and logs are kept. All that is written is written once. */
export interface Store {
  /** For people: a directory, or an s3:// address. */
  readonly location: string;
  /** @returns null where the key does not exist */
  read(key: string): Promise<Uint8Array | null>;
  /**
   * Writes all of it or nothing.
   * @returns false where the key existed already; what is there stays as it is
   */
  writeOnce(key: string, content: Uint8Array | string): Promise<boolean>;
  /** Keys that begin with the prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** Where a person finds the key: a path or an address. */
  describe(key: string): string;
}

/** An input file as its source has it now. */
export interface InputObject {
  readonly bytes: number;
  /** Another content has another one. */
  readonly etag: string;
}

/** A file's bytes as they come. What breaks off throws; it is asked for anew from where it broke. */
export interface InputStream {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** MD5 of the whole file, 32 hexadecimal digits; null: its source does not tell. */
  readonly md5: string | null;
}

/** Bytes from the first to before the last. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
  /** Of the whole file. */
  readonly bytes: number;
}

/** Where input files are kept, under the paths that they have below the data root. */
export interface InputSource {
  /** For people, and to find it again: s3://bucket/prefix. */
  readonly location: string;
  /** Of AWS, where it is. */
  region(): Promise<string>;
  /** What is there of these paths; what is not is left out. */
  lookUp(paths: readonly string[]): Promise<ReadonlyMap<string, InputObject>>;
  /** Names of what lies in the same directory, some of them. */
  neighbours(path: string): Promise<readonly string[]>;
  /**
   * @throws {UsageError} it is not there any more, or has another content than this ETag's
   * @throws {InfrastructureError} it is refused
   */
  open(path: string, etag: string, range: ByteRange, signal: AbortSignal): Promise<InputStream>;
}

/** A file on this machine that a cache is to keep. */
export interface StagedContent {
  readonly path: string;
  readonly bytes: number;
  /** What the cache has under this content's name is known to be something else: it is replaced. */
  readonly isRepair: boolean;
}

/** Input files by content, nearer or safer than their source. What it lost is taken from the source again. */
export interface InputCache {
  /** For people. */
  readonly location: string;
  /** Which content each file of the set has; null: nobody has put the set here, or it is damaged. */
  manifest(set: string): Promise<ReadonlyMap<string, string> | null>;
  open(sha256: string, range: ByteRange, signal: AbortSignal): Promise<InputStream>;
  has(sha256: string): Promise<boolean>;
  /** @returns too-large: it holds no files of this size */
  put(sha256: string, file: StagedContent, signal: AbortSignal): Promise<"stored" | "too-large">;
  putManifest(set: string, files: ReadonlyMap<string, string>): Promise<void>;
}

export interface Clock {
  /** Seconds since 1970, for timestamps. */
  now(): number;
  /** @throws {InterruptedError} the signal fired */
  sleep(seconds: number, signal?: AbortSignal): Promise<void>;
}

/** One line of the live display. */
export interface ProgressView {
  readonly title: string;
  /** What is counted. Default: blocks. */
  readonly unit?: "study" | "byte";
  readonly done: number;
  /** Blocks that the next look takes. */
  readonly total: number;
  /** Blocks if nothing is decided before the last look. */
  readonly most: number;
  /** 0 to 1. */
  readonly fraction: number;
  readonly remainingSeconds: number | null;
  readonly lines: readonly string[];
  /** Where many blocks run side by side: one row a platform, one mark a block. */
  readonly table?: readonly ProgressRow[];
}

/** What a block is in the live table. */
export type BlockMark = "done" | "failed" | "running" | "starting" | "waiting" | "to come";

export interface ProgressRow {
  readonly label: string;
  readonly marks: readonly BlockMark[];
  /** What keeps it from going on, where something does. */
  readonly note?: string;
}

/** The program that runs us: a terminal, or a workflow step. */
export interface Host {
  readonly clock: Clock;
  /** Fires on Ctrl-C or when the workflow is cancelled. */
  readonly signal: AbortSignal;
  info(message: string): void;
  warn(message: string): void;
  /** Replaces the live display; null takes it away. */
  progress(view: ProgressView | null): void;
  /** Tells a workflow's later steps at once, also those that run when this one is ended before its time. */
  output?(name: string, value: string): void;
  /** Asks whether to go on; nobody: there is no person to ask. */
  confirm(question: string): Promise<Answer>;
}

export type Answer = "yes" | "no" | "nobody";
