import { DescribeJobsCommand, type JobDetail } from "@aws-sdk/client-batch";
import type { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import pLimit from "p-limit";
import type { BlockSpec } from "../../../core/documents/plan.ts";
import { recordKey, specKey } from "../../../core/documents/store-layout.ts";
import { InfrastructureError, UsageError } from "../../../core/errors.ts";
import { toJson } from "../../../core/format/json.ts";
import { formatCount } from "../../../core/format/text.ts";
import type { BlockState, DetachedJobs, Engine } from "../../../ports/engine.ts";
import { isAwsError } from "../aws-errors.ts";
import {
  ageOf,
  attemptsOf,
  type BatchJob,
  newJob,
  POLL,
  placeOf,
  pollSeconds,
  unknownOutcome,
} from "./batch-job.ts";
import { JobHistory } from "./job-history.ts";
import { explainEnd, isOver, isSpotReclaimed } from "./job-outcome.ts";
import { JobProgress } from "./job-progress.ts";
import { ATTEMPTS, type JobRequestOptions, JobRequests } from "./job-request.ts";
import { JobWait } from "./job-wait.ts";
import { CANCELLED, findLostAttempt, JOB_EXPIRED } from "./lost-attempts.ts";
import type { QueueClients } from "./queue-diagnosis.ts";

export interface BatchEngineOptions extends JobRequestOptions, QueueClients {
  readonly logs: CloudWatchLogsClient;
  readonly run: string;
  /** ARN of the queue of each kind of machine, by `PinnedPlatform.name`. */
  readonly queues: ReadonlyMap<string, string>;
  /** Tells a person what happened to a block that goes on all the same. */
  readonly notify: (message: string) => void;
}

/** Most ids that one DescribeJobs call takes. */
const DESCRIBE_LIMIT = 100;
/** Blocks that are handed over side by side: each waits for S3 and Batch most of the time. */
const MAX_CONCURRENT_SUBMITS = 16;
/** So long a job that Batch took may be missing from its answers. */
const MAX_MISSING_SECONDS = 600;
/** TerminateJob sends SIGTERM, and SIGKILL 30 s later. */
const CANCEL_SECONDS = 90;

/**
 * Runs blocks as jobs of AWS Batch. All that it must remember is in the store before it counts, so that any other client
 * goes on with the run; retries and throttling are the SDK's business.
 */
export class BatchEngine implements Engine, DetachedJobs {
  readonly capacity = Number.POSITIVE_INFINITY;
  readonly detachedJobs: DetachedJobs = this;
  readonly #options: BatchEngineOptions;
  readonly #inputLog: JobHistory;
  readonly #requests: JobRequests;
  readonly #wait: JobWait;
  readonly #progress: JobProgress;
  readonly #jobs = new Map<string, BatchJob>();
  /** Blocks whose image is refused, or that Batch would not take, and why. */
  readonly #rejected = new Map<string, string>();
  readonly #slots = pLimit(MAX_CONCURRENT_SUBMITS);

  constructor(options: BatchEngineOptions) {
    this.#options = options;
    this.#inputLog = new JobHistory(options);
    this.#requests = new JobRequests(options);
    this.#wait = new JobWait(options);
    this.#progress = new JobProgress(options.logs, options.inheritedEnvironment.logGroup);
  }

  /** Blocks whose latest job is not noted as ended, those that have their record by now among them. */
  async pending(): Promise<readonly string[]> {
    const jobRecords = await this.#inputLog.jobRecords();
    return [...jobRecords].flatMap(([id, { hasEnd }]) => (hasEnd ? [] : [id]));
  }

  async lostAttempts(): Promise<ReadonlyMap<string, number>> {
    const lostAttempts = new Map<string, number>();
    for (const [id, { number, hasRecord }] of await this.#inputLog.jobRecords()) {
      if (hasRecord) continue;
      const ends = await this.#inputLog.ends(id, number);
      const lost = ends.filter(({ statusReason }) => !statusReason?.startsWith(CANCELLED));
      if (lost.length > 0) lostAttempts.set(id, lost.length);
    }
    return lostAttempts;
  }

  async submit(spec: BlockSpec): Promise<void> {
    const known = this.#jobs.get(spec.block.id);
    if (known && known.state.status !== "lost") return;
    this.#rejected.delete(spec.block.id);
    await this.#slots(() => this.#submit(spec, known));
  }

  /** @returns the job's id; null: there is none */
  async attach(spec: BlockSpec): Promise<string | null> {
    const { clock, queues } = this.#options;
    const { id } = spec.block;
    const trace = (await this.#inputLog.jobRecords()).get(id);
    const queue = queues.get(spec.platform.name);
    if (!trace || trace.hasEnd || !queue) return null;
    const { number } = trace;
    const note = await this.#slots(() => this.#inputLog.find({ block: id, number, queue }));
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
    await this.#inputLog
      .terminate(job.note.jobId, `gcbench: given up: ${reason}`)
      .catch((error) => {
        // With the queue its jobs went.
        if (!isAwsError(error, "ClientException")) throw error;
      });
    await this.#inputLog.end(placeOf(job), unknownOutcome(job, `gcbench gave it up: ${reason}`));
    job.isOver = true;
  }

  async cancel(reason: string): Promise<void> {
    const { clock, notify } = this.#options;
    await this.#inputLog.terminateUncertain(`${CANCELLED} ${reason}`);
    const open = () => [...this.#jobs.values()].filter((job) => !job.isOver);
    if (open().length === 0) return;
    notify(`Ending ${formatCount(open().length, "job")} in AWS; a host is given 30 s for it.`);
    const ask = open().map((job) =>
      this.#slots(async () => {
        await this.#inputLog.terminate(job.note.jobId, `${CANCELLED} ${reason}`);
        job.due = clock.now();
        job.isCancelled = true;
      }),
    );
    const failed = (await Promise.allSettled(ask)).find(({ status }) => status === "rejected");
    const until = clock.now() + CANCEL_SECONDS;
    while (!failed && open().length > 0 && clock.now() < until) {
      await this.#refresh(open(), clock.now());
      if (open().length > 0) await clock.sleep(POLL.least);
    }
    if (open().length === 0) return;
    const cause = failed?.status === "rejected" ? failed.reason : undefined;
    const why = cause instanceof Error ? `: ${cause.message}` : "";
    throw new InfrastructureError(
      `${formatCount(open().length, "job")} could not be ended${why}. gcbench cancel ${this.#options.run} tries again; gcbench clean-up shows what is left.`,
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
    if (!queue) throw new InfrastructureError(`No queue is known for ${spec.platform.name}.`);
    await store.writeOnce(specKey(spec.run, id), toJson(spec));
    const trace = (await this.#inputLog.jobRecords()).get(id);
    const number = lost ? lost.number + 1 : trace ? trace.number + (trace.hasEnd ? 1 : 0) : 1;
    try {
      const note = await this.#inputLog.submitOnce({ block: id, number, queue }, () =>
        this.#requests.make(spec, { number, queue }),
      );
      this.#jobs.set(id, newJob({ spec, note, number }, clock.now()));
    } catch (error) {
      if (error instanceof UsageError) {
        this.#rejected.set(id, error.message);
        return;
      }
      // A queue that is disabled or gone, a definition that was deregistered under us: other platforms can go on.
      if (!isAwsError(error, "ClientException")) throw error;
      this.#rejected.set(id, `Batch refuses its job: ${(error as Error).message}`);
    }
  }

  async #refresh(open: readonly BatchJob[], now: number): Promise<void> {
    // Those that are almost due fill the calls up.
    const due = open
      .filter((job) => job.due <= now + (pollSeconds(job, now) - POLL.least) / 2)
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
    // Batch may not show a job at once that it has taken.
    if (!detail && ageOf(job, now) < MAX_MISSING_SECONDS) return;
    // One that was cancelled before it started stays in its queue for a while, and never runs.
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
          reason: "its host starts",
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
        `Block ${job.spec.block.id}: its host was reclaimed; attempt ${reclaims + 1} of ${ATTEMPTS} begins on another.`,
      );
    }
    job.reclaims = reclaims;
  }

  /** A job that is over has left a record, or we say why not. */
  async #outcome(job: BatchJob, detail: JobDetail | undefined): Promise<BlockState> {
    const { store, run, logs, inheritedEnvironment } = this.#options;
    if (detail) this.#countReclaims(job, detail);
    else
      await this.#inputLog.terminate(job.note.jobId, "gcbench: lost sight of it").catch(() => {});
    const isRecorded = (await store.read(recordKey(run, job.spec.block.id))) !== null;
    const known = { logs, logGroup: inheritedEnvironment.logGroup, isCancelled: job.isCancelled };
    const state: BlockState = isRecorded
      ? { status: "ended" }
      : { status: "lost", ...(await findLostAttempt(detail, known)) };
    const end = detail ? explainEnd(detail) : unknownOutcome(job, JOB_EXPIRED);
    await this.#inputLog.end(placeOf(job), end);
    return state;
  }
}

/** Asked to end, whatever its state says yet. */
function isEnding(detail: JobDetail | undefined): boolean {
  return Boolean(detail?.isCancelled || detail?.isTerminated);
}
