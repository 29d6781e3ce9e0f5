import { scaleLinear } from "d3-scale";
import { formatChange } from "../../core/format/text.ts";
import type { PowerCurve, Qualification } from "../../core/qualification/qualification.ts";
import { axis } from "./axis.ts";
import { chart, element, label, tooltip, WIDE, WIDTH } from "./svg.ts";

const LEFT = 70;
const RIGHT = WIDTH - 130;
const TOP = 76;
const BOTTOM = 330;
/** Space for dots of known slow-downs at the ends of the scale. */
const INSET = 8;
const ROWS: readonly number[] = [0, 0.2, 0.4, 0.6, 0.8, 1];
const DETECTED = 0.8;
/** Minimum distance between labels at the ends of curves. */
const LABEL_HEIGHT = 17;
const DASHES: readonly (string | undefined)[] = ["2 4", "7 4", undefined];

type Scale = ReturnType<typeof scaleLinear<number, number>>;

/** Chart of the detection rate by size of the change; dots are known slow-downs. */
export function powerChart({ power, comparisons }: Qualification): string | null {
  if (power.length === 0) return null;
  const maxChange = Math.max(...power.flatMap(({ points }) => points.map(({ change }) => change)));
  const x = scaleLinear([0, maxChange], [LEFT, RIGHT]);
  const y = scaleLinear([0, 1], [BOTTOM - INSET, TOP + INSET]);
  const slowed = comparisons.filter(({ requested }) => requested > 0);
  return chart(
    {
      title: "Detection rate by size of the change and number of blocks",
      description: power.map(describeCurve).join("; "),
      height: BOTTOM + 48,
    },
    WIDE,
    label(
      20,
      50,
      "detected in % of comparisons; dots: known slow-downs, placed by their work counts",
      {
        class: "muted",
      },
    ),
    ...ROWS.map((share) => gridLine(share, y)),
    axis(
      x,
      {
        top: TOP,
        bottom: BOTTOM,
        format: (value) => (value === 0 ? "0" : `+${Math.round(value * 1000) / 10} %`),
        title: "size of the change",
      },
      WIDE,
    ),
    ...power.map((curve, index) => drawCurve(curve, { x, y, dash: dashOf(index, power.length) })),
    ...endLabels(power, y),
    ...slowed.flatMap(({ injected, requested, version, resampled }) =>
      resampled
        .filter(({ blocks }) => power.some((curve) => curve.blocks === blocks))
        .map(({ blocks, slower }) =>
          dot({ change: injected ?? requested, slower }, `${version}, ${blocks} blocks`, { x, y }),
        ),
    ),
  );
}

function describeCurve({ blocks, smallestDetectable, points }: PowerCurve): string {
  return smallestDetectable === null
    ? `${blocks} blocks detect no change up to ${formatChange(points.at(-1)?.change ?? 0)} with 80 % power`
    : `${blocks} blocks detect ${formatChange(smallestDetectable)} with 80 % power`;
}

/** Dash pattern; the curve with the most blocks is solid. */
function dashOf(index: number, curves: number): string | undefined {
  return DASHES[DASHES.length - curves + index];
}

function gridLine(share: number, y: Scale): string {
  return [
    element("line", {
      class: share === DETECTED ? "zero" : "axis",
      x1: LEFT,
      x2: RIGHT,
      y1: y(share),
      y2: y(share),
    }),
    label(LEFT - 8, y(share), `${Math.round(share * 100)} %`, {
      class: "muted number",
      "text-anchor": "end",
    }),
  ].join("");
}

function drawCurve(
  { points, blocks }: PowerCurve,
  { x, y, dash }: { x: Scale; y: Scale; dash: string | undefined },
): string {
  const path = points.map(({ change, slower }) => `${round(x(change))},${round(y(slower))}`);
  return element(
    "polyline",
    {
      class: "line-a",
      points: path.join(" "),
      fill: "none",
      "stroke-width": 2,
      "stroke-dasharray": dash,
    },
    tooltip(`${blocks} blocks per comparison`),
  );
}

/** Label of each curve next to its end, with a piece of its line. */
function endLabels(power: readonly PowerCurve[], y: Scale): readonly string[] {
  const ends = power
    .map(({ blocks, points }, index) => ({
      blocks,
      at: y(points.at(-1)?.slower ?? 0),
      dash: dashOf(index, power.length),
    }))
    .toSorted((a, b) => a.at - b.at || b.blocks - a.blocks);
  let next = 0;
  return ends.map(({ blocks, at, dash }) => {
    const position = Math.max(at, next);
    next = position + LABEL_HEIGHT;
    const piece = { x1: RIGHT + 12, x2: RIGHT + 36, y1: position, y2: position };
    return [
      element("line", {
        class: "line-a",
        ...piece,
        "stroke-width": 2,
        "stroke-dasharray": dash,
      }),
      label(RIGHT + 44, position, `${blocks} blocks`, { class: "number" }),
    ].join("");
  });
}

function dot(
  { change, slower }: { change: number; slower: number },
  name: string,
  { x, y }: { x: Scale; y: Scale },
): string {
  return element(
    "circle",
    { class: "b", cx: x(change), cy: y(slower), r: 4.5 },
    tooltip(`${name}: ${formatChange(change)} detected in ${Math.round(slower * 100)} %`),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
