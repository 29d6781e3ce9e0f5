import {
  type BatchClient,
  DescribeJobsCommand,
  type JobDetail,
  ListJobsCommand,
  SubmitJobCommand,
  TerminateJobCommand,
} from "@aws-sdk/client-batch";
import type { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import type { ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import pLimit from "p-limit";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { parseHarnessEvent } from "../../core/harness-event.ts";
import {
  type JobNote,
  jobClaimSchema,
  jobEndSchema,
  jobName,
  jobNoteSchema,
} from "../../core/job.ts";
import { toJson } from "../../core/json.ts";
import {
  blocksPrefix,
  jobClaimKey,
  jobEndKey,
  jobKey,
  recordKey,
  specKey,
} from "../../core/keys.ts";
import type { BlockSpec } from "../../core/plan.ts";
import { parseStored } from "../../core/stored.ts";
import { jobTags } from "../../core/tags.ts";
import type { BlockProgress, BlockState, Clock, Engine, Store } from "../../ports.ts";
import { isAwsError } from "../aws-faults.ts";
import { JobDefinitions, type JobSurroundings } from "./job-definitions.ts";
import { readLogEnd } from "./job-logs.ts";
import { describeEnd, explainLoss, HOST_GONE, isOver, isReclaimed } from "./job-outcome.ts";
import { diagnoseQueue } from "./queue-diagnosis.ts";

export interface BatchEngineOptions {
  readonly batch: BatchClient;
  readonly logs: CloudWatchLogsClient;
  readonly quotas: ServiceQuotasClient;
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
/** A claim without a job that is older belongs to a client that died in between. */
const CLAIM_SECONDS = 30;
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
  /** Seconds since 1970; when to ask for it again. */
  due: number;
  reclaims: number;
  /** When its log was last looked into, in seconds since 1970. */
  followedAt: number;
}

/** What the store says of a block's jobs. */
interface Trace {
  /** Of the latest claim. 0: none. */
  readonly number: number;
  readonly hasNote: boolean;
  readonly hasEnd: boolean;
}

/**
 * Runs blocks as jobs of AWS Batch. All that it must remember is in the store before it counts, so that any other client
 * goes on with the run; retries and throttling are the SDK's business.
 */
export class BatchEngine implements Engine {
  readonly capacity = Number.POSITIVE_INFINITY;
  readonly #options: BatchEngineOptions;
  readonly #definitions: JobDefinitions;
  readonly #jobs = new Map<string, Job>();
  readonly #running = new Set<Job>();
  readonly #diagnoses = new Map<string, { at: number; reason: string; isBroken: boolean }>();
  /** Blocks that Batch would not take, and why. */
  readonly #refused = new Map<string, string>();
  readonly #slots = pLimit(SUBMITS_AT_ONCE);
  #traces: Promise<Map<string, Trace>> | null = null;
  #nextSubmit = 0;

  constructor(options: BatchEngineOptions) {
    this.#options = options;
    this.#definitions = new JobDefinitions(options.batch, options.surroundings);
  }

  async pending(): Promise<readonly string[]> {
    const traces = await this.#knownTraces();
    return [...traces].flatMap(([id, { number, hasEnd }]) => (number > 0 && !hasEnd ? [id] : []));
  }

  async submit(spec: BlockSpec): Promise<void> {
    const known = this.#jobs.get(spec.block.id);
    if (known && known.state.status !== "lost") return;
    this.#refused.delete(spec.block.id);
    await this.#slots(() => this.#submit(spec, known));
  }

  /**
   * Looks after a block's job where there is one that has not been noted as ended, and submits nothing.
   *
   * @returns its id; null: there is none
   */
  async attach(spec: BlockSpec): Promise<string | null> {
    const { clock, queues } = this.#options;
    const trace = (await this.#knownTraces()).get(spec.block.id);
    const queue = queues.get(spec.platform.name);
    if (!trace || trace.hasEnd || !queue) return null;
    const { number } = trace;
    const note =
      (await this.#readNote(spec, number)) ?? (await this.#findAndNote(spec, { number, queue }));
    if (!note) return null;
    this.#jobs.set(spec.block.id, newJob({ spec, note, number }, clock.now()));
    return note.jobId;
  }

  /** @throws {UsageError} the harness says that what was planned can't run */
  async states(blockIds: readonly string[]): Promise<readonly BlockState[]> {
    const now = this.#options.clock.now();
    const open = blockIds.flatMap((id) => this.#jobs.get(id) ?? []).filter((job) => !job.isOver);
    if (open.some(({ due }) => due <= now)) await this.#refresh(open, now);
    return blockIds.map((id) => this.#stateOf(id));
  }

  async cancel(reason: string): Promise<void> {
    const { clock } = this.#options;
    const open = () => [...this.#jobs.values()].filter((job) => !job.isOver);
    const ask = open().map((job) =>
      this.#slots(async () => {
        await this.#terminate(job.note.jobId, reason);
        job.due = clock.now();
      }),
    );
    const failed = (await Promise.allSettled(ask)).find(({ status }) => status === "rejected");
    const until = clock.now() + CANCEL_SECONDS;
    while (!failed && open().length > 0 && clock.now() < until) {
      await this.#refresh(open(), clock.now());
      if (open().length > 0) await clock.sleep(POLL.least);
    }
    if (open().length > 0) {
      throw new InfrastructureError(
        `${open().length} jobs could not be ended: gcbench cancel ${this.#options.run} tries again, gcbench clean-up shows what is left.`,
        { cause: failed?.status === "rejected" ? failed.reason : undefined },
      );
    }
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
    const trace = lost
      ? { number: lost.number, hasNote: true, hasEnd: true }
      : ((await this.#knownTraces()).get(id) ?? { number: 0, hasNote: false, hasEnd: false });
    const isNext = trace.number === 0 || trace.hasEnd;
    const number = isNext ? trace.number + 1 : trace.number;
    let note: JobNote;
    try {
      note = await this.#noteOf(spec, { number, queue, isNext });
    } catch (error) {
      // A queue that is disabled or gone, a definition that was deregistered under us: other platforms can go on.
      if (!isAwsError(error, "ClientException")) throw error;
      this.#refused.set(id, `Batch refuses its job: ${(error as Error).message}`);
      return;
    }
    this.#jobs.set(id, newJob({ spec, note, number }, clock.now()));
  }

  /**
   * The block's nth job: submitted by us, by another client, or by a client that died before it could note the id. Whoever
   * writes the claim submits; the others find the job by its name.
   */
  async #noteOf(
    spec: BlockSpec,
    { number, queue, isNext }: { number: number; queue: string; isNext: boolean },
  ): Promise<JobNote> {
    const { store, clock } = this.#options;
    const { id } = spec.block;
    const name = jobName(spec.run, id, number);
    const claim = { schemaVersion: 1, jobName: name, at: instant(clock.now()) };
    const isOurs =
      isNext && (await store.writeOnce(jobClaimKey(spec.run, id, number), toJson(claim)));
    if (isOurs) return this.#submitAndNote(spec, { number, queue, name });
    for (;;) {
      const found =
        (await this.#readNote(spec, number)) ?? (await this.#findAndNote(spec, { number, queue }));
      if (found) return found;
      if (await this.#isStale(spec, number)) {
        return this.#submitAndNote(spec, { number, queue, name });
      }
      await clock.sleep(POLL.least);
    }
  }

  async #readNote(spec: BlockSpec, number: number): Promise<JobNote | null> {
    const { store } = this.#options;
    const key = jobKey(spec.run, spec.block.id, number);
    const content = await store.read(key);
    return content && parseStored(store.describe(key), content, jobNoteSchema);
  }

  async #findAndNote(
    spec: BlockSpec,
    { number, queue }: { number: number; queue: string },
  ): Promise<JobNote | null> {
    const name = jobName(spec.run, spec.block.id, number);
    const jobId = await this.#findByName(queue, name);
    return jobId === null ? null : this.#note(spec, { number, queue, name, jobId });
  }

  async #isStale(spec: BlockSpec, number: number): Promise<boolean> {
    const { store, clock } = this.#options;
    const key = jobClaimKey(spec.run, spec.block.id, number);
    const content = await store.read(key);
    if (!content) return true;
    const { at } = parseStored(store.describe(key), content, jobClaimSchema);
    return clock.now() - Date.parse(at) / 1000 > CLAIM_SECONDS;
  }

  /** All jobs of that name, whatever their state: with this filter Batch leaves the state aside. */
  async #findByName(jobQueue: string, name: string): Promise<string | null> {
    const { batch } = this.#options;
    let nextToken: string | undefined;
    const found: { jobId: string; createdAt: number }[] = [];
    do {
      const page = await batch.send(
        new ListJobsCommand({
          jobQueue,
          filters: [{ name: "JOB_NAME", values: [name] }],
          ...(nextToken === undefined ? {} : { nextToken }),
        }),
      );
      for (const { jobId, jobName: own, createdAt = 0 } of page.jobSummaryList ?? []) {
        if (jobId && own === name) found.push({ jobId, createdAt });
      }
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    found.sort((a, b) => a.createdAt - b.createdAt || (a.jobId < b.jobId ? -1 : 1));
    return found[0]?.jobId ?? null;
  }

  async #submitAndNote(
    spec: BlockSpec,
    { number, queue, name }: { number: number; queue: string; name: string },
  ): Promise<JobNote> {
    const { batch, store, blockSeconds } = this.#options;
    const image = spec.versions.A.image;
    if (!image) throw new InfrastructureError(`Version ${spec.versions.A.name} has no image.`);
    const jobDefinition = await this.#definitions.ensure(image, spec.platform);
    await this.#pace();
    const { jobId } = await batch.send(
      new SubmitJobCommand({
        jobName: name,
        jobQueue: queue,
        jobDefinition,
        containerOverrides: {
          // The spec is an object in the store: nothing of it passes through a shell.
          command: ["gcbench-harness", "--spec", store.describe(specKey(spec.run, spec.block.id))],
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
        tags: jobTags({ run: spec.run, block: spec.block.id }),
      }),
    );
    if (!jobId) throw new InfrastructureError(`Batch accepted ${name} without an id.`);
    return this.#note(spec, { number, queue, name, jobId });
  }

  async #note(
    spec: BlockSpec,
    found: { number: number; queue: string; name: string; jobId: string },
  ): Promise<JobNote> {
    const { store, clock } = this.#options;
    const { number, queue, name, jobId } = found;
    const note: JobNote = {
      schemaVersion: 1,
      jobId,
      jobName: name,
      queue,
      submittedAt: instant(clock.now()),
    };
    if (await store.writeOnce(jobKey(spec.run, spec.block.id, number), toJson(note))) return note;
    const first = (await this.#readNote(spec, number)) ?? note;
    // Two clients took a dead one's place at once: the job that was noted first counts.
    if (first.jobId !== jobId) await this.#terminate(jobId, "gcbench: another client submitted it");
    return first;
  }

  async #terminate(jobId: string, reason: string): Promise<void> {
    await this.#options.batch.send(new TerminateJobCommand({ jobId, reason }));
  }

  /** Keeps below what Batch takes, instead of being told off. */
  async #pace(): Promise<void> {
    const { clock } = this.#options;
    const now = clock.now();
    const at = Math.max(now, this.#nextSubmit);
    this.#nextSubmit = at + 1 / SUBMITS_PER_SECOND;
    if (at > now) await clock.sleep(at - now);
  }

  /** What earlier clients left of this run, read once: one listing for all blocks. */
  #knownTraces(): Promise<Map<string, Trace>> {
    this.#traces ??= readTraces(this.#options.store, this.#options.run);
    return this.#traces;
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
    if (!detail || isOver(detail)) {
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
          progress: await this.#progress(job, detail, now),
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
  async #progress(job: Job, { container }: JobDetail, now: number): Promise<BlockProgress | null> {
    const known = job.state.status === "running" ? job.state.progress : null;
    if (now - job.followedAt < FOLLOW_SECONDS) return known;
    job.followedAt = now;
    const stream = container?.logStreamName;
    if (!stream || this.#running.size > MOST_FOLLOWED) return null;
    const { logs, surroundings } = this.#options;
    const place = { logGroup: surroundings.logGroup, stream };
    const lines = await readLogEnd(logs, place, 3).catch(() => []); // A nicety: without it, it goes on.
    const last = lines.map(parseHarnessEvent).findLast((event) => event?.event === "progress");
    if (last?.event !== "progress") return null;
    const { event, ...progress } = last;
    return progress;
  }

  #countReclaims(job: Job, { attempts = [] }: JobDetail): void {
    const reclaims = attempts.filter(isReclaimed).length;
    if (reclaims > job.reclaims) {
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
      return this.#giveUp(job, explainLoss(detail).reason);
    }
    if (now - since < LOOK_SECONDS) return waiting;
    const { reason, isBroken } = await this.#diagnose(job, now);
    if (isBroken) return this.#giveUp(job, reason);
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

  /** Ends a job that would wait for ever. */
  async #giveUp(job: Job, reason: string): Promise<BlockState> {
    await this.#terminate(job.note.jobId, `gcbench: ${reason}`).catch((error) => {
      // With the queue its jobs went.
      if (!isAwsError(error, "ClientException")) throw error;
    });
    job.isOver = true;
    return { status: "lost", reason, isLasting: true };
  }

  /** A job that is over has left a record, or we say why not. */
  async #outcome(job: Job, detail: JobDetail | undefined): Promise<BlockState> {
    const { store, run } = this.#options;
    const { id } = job.spec.block;
    const end = detail
      ? describeEnd(detail)
      : jobEndSchema.parse({
          schemaVersion: 1,
          jobId: job.note.jobId,
          jobName: job.note.jobName,
          status: "UNKNOWN",
          statusReason: "Batch does not know the job any more",
          createdAt: job.note.submittedAt,
          stoppedAt: null,
          attempts: [],
        });
    if (detail) this.#countReclaims(job, detail);
    const isRecorded = (await store.read(recordKey(run, id))) !== null;
    const state: BlockState = isRecorded
      ? { status: "ended" }
      : { status: "lost", ...(await this.#explain(detail)) };
    await store.writeOnce(jobEndKey(run, id, job.number), toJson(end));
    return state;
  }

  async #explain(detail: JobDetail | undefined) {
    if (!detail) return { reason: "Batch does not know its job any more", isLasting: false };
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
      if (name) return { reason: `${name}: ${message}`, isLasting: true };
      if (kind === "usage") throw new UsageError(message);
      return { reason: message, isLasting: false };
    }
    return explainLoss(detail, lines.slice(-3));
  }
}

