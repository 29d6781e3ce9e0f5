import { boldIf, escapeMarkdown, table } from "../text/markdown.ts";
import { nonBreaking } from "../text/non-breaking.ts";
import type { MemoryRow } from "./memory-view.ts";

export const MEMORY_LEGEND =
  "Peak: the largest resident memory of a trial. Growth: its slope after the first quarter of the simulated time. " +
  "Both are compared like times, except that no trial is excluded. A change counts from 2 % of the peak, a growth from 2 % of the peak in 31 days.";

/** Section of report.md on memory; empty if no comparison has a verdict on it. */
export function memoryMarkdown(rows: readonly MemoryRow[]): string {
  return rows.length > 0 ? `## Memory\n\n${memoryBody(rows)}` : "";
}

/** The section without its heading. */
export function memoryBody(rows: readonly MemoryRow[]): string {
  if (rows.length === 0) return "";
  const hasSeveral = new Set(rows.map(({ comparison }) => comparison)).size > 1;
  const columns = [
    ...(hasSeveral ? [{ title: "Comparison" }] : []),
    { title: "Memory" },
    { title: "Baseline", isNumber: true },
    { title: "Candidate", isNumber: true },
    { title: "Change", isNumber: true },
    { title: "Interval", isNumber: true },
    { title: "Verdict" },
  ];
  const drawn = table(
    columns,
    rows.map((row) => [
      ...(hasSeveral ? [escapeMarkdown(row.comparison)] : []),
      row.quantity,
      row.baseline,
      row.candidate,
      boldIf(row.isFinding, row.change),
      row.interval,
      boldIf(row.isFinding, nonBreaking(row.verdict)),
    ]),
  );
  return `${drawn}\n\n${MEMORY_LEGEND}`;
}
