import {
  type BatchClient,
  paginateListJobs,
  SubmitJobCommand,
  type SubmitJobCommandInput,
  TerminateJobCommand,
} from "@aws-sdk/client-batch";
import {
  type JobEnd,
  type JobNote,
  jobClaimSchema,
  jobEndSchema,
  jobName,
  jobNoteSchema,
} from "../../../core/documents/job.ts";
import {
  blocksPrefix,
  jobClaimKey,
  jobEndKey,
  jobKey,
} from "../../../core/documents/store-layout.ts";
import { parseStored } from "../../../core/documents/stored.ts";
import { InfrastructureError } from "../../../core/errors.ts";
import { toJson } from "../../../core/format/json.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { Store } from "../../../ports/store.ts";
import { isAwsError } from "../aws-errors.ts";

/** A claim without a job that is older belongs to a client that died in between. */
const CLAIM_SECONDS = 30;
const RECHECK_SECONDS = 1;
/** Most characters of a reason (AWS Batch API, TerminateJob). */
const MAX_REASON = 1024;

/** What the store says of a block's jobs. */
export interface JobRecord {
  /** Of the latest job that was claimed, from 1. */
  readonly number: number;
  /** How it ended is noted. */
  readonly hasEnd: boolean;
  readonly hasRecord: boolean;
}

/** A job to be: which one of which block, and on which queue. */
export interface JobLocation {
  readonly block: string;
  /** From 1; above 1, those before it have ended without a record. */
  readonly number: number;
  /** ARN. */
  readonly queue: string;
}

export interface JobHistoryOptions {
  readonly batch: BatchClient;
  readonly store: Store;
  readonly clock: Clock;
  readonly run: string;
}

/**
 * Which jobs a run has: a claim before one is submitted, its id after, its end at last, each written once. With it a
 * block has one job at a time, whatever client dies or is doubled: who finds a claim without an id looks for the job by its
 * name, which follows from run, block and number.
 */
export class JobHistory {
  readonly #options: JobHistoryOptions;
  /** Submitted or about to be, and not noted yet: what an interruption must look for. */
  readonly #uncertain = new Map<string, JobLocation>();
  #jobRecords: Promise<ReadonlyMap<string, JobRecord>> | null = null;

  constructor(options: JobHistoryOptions) {
    this.#options = options;
  }

  /** What earlier clients left, by block; read once: one listing for all. */
  jobRecords(): Promise<ReadonlyMap<string, JobRecord>> {
    const { store, run } = this.#options;
    this.#jobRecords ??= readJobRecords(store, run);
    return this.#jobRecords;
  }

