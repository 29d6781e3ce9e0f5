import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../../core/errors.ts";
import type { IndexBuilder, PublishedFolder } from "../../ports/results-repository.ts";
import type { Git } from "./git-process.ts";

const RUNS = "runs";
const SUMMARY = "summary.json";
const RECORDS = "records/";
/** Stands on every branch of results, and hardly on another one. */
const BRANCH_MARKER = ".nojekyll";

/** A repository of the moment, and the directory that it is in. */
export interface GitWorkTree {
  readonly git: Git;
  readonly directory: string;
}

/** What a branch of results holds, and the tree with a run more. */
export class ResultsTree {
  readonly #git: Git;
  readonly #directory: string;
  readonly #parent: string | null;

  /** @param parent the branch's commit; null: there is no such branch */
  constructor({ git, directory }: GitWorkTree, parent: string | null) {
    this.#git = git;
    this.#directory = directory;
    this.#parent = parent;
  }

  /** @throws {UsageError} the branch holds something else, or another run of this name */
  async add(run: PublishedFolder, buildIndex: IndexBuilder, branch: string): Promise<string> {
    const there = await this.#entries();
    await this.#requireResultsBranch(there, branch);
    const folder = `${RUNS}/${run.run}/`;
    const files = new Map([...run.files].map(([name, text]) => [`${folder}${name}`, text]));
    const blobs = await this.#write(files);
    this.#requireSameRun(run, { there, blobs, folder });
    const summaries = await this.#summaries(there);
    summaries.set(run.run, run.files.get(SUMMARY) ?? "");
    const index = await this.#write(buildIndex(new Map([...summaries].sort())));
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

  /** Whether the run is there, of the same records. */
  async holdsRecords({ run, files }: PublishedFolder): Promise<boolean> {
    const there = await this.#entries();
    const folder = `${RUNS}/${run}/`;
    if (!there.has(`${folder}${SUMMARY}`)) return false;
    const own = new Map(
      [...files].flatMap(([name, text]) =>
        name.startsWith(RECORDS) ? [[`${folder}${name}`, text] as const] : [],
      ),
    );
    const blobs = await this.#write(own);
    const records = [...there.keys()].filter((path) => path.startsWith(`${folder}${RECORDS}`));
    return (
      records.length === blobs.size && records.every((path) => there.get(path) === blobs.get(path))
    );
  }

  /** Index and runs would be written beside, or over, what is somebody's. */
  async #requireResultsBranch(there: ReadonlyMap<string, string>, branch: string): Promise<void> {
    if (this.#parent === null) return;
    if ([...there.keys()].some((path) => path.endsWith(`/${SUMMARY}`))) return;
    const names = (await this.#git.read(["ls-tree", "-z", "--name-only", this.#parent]))
      .split("\0")
      .filter((name) => name !== "");
    if (names.length === 0 || names.includes(BRANCH_MARKER)) return;
    const some = names.slice(0, 3).join(", ");
    throw new UsageError(
      `Branch ${branch} holds something else (${some}): results go to a branch of their own, where nothing is written over. Name another with --branch; it is made where it is missing.`,
    );
  }

  /** What was measured stays as it was: a run that is there is the same, or has got more records, or is refused. */
  #requireSameRun({ run, data }: PublishedFolder, { there, blobs, folder }: Compared): void {
    const isThere = [...there.keys()].some((path) => path.startsWith(folder));
    if (!isThere) return;
    const isRecord = (path: string) => path.startsWith(`${folder}${RECORDS}`);
    const count = (files: ReadonlyMap<string, string>) => [...files.keys()].filter(isRecord).length;
    const kept = [...there.keys()].filter(isRecord);
    const changed =
      kept.find((path) => there.get(path) !== blobs.get(path)) ??
      // More records: blocks that failed at first came through, and what is made of all is another.
      (count(blobs) > kept.length
        ? undefined
        : data.map((name) => folder + name).find((path) => there.get(path) !== blobs.get(path)));
    if (changed === undefined) return;
    throw new UsageError(
      `Run ${run} is published already, with another ${changed.slice(folder.length)}. What is published is never changed. If it is another run, whose store began at 1 again, name its folder with --as; else publish to another branch (--branch).`,
    );
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
