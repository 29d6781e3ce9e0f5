import { scaleLinear } from "d3-scale";
import type { Cell, Comparison } from "../../core/documents/comparison.ts";
import type { Side } from "../../core/documents/plan.ts";
import { formatCount, formatSeconds } from "../../core/format/text.ts";
import { platformLabel } from "../text/platform-label.ts";
import { TIME_CONFIDENCE, type Time, wallTimeOf } from "../text/version-time.ts";
import { wallTimeColumn } from "../text/wall-time-column.ts";
import { axis, axisHeight } from "./axis.ts";
import { excludedMark, TRIAL_RADIUS, trialLegend } from "./excluded-mark.ts";
import { plotStrips, type RowArea, rowArea, rowText } from "./rows.ts";
import { chart, element, headHeight, type Layout, label, shortenTo, tooltip } from "./svg.ts";

/** Width of times beside the plot. */
const VALUES = 110;
const GAP = 10;
const CAPTION = 20;
const AXIS_TITLE = "seconds per trial; the axis does not start at 0";

interface Row {
  readonly cell: Cell;
  readonly side: Side;
  readonly top: number;
}

/** Chart of all trials as points, with each version's mean and its interval. */
export function trialsChart(comparison: Comparison, layout: Layout): string | null {
  const { cells } = comparison;
  const seconds = cells.flatMap(({ trials }) => trials.map(({ wallSeconds }) => wallSeconds));
  if (seconds.length === 0) return null;
  const area = rowArea([], layout, VALUES);
  const legend = trialLegend(
    { hasExcluded: cells.some(({ trials }) => trials.some(({ isExcluded }) => isExcluded)) },
    layout,
    headHeight(layout) + 8,
  );
  const rows: Row[] = [];
  const captions: string[] = [];
  const top = legend.bottom + 14;
  let y = top;
  for (const cell of cells) {
    const sides = (["A", "B"] as const).filter((side) =>
      cell.trials.some((trial) => trial.side === side),
    );
    if (sides.length > 0) {
      captions.push(
        label(
          layout.margin,
          y + CAPTION / 2,
          shortenTo(
            `${cell.workload}, ${platformLabel(comparison, cell.platform, cell.workload)}`,
            layout.width - 2 * layout.margin,
          ),
          { class: "muted" },
        ),
      );
      y += CAPTION;
    }
    for (const side of sides) {
      rows.push({ cell, side, top: y });
      y += area.rowHeight;
    }
    if (sides.length > 0) y += GAP;
  }
  const [min, max] = [Math.min(...seconds), Math.max(...seconds)];
  const margin = Math.max((max - min) * 0.1, max * 0.01);
  const scale = scaleLinear(
    [Math.max(0, min - margin), max + margin],
    [area.left, area.right],
  ).nice();
  const strips = plotStrips(
    rows.map((row) => row.top),
    area,
    layout,
  );
  const format = wallTimeColumn(comparison);
  return chart(
    {
      title: "Wall time of every trial",
      description: rows.map(describeRow).join("; "),
      height: y + axisHeight(AXIS_TITLE, layout),
    },
    layout,
    legend.svg,
    axis(scale, { top, bottom: y, strips, title: AXIS_TITLE }, layout),
    ...captions,
    ...rows.map((row) => drawRow(row, { area, layout, scale, format })),
  );
}

function describeRow({ cell, side }: Row): string {
  const times = cell.trials.filter((trial) => trial.side === side);
  const seconds = times.map(({ wallSeconds }) => wallSeconds);
  const range = `${formatSeconds(Math.min(...seconds))} to ${formatSeconds(Math.max(...seconds))}`;
  const excluded = times.filter(({ isExcluded }) => isExcluded).length;
  return `${nameOf(cell, side)} in ${cell.workload} on ${cell.platform}: ${formatCount(times.length, "trial")}, ${range}${excluded > 0 ? `, ${excluded} excluded` : ""}`;
}

function nameOf(cell: Cell, side: Side): string {
  return side === "A" ? cell.baseline : (cell.candidate ?? "");
}

function drawRow(
  { cell, side, top }: Row,
  options: {
    area: RowArea;
    layout: Layout;
    scale: ReturnType<typeof scaleLinear<number, number>>;
    format: (seconds: number) => string;
  },
): string {
  const { area, layout, scale, format } = options;
  const y = top + area.centre;
  const tone = side === "A" ? "a" : "b";
  const name = nameOf(cell, side);
  const trials = cell.trials.filter((trial) => trial.side === side);
  const time = wallTimeOf(cell, side);
  const blocks = [...new Set(trials.map(({ block }) => block))];
  const points = trials.map(({ wallSeconds, block, position, isExcluded }) => {
    const lane = blocks.length > 1 ? (blocks.indexOf(block) / (blocks.length - 1) - 0.5) * 14 : 0;
    const at = { x: scale(wallSeconds), y: y + lane };
    const text = tooltip(
      `${name}: ${formatSeconds(wallSeconds)}, trial ${position} of ${block}${isExcluded ? ", excluded" : ""}`,
    );
    return isExcluded
      ? excludedMark(at, tone, text)
      : element(
          "circle",
          { class: tone, cx: at.x, cy: at.y, r: TRIAL_RADIUS, "fill-opacity": 0.6 },
          text,
        );
  });
  return [
    rowText({ name, value: time ? format(time.seconds) : "" }, area, layout, top),
    spread(time, y, { scale, tone }),
    ...points,
    time ? mark(time.seconds, y, { scale, tone }) : "",
  ].join("");
}

function mark(
  seconds: number,
  y: number,
  { scale, tone }: { scale: ReturnType<typeof scaleLinear<number, number>>; tone: string },
): string {
  const x = scale(seconds);
  return element("line", {
    class: `line-${tone}`,
    x1: x,
    x2: x,
    y1: y - 11,
    y2: y + 11,
    "stroke-width": 3,
  });
}

/** Interval of the mean over blocks or hosts, from included trials. A single block has none. */
function spread(
  time: Time | null,
  y: number,
  { scale, tone }: { scale: ReturnType<typeof scaleLinear<number, number>>; tone: string },
): string {
  if (!time || time.low === null || time.high === null) return "";
  const { low, high } = time;
  const [first = 0, last = 0] = scale.range();
  const x1 = Math.max(first, scale(low));
  const x2 = Math.min(last, scale(high));
  return element(
    "line",
    { class: `line-${tone}`, x1, x2, y1: y, y2: y, "stroke-width": 8, "stroke-opacity": 0.25 },
    tooltip(
      `${TIME_CONFIDENCE * 100} % interval of the mean: ${formatSeconds(low)} to ${formatSeconds(high)}`,
    ),
  );
}
