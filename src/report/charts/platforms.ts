import type { Comparison } from "../../core/documents/comparison.ts";
import type { PlatformQuestion } from "../../core/documents/platform-comparison.ts";
import { chosenRanking } from "../platforms/platform-view.ts";
import { paretoChart } from "./pareto.ts";
import { rankingChart } from "./ranking.ts";
import { scalingChart } from "./scaling.ts";
import { type Drawn, drawn } from "./svg.ts";

export interface PlatformChart {
  readonly file: string;
  readonly title: string;
  readonly chart: Drawn;
}

/**
 * Charts of a platform comparison. @param number in file names, to distinguish several comparisons
 */
export function platformCharts(
  comparison: Comparison,
  question: PlatformQuestion,
  number: number,
): readonly PlatformChart[] {
  const ranking = chosenRanking(question, comparison.rankBy);
  const platforms = drawn((layout) =>
    ranking ? rankingChart(comparison, question, { ranking, layout }) : null,
  );
  const pareto = drawn((layout) => paretoChart(comparison, question, layout));
  const of = (file: string, title: string, chart: Drawn | null): readonly PlatformChart[] =>
    chart ? [{ file: `${file}.svg`, title, chart }] : [];
  return [
    ...of(`platforms-${number}`, "Platforms in rank order, with intervals", platforms),
    ...of(`pareto-${number}`, "Hours and USD per simulated day", pareto),
    ...question.scaling.flatMap((scaling) =>
      of(
        `scaling-${number}-${scaling.name}`,
        `Wall time by threads on ${scaling.name}`,
        drawn((layout) => scalingChart(question, scaling, layout)),
      ),
    ),
  ];
}
