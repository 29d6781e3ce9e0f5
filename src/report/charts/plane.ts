import { type ScaleLinear, type ScaleLogarithmic, scaleLinear, scaleLog } from "d3-scale";
import { element, label, WIDTH } from "./svg.ts";

/** Where a chart with two axes has its plot. */
export const PLANE = { left: 84, right: WIDTH - 40, top: 62, bottom: 380, height: 428 } as const;

export type Scale = ScaleLinear<number, number> | ScaleLogarithmic<number, number>;

/** Values further apart than this share an axis only in logarithms. */
const WIDE = 4;
const MARGIN = 1.12;
const TICKS = 5;

/** A scale for values above 0 that neither begins at 0 nor lets the small ones run together. */
export function positiveScale(
  values: readonly number[],
  range: readonly [number, number],
): { readonly scale: Scale; readonly isLogarithmic: boolean; readonly ticks: readonly Tick[] } {
  const domain = [Math.min(...values) / MARGIN, Math.max(...values) * MARGIN];
  const [least = 1, most = 1] = domain;
  const isLogarithmic = most / least > WIDE;
  const scale: Scale = isLogarithmic
    ? scaleLog(domain, [...range])
    : scaleLinear(domain, [...range]).nice(TICKS);
  const ticks = scale
    .ticks(TICKS)
    // At most three to a power of ten, so that they stay apart.
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

/** A tick: its place, and what stands there. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Grid lines with their values left and below, and what they mean. */
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

/** A point with the intervals of both its coordinates, as far as there are any. */
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
