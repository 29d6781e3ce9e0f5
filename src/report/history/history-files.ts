import Handlebars from "handlebars";
import type { ListedRegression } from "../../core/documents/regression-list.ts";
import type { UnpairedRun } from "../../core/documents/unpaired-run.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import type { SeriesHistory, VersionHistory } from "../../core/history/version-history.ts";
import { PEAK_MEMORY, WALL_TIME } from "../../core/verdict/block-times.ts";
import { drawnFiles } from "../charts/report-charts.ts";
import { type Drawn, drawn, NARROW, WIDE } from "../charts/svg.ts";
import { PAGE_STYLE } from "../page-style.ts";
import type { ReportFiles } from "../report-files.ts";
import pageTemplate from "../templates/history.html.hbs";
import markdownTemplate from "../templates/history.md.hbs";
import { chartPicture, codeSpan, escapeMarkdown, table } from "../text/markdown.ts";
import { nonBreaking } from "../text/non-breaking.ts";
import { historyChart } from "./history-chart.ts";
import { type HistoryView, type SeriesView, viewHistory } from "./history-view.ts";
import type { MatrixView } from "./matrix-view.ts";
import { noteMarkdown } from "./regression-notes.ts";
import { quantityTitle, workloadTitle } from "./series-title.ts";
import {
  UNPAIRED_NOTE,
  type UnpairedGroup,
  type UnpairedRow,
  unpairedChart,
  unpairedGroups,
  unpairedRows,
  unpairedTitle,
} from "./unpaired-runs.ts";

// `noEscape`: this is Markdown. Text from records is escaped with escapeMarkdown and codeSpan.
const markdown = Handlebars.compile(markdownTemplate, { noEscape: true, strict: true });
// Handlebars escapes HTML here. Only charts and style, which we render, are inserted unescaped.
const page = Handlebars.compile(pageTemplate, { strict: true });

Handlebars.registerHelper("nonBreaking", nonBreaking);
Handlebars.registerHelper("chartPicture", chartPicture);

/** Maximum number of rows that a Markdown page shows unfolded. */
const MAX_ROWS_UNFOLDED = 20;

interface Chart extends Drawn {
  readonly file: string;
  readonly title: string;
}

interface ShownWithHistory {
  readonly imported?: readonly UnpairedRun[];
  readonly regressions?: readonly ListedRegression[];
}

/**
 * Renders a history. The same history gives the same files.
 *
 * @param shown `imported`: runs that were made without gcbench, shown apart. `regressions`: those with an issue
 */
export function renderHistory(
  stored: VersionHistory,
  { imported = [], regressions = [] }: ShownWithHistory = {},
): ReportFiles {
  const history = stripControlsDeep(stored);
  const unpaired = unpairedGroups(imported).map(unpairedSection);
  const view = viewHistory(history, regressions);
  const charts = history.series.map(seriesCharts);
  const series = view.series.map((series, index) => ({ ...series, ...charts[index] }));
  return new Map([
    ["history.md", renderMarkdown(view, charts, unpaired)],
    [
      "history.html",
      page({ ...view, series, unpaired, unpairedNote: UNPAIRED_NOTE, css: PAGE_STYLE }),
    ],
    ...charts
      .flatMap(({ wall, timers, memory }) => [...wall, ...memory, ...timers])
      .flatMap(({ file, ...drawn }) => drawnFiles(file, drawn)),
    ...unpaired.flatMap(({ chart: { file, ...drawn } }) => drawnFiles(file, drawn)),
  ]);
}

interface UnpairedSection {
  readonly title: string;
  readonly chart: Chart;
  readonly rows: readonly UnpairedRow[];
}

function unpairedSection(group: UnpairedGroup, index: number): UnpairedSection {
  const title = unpairedTitle(group);
  const [wide, narrow] = [WIDE, NARROW].map((layout) => unpairedChart(group, layout));
  const chart = {
    file: `unpaired-${index + 1}.svg`,
    title,
    wide: wide ?? "",
    narrow: narrow ?? "",
  };
  return { title, chart, rows: unpairedRows(group) };
}

