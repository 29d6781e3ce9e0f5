import type { Caller } from "../ports/caller.ts";
import type { JobLog } from "../ports/job-log.ts";
import type { DetachedRun } from "../use-cases/run/detached-run.ts";
import { openClusterRun } from "./cluster-runs.ts";
import type { RunLocation } from "./local-runs.ts";

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

/**
 * Opens a run on this cluster, if a directory here has it, else in AWS.
 *
 * @throws {UsageError} there is no such run, or it has no jobs
 */
export async function openDetachedRun(
  run: string,
  location: RunLocation,
  caller: Caller,
): Promise<OpenedRun> {
  const onCluster = await openClusterRun(run, location, caller);
  if (onCluster) return onCluster;
  // Loaded on demand: a run on a cluster needs no SDK.
  const { describeCalls, jobLogsOf, openCloudRun } = await import("./cloud-runs.ts");
  const cloud = await openCloudRun(run, location, caller);
  const openById = jobLogsOf(cloud);
  return {
    ...cloud,
    notes: async () => [describeCalls(cloud.account)],
    openJobLog: ({ jobId }) => openById(jobId),
  };
}
