import { scaleLinear } from "d3-scale";
import type { Cell, Comparison, Effect } from "../../core/documents/comparison.ts";
import { formatChange, formatInterval } from "../../core/format/text.ts";
import { MATERIAL_CHANGE } from "../../core/verdict/verdict.ts";
import { type Tone, VERDICTS } from "../text/headline.ts";
import { platformLabel } from "../text/platform-label.ts";
import { axis } from "./axis.ts";
import {
  chart,
  element,
  label,
  MAX_LABEL_LENGTH,
  MAX_ROW_HEIGHT,
  rowLabel,
  TWO_LINE_ROW_HEIGHT,
  tooltip,
  WIDTH,
} from "./svg.ts";

const LEFT = 300;
const RIGHT = WIDTH - 150;
const TOP = 54;
const MARGIN = 1.3;
/** Minimum extent of the axis, so that immaterial changes look small. */
const MIN_EXTENT = 0.03;

/**
 * Chart of the verdicts: each block's change, the estimate with its interval, and the band of
 * immaterial changes.
 */
export function changesChart(comparison: Comparison): string | null {
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
  const scale = scaleLinear([min, max], [LEFT, RIGHT]).nice();
  const rows = shown.map((cell) => ({
    cell,
    context: contextOf(cell, platformLabel(comparison, cell.platform)),
  }));
  const height = rows.some(({ context }) => context.length > 1)
    ? MAX_ROW_HEIGHT
    : TWO_LINE_ROW_HEIGHT;
  const bottom = TOP + shown.length * height + 6;
  const band = element(
    "rect",
    {
      class: "band",
      x: scale(-MATERIAL_CHANGE),
      width: scale(MATERIAL_CHANGE) - scale(-MATERIAL_CHANGE),
      y: TOP - 6,
      height: bottom - TOP + 6,
    },
    tooltip("Changes inside this band are immaterial"),
  );
  return chart(
    {
      title: "Change of wall time: dots are blocks, bars are intervals",
      description: shown.map(describeRow).join("; "),
      height: bottom + 48,
    },
    band,
    axis(scale, {
      top: TOP - 6,
      bottom,
      format: (value) => formatTick(value),
      title: "change relative to the baseline, right is slower; shaded: immaterial",
    }),
    ...rows.map(({ cell, context }, index) =>
      row(cell, context, {
        y: TOP + index * height + height / 2,
        scale,
      }),
    ),
  );
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
  { effect, blocks, candidate }: Cell,
  context: readonly string[],
  { y, scale }: { y: number; scale: ReturnType<typeof scaleLinear<number, number>> },
): string {
  if (!effect || effect.change === null) return "";
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
    rowLabel(y, candidate ?? "", ...context),
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
    ...describe(effect, y, tone),
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

/** Change with its interval below, because both do not fit on a line next to the axis. */
function describe({ change, low, high }: Effect, y: number, tone: Tone): readonly string[] {
  const x = RIGHT + 22;
  const size = (at: number) =>
    label(x, at, formatChange(change ?? 0), { class: `${tone} number`, "font-weight": 600 });
  return low === null || high === null
    ? [size(y)]
    : [size(y - 8), label(x, y + 9, formatInterval(low, high), { class: "muted number" })];
}

function describeRow({ workload, platform, candidate, effect }: Cell): string {
  const { change = null, low = null, high = null, verdict } = effect ?? {};
  const size = formatChange(change ?? 0);
  const interval = low === null || high === null ? "" : ` (${formatInterval(low, high)})`;
  return `${candidate} in ${workload} on ${platform}: ${size}${interval}, ${verdict}`;
}
