import type { Cell, Comparison } from "../../core/documents/comparison.ts";
import { toJson } from "../../core/format/json.ts";
import { formatCount, formatEnds, formatShare } from "../../core/format/text.ts";
import { TIME_CONFIDENCE, type Time } from "../text/version-time.ts";
import { type Figure, figuresOf, memoryRatioOf, type Ratio } from "./figures.ts";
import { seriesNames } from "./series.ts";

/** Entry of github-action-benchmark's tool `customSmallerIsBetter`. */
interface Entry {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly range?: string;
  readonly extra: string;
}

/**
 * Converts a comparison to entries in which smaller is better: seconds, percent of the baseline,
 * MiB.
 */
export function toGithubActionBenchmark(comparison: Comparison): string {
  const { cells, run } = comparison;
  return toJson(figuresOf(comparison).flatMap((figure) => [...entriesOf(figure, cells, run)]));
}

function* entriesOf(figure: Figure, cells: readonly Cell[], run: string): Generator<Entry> {
  const names = seriesNames(figure, cells);
  const { cell, baseline, candidate } = figure;
  const about = (version: string) => [version, `run ${run}`];
  if (cell.candidate === null) {
    if (baseline) yield timeEntry(names.candidate, baseline, about(cell.baseline));
  } else {
    if (candidate) yield timeEntry(names.candidate, candidate, about(cell.candidate));
    if (baseline) yield timeEntry(names.baseline, baseline, about(cell.baseline));
    yield* ratioEntries(figure, names.candidate, about(`${cell.candidate} over ${cell.baseline}`));
  }
  if (!figure.timer) yield* memoryEntries(cell, names.candidate, run);
}

function timeEntry(name: string, { seconds, low, high }: Time, about: readonly string[]): Entry {
  return {
    name,
    unit: "s",
    value: seconds,
    ...rangeOf(seconds, low, high),
    extra: [
      ...describeInterval({ low, high, confidence: TIME_CONFIDENCE, unit: "s" }),
      ...about,
    ].join("\n"),
  };
}

function* ratioEntries(
  { effect, ratio }: Figure,
  name: string,
  about: readonly string[],
): Generator<Entry> {
  if (!effect || !ratio) return;
  yield percentEntry(ratio, {
    name: `${name} relative to the baseline`,
    basis: effect,
    about,
  });
}

function percentEntry(
  ratio: Ratio,
  given: {
    readonly name: string;
    readonly basis: {
      readonly verdict: string;
      readonly confidence: number;
      readonly hosts: number;
    };
    readonly about: readonly string[];
  },
): Entry {
  const { name, basis, about } = given;
  const percent = (fraction: number | null) => (fraction === null ? null : fraction * 100);
  const value = ratio.value * 100;
  const low = percent(ratio.low);
  const high = percent(ratio.high);
  return {
    name,
    unit: "%",
    value,
    ...rangeOf(value, low, high),
    extra: [
      `${basis.verdict}, ${formatCount(basis.hosts, "replicate")}`,
      ...describeInterval({ low, high, confidence: basis.confidence, unit: "%" }),
      ...about,
    ].join("\n"),
  };
}

function* memoryEntries(cell: Cell, series: string, run: string): Generator<Entry> {
  const summary = cell.candidate === null ? cell.a : cell.b;
  if (!summary) return;
  yield {
    name: series.replace(/wall time$/, "peak memory"),
    unit: "MiB",
    value: summary.peakMemoryMiB,
    extra: `${cell.candidate ?? cell.baseline}\nrun ${run}`,
  };
  const ratio = memoryRatioOf(cell);
  if (!cell.memory || !ratio) return;
  const { verdict, confidence, hosts } = cell.memory.peak;
  yield percentEntry(ratio, {
    name: `${series.replace(/wall time$/, "peak memory")} relative to the baseline`,
    basis: { verdict, confidence, hosts },
    about: [`${cell.candidate} over ${cell.baseline}`, `run ${run}`],
  });
}

/**
 * Symmetric range around a value, from the longer side of the interval. The format requires a
 * number after `± `.
 */
function rangeOf(value: number, low: number | null, high: number | null): { range?: string } {
  if (low === null || high === null) return {};
  return { range: `± ${Math.max(value - low, high - value).toPrecision(4)}` };
}

interface Described {
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  readonly unit: string;
}

function describeInterval({ low, high, confidence, unit }: Described): readonly string[] {
  if (low === null || high === null) return [];
  const ends = `${formatEnds(low, high)} ${unit}`;
  return [`${formatShare(confidence)} interval ${ends}`];
}
