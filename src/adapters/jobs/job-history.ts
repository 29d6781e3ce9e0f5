import {
  type JobEnd,
  type JobNote,
  jobClaimSchema,
  jobEndSchema,
  jobName,
  jobNoteSchema,
} from "../../core/documents/job.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import {
  blockKeys,
  jobClaimKeys,
  jobEndKeys,
  jobKeys,
  recordKeys,
} from "../../core/documents/store-layout.ts";
import { toJson } from "../../core/format/json.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Store } from "../../ports/store.ts";

/** A claim without a job expires after this time: its client crashed. */
const CLAIM_SECONDS = 30;
const RECHECK_SECONDS = 1;

/** State of a block's jobs in the store. */
export interface JobRecord {
  /** Number of the latest claimed job, from 1. */
  readonly number: number;
  /** Whether the job's end is recorded. */
  readonly hasEnd: boolean;
  readonly hasRecord: boolean;
}

/** Block, number and queue that identify a job. */
export interface JobLocation {
  readonly block: string;
  /** From 1. Above 1, the block's earlier jobs ended without a record. */
  readonly number: number;
  /** ARN of the queue in AWS; partition of a cluster. */
  readonly queue: string;
}

/** A submission that a service accepted. */
export interface Submitted {
  readonly jobId: string;
  /** The request was sent more than once, so there can be a second job. */
  readonly isRepeated: boolean;
}

/** What runs jobs: AWS Batch, or the scheduler of a cluster. */
export interface JobService {
  /** Ids of all jobs with this name, in any state, oldest first. The name follows from run, block and number. */
  named(name: string, location: JobLocation & { readonly run: string }): Promise<readonly string[]>;
  /** Ends a job. A job that has ended stays as it is. */
  terminate(jobId: string, reason: string): Promise<void>;
}

/** Prepares a submission, which can take long. The function that it returns sends it. */
export type Submission = () => Promise<() => Promise<Submitted>>;

export interface JobHistoryOptions {
  readonly service: JobService;
  readonly store: Store;
  readonly clock: Clock;
  readonly run: string;
}

/**
 * Jobs of a run. The store gets a claim before each submission, the job's id after it, and the job's end, each written
 * once. So a block has one job at a time, even if a client crashes or two clients run. A client that finds a claim without
 * an id looks for the job by its name, which follows from run, block and number.
 */
export class JobHistory {
  readonly #options: JobHistoryOptions;
  /** Jobs whose submission has started but whose id is not stored yet, by name. Cancelling must look for them. */
  readonly #uncertain = new Map<string, JobLocation>();
  #jobRecords: Promise<ReadonlyMap<string, JobRecord>> | null = null;

  constructor(options: JobHistoryOptions) {
    this.#options = options;
  }

  /** State of each block's jobs from earlier clients. Listed once. */
  jobRecords(): Promise<ReadonlyMap<string, JobRecord>> {
    const { store, run } = this.#options;
    this.#jobRecords ??= readJobRecords(store, run);
    return this.#jobRecords;
  }

  /** Ids of blocks whose latest job has no recorded end, including blocks that already have a record. */
  async pending(): Promise<readonly string[]> {
    return [...(await this.jobRecords())].flatMap(([id, { hasEnd }]) => (hasEnd ? [] : [id]));
  }

  /** Number of lost jobs of each block that has no record. @param isCancelled whether a job was cancelled on purpose */
  async lostAttempts(isCancelled: (end: JobEnd) => boolean): Promise<ReadonlyMap<string, number>> {
    const lostAttempts = new Map<string, number>();
    for (const [id, { number, hasRecord }] of await this.jobRecords()) {
      if (hasRecord) continue;
      const lost = (await this.ends(id, number)).filter((end) => !isCancelled(end));
      if (lost.length > 0) lostAttempts.set(id, lost.length);
    }
    return lostAttempts;
  }

  /** Number of a block's next job, or of its open one. @param lost number of the job that this client lost, if it did */
  async nextNumber(block: string, lost: number | undefined): Promise<number> {
    if (lost !== undefined) return lost + 1;
    const known = (await this.jobRecords()).get(block);
    return known ? known.number + (known.hasEnd ? 1 : 0) : 1;
  }

