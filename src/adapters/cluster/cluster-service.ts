import { jobLogKeys } from "../../core/documents/store-layout.ts";
import type { Store } from "../../ports/store.ts";
import type { JobLocation, JobService } from "../jobs/job-history.ts";
import { jobIdIn } from "./cluster-log.ts";
import type { JobListing } from "./job-listing.ts";
import type { Scheduler } from "./scheduler.ts";

/** Finds and ends the jobs of a run on a cluster. */
export class ClusterService implements JobService {
  readonly #scheduler: Scheduler;
  readonly #listing: JobListing;
  readonly #store: Store;

  constructor(scheduler: Scheduler, listing: JobListing, store: Store) {
    this.#scheduler = scheduler;
    this.#listing = listing;
    this.#store = store;
  }

  /** From the queue, else from the accounting, else from the log: the scheduler forgets jobs minutes after their end. */
  async named(
    name: string,
    { run, block, number }: JobLocation & { readonly run: string },
  ): Promise<readonly string[]> {
    const isNamed = (job: { readonly name: string }) => job.name === name;
    const listed = (await this.#listing.recent()).filter(isNamed);
    const found =
      listed.length > 0 ? listed : ((await this.#listing.accounted()) ?? []).filter(isNamed);
    if (found.length > 0) {
      const ids = [...new Set(found.map(({ id }) => Number(id)))];
      return ids.toSorted((a, b) => a - b).map(String);
    }
    const logged = await jobIdIn(this.#store.describe(jobLogKeys.of(run, block, number)));
    return logged === null ? [] : [logged];
  }

  async terminate(jobId: string): Promise<void> {
    await this.#scheduler.cancel([jobId]);
  }
}
