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

/** Where people discuss changes: GitHub. What it can't do ends in a message that says which permission or setting is missing. */
export interface Forge {
  /** `owner/name`. */
  readonly repository: string;
  /**
   * Comments of ours that begin with the marker, the oldest first, on however many pages the comments are.
   * A marker in somebody else's comment is not ours.
   */
  findComments(number: number, marker: string): Promise<readonly ForgeComment[]>;
  /** As it is now; null: it is not there any more. */
  comment(id: number): Promise<ForgeComment | null>;
  createComment(number: number, body: string): Promise<ForgeComment>;
  updateComment(id: number, body: string): Promise<ForgeComment>;
  /** One that is gone already is no error. */
  deleteComment(id: number): Promise<void>;
  /**
   * Sets the check run of that name at a commit. Where the newest of the name has the same key, that one becomes what is asked: as often
   * as it is asked, one check. @returns where people see it
   */
  putCheck(check: CheckRun): Promise<string>;
  /** The open pull request whose head the commit is; null: there is none, or more than one. */
  pullRequestOf(commit: CommitSource): Promise<PullRequest | null>;
  pullRequest(number: number): Promise<PullRequest>;
  react(commentId: number, reaction: Reaction): Promise<void>;
  setStatus(sha: string, status: CommitStatus): Promise<void>;
  /** The newest status of a context; null: there is none. */
  statusAt(sha: string, context: string): Promise<CommitStatus | null>;
  /** Issues of ours that begin with the marker, open and closed, the oldest first. */
  findIssues(search: IssueSearch): Promise<readonly ForgeIssue[]>;
  createIssue(issue: IssueText): Promise<ForgeIssue>;
  updateIssue(change: IssueChange): Promise<void>;
  /** Creates the pull request from a branch of the repository, or updates the open one. */
  putPullRequest(request: PullRequestText): Promise<PullRequest>;
  /** The newest pull request from a branch of the repository, whatever became of it; null: there was none. */
  lastPullRequest(branches: {
    readonly head: string;
    readonly base: string;
  }): Promise<PastPullRequest | null>;
  /** Starts a workflow by workflow_dispatch. */
  startWorkflow(start: WorkflowStart): Promise<void>;
  permissionOf(login: string): Promise<Permission>;
}

export interface ForgeComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

export interface CheckRun {
  readonly sha: string;
  readonly name: string;
  /** Of what it is about: the same key at the same commit is the same check. */
  readonly key: string;
  readonly conclusion: Conclusion;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown, below the summary. */
  readonly text: string;
  readonly detailsUrl?: string | undefined;
  readonly annotations: readonly Annotation[];
}

export type Conclusion = "success" | "failure" | "neutral";

/** What is said beside a line of a file. */
export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

export interface CommitSource {
  readonly sha: string;
  /** Branch that it was pushed to, as `owner:branch`; where it is known, only a pull request of this branch is meant. */
  readonly head?: string | undefined;
}

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly headSha: string;
  readonly baseSha: string;
  /** Its head is in another repository. */
  readonly isFromFork: boolean;
}

export interface PastPullRequest {
  readonly number: number;
  readonly url: string;
  readonly isOpen: boolean;
  readonly body: string;
}

export type Reaction = "+1" | "-1" | "eyes" | "rocket" | "confused";

export interface CommitStatus {
  readonly context: string;
  readonly state: "pending" | "success" | "failure" | "error";
  readonly description: string;
  readonly url?: string | undefined;
}

export interface IssueSearch {
  /** By which it is found fast; it is found without it, too. */
  readonly label: string;
  readonly marker: string;
}

export interface IssueText {
  readonly label: string;
  readonly title: string;
  /** It begins with the marker. */
  readonly body: string;
}

export interface ForgeIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly url: string;
}

/** What an issue is to become; what is left out stays. */
export interface IssueChange {
  readonly number: number;
  readonly title?: string;
  readonly body?: string;
  readonly isOpen: boolean;
}

export interface PullRequestText {
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

export interface WorkflowStart {
  /** File name, as in `benchmark.yml`. */
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export type Permission = "admin" | "maintain" | "write" | "triage" | "read" | "none";

/** Where reports are kept for good: one folder a run, and an index over all of them. */
export interface ResultsShelf {
  /** For people: which branch of which repository. */
  readonly location: string;
  /**
   * Adds a run's folder, and makes the index anew from the summaries of all runs that are there. Two that add at once both
   * land. A run that is there with the same data stays.
   *
   * @throws {UsageError} it is there with other data, or what keeps it refuses
   */
  put(run: PublishedFolder, makeIndex: IndexMaker): Promise<Shelved>;
  /** Whether a run's folder is there, of the same records. */
  holds(run: PublishedFolder): Promise<boolean>;
}

export interface PublishedFolder {
  readonly run: string;
  readonly files: ReadonlyMap<string, string>;
  /** Names of those files that never change once they are there; the others are rendered from them. */
  readonly data: readonly string[];
  /** First line of what is written to the history. */
  readonly subject: string;
}

/** From what each run's summary.json holds to the files of the index, by name. */
export type IndexMaker = (summaries: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

export interface Shelved {
  /** Of the state that holds the run. */
  readonly commit: string;
  /** Nothing had to be written. */
  readonly wasThere: boolean;
  /** How often somebody else was faster. */
  readonly retries: number;
}
