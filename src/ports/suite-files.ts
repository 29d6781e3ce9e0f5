import type { Suite } from "../core/documents/suite.ts";
import type { Version } from "../core/documents/version.ts";
import type { LoadedSuite } from "../core/planning/loaded-suite.ts";

/** Suites as YAML files. */
export interface SuiteFiles {
  /**
   * @param variant changes the suite before its names are looked up
   * @throws {UsageError} the file is missing or wrong
   */
  load(path: string, variant?: (suite: Suite) => Suite): Promise<LoadedSuite>;
  /** Writes a copy of a suite that compares other versions. Comments and order stay. */
  writeCopy(path: string, copy: SuiteCopy): Promise<void>;
  /** Path beside a suite: `a/NAME.yml` with `change` gives `a/NAME.change.yml`. */
  beside(path: string, infix: string): string;
  /** Path of a file, relative to the folder of a suite. */
  relativeTo(suite: string, file: string): string;
}

export interface SuiteCopy {
  /** Path of the suite to copy. */
  readonly of: string;
  /** The first is the baseline. */
  readonly versions: readonly Version[];
  readonly description: string;
}
