import {
  type BatchClient,
  DescribeJobsCommand,
  type JobDetail,
  type SubmitJobCommandInput,
} from "@aws-sdk/client-batch";
import type { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import type { ECRClient } from "@aws-sdk/client-ecr";
import type { ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import pLimit from "p-limit";
import { InfrastructureError, UsageError } from "../../../core/errors.ts";
import { describeStaging, parseHarnessEvent } from "../../../core/harness-event.ts";
import { type JobEnd, type JobNote, jobName } from "../../../core/job.ts";
import { toJson } from "../../../core/json.ts";
import { recordKey, specKey } from "../../../core/keys.ts";
import { plainLine } from "../../../core/plain-text.ts";
import type { BlockSpec } from "../../../core/plan.ts";
import { jobTags } from "../../../core/tags.ts";
import { formatCount } from "../../../core/text.ts";
import type { Afterlife, BlockState, Clock, Engine, Store } from "../../../ports.ts";
import { isAwsError } from "../aws-faults.ts";
import { PushedImages } from "../pushed-images.ts";
import { JobDefinitions, type JobSurroundings } from "./job-definitions.ts";
import { JobLedger, type JobPlace } from "./job-ledger.ts";
import { readLogEnd } from "./job-logs.ts";
import { describeEnd, explainLoss, HOST_GONE, isOver, isReclaimed } from "./job-outcome.ts";
import { diagnoseQueue } from "./queue-diagnosis.ts";

export interface BatchEngineOptions {
  readonly batch: BatchClient;
  readonly logs: CloudWatchLogsClient;
  readonly quotas: ServiceQuotasClient;
  readonly ecr: ECRClient;
  /** The jobs reach it too: in S3. */
  readonly store: Store;
  readonly clock: Clock;
  readonly run: string;
  /** ARN of the queue of each kind of machine, by `PinnedPlatform.name`. */
  readonly queues: ReadonlyMap<string, string>;
  readonly surroundings: JobSurroundings;
  /** Time limit of a job, in seconds. */
  readonly blockSeconds: (spec: BlockSpec) => number;
  /** Tells a person what happened to a block that goes on all the same. */
  readonly notify: (message: string) => void;
}

/** Most ids that one DescribeJobs call takes. */
const DESCRIBE_LIMIT = 100;
/** SubmitJob calls a second (AWS Batch quotas, per account and region; fixed). */
const SUBMITS_PER_SECOND = 50;
/** Blocks that are handed over side by side: each waits for S3 and Batch most of the time. */
const SUBMITS_AT_ONCE = 16;
/** Begins the reason of what a person or a limit ended: whoever else waits for it must not begin it anew. */
const CANCELLED = "gcbench: cancelled:";
/** So long a job that Batch took may be missing from its answers. */
const UNSEEN_SECONDS = 600;
/** A job is asked for again after a tenth of its age, within these bounds, in seconds. */
const POLL = { share: 0.1, least: 1, most: 60 } as const;
/** After so long a wait, whether the queue works at all is looked at. */
const LOOK_SECONDS = 20;
/** So long a host may take to come up before a person is told why it does not. */
const PATIENCE_SECONDS = 180;
const DIAGNOSE_AGAIN_SECONDS = 60;
/** A reclaimed host's block begins again on another, so many times at most in one job (1 to 10). */
const ATTEMPTS = 5;
/** TerminateJob sends SIGTERM, and SIGKILL 30 s later. */
const CANCEL_SECONDS = 90;
const LOG_LINES = 20;
/** Running jobs whose logs are looked into for the live display, and how often: the harness says no more. */
const MOST_FOLLOWED = 20;
const FOLLOW_SECONDS = 10;

/** The job of a block, as far as this client knows. */
interface Job {
  readonly spec: BlockSpec;
  readonly note: JobNote;
  /** Which job of the block it is, from 1. */
  readonly number: number;
  state: BlockState;
  isOver: boolean;
  /** By us. */
  isCancelled: boolean;
  /** Seconds since 1970; when to ask for it again. */
  due: number;
  /** Null: not looked at yet; what was before is no news. */
  reclaims: number | null;
  /** When its log was last looked into, in seconds since 1970. */
  followedAt: number;
}

/**
 * Runs blocks as jobs of AWS Batch. All that it must remember is in the store before it counts, so that any other client
 * goes on with the run; retries and throttling are the SDK's business.
 */
export class BatchEngine implements Engine, Afterlife {
  readonly capacity = Number.POSITIVE_INFINITY;
  readonly afterlife: Afterlife = this;
  readonly #options: BatchEngineOptions;
  readonly #definitions: JobDefinitions;
  readonly #ledger: JobLedger;
  readonly #images: PushedImages;
  readonly #jobs = new Map<string, Job>();
  readonly #running = new Set<Job>();
  readonly #diagnoses = new Map<string, { at: number; reason: string; isBroken: boolean }>();
  /** Blocks whose image is refused, or that Batch would not take, and why. */
  readonly #refused = new Map<string, string>();
  readonly #slots = pLimit(SUBMITS_AT_ONCE);
  #nextSubmit = 0;

  constructor(options: BatchEngineOptions) {
    this.#options = options;
    this.#definitions = new JobDefinitions(options.batch, options.surroundings);
    this.#ledger = new JobLedger(options);
    this.#images = new PushedImages(options.ecr);
  }

  /** Blocks whose latest job is not noted as ended, those that have their record by now among them. */
  async pending(): Promise<readonly string[]> {
    const traces = await this.#ledger.traces();
    return [...traces].flatMap(([id, { hasEnd }]) => (hasEnd ? [] : [id]));
  }

  async losses(): Promise<ReadonlyMap<string, number>> {
    const losses = new Map<string, number>();
    for (const [id, { number, hasRecord }] of await this.#ledger.traces()) {
      if (hasRecord) continue;
      const ends = await this.#ledger.ends(id, number);
      const lost = ends.filter(({ statusReason }) => !statusReason?.startsWith(CANCELLED));
      if (lost.length > 0) losses.set(id, lost.length);
    }
    return losses;
  }

  async submit(spec: BlockSpec): Promise<void> {
    const known = this.#jobs.get(spec.block.id);
    if (known && known.state.status !== "lost") return;
    this.#refused.delete(spec.block.id);
    await this.#slots(() => this.#submit(spec, known));
  }

  /** @returns the job's id; null: there is none */
  async adopt(spec: BlockSpec): Promise<string | null> {
    const { clock, queues } = this.#options;
    const { id } = spec.block;
    const trace = (await this.#ledger.traces()).get(id);
    const queue = queues.get(spec.platform.name);
    if (!trace || trace.hasEnd || !queue) return null;
    const { number } = trace;
    const note = await this.#slots(() => this.#ledger.find({ block: id, number, queue }));
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

  async abandon(id: string, reason: string): Promise<void> {
    const job = this.#jobs.get(id);
    if (!job || job.isOver) return;
    await this.#ledger.terminate(job.note.jobId, `gcbench: given up: ${reason}`).catch((error) => {
      // With the queue its jobs went.
      if (!isAwsError(error, "ClientException")) throw error;
    });
    await this.#ledger.end(placeOf(job), unknownEnd(job, `gcbench gave it up: ${reason}`));
    job.isOver = true;
  }

  async cancel(reason: string): Promise<void> {
    const { clock, notify } = this.#options;
    await this.#ledger.terminateUncertain(`${CANCELLED} ${reason}`);
    const open = () => [...this.#jobs.values()].filter((job) => !job.isOver);
    if (open().length === 0) return;
    notify(`Ending ${formatCount(open().length, "job")} in AWS; a host is given 30 s for it.`);
    const ask = open().map((job) =>
      this.#slots(async () => {
        await this.#ledger.terminate(job.note.jobId, `${CANCELLED} ${reason}`);
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
    const refused = this.#refused.get(id);
    if (refused !== undefined) return { status: "lost", reason: refused, isLasting: true };
    const job = this.#jobs.get(id);
    if (!job) throw new RangeError(`block ${id} was never submitted`);
    return job.state;
  }

  async #submit(spec: BlockSpec, lost: Job | undefined): Promise<void> {
    const { store, clock, queues } = this.#options;
    const { id } = spec.block;
    const queue = queues.get(spec.platform.name);
    if (!queue) throw new InfrastructureError(`No queue is known for ${spec.platform.name}.`);
    await store.writeOnce(specKey(spec.run, id), toJson(spec));
    const trace = (await this.#ledger.traces()).get(id);
    const number = lost ? lost.number + 1 : trace ? trace.number + (trace.hasEnd ? 1 : 0) : 1;
    try {
      const note = await this.#ledger.obtain({ block: id, number, queue }, () =>
        this.#request(spec, { number, queue }),
      );
      this.#jobs.set(id, newJob({ spec, note, number }, clock.now()));
    } catch (error) {
      if (error instanceof UsageError) {
        this.#refused.set(id, error.message);
        return;
      }
      // A queue that is disabled or gone, a definition that was deregistered under us: other platforms can go on.
      if (!isAwsError(error, "ClientException")) throw error;
      this.#refused.set(id, `Batch refuses its job: ${(error as Error).message}`);
    }
  }

  async #request(
    spec: BlockSpec,
    { number, queue }: { number: number; queue: string },
  ): Promise<SubmitJobCommandInput> {
    const { store, blockSeconds } = this.#options;
    const { id } = spec.block;
    const image = spec.versions.A.image;
    if (!image) throw new InfrastructureError(`Version ${spec.versions.A.name} has no image.`);
    await this.#images.check(image, spec.platform);
    const jobDefinition = await this.#definitions.ensure(image, spec.platform);
    await this.#pace();
    return {
      jobName: jobName(spec.run, id, number),
      jobQueue: queue,
      jobDefinition,
      containerOverrides: {
        // The spec is an object in the store: nothing of it passes through a shell.
        command: ["gcbench-harness", "--spec", store.describe(specKey(spec.run, id))],
      },
      retryStrategy: {
        attempts: ATTEMPTS,
        // What no rule matches is tried again, hence the second.
        evaluateOnExit: [
          { onStatusReason: `${HOST_GONE}*`, action: "RETRY" },
          { onReason: "*", action: "EXIT" },
        ],
      },
      timeout: { attemptDurationSeconds: Math.ceil(blockSeconds(spec)) },
      propagateTags: true,
      tags: jobTags({ run: spec.run, block: id }),
    };
  }

  /** Keeps below what Batch takes, instead of being told off. */
  async #pace(): Promise<void> {
    const { clock } = this.#options;
    const now = clock.now();
    const at = Math.max(now, this.#nextSubmit);
    this.#nextSubmit = at + 1 / SUBMITS_PER_SECOND;
    if (at > now) await clock.sleep(at - now);
  }

  async #refresh(open: readonly Job[], now: number): Promise<void> {
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

  async #update(job: Job, detail: JobDetail | undefined, now: number): Promise<void> {
    job.due = now + pollSeconds(job, now);
    if (detail?.status === "RUNNING") this.#running.add(job);
    else this.#running.delete(job);
    // Batch may not show a job at once that it has taken.
    if (!detail && ageOf(job, now) < UNSEEN_SECONDS) return;
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
          ...(await this.#progress(job, detail, now)),
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
        job.state = await this.#waiting(job, detail, now);
    }
  }

  /** What the harness last said of itself; for a few jobs only: CloudWatch Logs bears few calls a second. */
  async #progress(job: Job, { container }: JobDetail, now: number): Promise<Followed> {
    const known: Followed = job.state.status === "running" ? followed(job.state) : UNKNOWN_PROGRESS;
    if (now - job.followedAt < FOLLOW_SECONDS) return known;
    job.followedAt = now;
    const stream = container?.logStreamName;
    if (!stream || this.#running.size > MOST_FOLLOWED) return UNKNOWN_PROGRESS;
    const { logs, surroundings } = this.#options;
    const place = { logGroup: surroundings.logGroup, stream };
    const lines = await readLogEnd(logs, place, 3).catch(() => []); // A nicety: without it, it goes on.
    const last = lines
      .map(parseHarnessEvent)
      .findLast((event) => event?.event === "progress" || event?.event === "staging");
    if (last?.event === "staging") return { progress: null, note: describeStaging(last) };
    if (last?.event !== "progress") return UNKNOWN_PROGRESS;
    const { event, ...progress } = last;
    return { progress };
  }

  #countReclaims(job: Job, { attempts = [] }: JobDetail): void {
    const reclaims = attempts.filter(isReclaimed).length;
    if (job.reclaims !== null && reclaims > job.reclaims && reclaims < ATTEMPTS) {
      this.#options.notify(
        `Block ${job.spec.block.id}: its host was reclaimed; attempt ${reclaims + 1} of ${ATTEMPTS} begins on another.`,
      );
    }
    job.reclaims = reclaims;
  }

  async #waiting(job: Job, detail: JobDetail, now: number): Promise<BlockState> {
    const since = (detail.createdAt ?? now * 1000) / 1000;
    const said = detail.statusReason;
    const attempts = attemptsOf(job, detail);
    const waiting: BlockState = { status: "waiting", attempts, ...(said ? { reason: said } : {}) };
    if (said?.startsWith("MISCONFIGURATION")) {
      return { status: "lost", reason: explainLoss(detail).reason, isLasting: true };
    }
    if (now - since < LOOK_SECONDS) return waiting;
    const { reason, isBroken } = await this.#diagnose(job, now);
    if (isBroken) return { status: "lost", reason, isLasting: true };
    if (now - since < PATIENCE_SECONDS) return waiting;
    return { status: "waiting", attempts, reason: [said, reason].filter(Boolean).join("; ") };
  }

  async #diagnose(job: Job, now: number): Promise<{ reason: string; isBroken: boolean }> {
    const { queue } = job.note;
    const known = this.#diagnoses.get(queue);
    if (known && now - known.at < DIAGNOSE_AGAIN_SECONDS) return known;
    const { instance } = job.spec.platform;
    if (!instance) throw new RangeError(`platform ${job.spec.platform.id} is not in AWS`);
    const diagnosis = { at: now, ...(await diagnoseQueue(this.#options, queue, instance)) };
    this.#diagnoses.set(queue, diagnosis);
    return diagnosis;
  }

  /** A job that is over has left a record, or we say why not. */
  async #outcome(job: Job, detail: JobDetail | undefined): Promise<BlockState> {
    const { store, run } = this.#options;
    if (detail) this.#countReclaims(job, detail);
    else await this.#ledger.terminate(job.note.jobId, "gcbench: lost sight of it").catch(() => {});
    const isRecorded = (await store.read(recordKey(run, job.spec.block.id))) !== null;
    const state: BlockState = isRecorded
      ? { status: "ended" }
      : { status: "lost", ...(await this.#explain(job, detail)) };
    const end = detail ? describeEnd(detail) : unknownEnd(job, FORGOTTEN);
    await this.#ledger.end(placeOf(job), end);
    return state;
  }

  async #explain(job: Job, detail: JobDetail | undefined): Promise<Omit<Lost, "status">> {
    if (!detail) return { reason: FORGOTTEN, isLasting: false };
    if (detail.statusReason?.startsWith(CANCELLED) && !job.isCancelled) {
      return { reason: plainLine(detail.statusReason), isCancelled: true };
    }
    if (detail.status === "SUCCEEDED") {
      return { reason: "its job ended well and left no record", isLasting: false };
    }
    const stream = detail.container?.logStreamName;
    const place = stream && { logGroup: this.#options.surroundings.logGroup, stream };
    // The log only explains: where it can't be read, the rest is told without it.
    const lines = place
      ? await readLogEnd(this.#options.logs, place, LOG_LINES).catch(() => [])
      : [];
    const fault = lines.map(parseHarnessEvent).findLast((event) => event?.event === "error");
    if (fault?.event === "error") {
      const { kind, class: name, message } = fault;
      // A mistake in what was asked for comes back at every try, as a wrong architecture does.
      const reason = plainLine(name ? `${name}: ${message}` : message);
      return { reason, isLasting: name !== undefined || kind === "usage" };
    }
    const { reason, isLasting } = explainLoss(detail, lines.slice(-3));
    return { reason: plainLine(reason), isLasting };
  }
}

type Lost = Extract<BlockState, { status: "lost" }>;

/** What a running block does, as far as it is known. */
type Followed = Pick<Extract<BlockState, { status: "running" }>, "progress" | "note">;
const UNKNOWN_PROGRESS: Followed = { progress: null };

function followed({ progress, note }: Followed): Followed {
  return note === undefined ? { progress } : { progress, note };
}

const FORGOTTEN = "Batch does not know its job any more";

function placeOf({ spec, number, note }: Job): JobPlace {
  return { block: spec.block.id, number, queue: note.queue };
}

/** Of a job whose end Batch can't tell, or need not. */
function unknownEnd({ note }: Job, statusReason: string): JobEnd {
  const { jobId, jobName: name, submittedAt } = note;
  return {
    ...{ schemaVersion: 1, jobId, jobName: name, status: "UNKNOWN", statusReason },
    ...{ createdAt: submittedAt, stoppedAt: null, attempts: [] },
  };
}

/** Asked to end, whatever its state says yet. */
function isEnding(detail: JobDetail | undefined): boolean {
  return Boolean(detail?.isCancelled || detail?.isTerminated);
}

function ageOf({ note }: Job, now: number): number {
  return now - Date.parse(note.submittedAt) / 1000;
}

/** In this job and those before it. The list may or may not hold the one under way. */
function attemptsOf({ number }: Job, { attempts = [] }: JobDetail): number {
  return number + attempts.filter(({ stoppedAt }) => stoppedAt).length;
}

function newJob(known: Pick<Job, "spec" | "note" | "number">, now: number): Job {
  const state: BlockState = { status: "waiting" };
  return {
    ...known,
    ...{ state, isOver: false, isCancelled: false, due: now, reclaims: 0, followedAt: now },
  };
}

function pollSeconds(job: Job, now: number): number {
  return Math.min(POLL.most, Math.max(POLL.least, ageOf(job, now) * POLL.share));
}
