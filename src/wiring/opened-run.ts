import type { JobLog } from "../ports/job-log.ts";
import type { DetachedRun } from "../use-cases/run/detached-run.ts";

/** Job of a block. */
export interface BlockJob {
  readonly block: string;
  /** Number among the block's jobs, from 1. */
  readonly number: number;
  readonly jobId: string;
}

/** A run in AWS or on a cluster, as any client can resume it. */
export interface OpenedRun extends DetachedRun {
  /** What a person may want to know at the end. */
  notes(): Promise<readonly string[]>;
  openJobLog(job: BlockJob): JobLog;
}
