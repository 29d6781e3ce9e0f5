import { rm } from "node:fs/promises";
import { UsageError } from "../../core/errors.ts";
import { Git, GitError, type GitOptions, type GitResult } from "./git-process.ts";

export interface BranchChange {
  /** Base branch, into which the change will be merged. */
  readonly base: string;
  /** Branch that only gcbench writes to; its content is replaced. */
  readonly branch: string;
  /** New content by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly message: string;
}

export interface BranchState {
  readonly commit: string;
  /** Whether the branch already had exactly these files. */
  readonly alreadyExists: boolean;
}

/** Puts one commit on a branch of gcbench, using git objects only, without a work tree. */
export class UpdateBranch {
  readonly #git: Git;
  readonly #remote: string;

  constructor(options: GitOptions, remote: string) {
    this.#git = new Git(options);
    this.#remote = remote;
  }

  /** Names of the remote's tags. @throws {UsageError} the remote is inaccessible */
  async tags(): Promise<readonly string[]> {
    const listed = await this.#git.run(["ls-remote", "--tags", "--refs", "--", this.#remote]);
    if (listed.code !== 0) throw this.#pushError("list the tags of", listed);
    return listed.stdout.split("\n").flatMap((line) => line.split("\trefs/tags/")[1] ?? []);
  }

  /** The newest commit of a branch. @throws {UsageError} the branch does not exist */
  async fetch(branch: string): Promise<string> {
    const found = await this.#fetch(branch);
    if (found) return found;
    throw new UsageError(
      `${this.#remote} has no branch ${branch}. Choose an existing branch with --base.`,
    );
  }

  /** @returns a file's content; null if the commit has no such file */
  async find(commit: string, path: string): Promise<string | null> {
    const blob = await this.#git.run(["cat-file", "blob", `${commit}:${path}`]);
    return blob.code === 0 ? blob.stdout : null;
  }

  /**
   * Sets the branch to one commit on top of its base. A branch that already has these files is not changed, even if its base
   * has moved on: measurements of its commit remain valid.
   *
   * @throws {UsageError} the remote rejects the push
   */
  async put(change: BranchChange): Promise<BranchState> {
    const base = await this.fetch(change.base);
    const old = await this.#fetch(change.branch);
    if (old && (await this.#has(old, change.files))) return { commit: old, alreadyExists: true };
    const tree = await this.#treeOf(base, change.files);
    const commit = await this.#read(["commit-tree", tree, "-p", base, "-m", change.message]);
    const ref = `refs/heads/${change.branch}`;
    // The push fails if another process has changed the branch since.
    const lease = `--force-with-lease=${ref}:${old ?? ""}`;
    const pushed = await this.#git.run([
      "push",
      "--quiet",
      lease,
      this.#remote,
      `${commit}:${ref}`,
    ]);
    if (pushed.code !== 0) throw this.#pushError(`push branch ${change.branch} to`, pushed);
    return { commit, alreadyExists: false };
  }

  async #has(commit: string, files: ReadonlyMap<string, string>): Promise<boolean> {
    for (const [path, content] of files) {
      const blob = await this.#git.run(["cat-file", "blob", `${commit}:${path}`]);
      if (blob.code !== 0 || blob.stdout !== content) return false;
    }
    return true;
  }

  async #treeOf(base: string, files: ReadonlyMap<string, string>): Promise<string> {
    const directory = await this.#read(["rev-parse", "--absolute-git-dir"]);
    const index = `${directory}/gcbench-index-${process.pid}`;
    await this.#git.read(["read-tree", base], { index });
    for (const [path, content] of files) {
      const blob = await this.#read(["hash-object", "-w", "--stdin"], content);
      await this.#git.read(["update-index", "--add", "--cacheinfo", `100644,${blob},${path}`], {
        index,
      });
    }
    const tree = (await this.#git.read(["write-tree"], { index })).trim();
    await rm(index, { force: true });
    return tree;
  }

  async #fetch(branch: string): Promise<string | null> {
    const ref = `refs/heads/${branch}`;
    const listed = await this.#git.run(["ls-remote", "--", this.#remote, ref]);
    if (listed.code !== 0) throw this.#pushError("list the branches of", listed);
    const commit = listed.stdout.split("\t")[0] ?? "";
    if (commit === "") return null;
    const args = ["fetch", "--quiet", "--no-tags", "--depth=1", this.#remote, ref];
    const fetched = await this.#git.run(args);
    if (fetched.code !== 0) throw this.#pushError("fetch from", fetched);
    return this.#read(["rev-parse", "FETCH_HEAD"]);
  }

  async #read(args: readonly string[], input = ""): Promise<string> {
    return (await this.#git.read(args, { input })).trim();
  }

  #pushError(what: string, end: GitResult): Error {
    const output = end.stderr.trim().split("\n").slice(-3).join("\n  ");
    if (/could not read|not found|denied|403|401|protected|stale info|not appear/i.test(output)) {
      return new UsageError(
        `git may not ${what} ${this.#remote}:\n  ${output}\nGive the workflow's job \`permissions: contents: write\`, and use an unprotected branch.`,
      );
    }
    return new GitError(`(to ${what} ${this.#remote})`, end);
  }
}
