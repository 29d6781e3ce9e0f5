import type { WordFinder } from "./word-finder.ts";

/** No line of a log is longer; of one that is, each part counts as a line. */
const MAX_LINE_LENGTH = 16 * 1024;
/** How many lines before the current one can be asked for. */
const LINES_KEPT = 12;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** Takes a log in pieces and gives out the lines that hold a word. Memory does not grow with the log. */
export class MarkedLines {
  /** While true, every line is given out. */
  wantsAll = false;
  /** Number of the current line, from 1. */
  number = 0;
  readonly #finder: WordFinder;
  readonly #onLine: (line: string, words: readonly number[]) => void;
  /** Ends of the last lines that are not blank, as offsets in the current piece. */
  #recent: { start: number; end: number }[] = [];
  #earlier: readonly string[] = [];
  #text = "";
  #rest = "";

  constructor(finder: WordFinder, onLine: (line: string, words: readonly number[]) => void) {
    this.#finder = finder;
    this.#onLine = onLine;
  }

  /** @param piece any part of the log, decoded as latin1 */
  push(piece: string): void {
    // UTF-16 of ASCII, as PowerShell writes it, is the text with NUL bytes between.
    const plain = piece.includes("\0") ? piece.replaceAll("\0", "") : piece;
    this.#text = this.#rest + plain;
    this.#rest = this.#text.slice(this.#scan(this.#text));
    this.#keepRecent();
  }

  finish(): void {
    if (this.#rest === "") return;
    this.#text = `${this.#rest}\n`;
    this.#rest = "";
    this.#scan(this.#text);
    this.#keepRecent();
  }

  /** The last lines before the current one that are not blank, oldest first. */
  previous(): readonly string[] {
    const inPiece = this.#recent.map(({ start, end }) => this.#text.slice(start, end));
    return [...this.#earlier, ...inPiece].slice(-LINES_KEPT);
  }

  /** @returns where the last line begins, which can go on in the next piece */
  #scan(text: string): number {
    const { columns, next, found } = this.#finder;
    let words: number[] = [];
    let start = 0;
    let state = 0;
    let isBlank = true;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN && at - start < MAX_LINE_LENGTH) {
        state = next[(state << 6) | (columns[code & 255] ?? 0)] ?? 0;
        if (code > SPACE) isBlank = false;
        const ended = found[state];
        if (ended !== undefined) words.push(...ended);
        continue;
      }
      if (code === CARRIAGE_RETURN) {
        // Whether a line feed follows shows only in the next piece.
        if (at + 1 === text.length) break;
        if (text.charCodeAt(at + 1) === LINE_FEED) continue;
      }
      this.#endLine({ start, end: at, isBlank, words });
      // A part of a line that is too long begins with the character that did not fit.
      start = code === LINE_FEED || code === CARRIAGE_RETURN ? at + 1 : at;
      if (start === at) at--;
      state = 0;
      isBlank = true;
      if (words.length > 0) words = [];
    }
    return start;
  }

  #endLine(line: { start: number; end: number; isBlank: boolean; words: readonly number[] }): void {
    this.number++;
    if (line.words.length > 0 || this.wantsAll) {
      const isAfterReturn = this.#text.charCodeAt(line.end - 1) === CARRIAGE_RETURN;
      const end = isAfterReturn && line.end > line.start ? line.end - 1 : line.end;
      this.#onLine(this.#text.slice(line.start, end), line.words);
    }
    if (line.isBlank) return;
    this.#recent.push({ start: line.start, end: line.end });
    if (this.#recent.length > 4 * LINES_KEPT) this.#recent = this.#recent.slice(-LINES_KEPT);
  }

  #keepRecent(): void {
    this.#earlier = this.previous();
    this.#recent = [];
  }
}
