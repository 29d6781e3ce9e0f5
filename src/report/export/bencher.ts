import type { Comparison } from "../../core/documents/comparison.ts";
import { toJson } from "../../core/format/json.ts";
import type { Time } from "../text/version-time.ts";
import { type Figure, figuresOf, memoryRatioOf, type Ratio } from "./figures.ts";
import { seriesNames } from "./series.ts";

/** Bencher's built-in latency measure is in nanoseconds. */
const NANOSECONDS = 1e9;

interface Metric {
  readonly value: number;
  readonly lower_value?: number;
  readonly upper_value?: number;
}

/** Metrics of a benchmark by measure. */
type Measures = Readonly<Record<string, Metric>>;

/**
 * Converts a comparison to the Bencher Metric Format
 * (bencher.dev/docs/reference/bencher-metric-format), for Bencher's `json` adapter.
 */
export function toBencher(comparison: Comparison): string {
  const figures = figuresOf(comparison);
  const benchmarks = figures.flatMap((figure): (readonly [string, Measures])[] => {
    const names = seriesNames(figure, comparison.cells);
    const { cell, baseline, candidate, ratio } = figure;
    const isSingleVersion = cell.candidate === null;
    return [
      [
        names.candidate,
        measures(
          figure,
          isSingleVersion ? "a" : "b",
          isSingleVersion ? baseline : candidate,
          ratio,
        ),
      ],
      [names.baseline, isSingleVersion ? {} : measures(figure, "a", baseline, null)],
    ];
  });
  const nonEmpty = benchmarks.filter(([, measures]) => Object.keys(measures).length > 0);
  return toJson(Object.fromEntries(nonEmpty));
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
  const memory = whole && ratio ? memoryRatioOf(cell) : null;
  return {
    latency: metric({ value: seconds, low, high }, NANOSECONDS),
    ...(ratio ? { "relative-time": metric(ratio, 100) } : {}),
    ...(days ? { "simulated-days-per-day": throughput(days, time) } : {}),
    ...(whole ? { "peak-memory": { value: whole.peakMemoryMiB } } : {}),
    ...(memory ? { "relative-peak-memory": metric(memory, 100) } : {}),
  };
}

function metric({ value, low, high }: Ratio, scale: number): Metric {
  return {
    value: value * scale,
    ...(low === null ? {} : { lower_value: low * scale }),
    ...(high === null ? {} : { upper_value: high * scale }),
  };
}

/** Throughput of a time; the longest time gives the lowest throughput. */
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
