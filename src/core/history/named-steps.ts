import padjust from "@stdlib/stats-padjust";
import { MIN_TIMER_CHANGE } from "../comparison/compare-timers.ts";
import { tQuantile, twoSidedP } from "../verdict/statistics.ts";
import { MATERIAL_CHANGE, MIN_CHANGE } from "../verdict/verdict.ts";
import { findSteps, stepSizes } from "./change-points.ts";
import type { ContrastSeries, LeafTimer } from "./history-series.ts";
import type { Step } from "./step-model.ts";
import type { KnownVersion } from "./version-order.ts";

/** Confidence of each single interval. */
const HISTORY_CONFIDENCE = 0.95;
/** Family-wise probability of attributing a step to any timer by chance. */
const FAMILY_LEVEL = 0.05;

/** Relative change with its interval: 0.02 means 2 % slower. */
export interface ChangeInterval {
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

/** Lasting change and the version that caused it. */
export interface HistoryStep extends ChangeInterval {
  readonly quantity: string;
  readonly version: string;
  readonly previous: string;
  /** All versions that could have caused it, including `version`. */
  readonly candidates: readonly string[];
  /** Version whose measurements first revealed it. */
  readonly foundWith: string;
  /** Index of `version` in the order of versions. */
  readonly at: number;
  /** Timers that changed with it, largest contribution first. */
  readonly timers: readonly StepTimer[];
}

export interface StepTimer extends ChangeInterval {
  readonly name: string;
  /**
   * Contribution to the step: 1 is all of it. Opposite changes of other timers can make it exceed
   * 1.
   */
  readonly part: number;
}

interface StepContext {
  /** Wall time first. */
  readonly series: readonly ContrastSeries[];
  readonly timers: readonly LeafTimer[];
  readonly order: readonly KnownVersion[];
  readonly labels: readonly string[];
}

/** Steps large enough to report. Smaller ones only affect the levels. */
export function nameSteps(found: readonly Step[], context: StepContext): readonly HistoryStep[] {
  const { series, labels } = context;
  const [wall, ...others] = series;
  const positions = found.map(({ at }) => at);
  const sizes = others.map((timer) => ({ series: timer, sizes: stepSizes(timer, positions) }));
  return found.flatMap((step, index) => {
    if (!wall || Math.abs(Math.expm1(step.size)) < MIN_CHANGE) return [];
    const timers = sizes.flatMap(({ series: timer, sizes: all }) => {
      const size = all?.[index];
      return size ? [{ series: timer, ...size }] : [];
    });
    return [
      {
        ...describeStep(step, wall, labels),
        timers: carriers(step, timers, context),
      },
    ];
  });
}

function describeStep(
  step: Step,
  { quantity, degrees }: ContrastSeries,
  labels: readonly string[],
): HistoryStep {
  const { at, size, standardError, earliest, latest, foundAt } = step;
  return {
    quantity,
    ...interval(size, standardError, degrees),
    version: labels[at] ?? "",
    previous: labels[at - 1] ?? "",
    candidates: labels.slice(earliest, latest + 1),
    foundWith: labels[foundAt] ?? "",
    at,
    timers: [],
  };
}

interface TimerSize {
  readonly series: ContrastSeries;
  readonly size: number;
  readonly standardError: number;
}

/** Timers with a significant (Holm) and reportable step at the same version. */
function carriers(
  step: Step,
  sizes: readonly TimerSize[],
  { timers, order }: StepContext,
): readonly StepTimer[] {
  if (sizes.length === 0) return [];
  const raw = sizes.map(({ size, standardError, series }) =>
    twoSidedP(size / standardError, series.degrees),
  );
  const adjusted = [...padjust(raw, "holm")].map(Number);
  const before = new Set(order.slice(0, step.at).map(({ digest }) => digest));
  return sizes
    .flatMap(({ series, size, standardError }, index) => {
      const timer = timers.find(({ name }) => name === series.quantity);
      const change = interval(size, standardError, series.degrees);
      const isCarrier =
        (adjusted[index] ?? 1) < FAMILY_LEVEL && Math.abs(change.change) >= MIN_TIMER_CHANGE;
      if (!timer || !isCarrier) return [];
      const part = (timer.shareOf(before) * change.change) / Math.expm1(step.size);
      return [{ name: timer.name, ...change, part }];
    })
    .toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part));
}

/** Steps of timers that no step of the wall time explains. */
export function timerSteps(
  series: readonly ContrastSeries[],
  { steps, labels }: { steps: readonly HistoryStep[]; labels: readonly string[] },
): readonly HistoryStep[] {
  return series
    .flatMap((timer) =>
      findSteps({ ...timer, series: series.length }).steps.map((step) =>
        describeStep(step, timer, labels),
      ),
    )
    .filter(
      ({ change, candidates }) =>
        Math.abs(change) >= MIN_TIMER_CHANGE &&
        !steps.some((step) => step.candidates.some((version) => candidates.includes(version))),
    )
    .toSorted((a, b) => a.at - b.at || a.quantity.localeCompare(b.quantity));
}

/** Steps of the peak memory that are large enough to report. */
export function memorySteps(
  series: ContrastSeries,
  labels: readonly string[],
): readonly HistoryStep[] {
  return findSteps(series)
    .steps.map((step) => describeStep(step, series, labels))
    .filter(({ change }) => Math.abs(change) >= MATERIAL_CHANGE);
}

/** Converts an estimate in log time to a relative change with its interval. */
export function interval(
  estimate: number,
  standardError: number,
  degrees: number,
  confidence = HISTORY_CONFIDENCE,
): ChangeInterval {
  const margin = tQuantile((1 + confidence) / 2, degrees) * standardError;
  return {
    change: Math.expm1(estimate),
    low: Math.expm1(estimate - margin),
    high: Math.expm1(estimate + margin),
  };
}
