import type { Comparison } from "../../core/documents/comparison.ts";
import type { PlatformQuestion } from "../../core/documents/platform-comparison.ts";
import { chosenRanking } from "../platforms/platform-view.ts";
import { paretoChart } from "./pareto.ts";
import { rankingChart } from "./ranking.ts";
import { scalingChart } from "./scaling.ts";

export interface PlatformChart {
  readonly file: string;
  readonly title: string;
  readonly svg: string;
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
  const pareto = paretoChart(comparison, question);
  return [
    ...(ranking
      ? [
          {
            file: `platforms-${number}.svg`,
            title: "Platforms in rank order, with intervals",
            svg: rankingChart(comparison, question, ranking),
          },
        ]
      : []),
    ...(pareto
      ? [
          {
            file: `pareto-${number}.svg`,
            title: "Hours and USD per simulated day",
            svg: pareto,
          },
        ]
      : []),
    ...question.scaling.flatMap((scaling) => {
      const svg = scalingChart(question, scaling);
      const file = `scaling-${number}-${scaling.name}.svg`;
      return svg ? [{ file, title: `Wall time by threads on ${scaling.name}`, svg }] : [];
    }),
  ];
}
