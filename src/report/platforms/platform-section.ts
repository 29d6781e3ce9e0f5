import { codeSpan, escapeMarkdown, table } from "../text/markdown.ts";
import type { PlatformQuestionView, PlatformRowView } from "./platform-view.ts";

/** A column of the ranking: its title, and what a row has there. */
interface RankColumn {
  readonly title: string;
  readonly cell: (row: PlatformRowView) => string;
  readonly isNumber?: boolean;
}

/** The figures' columns: only those of which there is anything to show. */
export function rankColumns(view: PlatformQuestionView): readonly RankColumn[] {
  return [
    { title: "Gap to the best", cell: ({ gapToBest }) => gapToBest, isNumber: true },
    { title: "Wall time", cell: ({ wallTime }) => wallTime, isNumber: true },
    ...(view.hasThroughput
      ? [{ title: "Days/day", cell: (row: PlatformRowView) => row.throughput, isNumber: true }]
      : []),
    ...(view.hasCost
      ? [{ title: "USD/sim. day", cell: (row: PlatformRowView) => row.cost, isNumber: true }]
      : []),
    ...(view.hasAllInCost
      ? [
          {
            title: "USD/sim. day all-in",
            cell: (row: PlatformRowView) => row.allInCost,
            isNumber: true,
          },
        ]
      : []),
  ];
}

export interface QuestionCharts {
  readonly key: string;
  readonly files: readonly { readonly file: string; readonly title: string }[];
}

/** The section of report.md on the choice between platforms; empty where there is no choice. */
export function platformsMarkdown(
  views: readonly PlatformQuestionView[],
  charts: readonly QuestionCharts[],
): string {
  return views.length === 0 ? "" : `## Which platform\n\n${platformsBody(views, charts)}`;
}

/** The same without its heading. */
export function platformsBody(
  views: readonly PlatformQuestionView[],
  charts: readonly QuestionCharts[],
): string {
  return [...views.map((view) => questionMarkdown(view, charts)), LEGEND].join("\n\n");
}

const LEGEND =
  "Intervals in brackets hold for each figure by itself, with 95 %. Those of the distance to the best hold all together with 95 %: " +
  "what is as good as the best can't be told from it. They rest on hosts, not on runs. Simulated days are per day of wall time, costs per simulated day.";

function questionMarkdown(view: PlatformQuestionView, charts: readonly QuestionCharts[]): string {
  const columns = rankColumns(view);
  const own = charts.find(({ key }) => key === view.key)?.files ?? [];
  return [
    `**${view.key}.** ${view.headline}`,
    table(
      [{ title: "Platform" }, { title: "Standing" }, ...columns],
      view.rows.map((row) => [
        `${row.platform}<br>${codeSpan(row.processor)}<br>${row.cores}<br>${row.basedOn}`,
        row.rankStatus,
        ...columns.map(({ cell }) => cell(row).replace(" (", "<br>(")),
      ]),
    ),
    ...own.map(({ file, title }) => `![${title}](${file})`),
    ...view.scaling.map(({ title, text }) => `${escapeMarkdown(title)}: ${escapeMarkdown(text)}`),
    ...(view.notes.length > 0
      ? [view.notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n")]
      : []),
  ].join("\n\n");
}
