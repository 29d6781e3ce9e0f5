/** Markdown pages of the project, and the text that a reader sees. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { lexer, type Token, type Tokens, walkTokens } from "marked";

/** A heading, paragraph or table cell of a page. Each code span counts as one word. Code blocks and HTML are excluded. */
export interface Passage {
  readonly kind: "heading" | "prose" | "cell";
  readonly text: string;
}

/** Files that match a git pattern and that git tracks or would add. */
export function projectFiles(...patterns: readonly string[]): readonly string[] {
  const options = ["--cached", "--others", "--exclude-standard", "--deduplicate"];
  const listing = execFileSync("git", ["ls-files", ...options, "--", ...patterns], {
    encoding: "utf8",
  });
  return listing.split("\n").filter((path) => path !== "" && existsSync(path));
}

/** Hand-written pages. Excludes the rendered ones in `reports/`. */
export function pagePaths(): readonly string[] {
  return projectFiles("*.md").filter((path) => !/^reports\/.+\//.test(path));
}

/** All tokens of a page, including nested ones. */
export function tokensOf(markdown: string): readonly Token[] {
  const tokens: Token[] = [];
  void walkTokens(lexer(markdown), (token) => {
    tokens.push(token);
  });
  return tokens;
}

export function passagesOf(markdown: string): readonly Passage[] {
  return passagesAmong(lexer(markdown));
}

function passagesAmong(tokens: readonly Token[]): readonly Passage[] {
  return (tokens as readonly MarkedToken[]).flatMap((token): readonly Passage[] => {
    switch (token.type) {
      case "heading":
        return [{ kind: "heading", text: inlineText(token.tokens) }];
      case "paragraph":
      case "text":
        return [{ kind: "prose", text: inlineText(token.tokens ?? []) || token.text }];
      case "blockquote":
        return passagesAmong(token.tokens);
      case "list":
        return token.items.flatMap(({ tokens }) => passagesAmong(tokens));
      case "table":
        return [token.header, ...token.rows].flatMap((row) =>
          row.map((cell): Passage => ({ kind: "cell", text: inlineText(cell.tokens) })),
        );
      default:
        return [];
    }
  });
}

type MarkedToken =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.Text
  | Tokens.Blockquote
  | Tokens.List
  | Tokens.Table;

function inlineText(tokens: readonly Token[]): string {
  const parts = tokens.map((token) => {
    if (token.type === "codespan") return "code";
    if (token.type === "html") return "";
    if (token.type === "br") return " ";
    if ("tokens" in token && token.tokens) return inlineText(token.tokens);
    return "text" in token ? String(token.text) : "";
  });
  return parts.join("").replace(/\s+/g, " ").trim();
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** Mean number of words per sentence in paragraphs and lists. @returns null if the page has none */
export function meanSentenceLength(passages: readonly Passage[]): number | null {
  const lengths = passages
    .filter(({ kind }) => kind === "prose")
    .flatMap(({ text }) => [...sentences.segment(text)].map(({ segment }) => wordsIn(segment)))
    .filter((length) => length > 0);
  if (lengths.length === 0) return null;
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
