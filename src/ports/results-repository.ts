/** Where reports are kept for good: one folder a run, and an index over all of them. */
export interface ResultsRepository {
  /** For people: which branch of which repository. */
  readonly location: string;
  /**
   * Adds a run's folder, and makes the index anew from the summaries of all runs that are there. Two that add at once both
   * land. A run that is there with the same data stays.
   *
   * @throws {UsageError} it is there with other data, or what keeps it refuses
   */
  put(run: PublishedFolder, buildIndex: IndexBuilder): Promise<PublishedResult>;
  /** Whether a run's folder is there, of the same records. */
  isPublished(run: PublishedFolder): Promise<boolean>;
}

export interface PublishedFolder {
  readonly run: string;
  readonly files: ReadonlyMap<string, string>;
  /** Names of those files that never change once they are there; the others are rendered from them. */
  readonly data: readonly string[];
  /** First line of what is written to the history. */
  readonly subject: string;
}

/** From what each run's summary.json holds to the files of the index, by name. */
export type IndexBuilder = (summaries: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

export interface PublishedResult {
  /** Of the state that holds the run. */
  readonly commit: string;
  /** Nothing had to be written. */
  readonly alreadyExists: boolean;
  /** How often somebody else was faster. */
  readonly retries: number;
}
