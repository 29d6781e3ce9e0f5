import type { Contrast } from "../../core/history/contrasts.ts";
import { weightOf } from "../../core/history/contrasts.ts";
import type { ContrastSeries } from "../../core/history/history-series.ts";
import type { PublishedHistory } from "../../core/history/published-history.ts";
import type { QuantityHistory } from "../../core/history/quantity-history.ts";
import { tQuantile } from "../../core/verdict/statistics.ts";
import { reportOf } from "./site-page.ts";

/** What a page needs to compare any two versions of a history. */
export interface PairData {
  readonly versions: readonly string[];
  /** Index of the version that is chosen first. */
  readonly reference: number;
  readonly wall: PairedQuantity;
  /** Null: not measured in all comparisons. */
  readonly memory: PairedQuantity | null;
  /** Reports of direct comparisons, newest, by the indices of their versions: `3-4`. */
  readonly reports: Readonly<Record<string, string>>;
}

interface PairedQuantity {
  /** Earlier version, later version, logarithm of the later minus the earlier, weight. */
  readonly contrasts: readonly (readonly [number, number, number, number])[];
  /** Half width of a 95 % interval, in standard errors. */
  readonly quantile: number;
}

const CONFIDENCE = 0.95;

export function pairData({
  versions,
  reference,
  quantities,
  wall,
  memory,
  memoryContrasts,
  comparisons,
}: PublishedHistory): PairData {
  const indices = new Map(versions.map(({ digest }, index) => [digest, index]));
  const reports = comparisons.flatMap((row) => {
    const [a, b] = [indices.get(row.baselineDigest), indices.get(row.candidateDigest ?? "")];
    return a === undefined || b === undefined || a === b
      ? []
      : [[`${Math.min(a, b)}-${Math.max(a, b)}`, reportOf(row.run, "../")] as const];
  });
  return {
    versions: versions.map(({ label }) => label),
    reference: versions.findIndex(({ label }) => label === reference),
    wall: pairedQuantity(wall, quantities[0]),
    memory: memoryContrasts && pairedQuantity(memoryContrasts, memory),
    reports: Object.fromEntries(reports),
  };
}

function pairedQuantity(
  series: ContrastSeries | null,
  history: QuantityHistory | null | undefined,
): PairedQuantity {
  const { contrasts = [], degrees = 1 } = series ?? {};
  const quantile = (history?.scale ?? 1) * tQuantile((1 + CONFIDENCE) / 2, degrees);
  return { contrasts: poolPairs(contrasts), quantile: round(quantile) };
}

/** Several comparisons of two versions count as one with their weighted mean. */
function poolPairs(contrasts: readonly Contrast[]): PairedQuantity["contrasts"] {
  const pairs = new Map<string, { from: number; to: number; sum: number; weight: number }>();
  for (const contrast of contrasts) {
    const { from, to, estimate } = contrast;
    const weight = weightOf(contrast);
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const key = `${low}-${high}`;
    const pair = pairs.get(key) ?? { from: low, to: high, sum: 0, weight: 0 };
    pair.sum += weight * (from < to ? estimate : -estimate);
    pair.weight += weight;
    pairs.set(key, pair);
  }
  return [...pairs.values()].map(({ from, to, sum, weight }) => [
    from,
    to,
    round(sum / weight),
    round(weight),
  ]);
}

/** Six significant digits, finer than any interval. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}
