import { type ScaleLogarithmic, scaleLog } from "d3-scale";
import type { PlatformQuestion, Scaling } from "../../core/documents/platform-comparison.ts";
import { formatCount, formatNumber, formatSeconds } from "../../core/format/text.ts";
import {
  cross,
  drawPlane,
  type Plane,
  type PlaneTitles,
  planeOf,
  positiveScale,
  type Scale,
} from "./plane.ts";
import {
  caption,
  captionHeight,
  chart,
  element,
  type Layout,
  LINE,
  label,
  tooltip,
} from "./svg.ts";

/** Minimum number of thread counts for a chart; for fewer, a table is enough. */
const MIN_POINTS = 3;

/** Chart of wall time by threads on logarithmic axes, with the fitted law and perfect scaling. */
export function scalingChart(
  { workload, version }: PlatformQuestion,
  { name, points, fit }: Scaling,
  layout: Layout,
): string | null {
  const [first] = points;
  const last = points.at(-1);
  if (points.length < MIN_POINTS || !first || !last) return null;
  const perfect = (threads: number) => (first.seconds * first.threads) / threads;
  const max = Math.max(...points.map(({ seconds, high }) => high ?? seconds));
  const min = Math.min(...points.map(({ seconds, low }) => low ?? seconds), perfect(last.threads));
  const { isLogarithmic } = positiveScale([min, max], [0, 1], layout);
  const titles: PlaneTitles = {
    subject: `${name}, ${workload}, ${version}`,
    across: "threads",
    upward: `seconds per trial, with 95 % interval${isLogarithmic ? "; both axes logarithmic" : ""}`,
  };
  const plane = planeOf(titles, layout);
  const { left, right, top, bottom, end } = plane;
  const x = scaleLog([first.threads / 1.15, last.threads * 1.15], [left, right]).base(2);
  const y = positiveScale([min, max], [bottom, top], layout);
  const curve = fit?.predictions.filter(({ threads }) => threads >= first.threads) ?? [];
  const line = (at: readonly { threads: number; seconds: number }[]) =>
    at.map(({ threads, seconds }) => `${px(x(threads))},${px(y.scale(seconds))}`).join(" ");
  const legend = legendLines(fit, last.threads);
  return chart(
    {
      title: "Wall time by threads",
      subject: titles.subject,
      description: points
        .map(({ threads, seconds }) => `${threads}: ${formatSeconds(seconds)}`)
        .join("; "),
      height: layout.isNarrow ? end + heightOf(legend, layout) : end,
    },
    layout,
    drawPlane(
      plane,
      {
        across: points.map(({ threads }) => ({ at: x(threads), text: String(threads) })),
        upward: y.ticks,
      },
      titles,
      layout,
    ),
    element("polyline", {
      class: "line-neutral",
      fill: "none",
      "stroke-width": 1,
      "stroke-dasharray": "4 4",
      points: line([first, last].map(({ threads }) => ({ threads, seconds: perfect(threads) }))),
    }),
    curve.length === 0
      ? ""
      : element("polyline", {
          class: "line-a",
          fill: "none",
          "stroke-width": 2,
          points: line(curve.map(({ threads, seconds }) => ({ threads, seconds: seconds.value }))),
        }),
    ...points.map((point) => drawPoint(point, x, y.scale)),
    drawLegend(legend, plane, layout),
  );
}

function drawPoint(
  { threads, seconds, low, high, isFitted }: Scaling["points"][number],
  x: ScaleLogarithmic<number, number>,
  y: Scale,
): string {
  const at = { x: x(threads), y: y(seconds) };
  const tone = isFitted ? "b" : "neutral";
  return [
    cross(at, { x: null, y: low === null || high === null ? null : [y(low), y(high)] }, tone),
    element(
      "circle",
      { class: tone, cx: at.x, cy: at.y, r: 5 },
      tooltip(
        `${formatCount(threads, "thread")}: ${formatSeconds(seconds)}${isFitted ? "" : ", more threads than cores: not fitted"}`,
      ),
    ),
  ].join("");
}

function legendLines(fit: Scaling["fit"], maxThreads: number): readonly string[] {
  if (!fit) return ["dashed: perfect scaling; too few thread counts for a fit"];
  const { law, serialFraction, bestThreads } = fit;
  const exceeding = (bestThreads ?? 0) > maxThreads ? ", beyond the measured range" : "";
  const name = law === "amdahl" ? "Amdahl's law" : "Gunther's law";
  return [
    `line: ${name}, serial fraction ${formatNumber(serialFraction.value * 100)} %`,
    "dashed: perfect scaling",
    ...(bestThreads === null ? [] : [`best: ${formatCount(bestThreads, "thread")}${exceeding}`]),
  ];
}

/** Legend in the free corner of the plot, or below a narrow plot. */
function drawLegend(lines: readonly string[], { right, top, end }: Plane, layout: Layout): string {
  if (!layout.isNarrow) {
    return lines
      .map((text, index) =>
        label(right - 10, top + LINE + index * LINE, text, {
          class: "over muted",
          "text-anchor": "end",
        }),
      )
      .join("");
  }
  return lines
    .map((text, index) =>
      caption(text, layout, { y: end + heightOf(lines.slice(0, index), layout) }),
    )
    .join("");
}

function heightOf(lines: readonly string[], layout: Layout): number {
  return lines.reduce((sum, text) => sum + captionHeight(text, layout), 0);
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
