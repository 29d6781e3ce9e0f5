import { findSteps } from "./change-points.ts";
import type { ContrastSeries } from "./history-series.ts";
import { type ChangeInterval, interval } from "./named-steps.ts";
import { connectedGroups, fitNetwork } from "./version-network.ts";

export interface QuantityHistory {
  readonly quantity: string;
  /** Change relative to the reference, for each version; 0 for the reference. */
  readonly ratios: readonly ChangeInterval[];
  /** Level of the steps relative to the reference, for each version. */
  readonly levels: readonly number[];
  /** Factor by which paths or measurements scatter more than their errors, at least 1. */
  readonly scale: number;
}

export function quantityHistory(series: ContrastSeries, reference: number): QuantityHistory {
  const { quantity, contrasts, versions, degrees } = series;
  const network = fitNetwork(contrasts, { versions, reference });
  return {
    quantity,
    ratios: network.estimates.map(({ estimate, standardError }) =>
      interval(estimate, standardError, degrees),
    ),
    levels: levelsOf(series, reference).map(Math.expm1),
    scale: network.scale,
  };
}

/** Level of the steps relative to the reference's, in log units, for each version. */
export function levelsOf(series: ContrastSeries, reference: number): readonly number[] {
  const { steps } = findSteps(series);
  const level = (version: number) =>
    steps.reduce((sum, { at, size }) => (at <= version ? sum + size : sum), 0);
  return Array.from({ length: series.versions }, (_, index) => level(index) - level(reference));
}

/** Whether the comparisons of a quantity connect all versions. */
export function connectsAll({ contrasts, versions }: ContrastSeries): boolean {
  const edges = contrasts.map(({ from, to }) => [from, to] as const);
  return connectedGroups(versions, edges)[0]?.length === versions;
}
