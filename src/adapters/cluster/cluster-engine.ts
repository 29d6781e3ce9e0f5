import pLimit from "p-limit";
import { jobName } from "../../core/documents/job.ts";
import { ranksOf } from "../../core/documents/mpi-workload.ts";
import type { BlockSpec } from "../../core/documents/plan.ts";
import type { Site } from "../../core/documents/site.ts";
import { jobLogKeys, specKeys } from "../../core/documents/store-layout.ts";
import { usesMpi } from "../../core/documents/workload.ts";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { formatCount } from "../../core/format/text.ts";
import type { Clock } from "../../ports/clock.ts";
import type { BlockState, DetachedJobs, Engine } from "../../ports/engine.ts";
import type { Store } from "../../ports/store.ts";
import { JobHistory, type JobLocation } from "../jobs/job-history.ts";
import { unknownOutcome } from "../jobs/unknown-outcome.ts";
import { endOf, type TrackedJob, trackedJob } from "./cluster-job.ts";
import { ClusterService } from "./cluster-service.ts";
import { JobListing } from "./job-listing.ts";
import { JobOutcomes } from "./job-outcomes.ts";
import { type JobPaths, jobScript } from "./job-script.ts";
import { BusySchedulerError, type ClusterJobRequest, type Scheduler } from "./scheduler.ts";

export interface ClusterEngineOptions {
  readonly scheduler: Scheduler;
  /** A directory that login node and nodes see under the same path. */
  readonly store: Store;
  readonly clock: Clock;
  readonly run: string;
  /** Start of the run, in seconds since 1970: accounting is read from then on. */
  readonly startedAt: number;
  readonly site: Site;
  readonly paths: Omit<JobPaths, "spec">;
  /** Time limit of a block's job, in minutes. */
  readonly timeLimitMinutes: (spec: BlockSpec) => Promise<number>;
  /** Reports an event to a person. */
  readonly notify: (message: string) => void;
}

/** Concurrent submissions: each is a process on the login node. */
const MAX_CONCURRENT_SUBMITS = 4;
/** Poll interval: a share of the time since the last change, within limits. Sites ask for few calls. */
const POLL = { share: 0.1, minSeconds: 2, maxSeconds: 30 } as const;
/** Schedulers send SIGTERM, and SIGKILL after a delay that is 30 s by default (Slurm: KillWait). */
const CANCEL_SECONDS = 180;
const BUSY_RETRY_SECONDS = 35;

/** A block that waits until the scheduler accepts more jobs of the user. */
interface Deferred {
  readonly spec: BlockSpec;
  readonly lost: TrackedJob | undefined;
  readonly reason: string;
  readonly due: number;
}

/**
 * Runs blocks as jobs of a cluster's scheduler. All state is in the store before it takes effect, so any other client can
 * resume the run. One list of the scheduler serves all jobs.
 */
export class ClusterEngine implements Engine, DetachedJobs {
  readonly capacity: number;
  readonly detachedJobs: DetachedJobs = this;
  readonly #options: ClusterEngineOptions;
  readonly #listing: JobListing;
  readonly #history: JobHistory;
  readonly #outcomes: JobOutcomes;
  readonly #jobs = new Map<string, TrackedJob>();
  readonly #deferred = new Map<string, Deferred>();
  /** Reasons for blocks whose job was rejected, by block id. */
  readonly #rejected = new Map<string, string>();
  readonly #slots = pLimit(MAX_CONCURRENT_SUBMITS);
  #due = Number.NEGATIVE_INFINITY;
  #changedAt: number;

