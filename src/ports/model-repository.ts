import type { RangeCommit } from "../core/documents/bisection.ts";

/** A clone of the model's repository. Its commits are read, never checked out or run. */
export interface ModelRepository {
  /** Fetches a commit unless the clone has it. @throws {UsageError} the origin has no such commit */
  fetchCommit(commit: string): Promise<void>;
  /** The commit that a tag, branch or abbreviated commit names. @throws {UsageError} there is none */
  resolve(name: string): Promise<string>;
  /**
   * The commits after `good` up to `bad` along first parents, oldest first, that change one of the paths. A path can be a pathspec of git.
   *
   * @throws {UsageError} `good` is no ancestor of `bad`
   */
  commitsBetween(
    good: string,
    bad: string,
    paths: readonly string[],
  ): Promise<readonly RangeCommit[]>;
  /** @throws {UsageError} the commits have no common ancestor */
  mergeBase(base: string, head: string): Promise<string>;
  /** Copies a file of a commit into a folder of this machine. @throws {UsageError} the commit has no such file */
  extract(
    commit: string,
    target: { readonly path: string; readonly into: string },
  ): Promise<{ readonly file: string; readonly sha256: string }>;
  /** The https address of the origin; null if the origin has none. */
  remoteUrl(): Promise<string | null>;
}
