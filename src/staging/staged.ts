import type { InputSet, Staging } from "../core/documents/inputs.ts";
import type { InputCache, InputSource, StagedContent } from "../ports/inputs.ts";

export interface StageOptions {
  readonly set: InputSet;
  /** Of the set. */
  readonly digest: string;
  /** Data root: files get the paths below it that the set has. */
  readonly root: string;
  /** Null: none, all comes from the source. */
  readonly cache: InputCache | null;
  readonly signal: AbortSignal;
  /** Of files that were there and are not ours: replaced where the folder is ours alone, else refused. */
  readonly foreign: "replace" | "refuse";
  readonly openSource: (location: string, region: string) => Promise<InputSource>;
  readonly onProgress: (done: number, total: number) => void;
  /** Another process stages to the same place. */
  readonly onWait: () => void;
  /** What a person should know who looks for the reason of something later. */
  readonly onNote: (message: string) => void;
}

export interface Staged {
  readonly staging: Staging;
  /** SHA-256 of each file of the set that could be checked, by path. */
  readonly contents: ReadonlyMap<string, string>;
  /** What the cache may lack, by SHA-256: of a set that it does not know, all. */
  readonly uncached: ReadonlyMap<string, StagedContent>;
  /** Whether the cache has a manifest of the set, and what it says of the files is right. */
  readonly isCached: boolean;
  readonly set: InputSet;
  /** Data root. */
  readonly root: string;
}
