import type { Cell } from "../../core/documents/comparison.ts";
import type { Figure } from "./figures.ts";

/** Names of a figure's series, the same in every run, for dashboards. */
export interface SeriesNames {
  /** Name for the candidate, or for a single version. */
  readonly candidate: string;
  readonly baseline: string;
}

/**
 * Names of a figure's series. They omit the version, which changes between runs, unless a suite has
 * several candidates. Names of workloads, platforms and versions contain neither `/` nor `:`, so
 * series names are unique.
 */
export function seriesNames({ cell, timer, inputs }: Figure, cells: readonly Cell[]): SeriesNames {
  const { workload, platform, candidate } = cell;
  const sameSeriesCells = cells.filter(
    (other) => other.workload === workload && other.platform === platform,
  );
  const parts = [
    inputs === "synthetic" ? `${workload} (synthetic inputs)` : workload,
    platform,
    ...(sameSeriesCells.length > 1 && candidate ? [candidate] : []),
  ];
  const quantity = timer ? `timer ${timer.name}` : "wall time";
  return {
    candidate: `${parts.join("/")}: ${quantity}`,
    baseline: `${[...parts, "baseline"].join("/")}: ${quantity}`,
  };
}
