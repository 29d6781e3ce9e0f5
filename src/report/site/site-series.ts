import type { RunSummary } from "../../core/documents/published-run.ts";
import { type PublishedHistory, publishedHistory } from "../../core/history/published-history.ts";
import { type PublishedSeries, publishedSeries } from "../../core/history/published-series.ts";
import { machineTitle, workloadTitle } from "../history/series-title.ts";

/**
 * Number of versions on a page. The time of an analysis grows with the third power of this number, and the page with its
 * first.
 */
export const VERSIONS_PER_PAGE = 150;
/** Pages of earlier versions overlap, so that a page shows each step with versions on both sides. */
const OVERLAP = 20;

/** The pages of a series. */
export interface SiteSeries {
  readonly series: PublishedSeries;
  readonly workload: string;
  readonly machine: string;
  /** File of the page with the newest versions, in the folder of pages. */
  readonly file: string;
  readonly newest: PublishedHistory;
  /** Pages with earlier versions, the latest first. They stay as they are when versions are added. */
  readonly earlier: readonly { readonly file: string; readonly history: PublishedHistory }[];
}

/** Analyses all series, the series measured last first. @param summaries in any order */
export function siteSeries(summaries: readonly RunSummary[]): readonly SiteSeries[] {
  const taken = new Set<string>();
  return publishedSeries(summaries).map((series) => {
    const name = uniqueName(series, taken);
    const { versions } = series;
    const start = Math.max(0, versions.length - VERSIONS_PER_PAGE);
    const stride = VERSIONS_PER_PAGE - OVERLAP;
    const earlier = Array.from({ length: Math.ceil(start / stride) }, (_, page) => ({
      file: `${name}-versions-${page + 1}.html`,
      history: publishedHistory(series, page * stride, page * stride + VERSIONS_PER_PAGE),
    }));
    return {
      series,
      workload: workloadTitle(series),
      machine: machineTitle(series),
      file: `${name}.html`,
      newest: publishedHistory(series, start),
      earlier: earlier.toReversed(),
    };
  });
}

/** `fullchem-4x5-1mo-graviton4-16t-1a2b3c4d`: safe as a file name, and the same each time. */
function uniqueName(
  { workload, platform, workloadDigest, machine }: PublishedSeries,
  taken: Set<string>,
): string {
  const host = machine ? `-${machine.host.replace(/[^A-Za-z0-9]/g, "").slice(-8)}` : "";
  const name = `${workload}-${platform}-${workloadDigest.slice(-8)}${host}`.toLowerCase();
  let unique = name;
  for (let number = 2; taken.has(unique); number++) unique = `${name}-${number}`;
  taken.add(unique);
  return unique;
}
