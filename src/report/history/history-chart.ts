import { type ScaleLinear, scaleLinear } from "d3-scale";
import { formatChange, formatInterval } from "../../core/format/text.ts";
import type { HistoryStep } from "../../core/history/named-steps.ts";
import type { QuantityHistory } from "../../core/history/quantity-history.ts";
import type { SeriesHistory } from "../../core/history/version-history.ts";
import { PEAK_MEMORY, WALL_TIME } from "../../core/verdict/block-times.ts";
import { verticalAxis } from "../charts/axis.ts";
import {
  caption,
  captionHeight,
  chart,
  element,
  headHeight,
  type Layout,
  label,
  shorten,
  tooltip,
  WIDE,
} from "../charts/svg.ts";
import { toneOf } from "./history-view.ts";
import { quantityTitle, seriesTitle } from "./series-title.ts";

const LABEL_ROW = 20;
const PLOT = 230;
/** Minimum extent of the vertical axis, so that immaterial changes look small. */
const MIN_EXTENT = 0.03;
/** Approximate width of a character at the chart's font size. */
const CHARACTER = 7;
const MAX_NAME_LENGTH = 22;
/** Minimum distance between slanted labels. */
const SLANTED_SPACING = 27;
/** Height of horizontal labels. */
const LEVEL_NAMES = 24;
/** Sine of 40 degrees: height of a slanted label relative to its length. */
const LABEL_ANGLE = 0.643;

type Scale = ScaleLinear<number, number>;

interface Frame {
  readonly x: (index: number) => number;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Distance between versions. */
  readonly spacing: number;
}

/** What a chart shows of a series. */
type ChartedHistory = Pick<
  SeriesHistory,
  | "workload"
  | "inputs"
  | "platformName"
  | "threads"
  | "machine"
  | "versions"
  | "reference"
  | "quantities"
  | "steps"
  | "timerSteps"
  | "memory"
  | "memorySteps"
>;

/**
 * Chart of versions in order, with intervals, levels between steps, and labelled steps.
 *
 * @param reports addresses of reports, by label of the version, that points link to
 * @returns null with fewer than two versions
 */
export function historyChart(
  history: ChartedHistory,
  quantity = WALL_TIME,
  layout: Layout = WIDE,
  reports: ReadonlyMap<string, string> = new Map(),
): string | null {
  const { versions, reference } = history;
  const quantities = [...history.quantities, ...(history.memory ? [history.memory] : [])];
  const series = quantities.find((candidate) => candidate.quantity === quantity);
  if (!series || versions.length < 2) return null;
  const steps = [...history.steps, ...history.timerSteps, ...history.memorySteps].filter(
    (step) => step.quantity === quantity,
  );
  const names = versions.map((version) => version.label);
  const subject = seriesTitle(history);
  const explained = `change relative to ${shorten(reference ?? "", MAX_NAME_LENGTH)}, up is ${quantity === PEAK_MEMORY ? "more" : "slower"}; bars: 95 % interval, line: level between steps`;
  const [left, right] = layout.isNarrow
    ? [NARROW_LEFT, layout.width - layout.margin]
    : [LEFT, layout.width - END];
  const spacing = (right - left) / versions.length;
  const x = (index: number) => left + (index + 0.5) * spacing;
  const labels = positionLabels(steps, { lineAt: (at) => x(at) - spacing / 2, layout });
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  const top = headHeight(layout, subject) + captionHeight(explained, layout) + rows * LABEL_ROW;
  const bottom = top + PLOT;
  const y = scaleLinear(extent(series), [bottom, top]).nice();
  const frame = { x, y, left, right, top, bottom, spacing };
  const isLevel = names.every(
    (name) => shorten(name, MAX_NAME_LENGTH).length * CHARACTER < spacing - 8,
  );
  return chart(
    {
      title: quantityTitle(quantity),
      subject,
      description: describe(series, names, steps),
      height: bottom + (isLevel ? LEVEL_NAMES : slantedLabelHeight(names)) + 24,
    },
    layout,
    verticalAxis(y, { left, right, format: formatTick }),
    ...labels.map((stepLabel) => drawStep(stepLabel, frame)),
    levelLine(series, frame),
    ...versions.map((version, index) =>
      drawVersion(series, index, {
        frame,
        name: version.label,
        isReference: version.label === reference,
        href: reports.get(version.label),
      }),
    ),
    ...axisNames(names, { frame, isLevel, steps }),
    caption(explained, layout, { y: headHeight(layout, subject) }),
  );
}

/** Space left of the plot, and right of a wide one. */
const LEFT = 72;
const NARROW_LEFT = 60;
const END = 28;

function slantedLabelHeight(names: readonly string[]): number {
  const longest = Math.max(...names.map((name) => shorten(name, MAX_NAME_LENGTH).length));
  return LEVEL_NAMES + longest * CHARACTER * LABEL_ANGLE;
}

/** Vertical range of estimates and levels; intervals beyond it are clipped. */
function extent({ ratios, levels }: QuantityHistory): [number, number] {
  const values = [...ratios.map(({ change }) => change), ...levels];
  const halves = ratios.map(({ low, high }) => (high - low) / 2).toSorted((a, b) => a - b);
  const margin = halves[Math.floor(halves.length / 2)] ?? 0;
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = Math.max(margin * 1.2, (max - min) * 0.12);
  // A change can't be below -100 %.
  return [Math.max(-1, Math.min(-MIN_EXTENT, min - room)), Math.max(MIN_EXTENT, max + room)];
}

