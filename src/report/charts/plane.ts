import { type ScaleLinear, type ScaleLogarithmic, scaleLinear, scaleLog } from "d3-scale";
import { element, label, WIDTH } from "./svg.ts";

/** Plot area of a chart with two axes. */
export const PLANE = { left: 84, right: WIDTH - 40, top: 62, bottom: 380, height: 428 } as const;

export type Scale = ScaleLinear<number, number> | ScaleLogarithmic<number, number>;

/** Ratio of largest to smallest value above which an axis is logarithmic. */
const WIDE = 4;
const MARGIN = 1.12;
const TICKS = 5;

/** Scale for positive values that does not start at 0 and separates small values. */
export function positiveScale(
  values: readonly number[],
  range: readonly [number, number],
): { readonly scale: Scale; readonly isLogarithmic: boolean; readonly ticks: readonly Tick[] } {
  const domain = [Math.min(...values) / MARGIN, Math.max(...values) * MARGIN];
  const [min = 1, max = 1] = domain;
  const isLogarithmic = max / min > WIDE;
  const scale: Scale = isLogarithmic
    ? scaleLog(domain, [...range])
    : scaleLinear(domain, [...range]).nice(TICKS);
  const ticks = scale
    .ticks(TICKS)
    // At most three ticks per power of ten, so that they stay apart.
    .filter((tick) => !isLogarithmic || ["1", "2", "5"].includes(tick.toExponential()[0] ?? ""));
  const format = isLogarithmic
    ? (tick: number) => String(Number(tick.toPrecision(3)))
    : scale.tickFormat(TICKS);
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
export function plane(
  across: { readonly ticks: readonly Tick[]; readonly title: string },
  upward: { readonly ticks: readonly Tick[]; readonly title: string },
): string {
  const { left, right, top, bottom } = PLANE;
  return [
    ...across.ticks.map(({ at, text }) =>
      [
        element("line", { class: "axis", x1: at, x2: at, y1: top, y2: bottom }),
        label(at, bottom + 14, text, { class: "muted number", "text-anchor": "middle" }),
      ].join(""),
    ),
    ...upward.ticks.map(({ at, text }) =>
      [
        element("line", { class: "axis", x1: left, x2: right, y1: at, y2: at }),
        label(left - 8, at, text, { class: "muted number", "text-anchor": "end" }),
      ].join(""),
    ),
    label(right, bottom + 34, across.title, { class: "muted", "text-anchor": "end" }),
    label(20, top - 16, upward.title, { class: "muted" }),
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
