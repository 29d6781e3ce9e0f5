import type { InputSet, Staging } from "../core/documents/inputs.ts";
import type { InputCache, InputSource, StagedContent } from "../ports/inputs.ts";

export interface StageOptions {
  readonly set: InputSet;
  /** Digest of the set. */
  readonly digest: string;
  /** Data root; the set's paths are relative to it. */
  readonly root: string;
  /** Null: no cache; all files come from their source. */
  readonly cache: InputCache | null;
  readonly signal: AbortSignal;
  /** What to do with files that gcbench did not fetch: replace them, or fail (in a user's own directory). */
  readonly foreign: "replace" | "refuse";
  readonly openSource: (location: string, region: string) => Promise<InputSource>;
  readonly onProgress: (done: number, total: number) => void;
  /** Called while another process stages to the same data root. */
  readonly onWait: (holder: string) => void;
  /** Receives messages for a person who investigates a problem later. */
  readonly onNote: (message: string) => void;
}

export interface Staged {
  readonly staging: Staging;
  /** SHA-256 of each verified file of the set, by path. */
  readonly contents: ReadonlyMap<string, string>;
  /** Files that the cache may lack, by SHA-256; all files of a set without a manifest in the cache. */
  readonly uncached: ReadonlyMap<string, StagedContent>;
  /** Whether the cache has a correct manifest of the set. */
  readonly isCached: boolean;
  readonly set: InputSet;
  /** Data root of the staged files. */
  readonly root: string;
}
