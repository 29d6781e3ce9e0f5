import fc from "fast-check";
import { marked } from "marked";
import { expect, it } from "vitest";
import { fitMarkdown, fitParts, partsOf } from "./fit-markdown.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "./text/markdown.ts";

const TABLE = [
  "| a | b |",
  "| - | - |",
  ...Array.from({ length: 50 }, (_, row) => `| ${row} | x |`),
];
const FOLD = ["<details><summary>more</summary>", "", ...TABLE, "", "</details>"].join("\n");
const WHOLE = ["# Title", "First.", TABLE.join("\n"), "## Fold", FOLD, "Last."].join("\n\n");

it("fitMarkdown keeps text that fits", () => {
  expect(fitMarkdown(WHOLE, 10_000)).toBe(WHOLE);
});

it("fitMarkdown omits a whole fold and keeps what follows", () => {
  const cut = fitMarkdown(WHOLE, WHOLE.length - 50, "CUT");
  expect(cut).toContain(TABLE.join("\n"));
  expect(cut).not.toContain("<details>");
  expect(cut).toMatch(/Last\.\n\nCUT$/);
});

it("fitMarkdown stops before a table that does not fit, and drops its heading", () => {
  const text = `First.\n\n## Table\n\n${TABLE.join("\n")}`;
  expect(fitMarkdown(text, 120, "CUT")).toBe("First.\n\nCUT");
});

it("partsOf treats a fence as a single part", () => {
  const fence = "````text\na\n\n```\n<details>\n\nb\n````";
  expect(partsOf(`before\n\n${fence}\n\nafter`)).toEqual(["before", fence, "after"]);
});

it("fitMarkdown respects the limit and never splits a table or fold", () => {
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
      (parts, maxBytes) => {
        const cut = fitMarkdown(parts.join("\n\n"), maxBytes, "CUT");
        expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(maxBytes);
        expect(cut.split("<details>").length).toBe(cut.split("</details>").length);
        const rows = marked
          .lexer(cut)
          .flatMap((token) => (token.type === "table" ? [token.rows.length] : []));
        for (const count of rows) expect(count).toBe(50);
      },
    ),
  );
});

it("partsOf ignores quoted fold ends and fences", () => {
  const baits = ["</details>", "<details><summary>x</summary>", "```", "a `` b", "~~~", "````text"];
  const parts = baits.flatMap((bait) => [
    codeSpan(bait),
    escapeMarkdown(bait),
    codeBlock([bait, "", bait]),
  ]);
  const folds = parts.map((part) => `<details><summary>more</summary>\n\n${part}\n\n</details>`);
  const text = ["First.", ...folds, "Last."].join("\n\n");
  expect(partsOf(text)).toEqual(["First.", ...folds, "Last."]);
  expect(partsOf(parts.join("\n\n"))).toEqual(parts);
});

it("fitParts omits whole parts and keeps the first that fit", () => {
  const parts = ["First.", "x".repeat(100), "```", "Last."];
  expect(fitParts(parts, 60, "CUT")).toBe("First.\n\n```\n\nLast.\n\nCUT");
  expect(fitParts(parts, 10_000, "CUT")).toBe(parts.join("\n\n"));
});
