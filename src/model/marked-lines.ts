import type { WordFinder } from "./word-finder.ts";

/** No line of a log is longer; of one that is, each part counts as a line. */
const MAX_LINE_LENGTH = 2048;
/** How many lines before the current one can be asked for. */
const LINES_KEPT = 12;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const NOTHING = Buffer.alloc(0);
const UTF_8 = new TextDecoder("utf-8", { fatal: true });
const NOT_ASCII = /[\x80-\xff]/;

/** Takes a log in pieces and gives out the lines that hold a word. Memory does not grow with the log. */
export class MarkedLines {
  /** While true, every line is given out. */
  wantsAll = false;
  /** The log ended without a line end, and the current line is its last. */
  isCut = false;
  /** Number of the current line, from 1. */
  number = 0;
  readonly #finder: WordFinder;
  readonly #onLine: (line: string, words: readonly number[]) => void;
  /** Ends of the last lines that are not blank, as offsets in the current piece. */
  #recent: { start: number; end: number }[] = [];
  #earlier: readonly string[] = [];
  #piece: Buffer = NOTHING;
  /** The last line, which can go on in the next piece. */
  #rest: Buffer = NOTHING;

  constructor(finder: WordFinder, onLine: (line: string, words: readonly number[]) => void) {
    this.#finder = finder;
    this.#onLine = onLine;
  }

  /** @param piece any part of the log; it can be reused after the call */
  push(piece: Buffer): void {
    // UTF-16 of ASCII, as PowerShell writes it, is the text with NUL bytes between.
    const plain = piece.includes(0) ? Buffer.from(piece.filter((byte) => byte !== 0)) : piece;
    if (this.#rest.length === 0) {
      this.#scan(plain, 0);
      return;
    }
    const end = plain.indexOf(LINE_FEED) + 1;
    const line = Buffer.concat([this.#rest, end === 0 ? plain : plain.subarray(0, end)]);
    this.#rest = NOTHING;
    this.#scan(line, 0);
    if (end > 0) this.#scan(plain, end);
  }

  finish(): void {
    const last = this.#rest;
    this.#rest = NOTHING;
    this.isCut = last.length > 0;
    if (last.length > 0) this.#scan(Buffer.concat([last, Buffer.from("\n")]), 0);
  }

  /** The last lines before the current one that are not blank, oldest first. */
  previous(): readonly string[] {
    const inPiece = this.#recent.map(({ start, end }) => decode(this.#piece, start, end));
    return [...this.#earlier, ...inPiece].slice(-LINES_KEPT);
  }

  #scan(piece: Buffer, from: number): void {
    this.#piece = piece;
    const finder = this.#finder;
    const { length } = piece;
    const search = { state: 0 };
    let words: number[] = [];
    let start = from;
    for (let at = finder.advance(piece, from, search); at < length; ) {
      if (search.state !== finder.lineEnd) addNew(words, finder.found(search.state));
      else {
        search.state = 0;
        const isReturn = piece[at] === CARRIAGE_RETURN;
        // Whether a line feed follows shows only in the next piece.
        if (isReturn && at + 1 === length) break;
        if (!isReturn || piece[at + 1] !== LINE_FEED) {
          this.#endLine(start, at, words);
          start = at + 1;
          if (words.length > 0) words = [];
        }
      }
      at = finder.advance(piece, at + 1, search);
    }
    for (; length - start > MAX_LINE_LENGTH; start += MAX_LINE_LENGTH) {
      this.#endLine(start, start + MAX_LINE_LENGTH, words);
    }
    this.#rest = start === length ? NOTHING : Buffer.from(piece.subarray(start));
    this.#earlier = this.previous();
    this.#recent = [];
    this.#piece = NOTHING;
  }

  #endLine(start: number, end: number, words: readonly number[]): void {
    this.number++;
    const piece = this.#piece;
    if (words.length > 0 || this.wantsAll) {
      const isAfterReturn = end > start && piece[end - 1] === CARRIAGE_RETURN;
      const last = Math.min(isAfterReturn ? end - 1 : end, start + MAX_LINE_LENGTH);
      this.#onLine(decode(piece, start, last), words);
    }
    let at = start;
    while (at < end && (piece[at] as number) <= SPACE) at++;
    if (at === end) return;
    this.#recent.push({ start, end: Math.min(end, start + MAX_LINE_LENGTH) });
    if (this.#recent.length > 4 * LINES_KEPT) this.#recent = this.#recent.slice(-LINES_KEPT);
  }
}

/** A long line can hold a word very often. */
function addNew(words: number[], found: readonly number[]): void {
  for (const word of found) if (!words.includes(word)) words.push(word);
}

/** As UTF-8 where it is that, else every byte as a character: a log with broken bytes can't fail to decode. */
function decode(piece: Buffer, start: number, end: number): string {
  const text = piece.toString("latin1", start, end);
  if (!NOT_ASCII.test(text)) return text;
  try {
    return UTF_8.decode(piece.subarray(start, end));
  } catch {
    return text;
  }
}
