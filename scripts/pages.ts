/** The project's Markdown pages, as text that a reader sees. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { lexer, type Token, type Tokens, walkTokens } from "marked";

/** Text between two blanks of a page, with each code span as one word. Code blocks and HTML are no text. */
export interface Passage {
  readonly kind: "heading" | "prose" | "cell";
  readonly text: string;
}

/** Files that git tracks or would add, by a pattern that git knows. */
export function projectFiles(...patterns: readonly string[]): readonly string[] {
  const options = ["--cached", "--others", "--exclude-standard", "--deduplicate"];
  const listing = execFileSync("git", ["ls-files", ...options, "--", ...patterns], {
    encoding: "utf8",
  });
  return listing.split("\n").filter((path) => path !== "" && existsSync(path));
}

/** Pages that people wrote; `reports/` holds rendered ones. */
export function pagePaths(): readonly string[] {
  return projectFiles("*.md").filter((path) => !/^reports\/.+\//.test(path));
}

/** Every token of a page, nested ones too. */
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

/** Mean words of a sentence in paragraphs and lists; null: the page has none. */
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
