import type { ReportFiles } from "../report-files.ts";
import { renderFeeds } from "./feeds.ts";
import { renderHistoriesPages, renderRunsPages } from "./list-pages.ts";
import { renderReadme } from "./readme.ts";
import { type RunSummaries, readSummaries } from "./run-summaries.ts";
import { renderSeriesPages } from "./series-page.ts";
import { START_PAGE } from "./site-page.ts";
import { siteSeries } from "./site-series.ts";
import { renderStartPage } from "./start-page.ts";

export interface ResultsPagesOptions {
  /** Render the site too, not only the page for GitHub. */
  readonly hasSite: boolean;
}

/**
 * Renders the pages about all runs, from the content of their summary.json files by folder. The same summaries give the
 * same files.
 */
export function renderResultsPages(
  texts: ReadonlyMap<string, string>,
  { hasSite }: ResultsPagesOptions = { hasSite: true },
): ReportFiles {
  const summaries = readSummaries(texts);
  return new Map([
    ["README.md", renderReadme(summaries, { hasSite })],
    // GitHub Pages would otherwise run Jekyll and omit files that start with an underscore.
    [".nojekyll", ""],
    ...(hasSite ? renderSite(summaries) : []),
  ]);
}

function renderSite(summaries: RunSummaries): ReportFiles {
  const series = siteSeries(summaries.runs);
  return new Map([
    [START_PAGE, renderStartPage(summaries, series)],
    ...series.flatMap((one) => [...renderSeriesPages(one)]),
    ...renderRunsPages(summaries.runs),
    ...renderHistoriesPages(series),
    ...renderFeeds(summaries.runs),
  ]);
}
