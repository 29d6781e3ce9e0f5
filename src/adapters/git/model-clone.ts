import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { RangeCommit } from "../../core/documents/bisection.ts";
import { UsageError } from "../../core/errors.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import { shortened } from "../../core/format/text.ts";
import type { ModelRepository } from "../../ports/model-repository.ts";
import { Git, type GitOptions } from "./git-process.ts";

/** A longer first line of a message is cut. */
const MAX_SUBJECT_LENGTH = 80;

/** A clone of the model's repository. Reads git objects; never checks out or runs anything. */
export class ModelClone implements ModelRepository {
  readonly #git: Git;
  readonly #directory: string;

  constructor(options: GitOptions) {
    this.#git = new Git(options);
    this.#directory = options.directory;
  }

  /**
   * Fetches a commit unless the clone has it. Works for commits of forks' pull requests too.
   *
   * @throws {UsageError} neither the clone nor its origin has the commit
   */
  async fetchCommit(commit: string): Promise<void> {
    const check = () => this.#git.run(["cat-file", "-e", `${commit}^{commit}`]);
    if ((await check()).code === 0) return;
    const fetched = await this.#git.run(["fetch", "--no-tags", "--quiet", "origin", commit]);
    if (fetched.code === 0 && (await check()).code === 0) return;
    const output = fetched.stderr.trim().split("\n").slice(-2).join(" ");
    throw new UsageError(
      `${this.#directory} has no commit ${commit}, and fetching it from origin failed (${output}). Use a clone that contains the commit.`,
    );
  }

  /**
   * The commit that a tag, branch or abbreviated commit names. Fetches a tag that the clone lacks.
   *
   * @throws {UsageError} neither the clone nor its origin has it
   */
  async resolve(name: string): Promise<string> {
    const read = async () => {
      for (const revision of [name, `refs/remotes/origin/${name}`]) {
        const options = ["--verify", "--quiet", "--end-of-options"];
        const { code, stdout } = await this.#git.run([
          "rev-parse",
          ...options,
          `${revision}^{commit}`,
        ]);
        // Some versions of git print the option too.
        if (code === 0) return stdout.trim().split("\n").at(-1) ?? null;
      }
      return null;
    };
    const known = await read();
    if (known) return known;
    if (/^[0-9a-f]{40}$/.test(name)) {
      await this.fetchCommit(name);
      return name;
    }
    const tag = `refs/tags/${name}:refs/tags/${name}`;
    await this.#git.run(["fetch", "--no-tags", "--quiet", "origin", tag]);
    const fetched = await read();
    if (fetched) return fetched;
    throw new UsageError(
      `${this.#directory} has no commit, tag or branch ${name}, and neither has its origin. Check the name, or name the clone with --clone.`,
    );
  }

  /**
   * The commits after `good` up to `bad` along first parents that change one of the paths, oldest first.
   *
   * @throws {UsageError} `good` is no ancestor of `bad`
   */
  async commitsBetween(
    good: string,
    bad: string,
    paths: readonly string[],
  ): Promise<readonly RangeCommit[]> {
    const ancestry = await this.#git.run(["merge-base", "--is-ancestor", good, bad]);
    if (ancestry.code !== 0) {
      throw new UsageError(
        `${good} is no ancestor of ${bad} in ${this.#directory}. Name two commits of one branch, or check out with \`fetch-depth: 0\`.`,
      );
    }
    const format = "--format=%H%x00%P%x00%s";
    const range = ["--first-parent", "--reverse", format, `${good}..${bad}`, "--", ...paths];
    const log = await this.#git.read(["log", ...range]);
    return log
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [commit = "", parents = "", subject = ""] = line.split("\0");
        return {
          commit,
          subject: shortened(stripControls(subject), MAX_SUBJECT_LENGTH),
          isMerge: parents.includes(" "),
        };
      });
  }

  /**
   * The merge base of two commits.
   *
   * @throws {UsageError} the clone contains no common ancestor
   */
  async mergeBase(base: string, head: string): Promise<string> {
    const found = await this.#git.run(["merge-base", base, head]);
    const commit = found.stdout.trim();
    if (found.code === 0 && /^[0-9a-f]{40}$/.test(commit)) return commit;
    throw new UsageError(
      `${base} and ${head} have no common ancestor in ${this.#directory}. A shallow clone may lack it: check out with \`fetch-depth: 0\`.`,
    );
  }

  /** The https address of origin; null without an address that others can fetch from. */
  async remoteUrl(): Promise<string | null> {
    const { code, stdout } = await this.#git.run(["remote", "get-url", "origin"]);
    const address = stdout.trim().replace(/\.git$/, "");
    return code === 0 && /^https:\/\/[\w.-]+(\/[\w.-]+)+$/.test(address) ? address : null;
  }

  /**
   * Writes a file's content at a commit to a directory.
   *
   * @returns path and digest of the written file
   * @throws {UsageError} the commit has no such file
   */
  async extract(
    commit: string,
    { path, into }: { readonly path: string; readonly into: string },
  ): Promise<{ readonly file: string; readonly sha256: string }> {
    const shown = await this.#git.run(["cat-file", "blob", `${commit}:${path}`]);
    if (shown.code !== 0) {
      throw new UsageError(
        `Commit ${commit} has no file ${path}, which the miniature is built from. Choose a commit that contains it.`,
      );
    }
    const file = resolve(join(into, `${commit}.c`));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, shown.bytes);
    return { file, sha256: `sha256:${createHash("sha256").update(shown.bytes).digest("hex")}` };
  }
}
