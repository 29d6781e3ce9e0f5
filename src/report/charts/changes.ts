import { scaleLinear } from "d3-scale";
import type { Cell, Comparison } from "../../core/documents/comparison.ts";
import { changeColumn, intervalColumn } from "../../core/format/columns.ts";
import { formatChange, formatInterval } from "../../core/format/text.ts";
import { MATERIAL_CHANGE } from "../../core/verdict/verdict.ts";
import { VERDICTS } from "../text/headline.ts";
import { platformLabel } from "../text/platform-label.ts";
import { axis, axisHeight } from "./axis.ts";
import { plotStrips, type RowArea, type RowText, rowArea, rowText } from "./rows.ts";
import { chart, element, headHeight, type Layout, MAX_LABEL_LENGTH, tooltip } from "./svg.ts";

/** Width of changes and intervals beside the plot. */
const VALUES = 150;
const AXIS_TITLE = "change relative to the baseline, right is slower; shaded: immaterial";
const MARGIN = 1.3;
/** Minimum extent of the axis, so that immaterial changes look small. */
const MIN_EXTENT = 0.03;

/**
 * Chart of the verdicts: each block's change, the estimate with its interval, and the band of
 * immaterial changes.
 */
export function changesChart(comparison: Comparison, layout: Layout): string | null {
  const { cells } = comparison;
  const shown = cells.filter(({ effect }) => effect?.change != null);
  if (shown.length === 0) return null;
  const extent = shown.flatMap(({ blocks, effect }) => [
    effect?.change ?? 0,
    // Show whole intervals, but clip beyond a factor of two, where the axis would show nothing
    // else.
    Math.max(-0.5, effect?.low ?? 0) / MARGIN,
    Math.min(1, effect?.high ?? 0) / MARGIN,
    ...blocks.flatMap(({ change }) => change ?? []),
  ]);
  const min = Math.min(-MIN_EXTENT, ...extent.map((value) => value * MARGIN));
  const max = Math.max(MIN_EXTENT, ...extent.map((value) => value * MARGIN));
  const effects = shown.flatMap(({ effect }) => effect ?? []);
  const formats = {
    change: changeColumn(effects.flatMap(({ change }) => change ?? [])),
    interval: intervalColumn(effects),
  };
  const rows = shown.map((cell) => ({ cell, text: textOf(comparison, cell, formats) }));
  const area = rowArea(
    rows.map(({ text }) => text),
    layout,
    VALUES,
  );
  const scale = scaleLinear([min, max], [area.left, area.right]).nice();
  const top = headHeight(layout) + 8;
  const bottom = top + shown.length * area.rowHeight + 6;
  const tops = rows.map((_, index) => top + index * area.rowHeight);
  const strips = plotStrips(tops, area, layout);
  const band = strips.map((strip) =>
    element(
      "rect",
      {
        class: "band",
        x: scale(-MATERIAL_CHANGE),
        width: scale(MATERIAL_CHANGE) - scale(-MATERIAL_CHANGE),
        y: strip.top,
        height: strip.bottom - strip.top,
      },
      tooltip("Changes inside this band are immaterial"),
    ),
  );
  return chart(
    {
      title: layout.isNarrow
        ? "Change of wall time"
        : "Change of wall time: dots are blocks, bars are intervals",
      description: shown.map(describeRow).join("; "),
      height: bottom + axisHeight(titleOf(layout), layout),
    },
    layout,
    ...band,
    axis(scale, { top, bottom, strips, format: formatTick, title: titleOf(layout) }, layout),
    ...rows.map(({ cell, text }, index) => {
      return row(cell, text, { top: tops[index] ?? top, area, layout, scale });
    }),
  );
}

/** Title of the axis. The chart's own title has no space to explain dots and bars on a narrow one. */
function titleOf({ isNarrow }: Layout): string {
  return isNarrow ? `${AXIS_TITLE}; dots are blocks, bars are intervals` : AXIS_TITLE;
}

function textOf(
  comparison: Comparison,
  cell: Cell,
  formats: {
    readonly change: (change: number) => string;
    readonly interval: (low: number, high: number) => string;
  },
): RowText {
  const { candidate, effect } = cell;
  const { change = null, low = null, high = null, verdict = "inconclusive" } = effect ?? {};
  return {
    name: candidate ?? "",
    context: contextOf(cell, platformLabel(comparison, cell.platform, cell.workload)),
    value: formats.change(change ?? 0),
    ...(low === null || high === null ? {} : { interval: formats.interval(low, high) }),
    tone: VERDICTS[verdict].tone,
  };
}

/** Workload and platform: on a single line if it fits, else on two. */
function contextOf({ workload }: Cell, platform: string): readonly string[] {
  const both = `${workload}, ${platform}`;
  return [...both].length <= MAX_LABEL_LENGTH ? [both] : [workload, platform];
}

function formatTick(value: number): string {
  const percent = Math.round(value * 1000) / 10;
  return percent === 0 ? "0" : `${percent > 0 ? "+" : "−"}${Math.abs(percent)} %`;
}

function row(
  { effect, blocks }: Cell,
  text: RowText,
  options: {
    top: number;
    area: RowArea;
    layout: Layout;
    scale: ReturnType<typeof scaleLinear<number, number>>;
  },
): string {
  if (!effect || effect.change === null) return "";
  const { top, area, layout, scale } = options;
  const y = top + area.centre;
  const { tone } = VERDICTS[effect.verdict];
  const dots = blocks.flatMap(({ id, change }) =>
    change === null
      ? []
      : [
          element(
            "circle",
            { class: tone, cx: scale(change), cy: y, r: 4, "fill-opacity": 0.45 },
            tooltip(`${id}: ${formatChange(change)}`),
          ),
        ],
  );
  return [
    rowText(text, area, layout, top),
    interval(effect.low, effect.high, y, { scale, tone }),
    ...dots,
    element("rect", {
      class: tone,
      x: scale(effect.change) - 2,
      y: y - 9,
      width: 4,
      height: 18,
      rx: 1,
    }),
  ].join("");
}

/** Interval bar. Ends beyond the axis are clipped and drawn open. */
function interval(
  low: number | null,
  high: number | null,
  y: number,
  { scale, tone }: { scale: ReturnType<typeof scaleLinear<number, number>>; tone: string },
): string {
  if (low === null || high === null) return "";
  const [first = 0, last = 0] = scale.range();
  const x1 = Math.max(first, scale(low));
  const x2 = Math.min(last, scale(high));
  const stroke = { class: `line-${tone}`, "stroke-width": 2 };
  const end = (x: number) => element("line", { ...stroke, x1: x, x2: x, y1: y - 5, y2: y + 5 });
  return [
    element("line", { ...stroke, x1, x2, y1: y, y2: y }),
    scale(low) >= first ? end(x1) : "",
    scale(high) <= last ? end(x2) : "",
  ].join("");
}

function describeRow({ workload, platform, candidate, effect }: Cell): string {
  const { change = null, low = null, high = null, verdict } = effect ?? {};
  const size = formatChange(change ?? 0);
  const interval = low === null || high === null ? "" : ` (${formatInterval(low, high)})`;
  return `${candidate} in ${workload} on ${platform}: ${size}${interval}, ${verdict}`;
}
