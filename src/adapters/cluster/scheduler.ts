import type { Submitted } from "../jobs/job-history.ts";

/** Job of a cluster, as its scheduler lists it. Times are in seconds since 1970; null: not yet, or unknown. */
export interface ClusterJob {
  readonly id: string;
  readonly name: string;
  /** ending: its outcome is decided, but its nodes are not free yet. */
  readonly phase: "waiting" | "starting" | "running" | "ending" | "over";
  /** The scheduler's own word, as in NODE_FAIL. */
  readonly state: string;
  /** The scheduler's reason why the job waits or ended. */
  readonly reason: string | null;
  readonly nodes: string | null;
  readonly submittedAt: number | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
}

/** Job to submit: its nodes are used by it alone. */
export interface ClusterJobRequest {
  /** Unique in the run, and the same from every client. */
  readonly name: string;
  readonly comment: string;
  readonly partition: string;
  readonly constraint?: string | undefined;
  readonly account?: string | undefined;
  readonly qos?: string | undefined;
  /** Further options of the submitting command, one argument each. */
  readonly options: readonly string[];
  readonly nodes: number;
  /** Programs that the job starts on each node: MPI ranks, else 1. */
  readonly tasksPerNode: number;
  readonly timeLimitMinutes: number;
  /** File for everything that the job prints. */
  readonly output: string;
  readonly script: string;
}

/** Why a job ended without a record, or waits in vain. */
export interface JobFinding {
  /** Class, meaning, action and the scheduler's words, for people. */
  readonly reason: string;
  /** Another job would end in the same way. */
  readonly isPermanent: boolean;
  /** A person or another client cancelled the job. */
  readonly isCancelled: boolean;
}

/** Scheduler of a cluster: what differs between Slurm and others. */
export interface Scheduler {
  /** For messages. */
  readonly name: string;
  /** Environment variables of a job. */
  readonly variables: { readonly id: string; readonly nodes: string };
  /**
   * @throws {UsageError} the scheduler rejects the job, for a reason that stays
   * @throws {BusySchedulerError} the user has too many jobs in the queue now
   */
  submit(request: ClusterJobRequest): Promise<Submitted>;
  /** The user's jobs that wait, run or ended lately: one call for all. */
  listJobs(): Promise<readonly ClusterJob[]>;
  /** The user's jobs in the accounting since then: one call for all; null: the site keeps none. */
  listAccounted(since: number): Promise<readonly ClusterJob[] | null>;
  /** Ends jobs: SIGTERM, and SIGKILL after the site's delay. */
  cancel(ids: readonly string[]): Promise<void>;
  /** Explains a waiting job, if its reason is known, or a job that is over. */
  explain(job: ClusterJob): JobFinding | null;
}

/** The user has too many jobs in the queue now. */
export class BusySchedulerError extends Error {
  override readonly name = "BusySchedulerError";
}
