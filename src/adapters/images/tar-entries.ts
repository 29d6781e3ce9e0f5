import { pipeline } from "node:stream/promises";
import { extract, type Header } from "tar-stream";

/** A file, link or directory of a tar archive. */
export interface TarEntry {
  /** Path without a leading slash or dot. */
  readonly path: string;
  readonly kind: "file" | "symbolic-link" | "hard-link" | "other";
  /** Target of a link, as stored; empty for other entries. */
  readonly target: string;
  /** Permission bits. */
  readonly mode: number;
  /** Content of a file, if needed; otherwise null. */
  readonly content: Uint8Array | null;
}

const HEAD_BYTES = 512;
const KINDS: { readonly [type in Header["type"]]?: TarEntry["kind"] } = {
  file: "file",
  link: "hard-link",
  symlink: "symbolic-link",
};

/**
 * Streams the entries of a tar archive (POSIX ustar and pax, GNU long names).
 *
 * @param needsContent whether to include a file's content, decided from its first 512 bytes
 * @throws {RangeError} the archive ends within an entry, or is not a tar archive
 */
export async function* readTar(
  stream: AsyncIterable<Uint8Array>,
  needsContent: (head: Uint8Array) => boolean,
): AsyncGenerator<TarEntry> {
  const archive = extract();
  // A failure destroys the archive, so the loop below ends with the same error.
  pipeline(stream, archive).catch(() => {});
  try {
    for await (const entry of archive) {
      const { name, linkname, mode, type } = entry.header;
      const kind = KINDS[type] ?? "other";
      yield {
        path: name.replace(/^\.?\/+/, ""),
        target: linkname ?? "",
        mode,
        kind,
        content: await contentOf(entry, kind === "file" ? needsContent : () => false),
      };
    }
  } catch (error) {
    throw rangeError(error) ?? error;
  }
}

/** Reads an entry to its end. @returns null if the content is not needed */
async function contentOf(
  entry: AsyncIterable<unknown>,
  needsContent: (head: Uint8Array) => boolean,
): Promise<Uint8Array | null> {
  let read = Buffer.alloc(0);
  let isKept: boolean | null = null;
  const kept: Uint8Array[] = [];
  for await (const chunk of entry as AsyncIterable<Uint8Array>) {
    if (isKept === null) {
      read = Buffer.concat([read, chunk]);
      if (read.length < HEAD_BYTES) continue;
      isKept = needsContent(read.subarray(0, HEAD_BYTES));
      if (isKept) kept.push(read);
    } else if (isKept) kept.push(chunk);
  }
  if (isKept === null) return needsContent(read) ? read : null;
  return isKept ? Buffer.concat(kept) : null;
}

/** Recognizes errors by message, because tar-stream has no error classes. @returns null for other errors */
function rangeError(cause: unknown): RangeError | null {
  const message = cause instanceof Error ? cause.message : "";
  if (message === "Unexpected end of data")
    return new RangeError("the tar archive ends within an entry", { cause });
  if (/^(Invalid (tar )?header|Header exceeds)/.test(message))
    return new RangeError("not a tar archive", { cause });
  return null;
}
