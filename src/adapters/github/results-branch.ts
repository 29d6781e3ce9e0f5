import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import type { Clock, IndexMaker, PublishedFolder, ResultsShelf, Shelved } from "../../ports.ts";
import { Git, type GitEnd, GitError } from "./git-process.ts";
import { explainFetch, explainPush, isOutage } from "./git-refusal.ts";
import { credentialOf, refuseAddress, refuseBranch } from "./results-address.ts";

/** Pushes until it is given up. With a pause that grows and varies, 20 publishers at once all land. */
const MOST_PUSHES = 12;
const FIRST_PAUSE_SECONDS = 0.2;
const LONGEST_PAUSE_SECONDS = 10;
/** Times that the server may fail before it is given up: with these pauses half a minute. */
const MOST_OUTAGES = 6;
const FIRST_OUTAGE_SECONDS = 1;

const RUNS = "runs";
const SUMMARY = "summary.json";

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

  async has(run: string): Promise<boolean> {
    return this.#withGit(async ({ git }) => {
      const parent = await this.#fetch(git);
      if (parent === null) return false;
      const path = `${RUNS}/${run}/${SUMMARY}`;
      return (await git.read(["ls-tree", "-z", parent, "--", path])) !== "";
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
    { git, directory }: GitPlace,
    run: PublishedFolder,
    makeIndex: IndexMaker,
  ): Promise<Omit<Shelved, "retries"> | FailedTry> {
    try {
      const parent = await this.#fetch(git);
      const tree = await new NextTree(git, { directory, parent }).make(run, makeIndex);
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

interface GitPlace {
  readonly git: Git;
  readonly directory: string;
}

/** A tree of the branch with a run more. */
class NextTree {
  readonly #git: Git;
  readonly #directory: string;
  readonly #parent: string | null;

  constructor(git: Git, { directory, parent }: { directory: string; parent: string | null }) {
    this.#git = git;
    this.#directory = directory;
    this.#parent = parent;
  }

  async make(run: PublishedFolder, makeIndex: IndexMaker): Promise<string> {
    const there = await this.#entries();
    const folder = `${RUNS}/${run.run}/`;
    const files = new Map([...run.files].map(([name, text]) => [`${folder}${name}`, text]));
    const blobs = await this.#write(files);
    this.#refuseOther(run, { there, blobs, folder });
    const summaries = await this.#summaries(there);
    summaries.set(run.run, run.files.get(SUMMARY) ?? "");
    const index = await this.#write(makeIndex(new Map([...summaries].sort())));
    const gone = [...there.keys()].filter((path) => path.startsWith(folder) && !blobs.has(path));
    const lines = [
      ...gone.map((path) => `0 ${"0".repeat(40)}\t${path}`),
      ...[...blobs, ...index].map(([path, blob]) => `100644 ${blob}\t${path}`),
    ];
    return this.#writeTree(lines);
  }

  /** Files of the branch that matter here: path to blob. */
  async #entries(): Promise<ReadonlyMap<string, string>> {
    if (this.#parent === null) return new Map();
    const listed = await this.#git.read(["ls-tree", "-r", "-z", this.#parent, "--", `${RUNS}/`]);
    const entries = listed.split("\0").flatMap((line): [string, string][] => {
      const [, blob, path] = /^100644 blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
      return blob && path ? [[path, blob]] : [];
    });
    return new Map(entries);
  }

  /** What was measured stays as it was: a run that is there is the same, or it is refused. */
  #refuseOther({ run, data }: PublishedFolder, { there, blobs, folder }: Compared): void {
    const isThere = [...there.keys()].some((path) => path.startsWith(folder));
    if (!isThere) return;
    const isData = (path: string) =>
      data.includes(path.slice(folder.length)) || path.startsWith(`${folder}records/`);
    const paths = new Set([...there.keys(), ...blobs.keys()]);
    for (const path of paths) {
      if (!path.startsWith(folder) || !isData(path) || there.get(path) === blobs.get(path))
        continue;
      throw new UsageError(
        `Run ${run} is published already, with another ${path.slice(folder.length)}. What is published is never changed. If it is another run, whose store began at 1 again, name its folder with --as; else publish to another branch (--branch).`,
      );
    }
  }

  /** Summaries of all runs there, fetched at once where they are not here yet. */
  async #summaries(there: ReadonlyMap<string, string>): Promise<Map<string, string>> {
    const wanted = [...there].flatMap(([path, blob]) => {
      const [first, run, name, ...rest] = path.split("/");
      const isSummary = first === RUNS && name === SUMMARY && rest.length === 0;
      return isSummary && run ? [{ run, blob }] : [];
    });
    if (wanted.length === 0) return new Map();
    await this.#fetchBlobs(wanted.map(({ blob }) => blob));
    const input = wanted.map(({ blob }) => `${blob}\n`).join("");
    const printed = await this.#git.readBytes(["cat-file", "--batch"], { input });
    return readBatch(printed, wanted);
  }

  async #fetchBlobs(wanted: readonly string[]): Promise<void> {
    const args = ["rev-list", "--objects", "--missing=print", this.#parent ?? ""];
    const listed = await this.#git.read(args);
    const missing = new Set(listed.split("\n").flatMap((line) => /^\?(.+)$/.exec(line)?.[1] ?? []));
    const input = wanted.filter((blob) => missing.has(blob)).join("\n");
    if (input === "") return;
    // As git itself fetches what a partial clone lacks, in one call for all.
    await this.#git.read(
      [
        ...["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", "--no-tags"],
        ...["--no-write-fetch-head", "--recurse-submodules=no", "--filter=blob:none"],
        ...["--stdin", "origin"],
      ],
      { input },
    );
  }

  /** @returns the blob of each file */
  async #write(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
    const paths: string[] = [];
    for (const content of files.values()) {
      const path = join(this.#directory, `file-${paths.length}`);
      await writeFile(path, content);
      paths.push(path);
    }
    const input = paths.map((path) => `${path}\n`).join("");
    const printed = await this.#git.read(["hash-object", "-w", "--no-filters", "--stdin-paths"], {
      input,
    });
    const blobs = printed.split("\n");
    return new Map([...files.keys()].map((path, index) => [path, blobs[index] ?? ""]));
  }

  async #writeTree(lines: readonly string[]): Promise<string> {
    const index = "next-index";
    const git = this.#git;
    await git.read(this.#parent === null ? ["read-tree", "--empty"] : ["read-tree", this.#parent], {
      index,
    });
    const input = lines.map((line) => `${line}\0`).join("");
    await git.read(["update-index", "-z", "--index-info"], { index, input });
    return (await git.read(["write-tree", "--missing-ok"], { index })).trim();
  }
}

interface Compared {
  readonly there: ReadonlyMap<string, string>;
  readonly blobs: ReadonlyMap<string, string>;
  readonly folder: string;
}

/** What `git cat-file --batch` prints: a line with the size in bytes, the content, a line break. */
function readBatch(
  bytes: Buffer,
  wanted: readonly { readonly run: string }[],
): Map<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const { run } of wanted) {
    const end = bytes.indexOf("\n", at);
    const size = Number(bytes.subarray(at, end).toString("latin1").split(" ")[2]);
    texts.set(run, bytes.subarray(end + 1, end + 1 + size).toString("utf8"));
    at = end + 1 + size + 1;
  }
  return texts;
}

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
