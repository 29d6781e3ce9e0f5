import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { REGRESSIONS_FILE } from "../../core/documents/regression-list.ts";
import { UNPAIRED_RUNS } from "../../core/documents/unpaired-run.ts";
import { UsageError } from "../../core/errors.ts";
import type {
  BranchKnowledge,
  IndexBuilder,
  PublishedFolder,
} from "../../ports/results-repository.ts";
import type { Git } from "./git-process.ts";

const RUNS = "runs";
const SUMMARY = "summary.json";
const RECORDS = "records/";
/** What a publisher may have rendered about all runs, except what every branch has. Names that the builder no longer gives are deleted. */
const PAGES = ["site/", "index.html", "feed.xml", "feed.json"];
/** A file that every results branch has and other branches rarely have. */
const BRANCH_MARKER = ".nojekyll";

/** A temporary repository and its directory. */
export interface GitWorkTree {
  readonly git: Git;
  readonly directory: string;
}

/** Content of a results branch, and its tree with a run added. */
export class ResultsTree {
  readonly #git: Git;
  readonly #directory: string;
  readonly #parent: string | null;

  /** @param parent the branch's commit; null if the branch does not exist */
  constructor({ git, directory }: GitWorkTree, parent: string | null) {
    this.#git = git;
    this.#directory = directory;
    this.#parent = parent;
  }

  /** Tree with the run added. @throws {UsageError} the branch holds other content, or another run of this name */
  async add(run: PublishedFolder, buildIndex: IndexBuilder, branch: string): Promise<string> {
    const existing = await this.#entries();
    await this.#requireResultsBranch(existing, branch);
    const folder = `${RUNS}/${run.run}/`;
    const files = new Map([...run.files].map(([name, text]) => [`${folder}${name}`, text]));
    const blobs = await this.#write(files);
    this.#requireSameRun(run, { existing, blobs, folder });
    const summaries = await this.#summaries(existing);
    summaries.set(run.run, run.files.get(SUMMARY) ?? "");
    const others = await this.#otherKnowledge();
    const index = await this.#write(buildIndex(new Map([...summaries].sort()), others));
    const removed = [
      ...[...existing.keys()].filter((path) => path.startsWith(folder) && !blobs.has(path)),
      ...[...(await this.#files(PAGES)).keys()].filter((path) => !index.has(path)),
    ];
    const lines = [
      ...removed.map((path) => `0 ${"0".repeat(40)}\t${path}`),
      ...[...blobs, ...index].map(([path, blob]) => `100644 ${blob}\t${path}`),
    ];
    return this.#writeTree(lines);
  }

  /** Files of the branch's runs: path to blob. */
  async #entries(): Promise<ReadonlyMap<string, string>> {
    return this.#files([`${RUNS}/`]);
  }

  /** Files of the branch below some paths: path to blob. */
  async #files(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (this.#parent === null) return new Map();
    const listed = await this.#git.read(["ls-tree", "-r", "-z", this.#parent, "--", ...paths]);
    const entries = listed.split("\0").flatMap((line): [string, string][] => {
      const [, blob, path] = /^100644 blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
      return blob && path ? [[path, blob]] : [];
    });
    return new Map(entries);
  }

  /** Whether the run is published with the same records. */
  async holdsRecords({ run, files }: PublishedFolder): Promise<boolean> {
    const existing = await this.#entries();
    const folder = `${RUNS}/${run}/`;
    if (!existing.has(`${folder}${SUMMARY}`)) return false;
    const ownRecords = new Map(
      [...files].flatMap(([name, text]) =>
        name.startsWith(RECORDS) ? [[`${folder}${name}`, text] as const] : [],
      ),
    );
    const blobs = await this.#write(ownRecords);
    const records = [...existing.keys()].filter((path) => path.startsWith(`${folder}${RECORDS}`));
    return (
      records.length === blobs.size &&
      records.every((path) => existing.get(path) === blobs.get(path))
    );
  }

