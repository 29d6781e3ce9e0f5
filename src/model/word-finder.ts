/** Columns of the table: one for each character that occurs in a word, and one for all others. */
const COLUMNS = 64;
const OTHER = 0;

/**
 * Finds which of many words stand in a text, in one pass over its characters, whatever the number of words
 * (Aho and Corasick, 1975, doi:10.1145/360825.360855). ASCII letters match in either case.
 */
export class WordFinder {
  /** Column of a character code below 256. */
  readonly columns = new Uint8Array(256);
  /** Next state, by state * 64 + column. State 0 is the start. */
  readonly next: Uint16Array;
  /** Numbers of the words that end in a state; undefined: none. */
  readonly found: readonly (readonly number[] | undefined)[];

  /** @param words in lower case, of Latin-1 characters */
  constructor(words: readonly string[]) {
    this.#assignColumns(words);
    const next: number[] = new Array(COLUMNS).fill(0);
    const found: number[][] = [[]];
    for (const [number, word] of words.entries()) {
      let state = 0;
      for (let at = 0; at < word.length; at++) {
        const cell = state * COLUMNS + (this.columns[word.charCodeAt(at)] ?? OTHER);
        if (next[cell] === 0) {
          next[cell] = found.length;
          found.push([]);
          next.push(...new Array(COLUMNS).fill(0));
        }
        state = next[cell] ?? 0;
      }
      found[state]?.push(number);
    }
    completeTransitions(next, found);
    this.next = Uint16Array.from(next);
    this.found = found.map((numbers) => (numbers.length > 0 ? numbers : undefined));
  }

  #assignColumns(words: readonly string[]): void {
    const characters = [...new Set(words.join(""))];
    if (characters.length >= COLUMNS) {
      throw new RangeError(`the words use ${characters.length} characters, at most ${COLUMNS - 1}`);
    }
    for (const [index, character] of characters.entries()) {
      this.columns[character.charCodeAt(0)] = index + 1;
      this.columns[character.toUpperCase().charCodeAt(0)] = index + 1;
    }
  }
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