function formatTick(value: number): string {
  const percent = Math.round(value * 1000) / 10;
  return percent === 0 ? "0" : `${percent > 0 ? "+" : "−"}${Math.abs(percent)} %`;
}

interface PositionedLabel {
  readonly step: HistoryStep;
  readonly text: string;
  readonly x: number;
  /** Start of the text. */
  readonly from: number;
  readonly row: number;
}

/** Positions each step's label next to its line, in the lowest row without overlap. */
function positionLabels(
  steps: readonly HistoryStep[],
  { lineAt, layout }: { lineAt: (at: number) => number; layout: Layout },
): readonly PositionedLabel[] {
  const labels: PositionedLabel[] = [];
  for (const step of steps) {
    const text = `${shorten(step.version, MAX_NAME_LENGTH)} ${formatChange(step.change)}`;
    const x = lineAt(step.at);
    const width = text.length * CHARACTER + 12;
    // Left of its line where the chart ends.
    const from = x + 5 + width <= layout.width ? x + 5 : Math.max(4, x + 7 - width);
    const isFree = (row: number) =>
      labels.every(
        (other) => other.row !== row || from > other.from + other.text.length * CHARACTER + 12,
      );
    let row = 0;
    while (!isFree(row)) row++;
    labels.push({ step, text, x, from, row });
  }
  return labels;
}

function drawStep({ step, text, x, from, row }: PositionedLabel, { top, bottom }: Frame): string {
  const tone = toneOf(step.change);
  const y = top - 12 - row * LABEL_ROW;
  return [
    element("line", {
      class: `line-${tone}`,
      x1: x,
      x2: x,
      y1: y - 6,
      y2: bottom,
      "stroke-dasharray": "3 4",
    }),
    label(from, y, text, { class: `${tone} number`, "font-weight": 600 }),
  ].join("");
}

/** Level between steps, interrupted at each step. */
function levelLine({ levels }: QuantityHistory, { x, y, spacing }: Frame): string {
  return levels
    .map((level, index) => {
      const at = x(index);
      return element("line", {
        class: "line-b",
        x1: at - spacing / 2,
        x2: at + spacing / 2,
        y1: y(level),
        y2: y(level),
        "stroke-width": 2.5,
      });
    })
    .join("");
}

interface VersionPoint {
  readonly frame: Frame;
  readonly name: string;
  readonly isReference: boolean;
  /** Address of its report; undefined: none. */
  readonly href: string | undefined;
}

function drawVersion(
  { ratios }: QuantityHistory,
  index: number,
  { frame, name, isReference, href }: VersionPoint,
): string {
  const ratio = ratios[index];
  if (!ratio) return "";
  const { x, y, top, bottom } = frame;
  const within = (value: number) => Math.min(bottom, Math.max(top, y(value)));
  const text = isReference
    ? `${name}: the reference`
    : `${name}: ${formatChange(ratio.change)} (${formatInterval(ratio.low, ratio.high)})`;
  const bar = element("line", {
    class: "line-a",
    x1: x(index),
    x2: x(index),
    y1: within(ratio.low),
    y2: within(ratio.high),
    "stroke-width": 1.5,
  });
  const radius = Math.min(4, Math.max(2, frame.spacing / 2));
  const dot = isReference
    ? { class: "ground line-a", "stroke-width": 2, r: radius + 0.5 }
    : { class: "a", r: radius };
  const circle = element(
    "circle",
    { ...dot, cx: x(index), cy: within(ratio.change) },
    tooltip(text),
  );
  return [
    isReference ? "" : bar,
    href === undefined ? circle : element("a", { href, "aria-label": text }, circle),
  ].join("");
}

/**
 * Labels of the axis: all of them horizontally if they fit, else slanted and thinned, always
 * including steps.
 */
function axisNames(
  names: readonly string[],
  options: { frame: Frame; isLevel: boolean; steps: readonly HistoryStep[] },
): readonly string[] {
  const { frame, isLevel, steps } = options;
  const every = Math.ceil(SLANTED_SPACING / frame.spacing);
  const isStep = (index: number) => steps.some(({ at }) => at === index);
  const isNear = (index: number) =>
    steps.some(({ at }) => at !== index && Math.abs(at - index) < every);
  return names.flatMap((name, index) => {
    if (!isLevel && !isStep(index) && (index % every !== 0 || isNear(index))) return [];
    const x = frame.x(index);
    const y = frame.bottom + 18;
    const text = shorten(name, MAX_NAME_LENGTH);
    return isLevel
      ? [label(x, y, text, { class: "muted", "text-anchor": "middle" })]
      : [
          label(x + 3, y - 4, text, {
            class: "muted",
            "text-anchor": "end",
            transform: `rotate(-40 ${Math.round(x + 3)} ${y - 4})`,
          }),
        ];
  });
}

function describe(
  { ratios }: QuantityHistory,
  names: readonly string[],
  steps: readonly HistoryStep[],
): string {
  const found = steps.map(({ version, change }) => `${version}: ${formatChange(change)}`);
  const values = names.map((name, index) => `${name} ${formatChange(ratios[index]?.change ?? 0)}`);
  return [found.length > 0 ? found.join(", ") : "No step", values.join("; ")].join(". ");
}
