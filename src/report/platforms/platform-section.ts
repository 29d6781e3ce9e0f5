import { chartPicture, codeSpan, escapeMarkdown, table } from "../text/markdown.ts";
import type { PlatformQuestionView, PlatformRowView } from "./platform-view.ts";

/** Column of the ranking. */
interface RankColumn {
  readonly title: string;
  readonly cell: (row: PlatformRowView) => string;
  readonly isNumber?: boolean;
}

/** Columns of the ranking that have values. */
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

/** Section of report.md on the comparison of platforms; empty if there is none. */
export function platformsMarkdown(
  views: readonly PlatformQuestionView[],
  charts: readonly QuestionCharts[],
): string {
  return views.length === 0 ? "" : `## Which platform\n\n${platformsBody(views, charts)}`;
}

/** The section without its heading. */
export function platformsBody(
  views: readonly PlatformQuestionView[],
  charts: readonly QuestionCharts[],
): string {
  return [...views.map((view) => questionMarkdown(view, charts)), LEGEND].join("\n\n");
}

const LEGEND =
  "Intervals in brackets are 95 % intervals of each figure. Gaps to the best have a simultaneous confidence of 95 %; platforms that are as good as " +
  "the best are statistically indistinguishable from it. All intervals are over hosts, not runs. Simulated days are per day of wall time, costs per simulated day.";

function questionMarkdown(view: PlatformQuestionView, charts: readonly QuestionCharts[]): string {
  const columns = rankColumns(view);
  const files = charts.find(({ key }) => key === view.key)?.files ?? [];
  return [
    `**${view.key}.** ${view.headline}`,
    table(
      [{ title: "Platform" }, { title: "Rank status" }, ...columns],
      view.rows.map((row) => [
        `${row.platform}<br>${codeSpan(row.processor)}<br>${row.cores}<br>${row.basedOn}`,
        row.rankStatus,
        ...columns.map(({ cell }) => cell(row).replace(" (", "<br>(")),
      ]),
    ),
    ...files.map(({ file, title }) => chartPicture(title, file)),
    ...view.scaling.map(({ title, text }) => `${escapeMarkdown(title)}: ${escapeMarkdown(text)}`),
    ...(view.notes.length > 0
      ? [view.notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n")]
      : []),
  ].join("\n\n");
}