  /** Protects other branches: the index and runs would overwrite their files or mix with them. */
  async #requireResultsBranch(
    existing: ReadonlyMap<string, string>,
    branch: string,
  ): Promise<void> {
    if (this.#parent === null) return;
    if ([...existing.keys()].some((path) => path.endsWith(`/${SUMMARY}`))) return;
    const names = (await this.#git.read(["ls-tree", "-z", "--name-only", this.#parent]))
      .split("\0")
      .filter((name) => name !== "");
    if (names.length === 0 || names.includes(BRANCH_MARKER)) return;
    const some = names.slice(0, 3).join(", ");
    throw new UsageError(
      `Branch ${branch} has other content (${some}). Publish results to a separate branch: choose another name with --branch. gcbench creates a missing branch.`,
    );
  }

  /** Published data never changes: an existing run must be identical, or have fewer records. */
  #requireSameRun({ run, data }: PublishedFolder, { existing, blobs, folder }: Compared): void {
    const exists = [...existing.keys()].some((path) => path.startsWith(folder));
    if (!exists) return;
    const isRecord = (path: string) => path.startsWith(`${folder}${RECORDS}`);
    const count = (files: ReadonlyMap<string, string>) => [...files.keys()].filter(isRecord).length;
    const records = [...existing.keys()].filter(isRecord);
    const changed =
      records.find((path) => existing.get(path) !== blobs.get(path)) ??
      // With more records, failed blocks have completed since, so derived data may differ.
      (count(blobs) > records.length
        ? undefined
        : data.map((name) => folder + name).find((path) => existing.get(path) !== blobs.get(path)));
    if (changed === undefined) return;
    throw new UsageError(
      `Run ${run} is already published with a different ${changed.slice(folder.length)}. Published data never changes. For another run with the same name (from a new store), choose a folder name with --as, or another branch with --branch.`,
    );
  }

  /** Summaries of all published runs. */
  async #summaries(existing: ReadonlyMap<string, string>): Promise<Map<string, string>> {
    const wanted = [...existing].flatMap(([path, blob]) => {
      const [first, run, name, ...rest] = path.split("/");
      const isSummary = first === RUNS && name === SUMMARY && rest.length === 0;
      return isSummary && run ? [[run, blob] as const] : [];
    });
    return this.#contents(new Map(wanted));
  }

  async #otherKnowledge(): Promise<BranchKnowledge> {
    const paths = await this.#files([REGRESSIONS_FILE, `${UNPAIRED_RUNS}/`]);
    const contents = await this.#contents(paths);
    const unpaired = [...contents].flatMap(([path, text]) => {
      const [folder, name = "", ...rest] = path.split("/");
      const isOne = folder === UNPAIRED_RUNS && rest.length === 0 && name.endsWith(".json");
      return isOne ? [[name, text] as const] : [];
    });
    return { regressions: contents.get(REGRESSIONS_FILE) ?? null, unpaired: new Map(unpaired) };
  }

  /** Contents of blobs, fetched in one call. @param blobs by name */
  async #contents(blobs: ReadonlyMap<string, string>): Promise<Map<string, string>> {
    if (blobs.size === 0) return new Map();
    await this.#fetchBlobs([...blobs.values()]);
    const input = [...blobs.values()].map((blob) => `${blob}\n`).join("");
    const printed = await this.#git.readBytes(["cat-file", "--batch"], { input });
    return readBatch(printed, [...blobs.keys()]);
  }

  async #fetchBlobs(wanted: readonly string[]): Promise<void> {
    const args = ["rev-list", "--objects", "--missing=print", this.#parent ?? ""];
    const listed = await this.#git.read(args);
    const missing = new Set(listed.split("\n").flatMap((line) => /^\?(.+)$/.exec(line)?.[1] ?? []));
    const input = wanted.filter((blob) => missing.has(blob)).join("\n");
    if (input === "") return;
    // The same options that git uses to fetch missing objects of a partial clone, in one call.
    await this.#git.read(
      [
        ...["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", "--no-tags"],
        ...["--no-write-fetch-head", "--recurse-submodules=no", "--filter=blob:none"],
        ...["--stdin", "origin"],
      ],
      { input },
    );
  }

  /** Writes files as git objects. @returns the blob of each file */
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
  readonly existing: ReadonlyMap<string, string>;
  readonly blobs: ReadonlyMap<string, string>;
  readonly folder: string;
}

/** Parses the output of `git cat-file --batch`: a line with the size in bytes, the content, a newline. */
function readBatch(bytes: Buffer, names: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = bytes.indexOf("\n", at);
    const size = Number(bytes.subarray(at, end).toString("latin1").split(" ")[2]);
    texts.set(name, bytes.subarray(end + 1, end + 1 + size).toString("utf8"));
    at = end + 1 + size + 1;
  }
  return texts;
}
