import type { JobDetail } from "@aws-sdk/client-batch";
import type { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { stripControls } from "../../../core/format/control-characters.ts";
import type { BlockState } from "../../../ports/engine.ts";
import { harnessErrorIn } from "../../jobs/harness-log.ts";
import { readLogEnd } from "./job-logs.ts";
import { explainFailure } from "./job-outcome.ts";

/** Start of the reason of a job that a person or a limit cancelled. Other clients must not resubmit it. */
export const CANCELLED = "gcbench: cancelled:";
export const JOB_EXPIRED = "Batch no longer knows the job";
const LOG_LINES = 20;

type LostAttempt = Omit<Extract<BlockState, { status: "lost" }>, "status">;

/**
 * Why a finished job has no record: a cancellation, an error of the harness, or Batch's reason and the end of the log.
 *
 * @param job undefined if Batch does not know it
 * @param known isCancelled: cancelled by this client
 */
export async function findLostAttempt(
  job: JobDetail | undefined,
  known: {
    readonly logs: CloudWatchLogsClient;
    readonly logGroup: string;
    readonly isCancelled: boolean;
  },
): Promise<LostAttempt> {
  if (!job) return { reason: JOB_EXPIRED, isPermanent: false };
  if (job.statusReason?.startsWith(CANCELLED) && !known.isCancelled) {
    return { reason: stripControls(job.statusReason), isCancelled: true };
  }
  if (job.status === "SUCCEEDED") {
    return { reason: "the job succeeded but wrote no record", isPermanent: false };
  }
  const stream = job.container?.logStreamName;
  const location = stream && { logGroup: known.logGroup, stream };
  // The log is optional: if it is unreadable, the other sources suffice.
  const lines = location ? await readLogEnd(known.logs, location, LOG_LINES).catch(() => []) : [];
  const error = harnessErrorIn(lines);
  if (error) return { reason: error.reason, isPermanent: error.isPermanent };
  const { reason, isPermanent } = explainFailure(job, lines.slice(-3));
  return { reason: stripControls(reason), isPermanent };
}
