import { scaleLinear } from "d3-scale";
import { allInTotal } from "../../core/cost/run-cost.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { CostParts } from "../../core/documents/cost-summary.ts";
import { usdColumn } from "../../core/format/columns.ts";
import { formatShare, formatUsd, formatUsdAmount } from "../../core/format/text.ts";
import { COST_PARTS, type CostColumn, costColumns } from "../cost/cost-view.ts";
import { platformLabel } from "../text/platform-label.ts";
import { type RowText, rowArea, rowText } from "./rows.ts";
import { type Attributes, chart, element, headHeight, type Layout, label, tooltip } from "./svg.ts";

/** File name of the chart in a report. */
export const COST_CHART = "cost.svg";

/** Width of sums beside the plot. */
const VALUES = 110;
const BAR = 20;
/** Entries of the legend in a line, and the height of a line. */
const ENTRIES = { wide: 6, narrow: 3 } as const;
const ENTRY_HEIGHT = 20;

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
export function costChart(comparison: Comparison, layout: Layout): string | null {
  const bars = (comparison.cost?.platforms ?? []).flatMap(({ platform, usd, price }) =>
    usd && price && allInTotal(usd) > 0
      ? [{ name: platformLabel(comparison, platform), usd, price: `${price.usdPerHour} USD/h` }]
      : [],
  );
  if (bars.length === 0) return null;
  const format = usdColumn(bars.map(({ usd }) => allInTotal(usd)));
  const texts = bars.map(
    ({ name, usd, price }): RowText => ({
      name,
      context: [price],
      value: `${format(allInTotal(usd))} USD`,
    }),
  );
  const area = rowArea(texts, layout, VALUES);
  const scale = scaleLinear(
    [0, Math.max(...bars.map(({ usd }) => allInTotal(usd)))],
    [layout.isNarrow ? layout.margin : area.left, area.right],
  );
  const entries = legend(costColumns(bars.map(({ usd }) => usd)), layout, headHeight(layout));
  const top = entries.bottom + 10;
  const rows = bars.map(({ usd }, index) => {
    const text = texts[index];
    const rowTop = top + index * area.rowHeight;
    return [
      text ? rowText(text, area, layout, rowTop) : "",
      ...segments(usd).map(({ part, title, from, to }) =>
        element(
          "rect",
          {
            ...FILLS[part],
            x: scale(from),
            y: rowTop + area.centre - BAR / 2,
            width: scale(to) - scale(from),
            height: BAR,
          },
          tooltip(
            `${title}: ${formatUsd(to - from)}, ${formatShare((to - from) / allInTotal(usd))}`,
          ),
        ),
      ),
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
      height: top + bars.length * area.rowHeight + 16,
    },
    layout,
    entries.svg,
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

function legend(
  columns: readonly CostColumn[],
  { width, isNarrow, margin }: Layout,
  top: number,
): { readonly svg: string; readonly bottom: number } {
  const perLine = isNarrow ? ENTRIES.narrow : ENTRIES.wide;
  const step = (width - 2 * margin) / perLine;
  const parts = columns.map(({ part, title }, index) => {
    const x = margin + (index % perLine) * step;
    const y = top + Math.floor(index / perLine) * ENTRY_HEIGHT;
    return [
      element("rect", { ...FILLS[part], x, y, width: 12, height: 12, rx: 2 }),
      label(x + 18, y + 6, title, { class: "muted" }),
    ].join("");
  });
  const lines = Math.ceil(columns.length / perLine);
  return { svg: parts.join(""), bottom: top + lines * ENTRY_HEIGHT };
}
