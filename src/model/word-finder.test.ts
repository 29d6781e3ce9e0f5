import fc from "fast-check";
import { expect, it } from "vitest";
import { WordFinder } from "./word-finder.ts";

function wordsIn(text: string, words: readonly string[]): ReadonlySet<string> {
  const finder = new WordFinder(words);
  const bytes = Buffer.from(text, "latin1");
  const found = new Set<string>();
  const search = { state: 0 };
  for (let at = finder.advance(bytes, 0, search); at < bytes.length; ) {
    if (search.state === finder.lineEnd) search.state = 0;
    else for (const number of finder.found(search.state)) found.add(words[number] ?? "");
    at = finder.advance(bytes, at + 1, search);
  }
  return found;
}

const letters = fc.string({ unit: fc.constantFrom("a", "b", "A", "c"), maxLength: 40 });
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 });

it("finds the words that a text holds, in either case", () => {
  fc.assert(
    fc.property(letters, fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), (text, words) => {
      const held = words.filter((one) => text.toLowerCase().includes(one));
      expect(wordsIn(text, words)).toEqual(new Set(held));
    }),
  );
});

it("finds no word across the end of a line", () => {
  expect(wordsIn("seg\nment\rsegment", ["segment"])).toEqual(new Set(["segment"]));
  expect(wordsIn("seg\nment", ["segment"])).toEqual(new Set());
});

it("refuses more different characters than its table has columns", () => {
  const all = Array.from({ length: 70 }, (_, index) => String.fromCharCode(150 + index));
  expect(() => new WordFinder(all)).toThrow("characters");
});
