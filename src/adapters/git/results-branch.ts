import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { InfrastructureError } from "../../core/errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type {
  IndexBuilder,
  PublishedFolder,
  PublishedResult,
  ResultsRepository,
} from "../../ports/results-repository.ts";
import { explainFetch, explainPush, isOutage } from "./git-errors.ts";
import { Git, GitError } from "./git-process.ts";
import { checkBranchName, checkRemoteAddress, credentialOf } from "./results-address.ts";
import { type GitWorkTree, ResultsTree } from "./results-tree.ts";

/** Maximum pushes. With growing, random pauses, 20 simultaneous publishers all succeed. */
const MAX_PUSHES = 12;
const FIRST_PAUSE_SECONDS = 0.2;
const MAX_PAUSE_SECONDS = 10;
/** Maximum server failures; with these pauses, about half a minute. */
const MAX_OUTAGES = 6;
const FIRST_OUTAGE_SECONDS = 1;
/** git's message if the remote repository exists without the branch. */
const NO_SUCH_BRANCH = /^fatal: couldn't find remote ref /m;

export interface ResultsBranchOptions {
  /** Address of the repository: https, ssh, or a directory. Contains no password. */
  readonly remote: string;
  readonly branch: string;
  /** Token for a remote reached by https. */
  readonly token: string | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  log(line: string): void;
}

/**
 * Results on a separate branch of a git repository. Fetches and writes only what changes, without a checkout or work tree,
 * with a history one commit deep. A push adds a whole commit or nothing.
 */
export class ResultsBranch implements ResultsRepository {
  readonly location: string;
  readonly #options: ResultsBranchOptions;

  /** @throws {UsageError} the address or the branch's name is invalid */
  constructor(options: ResultsBranchOptions) {
    checkRemoteAddress(options.remote);
    checkBranchName(options.branch);
    // git runs in another directory, so a relative path must be resolved here.
    const remote = existsSync(options.remote) ? resolve(options.remote) : options.remote;
    this.#options = { ...options, remote };
    this.location = `branch ${options.branch} of ${options.remote}`;
  }

  async put(run: PublishedFolder, buildIndex: IndexBuilder): Promise<PublishedResult> {
    return this.#withGit((tree) => this.#pushWithRetries(tree, run, buildIndex));
  }

  async isPublished(run: PublishedFolder): Promise<boolean> {
    return this.#withGit(async (tree) => {
      const parent = await this.#fetch(tree.git);
      return parent !== null && (await new ResultsTree(tree, parent).holdsRecords(run));
    });
  }

  /** Runs work in a temporary repository with the remote as origin. */
  async #withGit<T>(use: (place: GitWorkTree) => Promise<T>): Promise<T> {
    const directory = await mkdtemp(join(tmpdir(), "gcbench-results-"));
    try {
      const git = new Git({ ...this.#options, directory, credential: credentialOf(this.#options) });
      await git.read(["init", "--quiet", "--bare", "--template=", "."]);
      return await use({ git, directory });
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }

  /** Fetches, adds and pushes. Retries if the branch changed or the server failed. */
  async #pushWithRetries(
    tree: GitWorkTree,
    run: PublishedFolder,
    buildIndex: IndexBuilder,
  ): Promise<PublishedResult> {
    const { branch, clock, signal, log } = this.#options;
    let [retries, outages] = [0, 0];
    while (retries < MAX_PUSHES) {
      const attempt = await this.#try(tree, run, buildIndex);
      if ("commit" in attempt) return { ...attempt, retries };
      if (attempt.failed === "outage" && ++outages >= MAX_OUTAGES) throw attempt.error;
      if (attempt.failed === "overtaken") retries++;
      const [what, pause] =
        attempt.failed === "outage"
          ? [attempt.error.message, FIRST_OUTAGE_SECONDS * 2 ** (outages - 1)]
          : [`Another process pushed to ${branch}.`, FIRST_PAUSE_SECONDS * 2 ** (retries - 1)];
      log(`${what}\nFetching the branch and retrying.`);
      await clock.sleep(Math.min(MAX_PAUSE_SECONDS, pause) * (0.5 + Math.random()), signal);
    }
    throw new InfrastructureError(
      `Other processes pushed to ${branch} first, ${MAX_PUSHES} times. Nothing of this run was published; rerun the command.`,
    );
  }

  /** One fetch and one push. @throws a permanent error */
  async #try(
    workTree: GitWorkTree,
    run: PublishedFolder,
    buildIndex: IndexBuilder,
  ): Promise<Omit<PublishedResult, "retries"> | FailedPush> {
    const { git } = workTree;
    try {
      const parent = await this.#fetch(git);
      const tree = await new ResultsTree(workTree, parent).add(
        run,
        buildIndex,
        this.#options.branch,
      );
      if (parent !== null && tree === (await treeOf(git, parent))) {
        return { commit: parent, alreadyExists: true };
      }
      const commit = await commitTree(git, { tree, parent, subject: run.subject });
      const refs = `${commit}:refs/heads/${this.#options.branch}`;
      const pushed = await git.run(["push", "--porcelain", "--no-verify", "origin", refs]);
      if (pushed.code === 0) return { commit, alreadyExists: false };
      if (isOutage(pushed)) throw new GitError("push", pushed);
      const error = explainPush(pushed, this.#options);
      if (error !== null) throw error;
      return { failed: "overtaken" };
    } catch (cause) {
      if (!(cause instanceof GitError && isOutage(cause.end))) throw cause;
      return { failed: "outage", error: explainFetch(cause.end, this.#options) };
    }
  }

  /** @returns the branch's commit, with its trees; null if the branch does not exist */
  async #fetch(git: Git): Promise<string | null> {
    const { branch } = this.#options;
    const ref = `refs/heads/${branch}`;
    const depth = ["--depth=1", "--filter=blob:none", "--no-tags", "--quiet"];
    const fetched = await git.run(["fetch", ...depth, "origin", `+${ref}:refs/gcbench/results`]);
    if (NO_SUCH_BRANCH.test(fetched.stderr)) return null;
    if (fetched.code !== 0) {
      throw isOutage(fetched)
        ? new GitError("fetch", fetched)
        : explainFetch(fetched, this.#options);
    }
    return (await git.read(["rev-parse", "--verify", "refs/gcbench/results"])).trim();
  }
}

/** Temporary failures of a push. */
type FailedPush =
  | { readonly failed: "overtaken" }
  | { readonly failed: "outage"; readonly error: Error };

async function treeOf(git: Git, commit: string): Promise<string> {
  return (await git.read(["rev-parse", "--verify", `${commit}^{tree}`])).trim();
}

async function commitTree(
  git: Git,
  { tree, parent, subject }: { tree: string; parent: string | null; subject: string },
): Promise<string> {
  const from = parent === null ? [] : ["-p", parent];
  const commit = await git.read(["commit-tree", tree, ...from], { input: `${subject}\n` });
  return commit.trim();
}