/** In this job and those before it. The list may or may not hold the one under way. */
function attemptsOf({ number }: Job, { attempts = [] }: JobDetail): number {
  return number + attempts.filter(({ stoppedAt }) => stoppedAt).length;
}

function newJob(known: Pick<Job, "spec" | "note" | "number">, now: number): Job {
  const state: BlockState = { status: "waiting" };
  return { ...known, state, isOver: false, due: now, reclaims: 0, followedAt: now };
}

function pollSeconds({ note }: Job, now: number): number {
  const age = now - Date.parse(note.submittedAt) / 1000;
  return Math.min(POLL.most, Math.max(POLL.least, age * POLL.share));
}

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

async function readTraces(store: Store, run: string): Promise<Map<string, Trace>> {
  const traces = new Map<string, Trace>();
  const prefix = blocksPrefix(run);
  const pattern = /^([^/]+)\/jobs\/(\d+)(-claim|-end)?\.json$/;
  for (const key of await store.list(prefix)) {
    const [, id = "", digits, kind] = pattern.exec(key.slice(prefix.length)) ?? [];
    if (digits === undefined) continue;
    const number = Number(digits);
    const known = traces.get(id);
    const same = known?.number === number ? known : { hasNote: false, hasEnd: false };
    if (known && known.number > number) continue;
    traces.set(id, {
      number,
      hasNote: same.hasNote || kind === undefined,
      hasEnd: same.hasEnd || kind === "-end",
    });
  }
  return traces;
}
