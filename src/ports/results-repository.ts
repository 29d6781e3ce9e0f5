/** Permanent storage of reports: one folder for each run, and an index of all runs. */
export interface ResultsRepository {
  /** Branch and repository, for messages. */
  readonly location: string;
  /**
   * Adds the folder of a run, and rebuilds the index from the summaries of all runs. Concurrent calls both succeed.
   * A run that is already published with the same data stays unchanged.
   *
   * @throws {UsageError} the run is already published with other data, or the repository denies access
   */
  put(run: PublishedFolder, buildIndex: IndexBuilder): Promise<PublishedResult>;
  /** Whether the run's folder is published with the same records. */
  isPublished(run: PublishedFolder): Promise<boolean>;
}

export interface PublishedFolder {
  readonly run: string;
  readonly files: ReadonlyMap<string, string>;
  /** Names of the files that never change after publication. The other files are rendered from them. */
  readonly data: readonly string[];
  /** First line of the commit message. */
  readonly subject: string;
}

/**
 * Makes the files of the index, by name.
 *
 * @param summaries content of each run's summary.json, by its folder
 * @param others what else the branch knows
 */
export type IndexBuilder = (
  summaries: ReadonlyMap<string, string>,
  others: BranchKnowledge,
) => ReadonlyMap<string, string>;

export interface BranchKnowledge {
  /** Content of regressions.json; null: there is none. */
  readonly regressions: string | null;
  /** Content of the files in the folder unpaired-runs, by name. */
  readonly unpaired: ReadonlyMap<string, string>;
}

export interface PublishedResult {
  /** Commit that contains the run. */
  readonly commit: string;
  /** The run was already published. */
  readonly alreadyExists: boolean;
  /** Number of repeated pushes, because another client pushed first. */
  readonly retries: number;
}
