import Handlebars from "handlebars";
import { pageAddressSchema } from "../../core/documents/run-trigger.ts";
import {
  parseUnpairedRun,
  throughputOf,
  UNPAIRED_RUNS,
  type UnpairedRun,
  unpairedRunFile,
} from "../../core/documents/unpaired-run.ts";
import { UsageError } from "../../core/errors.ts";
import { formatNames } from "../../core/format/text.ts";
import { drawn } from "../charts/svg.ts";
import {
  UNPAIRED_NOTE,
  type UnpairedGroup,
  unpairedChart,
  unpairedGroups,
  unpairedRows,
  unpairedTitle,
} from "../history/unpaired-runs.ts";
import unpairedTemplate from "../templates/site-unpaired.html.hbs";
import { PAGES, renderSitePage } from "./site-page.ts";

const content = Handlebars.compile(unpairedTemplate, { strict: true });

/** Runs on a page. A row takes about 400 bytes, so a page stays below 1 MB with the longest sources. */
const RUNS_PER_PAGE = 500;
const MAX_NAMES = 4;
const ROOT = "../";

/** Runs that were made without gcbench, as an archive's files tell them. */
export interface UnpairedArchive {
  readonly runs: readonly UnpairedRun[];
  /** Names of files that can't be read. */
  readonly damaged: readonly string[];
}

/** @param texts content of each file, by its name */
export function readUnpairedArchive(texts: ReadonlyMap<string, string>): UnpairedArchive {
  const runs: UnpairedRun[] = [];
  const damaged: string[] = [];
  for (const [name, text] of [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    try {
      runs.push(parseUnpairedRun(name, new TextEncoder().encode(text)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      damaged.push(name);
    }
  }
  return { runs, damaged };
}

/** A row of the start page. */
export interface UnpairedSeriesRow {
  readonly workload: string;
  readonly href: string;
  readonly runs: number;
  readonly versions: string;
  readonly machines: string;
}

export function unpairedSeriesRows(runs: readonly UnpairedRun[]): readonly UnpairedSeriesRow[] {
  return unpairedGroups(runs).map(({ workload, runs: own }) => ({
    workload,
    href: `${PAGES}/${fileOf(workload, 0)}`,
    runs: own.length,
    versions: rangeOf(distinct(own.map(({ version }) => version))),
    machines: formatNames(distinct(own.map(({ machine }) => machine)), MAX_NAMES),
  }));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted(new Intl.Collator("en", { numeric: true }).compare);
}

function rangeOf(versions: readonly string[]): string {
  return versions.length > MAX_NAMES ? `${versions[0]} to ${versions.at(-1)}` : versions.join(", ");
}

/** The pages of unpaired runs: a series for each workload. */
export function renderUnpairedPages(runs: readonly UnpairedRun[]): ReadonlyMap<string, string> {
  return new Map(unpairedGroups(runs).flatMap(pagesOf));
}

function pagesOf(group: UnpairedGroup): readonly (readonly [string, string])[] {
  const pages = Math.ceil(group.runs.length / RUNS_PER_PAGE);
  return Array.from({ length: pages }, (_, page) => {
    const runs = group.runs.slice(page * RUNS_PER_PAGE, (page + 1) * RUNS_PER_PAGE);
    const html = renderSitePage({
      title: `${group.workload}, unpaired runs`,
      heading: unpairedTitle(group),
      tone: "neutral",
      facts: UNPAIRED_NOTE,
      root: ROOT,
      content: content({
        chart: page === 0 ? drawn((layout) => unpairedChart(group, layout)) : null,
        rows: viewRows({ ...group, runs }),
        next: page < pages - 1 ? fileOf(group.workload, page + 1) : "",
        previous: page > 0 ? fileOf(group.workload, page - 1) : "",
      }),
    });
    return [`${PAGES}/${fileOf(group.workload, page)}`, html] as const;
  });
}

/** No name holds `__`, so this is never the file of a history or of another workload. */
function fileOf(workload: string, page: number): string {
  return `unpaired__${workload}${page === 0 ? "" : `__${page + 1}`}.html`;
}

function viewRows(group: UnpairedGroup) {
  const rows = unpairedRows(group);
  return group.runs.map((run, index) => ({
    ...rows[index],
    record: `${ROOT}${UNPAIRED_RUNS}/${unpairedRunFile(run)}`,
    days: throughputOf(run),
    seconds: run.modelSeconds,
    address: pageAddress(run.source),
  }));
}

/** Empty: the source is no address. */
function pageAddress(source: string): string {
  return pageAddressSchema.safeParse(source).success ? source : "";
}
