import { scaleLinear } from "d3-scale";
import type { Cell, TimerComparison } from "../../core/documents/comparison.ts";
import { formatChange, formatSeconds } from "../../core/format/text.ts";
import { VERDICTS } from "../text/headline.ts";
import { axis } from "./axis.ts";
import { chart, element, label, mutedWidth, shorten, shortenTo, tooltip, WIDTH } from "./svg.ts";

const LEFT = 210;
const RIGHT = WIDTH - 170;
const TOP = 76;
const BAR = 10;
const GROUP = 32;
/** Maximum number of characters left of the bars. */
const MAX_NAME_LENGTH = 28;
const SWATCH = 12;
/** Distances from a swatch to its version's name, and from the name to the next swatch. */
const BESIDE = 18;
const APART = 22;
/** Maximum width of a version's name in the legend, so that two names fit. */
const NAME_WIDTH = (WIDTH - 20 - LEFT - 2 * BESIDE - APART) / 2;

/** Chart of seconds by leaf timer, baseline above candidate. Significant changes are coloured. */
export function timersChart(cell: Cell, platform: string): string | null {
  const timers = cell.timers
    .filter(({ isLeaf, secondsA, secondsB }) => isLeaf && (secondsA !== null || secondsB !== null))
    .toSorted((a, b) => longest(b) - longest(a));
  if (timers.length === 0) return null;
  const maxSeconds = Math.max(...timers.map(longest));
  // A scale from 0 to 0 would put everything in the middle.
  const scale = scaleLinear([0, maxSeconds || 1], [LEFT, RIGHT]).nice();
  const bottom = TOP + timers.length * GROUP;
  const seconds = (time: number | null) => (time === null ? "none" : formatSeconds(time));
  return chart(
    {
      title: `Timers of ${cell.workload}, ${platform}`,
      description: timers
        .map(({ name, secondsA, secondsB }) =>
          [name, seconds(secondsA), ...(cell.candidate === null ? [] : [seconds(secondsB)])].join(
            " ",
          ),
        )
        .join("; "),
      height: bottom + 44,
    },
    legend(cell),
    axis(scale, {
      top: TOP - 6,
      bottom,
      title: "mean seconds per trial",
    }),
    ...timers.map((timer, index) => drawTimer(timer, cell, { y: TOP + index * GROUP + 4, scale })),
  );
}

/** Legend of the versions; the candidate follows the baseline's name. */
function legend({ baseline, candidate }: Cell): string {
  const entry = (x: number, side: "a" | "b", name: string) =>
    element("rect", { class: side, x, y: 46, width: SWATCH, height: SWATCH, rx: 2 }) +
    label(x + BESIDE, 52, name, { class: "muted" });
  const first = shortenTo(baseline, NAME_WIDTH);
  const next = LEFT + BESIDE + mutedWidth(first) + APART;
  return (
    entry(LEFT, "a", first) +
    (candidate === null ? "" : entry(next, "b", shortenTo(candidate, NAME_WIDTH)))
  );
}

function longest({ secondsA, secondsB }: TimerComparison): number {
  return Math.max(secondsA ?? 0, secondsB ?? 0);
}

function drawTimer(
  timer: TimerComparison,
  cell: Cell,
  { y, scale }: { y: number; scale: ReturnType<typeof scaleLinear<number, number>> },
): string {
  const { name, effect } = timer;
  const tone = effect ? VERDICTS[effect.verdict].tone : "neutral";
  const isFlagged = tone === "worse" || tone === "better";
  const bar = (seconds: number | null, row: number, side: "a" | "b", version: string | null) =>
    seconds === null || version === null
      ? ""
      : element(
          "rect",
          {
            class: side,
            x: LEFT,
            y: y + row * (BAR + 1),
            width: Math.max(1, scale(seconds) - LEFT),
            height: BAR,
            rx: 2,
          },
          tooltip(`${name}, ${version}: ${formatSeconds(seconds)}`),
        );
  const change = effect?.change == null ? "not tested" : formatChange(effect.change);
  return [
    label(LEFT - 14, y + BAR, shorten(name, MAX_NAME_LENGTH), { "text-anchor": "end" }),
    bar(timer.secondsA, 0, "a", cell.baseline),
    bar(timer.secondsB, 1, "b", cell.candidate),
    cell.candidate === null
      ? ""
      : label(RIGHT + 16, y + BAR, isFlagged ? `${change}  ${effect?.verdict}` : change, {
          class: isFlagged ? `${tone} number` : "muted number",
          ...(isFlagged ? { "font-weight": 600 } : {}),
        }),
  ].join("");
}
