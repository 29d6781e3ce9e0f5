import pc from "picocolors";
import { PAINT } from "../terminal.ts";
import { terminalTable } from "../text/terminal-table.ts";
import type { HistoryView, SeriesView, StepView } from "./history-view.ts";

/** The history as far as a terminal has room for it. */
export function renderHistoryTerminal(view: HistoryView): string {
  return [
    pc.bold(PAINT[view.tone](view.headline)),
    ...view.places.map(renderSeries),
    ...view.matrices.map(({ title, columns, rows }) =>
      terminalTable(
        [title, ...columns],
        rows.map(({ version, cells }) => [version, ...cells]),
        columns.map((_, index) => index + 1),
      ),
    ),
    pc.dim(`  · ${view.aa}`),
  ].join("\n\n");
}

function renderSeries(place: SeriesView): string {
  return [
    [pc.bold(place.title), pc.dim(place.measured)].join("\n"),
    terminalTable(
      ["version", `against ${place.reference}`, "95 % interval", "step", "blocks", "measured"],
      place.rows.map(({ version, change, interval, step, tone, blocks, path }) => [
        version,
        change,
        interval,
        PAINT[tone](step),
        blocks,
        path,
      ]),
      [1, 2, 3, 4],
    ),
    ...sentences(place.steps),
    ...sentences(place.timerSteps, "In parts of the model alone:"),
    [`Noise: ${place.noise}`, ...place.notes].map((note) => pc.dim(`  · ${note}`)).join("\n"),
  ].join("\n\n");
}

function sentences(steps: readonly StepView[], title?: string): readonly string[] {
  if (steps.length === 0) return [];
  const lines = steps.map(({ sentence, tone }) => `  ${PAINT[tone](sentence)}`);
  return [[...(title ? [`  ${title}`] : []), ...lines].join("\n")];
}
