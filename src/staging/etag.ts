import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

const MIB = 2 ** 20;
/**
 * Parts that tools upload in by default: AWS's own command line and boto3 8 MiB, its Java and Go libraries and rclone 5,
 * Cyberduck 10, s3cmd 15; and those that people choose for large files.
 */
const USUAL_PARTS_MIB = [5, 8, 10, 15, 16, 32, 50, 64, 100, 128, 256, 512, 1024];
/** So few whole numbers of MiB are all tried: each is one more checksum over the whole file. */
const MAX_PART_SIZES = 4;

/**
 * Whether a file is what S3 had under an ETag: the MD5 of its content, or of what was uploaded in parts the MD5 of their
 * MD5s. The size of the parts is not told; what was cut otherwise than is usual can't be shown to be right.
 *
 * @returns false: it is another file, or nobody can tell
 */
export async function hasEtag(
  path: string,
  { bytes, etag }: { readonly bytes: number; readonly etag: string },
): Promise<boolean> {
  const [, expected, count] = /^"?([0-9a-f]{32})(?:-(\d+))?"?$/.exec(etag) ?? [];
  if (expected === undefined) return false;
  const sizes = count === undefined ? [null] : partSizes(bytes, Number(count));
  const tried = sizes.map((size) => new EtagDigest(size));
  if (tried.length === 0) return false;
  for await (const chunk of createReadStream(path, { highWaterMark: MIB })) {
    for (const digest of tried) digest.update(chunk);
  }
  const wanted = count === undefined ? expected : `${expected}-${count}`;
  return tried.some((digest) => digest.etag() === wanted);
}

/** MD5 of a content, where the ETag is one; null: it is of parts, or something else. */
export function plainMd5(etag: string): string | null {
  return /^"?([0-9a-f]{32})"?$/.exec(etag)?.[1] ?? null;
}

/** Sizes of parts, in bytes, that would cut a file into so many. */
function partSizes(bytes: number, count: number): readonly number[] {
  if (count < 1) return [];
  if (count === 1) return [bytes];
  const smallest = Math.ceil(bytes / count / MIB);
  const largest = Math.floor((bytes - 1) / (count - 1) / MIB);
  const usual = USUAL_PARTS_MIB.filter((size) => size >= smallest && size <= largest);
  const all = Array.from({ length: Math.max(0, largest - smallest + 1) }, (_, i) => smallest + i);
  return [...new Set([...usual, ...(all.length <= MAX_PART_SIZES ? all : [])])].map(
    (size) => size * MIB,
  );
}

/** An ETag as S3 makes it, from the content as it comes. */
class EtagDigest {
  readonly #partBytes: number | null;
  readonly #parts: Buffer[] = [];
  #part = createHash("md5");
  #left: number;

  /** @param partBytes null: the content comes in one */
  constructor(partBytes: number | null) {
    this.#partBytes = partBytes;
    this.#left = partBytes ?? Number.POSITIVE_INFINITY;
  }

  update(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) {
      const own = rest.subarray(0, this.#left);
      this.#part.update(own);
      this.#left -= own.length;
      rest = rest.subarray(own.length);
      if (this.#left === 0) this.#endPart();
    }
  }

  etag(): string {
    if (this.#partBytes === null) return this.#part.digest("hex");
    if (this.#left < this.#partBytes || this.#parts.length === 0) this.#endPart();
    const all = createHash("md5").update(Buffer.concat(this.#parts)).digest("hex");
    return `${all}-${this.#parts.length}`;
  }

  #endPart(): void {
    this.#parts.push(this.#part.digest());
    this.#part = createHash("md5");
    this.#left = this.#partBytes ?? Number.POSITIVE_INFINITY;
  }
}
