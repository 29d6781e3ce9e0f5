import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapLines } from "./wrap-lines.ts";

describe("wrapLines", () => {
  it("breaks between words and indents below the text of a bullet", () => {
    expect(wrapLines("  · It needed all 8 blocks of the plan.", 20)).toBe(
      "  · It needed all 8\n    blocks of the\n    plan.",
    );
  });

  it("keeps tables and short lines", () => {
    const table = "  platform    rank status    wall time";
    expect(wrapLines(`${table}\nshort`, 12)).toBe(`${table}\nshort`);
  });

  it("does not count colour codes", () => {
    const dim = "\u001b[2mone two\u001b[22m";
    expect(wrapLines(dim, 7)).toBe(dim);
  });

  it("keeps all words in order and respects the width where words allow it", () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 9, max: 40 }),
        (words, width) => {
          const lines = wrapLines(words.join(" "), width).split("\n");
          expect(lines.join(" ")).toBe(words.join(" "));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it("changes nothing if the width is unknown", () => {
    expect(wrapLines("a sentence of some words", 0)).toBe("a sentence of some words");
  });
});
