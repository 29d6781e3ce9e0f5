import { scaleLinear } from "d3-scale";
import type { Cell, TimerComparison } from "../../core/documents/comparison.ts";
import { changeColumn } from "../../core/format/columns.ts";
import { formatSeconds } from "../../core/format/text.ts";
import { timerVerdict } from "../text/verdict-text.ts";
import { axis, axisHeight } from "./axis.ts";
import {
  chart,
  element,
  headHeight,
  type Layout,
  label,
  mutedWidth,
  shorten,
  shortenTo,
  tooltip,
  WIDE,
} from "./svg.ts";

const BAR = 10;
/** Maximum number of characters left of the bars. */
const MAX_NAME_LENGTH = 28;
const SWATCH = 12;
/** Distances from a swatch to its version's name, and from the name to the next swatch. */
const BESIDE = 18;
const APART = 22;
const AXIS_TITLE = "mean seconds per trial";

/** Where the bars are, and how far the timers are apart. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly group: number;
  /** Distance of the bars from the top of their group. */
  readonly bars: number;
}

function areaOf({ width, isNarrow, margin }: Layout): Area {
  return isNarrow
    ? { left: margin, right: width - margin, group: 50, bars: 20 }
    : { left: 210, right: width - 170, group: 32, bars: 4 };
}

/** Chart of seconds by leaf timer, baseline above candidate. Significant changes are coloured. */
export function timersChart(cell: Cell, platform: string, layout: Layout = WIDE): string | null {
  const timers = cell.timers
    .filter(({ isLeaf, secondsA, secondsB }) => isLeaf && (secondsA !== null || secondsB !== null))
    .toSorted((a, b) => longest(b) - longest(a));
  if (timers.length === 0) return null;
  const maxSeconds = Math.max(...timers.map(longest));
  const subject = `${cell.workload}, ${platform}`;
  const area = areaOf(layout);
  // A scale from 0 to 0 would put everything in the middle.
  const scale = scaleLinear([0, maxSeconds || 1], [area.left, area.right]).nice();
  const head = headHeight(layout, subject);
  const top = head + 30;
  const bottom = top + timers.length * area.group;
  // Above the bars of a narrow chart there is text.
  const strips = timers.map((_, index) => {
    const y = top + index * area.group + area.bars;
    return { top: y - 3, bottom: y + 2 * BAR + 4 };
  });
  const seconds = (time: number | null) => (time === null ? "none" : formatSeconds(time));
  const change = changeColumn(timers.flatMap(({ effect }) => effect?.change ?? []));
  return chart(
    {
      title: "Timers",
      subject,
      description: timers
        .map(({ name, secondsA, secondsB }) =>
          [name, seconds(secondsA), ...(cell.candidate === null ? [] : [seconds(secondsB)])].join(
            " ",
          ),
        )
        .join("; "),
      height: bottom + axisHeight(AXIS_TITLE, layout),
    },
    layout,
    legend(cell, { left: area.left, right: layout.width - layout.margin, y: head }),
    axis(
      scale,
      { top: top - 6, bottom, title: AXIS_TITLE, ...(layout.isNarrow ? { strips } : {}) },
      layout,
    ),
    ...timers.map((timer, index) =>
      drawTimer(timer, cell, { top: top + index * area.group, scale, area, layout, change }),
    ),
  );
}

/** Legend of the versions; the candidate follows the baseline's name. Both names fit. */
function legend(
  { baseline, candidate }: Cell,
  { left, right, y }: { left: number; right: number; y: number },
): string {
  const space = (right - left - 2 * BESIDE - APART) / 2;
  const entry = (x: number, side: "a" | "b", name: string) =>
    element("rect", { class: side, x, y, width: SWATCH, height: SWATCH, rx: 2 }) +
    label(x + BESIDE, y + SWATCH / 2, name, { class: "muted" });
  const first = shortenTo(baseline, space);
  const next = left + BESIDE + mutedWidth(first) + APART;
  return (
    entry(left, "a", first) +
    (candidate === null ? "" : entry(next, "b", shortenTo(candidate, space)))
  );
}

function longest({ secondsA, secondsB }: TimerComparison): number {
  return Math.max(secondsA ?? 0, secondsB ?? 0);
}

function drawTimer(
  timer: TimerComparison,
  cell: Cell,
  options: {
    top: number;
    scale: ReturnType<typeof scaleLinear<number, number>>;
    area: Area;
    layout: Layout;
    change: (change: number) => string;
  },
): string {
  const { top, scale, area, layout } = options;
  const { name, effect, ranks } = timer;
  const { tone, isFinding } = timerVerdict(timer);
  const bar = (seconds: number | null, row: number, side: "a" | "b", version: string | null) =>
    seconds === null || version === null
      ? ""
      : element(
          "rect",
          {
            class: side,
            x: area.left,
            y: top + area.bars + row * (BAR + 1),
            width: Math.max(1, scale(seconds) - area.left),
            height: BAR,
            rx: 2,
          },
          tooltip(`${name}, ${version}: ${formatSeconds(seconds)}`),
        );
  const size = effect?.change == null ? "not tested" : options.change(effect.change);
  // There is no room for both words, and "slower" alone would blame the component.
  const finding = ranks?.cause === "imbalance" ? "imbalance" : effect?.verdict;
  const value = {
    text: isFinding ? `${size}  ${finding}` : size,
    style: {
      class: `${isFinding ? tone : "muted"} number`,
      "font-weight": isFinding ? 600 : undefined,
    },
  };
  return [
    timerText(name, cell.candidate === null ? null : value, { top, area, layout }),
    bar(timer.secondsA, 0, "a", cell.baseline),
    bar(timer.secondsB, 1, "b", cell.candidate),
  ].join("");
}

/** Name and change: beside the bars, or above them in a narrow chart. */
function timerText(
  name: string,
  value: {
    readonly text: string;
    readonly style: { class: string; "font-weight": number | undefined };
  } | null,
  { top, area, layout }: { top: number; area: Area; layout: Layout },
): string {
  const { isNarrow, width, margin } = layout;
  if (!isNarrow) {
    const y = top + area.bars + BAR;
    return [
      label(area.left - 14, y, shorten(name, MAX_NAME_LENGTH), { "text-anchor": "end" }),
      value ? label(area.right + 16, y, value.text, value.style) : "",
    ].join("");
  }
  const y = top + 9;
  const end = width - margin;
  const space = end - margin - mutedWidth(value?.text ?? "") - 8;
  return [
    label(margin, y, shortenTo(name, space)),
    value
      ? label(end, y, value.text, {
          ...value.style,

          "text-anchor": "end",
        })
      : "",
  ].join("");
}
