import type { JobDetail } from "@aws-sdk/client-batch";
import type { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { parseHarnessEvent } from "../../../core/documents/harness-event.ts";
import { stripControls } from "../../../core/format/control-characters.ts";
import type { BlockState } from "../../../ports/engine.ts";
import { readLogEnd } from "./job-logs.ts";
import { explainFailure } from "./job-outcome.ts";

/** Begins the reason of what a person or a limit ended: whoever else waits for it must not begin it anew. */
export const CANCELLED = "gcbench: cancelled:";
export const JOB_EXPIRED = "Batch does not know its job any more";
const LOG_LINES = 20;

type LostAttempt = Omit<Extract<BlockState, { status: "lost" }>, "status">;

/**
 * Why a job that is over left no record: somebody ended it, its harness said so, or else as Batch and the end of its log
 * tell.
 *
 * @param job undefined: Batch does not know it
 * @param known isCancelled: by us
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
    return { reason: "its job ended well and left no record", isPermanent: false };
  }
  const stream = job.container?.logStreamName;
  const place = stream && { logGroup: known.logGroup, stream };
  // The log only explains: where it can't be read, the rest is told without it.
  const lines = place ? await readLogEnd(known.logs, place, LOG_LINES).catch(() => []) : [];
  const fault = lines.map(parseHarnessEvent).findLast((event) => event?.event === "error");
  if (fault?.event === "error") {
    const { kind, class: name, message } = fault;
    // A mistake in what was asked for comes back at every try, as a wrong architecture does.
    const reason = stripControls(name ? `${name}: ${message}` : message);
    return { reason, isPermanent: name !== undefined || kind === "usage" };
  }
  const { reason, isPermanent } = explainFailure(job, lines.slice(-3));
  return { reason: stripControls(reason), isPermanent };
}