interface SeriesCharts {
  readonly wall: readonly Chart[];
  /** Charts of timers with a step, or that contribute to a step of the wall time. */
  readonly timers: readonly Chart[];
  /** Chart of the peak memory, if it has a step. */
  readonly memory: readonly Chart[];
}

function seriesCharts(series: SeriesHistory, index: number): SeriesCharts {
  const named = [
    ...series.steps.flatMap(({ timers }) => timers.map(({ name }) => name)),
    ...series.timerSteps.map(({ quantity }) => quantity),
  ];
  const draw = (file: string, quantity?: string): readonly Chart[] => {
    const chart = drawn((layout) => historyChart(series, quantity, layout));
    return chart
      ? [
          {
            file,
            ...chart,
            title: `${quantityTitle(quantity ?? WALL_TIME)} of ${workloadTitle(series)}`,
          },
        ]
      : [];
  };
  return {
    wall: draw(`history-${index + 1}.svg`),
    memory:
      series.memorySteps.length > 0 ? draw(`history-${index + 1}-memory.svg`, PEAK_MEMORY) : [],
    timers: [...new Set(named)].flatMap((name, number) =>
      draw(`history-${index + 1}-timer-${number + 1}.svg`, name),
    ),
  };
}

function renderMarkdown(
  view: HistoryView,
  charts: readonly SeriesCharts[],
  unpaired: readonly UnpairedSection[],
): string {
  return markdown({
    headline: escapeMarkdown(view.headline),
    aa: view.aa,
    matrices: view.matrices.map((matrix) => ({
      title: matrix.title,
      table: matrixTable(matrix),
    })),
    series: view.series.map((series, index) => ({
      title: escapeMarkdown(series.title),
      summary: escapeMarkdown(series.summary),
      charts: [...(charts[index]?.wall ?? []), ...(charts[index]?.memory ?? [])],
      timerCharts: charts[index]?.timers,
      steps: [...series.steps, ...series.timerSteps, ...series.memorySteps].map(
        ({ sentence, notes }) => [escapeMarkdown(sentence), ...notes.map(noteMarkdown)].join(" "),
      ),
      table: versionsTable(series),
      isFolded: series.rows.length > MAX_ROWS_UNFOLDED,
      notes: series.notes.map(escapeMarkdown),
      noise: escapeMarkdown(series.noise),
      measured: series.measured,
    })),
    unpaired: unpaired.map(({ title, chart, rows }) => ({
      title: escapeMarkdown(title),
      chart: { file: chart.file, title: escapeMarkdown(title) },
      table: unpairedTable(rows),
    })),
    unpairedNote: UNPAIRED_NOTE,
  });
}

function unpairedTable(rows: readonly UnpairedRow[]): string {
  return table(
    [
      { title: "Version" },
      { title: "Machine" },
      { title: "Simulated days per day", isNumber: true },
      { title: "Time", isNumber: true },
      { title: "Day" },
      { title: "Source" },
    ],
    rows.map(({ version, machine, throughput, time, date, source }) => [
      escapeMarkdown(version),
      escapeMarkdown(machine),
      throughput,
      time,
      date,
      escapeMarkdown(source),
    ]),
  );
}

// Version labels have a safe alphabet.
function versionsTable({ rows, reference }: SeriesView): string {
  return table(
    [
      { title: "Version" },
      { title: `Relative to ${reference}`, isNumber: true },
      { title: "95 % interval", isNumber: true },
      { title: "Step", isNumber: true },
      { title: "Peak memory", isNumber: true },
      { title: "Blocks", isNumber: true },
      { title: "Measured" },
      { title: "Digest" },
    ],
    rows.map(({ version, change, interval, step, memory, blocks, path, digest }) => [
      version,
      change,
      interval,
      step && `**${nonBreaking(step)}**`,
      nonBreaking(memory),
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
