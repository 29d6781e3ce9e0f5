import type { JobDetail } from "@aws-sdk/client-batch";
import type { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { type FollowedJob, progressIn, UNKNOWN_PROGRESS } from "../../jobs/harness-log.ts";
import type { BatchJob } from "./batch-job.ts";
import { readLogEnd } from "./job-logs.ts";

/** Maximum running jobs whose logs are followed for the live display. */
const MAX_FOLLOWED_LOGS = 20;
const POLL_LOG_SECONDS = 10;

/** Follows the logs of a few running jobs for the live display. CloudWatch Logs allows few calls per second. */
export class JobProgress {
  readonly #logs: CloudWatchLogsClient;
  readonly #logGroup: string;
  readonly #running = new Set<BatchJob>();

  constructor(logs: CloudWatchLogsClient, logGroup: string) {
    this.#logs = logs;
    this.#logGroup = logGroup;
  }

  /** Updates the set of running jobs. */
  note(job: BatchJob, isRunning: boolean): void {
    if (isRunning) this.#running.add(job);
    else this.#running.delete(job);
  }

  /** Latest progress that the harness reported. */
  async of(job: BatchJob, { container }: JobDetail, now: number): Promise<FollowedJob> {
    const known: FollowedJob =
      job.state.status === "running" ? followed(job.state) : UNKNOWN_PROGRESS;
    if (now - job.followedAt < POLL_LOG_SECONDS) return known;
    job.followedAt = now;
    const stream = container?.logStreamName;
    if (!stream || this.#running.size > MAX_FOLLOWED_LOGS) return UNKNOWN_PROGRESS;
    const location = { logGroup: this.#logGroup, stream };
    const lines = await readLogEnd(this.#logs, location, 3).catch(() => []); // The display is optional.
    return progressIn(lines);
  }
}

function followed({ progress, note }: FollowedJob): FollowedJob {
  return note === undefined ? { progress } : { progress, note };
}
