import type { Strip } from "./axis.ts";
import {
  type Layout,
  LINE,
  label,
  MAX_LABEL_LENGTH,
  mutedWidth,
  shorten,
  shortenTo,
} from "./svg.ts";

/** Where a chart with a row for each thing draws the plot. */
export interface RowArea {
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  /** Distance of the plot's centre from the top of its row. */
  readonly centre: number;
}

/** Text of a row. */
export interface RowText {
  readonly name: string;
  /** Further lines below the name; empty ones are omitted. */
  readonly context?: readonly string[];
  readonly value: string;
  /** Interval of the value. */
  readonly interval?: string;
  /** Class of the value. */
  readonly tone?: string;
}

/** Space for the names in a wide chart, and of a narrow plot from the edges. */
const NAMES = 300;
const INSET = 26;
/** Height of a narrow plot. */
const PLOT = 26;
/** Distance of a value from the end of a wide plot. */
const BESIDE = 22;
const ROW_HEIGHTS = [30, 44, 62] as const;

/** @param values width of the values right of a wide plot */
export function rowArea(rows: readonly RowText[], layout: Layout, values: number): RowArea {
  const { width, isNarrow } = layout;
  const lines = Math.max(1, ...rows.map((row) => linesOf(row)));
  if (isNarrow) {
    const text = Math.max(1, ...rows.map((row) => linesAbove(row, layout).length)) * LINE;
    return {
      left: INSET,
      right: width - INSET,
      rowHeight: text + PLOT + 12,
      centre: text + PLOT / 2 + 2,
    };
  }
  const rowHeight = ROW_HEIGHTS[Math.min(lines, ROW_HEIGHTS.length) - 1] ?? ROW_HEIGHTS[0];
  return { left: NAMES, right: width - values, rowHeight, centre: rowHeight / 2 };
}

/**
 * Extents of the plots of rows whose tops are given: one for all of them, or one for each in a
 * narrow chart, which has text between.
 */
export function plotStrips(
  tops: readonly number[],
  { rowHeight, centre }: RowArea,
  { isNarrow }: Layout,
): readonly Strip[] {
  if (!isNarrow) return [{ top: Math.min(...tops) - 6, bottom: Math.max(...tops) + rowHeight + 6 }];
  return tops.map((top) => ({
    top: top + centre - PLOT / 2,
    bottom: top + centre + PLOT / 2,
  }));
}

function linesOf({ context = [], interval }: RowText): number {
  return Math.max(1 + contextOf(context).length, interval === undefined ? 1 : 2);
}

function contextOf(context: readonly string[]): readonly string[] {
  return context.filter((line) => line !== "");
}

/** Text of a row whose top is at a height: beside a wide plot, above a narrow one. */
export function rowText(row: RowText, area: RowArea, layout: Layout, top: number): string {
  return layout.isNarrow ? above(row, area, layout, top) : beside(row, area, layout, top);
}

function beside(
  { name, context = [], value, interval, tone = "" }: RowText,
  { right, centre }: RowArea,
  { margin }: Layout,
  top: number,
): string {
  const y = top + centre;
  const lines = [name, ...contextOf(context)];
  const first = y - ((lines.length - 1) * LINE) / 2;
  const valueClass = { class: `${tone} number`.trim(), "font-weight": 600 };
  return [
    ...lines.map((line, index) =>
      label(
        margin,
        first + index * LINE,
        shorten(line, MAX_LABEL_LENGTH),
        index === 0 ? {} : { class: "muted" },
      ),
    ),
    label(right + BESIDE, interval === undefined ? y : y - LINE / 2, value, valueClass),
    interval === undefined
      ? ""
      : label(right + BESIDE, y + LINE / 2, interval, { class: "muted number" }),
  ].join("");
}

function above(row: RowText, area: RowArea, layout: Layout, top: number): string {
  const { width, margin } = layout;
  const lines = linesAbove(row, layout);
  // Rows with fewer lines than others have them next to the plot.
  const first = top + area.centre - PLOT / 2 - 2 - lines.length * LINE;
  return lines
    .map(({ left, right }, index) => {
      const y = first + (index + 0.5) * LINE;
      const end = width - margin;
      const name = index === 0 ? {} : { class: "muted" };
      const value =
        index === 0
          ? { class: `${row.tone ?? ""} number`.trim(), "font-weight": 600 }
          : { class: "muted number" };
      return [
        left === "" ? "" : label(margin, y, left, name),
        right === "" ? "" : label(end, y, right, { ...value, "text-anchor": "end" }),
      ].join("");
    })
    .join("");
}

/** Lines above a narrow plot. The context has its own if it does not fit beside the interval. */
function linesAbove(
  { name, context = [], value, interval = "" }: RowText,
  { width, margin }: Layout,
): readonly { readonly left: string; readonly right: string }[] {
  const whole = width - 2 * margin;
  const beside = (right: string) => (right === "" ? whole : whole - mutedWidth(right) - 8);
  const about = contextOf(context).join(", ");
  const first = { left: shortenTo(name, beside(value)), right: value };
  if (about === "" && interval === "") return [first];
  if (mutedWidth(about) <= beside(interval)) return [first, { left: about, right: interval }];
  const own = { left: shortenTo(about, whole), right: "" };
  return interval === "" ? [first, own] : [first, own, { left: "", right: interval }];
}
