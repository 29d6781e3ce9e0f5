import CliTable from "cli-table3";
import pc from "picocolors";
import { NONE } from "../../core/format/text.ts";
import { shownWidth, wrapLines } from "../../core/format/wrap-lines.ts";

interface Table {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Indices of right-aligned columns. */
  readonly numbers: readonly number[];
}

interface Fit {
  /** Width of the terminal; 0: unknown, any width fits. Default: the width of standard output. */
  readonly columns?: number;
  /** Index of the column to omit where the table is too wide, or where no row has a value. */
  readonly optional?: number;
}

/** Width of standard output; 0: it is not a terminal. */
export const screenColumns = (): number => process.stdout.columns ?? 0;

/**
 * Formats a table without borders for a terminal. If the table is wider than the terminal, each row becomes a list of its
 * titles and values.
 *
 * @param numbers indices of right-aligned columns
 */
export function terminalTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
  { columns = screenColumns(), optional }: Fit = {},
): string {
  const table = { titles, rows, numbers };
  const isNeeded = optional === undefined || rows.some((row) => hasValue(row[optional]));
  const whole = format(isNeeded ? table : without(table, optional));
  if (fits(whole, columns)) return whole;
  const short = optional === undefined ? whole : format(without(table, optional));
  return fits(short, columns) ? short : asList(table, columns);
}

function hasValue(cell: string | undefined): cell is string {
  return cell !== undefined && cell !== "" && cell !== NONE;
}

function fits(text: string, columns: number): boolean {
  return columns === 0 || text.split("\n").every((line) => shownWidth(line) <= columns);
}

function without({ titles, rows, numbers }: Table, omitted: number): Table {
  const others = (cells: readonly string[]) => cells.filter((_, index) => index !== omitted);
  const kept = numbers.filter((index) => index !== omitted);
  return {
    titles: others(titles),
    rows: rows.map(others),
    numbers: kept.map((index) => (index > omitted ? index - 1 : index)),
  };
}

function asList({ titles: [, ...titles], rows }: Table, columns: number): string {
  const width = Math.max(...titles.map((title) => title.length));
  const indent = " ".repeat(width + 6);
  const wrapped = (cell: string) =>
    wrapLines(cell, columns - indent.length).replaceAll("\n", `\n${indent}`);
  return rows
    .flatMap(([first = "", ...cells]) => [
      `  ${first}`,
      ...titles.flatMap((title, index) => {
        const cell = cells[index];
        return hasValue(cell) ? [`    ${pc.dim(title.padEnd(width))}  ${wrapped(cell)}`] : [];
      }),
    ])
    .join("\n");
}

function format({ titles, rows, numbers }: Table): string {
  const output = new CliTable({
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

const NO_LINES = Object.fromEntries(
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
