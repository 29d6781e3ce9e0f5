import { DescribeJobsCommand, type JobDetail } from "@aws-sdk/client-batch";
import type { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import pLimit from "p-limit";
import type { BlockSpec } from "../../../core/documents/plan.ts";
import { recordKeys, specKeys } from "../../../core/documents/store-layout.ts";
import { InfrastructureError, UsageError } from "../../../core/errors.ts";
import { toJson } from "../../../core/format/json.ts";
import { formatCount } from "../../../core/format/text.ts";
import type { BlockState, DetachedJobs, Engine } from "../../../ports/engine.ts";
import { JobHistory } from "../../jobs/job-history.ts";
import { unknownOutcome } from "../../jobs/unknown-outcome.ts";
import { isAwsError } from "../aws-errors.ts";
import {
  ageOf,
  attemptsOf,
  type BatchJob,
  locationOf,
  newJob,
  POLL,
  pollSeconds,
} from "./batch-job.ts";
import { BatchService } from "./batch-service.ts";
import { explainEnd, isOver, isSpotReclaimed } from "./job-outcome.ts";
import { JobProgress } from "./job-progress.ts";
import { ATTEMPTS, type JobRequestOptions, JobRequests } from "./job-request.ts";
import { JobWait } from "./job-wait.ts";
import { CANCELLED, findLostAttempt, JOB_EXPIRED } from "./lost-attempts.ts";
import type { QueueClients } from "./queue-diagnosis.ts";

export interface BatchEngineOptions extends JobRequestOptions, QueueClients {
  readonly logs: CloudWatchLogsClient;
  readonly run: string;
  /** ARN of the job queue of each kind of machine, by `PinnedPlatform.name`. */
  readonly queues: ReadonlyMap<string, string>;
  /** Reports an event of a running block to a person. */
  readonly notify: (message: string) => void;
}

/** Maximum ids in one DescribeJobs call. */
const DESCRIBE_LIMIT = 100;
/** Concurrent submissions; each one mostly waits for S3 and Batch. */
const MAX_CONCURRENT_SUBMITS = 16;
/** A submitted job may be missing from Batch's responses for this long. */
const MAX_MISSING_SECONDS = 600;
/** TerminateJob sends SIGTERM, and SIGKILL 30 s later. */
const CANCEL_SECONDS = 90;

/**
 * Runs blocks as AWS Batch jobs. All state is in the store before it takes effect, so any other client can resume the run.
 * The SDK handles retries and throttling.
 */
export class BatchEngine implements Engine, DetachedJobs {
  readonly capacity = Number.POSITIVE_INFINITY;
  readonly detachedJobs: DetachedJobs = this;
  readonly #options: BatchEngineOptions;
  readonly #service: BatchService;
  readonly #history: JobHistory;
  readonly #requests: JobRequests;
  readonly #wait: JobWait;
  readonly #progress: JobProgress;
  readonly #jobs = new Map<string, BatchJob>();
  /** Reasons for blocks with a rejected image or job, by block id. */
  readonly #rejected = new Map<string, string>();
  readonly #slots = pLimit(MAX_CONCURRENT_SUBMITS);

  constructor(options: BatchEngineOptions) {
    this.#options = options;
    this.#service = new BatchService(options.batch);
    this.#history = new JobHistory({ ...options, service: this.#service });
    this.#requests = new JobRequests(options);
    this.#wait = new JobWait(options);
    this.#progress = new JobProgress(options.logs, options.inheritedEnvironment.logGroup);
  }

  /** Ids of blocks whose latest job has no recorded end, including blocks that already have a record. */
  async pending(): Promise<readonly string[]> {
    return this.#history.pending();
  }

  async lostAttempts(): Promise<ReadonlyMap<string, number>> {
    return this.#history.lostAttempts(
      ({ statusReason }) => statusReason?.startsWith(CANCELLED) ?? false,
    );
  }

  async submit(spec: BlockSpec): Promise<void> {
    const known = this.#jobs.get(spec.block.id);
    if (known && known.state.status !== "lost") return;
    this.#rejected.delete(spec.block.id);
    await this.#slots(() => this.#submit(spec, known));
  }

  /** @returns the job's id, or null if the block has no open job */
  async attach(spec: BlockSpec): Promise<string | null> {
    const { clock, queues } = this.#options;
    const { id } = spec.block;
    const jobRecord = (await this.#history.jobRecords()).get(id);
    const queue = queues.get(spec.platform.name);
    if (!jobRecord || jobRecord.hasEnd || !queue) return null;
    const { number } = jobRecord;
    const note = await this.#slots(() => this.#history.find({ block: id, number, queue }));
    if (!note) return null;
    this.#jobs.set(id, { ...newJob({ spec, note, number }, clock.now()), reclaims: null });
    return note.jobId;
  }

  async states(blockIds: readonly string[]): Promise<readonly BlockState[]> {
    const now = this.#options.clock.now();
    const open = blockIds.flatMap((id) => this.#jobs.get(id) ?? []).filter((job) => !job.isOver);
    if (open.some(({ due }) => due <= now)) await this.#refresh(open, now);
    return blockIds.map((id) => this.#stateOf(id));
  }

  async giveUp(id: string, reason: string): Promise<void> {
    const job = this.#jobs.get(id);
    if (!job || job.isOver) return;
    await this.#history
      .terminate(job.note.jobId, `gcbench: abandoned: ${reason}`)
      .catch((error) => {
        // Deleting a queue also deletes its jobs.
        if (!isAwsError(error, "ClientException")) throw error;
      });
    await this.#history.end(
      locationOf(job),
      unknownOutcome(job, `abandoned by gcbench: ${reason}`),
    );
    job.isOver = true;
  }

  async cancel(reason: string): Promise<void> {
    const { clock, notify } = this.#options;
    await this.#history.terminateUncertain(`${CANCELLED} ${reason}`);
    const open = () => [...this.#jobs.values()].filter((job) => !job.isOver);
    if (open().length === 0) return;
    notify(`Cancelling ${formatCount(open().length, "job")} on AWS. Hosts stop within 30 s.`);
    const requests = open().map((job) =>
      this.#slots(async () => {
        await this.#history.terminate(job.note.jobId, `${CANCELLED} ${reason}`);
        job.due = clock.now();
        job.isCancelled = true;
      }),
    );
    const failed = (await Promise.allSettled(requests)).find(({ status }) => status === "rejected");
    const until = clock.now() + CANCEL_SECONDS;
    while (!failed && open().length > 0 && clock.now() < until) {
      await this.#refresh(open(), clock.now());
      if (open().length > 0) await clock.sleep(POLL.minSeconds);
    }
    if (open().length === 0) return;
    const cause = failed?.status === "rejected" ? failed.reason : undefined;
    const why = cause instanceof Error ? `: ${cause.message}` : "";
    throw new InfrastructureError(
      `Cannot cancel ${formatCount(open().length, "job")}${why}. Rerun gcbench cancel ${this.#options.run}; gcbench clean-up lists what remains.`,
      { cause },
    );
  }

  #stateOf(id: string): BlockState {
    const rejected = this.#rejected.get(id);
    if (rejected !== undefined) return { status: "lost", reason: rejected, isPermanent: true };
    const job = this.#jobs.get(id);
    if (!job) throw new RangeError(`block ${id} was never submitted`);
    return job.state;
  }

  async #submit(spec: BlockSpec, lost: BatchJob | undefined): Promise<void> {
    const { store, clock, queues } = this.#options;
    const { id } = spec.block;
    const queue = queues.get(spec.platform.name);
    if (!queue)
      throw new InfrastructureError(
        `Platform ${spec.platform.name} has no job queue. Run gcbench deploy.`,
      );
    await store.writeOnce(specKeys.of(spec.run, id), toJson(spec));
    const number = await this.#history.nextNumber(id, lost?.number);
    try {
      const note = await this.#history.submitOnce({ block: id, number, queue }, async () => {
        const request = await this.#requests.make(spec, { number, queue });
        return () => this.#service.submit(request);
      });
      this.#jobs.set(id, newJob({ spec, note, number }, clock.now()));
    } catch (error) {
      if (error instanceof UsageError) {
        this.#rejected.set(id, error.message);
        return;
      }
      // A disabled or deleted queue, or a deregistered job definition. Other platforms continue.
      if (!isAwsError(error, "ClientException")) throw error;
      this.#rejected.set(id, `Batch rejected the job: ${(error as Error).message}`);
    }
  }

  async #refresh(open: readonly BatchJob[], now: number): Promise<void> {
    // Jobs that are almost due fill up the calls.
    const due = open
      .filter((job) => job.due <= now + (pollSeconds(job, now) - POLL.minSeconds) / 2)
      .toSorted((a, b) => a.due - b.due);
    for (let start = 0; start < due.length; start += DESCRIBE_LIMIT) {
      const page = due.slice(start, start + DESCRIBE_LIMIT);
      const { jobs = [] } = await this.#options.batch.send(
        new DescribeJobsCommand({ jobs: page.map(({ note }) => note.jobId) }),
      );
      const found = new Map(jobs.map((job) => [job.jobId, job]));
      await Promise.all(
        page.map((job) => this.#slots(() => this.#update(job, found.get(job.note.jobId), now))),
      );
    }
  }

  async #update(job: BatchJob, detail: JobDetail | undefined, now: number): Promise<void> {
    job.due = now + pollSeconds(job, now);
    this.#progress.note(job, detail?.status === "RUNNING");
    // Batch may not list a submitted job immediately.
    if (!detail && ageOf(job, now) < MAX_MISSING_SECONDS) return;
    // A job cancelled before it started remains in its queue for a while, but never runs.
    const isDropped = job.isCancelled && detail?.startedAt === undefined && isEnding(detail);
    if (!detail || isOver(detail) || isDropped) {
      job.state = await this.#outcome(job, detail);
      job.isOver = true;
      return;
    }
    this.#countReclaims(job, detail);
    switch (detail.status) {
      case "RUNNING": {
        const seconds = detail.startedAt ? Math.max(0, now - detail.startedAt / 1000) : 0;
        job.state = {
          status: "running",
          ...(await this.#progress.of(job, detail, now)),
          seconds,
          attempts: attemptsOf(job, detail),
        };
        return;
      }
      case "STARTING":
        job.state = {
          status: "waiting",
          reason: "the host is starting",
          isStarting: true,
          attempts: attemptsOf(job, detail),
        };
        return;
      default:
        job.state = await this.#wait.of(job, detail, now);
    }
  }

  #countReclaims(job: BatchJob, { attempts = [] }: JobDetail): void {
    const reclaims = attempts.filter(isSpotReclaimed).length;
    if (job.reclaims !== null && reclaims > job.reclaims && reclaims < ATTEMPTS) {
      this.#options.notify(
        `Block ${job.spec.block.id}: AWS reclaimed the host; attempt ${reclaims + 1} of ${ATTEMPTS} starts on another host.`,
      );
    }
    job.reclaims = reclaims;
  }

  /** State of a job that is over: its record exists, or the reason why not. */
  async #outcome(job: BatchJob, detail: JobDetail | undefined): Promise<BlockState> {
    const { store, run, logs, inheritedEnvironment } = this.#options;
    if (detail) this.#countReclaims(job, detail);
    else
      await this.#history
        .terminate(job.note.jobId, "gcbench: the job is missing from Batch's responses")
        .catch(() => {});
    const isRecorded = (await store.read(recordKeys.of(run, job.spec.block.id))) !== null;
    const known = { logs, logGroup: inheritedEnvironment.logGroup, isCancelled: job.isCancelled };
    const state: BlockState = isRecorded
      ? { status: "ended" }
      : { status: "lost", ...(await findLostAttempt(detail, known)) };
    const end = detail ? explainEnd(detail) : unknownOutcome(job, JOB_EXPIRED);
    await this.#history.end(locationOf(job), end);
    return state;
  }
}

/** Whether the job is cancelled or terminated, whatever its status. */
function isEnding(detail: JobDetail | undefined): boolean {
  return Boolean(detail?.isCancelled || detail?.isTerminated);
}
