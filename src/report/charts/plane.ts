import { type ScaleLinear, type ScaleLogarithmic, scaleLinear, scaleLog } from "d3-scale";
import { caption, captionHeight, element, headHeight, type Layout, label } from "./svg.ts";

/** Plot area of a chart with two axes. */
export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Bottom of the horizontal axis with its title. */
  readonly end: number;
}

export interface PlaneTitles {
  /** What the chart is about. */
  readonly subject: string;
  readonly across: string;
  readonly upward: string;
}

const WIDE_HEIGHT = 318;
const NARROW_HEIGHT = 260;

export function planeOf({ across, upward, subject }: PlaneTitles, layout: Layout): Plane {
  const { width, isNarrow } = layout;
  const top = headHeight(layout, subject) + captionHeight(upward, layout);
  const bottom = top + (isNarrow ? NARROW_HEIGHT : WIDE_HEIGHT);
  const end = bottom + ACROSS_TITLE + captionHeight(across, layout);
  return isNarrow
    ? { left: 54, right: width - 14, top, bottom, end }
    : { left: 84, right: width - 40, top, bottom, end };
}

/** Distance of the horizontal axis's title from the plot. */
const ACROSS_TITLE = 34;

export type Scale = ScaleLinear<number, number> | ScaleLogarithmic<number, number>;

/** Ratio of largest to smallest value above which an axis is logarithmic. */
const WIDE = 4;
const MARGIN = 1.12;
const TICKS = 5;
const NARROW_TICKS = 4;

/** Scale for positive values that does not start at 0 and separates small values. */
export function positiveScale(
  values: readonly number[],
  range: readonly [number, number],
  { isNarrow }: Layout,
): { readonly scale: Scale; readonly isLogarithmic: boolean; readonly ticks: readonly Tick[] } {
  const count = isNarrow ? NARROW_TICKS : TICKS;
  const domain = [Math.min(...values) / MARGIN, Math.max(...values) * MARGIN];
  const [min = 1, max = 1] = domain;
  const isLogarithmic = max / min > WIDE;
  const scale: Scale = isLogarithmic
    ? scaleLog(domain, [...range])
    : scaleLinear(domain, [...range]).nice(count);
  const ticks = scale
    .ticks(count)
    // At most three ticks per power of ten, so that they stay apart.
    .filter((tick) => !isLogarithmic || ["1", "2", "5"].includes(tick.toExponential()[0] ?? ""));
  const format = isLogarithmic
    ? (tick: number) => String(Number(tick.toPrecision(3)))
    : scale.tickFormat(count);
  return {
    scale,
    isLogarithmic,
    ticks: ticks.map((tick) => ({ at: scale(tick), text: format(tick) })),
  };
}

/** Tick of an axis. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Two axes: grid lines with values on the left and below, and titles. */
export function drawPlane(
  { left, right, top, bottom }: Plane,
  ticks: { readonly across: readonly Tick[]; readonly upward: readonly Tick[] },
  titles: PlaneTitles,
  layout: Layout,
): string {
  return [
    ...ticks.across.map(({ at, text }) =>
      [
        element("line", { class: "axis", x1: at, x2: at, y1: top, y2: bottom }),
        label(at, bottom + 14, text, { class: "muted number", "text-anchor": "middle" }),
      ].join(""),
    ),
    ...ticks.upward.map(({ at, text }) =>
      [
        element("line", { class: "axis", x1: left, x2: right, y1: at, y2: at }),
        label(left - 8, at, text, { class: "muted number", "text-anchor": "end" }),
      ].join(""),
    ),
    caption(titles.across, layout, { y: bottom + ACROSS_TITLE, end: right }),
    caption(titles.upward, layout, { y: headHeight(layout, titles.subject) }),
  ].join("");
}

/** Intervals of a point's coordinates, where known. */
export function cross(
  point: { readonly x: number; readonly y: number },
  ends: {
    readonly x: readonly [number, number] | null;
    readonly y: readonly [number, number] | null;
  },
  tone: string,
): string {
  const stroke = { class: `line-${tone}`, "stroke-width": 1.5 };
  return [
    ends.x
      ? element("line", { ...stroke, x1: ends.x[0], x2: ends.x[1], y1: point.y, y2: point.y })
      : "",
    ends.y
      ? element("line", { ...stroke, x1: point.x, x2: point.x, y1: ends.y[0], y2: ends.y[1] })
      : "",
  ].join("");
}
