import type { InputList } from "../core/documents/inputs.ts";

/** Asks the model on this machine which input files a run would read. */
export interface ModelDryRun {
  /** @throws {UsageError} the directory is no run directory, or the program makes no dry run */
  run(request: DryRunRequest): Promise<DryRunResult>;
}

export interface DryRunRequest {
  readonly executable: string;
  /** A run directory of GEOS-Chem Classic; it is only read. */
  readonly runDirectory: string;
  readonly simulatedHours: number | undefined;
  readonly signal: AbortSignal;
}

export interface DryRunResult {
  readonly list: InputList;
  /** Data root in the run directory's configuration. */
  readonly root: string;
  /** Absolute paths outside of that root. */
  readonly elsewhere: readonly string[];
}
