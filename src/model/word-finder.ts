/** Columns of the table: one for each character that occurs in a word, one for line ends, and one for all others. */
const COLUMNS = 64;
const OTHER = 0;
const LINE_END = 1;

/**
 * Finds which of many words stand in a text, and where its lines end, in one pass over its characters, whatever the
 * number of words (Aho and Corasick, 1975, doi:10.1145/360825.360855). ASCII letters match in either case.
 */
export class WordFinder {
  /** Column of a byte. */
  readonly #columns = new Uint8Array(256);
  /** Next state, by state * 64 + column. State 0 is the start of a line. */
  readonly #next: Uint16Array;
  /** From this state on, a word ended or the line did. */
  readonly #firstFound: number;
  /** The state in which a line ended. */
  readonly lineEnd: number;
  readonly #found: readonly (readonly number[])[];

  /** @param words in lower case, of Latin-1 characters */
  constructor(words: readonly string[]) {
    this.#assignColumns(words);
    const { next, found } = this.#buildTree(words);
    completeTransitions(next, found);
    // States in which a word ends get the highest numbers, so that one comparison finds them.
    const order = [...found.keys()].sort((a, b) => Number(ends(found[a])) - Number(ends(found[b])));
    const renumbered = new Map(order.map((state, index) => [state, index]));
    this.lineEnd = order.length;
    this.#firstFound = order.findIndex((state) => ends(found[state]));
    this.#found = order.map((state) => found[state] ?? []);
    this.#next = new Uint16Array((order.length + 1) * COLUMNS);
    for (const [index, state] of order.entries()) {
      for (let column = 0; column < COLUMNS; column++) {
        const target = next[state * COLUMNS + column] ?? 0;
        this.#next[index * COLUMNS + column] =
          column === LINE_END ? this.lineEnd : (renumbered.get(target) ?? 0);
      }
    }
  }

  /**
   * Goes on from a state until a word or a line ends.
   *
   * @param from offset of the first byte
   * @returns the offset of the last byte read, its length if nothing ended; the state is in `search`
   */
  advance(piece: Uint8Array, from: number, search: { state: number }): number {
    const columns = this.#columns;
    const next = this.#next;
    const firstFound = this.#firstFound;
    const { length } = piece;
    let { state } = search;
    let at = from;
    for (; at < length; at++) {
      state = next[(state << 6) | (columns[piece[at] as number] as number)] as number;
      if (state >= firstFound) break;
    }
    search.state = state;
    return at;
  }

  /** Numbers of the words that end in a state. */
  found(state: number): readonly number[] {
    return this.#found[state] ?? [];
  }

  #buildTree(words: readonly string[]) {
    const next: number[] = new Array(COLUMNS).fill(0);
    const found: number[][] = [[]];
    for (const [number, word] of words.entries()) {
      let state = 0;
      for (let at = 0; at < word.length; at++) {
        const cell = state * COLUMNS + (this.#columns[word.charCodeAt(at)] ?? OTHER);
        if (next[cell] === 0) {
          next[cell] = found.length;
          found.push([]);
          next.push(...new Array(COLUMNS).fill(0));
        }
        state = next[cell] ?? 0;
      }
      found[state]?.push(number);
    }
    return { next, found };
  }

  #assignColumns(words: readonly string[]): void {
    const characters = [...new Set(words.join(""))];
    const first = LINE_END + 1;
    if (characters.length > COLUMNS - first) {
      throw new RangeError(`the words use more than ${COLUMNS - first} characters`);
    }
    for (const end of ["\n", "\r"]) this.#columns[end.charCodeAt(0)] = LINE_END;
    for (const [index, character] of characters.entries()) {
      this.#columns[character.charCodeAt(0)] = first + index;
      this.#columns[character.toUpperCase().charCodeAt(0)] = first + index;
    }
  }
}

function ends(words: readonly number[] | undefined): boolean {
  return words !== undefined && words.length > 0;
}

/** Breadth first: where a word cannot go on, the longest suffix that begins another one does. */
function completeTransitions(next: number[], found: number[][]): void {
  const suffix: number[] = new Array(found.length).fill(0);
  const queue = next.slice(0, COLUMNS).filter((state) => state !== 0);
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    const shorter = suffix[state] ?? 0;
    found[state]?.push(...(found[shorter] ?? []));
    for (let column = 0; column < COLUMNS; column++) {
      const cell = state * COLUMNS + column;
      const viaSuffix = next[shorter * COLUMNS + column] ?? 0;
      const target = next[cell] ?? 0;
      if (target === 0) next[cell] = viaSuffix;
      else {
        suffix[target] = viaSuffix;
        queue.push(target);
      }
    }
  }
}
