import { wrapAnsi } from "fast-wrap-ansi";

/** Colour codes (ECMA-48, SGR), which have no width. */
const COLOUR = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;]*m`, "g");
/** Indent of continuation lines: below the text, not below the bullet. */
const INDENT = new RegExp(`^(?:${COLOUR.source})*( *(?:· )?)`);

/**
 * Wraps lines that are wider than the terminal, between words. Lines with columns (two spaces
 * inside the line) are kept, because they are part of a table.
 *
 * @param width in characters; 0 (unknown) wraps nothing
 */
export function wrapLines(text: string, width: number): string {
  if (width === 0) return text;
  return text
    .split("\n")
    .map((line) => wrap(line, width))
    .join("\n");
}

/** Number of columns that a line takes in a terminal. */
export function shownWidth(line: string): number {
  return line.replace(COLOUR, "").length;
}

function wrap(line: string, width: number): string {
  const shown = line.replace(COLOUR, "");
  const isTable = shown.trim().includes("  ");
  if (shown.length <= width || isTable) return line;
  const [begin = "", { length = 0 } = ""] = INDENT.exec(line) ?? [];
  const wrapped = wrapAnsi(line.slice(begin.length), width - length);
  return begin + wrapped.replaceAll("\n", `\n${" ".repeat(length)}`);
}
