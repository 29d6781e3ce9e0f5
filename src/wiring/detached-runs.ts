import type { Caller } from "../ports/caller.ts";
import { openClusterRun } from "./cluster-runs.ts";
import type { RunLocation } from "./local-runs.ts";
import type { OpenedRun } from "./opened-run.ts";

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
