import type { Clock } from "../../ports/clock.ts";
import type { ClusterJob, Scheduler } from "./scheduler.ts";

/** Minimum time between two calls for the same list. */
const MIN_INTERVAL_SECONDS = 2;
/** Far less than the age at which a claim without a job expires (JobHistory). */
const RECENT_SECONDS = 5;
/** The accounting tells only of jobs that ended minutes ago, so it is asked less often. */
const ACCOUNTED_INTERVAL_SECONDS = 60;

/** Lists the jobs of a run: one call of the scheduler answers everybody who waits for a list. */
export class JobListing {
  readonly #scheduler: Scheduler;
  readonly #clock: Clock;
  /** Time of the run's start, in seconds since 1970. */
  readonly #since: number;
  #next: Promise<readonly ClusterJob[]> | null = null;
  #latest: readonly ClusterJob[] | null = null;
  #current: Promise<unknown> = Promise.resolve();
  #currentAt = Number.NEGATIVE_INFINITY;
  #accounted: Promise<readonly ClusterJob[] | null> | null = null;
  #accountedAt = Number.NEGATIVE_INFINITY;

  constructor(scheduler: Scheduler, clock: Clock, since: number) {
    this.#scheduler = scheduler;
    this.#clock = clock;
    this.#since = since;
  }

  /** The jobs as they were at most some seconds ago. */
  recent(): Promise<readonly ClusterJob[]> {
    const isRecent = this.#clock.now() - this.#currentAt <= RECENT_SECONDS;
    return isRecent && this.#latest ? Promise.resolve(this.#latest) : this.now();
  }

  /** The jobs as they are after this call. */
  now(): Promise<readonly ClusterJob[]> {
    this.#next ??= this.#list();
    return this.#next;
  }

  /** The jobs in the accounting, at most a minute ago; null: the site keeps none. */
  accounted(): Promise<readonly ClusterJob[] | null> {
    const now = this.#clock.now();
    if (!this.#accounted || now - this.#accountedAt >= ACCOUNTED_INTERVAL_SECONDS) {
      this.#accountedAt = now;
      this.#accounted = this.#scheduler.listAccounted(this.#since);
    }
    return this.#accounted;
  }

  async #list(): Promise<readonly ClusterJob[]> {
    await this.#current.catch(() => {}); // Its own callers get the error.
    const wait = this.#currentAt + MIN_INTERVAL_SECONDS - this.#clock.now();
    if (wait > 0) await this.#clock.sleep(wait);
    this.#next = null; // A later caller needs a later list.
    this.#currentAt = this.#clock.now();
    const listed = this.#scheduler.listJobs();
    this.#current = listed;
    this.#latest = await listed;
    return listed;
  }
}
