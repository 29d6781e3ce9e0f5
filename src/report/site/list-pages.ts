import Handlebars from "handlebars";
import type { RunSummary } from "../../core/documents/published-run.ts";
import { formatCount } from "../../core/format/text.ts";
import historiesTemplate from "../templates/site-histories.html.hbs";
import runsTemplate from "../templates/site-runs.html.hbs";
import { renderMachineTables } from "./machine-tables.ts";
import { viewRun } from "./run-rows.ts";
import { PAGES, RUNS_PAGE, renderSitePage } from "./site-page.ts";
import type { SiteSeries } from "./site-series.ts";
import { MAX_SERIES_ON_START } from "./start-page.ts";

const runsContent = Handlebars.compile(runsTemplate, { strict: true });
const historiesContent = Handlebars.compile(historiesTemplate, { strict: true });

/** Runs on a page. A full page never changes while runs are added in the order of their measurement. */
const RUNS_PER_PAGE = 300;

/** Pages that list all runs. @param runs newest first */
export function renderRunsPages(runs: readonly RunSummary[]): ReadonlyMap<string, string> {
  const oldest = runs.toReversed();
  const pages = Math.max(1, Math.ceil(runs.length / RUNS_PER_PAGE));
  const fileOf = (page: number) => (page === pages - 1 ? RUNS_PAGE : `runs-${page + 1}.html`);
  return new Map(
    Array.from({ length: pages }, (_, page) => {
      const own = oldest.slice(page * RUNS_PER_PAGE, (page + 1) * RUNS_PER_PAGE).toReversed();
      const rows = own.map((run) => viewRun(run, "../"));
      const content = runsContent({
        rows,
        hasTriggers: rows.some(({ trigger }) => trigger !== ""),
        earlier: page > 0 ? fileOf(page - 1) : "",
        // The next page's name changes when it is full, so an earlier page names the newest only.
        newest: page < pages - 1 ? RUNS_PAGE : "",
      });
      const html = renderSitePage({
        title: "All runs",
        heading: formatCount(runs.length, "run"),
        ...(page < pages - 1
          ? { heading: `Runs ${page * RUNS_PER_PAGE + 1} to ${(page + 1) * RUNS_PER_PAGE}` }
          : {}),
        tone: "neutral",
        facts:
          "Each run has a report with its comparisons and a link to every record. Records never change.",
        root: "../",
        content,
      });
      return [`${PAGES}/${fileOf(page)}`, html] as const;
    }),
  );
}

export const HISTORIES_PAGE = "histories.html";

/** Pages that list the histories that the start page has no room for; none if it shows all. */
export function renderHistoriesPages(series: readonly SiteSeries[]): ReadonlyMap<string, string> {
  if (series.length <= MAX_SERIES_ON_START) return new Map();
  const ordered = series.toSorted((a, b) => compareText(a.file, b.file));
  const pages = Math.ceil(ordered.length / MAX_SERIES_ON_START);
  const fileOf = (page: number) => (page === 0 ? HISTORIES_PAGE : `histories-${page + 1}.html`);
  return new Map(
    Array.from({ length: pages }, (_, page) => {
      const own = ordered.slice(page * MAX_SERIES_ON_START, (page + 1) * MAX_SERIES_ON_START);
      const content = historiesContent({
        machines: renderMachineTables(own, "../"),
        next: page < pages - 1 ? fileOf(page + 1) : "",
      });
      const html = renderSitePage({
        title: "All histories",
        heading: `${series.length} histories`,
        tone: "neutral",
        facts: "",
        root: "../",
        content,
      });
      return [`${PAGES}/${fileOf(page)}`, html] as const;
    }),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