  constructor(options: ClusterEngineOptions) {
    this.#options = options;
    this.capacity = options.site.maxJobs ?? Number.POSITIVE_INFINITY;
    const { scheduler, clock, startedAt, store } = options;
    this.#listing = new JobListing(scheduler, clock, startedAt);
    const service = new ClusterService(scheduler, this.#listing, store);
    this.#history = new JobHistory({ ...options, service });
    this.#outcomes = new JobOutcomes(options);
    this.#changedAt = clock.now();
  }

  /** Ids of blocks whose latest job has no recorded end, including blocks that already have a record. */
  async pending(): Promise<readonly string[]> {
    return this.#history.pending();
  }

  async lostAttempts(): Promise<ReadonlyMap<string, number>> {
    return this.#history.lostAttempts(({ status }) => status === "CANCELLED");
  }

  async submit(spec: BlockSpec): Promise<void> {
    const { id } = spec.block;
    const known = this.#jobs.get(id);
    if ((known && known.state.status !== "lost") || this.#deferred.has(id)) return;
    this.#rejected.delete(id);
    await this.#slots(() => this.#submit(spec, known));
  }

  async attach(spec: BlockSpec): Promise<string | null> {
    const { id } = spec.block;
    const jobRecord = (await this.#history.jobRecords()).get(id);
    if (!jobRecord || jobRecord.hasEnd) return null;
    const { number } = jobRecord;
    const note = await this.#slots(() => this.#history.find(locationOf(spec, number)));
    if (!note) return null;
    this.#jobs.set(id, trackedJob({ spec, note, number, isAttached: true }));
    return note.jobId;
  }

  async states(blockIds: readonly string[]): Promise<readonly BlockState[]> {
    const now = this.#options.clock.now();
    for (const { spec, lost } of [...this.#deferred.values()].filter(({ due }) => due <= now)) {
      this.#deferred.delete(spec.block.id);
      await this.#slots(() => this.#submit(spec, lost));
    }
    const open = blockIds.flatMap((id) => this.#jobs.get(id) ?? []).filter((job) => !job.isOver);
    if (open.length > 0 && this.#due <= now) await this.#refresh(open);
    return blockIds.map((id) => this.#stateOf(id));
  }

  async giveUp(id: string, reason: string): Promise<void> {
    const job = this.#jobs.get(id);
    if (!job || job.isOver) return;
    await this.#history.terminate(job.note.jobId, reason);
    await this.#history.end(locationOfJob(job), unknownOutcome(job, `abandoned: ${reason}`));
    job.isOver = true;
  }

  async cancel(reason: string): Promise<void> {
    const { clock, notify, scheduler, run } = this.#options;
    this.#deferred.clear();
    await this.#history.terminateUncertain(reason);
    const open = () => [...this.#jobs.values()].filter((job) => !job.isOver);
    if (open().length === 0) return;
    notify(`Cancelling ${formatCount(open().length, "job")} on the cluster.`);
    for (const job of open()) job.isCancelled = true;
    await scheduler.cancel(open().map(({ note }) => note.jobId));
    const until = clock.now() + CANCEL_SECONDS;
    while (open().length > 0 && clock.now() < until) await this.#refresh(open());
    if (open().length === 0) return;
    throw new InfrastructureError(
      `The cluster did not end these jobs after scancel: ${open()
        .map(({ note }) => note.jobId)
        .join(", ")}. Rerun gcbench cancel ${run}, or ask the site.`,
    );
  }

  /** Whether a job waits or runs. */
  async isOpen(jobId: string): Promise<boolean> {
    const job = (await this.#listing.now()).find(({ id }) => id === jobId);
    return job !== undefined && job.phase !== "over";
  }

  #stateOf(id: string): BlockState {
    const rejected = this.#rejected.get(id);
    if (rejected !== undefined) return { status: "lost", reason: rejected, isPermanent: true };
    const deferred = this.#deferred.get(id);
    if (deferred) return { status: "waiting", reason: deferred.reason };
    const job = this.#jobs.get(id);
    if (!job) throw new RangeError(`block ${id} was never submitted`);
    return job.state;
  }

  async #submit(spec: BlockSpec, lost: TrackedJob | undefined): Promise<void> {
    const { store, clock, run } = this.#options;
    const { id } = spec.block;
    await store.writeOnce(specKeys.of(run, id), toJson(spec));
    const number = await this.#history.nextNumber(id, lost?.number);
    try {
      const note = await this.#history.submitOnce(locationOf(spec, number), async () => {
        const request = await this.#request(spec, number);
        return () => this.#options.scheduler.submit(request);
      });
      this.#jobs.set(id, trackedJob({ spec, note, number, isAttached: false }));
      this.#changedAt = clock.now();
      this.#due = Math.min(this.#due, this.#changedAt + POLL.minSeconds);
    } catch (error) {
      if (error instanceof BusySchedulerError) {
        const reason = `${this.#options.scheduler.name} accepts no more jobs of yours now (${error.message})`;
        this.#deferred.set(id, { spec, lost, reason, due: clock.now() + BUSY_RETRY_SECONDS });
      } else if (error instanceof UsageError) {
        this.#rejected.set(id, error.message);
      } else throw error;
    }
  }

  async #request(spec: BlockSpec, number: number): Promise<ClusterJobRequest> {
    const { store, run, site, scheduler, paths, timeLimitMinutes } = this.#options;
    const { node, threads } = spec.platform;
    const { id } = spec.block;
    if (!node) throw new RangeError(`platform ${spec.platform.id} is not on a cluster`);
    const kind = site.platforms.find(({ name }) => name === node.platform);
    const { workload } = spec.workload;
    return {
      name: jobName(run, id, number),
      comment: `gcbench ${run} ${id}`,
      partition: node.partition,
      constraint: node.constraint,
      account: site.account,
      qos: site.qos,
      options: [...site.options, ...(kind?.options ?? [])],
      nodes: node.nodes,
      tasksPerNode: usesMpi(workload) ? ranksOf(workload, threads) / node.nodes : 1,
      timeLimitMinutes: await timeLimitMinutes(spec),
      output: store.describe(jobLogKeys.of(run, id, number)),
      script: jobScript({
        site,
        environment: node,
        paths: { ...paths, spec: store.describe(specKeys.of(run, id)) },
        variables: scheduler.variables,
      }),
    };
  }

  async #refresh(open: readonly TrackedJob[]): Promise<void> {
    const { clock } = this.#options;
    const listed = new Map((await this.#listing.now()).map((job) => [job.id, job]));
    const isMissing = open.some(({ note }) => !listed.has(note.jobId));
    const accounted = isMissing ? ((await this.#listing.accounted()) ?? []) : [];
    const ended = new Map(accounted.map((job) => [job.id, job]));
    const now = clock.now();
    for (const job of open) {
      const before = job.state.status;
      const found = listed.get(job.note.jobId) ?? ended.get(job.note.jobId) ?? null;
      const { state, isOver } = await this.#outcomes.of(job, found, now);
      job.state = state;
      if (isOver) await this.#history.end(locationOfJob(job), endOf(job, found));
      job.isOver = isOver;
      if (before !== state.status) this.#changedAt = now;
    }
    this.#due = now + pollSeconds(now - this.#changedAt);
  }
}

function pollSeconds(unchangedSeconds: number): number {
  return Math.min(POLL.maxSeconds, Math.max(POLL.minSeconds, unchangedSeconds * POLL.share));
}

function locationOf({ block, platform }: BlockSpec, number: number): JobLocation {
  return { block: block.id, number, queue: platform.node?.partition ?? "" };
}

function locationOfJob({ spec, number, note }: TrackedJob): JobLocation {
  return { block: spec.block.id, number, queue: note.queue };
}