  /**
   * The job of a place: submitted by us, by another client, or by one that died before it could note the id.
   *
   * @param submit what to submit if nobody has; asked at the last moment
   */
  async submitOnce(
    place: JobLocation,
    submit: () => Promise<SubmitJobCommandInput>,
  ): Promise<JobNote> {
    const { store, clock, run } = this.#options;
    const claim = { schemaVersion: 1, jobName: this.#nameOf(place), at: instant(clock.now()) };
    const key = jobClaimKey(run, place.block, place.number);
    if (await store.writeOnce(key, toJson(claim))) return this.#submit(place, submit);
    const since = clock.now();
    for (;;) {
      const found = await this.find(place);
      if (found) return found;
      // By the claim's own time, or where clocks differ, by ours.
      if (clock.now() - Math.min(since, await this.#claimedAt(key)) > CLAIM_SECONDS) {
        return this.#submit(place, submit);
      }
      await clock.sleep(RECHECK_SECONDS);
    }
  }

  /** @returns null where there is no job, as far as anybody knows */
  async find(place: JobLocation): Promise<JobNote | null> {
    const noted = await this.#readNote(place);
    if (noted) return noted;
    const [first, ...twins] = await this.#named(place);
    if (first === undefined) return null;
    for (const duplicate of twins) await this.terminate(duplicate, "gcbench: submitted twice");
    return this.#note(place, first);
  }

  async end(place: JobLocation, end: JobEnd): Promise<void> {
    const { store, run } = this.#options;
    await store.writeOnce(jobEndKey(run, place.block, place.number), toJson(end));
  }

  /** How the block's jobs so far ended. */
  async ends(block: string, until: number): Promise<readonly JobEnd[]> {
    const { store, run } = this.#options;
    const ends: JobEnd[] = [];
    for (let number = 1; number <= until; number++) {
      const key = jobEndKey(run, block, number);
      const content = await store.read(key);
      if (content) ends.push(parseStored(store.describe(key), content, jobEndSchema));
    }
    return ends;
  }

  async terminate(jobId: string, reason: string): Promise<void> {
    const { batch } = this.#options;
    const command = new TerminateJobCommand({ jobId, reason: reason.slice(0, MAX_REASON) });
    await batch.send(command);
  }

  /** Ends what was submitted by us and could not be noted: nobody else would know of it for a while. */
  async terminateUncertain(reason: string): Promise<void> {
    for (const [name, place] of this.#uncertain) {
      for (const jobId of await this.#named(place)) await this.terminate(jobId, reason);
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

  async #submit(
    place: JobLocation,
    submit: () => Promise<SubmitJobCommandInput>,
  ): Promise<JobNote> {
    const { batch } = this.#options;
    const name = this.#nameOf(place);
    const command = new SubmitJobCommand(await submit());
    this.#uncertain.set(name, place);
    const { jobId, $metadata } = await batch.send(command);
    if (!jobId) throw new InfrastructureError(`Batch accepted ${name} without an id.`);
    const note = await this.#note(place, jobId);
    this.#uncertain.delete(name);
    // SubmitJob takes no token that tells a repeated call from a new one: an answer that was lost on its way left a job.
    if (($metadata.attempts ?? 1) > 1) {
      for (const duplicate of await this.#named(place)) {
        if (duplicate !== note.jobId) await this.terminate(duplicate, "gcbench: submitted twice");
      }
    }
    return note;
  }

  async #note(place: JobLocation, jobId: string): Promise<JobNote> {
    const { store, clock, run } = this.#options;
    const note: JobNote = {
      schemaVersion: 1,
      jobId,
      jobName: this.#nameOf(place),
      queue: place.queue,
      submittedAt: instant(clock.now()),
    };
    const key = jobKey(run, place.block, place.number);
    if (await store.writeOnce(key, toJson(note))) return note;
    const first = (await this.#readNote(place)) ?? note;
    // Two clients took a dead one's place at once: the job that was noted first counts.
    if (first.jobId !== jobId) await this.terminate(jobId, "gcbench: submitted twice");
    return first;
  }

  async #readNote({ block, number }: JobLocation): Promise<JobNote | null> {
    const { store, run } = this.#options;
    const key = jobKey(run, block, number);
    const content = await store.read(key);
    return content && parseStored(store.describe(key), content, jobNoteSchema);
  }

  /** Ids of all jobs of that name, the first first, whatever their state: with this filter Batch leaves the state aside. */
  async #named(place: JobLocation): Promise<readonly string[]> {
    const { batch } = this.#options;
    const name = this.#nameOf(place);
    const found: { jobId: string; createdAt: number }[] = [];
    const filters = [{ name: "JOB_NAME", values: [name] }];
    const pages = paginateListJobs({ client: batch }, { jobQueue: place.queue, filters });
    try {
      for await (const { jobSummaryList = [] } of pages) {
        for (const { jobId, jobName: own, createdAt = 0 } of jobSummaryList) {
          if (jobId && own === name) found.push({ jobId, createdAt });
        }
      }
    } catch (error) {
      if (!isAwsError(error, "ClientException")) throw error; // The queue is gone.
    }
    found.sort((a, b) => a.createdAt - b.createdAt || (a.jobId < b.jobId ? -1 : 1));
    return found.map(({ jobId }) => jobId);
  }
}

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

async function readJobRecords(store: Store, run: string): Promise<ReadonlyMap<string, JobRecord>> {
  const jobRecords = new Map<string, JobRecord>();
  const recorded = new Set<string>();
  const prefix = blocksPrefix(run);
  for (const key of await store.list(prefix)) {
    const [, id = "", rest = ""] = /^([^/]+)\/(.*)$/.exec(key.slice(prefix.length)) ?? [];
    if (rest === "record.json") recorded.add(id);
    const [, digits, kind] = /^jobs\/(\d+)(-claim|-end)?\.json$/.exec(rest) ?? [];
    if (digits === undefined) continue;
    const number = Number(digits);
    const known = jobRecords.get(id);
    if (known && known.number > number) continue;
    const hasEnd = kind === "-end" || (known?.number === number && known.hasEnd);
    jobRecords.set(id, { number, hasEnd, hasRecord: false });
  }
  return new Map([...jobRecords].map(([id, one]) => [id, { ...one, hasRecord: recorded.has(id) }]));
}
