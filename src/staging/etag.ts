import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

const MIB = 2 ** 20;
/**
 * Part sizes of multipart uploads in MiB. Defaults: AWS CLI and boto3 8, AWS's Java and Go SDKs and rclone 5,
 * Cyberduck 10, s3cmd 15; larger ones are common choices for large files.
 */
const USUAL_PARTS_MIB = [5, 8, 10, 15, 16, 32, 50, 64, 100, 128, 256, 512, 1024];
/** At most this many other whole MiB sizes are tried, because each one costs another checksum of the file. */
const MAX_PART_SIZES = 4;

/**
 * Whether a file's content matches an S3 ETag: the MD5 of the content, or for a multipart upload the MD5 of the parts'
 * MD5s. S3 does not report the part size, so an upload with an unusual part size cannot be verified.
 *
 * @returns false: the content differs, or it cannot be verified
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

/** MD5 from an ETag; null if the ETag is of a multipart upload or not a digest. */
export function plainMd5(etag: string): string | null {
  return /^"?([0-9a-f]{32})"?$/.exec(etag)?.[1] ?? null;
}

/** Part sizes in bytes that divide a file into `count` parts. */
function partSizes(bytes: number, count: number): readonly number[] {
  if (count < 1) return [];
  if (count === 1) return [bytes];
  const min = Math.ceil(bytes / count / MIB);
  const max = Math.floor((bytes - 1) / (count - 1) / MIB);
  const usual = USUAL_PARTS_MIB.filter((size) => size >= min && size <= max);
  const all = Array.from({ length: Math.max(0, max - min + 1) }, (_, i) => min + i);
  return [...new Set([...usual, ...(all.length <= MAX_PART_SIZES ? all : [])])].map(
    (size) => size * MIB,
  );
}

/** Computes an ETag as S3 does, incrementally. */
class EtagDigest {
  readonly #partBytes: number | null;
  readonly #parts: Buffer[] = [];
  #part = createHash("md5");
  #remaining: number;

  /** @param partBytes part size; null for an upload in one part */
  constructor(partBytes: number | null) {
    this.#partBytes = partBytes;
    this.#remaining = partBytes ?? Number.POSITIVE_INFINITY;
  }

  update(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) {
      const piece = rest.subarray(0, this.#remaining);
      this.#part.update(piece);
      this.#remaining -= piece.length;
      rest = rest.subarray(piece.length);
      if (this.#remaining === 0) this.#endPart();
    }
  }

  etag(): string {
    if (this.#partBytes === null) return this.#part.digest("hex");
    if (this.#remaining < this.#partBytes || this.#parts.length === 0) this.#endPart();
    const all = createHash("md5").update(Buffer.concat(this.#parts)).digest("hex");
    return `${all}-${this.#parts.length}`;
  }

  #endPart(): void {
    this.#parts.push(this.#part.digest());
    this.#part = createHash("md5");
    this.#remaining = this.#partBytes ?? Number.POSITIVE_INFINITY;
  }
}
