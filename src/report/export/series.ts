import type { Cell } from "../../core/documents/comparison.ts";
import type { Figure } from "./figures.ts";

/** What a dashboard follows over runs: one name for what is the same in each. */
export interface SeriesNames {
  /** The candidate; where one version was measured alone, that one. */
  readonly candidate: string;
  readonly baseline: string;
}

/**
 * Names of a figure's series. A version's name is not part of them, because it changes from run to run, except
 * where a suite has several candidates. Names of workloads, platforms and versions hold neither `/` nor `:`, so
 * that two figures never share a name.
 */
export function seriesNames({ cell, timer }: Figure, cells: readonly Cell[]): SeriesNames {
  const { workload, platform, candidate } = cell;
  const sameSeriesCells = cells.filter(
    (one) => one.workload === workload && one.platform === platform,
  );
  const own = [workload, platform, ...(sameSeriesCells.length > 1 && candidate ? [candidate] : [])];
  const quantity = timer ? `timer ${timer.name}` : "wall time";
  return {
    candidate: `${own.join("/")}: ${quantity}`,
    baseline: `${[...own, "baseline"].join("/")}: ${quantity}`,
  };
}
