import type { Comparison } from "../core/documents/comparison.ts";
import type { BlockRecord } from "../core/documents/record.ts";

/** Comparison and records of a report, by block. */
export interface FoundReport {
  readonly comparison: Comparison;
  readonly records: ReadonlyMap<string, BlockRecord>;
}

/** Report folders on this machine. */
export interface ReportSearch {
  /** Folders at any depth that hold a report, or a part of one, sorted. */
  find(folder: string): Promise<readonly string[]>;
  /** @throws {UsageError} the folder is incomplete, or gcbench did not write it */
  read(folder: string): Promise<FoundReport>;
  /** Whether two paths name the same place, or the first is inside the second. */
  isInside(path: string, folder: string): boolean;
  /** Names of the folders in a folder, sorted; empty without the folder. */
  names(folder: string): Promise<readonly string[]>;
  /** Names of the JSON files in a folder, sorted; empty without the folder. */
  documents(folder: string): Promise<readonly string[]>;
}
