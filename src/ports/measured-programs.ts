/** Programs and run directories on this machine that a person wants to compare. */
export interface MeasuredPrograms {
  /** A path as a person types it, made absolute. `~/` is the home directory. */
  absolute(path: string): string;
  /**
   * Absolute path of a program.
   *
   * @throws {UsageError} it does not exist, is a folder or cannot be executed
   */
  executable(path: string): Promise<string>;
  /** Whether two files have the same bytes. */
  areEqual(one: string, other: string): Promise<boolean>;
  isRunDirectory(path: string): Promise<boolean>;
  /** @throws {UsageError} the folder is not a complete run directory of GEOS-Chem Classic */
  runDirectory(path: string): Promise<RunDirectory>;
  /** Absolute path of a folder. @throws {UsageError} there is no such folder */
  folder(path: string): Promise<string>;
  /** Workloads of GEOS-Chem Classic that gcbench brings along, by name. */
  workloads(): Promise<ReadonlyMap<string, string>>;
}

/** What a run directory says about its run. */
export interface RunDirectory {
  readonly path: string;
  /** As in geoschem_config.yml: fullchem, TransportTracers. */
  readonly simulation: string;
  /** Simulated start, as 2019-07-01 00:00 UTC. */
  readonly start: string;
  readonly simulatedHours: number;
}
