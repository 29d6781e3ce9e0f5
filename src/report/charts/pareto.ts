import type { Comparison } from "../../core/documents/comparison.ts";
import type { PlatformQuestion, RankedPlatform } from "../../core/documents/platform-comparison.ts";
import { formatNumber } from "../../core/format/text.ts";
import { platformLabel } from "../text/platform-label.ts";
import { cross, drawPlane, type Plane, planeOf, positiveScale, type Scale } from "./plane.ts";
import { type LabelPosition, positionLabels } from "./position-labels.ts";
import { chart, element, type Layout, LINE, label, shortenTo, tooltip } from "./svg.ts";

const HOURS_PER_DAY = 24;

interface Bounds {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

interface Point {
  readonly name: string;
  readonly hours: Bounds;
  readonly dollars: Bounds;
}

/** Chart of hours and USD per simulated day; null if fewer than two platforms have a price. */
export function paretoChart(
  comparison: Comparison,
  question: PlatformQuestion,
  layout: Layout,
): string | null {
  const points = pointsOf(comparison, question);
  if (points.length < 2) return null;
  const isLogarithmic = (bounds: readonly Bounds[]) =>
    positiveScale(extentOf(bounds), [0, 1], layout).isLogarithmic;
  const noteOf = (bounds: readonly Bounds[]) => (isLogarithmic(bounds) ? ", logarithmic" : "");
  const hours = points.map((point) => point.hours);
  const dollars = points.map((point) => point.dollars);
  const titles = {
    subject: `${question.workload}, ${question.version}`,
    across: `hours of wall time per simulated day${noteOf(hours)}`,
    upward:
      `USD per simulated day${noteOf(dollars)}; green: no platform is both faster and cheaper; ` +
      "amber: a platform may be",
  };
  const plane = planeOf(titles, layout);
  const { left, right, top, bottom, end } = plane;
  const x = positiveScale(extentOf(hours), [left, right], layout);
  const y = positiveScale(extentOf(dollars), [bottom, top], layout);
  const spots = points.map((point, index) => ({
    // The names do not fit into a narrow plot: a list below has them.
    text: layout.isNarrow ? String(index + 1) : point.name,
    x: x.scale(point.hours.value),
    y: y.scale(point.dollars.value),
  }));
  const labels = positionLabels(spots, plane);
  const front = frontOf(points);
  const names = layout.isNarrow ? points.map(({ name }) => name) : [];
  return chart(
    {
      title: "Hours and USD per simulated day",
      subject: titles.subject,
      description: points
        .map((point) => {
          const [time, cost] = [formatNumber(point.hours.value), formatNumber(point.dollars.value)];
          return `${point.name}: ${time} h, ${cost} USD`;
        })
        .join("; "),
      height: end + names.length * LINE,
    },
    layout,
    drawPlane(plane, { across: x.ticks, upward: y.ticks }, titles, layout),
    element("polyline", {
      class: "line-better",
      fill: "none",
      "stroke-width": 1,
      "stroke-dasharray": "4 4",
      points: front
        .map((point) => `${px(x.scale(point.hours.value))},${px(y.scale(point.dollars.value))}`)
        .join(" "),
    }),
    ...points.map((point) => drawPoint(point, toneIn(points, point), { x: x.scale, y: y.scale })),
    ...spots.map((spot, index) => drawLabel(spot, labels[index])),
    ...names.map((name, index) => keyLine(name, index, { plane, layout })),
  );
}

/** Line of the list that names the numbered points of a narrow plot. */
function keyLine(
  name: string,
  index: number,
  { plane, layout }: { plane: Plane; layout: Layout },
): string {
  const { margin, width } = layout;
  const y = plane.end + index * LINE;
  return [
    label(margin + 12, y, String(index + 1), { "text-anchor": "end", class: "number" }),
    label(margin + 20, y, shortenTo(name, width - 2 * margin - 20), { class: "muted" }),
  ].join("");
}

function drawLabel(
  { text, x, y }: { readonly text: string; readonly x: number; readonly y: number },
  placed: LabelPosition | undefined,
): string {
  if (!placed) return "";
  const end = placed.y + (placed.y < y ? 8 : -8);
  return [
    placed.needsLeader
      ? element("line", { class: "zero", x1: x, y1: y, x2: placed.x, y2: end })
      : "",
    label(placed.x, placed.y, text, { "text-anchor": placed.anchor, class: "over" }),
  ].join("");
}

function extentOf(all: readonly Bounds[]): readonly number[] {
  return all.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
}

function toneIn(points: readonly Point[], point: Point): "better" | "open" | "neutral" {
  if (frontOf(points).includes(point)) return "better";
  const isBelow = (a: Bounds, b: Bounds) => (a.high ?? Number.POSITIVE_INFINITY) < (b.low ?? 0);
  return points.some(
    ({ hours, dollars }) => isBelow(hours, point.hours) && isBelow(dollars, point.dollars),
  )
    ? "neutral"
    : "open";
}

function pointsOf(
  comparison: Comparison,
  { rankings, workload }: PlatformQuestion,
): readonly Point[] {
  const ranked = (metric: string) =>
    rankings.find((ranking) => ranking.metric === metric)?.platforms ?? [];
  return ranked("cost").flatMap((cost) => {
    const throughput = ranked("throughput").find(({ platform }) => platform === cost.platform);
    return throughput
      ? [
          {
            name: platformLabel(comparison, cost.platform, workload),
            hours: hoursOf(throughput),
            dollars: cost,
          },
        ]
      : [];
  });
}

/** Converts simulated days per day to hours per simulated day. */
function hoursOf({ value, low, high }: RankedPlatform): Bounds {
  return {
    value: HOURS_PER_DAY / value,
    low: high && HOURS_PER_DAY / high,
    high: low && HOURS_PER_DAY / low,
  };
}

/** Pareto front, fastest first: points that no other point beats in both. */
function frontOf(points: readonly Point[]): readonly Point[] {
  return points
    .filter(
      (point) =>
        !points.some(
          (other) =>
            other !== point &&
            other.hours.value <= point.hours.value &&
            other.dollars.value <= point.dollars.value,
        ),
    )
    .toSorted((a, b) => a.hours.value - b.hours.value);
}

function drawPoint(
  { name, hours, dollars }: Point,
  tone: string,
  { x, y }: { x: Scale; y: Scale },
): string {
  const at = { x: x(hours.value), y: y(dollars.value) };
  const ends = ({ low, high }: Bounds, scale: Scale) =>
    low === null || high === null ? null : ([scale(low), scale(high)] as const);
  return [
    cross(at, { x: ends(hours, x), y: ends(dollars, y) }, tone),
    element(
      "circle",
      { class: tone, cx: at.x, cy: at.y, r: 5 },
      tooltip(
        `${name}: ${formatNumber(hours.value)} hours, ${formatNumber(dollars.value)} USD per simulated day`,
      ),
    ),
  ].join("");
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