  /**
   * Submits a job, unless this or another client has submitted it already. Also finds the job of a client that crashed
   * before it stored the id.
   *
   * @param submit called once, when it is clear that this client submits
   */
  async submitOnce(location: JobLocation, submit: Submission): Promise<JobNote> {
    const { store, clock, run } = this.#options;
    const claim = { schemaVersion: 1, jobName: this.#nameOf(location), at: instant(clock.now()) };
    const key = jobClaimKeys.of(run, location.block, location.number);
    if (await store.writeOnce(key, toJson(claim))) return this.#submit(location, submit);
    const since = clock.now();
    for (;;) {
      const found = await this.find(location);
      if (found) return found;
      // Measured from the claim's time, or from the local clock if the two differ.
      if (clock.now() - Math.min(since, await this.#claimedAt(key)) > CLAIM_SECONDS) {
        return this.#submit(location, submit);
      }
      await clock.sleep(RECHECK_SECONDS);
    }
  }

  /** @returns the job's note, or null if no job is known */
  async find(location: JobLocation): Promise<JobNote | null> {
    const note = await this.#readNote(location);
    if (note) return note;
    const [first, ...duplicates] = await this.#named(location);
    if (first === undefined) return null;
    for (const duplicate of duplicates) await this.terminate(duplicate, "gcbench: submitted twice");
    return this.#note(location, first);
  }

  async end(location: JobLocation, end: JobEnd): Promise<void> {
    const { store, run } = this.#options;
    await store.writeOnce(jobEndKeys.of(run, location.block, location.number), toJson(end));
  }

  /** Recorded ends of the block's jobs 1 to `until`. */
  async ends(block: string, until: number): Promise<readonly JobEnd[]> {
    const { store, run } = this.#options;
    const ends: JobEnd[] = [];
    for (let number = 1; number <= until; number++) {
      const key = jobEndKeys.of(run, block, number);
      const content = await store.read(key);
      if (content) ends.push(parseStored(store.describe(key), content, jobEndSchema));
    }
    return ends;
  }

  async terminate(jobId: string, reason: string): Promise<void> {
    await this.#options.service.terminate(jobId, reason);
  }

  /** Terminates jobs of this client whose id is not stored yet, because other clients could not find them soon. */
  async terminateUncertain(reason: string): Promise<void> {
    for (const [name, location] of this.#uncertain) {
      for (const jobId of await this.#named(location)) await this.terminate(jobId, reason);
      this.#uncertain.delete(name);
    }
  }

  #nameOf({ block, number }: JobLocation): string {
    return jobName(this.#options.run, block, number);
  }

  async #claimedAt(key: string): Promise<number> {
    const { store } = this.#options;
    const content = await store.read(key);
    if (!content) return 0;
    return Date.parse(parseStored(store.describe(key), content, jobClaimSchema).at) / 1000;
  }

  async #submit(location: JobLocation, submit: Submission): Promise<JobNote> {
    const name = this.#nameOf(location);
    const send = await submit();
    this.#uncertain.set(name, location);
    const { jobId, isRepeated } = await send();
    const note = await this.#note(location, jobId);
    this.#uncertain.delete(name);
    // A submission is not idempotent: after a lost response, a retry creates a second job.
    if (isRepeated) {
      for (const duplicate of await this.#named(location)) {
        if (duplicate !== note.jobId) await this.terminate(duplicate, "gcbench: submitted twice");
      }
    }
    return note;
  }

  async #note(location: JobLocation, jobId: string): Promise<JobNote> {
    const { store, clock, run } = this.#options;
    const note: JobNote = {
      schemaVersion: 1,
      jobId,
      jobName: this.#nameOf(location),
      queue: location.queue,
      submittedAt: instant(clock.now()),
    };
    const key = jobKeys.of(run, location.block, location.number);
    if (await store.writeOnce(key, toJson(note))) return note;
    const first = (await this.#readNote(location)) ?? note;
    // Two clients replaced an expired claim at the same time. The job stored first is used.
    if (first.jobId !== jobId) await this.terminate(jobId, "gcbench: submitted twice");
    return first;
  }

  async #readNote({ block, number }: JobLocation): Promise<JobNote | null> {
    const { store, run } = this.#options;
    const key = jobKeys.of(run, block, number);
    const content = await store.read(key);
    return content && parseStored(store.describe(key), content, jobNoteSchema);
  }

  #named(location: JobLocation): Promise<readonly string[]> {
    const { service, run } = this.#options;
    return service.named(this.#nameOf(location), { ...location, run });
  }
}

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

async function readJobRecords(store: Store, run: string): Promise<ReadonlyMap<string, JobRecord>> {
  const jobRecords = new Map<string, JobRecord>();
  const recorded = new Set<string>();
  for (const key of await store.list(blockKeys.prefix(run))) {
    const record = recordKeys.parse(key);
    if (record) recorded.add(record.block);
    const end = jobEndKeys.parse(key);
    const job = end ?? jobClaimKeys.parse(key) ?? jobKeys.parse(key);
    if (!job) continue;
    const { block: id, job: number } = job;
    const known = jobRecords.get(id);
    if (known && known.number > number) continue;
    const hasEnd = end !== null || (known?.number === number && known.hasEnd);
    jobRecords.set(id, { number, hasEnd, hasRecord: false });
  }
  return new Map([...jobRecords].map(([id, job]) => [id, { ...job, hasRecord: recorded.has(id) }]));
}
