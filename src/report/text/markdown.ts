import { markdownTable } from "markdown-table";
import { nonBreaking } from "./non-breaking.ts";

/** Text of a log or a name that we did not choose, as inline code: nothing in it can act, neither as Markdown nor as a mention. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, " ").trim() || " ";
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * Text as prose that only says what it says: no markup, HTML, link, mention or reference to an issue. A zero-width
 * space breaks what GitHub links after Markdown is done, where a backslash comes too late.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|$]/g, "\\$&")
    .replace(/@(?=\w)|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, "$&&#8203;")
    .replace(/^(\s*)(\d*)([-+=#.)])/, "$1$2\\$3");
}

/** Lines as a code block whose fence no line can close. */
export function codeBlock(lines: readonly string[]): string {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}text`, ...lines, fence].join("\n");
}

/** A column: its title, and whether it holds numbers, which are never broken from their units. */
export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

/**
 * A table. Cells are Markdown; `|` and line breaks in them are escaped, which markdown-table leaves to its caller. Cells
 * are not padded to columns: one long cell would make every row as long.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  return drawTable(columns, rows, { isPadded: false });
}

/** The same with its columns below one another: for a file of ours that people read as text. */
export function alignedTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  return drawTable(columns, rows, { isPadded: true });
}

function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { isPadded }: { readonly isPadded: boolean },
): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    row.map((cell, index) => {
      const text = escapePipes(cell).replaceAll("\n", " ");
      return columns[index]?.isNumber ? nonBreaking(text) : text;
    }),
  );
  return markdownTable(cells, {
    alignDelimiters: isPadded,
    align: columns.map(({ isNumber }) => (isNumber ? "right" : "left")),
  });
}

/** An odd number of backslashes escapes a `|` for every reader of tables; an even one does for some alone. */
function escapePipes(cell: string): string {
  return cell.replace(
    /(\\*)\|/g,
    (_, slashes: string) => `${slashes}${slashes.length % 2 === 0 ? "\\" : "\\\\"}|`,
  );
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
