import wrapAnsi from "wrap-ansi";

/** Colours and the like (ECMA-48, SGR): they take no room. */
const COLOUR = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;]*m`, "g");
/** Where a paragraph's further lines begin: below its words, not below its bullet. */
const INDENT = new RegExp(`^(?:${COLOUR.source})*( *(?:· )?)`);

/**
 * Lines of prose that are wider than the terminal, broken between words. A line with columns (two spaces within it) stays as
 * it is: a table is not prose.
 *
 * @param width in characters; 0, as a terminal without a size has it: lines stay as they are
 */
export function wrapLines(text: string, width: number): string {
  if (width === 0) return text;
  return text
    .split("\n")
    .map((line) => wrap(line, width))
    .join("\n");
}

function wrap(line: string, width: number): string {
  const shown = line.replace(COLOUR, "");
  const isTable = shown.trim().includes("  ");
  if (shown.length <= width || isTable) return line;
  const [begin = "", { length = 0 } = ""] = INDENT.exec(line) ?? [];
  const wrapped = wrapAnsi(line.slice(begin.length), width - length);
  return begin + wrapped.replaceAll("\n", `\n${" ".repeat(length)}`);
}
