/** A file, link or directory of a tar archive. */
export interface TarEntry {
  /** Without a leading slash or dot. */
  readonly path: string;
  readonly kind: "file" | "symbolic-link" | "hard-link" | "other";
  /** Of a link: what it leads to, as written. */
  readonly target: string;
  /** Permission bits. */
  readonly mode: number;
  /** Of a file that was asked for: its content. */
  readonly content: Uint8Array | null;
}

const BLOCK = 512;
const KINDS: Readonly<Record<string, TarEntry["kind"]>> = {
  "0": "file",
  "\0": "file",
  "1": "hard-link",
  "2": "symbolic-link",
};
const PAX = "x";
const PAX_GLOBAL = "g";
const GNU_NAME = "L";
const GNU_TARGET = "K";

/** What is known of the next entry before its header comes. */
interface NextEntry {
  path?: string;
  target?: string;
  size?: number;
}

/**
 * Reads a tar archive (POSIX ustar and pax, and GNU's long names) as it comes, an entry at a time.
 *
 * @param needsContent whether a file's content is to be handed on, by its first 512 bytes
 * @throws {RangeError} it ends before it should, or is none
 */
export async function* readTar(
  stream: AsyncIterable<Uint8Array>,
  needsContent: (head: Uint8Array) => boolean,
): AsyncGenerator<TarEntry> {
  const bytes = new ByteStream(stream);
  let ahead: NextEntry = {};
  for (;;) {
    const header = await bytes.take(BLOCK);
    if (header === null || header.every((byte) => byte === 0)) break;
    if (!isHeader(header)) throw new RangeError("this is no tar archive");
    const type = String.fromCharCode(header[156] ?? 0);
    const size = ahead.size ?? numberAt(header, 124, 12);
    if ([PAX, GNU_NAME, GNU_TARGET].includes(type)) {
      ahead = { ...ahead, ...describeAhead(type, await bytes.content(size)) };
      continue;
    }
    if (type === PAX_GLOBAL) {
      await bytes.skip(size);
      continue;
    }
    const entry = {
      path: (ahead.path ?? nameOf(header)).replace(/^\.?\/+/, ""),
      target: ahead.target ?? textAt(header, 157, 100),
      mode: numberAt(header, 100, 8),
      kind: KINDS[type] ?? "other",
    };
    ahead = {};
    yield {
      ...entry,
      content: await contentOf(bytes, size, entry.kind === "file" ? needsContent : null),
    };
  }
  await bytes.drain();
}

async function contentOf(
  bytes: ByteStream,
  size: number,
  needsContent: ((head: Uint8Array) => boolean) | null,
): Promise<Uint8Array | null> {
  const head = await bytes.peek(Math.min(size, BLOCK));
  if (needsContent?.(head)) return bytes.content(size);
  await bytes.skip(size);
  return null;
}

/** Every header has this, or the older form of it with a blank. */
function isHeader(header: Uint8Array): boolean {
  return textAt(header, 257, 5) === "ustar";
}

function nameOf(header: Uint8Array): string {
  const prefix = textAt(header, 345, 155);
  const name = textAt(header, 0, 100);
  // GNU's form of the header has times where POSIX has the prefix.
  const isPosix = header[262] === 0;
  return isPosix && prefix !== "" ? `${prefix}/${name}` : name;
}

/** Octal text, or where the first bit is set a big-endian number. */
function numberAt(header: Uint8Array, offset: number, length: number): number {
  const field = header.subarray(offset, offset + length);
  if (((field[0] ?? 0) & 0x80) === 0)
    return Number.parseInt(textAt(header, offset, length), 8) || 0;
  return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
}

function textAt(bytes: Uint8Array, offset: number, length: number): string {
  const field = bytes.subarray(offset, offset + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

/** Names and sizes that are too long for a header stand before it. */
function describeAhead(type: string, content: Uint8Array): NextEntry {
  const text = new TextDecoder().decode(content);
  if (type === GNU_NAME) return { path: text.replace(/\0+$/, "") };
  if (type === GNU_TARGET) return { target: text.replace(/\0+$/, "") };
  const ahead: NextEntry = {};
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(" ".charCodeAt(0), at);
    const length = Number.parseInt(textAt(content, at, end - at), 10);
    if (end < 0 || !(length > 0)) break;
    const record = new TextDecoder().decode(content.subarray(end + 1, at + length - 1));
    const [key = ""] = record.split("=", 1);
    const value = record.slice(key.length + 1);
    if (key === "path") ahead.path = value;
    if (key === "linkpath") ahead.target = value;
    if (key === "size") ahead.size = Number(value);
    at += length;
  }
  return ahead;
}

/** A stream of chunks, read by the byte. */
class ByteStream {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** @returns null at the end */
  async take(size: number): Promise<Uint8Array | null> {
    const taken = await this.peek(size);
    if (taken.length === 0 && size > 0) return null;
    if (taken.length < size) throw new RangeError("the tar archive ends within an entry");
    this.#rest = this.#rest.subarray(size);
    return taken;
  }

  /** As many of the next bytes as there are. */
  async peek(size: number): Promise<Uint8Array> {
    const parts = [this.#rest];
    let length = this.#rest.length;
    while (length < size) {
      const { value, done } = await this.#chunks.next();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
    if (parts.length > 1) this.#rest = Buffer.concat(parts);
    return this.#rest.subarray(0, size);
  }

  /** An entry's content, and the padding behind it. */
  async content(size: number): Promise<Uint8Array> {
    const content = (await this.take(size)) ?? new Uint8Array();
    await this.skip(-size & (BLOCK - 1), true);
    return content;
  }

  async skip(size: number, isPadding = false): Promise<void> {
    let left = isPadding ? size : Math.ceil(size / BLOCK) * BLOCK;
    while (left > 0) {
      if (this.#rest.length === 0 && (await this.peek(1)).length === 0)
        throw new RangeError("the tar archive ends within an entry");
      const step = Math.min(left, this.#rest.length);
      this.#rest = this.#rest.subarray(step);
      left -= step;
    }
  }

  /** Whoever writes it must be able to end. */
  async drain(): Promise<void> {
    while (!(await this.#chunks.next()).done);
  }
}
