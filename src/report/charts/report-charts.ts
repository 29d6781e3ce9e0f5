import type { Comparison } from "../../core/documents/comparison.ts";
import type { QuestionCharts } from "../platforms/platform-section.ts";
import { flameFile } from "../profile/profile-view.ts";
import { narrowFile } from "../text/markdown.ts";
import { platformLabel } from "../text/platform-label.ts";
import { changesChart } from "./changes.ts";
import { COST_CHART, costChart } from "./cost.ts";
import { flameChart } from "./flame.ts";
import { platformCharts } from "./platforms.ts";
import { type Drawn, drawn } from "./svg.ts";
import { timersChart } from "./timers.ts";
import { trialsChart } from "./trials.ts";

/** Charts of a report by file name, in the order in which a page shows them. */
export type ReportCharts = ReadonlyMap<string, Drawn>;

/** Files of a chart. */
export function drawnFiles(
  file: string,
  { wide, narrow }: Drawn,
): readonly (readonly [file: string, svg: string])[] {
  return [
    [file, wide],
    [narrowFile(file), narrow],
  ];
}

/** Draws all charts of a comparison. */
export function reportCharts(comparison: Comparison): {
  readonly charts: ReportCharts;
  readonly timers: readonly { readonly file: string; readonly title: string }[];
  readonly questions: readonly QuestionCharts[];
} {
  const timers = comparison.cells.flatMap((cell, index) => {
    const platform = platformLabel(comparison, cell.platform, cell.workload);
    const chart = drawn((layout) => timersChart(cell, platform, layout));
    const file = comparison.cells.length > 1 ? `timers-${index + 1}.svg` : "timers.svg";
    return chart ? [{ file, chart, title: `Timers of ${cell.workload}, ${platform}` }] : [];
  });
  const questions = (comparison.platformQuestions ?? []).map((question, index) => ({
    key: `${question.workload} · ${question.version}`,
    files: platformCharts(comparison, question, index + 1),
  }));
  const flames = comparison.cells.map((cell): [string, Drawn | null] => {
    const platform = platformLabel(comparison, cell.platform, cell.workload);
    return [flameFile(comparison, cell), drawn((layout) => flameChart(cell, platform, layout))];
  });
  const all: readonly (readonly [string, Drawn | null])[] = [
    ["change.svg", drawn((layout) => changesChart(comparison, layout))],
    ["trials.svg", drawn((layout) => trialsChart(comparison, layout))],
    ...questions.flatMap(({ files }) => files.map(({ file, chart }) => [file, chart] as const)),
    [COST_CHART, drawn((layout) => costChart(comparison, layout))],
    ...timers.map(({ file, chart }) => [file, chart] as const),
    ...flames,
  ];
  const charts = new Map(all.flatMap(([file, chart]) => (chart ? [[file, chart] as const] : [])));
  return { charts, timers, questions };
}
