import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { appendFile, type FileHandle, mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

const MIB = 2 ** 20;
/** What is asked for at once of a large file. */
export const SEGMENT_BYTES = 16 * MIB;
/** How far a segment is, is noted so often: lost at most, for each connection, when the harness is killed. */
const CHECKPOINT_BYTES = 2 * MIB;
/** Files up to here come in one request, so that S3's checksum of the whole is checked as well. */
export const MAX_UNSEGMENTED_BYTES = 4 * SEGMENT_BYTES;

/** A stretch of a file that is still to be fetched. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  /** Number among the file's segments; null: the file comes in one. */
  readonly segment: number | null;
}

export interface Digests {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly sha256: string;
  /** 32 hexadecimal digits. */
  readonly md5: string;
}

/**
 * A file that is on its way, under a name that no model looks for. A small one grows from its beginning, and its length
 * says how far it is; a large one comes in segments, and those that are there are noted beside it.
 */
export class PartFile {
  readonly path: string;
  readonly #bytes: number;
  readonly #handle: FileHandle;
  /** Up to where each segment is there. */
  readonly #reached: Map<number, number>;

  private constructor(
    path: string,
    bytes: number,
    handle: FileHandle,
    reached: Map<number, number>,
  ) {
    this.path = path;
    this.#bytes = bytes;
    this.#handle = handle;
    this.#reached = reached;
  }

  static async open(path: string, bytes: number): Promise<PartFile> {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, "a+").then(async (created) => {
      await created.close();
      return open(path, "r+");
    });
    const noted = await readFile(notesOf(path), "utf8").catch(() => "");
    // The last line may have been cut off: without its end it does not count.
    const lines = noted.split("\n").slice(0, -1);
    const reached = lines.map((line) => line.split(" ").map(Number));
    return new PartFile(path, bytes, handle, new Map(reached.map(([of = 0, at = 0]) => [of, at])));
  }

  /** Bytes that a file takes up on the disk; 0: it is not there. */
  static async blocksOf(path: string): Promise<number> {
    const found = await stat(path).catch(() => null);
    return found ? found.blocks * 512 : 0;
  }

  get #isSegmented(): boolean {
    return this.#bytes > MAX_UNSEGMENTED_BYTES;
  }

  async gaps(): Promise<readonly Gap[]> {
    if (!this.#isSegmented) {
      const { size } = await this.#handle.stat();
      return size < this.#bytes ? [{ from: size, to: this.#bytes, segment: null }] : [];
    }
    const count = Math.ceil(this.#bytes / SEGMENT_BYTES);
    return Array.from({ length: count }, (_, segment) => ({
      from: this.#reached.get(segment) ?? segment * SEGMENT_BYTES,
      to: Math.min(this.#bytes, (segment + 1) * SEGMENT_BYTES),
      segment,
    })).filter(({ from, to }) => from < to);
  }

  /** Writes the next bytes of a gap. */
  async write(
    { from, to, segment }: Gap,
    chunks: readonly Uint8Array[],
    at: number,
  ): Promise<void> {
    const bytes = chunks.reduce((sum, { length }) => sum + length, 0);
    const { bytesWritten } = await this.#handle.writev([...chunks], at);
    if (bytesWritten < bytes) await this.#writeRest(Buffer.concat(chunks), at, bytesWritten);
    if (segment === null) return;
    const end = at + bytes;
    const noted = this.#reached.get(segment) ?? from;
    if (end - noted < CHECKPOINT_BYTES && end < to) return;
    this.#reached.set(segment, end);
    await appendFile(notesOf(this.path), `${segment} ${end}\n`);
  }

  /** A disk that fills up takes less than it was given, and says why when it is given the rest. */
  async #writeRest(content: Buffer, at: number, done: number): Promise<void> {
    let written = done;
    while (written < content.length) {
      const rest = content.length - written;
      const { bytesWritten } = await this.#handle.write(content, written, rest, at + written);
      written += bytesWritten;
    }
  }

  /** Nothing of it is good: it begins anew. */
  async reset(): Promise<void> {
    this.#reached.clear();
    await rm(notesOf(this.path), { force: true });
    await this.#handle.truncate(0);
  }

  /** Reads it once, out of the page cache mostly. */
  digests(): Promise<Digests> {
    return PartFile.digestsOf(this.path);
  }

  static async digestsOf(path: string): Promise<Digests> {
    const sha256 = createHash("sha256");
    const md5 = createHash("md5");
    for await (const chunk of createReadStream(path, { highWaterMark: MIB })) {
      sha256.update(chunk);
      md5.update(chunk);
    }
    return { sha256: `sha256:${sha256.digest("hex")}`, md5: md5.digest("hex") };
  }

  /** On the disk, not only in memory: what is written back later would disturb a trial. */
  async flush(): Promise<void> {
    await this.#handle.chmod(0o444);
    await this.#handle.sync();
    await this.#handle.close();
    await rm(notesOf(this.path), { force: true });
  }

  async close(): Promise<void> {
    await this.#handle.close().catch(() => {}); // It may be closed.
  }
}

function notesOf(path: string): string {
  return `${path}.segments`;
}
