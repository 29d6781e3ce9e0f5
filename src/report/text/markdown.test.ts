import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { codeBlock, codeSpan, escapeMarkdown, table } from "./markdown.ts";

/** What a reader sees of Markdown: its HTML without tags and entities. */
function shown(markdown: string): string {
  return String(marked.parse(markdown))
    .replace(/<[^>]*>/g, "")
    .replace(/\u200b|&#8203;/g, "")
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "")
    .trim();
}
const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  "#39": "'",
};

const TEXTS = [
  "plain words, +4.1 % (a_b, c.d)",
  "**bold** _it_ ~~gone~~ `code` $x$",
  "[text](https://evil.example) <https://evil.example> www.evil.example https://evil.example",
  "![image](x.png) <b>html</b> <!-- comment --> &amp; &#64;",
  "@octocat a@b.example octo/cat#12 #12 GH-12",
  "# heading",
  "- item",
  "+ item",
  "1. item",
  "1) item",
  "> quote",
  "===",
  "---",
  "| a | b |",
  "ends in a backslash \\",
];

describe("prose", () => {
  it.each(TEXTS)("shows %j as it is, and does no more", (text) => {
    const html = String(marked.parse(escapeMarkdown(text)));
    expect(shown(escapeMarkdown(text))).toBe(text);
    expect(html.trim()).toMatch(/^<p>[^<]*<\/p>$/);
    expect(escapeMarkdown(text)).not.toMatch(/@\w|#(?!8203;)\d|GH-\d|:\/\/|www\./);
  });
});

describe("codeSpan", () => {
  it.each([...TEXTS, "`", "``", "a ``` b", "```text", "` x `"])("shows %j as it is", (text) => {
    expect(shown(codeSpan(text))).toBe(text);
    expect(String(marked.parse(codeSpan(text))).trim()).toMatch(/^<p><code>[^<]*<\/code><\/p>$/);
  });
});

it("codeBlock holds lines that look like its fence", () => {
  const lines = ["```", "````", "</code> @octocat", "~~~"];
  expect(shown(codeBlock(lines))).toBe(lines.join("\n"));
});

describe("table", () => {
  it.each([
    ["a|b", "a|b"],
    ["a\\|b", "a\\\\|b"], // One backslash more than there was; an odd number is what every reader needs.
    ["a\\\\|b", "a\\\\|b"],
    ["||", "||"],
  ])("keeps %j in its cell", (text, seen) => {
    const made = table([{ title: "t" }, { title: "u" }], [[codeSpan(text), "next"]]);
    const cells = [...String(marked.parse(made)).matchAll(/<td[^>]*>(.*?)<\/td>/g)];
    expect(cells.map(([, cell]) => cell)).toEqual([`<code>${seen}</code>`, "next"]);
  });
});
