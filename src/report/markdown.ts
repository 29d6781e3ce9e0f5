import { markdownTable } from "markdown-table";
import { unbroken } from "./unbroken.ts";

/** Text of a log or a name that we did not choose, as inline code: nothing in it can act, neither as Markdown nor as a mention. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, " ").trim() || " ";
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
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

/** A table. Cells are Markdown; a `|` in them is escaped, which markdown-table leaves to its caller. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    row.map((cell, index) => {
      const text = cell.replaceAll("|", "\\|").replaceAll("\n", " ");
      return columns[index]?.isNumber ? unbroken(text) : text;
    }),
  );
  return markdownTable(cells, {
    align: columns.map(({ isNumber }) => (isNumber ? "right" : "left")),
  });
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
