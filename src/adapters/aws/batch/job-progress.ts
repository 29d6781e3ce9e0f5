import type { JobDetail } from "@aws-sdk/client-batch";
import type { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { describeStaging, parseHarnessEvent } from "../../../core/documents/harness-event.ts";
import type { BlockState } from "../../../ports/engine.ts";
import type { BatchJob } from "./batch-job.ts";
import { readLogEnd } from "./job-logs.ts";

/** Running jobs whose logs are looked into for the live display, and how often: the harness says no more. */
const MAX_FOLLOWED_LOGS = 20;
const POLL_LOG_SECONDS = 10;

/** What a running block does, as far as it is known. */
export type FollowedJob = Pick<Extract<BlockState, { status: "running" }>, "progress" | "note">;
const UNKNOWN_PROGRESS: FollowedJob = { progress: null };

/** Follows running jobs by their logs, for the live display; a few of them only: CloudWatch Logs bears few calls a second. */
export class JobProgress {
  readonly #logs: CloudWatchLogsClient;
  readonly #logGroup: string;
  readonly #running = new Set<BatchJob>();

  constructor(logs: CloudWatchLogsClient, logGroup: string) {
    this.#logs = logs;
    this.#logGroup = logGroup;
  }

  /** Counts a job among the running ones, or no longer. */
  note(job: BatchJob, isRunning: boolean): void {
    if (isRunning) this.#running.add(job);
    else this.#running.delete(job);
  }

  /** What the harness last said of itself. */
  async of(job: BatchJob, { container }: JobDetail, now: number): Promise<FollowedJob> {
    const known: FollowedJob =
      job.state.status === "running" ? followed(job.state) : UNKNOWN_PROGRESS;
    if (now - job.followedAt < POLL_LOG_SECONDS) return known;
    job.followedAt = now;
    const stream = container?.logStreamName;
    if (!stream || this.#running.size > MAX_FOLLOWED_LOGS) return UNKNOWN_PROGRESS;
    const place = { logGroup: this.#logGroup, stream };
    const lines = await readLogEnd(this.#logs, place, 3).catch(() => []); // A nicety: without it, it goes on.
    const last = lines
      .map(parseHarnessEvent)
      .findLast((event) => event?.event === "progress" || event?.event === "staging");
    if (last?.event === "staging") return { progress: null, note: describeStaging(last) };
    if (last?.event !== "progress") return UNKNOWN_PROGRESS;
    const { event, ...progress } = last;
    return { progress };
  }
}

function followed({ progress, note }: FollowedJob): FollowedJob {
  return note === undefined ? { progress } : { progress, note };
}
