import type { ScaleContinuousNumeric } from "d3-scale";
import { element, label } from "./svg.ts";

export interface AxisOptions {
  readonly top: number;
  readonly bottom: number;
  /** Default: the scale's own format, with the same digits for all values. */
  readonly format?: (value: number) => string;
  /** Positions of grid lines. Default: chosen by the scale. */
  readonly ticks?: readonly number[];
  /** Quantity and unit. */
  readonly title: string;
}

const TICKS = 6;

/** Horizontal axis: grid lines with values below and a title at the end. */
export function axis(scale: ScaleContinuousNumeric<number, number>, options: AxisOptions): string {
  const { top, bottom, format = scale.tickFormat(TICKS), title } = options;
  const ticks = options.ticks ?? scale.ticks(TICKS);
  const [, end = 0] = scale.range();
  const lines = ticks.map((tick) => {
    const x = scale(tick);
    return element("line", {
      class: tick === 0 ? "zero" : "axis",
      x1: x,
      x2: x,
      y1: top,
      y2: bottom,
    });
  });
  const values = ticks.map((tick) =>
    label(scale(tick), bottom + 14, format(tick), {
      class: "muted number",
      "text-anchor": "middle",
    }),
  );
  const name = label(end, bottom + 32, title, { class: "muted", "text-anchor": "end" });
  return [...lines, ...values, name].join("");
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
