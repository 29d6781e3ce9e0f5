import { constants, type Dirent } from "node:fs";
import { type FileHandle, link, mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { InfrastructureError } from "../../core/errors.ts";
import { diskErrorReason } from "../../machine/disk-space.ts";
import type { Store } from "../../ports/store.ts";
import { isProcessAlive } from "../process/process-alive.ts";

/** Prefix of incomplete files, followed by host name and process id. Never listed. */
const TEMPORARY = ".writing-";
const localPath = `${TEMPORARY}${hostname()}-`;

/** A store in a directory. Keys are paths, and files appear completely or not at all. */
export class DirectoryStore implements Store {
  readonly location: string;
  /** Directories that this process found or made. If one is missing later, the store vanished. */
  readonly #known = new Set<string>();
  #writes = 0;

  constructor(directory: string) {
    this.location = resolve(directory);
  }

  async read(key: string): Promise<Uint8Array | null> {
    const path = this.describe(key);
    try {
      const content = await readFile(path);
      this.#remember(dirname(path));
      return content;
    } catch (error) {
      if (!isCode(error, "ENOENT")) throw await this.#failure("read", key, error);
      await this.#requireKnown(dirname(path));
      return null;
    }
  }

  /**
   * Writes a temporary file, syncs it to disk, then links it to its name. link(2) fails if the name exists, so a second
   * writer can neither overwrite the first one's file nor mix with it.
   */
  async writeOnce(key: string, content: Uint8Array | string): Promise<boolean> {
    const path = this.describe(key);
    const temporary = join(
      dirname(path),
      `${localPath}${process.pid}-${++this.#writes}-${basename(path)}`,
    );
    await this.#requireKnown(dirname(path));
    try {
      await mkdir(dirname(path), { recursive: true });
      this.#remember(dirname(path));
      await removePartialFiles(dirname(path));
      await writeDurably(temporary, content);
      const isNew = await linkOnce(temporary, path);
      if (isNew) await syncDirectory(dirname(path));
      return isNew;
    } catch (error) {
      throw await this.#failure("write", key, error);
    } finally {
      await rm(temporary, { force: true }).catch(() => {}); // Report the earlier error.
    }
  }

  async list(prefix: string): Promise<readonly string[]> {
    // The prefix may end within a file name, so list its directory and filter.
    const top = prefix.slice(0, prefix.lastIndexOf("/") + 1);
    const keys = await this.#walk(join(this.location, top));
    return keys.filter((key) => key.startsWith(prefix)).sort();
  }

  describe(key: string): string {
    const path = resolve(this.location, key);
    if (!path.startsWith(this.location + sep)) throw new RangeError(`not a key: ${key}`);
    return path;
  }

  async #walk(directory: string): Promise<string[]> {
    let files: Dirent[];
    try {
      const found = await readdir(directory, { recursive: true, withFileTypes: true });
      files = found.filter((entry) => entry.isFile());
    } catch (error) {
      if (!isCode(error, "ENOENT")) {
        throw await this.#failure("list", relative(this.location, directory), error);
      }
      await this.#requireKnown(directory);
      return [];
    }
    // Also removes partial files of processes that ended after this directory was last cleaned.
    for (const { parentPath, name } of files) {
      await removeIfPartial(parentPath, name).catch(() => {});
    }
    return files
      .filter(({ name }) => !name.startsWith(TEMPORARY))
      .map(({ parentPath, name }) =>
        relative(this.location, join(parentPath, name)).split(sep).join("/"),
      );
  }

  #remember(directory: string): void {
    for (let known = directory; !this.#known.has(known); known = dirname(known)) {
      this.#known.add(known);
      if (known === this.location) return;
    }
  }

  /** A store that vanished must not look like an empty one, to which half a run would be written. */
  async #requireKnown(directory: string): Promise<void> {
    let known = directory;
    while (!this.#known.has(known)) {
      if (known === dirname(known)) return;
      known = dirname(known);
    }
    if (await stat(known).catch(() => null)) return;
    throw new InfrastructureError(
      `The store vanished: another program deleted or unmounted ${known}. Put it back and run the same command to resume. Without it, the same command plans a new run.`,
    );
  }

  async #failure(verb: string, key: string, cause: unknown): Promise<InfrastructureError> {
    const disk = await diskErrorReason(cause, this.location);
    const reason = disk ?? (cause instanceof Error ? cause.message : String(cause));
    const advice = disk === null ? "" : ". Fix this, then run the same command.";
    return new InfrastructureError(
      `Cannot ${verb} ${key} in the store ${this.location}: ${reason}${advice}`,
      { cause },
    );
  }
}

async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  // O_TRUNC: an existing temporary file with this name belongs to a dead process.
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;
  await withFile(await open(path, flags, 0o644), async (file) => {
    await file.writeFile(content);
    await file.sync();
  });
}

/** @returns false if the name exists */
async function linkOnce(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Removes partial files of dead processes of this machine. */
async function removePartialFiles(directory: string): Promise<void> {
  for (const name of await readdir(directory)) await removeIfPartial(directory, name);
}

async function removeIfPartial(directory: string, name: string): Promise<void> {
  if (!name.startsWith(localPath)) return;
  const path = join(directory, name);
  const stats = await stat(path).catch(() => null); // Its writer or another process has removed it.
  if (stats === null) return;
  const pid = Number.parseInt(name.slice(localPath.length), 10);
  if (!(await isProcessAlive(pid, stats.mtimeMs / 1000))) await rm(path, { force: true });
}

/** Makes a new name survive a power failure. File systems that reject this do not need it. */
async function syncDirectory(path: string): Promise<void> {
  try {
    await withFile(await open(path, constants.O_RDONLY), (file) => file.sync());
  } catch (error) {
    if (!isCode(error, "EINVAL") && !isCode(error, "EISDIR") && !isCode(error, "EPERM"))
      throw error;
  }
}

async function withFile(file: FileHandle, use: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await use(file);
  } finally {
    await file.close();
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
