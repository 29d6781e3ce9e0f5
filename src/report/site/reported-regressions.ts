import type { PublishedRegression } from "../../core/documents/published-run.ts";
import { formatChange } from "../../core/format/text.ts";
import type { PublishedRow } from "../../core/history/published-series.ts";
import type { SiteSeries } from "./site-series.ts";

/** A version that a report calls worse and that no step explains. */
export interface ReportedRegression {
  readonly version: string;
  readonly measuredTo: string;
  readonly places: readonly { readonly one: SiteSeries; readonly row: PublishedRow }[];
}

/** Versions at the end of a history that can have new regressions. Older ones would have become steps, or were false alarms. */
const NEW_VERSIONS = 5;

/** Regressions of the newest versions that are not lasting changes yet, grouped by version; the newest first. */
export function reportedRegressions(all: readonly SiteSeries[]): readonly ReportedRegression[] {
  const groups = new Map<string, { one: SiteSeries; row: PublishedRow }[]>();
  for (const one of all) {
    for (const row of newRegressions(one)) {
      const version = one.series.labels.get(row.candidateDigest ?? "") ?? "";
      const group = groups.get(version) ?? [];
      group.push({ one, row });
      groups.set(version, group);
    }
  }
  return [...groups]
    .map(([version, places]) => {
      const times = places.map(({ row }) => row.measuredTo).toSorted();
      return { version, places, measuredTo: times.at(-1) ?? "" };
    })
    .toSorted((a, b) => (a.measuredTo < b.measuredTo ? 1 : -1));
}

/** The newest comparison of each new version, if it found a regression that no step explains. */
function newRegressions({ newest }: SiteSeries): readonly PublishedRow[] {
  const { versions, steps, timerSteps, comparisons } = newest;
  const indices = new Map(versions.map(({ digest }, index) => [digest, index]));
  const latest = new Map(comparisons.map((row) => [row.candidateDigest ?? "", row]));
  return versions.slice(-NEW_VERSIONS).flatMap(({ digest }, position) => {
    const row = latest.get(digest);
    if (!row || row.regressions.length === 0) return [];
    const to = Math.max(0, versions.length - NEW_VERSIONS) + position;
    const from = indices.get(row.baselineDigest) ?? 0;
    const isExplained = [...steps, ...timerSteps].some(
      ({ at, change }) => change > 0 && at > from && at <= to,
    );
    return isExplained ? [] : [row];
  });
}

/** `wall time +4.1 %`, `Transport +30.0 %`, `peak memory`. */
export function describeRegression({ quantity, change }: PublishedRegression): string {
  return change === null ? quantity : `${quantity} ${formatChange(change)}`;
}
