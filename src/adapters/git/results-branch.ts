import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { InfrastructureError } from "../../core/errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type {
  IndexMaker,
  PublishedFolder,
  ResultsShelf,
  Shelved,
} from "../../ports/results-repository.ts";
import { Git, type GitEnd, GitError } from "./git-process.ts";
import { explainFetch, explainPush, isOutage } from "./git-refusal.ts";
import { credentialOf, refuseAddress, refuseBranch } from "./results-address.ts";
import { type GitPlace, ResultsTree } from "./results-tree.ts";

/** Pushes until it is given up. With a pause that grows and varies, 20 publishers at once all land. */
const MOST_PUSHES = 12;
const FIRST_PAUSE_SECONDS = 0.2;
const LONGEST_PAUSE_SECONDS = 10;
/** Times that the server may fail before it is given up: with these pauses half a minute. */
const MOST_OUTAGES = 6;
const FIRST_OUTAGE_SECONDS = 1;

export interface ResultsBranchOptions {
  /** Address of the repository: https, ssh, or a directory. It holds no password. */
  readonly remote: string;
  readonly branch: string;
  /** For the remote, where it is reached by https. */
  readonly token: string | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  say(line: string): void;
}

/**
 * Results on a branch of a git repository that holds nothing else. Only what changes is fetched and written: no checkout, no
 * work tree, a history one commit deep. What is pushed is a whole commit or nothing.
 */
export class ResultsBranch implements ResultsShelf {
  readonly location: string;
  readonly #options: ResultsBranchOptions;

  /** @throws {UsageError} the address or the branch's name can't be used */
  constructor(options: ResultsBranchOptions) {
    refuseAddress(options.remote);
    refuseBranch(options.branch);
    // git works in a directory of its own: a folder that is named from here is to be found from there.
    const remote = existsSync(options.remote) ? resolve(options.remote) : options.remote;
    this.#options = { ...options, remote };
    this.location = `branch ${options.branch} of ${options.remote}`;
  }

  async put(run: PublishedFolder, makeIndex: IndexMaker): Promise<Shelved> {
    return this.#withGit((place) => this.#land(place, run, makeIndex));
  }

  async holds(run: PublishedFolder): Promise<boolean> {
    return this.#withGit(async (place) => {
      const parent = await this.#fetch(place.git);
      return parent !== null && (await new ResultsTree(place, parent).holdsRecords(run));
    });
  }

  /** A repository of the moment, that knows where the branch is. */
  async #withGit<T>(use: (place: GitPlace) => Promise<T>): Promise<T> {
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
  async #land(at: GitPlace, run: PublishedFolder, makeIndex: IndexMaker): Promise<Shelved> {
    const { branch, clock, signal, say } = this.#options;
    let [retries, outages] = [0, 0];
    while (retries < MOST_PUSHES) {
      const tried = await this.#try(at, run, makeIndex);
      if ("commit" in tried) return { ...tried, retries };
      if (tried.failed === "outage" && ++outages >= MOST_OUTAGES) throw tried.error;
      if (tried.failed === "overtaken") retries++;
      const [what, pause] =
        tried.failed === "outage"
          ? [tried.error.message, FIRST_OUTAGE_SECONDS * 2 ** (outages - 1)]
          : [`Somebody else pushed to ${branch}.`, FIRST_PAUSE_SECONDS * 2 ** (retries - 1)];
      say(`${what}\nFetching what is there, and trying again.`);
      await clock.sleep(Math.min(LONGEST_PAUSE_SECONDS, pause) * (0.5 + Math.random()), signal);
    }
    throw new InfrastructureError(
      `Others pushed to ${branch} faster, ${MOST_PUSHES} times. Nothing of this run is there; the same command tries again.`,
    );
  }

  /** One fetch and one push. @throws it is refused for another reason than that of a moment */
  async #try(
    place: GitPlace,
    run: PublishedFolder,
    makeIndex: IndexMaker,
  ): Promise<Omit<Shelved, "retries"> | FailedTry> {
    const { git } = place;
    try {
      const parent = await this.#fetch(git);
      const tree = await new ResultsTree(place, parent).add(run, makeIndex, this.#options.branch);
      if (parent !== null && tree === (await treeOf(git, parent))) {
        return { commit: parent, wasThere: true };
      }
      const commit = await commitTree(git, { tree, parent, subject: run.subject });
      const refs = `${commit}:refs/heads/${this.#options.branch}`;
      const pushed = await git.run(["push", "--porcelain", "--no-verify", "origin", refs]);
      if (pushed.code === 0) return { commit, wasThere: false };
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

  #failedFetch(command: string, end: GitEnd): Error {
    return isOutage(end) ? new GitError(command, end) : explainFetch(end, this.#options);
  }
}

/** What the next try may do better. */
type FailedTry =
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
