import pc from "picocolors";
import { PAINT } from "../terminal.ts";
import { terminalTable } from "../text/terminal-table.ts";
import type { HistoryView, SeriesView, StepView } from "./history-view.ts";
import { noteText } from "./regression-notes.ts";

/** Renders a history for a terminal. */
export function renderHistoryTerminal(view: HistoryView): string {
  return [
    pc.bold(PAINT[view.tone](view.headline)),
    ...view.series.map(renderSeries),
    ...view.matrices.map(({ title, columns, rows }) =>
      terminalTable(
        [title, ...columns],
        rows.map(({ version, cells }) => [version, ...cells]),
        columns.map((_, index) => index + 1),
      ),
    ),
    ...(view.aa === null ? [] : [pc.dim(`  · ${view.aa}`)]),
  ].join("\n\n");
}

function renderSeries(series: SeriesView): string {
  return [
    [pc.bold(series.title), pc.dim(series.measured)].join("\n"),
    terminalTable(
      ["version", `relative to ${series.reference}`, "95 % interval", "step", "blocks", "measured"],
      series.rows.map(({ version, change, interval, step, tone, blocks, path }) => [
        version,
        change,
        interval,
        PAINT[tone](step),
        blocks,
        path,
      ]),
      [1, 2, 3, 4],
    ),
    ...sentences(series.steps),
    ...sentences(series.timerSteps, "Only in parts of the model:"),
    ...sentences(series.memorySteps),
    [`Noise: ${series.noise}`, ...series.notes].map((note) => pc.dim(`  · ${note}`)).join("\n"),
  ].join("\n\n");
}

function sentences(steps: readonly StepView[], title?: string): readonly string[] {
  if (steps.length === 0) return [];
  const lines = steps.flatMap(({ sentence, tone, notes }) => [
    `  ${PAINT[tone](sentence)}`,
    ...notes.map((note) => `    ${noteText(note)}`),
  ]);
  return [[...(title ? [`  ${title}`] : []), ...lines].join("\n")];
}
