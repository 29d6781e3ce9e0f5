import fc from "fast-check";
import { marked } from "marked";
import { expect, it } from "vitest";
import { fitMarkdown, partsOf } from "./fit-markdown.ts";

const TABLE = [
  "| a | b |",
  "| - | - |",
  ...Array.from({ length: 50 }, (_, row) => `| ${row} | x |`),
];
const FOLD = ["<details><summary>more</summary>", "", ...TABLE, "", "</details>"].join("\n");
const WHOLE = ["# Title", "First.", TABLE.join("\n"), "## Fold", FOLD, "Last."].join("\n\n");

it("leaves alone what fits", () => {
  expect(fitMarkdown(WHOLE, 10_000)).toBe(WHOLE);
});

it("leaves out a fold as a whole, and keeps what follows it", () => {
  const cut = fitMarkdown(WHOLE, WHOLE.length - 50, "CUT");
  expect(cut).toContain(TABLE.join("\n"));
  expect(cut).not.toContain("<details>");
  expect(cut).toMatch(/Last\.\n\nCUT$/);
});

it("ends before a table that does not fit, without the heading that would stand alone", () => {
  const text = `First.\n\n## Table\n\n${TABLE.join("\n")}`;
  expect(fitMarkdown(text, 120, "CUT")).toBe("First.\n\nCUT");
});

it("takes a fence as one part, whatever is in it", () => {
  const fence = "````text\na\n\n```\n<details>\n\nb\n````";
  expect(partsOf(`before\n\n${fence}\n\nafter`)).toEqual(["before", fence, "after"]);
});

it("never exceeds the limit, and never leaves a table or a fold open", () => {
  const part = fc.constantFrom(
    "Text of a line.",
    "## Heading",
    TABLE.join("\n"),
    FOLD,
    "```\nx\n\ny\n```",
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }),
      fc.integer({ min: 40, max: 4000 }),
      (parts, most) => {
        const cut = fitMarkdown(parts.join("\n\n"), most, "CUT");
        expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(most);
        expect(cut.split("<details>").length).toBe(cut.split("</details>").length);
        const rows = marked
          .lexer(cut)
          .flatMap((token) => (token.type === "table" ? [token.rows.length] : []));
        for (const count of rows) expect(count).toBe(50);
      },
    ),
  );
});
