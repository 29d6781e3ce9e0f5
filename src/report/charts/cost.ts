import { scaleLinear } from "d3-scale";
import { allInTotal } from "../../core/cost/run-cost.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { CostParts } from "../../core/documents/cost-summary.ts";
import { formatShare, formatUsd, formatUsdAmount } from "../../core/format/text.ts";
import { COST_PARTS, type CostColumn, costColumns } from "../cost/cost-view.ts";
import { platformLabel } from "../text/platform-label.ts";
import {
  type Attributes,
  chart,
  element,
  label,
  rowLabel,
  TWO_LINE_ROW_HEIGHT,
  tooltip,
  WIDTH,
} from "./svg.ts";

/** File name of the chart in a report. */
export const COST_CHART = "cost.svg";

const LEFT = 300;
const RIGHT = WIDTH - 110;
const TOP = 78;
const BAR = 20;
const LEGEND_STEP = 112;

/** Colours: trials in colour, overhead in greys, failures in the colour of `worse`. */
const FILLS: Readonly<Record<keyof CostParts, Attributes>> = {
  trials: { class: "a" },
  warmUp: { class: "a", "fill-opacity": 0.45 },
  boot: { class: "neutral", "fill-opacity": 0.9 },
  waiting: { class: "b" },
  staging: { class: "neutral", "fill-opacity": 0.6 },
  other: { class: "neutral", "fill-opacity": 0.3 },
  failed: { class: "worse" },
};

/** Chart of costs by purpose on each platform; null without prices. */
export function costChart(comparison: Comparison): string | null {
  const bars = (comparison.cost?.platforms ?? []).flatMap(({ platform, usd, price }) =>
    usd && price && allInTotal(usd) > 0
      ? [{ name: platformLabel(comparison, platform), usd, price: `${price.usdPerHour} USD/h` }]
      : [],
  );
  if (bars.length === 0) return null;
  const scale = scaleLinear(
    [0, Math.max(...bars.map(({ usd }) => allInTotal(usd)))],
    [LEFT, RIGHT],
  );
  const rows = bars.map(({ name, usd, price }, index) => {
    const y = TOP + index * TWO_LINE_ROW_HEIGHT + TWO_LINE_ROW_HEIGHT / 2;
    return [
      rowLabel(y, name, price),
      ...segments(usd).map(({ part, title, from, to }) =>
        element(
          "rect",
          {
            ...FILLS[part],
            x: scale(from),
            y: y - BAR / 2,
            width: scale(to) - scale(from),
            height: BAR,
          },
          tooltip(
            `${title}: ${formatUsd(to - from)}, ${formatShare((to - from) / allInTotal(usd))}`,
          ),
        ),
      ),
      label(scale(allInTotal(usd)) + 10, y, formatUsd(allInTotal(usd)), {
        class: "number",
        "font-weight": 600,
      }),
    ].join("");
  });
  return chart(
    {
      title: "Cost by purpose",
      description: bars
        .map(({ name, usd }) => {
          const parts = segments(usd).map(
            ({ title, from, to }) => `${title} ${formatUsdAmount(to - from)}`,
          );
          return `${name}: ${formatUsd(allInTotal(usd))} (${parts.join(", ")})`;
        })
        .join("; "),
      height: TOP + bars.length * TWO_LINE_ROW_HEIGHT + 16,
    },
    ...legend(costColumns(bars.map(({ usd }) => usd))),
    ...rows,
  );
}

function segments(usd: CostParts) {
  let from = 0;
  return COST_PARTS.flatMap(({ part, title }) => {
    const begin = from;
    from += usd[part];
    return usd[part] > 0 ? [{ part, title, from: begin, to: from }] : [];
  });
}

function legend(columns: readonly CostColumn[]): readonly string[] {
  return columns.map(({ part, title }, index) => {
    const x = 20 + index * LEGEND_STEP;
    return [
      element("rect", { ...FILLS[part], x, y: 49, width: 12, height: 12, rx: 2 }),
      label(x + 18, 56, title, { class: "muted" }),
    ].join("");
  });
}
