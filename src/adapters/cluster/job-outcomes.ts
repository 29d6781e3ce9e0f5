import { jobLogKeys, recordKeys } from "../../core/documents/store-layout.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import type { BlockState } from "../../ports/engine.ts";
import type { Store } from "../../ports/store.ts";
import { harnessErrorIn, progressIn } from "../jobs/harness-log.ts";
import type { TrackedJob } from "./cluster-job.ts";
import { readLogEnd } from "./cluster-log.ts";
import type { ClusterJob, Scheduler } from "./scheduler.ts";

/** Lines at the end of a log that hold the harness's error. */
const LOG_LINES = 20;
/** Lines of a log that an unexplained end shows. */
const SHOWN_LINES = 3;
/** A shared file system can show a file of another machine a minute late (nfs(5), acdirmax). */
const LATE_FILE_SECONDS = 90;

export interface JobOutcome {
  readonly state: BlockState;
  readonly isOver: boolean;
}

/** Finds the state of blocks from the scheduler's list, the store and the logs. */
export class JobOutcomes {
  readonly #scheduler: Scheduler;
  readonly #store: Store;
  readonly #run: string;

  constructor(known: {
    readonly scheduler: Scheduler;
    readonly store: Store;
    readonly run: string;
  }) {
    this.#scheduler = known.scheduler;
    this.#store = known.store;
    this.#run = known.run;
  }

  /** @param found null: the scheduler does not know the job, any more or yet */
  async of(job: TrackedJob, found: ClusterJob | null, now: number): Promise<JobOutcome> {
    if (found && found.phase !== "over") {
      job.isSeen ||= found.phase !== "ending";
      job.missingSince = null;
      return this.#open(job, found, now);
    }
    const key = recordKeys.of(this.#run, job.spec.block.id);
    if ((await this.#store.read(key)) !== null) return { state: { status: "ended" }, isOver: true };
    job.missingSince ??= now;
    const lines = await this.#logEnd(job);
    const error = harnessErrorIn(lines);
    // A job that says why it has no record needs no patience.
    const isExplained = error !== null || (found !== null && this.#scheduler.explain(found));
    if (!isExplained && now - job.missingSince < LATE_FILE_SECONDS) {
      return { state: job.state, isOver: false };
    }
    return { state: this.#lost(job, found, lines), isOver: true };
  }

  async #open(job: TrackedJob, found: ClusterJob, now: number): Promise<JobOutcome> {
    const attempts = job.number;
    if (found.phase === "running" || found.phase === "ending") {
      const seconds = Math.max(0, now - (found.startedAt ?? now));
      const progress = progressIn(await this.#logEnd(job));
      return { state: { status: "running", ...progress, seconds, attempts }, isOver: false };
    }
    const hopeless = this.#scheduler.explain(found);
    if (hopeless) {
      const { reason, isPermanent } = hopeless;
      return { state: { status: "lost", reason, isPermanent }, isOver: false };
    }
    const reason = found.reason ?? undefined;
    const state: BlockState = {
      status: "waiting",
      attempts,
      isStarting: found.phase === "starting",
      ...(reason === undefined ? {} : { reason: `${this.#scheduler.name} says: ${reason}` }),
    };
    return { state, isOver: false };
  }

  #lost(job: TrackedJob, found: ClusterJob | null, lines: readonly string[]): BlockState {
    const error = harnessErrorIn(lines);
    const finding = found && this.#scheduler.explain(found);
    // A job that was ended from outside can have reported what that broke first.
    if (error && !error.isInterrupted && (error.isPermanent || !finding)) {
      return { status: "lost", reason: error.reason, isPermanent: error.isPermanent };
    }
    if (finding) {
      const { reason, isPermanent } = finding;
      // A job that was cancelled before this client saw it says nothing to this client, which resumes the run.
      const isKnown = job.isSeen || !job.isAttached;
      const isCancelled = finding.isCancelled && !job.isCancelled && isKnown;
      return { status: "lost", reason, isPermanent, isCancelled };
    }
    const state = found ? `ended as ${found.state}` : `is unknown to ${this.#scheduler.name}`;
    const shown = lines.slice(-SHOWN_LINES).join(" | ");
    const reason = `job ${job.note.jobId} ${state} and wrote no record; its log ${shown ? `ends: ${shown}` : "is empty"}`;
    return { status: "lost", reason: stripControls(reason), isPermanent: false };
  }

  #logEnd({ spec, number }: TrackedJob): Promise<readonly string[]> {
    const path = this.#store.describe(jobLogKeys.of(this.#run, spec.block.id, number));
    return readLogEnd(path, LOG_LINES).catch(() => []); // The log is optional.
  }
}
