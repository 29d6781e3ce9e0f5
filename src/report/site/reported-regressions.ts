import type { PublishedRegression } from "../../core/documents/published-run.ts";
import type { ListedRegression } from "../../core/documents/regression-list.ts";
import { formatChange } from "../../core/format/text.ts";
import type { PublishedRow } from "../../core/history/published-series.ts";
import { withoutAcceptedFindings } from "../../core/history/regressions-at-steps.ts";
import { PEAK_MEMORY } from "../../core/verdict/block-times.ts";
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
export function reportedRegressions(
  all: readonly SiteSeries[],
  regressions: readonly ListedRegression[],
): readonly ReportedRegression[] {
  const groups = new Map<string, { one: SiteSeries; row: PublishedRow }[]>();
  for (const one of all) {
    for (const row of newRegressions(one, regressions)) {
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

/** The newest comparison of each new version, if it found a regression that no step explains and no person accepted. */
function newRegressions(
  { newest }: SiteSeries,
  listed: readonly ListedRegression[],
): readonly PublishedRow[] {
  const { versions, steps, timerSteps, memorySteps, comparisons } = newest;
  const indices = new Map(versions.map(({ digest }, index) => [digest, index]));
  const latest = new Map(comparisons.map((row) => [row.candidateDigest ?? "", row]));
  return versions.slice(-NEW_VERSIONS).flatMap(({ digest }, position) => {
    const row = latest.get(digest);
    if (!row) return [];
    const to = Math.max(0, versions.length - NEW_VERSIONS) + position;
    const from = indices.get(row.baselineDigest) ?? 0;
    const isExplained = ({ quantity }: PublishedRegression) =>
      (quantity === PEAK_MEMORY ? memorySteps : [...steps, ...timerSteps]).some(
        ({ at, change }) => change > 0 && at > from && at <= to,
      );
    const open = withoutAcceptedFindings(row, listed).regressions;
    const regressions = open.filter((one) => !isExplained(one));
    return regressions.length > 0 ? [{ ...row, regressions }] : [];
  });
}

/** `wall time +4.1 %`, `Transport +30.0 %`, `peak memory`. */
export function describeRegression({ quantity, change }: PublishedRegression): string {
  return change === null ? quantity : `${quantity} ${formatChange(change)}`;
}
