import type { ScaleContinuousNumeric } from "d3-scale";
import { caption, captionHeight, element, type Layout, label } from "./svg.ts";

/** Vertical extent of a plot, or of a row's part of it. */
export interface Strip {
  readonly top: number;
  readonly bottom: number;
}

export interface AxisOptions extends Strip {
  /** Extents of the grid lines, where text is between rows. Default: one, from top to bottom. */
  readonly strips?: readonly Strip[];
  /** Default: the scale's own format, with the same digits for all values. */
  readonly format?: (value: number) => string;
  /** Positions of grid lines. Default: chosen by the scale. */
  readonly ticks?: readonly number[];
  /** Quantity and unit. */
  readonly title: string;
}

const TICKS = 6;
const NARROW_TICKS = 4;
/** Distance of the title's first line from the plot. */
const TITLE = 32;

/** Horizontal axis: grid lines with values below and a title. */
export function axis(
  scale: ScaleContinuousNumeric<number, number>,
  options: AxisOptions,
  layout: Layout,
): string {
  const count = layout.isNarrow ? NARROW_TICKS : TICKS;
  const { top, bottom, format = scale.tickFormat(count), title } = options;
  const strips = options.strips ?? [{ top, bottom }];
  const ticks = options.ticks ?? scale.ticks(count);
  const [, end = 0] = scale.range();
  const lines = ticks.map((tick) => gridLine(scale(tick), strips, tick === 0 ? "zero" : "axis"));
  const values = ticks.map((tick) =>
    label(scale(tick), bottom + 14, format(tick), {
      class: "muted number",
      "text-anchor": "middle",
    }),
  );
  return [...lines, ...values, caption(title, layout, { y: bottom + TITLE, end })].join("");
}

/** Vertical line of the grid. */
export function gridLine(x: number, strips: readonly Strip[], name = "axis"): string {
  return strips
    .map(({ top, bottom }) => element("line", { class: name, x1: x, x2: x, y1: top, y2: bottom }))
    .join("");
}

/** Height of a horizontal axis below the plot. */
export function axisHeight(title: string, layout: Layout): number {
  return TITLE + captionHeight(title, layout);
}

export interface VerticalAxisOptions {
  readonly left: number;
  readonly right: number;
  readonly format: (value: number) => string;
}

/** Vertical axis: grid lines with values on the left. */
export function verticalAxis(
  scale: ScaleContinuousNumeric<number, number>,
  { left, right, format }: VerticalAxisOptions,
): string {
  return scale
    .ticks(TICKS)
    .map((tick) => {
      const y = scale(tick);
      const line = { class: tick === 0 ? "zero" : "axis", x1: left, x2: right, y1: y, y2: y };
      return [
        element("line", line),
        label(left - 10, y, format(tick), { class: "muted number", "text-anchor": "end" }),
      ].join("");
    })
    .join("");
}
