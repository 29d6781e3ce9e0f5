import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { BlockSpec } from "../core/documents/plan.ts";
import type { PlannedFiles } from "../core/documents/version.ts";
import { usesRunDirectory } from "../core/documents/workload.ts";
import { InfrastructureError, UsageError } from "../core/errors.ts";
import { isPlannedFile, timeDigest } from "../model/file-digest.ts";
import { listGchpRunFiles } from "../model/gchp-run-directory.ts";
import { listRunFiles } from "../model/prepare-run-directory.ts";
import { versionOf } from "./trial.ts";

/** State of a file's inode. An equal state means equal content; the ctime changes with every edit, whatever the mtime says. */
interface FileState {
  readonly inode: string;
  readonly bytes: number;
  /** Path without symbolic links. */
  readonly target: string;
}

interface WatchedFile {
  readonly planned: string;
  state: FileState;
}

const AGAIN =
  "Undo the change and run the same command to resume. If you keep the change, the same command plans a new run.";

/**
 * The files of this machine that a block's trials read: executables and their shared libraries, run directories with
 * restart files, files that the command names, staged inputs. A trial counts only if all of them are still as planned.
 */
export class BlockFiles {
  readonly #spec: BlockSpec;
  readonly #files: ReadonlyMap<string, WatchedFile>;
  /** Staged inputs, which are not the user's files. */
  readonly #inputs: ReadonlyMap<string, WatchedFile>;

  private constructor(
    spec: BlockSpec,
    files: ReadonlyMap<string, WatchedFile>,
    inputs: ReadonlyMap<string, WatchedFile>,
  ) {
    this.#spec = spec;
    this.#files = files;
    this.#inputs = inputs;
  }

  /**
   * Compares all files with the plan. Reading them also loads them into the page cache, so the first trial has no disadvantage.
   *
   * @param links staged inputs: path in the run directory to absolute path
   * @throws {UsageError} a file differs from the planned one
   */
  static async open(spec: BlockSpec, links: Readonly<Record<string, string>>): Promise<BlockFiles> {
    const files = new Map<string, WatchedFile>();
    for (const { path, planned, reader } of plannedFiles(spec)) {
      // Before the content is read: an edit after this moment changes the state.
      const state = await readState(path);
      const isPlanned = state !== null && (await isPlannedFile(path, planned).catch(() => false));
      if (!isPlanned) {
        const what = state === null ? "cannot be read" : "differs from the planned file";
        throw new UsageError(`${reader}: ${path} ${what}. ${AGAIN}`);
      }
      files.set(path, { planned, state });
    }
    const inputs = new Map<string, WatchedFile>();
    for (const path of Object.values(links)) {
      const state = await readState(path);
      if (state === null) throw new InfrastructureError(`The staged input ${path} vanished.`);
      inputs.set(path, { planned: await timeDigest(path), state });
    }
    const opened = new BlockFiles(spec, files, inputs);
    const added = await opened.#findAdded();
    if (added === null) return opened;
    throw new UsageError(
      `Block ${spec.block.id} does not start, because the plan does not have ${added}. ${AGAIN}`,
    );
  }

  /**
   * Call it after each trial. It reads a file only if the state of its inode changed.
   *
   * @throws {UsageError} a file changed: the block's trials do not belong together
   * @throws {InfrastructureError} another program changed a staged input
   */
  async requireUnchanged(): Promise<void> {
    const [change] = await findChanges(this.#files);
    const added = change ? null : await this.#findAdded();
    const [inputChange] = await findChanges(this.#inputs);
    const discarded = `Block ${this.#spec.block.id} is discarded, because a file changed while it ran`;
    if (change) throw new UsageError(`${discarded}: ${change.what}. ${AGAIN}${this.#hint(change)}`);
    if (added) throw new UsageError(`${discarded}: ${added} was added. ${AGAIN}`);
    if (!inputChange) return;
    throw new InfrastructureError(
      `${discarded}: ${inputChange.what}. gcbench had staged it; find the program that changes it. The same command stages it again.`,
    );
  }

  /** A file that a command names can be an output, which the plan takes for an input. */
  #hint({ path }: Change): string {
    const { workload, files } = this.#spec.workload;
    if (workload.kind !== "command" || files?.[path] === undefined) return "";
    const where = workload.workingDirectory ? "list it under outputs" : "write it to {directory}";
    return ` If the program itself writes this file, ${where}.`;
  }

  async #findAdded(): Promise<string | null> {
    for (const directory of runDirectories(this.#spec)) {
      const list = this.#spec.workload.workload.kind === "gchp" ? listGchpRunFiles : listRunFiles;
      const added = (await list(directory)).find((path) => !this.#files.has(path));
      if (added) return added;
    }
    return null;
  }
}

interface Change {
  readonly path: string;
  /** What happened to the file, with its path. */
  readonly what: string;
}

/** Updates the state of files with new inodes and old content. @returns what happened to the others */
async function findChanges(files: ReadonlyMap<string, WatchedFile>): Promise<readonly Change[]> {
  const changes = await Promise.all(
    [...files].map(async ([path, file]) => {
      const state = await readState(path);
      if (state?.inode === file.state.inode) return [];
      if (state === null) return [{ path, what: `${path} was deleted` }];
      if (await isPlannedFile(path, file.planned).catch(() => false)) {
        file.state = state;
        return [];
      }
      return [{ path, what: describeChange(path, file.state, state) }];
    }),
  );
  return changes.flat();
}

function describeChange(path: string, before: FileState, after: FileState): string {
  if (after.target !== before.target) return `${path} now leads to ${after.target}`;
  if (after.bytes === before.bytes) return `${path} has other content of the same size`;
  return `${path} now has ${formatNumber(after.bytes)} bytes, before ${formatNumber(before.bytes)}`;
}

const formatNumber = (value: number) => value.toLocaleString("en-US");

/** @returns null: there is no such file */
async function readState(path: string): Promise<FileState | null> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    const inode = [dev, ino, size, mtimeNs, ctimeNs].join(":");
    return { inode, bytes: Number(size), target: await realpath(path) };
  } catch {
    return null;
  }
}

function plannedFiles(spec: BlockSpec) {
  const { workload } = spec.workload;
  const ofVersions = sides(spec).flatMap((side) => {
    const { name, executable, files } = versionOf(spec, side);
    return list({ [executable.path]: executable.sha256, ...files }, `Version ${name}`);
  });
  const readsOwn =
    usesRunDirectory(workload) &&
    sides(spec).every((side) => versionOf(spec, side).runDirectory !== null);
  const own = readsOwn ? [] : list(spec.workload.files ?? {}, `Workload ${workload.name}`);
  return [...ofVersions, ...own];
}

function list(files: PlannedFiles, reader: string) {
  return Object.entries(files).map(([path, planned]) => ({ path, planned, reader }));
}

/** Run directories of this machine. Those of an image cannot change. */
function runDirectories(spec: BlockSpec): readonly string[] {
  const { workload } = spec.workload;
  if (!usesRunDirectory(workload)) return [];
  const directories = sides(spec).flatMap((side) => {
    const { files, runDirectory } = versionOf(spec, side);
    const directory = runDirectory ?? workload.runDirectory;
    return files === undefined || directory === undefined ? [] : [resolve(directory)];
  });
  return [...new Set(directories)];
}

function sides({ block }: BlockSpec) {
  return [...new Set(block.order)];
}
