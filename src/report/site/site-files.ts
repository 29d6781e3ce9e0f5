import {
  type ListedRegression,
  REGRESSIONS_FILE,
  type RegressionList,
} from "../../core/documents/regression-list.ts";
import { toJson } from "../../core/format/json.ts";
import type { ReportFiles } from "../report-files.ts";
import { renderFeeds } from "./feeds.ts";
import { renderHistoriesPages, renderRunsPages } from "./list-pages.ts";
import { renderReadme } from "./readme.ts";
import { type RunSummaries, readSummaries } from "./run-summaries.ts";
import { renderSeriesPages } from "./series-page.ts";
import { START_PAGE } from "./site-page.ts";
import { siteSeries } from "./site-series.ts";
import { renderStartPage } from "./start-page.ts";
import {
  readUnpairedArchive,
  renderUnpairedPages,
  type UnpairedArchive,
} from "./unpaired-pages.ts";

export interface ResultsPagesOptions {
  /** Render the site too, not only the page for GitHub. Default: true. */
  readonly hasSite?: boolean;
  /** Address of the site with a final slash, for feeds; null: unknown. */
  readonly siteUrl?: string | null;
  /** Regressions with an issue; null: none are known. */
  readonly regressions?: RegressionList | null;
  /** Content of each file about a run that was made without gcbench, by its name. Default: none. */
  readonly unpaired?: ReadonlyMap<string, string>;
}

/**
 * Renders the pages about all runs. The same summaries and options give the same files.
 *
 * @param texts content of each run's summary.json, by its folder
 */
export function renderResultsPages(
  texts: ReadonlyMap<string, string>,
  { hasSite = true, siteUrl = null, regressions = null, unpaired = NONE }: ResultsPagesOptions = {},
): ReportFiles {
  const summaries = readSummaries(texts);
  const listed = regressions?.regressions ?? [];
  return new Map([
    ["README.md", renderReadme(summaries, { hasSite })],
    // GitHub Pages would otherwise run Jekyll and omit files that start with an underscore.
    [".nojekyll", ""],
    ...(regressions ? [[REGRESSIONS_FILE, toJson(regressions)] as const] : []),
    ...(hasSite
      ? renderSite(summaries, {
          regressions: listed,
          siteUrl,
          unpaired: readUnpairedArchive(unpaired),
        })
      : []),
  ]);
}

const NONE: ReadonlyMap<string, string> = new Map();

interface SiteContext {
  readonly regressions: readonly ListedRegression[];
  readonly siteUrl: string | null;
  readonly unpaired: UnpairedArchive;
}

function renderSite(
  summaries: RunSummaries,
  { regressions, siteUrl, unpaired }: SiteContext,
): ReportFiles {
  const series = siteSeries(summaries.runs);
  return new Map([
    [START_PAGE, renderStartPage(summaries, series, { regressions, unpaired })],
    ...series.flatMap((one) => [...renderSeriesPages(one, { all: series, regressions })]),
    ...renderRunsPages(summaries.runs),
    ...renderHistoriesPages(series),
    ...renderUnpairedPages(unpaired.runs),
    ...renderFeeds(summaries.runs, { siteUrl, regressions }),
  ]);
}
