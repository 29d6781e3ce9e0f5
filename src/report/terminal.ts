import Table from "cli-table3";
import pc from "picocolors";
import type { Tone } from "./headline.ts";
import { INTERVAL_TITLE, type ReportView } from "./view.ts";

/** How a tone looks in a terminal. */
export const PAINT: Readonly<Record<Tone, (text: string) => string>> = {
  worse: pc.red,
  better: pc.green,
  neutral: (text) => text,
  open: pc.yellow,
  refused: pc.magenta,
};

/** A table without lines, for a terminal. Columns named in `numbers` are aligned to the right. */
export function terminalTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const made = new Table({
    head: titles.map((title) => pc.dim(title)),
    colAligns: titles.map((_, index) => (numbers.includes(index) ? "right" : "left")),
    chars: NO_LINES,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 3, compact: true },
  });
  made.push(...rows.map((row) => [...row]));
  return made
    .toString()
    .split("\n")
    .map((line) => `  ${line.trimEnd()}`)
    .join("\n");
}

/** The report as far as a terminal has room for it: the verdict, the table, the timers that changed, what to doubt. */
export function renderTerminal(view: ReportView): string {
  const parts = [
    [pc.bold(PAINT[view.tone](view.headline)), ...(view.cause ? [view.cause] : [])].join("\n"),
    pc.dim(view.measured),
    terminalTable(
      [
        "workload",
        "platform",
        "version",
        "wall time",
        "days/day",
        "change",
        INTERVAL_TITLE,
        "verdict",
      ],
      view.cells.flatMap((cell) => [
        [cell.workload, cell.platform, cell.baseline, cell.wallA, cell.throughputA, "", "", ""],
        ...(cell.candidate === null
          ? []
          : [
              [
                "",
                "",
                cell.candidate,
                cell.wallB,
                cell.throughputB,
                cell.change,
                cell.interval,
                PAINT[cell.tone](cell.verdict),
              ],
            ]),
      ]),
      [3, 4, 5, 6],
    ),
  ];
  if (view.changedTimers.length > 0) parts.push(changedTimers(view));
  if (view.failures.length > 0) parts.push(failures(view));
  const remarks = [...view.basis, ...view.notes];
  if (remarks.length > 0) parts.push(remarks.map((remark) => pc.dim(`  · ${remark}`)).join("\n"));
  return parts.join("\n\n");
}

function changedTimers({ changedTimers: timers }: ReportView): string {
  return terminalTable(
    ["timers that changed", "baseline", "candidate", "change", INTERVAL_TITLE, "verdict"],
    timers.map(({ name, secondsA, secondsB, change, interval, verdict, tone }) => [
      name,
      secondsA,
      secondsB,
      change,
      interval,
      PAINT[tone](verdict),
    ]),
    [1, 2, 3, 4],
  );
}

function failures(view: ReportView): string {
  return view.failures
    .map(({ version, class: name, where, message, logLines }) =>
      [
        pc.magenta(`  ${version} failed: ${name} (${where})`),
        `  ${message}`,
        ...logLines.map((line) => pc.dim(`    | ${line}`)),
      ].join("\n"),
    )
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
