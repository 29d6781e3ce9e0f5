import { scaleLinear } from "d3-scale";
import type { Cell, Comparison } from "../../core/documents/comparison.ts";
import type { Side } from "../../core/documents/plan.ts";
import { formatCount, formatSeconds } from "../../core/format/text.ts";
import { platformLabel } from "../text/platform-label.ts";
import { TIME_CONFIDENCE, type Time, wallTimeOf } from "../text/version-time.ts";
import { axis } from "./axis.ts";
import { chart, element, label, ROW, rowLabel, tooltip, WIDTH } from "./svg.ts";

const LEFT = 300;
const RIGHT = WIDTH - 110;
const TOP = 54;
const GAP = 10;
const CAPTION = 20;
/** Opacity of an excluded trial. */
const PALE = 0.25;

interface Row {
  readonly cell: Cell;
  readonly side: Side;
  readonly y: number;
}

/** Chart of all trials as points, with each version's mean and its interval. */
export function trialsChart(comparison: Comparison): string | null {
  const { cells } = comparison;
  const rows: Row[] = [];
  const captions: string[] = [];
  let y = TOP;
  for (const cell of cells) {
    const sides = (["A", "B"] as const).filter((side) =>
      cell.trials.some((trial) => trial.side === side),
    );
    if (sides.length > 0) {
      captions.push(
        label(
          20,
          y + CAPTION / 2,
          `${cell.workload}, ${platformLabel(comparison, cell.platform)}`,
          { class: "muted" },
        ),
      );
      y += CAPTION;
    }
    for (const side of sides) {
      rows.push({ cell, side, y: y + ROW / 2 });
      y += ROW;
    }
    if (sides.length > 0) y += GAP;
  }
  const seconds = cells.flatMap(({ trials }) => trials.map(({ wallSeconds }) => wallSeconds));
  if (seconds.length === 0) return null;
  const [min, max] = [Math.min(...seconds), Math.max(...seconds)];
  const margin = Math.max((max - min) * 0.1, max * 0.01);
  const scale = scaleLinear([Math.max(0, min - margin), max + margin], [LEFT, RIGHT]).nice();
  return chart(
    {
      title: "Wall time of every trial",
      description: rows.map(describeRow).join("; "),
      height: y + 44,
    },
    axis(scale, {
      top: TOP - 6,
      bottom: y,
      title:
        "seconds per trial, pale: excluded; bar: interval of the mean; the axis does not start at 0",
    }),
    ...captions,
    ...rows.map((row) => drawRow(row, scale)),
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
  { cell, side, y }: Row,
  scale: ReturnType<typeof scaleLinear<number, number>>,
): string {
  const tone = side === "A" ? "a" : "b";
  const name = nameOf(cell, side);
  const trials = cell.trials.filter((trial) => trial.side === side);
  const time = wallTimeOf(cell, side);
  const blocks = [...new Set(trials.map(({ block }) => block))];
  const points = trials.map(({ wallSeconds, block, position, isExcluded }) => {
    const lane = blocks.length > 1 ? (blocks.indexOf(block) / (blocks.length - 1) - 0.5) * 14 : 0;
    return element(
      "circle",
      {
        class: tone,
        cx: scale(wallSeconds),
        cy: y + lane,
        r: 3.5,
        "fill-opacity": isExcluded ? PALE : 0.6,
      },
      tooltip(
        `${name}: ${formatSeconds(wallSeconds)}, trial ${position} of ${block}${isExcluded ? ", excluded" : ""}`,
      ),
    );
  });
  return [
    rowLabel(y, name, ""),
    spread(time, y, { scale, tone }),
    ...points,
    time ? mark(time.seconds, y, { scale, tone }) : "",
    label(RIGHT + 16, y, time ? formatSeconds(time.seconds) : "", { class: "number" }),
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
