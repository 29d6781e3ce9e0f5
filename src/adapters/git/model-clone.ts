import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { Git, type GitOptions } from "./git-process.ts";

/** A clone of the model's repository: what it holds is read from git's objects, never checked out and never run. */
export class ModelClone {
  readonly #git: Git;
  readonly #directory: string;

  constructor(options: GitOptions) {
    this.#git = new Git(options);
    this.#directory = options.directory;
  }

  /**
   * Makes sure that a commit is there, fetching it where it is not: of a fork's pull request as well.
   *
   * @throws {UsageError} the clone has no such commit, and its origin gives none
   */
  async fetchCommit(commit: string): Promise<void> {
    const isThere = () => this.#git.run(["cat-file", "-e", `${commit}^{commit}`]);
    if ((await isThere()).code === 0) return;
    const fetched = await this.#git.run(["fetch", "--no-tags", "--quiet", "origin", commit]);
    if (fetched.code === 0 && (await isThere()).code === 0) return;
    const said = fetched.stderr.trim().split("\n").slice(-2).join(" ");
    throw new UsageError(
      `${this.#directory} has no commit ${commit}, and its origin gave none (${said}). Name a clone of the repository that holds it.`,
    );
  }

  /**
   * Where head left base.
   *
   * @throws {UsageError} they have no commit in common as far as the clone goes
   */
  async mergeBase(base: string, head: string): Promise<string> {
    const found = await this.#git.run(["merge-base", base, head]);
    const commit = found.stdout.trim();
    if (found.code === 0 && /^[0-9a-f]{40}$/.test(commit)) return commit;
    throw new UsageError(
      `${base} and ${head} have no commit in common in ${this.#directory}. A shallow clone may lack it: check out with \`fetch-depth: 0\`.`,
    );
  }

  /** The https address of its origin; null: it has none that others can fetch from. */
  async remoteUrl(): Promise<string | null> {
    const { code, stdout } = await this.#git.run(["remote", "get-url", "origin"]);
    const address = stdout.trim().replace(/\.git$/, "");
    return code === 0 && /^https:\/\/[\w.-]+(\/[\w.-]+)+$/.test(address) ? address : null;
  }

  /**
   * Writes a file as it is at a commit.
   *
   * @returns where it is now, and its digest
   * @throws {UsageError} the commit has no such file
   */
  async extract(
    commit: string,
    { path, into }: { readonly path: string; readonly into: string },
  ): Promise<{ readonly file: string; readonly sha256: string }> {
    const shown = await this.#git.run(["cat-file", "blob", `${commit}:${path}`]);
    if (shown.code !== 0) {
      throw new UsageError(`Commit ${commit} has no file ${path}: the miniature is built from it.`);
    }
    const file = resolve(join(into, `${commit}.c`));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, shown.bytes);
    return { file, sha256: `sha256:${createHash("sha256").update(shown.bytes).digest("hex")}` };
  }
}
