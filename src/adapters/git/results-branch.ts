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
import { Git, GitError, type GitResult } from "./git-process.ts";
import { checkBranchName, checkRemoteAddress, credentialOf } from "./results-address.ts";
import { type GitWorkTree, ResultsTree } from "./results-tree.ts";

/** Pushes until it is given up. With a pause that grows and varies, 20 publishers at once all land. */
const MAX_PUSHES = 12;
const FIRST_PAUSE_SECONDS = 0.2;
const MAX_PAUSE_SECONDS = 10;
/** Times that the server may fail before it is given up: with these pauses half a minute. */
const MAX_OUTAGES = 6;
const FIRST_OUTAGE_SECONDS = 1;

export interface ResultsBranchOptions {
  /** Address of the repository: https, ssh, or a directory. It holds no password. */
  readonly remote: string;
  readonly branch: string;
  /** For the remote, where it is reached by https. */
  readonly token: string | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  log(line: string): void;
}

/**
 * Results on a branch of a git repository that holds nothing else. Only what changes is fetched and written: no checkout, no
 * work tree, a history one commit deep. What is pushed is a whole commit or nothing.
 */
export class ResultsBranch implements ResultsRepository {
  readonly location: string;
  readonly #options: ResultsBranchOptions;

  /** @throws {UsageError} the address or the branch's name can't be used */
  constructor(options: ResultsBranchOptions) {
    checkRemoteAddress(options.remote);
    checkBranchName(options.branch);
    // git works in a directory of its own: a folder that is named from here is to be found from there.
    const remote = existsSync(options.remote) ? resolve(options.remote) : options.remote;
    this.#options = { ...options, remote };
    this.location = `branch ${options.branch} of ${options.remote}`;
  }

  async put(run: PublishedFolder, buildIndex: IndexBuilder): Promise<PublishedResult> {
    return this.#withGit((place) => this.#pushWithRetries(place, run, buildIndex));
  }

  async isPublished(run: PublishedFolder): Promise<boolean> {
    return this.#withGit(async (place) => {
      const parent = await this.#fetch(place.git);
      return parent !== null && (await new ResultsTree(place, parent).holdsRecords(run));
    });
  }

  /** A repository of the moment, that knows where the branch is. */
  async #withGit<T>(use: (place: GitWorkTree) => Promise<T>): Promise<T> {
    const directory = await mkdtemp(join(tmpdir(), "gcbench-results-"));
    try {
      const git = new Git({ ...this.#options, directory, credential: credentialOf(this.#options) });
      await git.read(["init", "--quiet", "--bare", "--template=", "."]);
      await git.read(["remote", "add", "--", "origin", this.#options.remote]);
      return await use({ git, directory });
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }

  /** Fetch, add, push; where somebody else was faster, or the server failed, again. */
  async #pushWithRetries(
    at: GitWorkTree,
    run: PublishedFolder,
    buildIndex: IndexBuilder,
  ): Promise<PublishedResult> {
    const { branch, clock, signal, log } = this.#options;
    let [retries, outages] = [0, 0];
    while (retries < MAX_PUSHES) {
      const tried = await this.#try(at, run, buildIndex);
      if ("commit" in tried) return { ...tried, retries };
      if (tried.failed === "outage" && ++outages >= MAX_OUTAGES) throw tried.error;
      if (tried.failed === "overtaken") retries++;
      const [what, pause] =
        tried.failed === "outage"
          ? [tried.error.message, FIRST_OUTAGE_SECONDS * 2 ** (outages - 1)]
          : [`Somebody else pushed to ${branch}.`, FIRST_PAUSE_SECONDS * 2 ** (retries - 1)];
      log(`${what}\nFetching what is there, and trying again.`);
      await clock.sleep(Math.min(MAX_PAUSE_SECONDS, pause) * (0.5 + Math.random()), signal);
    }
    throw new InfrastructureError(
      `Others pushed to ${branch} faster, ${MAX_PUSHES} times. Nothing of this run is there; the same command tries again.`,
    );
  }

  /** One fetch and one push. @throws it is refused for another reason than that of a moment */
  async #try(
    place: GitWorkTree,
    run: PublishedFolder,
    buildIndex: IndexBuilder,
  ): Promise<Omit<PublishedResult, "retries"> | FailedPush> {
    const { git } = place;
    try {
      const parent = await this.#fetch(git);
      const tree = await new ResultsTree(place, parent).add(run, buildIndex, this.#options.branch);
      if (parent !== null && tree === (await treeOf(git, parent))) {
        return { commit: parent, alreadyExists: true };
      }
      const commit = await commitTree(git, { tree, parent, subject: run.subject });
      const refs = `${commit}:refs/heads/${this.#options.branch}`;
      const pushed = await git.run(["push", "--porcelain", "--no-verify", "origin", refs]);
      if (pushed.code === 0) return { commit, alreadyExists: false };
      if (isOutage(pushed)) throw new GitError("push", pushed);
      const refused = explainPush(pushed, this.#options);
      if (refused !== null) throw refused;
      return { failed: "overtaken" };
    } catch (error) {
      if (!(error instanceof GitError && isOutage(error.end))) throw error;
      return { failed: "outage", error: explainFetch(error.end, this.#options) };
    }
  }

  /** @returns the branch's commit, with its trees; null: there is no such branch yet */
  async #fetch(git: Git): Promise<string | null> {
    const { branch } = this.#options;
    const ref = `refs/heads/${branch}`;
    const listed = await git.run(["ls-remote", "origin", ref]);
    if (listed.code !== 0) throw this.#failedFetch("ls-remote", listed);
    if (listed.stdout.trim() === "") return null;
    const depth = ["--depth=1", "--filter=blob:none", "--no-tags", "--quiet"];
    const fetched = await git.run(["fetch", ...depth, "origin", `+${ref}:refs/gcbench/there`]);
    if (fetched.code !== 0) throw this.#failedFetch("fetch", fetched);
    return (await git.read(["rev-parse", "--verify", "refs/gcbench/there"])).trim();
  }

  #failedFetch(command: string, end: GitResult): Error {
    return isOutage(end) ? new GitError(command, end) : explainFetch(end, this.#options);
  }
}

/** What the next try may do better. */
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
