import Table from "cli-table3";
import pc from "picocolors";

/**
 * Formats a table without borders for a terminal. @param numbers indices of right-aligned columns
 */
export function terminalTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const output = new Table({
    head: titles.map((title) => pc.dim(title)),
    colAligns: titles.map((_, index) => (numbers.includes(index) ? "right" : "left")),
    chars: NO_LINES,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2, compact: true },
  });
  output.push(...rows.map((row) => [...row]));
  return output
    .toString()
    .split("\n")
    .map((line) => `  ${line.trimEnd()}`)
    .join("\n");
}

export const NO_LINES = Object.fromEntries(
  [
    "top",
    "top-mid",
    "top-left",
    "top-right",
    "bottom",
    "bottom-mid",
    "bottom-left",
    "bottom-right",
    "left",
    "left-mid",
    "mid",
    "mid-mid",
    "right",
    "right-mid",
    "middle",
  ].map((name) => [name, ""]),
);
