import type { Comparison } from "../../core/documents/comparison.ts";
import {
  METRICS,
  type PlatformQuestion,
  type Ranking,
} from "../../core/documents/platform-comparison.ts";
import { coresText, metricColumn, toneOf } from "../platforms/platform-view.ts";
import { platformLabel } from "../text/platform-label.ts";
import { axisHeight, gridLine } from "./axis.ts";
import { positiveScale } from "./plane.ts";
import { plotStrips, type RowText, rowArea, rowText } from "./rows.ts";
import { caption, chart, element, headHeight, type Layout, label, tooltip } from "./svg.ts";

/** Width of figures beside the plot. */
const VALUES = 120;

/** Chart of platforms in rank order with intervals; platforms as good as the best are coloured. */
export function rankingChart(
  comparison: Comparison,
  question: PlatformQuestion,
  { ranking: { metric, platforms }, layout }: { ranking: Ranking; layout: Layout },
): string {
  const { name, unit } = METRICS[metric];
  const subject = `${question.workload}, ${question.version}`;
  const format = metricColumn(comparison, { metric, platforms });
  const texts = platforms.map(({ platform, value, rankStatus }): RowText => {
    const facts = question.platforms.find((candidate) => candidate.platform === platform);
    return {
      name: platformLabel(comparison, platform, question.workload),
      context: [facts ? coresText(facts) : ""],
      value: format(value),
      tone: toneOf(rankStatus),
    };
  });
  const area = rowArea(texts, layout, VALUES);
  const ends = platforms.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const { scale, ticks, isLogarithmic } = positiveScale(ends, [area.left, area.right], layout);
  const top = headHeight(layout, subject) + 8;
  const bottom = top + platforms.length * area.rowHeight;
  const tops = platforms.map((_, index) => top + index * area.rowHeight);
  const strips = plotStrips(tops, area, layout);
  const rows = platforms.map(({ value, low, high, rankStatus }, index) => {
    const text = texts[index];
    const tone = toneOf(rankStatus);
    const rowTop = tops[index] ?? top;
    const y = rowTop + area.centre;
    return [
      text ? rowText(text, area, layout, rowTop) : "",
      low === null || high === null ? "" : whisker(scale(low), scale(high), { y, tone }),
      element(
        "circle",
        { class: tone, cx: scale(value), cy: y, r: 5 },
        tooltip(`${text?.name}: ${text?.value}, ${rankStatus}`),
      ),
    ].join("");
  });
  const axisTitle = `${unit}${isLogarithmic ? ", logarithmic" : ""}, with 95 % interval; green: as good as the best`;
  return chart(
    {
      title: `Platforms by ${name}`,
      subject,
      description: texts
        .map((text, index) => [text.name, text.value, platforms[index]?.rankStatus].join(" "))
        .join("; "),
      height: bottom + axisHeight(axisTitle, layout),
    },
    layout,
    ...ticks.map(({ at, text }) =>
      [
        gridLine(at, strips),
        label(at, bottom + 14, text, { class: "muted number", "text-anchor": "middle" }),
      ].join(""),
    ),
    caption(axisTitle, layout, { y: bottom + 32, end: area.right }),
    ...rows,
  );
}

function whisker(x1: number, x2: number, { y, tone }: { y: number; tone: string }): string {
  const stroke = { class: `line-${tone}`, "stroke-width": 2 };
  return [
    element("line", { ...stroke, x1, x2, y1: y, y2: y }),
    ...[x1, x2].map((x) => element("line", { ...stroke, x1: x, x2: x, y1: y - 5, y2: y + 5 })),
  ].join("");
}
