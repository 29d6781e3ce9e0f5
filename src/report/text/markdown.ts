import Handlebars from "handlebars";
import { markdownTable } from "markdown-table";
import { nonBreaking } from "./non-breaking.ts";

/** Formats untrusted text as inline code, so that it is neither Markdown nor a mention. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, " ").trim() || " ";
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * Escapes text for Markdown: no markup, HTML, link, mention or issue reference. A zero-width space
 * breaks what GitHub links after rendering Markdown, where a backslash is too late.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|$]/g, "\\$&")
    .replace(/@(?=\w)|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, "$&&#8203;")
    .replace(/^(\s*)(\d*)([-+=#.)])/, "$1$2\\$3");
}

/** Bold Markdown, if a condition holds. */
export function boldIf(condition: boolean, markdown: string): string {
  return condition ? `**${markdown}**` : markdown;
}

/** Picture of a chart, which has another one for phones. GitHub keeps such HTML in Markdown. */
export function chartPicture(title: string, file: string): string {
  const alt = Handlebars.escapeExpression(title.replace(/\s+/g, " "));
  return `<picture><source media="(max-width: 600px)" srcset="${narrowFile(file)}"><img alt="${alt}" src="${file}"></picture>`;
}

/** File of the chart for phones. */
export function narrowFile(file: string): string {
  return file.replace(/\.svg$/, "-narrow.svg");
}

/** Formats lines as a code block with a fence that no line can close. */
export function codeBlock(lines: readonly string[]): string {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}text`, ...lines, fence].join("\n");
}

/** Column of a table. Numbers are never separated from their units. */
export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

/**
 * Formats a table. Cells are Markdown; `|` and line breaks are escaped, which markdown-table leaves
 * to its caller. Columns are not padded, because a single long cell would lengthen every row.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  return drawTable(columns, rows, { isPadded: false });
}

/** Formats a table with aligned columns, for files that people read as text. */
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

/**
 * An odd number of backslashes escapes `|` for every Markdown parser; an even number only for some.
 */
function escapePipes(cell: string): string {
  return cell.replace(
    /(\\*)\|/g,
    (_, slashes: string) => `${slashes}${slashes.length % 2 === 0 ? "\\" : "\\\\"}|`,
  );
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
