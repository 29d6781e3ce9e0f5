import type { Comparison } from "../../core/documents/comparison.ts";
import { toJson } from "../../core/format/json.ts";
import type { Time } from "../text/version-time.ts";
import { type Figure, figuresOf, type Ratio } from "./figures.ts";
import { seriesNames } from "./series.ts";

/** Bencher's built-in measure of time is in nanoseconds. */
const NANOSECONDS = 1e9;

interface Metric {
  readonly value: number;
  readonly lower_value?: number;
  readonly upper_value?: number;
}

/** Of one benchmark, by the slug of the measure. */
type Measures = Readonly<Record<string, Metric>>;

/** Bencher Metric Format (bencher.dev/docs/reference/bencher-metric-format), for its adapter `json`. */
export function toBencher(comparison: Comparison): string {
  const figures = figuresOf(comparison);
  const benchmarks = figures.flatMap((figure): (readonly [string, Measures])[] => {
    const names = seriesNames(figure, comparison.cells);
    const { cell, baseline, candidate, ratio } = figure;
    const isAlone = cell.candidate === null;
    return [
      [
        names.candidate,
        measures(figure, isAlone ? "a" : "b", isAlone ? baseline : candidate, ratio),
      ],
      [names.baseline, isAlone ? {} : measures(figure, "a", baseline, null)],
    ];
  });
  const measured = benchmarks.filter(([, own]) => Object.keys(own).length > 0);
  return toJson(Object.fromEntries(measured));
}

function measures(
  { cell, timer }: Figure,
  side: "a" | "b",
  time: Time | null,
  ratio: Ratio | null,
): Measures {
  if (!time) return {};
  const { seconds, low, high } = time;
  const whole = timer ? null : cell[side];
  const days = whole?.simulatedDaysPerDay;
  return {
    latency: metric({ value: seconds, low, high }, NANOSECONDS),
    ...(ratio ? { "relative-time": metric(ratio, 100) } : {}),
    ...(days ? { "simulated-days-per-day": throughput(days, time) } : {}),
    ...(whole ? { "peak-memory": { value: whole.peakMemoryMiB } } : {}),
  };
}

function metric({ value, low, high }: Ratio, scale: number): Metric {
  return {
    value: value * scale,
    ...(low === null ? {} : { lower_value: low * scale }),
    ...(high === null ? {} : { upper_value: high * scale }),
  };
}

/** The longest time is the least throughput. */
function throughput(value: number, { seconds, low, high }: Time): Metric {
  return metric(
    {
      value,
      low: high === null ? null : (value * seconds) / high,
      high: low === null ? null : (value * seconds) / low,
    },
    1,
  );
}
