import { mean } from "simple-statistics";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { quantityOf, replicatesFrom } from "../verdict/block-times.ts";
import type { EarlierComparison } from "../verdict/earlier-comparisons.ts";
import type { NoiseHistory } from "../verdict/effect-estimate.ts";
import { noiseOf } from "../verdict/noise-history.ts";
import { type Contrast, contrastOf } from "./contrasts.ts";

/** Comparisons of a quantity in a series, as contrasts between ordered versions. */
export interface ContrastSeries {
  readonly quantity: string;
  readonly contrasts: readonly Contrast[];
  readonly versions: number;
  /** Degrees of freedom of the standard errors. */
  readonly degrees: number;
}

/**
 * Contrasts of a quantity.
 *
 * @param comparisons of a single series
 * @param order digests of the versions
 */
export function contrastSeries(
  comparisons: readonly EarlierComparison[],
  quantity: string,
  order: readonly string[],
): ContrastSeries {
  const indices = new Map(order.map((digest, index) => [digest, index]));
  const replicated = comparisons.map((comparison) => ({
    from: indices.get(comparison.baseline.digest),
    to: indices.get(comparison.candidate.digest),
    replicates: replicatesFrom(comparison.records, quantity),
  }));
  const noise: NoiseHistory | null = noiseOf(replicated.map(({ replicates }) => replicates));
  return {
    quantity,
    versions: order.length,
    degrees: Math.max(1, (noise?.blocks ?? 0) - 1),
    contrasts: replicated.flatMap(({ from, to, replicates }) =>
      from === undefined || to === undefined || from === to
        ? []
        : (contrastOf(replicates, noise, { from, to }) ?? []),
    ),
  };
}

/** Timer that contains no other timer. */
export interface LeafTimer {
  readonly name: string;
  /** Share of the wall time in the versions' trials, 0 to 1. */
  shareOf(digests: ReadonlySet<string>): number;
}

/**
 * Timers below this share of the run are omitted, because clock resolution dominates their noise.
 */
const MIN_TIMER_SHARE = 0.005;

export function leafTimers(records: readonly BlockRecord[]): readonly LeafTimer[] {
  const trials = records.flatMap((record) =>
    record.trials.map((trial) => ({ trial, digest: record.spec.versions[trial.side]?.digest })),
  );
  const timers = trials.flatMap(({ trial }) => trial.timers);
  const parents = new Set(timers.map(({ parent }) => parent));
  const names = [...new Set(timers.map(({ name }) => name))];
  return names
    .filter((name) => !parents.has(name))
    .map((name) => ({
      name,
      shareOf: (digests: ReadonlySet<string>) => {
        const selected = trials.filter(({ digest }) => digest !== undefined && digests.has(digest));
        return share(
          (selected.length > 0 ? selected : trials).map(({ trial }) => trial),
          name,
        );
      },
    }))
    .filter(
      ({ name }) =>
        share(
          trials.map(({ trial }) => trial),
          name,
        ) >= MIN_TIMER_SHARE,
    );
}

function share(trials: readonly Trial[], timer: string): number {
  const wall = mean(trials.map(({ wallSeconds }) => wallSeconds));
  return mean(trials.map((trial) => quantityOf(trial, timer) ?? 0)) / wall;
}
