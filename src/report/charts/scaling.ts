import { type ScaleLogarithmic, scaleLog } from "d3-scale";
import type { PlatformQuestion, Scaling } from "../../core/documents/platform-comparison.ts";
import { formatCount, formatNumber, formatSeconds } from "../../core/format/text.ts";
import { cross, PLANE, plane, positiveScale, type Scale } from "./plane.ts";
import { chart, element, label, tooltip } from "./svg.ts";

/** Minimum number of thread counts for a chart; for fewer, a table is enough. */
const MIN_POINTS = 3;
const LEGEND_Y = 86;

/** Chart of wall time by threads on logarithmic axes, with the fitted law and perfect scaling. */
export function scalingChart(
  { workload, version }: PlatformQuestion,
  { name, points, fit }: Scaling,
): string | null {
  const [first] = points;
  const last = points.at(-1);
  if (points.length < MIN_POINTS || !first || !last) return null;
  const { left, right, top, bottom, height } = PLANE;
  const perfect = (threads: number) => (first.seconds * first.threads) / threads;
  const max = Math.max(...points.map(({ seconds, high }) => high ?? seconds));
  const min = Math.min(...points.map(({ seconds, low }) => low ?? seconds), perfect(last.threads));
  const x = scaleLog([first.threads / 1.15, last.threads * 1.15], [left, right]).base(2);
  const y = positiveScale([min, max], [bottom, top]);
  const curve = fit?.predictions.filter(({ threads }) => threads >= first.threads) ?? [];
  const line = (at: readonly { threads: number; seconds: number }[]) =>
    at.map(({ threads, seconds }) => `${px(x(threads))},${px(y.scale(seconds))}`).join(" ");
  return chart(
    {
      title: `Wall time by threads: ${name}, ${workload}, ${version}`,
      description: points
        .map(({ threads, seconds }) => `${threads}: ${formatSeconds(seconds)}`)
        .join("; "),
      height,
    },
    plane(
      {
        ticks: points.map(({ threads }) => ({ at: x(threads), text: String(threads) })),
        title: "threads",
      },
      {
        ticks: y.ticks,
        title: `seconds per trial, with 95 % interval${y.isLogarithmic ? "; both axes logarithmic" : ""}`,
      },
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
    legend(fit, last.threads),
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

function legend(fit: Scaling["fit"], maxThreads: number): string {
  const x = PLANE.right - 10;
  const text = (y: number, content: string) =>
    label(x, y, content, { class: "muted", "text-anchor": "end" });
  if (!fit) return text(LEGEND_Y, "dashed: perfect scaling; too few thread counts for a fit");
  const { law, serialFraction, bestThreads } = fit;
  const exceeding = (bestThreads ?? 0) > maxThreads ? ", beyond the measured range" : "";
  const name = law === "amdahl" ? "Amdahl's law" : "Gunther's law";
  return [
    text(LEGEND_Y, `line: ${name}, serial fraction ${formatNumber(serialFraction.value * 100)} %`),
    text(LEGEND_Y + 18, "dashed: perfect scaling"),
    bestThreads === null
      ? ""
      : text(LEGEND_Y + 36, `best: ${formatCount(bestThreads, "thread")}${exceeding}`),
  ].join("");
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
