import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import {
  appendFile,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rm,
  stat,
} from "node:fs/promises";
import { dirname, join } from "node:path";

const MIB = 2 ** 20;
/** Bytes per request for a large file. */
export const SEGMENT_BYTES = 16 * MIB;
/** Progress of a segment is saved at this interval; a killed harness loses at most this much per connection. */
const CHECKPOINT_BYTES = 2 * MIB;
/** Files up to this size come in one request, so S3's checksum of the whole object applies. */
export const MAX_UNSEGMENTED_BYTES = 4 * SEGMENT_BYTES;

/** A range of a file that is still to be fetched. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  /** Number of the segment; null: the file is not segmented. */
  readonly segment: number | null;
}

export interface Digests {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly sha256: string;
  /** 32 hexadecimal digits. */
  readonly md5: string;
}

/**
 * A partially fetched file, under a temporary name. A small file grows from its beginning, and its length is its
 * progress. A large file comes in segments, and a file beside it records the progress of each segment.
 */
export class PartFile {
  readonly path: string;
  readonly #bytes: number;
  readonly #handle: FileHandle;
  /** End of the fetched bytes of each segment, as a position in the file. */
  readonly #reached: Map<number, number>;

  /**
   * Deletes the partial files of earlier boots: after a power failure their length does not guarantee their content.
   *
   * @param folder of this boot, beside those of the others
   */
  static async removeOfEarlierBoots(folder: string): Promise<void> {
    const boots = await readdir(dirname(folder)).catch(() => []);
    for (const boot of boots) {
      const other = join(dirname(folder), boot);
      if (other !== folder) await rm(other, { recursive: true, force: true });
    }
  }

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
    const progress = await readFile(progressPath(path), "utf8").catch(() => "");
    // A truncated last line has no newline and does not count.
    const lines = progress.split("\n").slice(0, -1);
    const reached = lines.map((line) => line.split(" ").map(Number));
    return new PartFile(
      path,
      bytes,
      handle,
      new Map(reached.map(([segment = 0, end = 0]) => [segment, end])),
    );
  }

  /** Bytes that a file occupies on disk; 0 if it does not exist. */
  static async bytesOnDisk(path: string): Promise<number> {
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
    const saved = this.#reached.get(segment) ?? from;
    if (end - saved < CHECKPOINT_BYTES && end < to) return;
    this.#reached.set(segment, end);
    await appendFile(progressPath(this.path), `${segment} ${end}\n`);
  }

  /** Writes the remaining bytes after a partial write. On a full disk the second write reports the error. */
  async #writeRest(content: Buffer, at: number, done: number): Promise<void> {
    let written = done;
    while (written < content.length) {
      const rest = content.length - written;
      const { bytesWritten } = await this.#handle.write(content, written, rest, at + written);
      written += bytesWritten;
    }
  }

  /** Discards all fetched bytes. */
  async reset(): Promise<void> {
    this.#reached.clear();
    await rm(progressPath(this.path), { force: true });
    await this.#handle.truncate(0);
  }

  /** Digests of the file. Reading it mostly hits the page cache. */
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

  /** Makes the complete file read-only and writes it to disk now, because a later write-back would disturb a trial. */
  async finish(): Promise<void> {
    await this.#handle.chmod(0o444);
    await this.#handle.sync();
    await this.#handle.close();
    await rm(progressPath(this.path), { force: true });
  }

  async close(): Promise<void> {
    await this.#handle.close().catch(() => {}); // It may be closed already.
  }
}

function progressPath(path: string): string {
  return `${path}.segments`;
}
