import Handlebars from "handlebars";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import type { SeriesHistory, VersionHistory } from "../../core/history/version-history.ts";
import type { ReportFiles } from "../report-files.ts";
import pageTemplate from "../templates/history.html.hbs";
import markdownTemplate from "../templates/history.md.hbs";
import css from "../templates/page.css";
import { codeSpan, escapeMarkdown, table } from "../text/markdown.ts";
import { nonBreaking } from "../text/non-breaking.ts";
import { historyChart } from "./history-chart.ts";
import { type HistoryView, type MatrixView, type SeriesView, viewHistory } from "./history-view.ts";

// `noEscape`: this is Markdown. What comes from records goes through prose and codeSpan.
const markdown = Handlebars.compile(markdownTemplate, { noEscape: true, strict: true });
// Handlebars escapes for HTML here; only what we render ourselves (charts, style) goes in as it is.
const page = Handlebars.compile(pageTemplate, { strict: true });

Handlebars.registerHelper("nonBreaking", nonBreaking);

/** Rows of versions that a Markdown page shows unfolded. */
const MAX_ROWS_UNFOLDED = 20;

interface Chart {
  readonly file: string;
  readonly title: string;
  readonly svg: string;
}

/** Renders a history. The same history gives the same files. */
export function renderHistory(stored: VersionHistory): ReportFiles {
  const history = stripControlsDeep(stored);
  const view = viewHistory(history);
  const charts = history.series.map(seriesCharts);
  const places = view.places.map((place, index) => ({ ...place, ...charts[index] }));
  return new Map([
    ["history.md", renderMarkdown(view, charts)],
    ["history.html", page({ ...view, places, css })],
    ...charts
      .flatMap(({ wall, timers }) => [...wall, ...timers])
      .map(({ file, svg }) => [file, svg] as const),
  ]);
}

interface SeriesCharts {
  readonly wall: readonly Chart[];
  /** Of the timers that took a step, or carry one of the wall time. */
  readonly timers: readonly Chart[];
}

function seriesCharts(place: SeriesHistory, index: number): SeriesCharts {
  const named = [
    ...place.steps.flatMap(({ timers }) => timers.map(({ name }) => name)),
    ...place.timerSteps.map(({ quantity }) => quantity),
  ];
  const draw = (file: string, quantity?: string): readonly Chart[] => {
    const svg = historyChart(place, quantity);
    return svg ? [{ file, svg, title: `${quantity ?? "Wall time"} of ${place.workload}` }] : [];
  };
  return {
    wall: draw(`history-${index + 1}.svg`),
    timers: [...new Set(named)].flatMap((name, number) =>
      draw(`history-${index + 1}-timer-${number + 1}.svg`, name),
    ),
  };
}

function renderMarkdown(view: HistoryView, charts: readonly SeriesCharts[]): string {
  return markdown({
    headline: escapeMarkdown(view.headline),
    aa: view.aa,
    matrices: view.matrices.map((matrix) => ({
      title: matrix.title,
      table: matrixTable(matrix),
    })),
    places: view.places.map((place, index) => ({
      title: escapeMarkdown(place.title),
      summary: escapeMarkdown(place.summary),
      charts: charts[index]?.wall.map(escapedTitle),
      timerCharts: charts[index]?.timers.map(escapedTitle),
      steps: [...place.steps, ...place.timerSteps].map(({ sentence }) => escapeMarkdown(sentence)),
      table: versionsTable(place),
      isFolded: place.rows.length > MAX_ROWS_UNFOLDED,
      notes: place.notes.map(escapeMarkdown),
      noise: escapeMarkdown(place.noise),
      measured: place.measured,
    })),
  });
}

function escapedTitle({ file, title }: Chart) {
  return { file, title: escapeMarkdown(title) };
}

// Labels of versions are of a safe alphabet, as names are.
function versionsTable({ rows, reference }: SeriesView): string {
  return table(
    [
      { title: "Version" },
      { title: `Against ${reference}`, isNumber: true },
      { title: "95 % interval", isNumber: true },
      { title: "Step", isNumber: true },
      { title: "Blocks", isNumber: true },
      { title: "Measured" },
      { title: "Digest" },
    ],
    rows.map(({ version, change, interval, step, blocks, path, digest }) => [
      version,
      change,
      interval,
      step && `**${nonBreaking(step)}**`,
      blocks,
      path,
      codeSpan(digest),
    ]),
  );
}

function matrixTable({ columns, rows }: MatrixView): string {
  return table(
    [
      { title: "Version" },
      ...columns.map((title) => ({ title: escapeMarkdown(title), isNumber: true })),
    ],
    rows.map(({ version, cells }) => [version, ...cells]),
  );
}
