import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapLines } from "./wrap-lines.ts";

describe("lines for a terminal", () => {
  it("break between words, and go on below the words of their bullet", () => {
    expect(wrapLines("  · It took all 8 blocks that there are.", 20)).toBe(
      "  · It took all 8\n    blocks that\n    there are.",
    );
  });

  it("leave tables as they are, and what fits", () => {
    const table = "  platform    standing    wall time";
    expect(wrapLines(`${table}\nshort`, 12)).toBe(`${table}\nshort`);
  });

  it("do not count colours", () => {
    const dim = "\u001b[2mone two\u001b[22m";
    expect(wrapLines(dim, 7)).toBe(dim);
  });

  it("keep every word in its order, and are no wider than asked where words allow it", () => {
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

  it("leaves all as it is where the terminal does not know its width", () => {
    expect(wrapLines("a sentence of some words", 0)).toBe("a sentence of some words");
  });
});
