import type { Comparison } from "../../core/documents/comparison.ts";
import {
  METRICS,
  type PlatformQuestion,
  type Ranking,
} from "../../core/documents/platform-comparison.ts";
import { coresText, formatValue, toneOf } from "../platforms/platform-view.ts";
import { platformLabel } from "../text/platform-label.ts";
import { positiveScale } from "./plane.ts";
import { chart, element, label, rowLabel, TWO_LINE_ROW_HEIGHT, tooltip, WIDTH } from "./svg.ts";

const LEFT = 300;
const RIGHT = WIDTH - 120;
const TOP = 54;

/** Chart of platforms in rank order with intervals; platforms as good as the best are coloured. */
export function rankingChart(
  comparison: Comparison,
  question: PlatformQuestion,
  { metric, platforms }: Ranking,
): string {
  const { name, unit } = METRICS[metric];
  const ends = platforms.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const { scale, ticks, isLogarithmic } = positiveScale(ends, [LEFT, RIGHT]);
  const bottom = TOP + platforms.length * TWO_LINE_ROW_HEIGHT;
  const rows = platforms.map((ranked, index) => {
    const { platform, value, low, high, rankStatus } = ranked;
    const tone = toneOf(rankStatus);
    const y = TOP + index * TWO_LINE_ROW_HEIGHT + TWO_LINE_ROW_HEIGHT / 2;
    const facts = question.platforms.find((candidate) => candidate.platform === platform);
    return [
      rowLabel(y, platformLabel(comparison, platform), facts ? coresText(facts) : ""),
      low === null || high === null ? "" : whisker(scale(low), scale(high), { y, tone }),
      element(
        "circle",
        { class: tone, cx: scale(value), cy: y, r: 5 },
        tooltip(
          `${platformLabel(comparison, platform)}: ${formatValue(metric, value)}, ${rankStatus}`,
        ),
      ),
      label(RIGHT + 16, y, formatValue(metric, value), {
        class: `${tone} number`,
        "font-weight": 600,
      }),
    ].join("");
  });
  return chart(
    {
      title: `Platforms by ${name}: ${question.workload}, ${question.version}`,
      description: platforms
        .map(({ platform, value, rankStatus }) =>
          [platformLabel(comparison, platform), formatValue(metric, value), rankStatus].join(" "),
        )
        .join("; "),
      height: bottom + 48,
    },
    ...ticks.map(({ at, text }) => grid(at, bottom, text)),
    label(
      RIGHT,
      bottom + 32,
      `${unit}${isLogarithmic ? ", logarithmic" : ""}, with 95 % interval; green: as good as the best`,
      { class: "muted", "text-anchor": "end" },
    ),
    ...rows,
  );
}

function grid(x: number, bottom: number, text: string): string {
  return [
    element("line", { class: "axis", x1: x, x2: x, y1: TOP - 6, y2: bottom }),
    label(x, bottom + 14, text, { class: "muted number", "text-anchor": "middle" }),
  ].join("");
}

function whisker(x1: number, x2: number, { y, tone }: { y: number; tone: string }): string {
  const stroke = { class: `line-${tone}`, "stroke-width": 2 };
  return [
    element("line", { ...stroke, x1, x2, y1: y, y2: y }),
    ...[x1, x2].map((x) => element("line", { ...stroke, x1: x, x2: x, y1: y - 5, y2: y + 5 })),
  ].join("");
}
