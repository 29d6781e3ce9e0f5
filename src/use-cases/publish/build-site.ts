import type { PriceList } from "../../core/documents/prices.ts";
import {
  type RunSummary,
  runNameSchema,
  runSummarySchema,
} from "../../core/documents/published-run.ts";
import type { RegressionList } from "../../core/documents/regression-list.ts";
import {
  UNPAIRED_RUNS,
  type UnpairedRun,
  unpairedRunFile,
} from "../../core/documents/unpaired-run.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import type { InputFiles } from "../../ports/input-files.ts";
import type { OutputFiles } from "../../ports/output-files.ts";
import type { FoundReport, ReportSearch } from "../../ports/report-search.ts";
import type { Store } from "../../ports/store.ts";
import { renderResultsPages } from "../../report/site/site-files.ts";
import { PAGES, START_PAGE } from "../../report/site/site-page.ts";
import { compareRun } from "../report/compare-run.ts";
import { writeFiles } from "../report/write-report.ts";
import { listRuns } from "../run/stored-runs.ts";
import { renderRun } from "./render-publication.ts";

export interface SitePorts {
  readonly search: ReportSearch;
  readonly input: InputFiles;
  readonly output: OutputFiles;
}

/** Runs of a store, each with its comparison. */
export interface StoredReports {
  readonly runs: readonly string[];
  read(run: string): Promise<FoundReport>;
}

export interface SiteRequest {
  /** Folder of reports, or a checkout of a results branch. */
  readonly reports: string;
  readonly store: StoredReports | null;
  /** Folder of the site. */
  readonly out: string;
  /** Address of the site with a final slash; null: unknown. */
  readonly siteUrl: string | null;
  /** Regressions with an issue; null: none are known. */
  readonly regressions: RegressionList | null;
  /** Runs that were made without gcbench, to add to those of the site and of the reports. */
  readonly unpaired: readonly UnpairedRun[];
}

export interface BuiltSite {
  readonly runs: number;
  /** Runs that were added to the site, or replaced in it. */
  readonly added: readonly string[];
  /** Number of runs that were made without gcbench. */
  readonly unpaired: number;
  /** Pages that changed. */
  readonly written: readonly string[];
  /** Folders and runs that are not shown, and why. */
  readonly skipped: readonly string[];
}

const MAX_SKIPPED_NAMED = 5;
const RUNS = "runs";
const SUMMARY = "summary.json";
const COMPARISON = "comparison.json";

/**
 * Builds a site like a results branch: `runs/RUN/` with each report, and pages about all runs. Runs that the site has
 * already stay as they are, and only pages that changed are written.
 *
 * @throws {UsageError} the output folder holds other pages, or there is no run
 */
export async function buildSite(request: SiteRequest, ports: SitePorts): Promise<BuiltSite> {
  const { search, input, output } = ports;
  const { out, siteUrl, regressions } = request;
  await requireSiteFolder(out, ports);
  const skipped: string[] = [];
  const added = await addRuns(request, ports, skipped);
  const summaries = new Map<string, string>();
  for (const run of await search.names(`${out}/${RUNS}`)) {
    const content = await input.read(`${out}/${RUNS}/${run}/${SUMMARY}`);
    if (content) summaries.set(run, new TextDecoder().decode(content));
    else skipped.push(`${out}/${RUNS}/${run} has no ${SUMMARY}.`);
  }
  const unpaired = await addUnpairedRuns(request, ports);
  requireRuns(request, { runs: summaries.size + unpaired.size, skipped });
  const pages = renderResultsPages(summaries, { siteUrl, regressions, unpaired });
  const written: string[] = [];
  for (const [name, page] of pages) {
    const path = `${out}/${name}`;
    if (isSame(await input.read(path), page)) continue;
    await output.replace(path, page);
    written.push(name);
  }
  const names = new Set([...pages.keys()].map((name) => name.replace(`${PAGES}/`, "")));
  await output.removeOthers(`${out}/${PAGES}`, names, ".html");
  return { runs: summaries.size, unpaired: unpaired.size, added, written, skipped };
}

/**
 * Adds runs that were made without gcbench. A file that is there stays as it is.
 *
 * @returns content of all files, by name
 */
async function addUnpairedRuns(
  { reports, out, unpaired }: SiteRequest,
  { search, input, output }: SitePorts,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map(unpaired.map((run) => [unpairedRunFile(run), toJson(run)]));
  for (const folder of new Set([reports, out].map((one) => `${one}/${UNPAIRED_RUNS}`))) {
    for (const name of await search.documents(folder)) {
      const content = await input.read(`${folder}/${name}`);
      if (content) texts.set(name, new TextDecoder().decode(content));
    }
  }
  for (const [name, text] of texts) {
    const path = `${out}/${UNPAIRED_RUNS}/${name}`;
    if ((await input.size(path)) === null) await output.replace(path, text);
  }
  return texts;
}

function requireRuns(
  { reports, store }: SiteRequest,
  { runs, skipped }: Pick<BuiltSite, "runs" | "skipped">,
): void {
  if (runs > 0) return;
  const places = store === null ? reports : `${reports} or the store`;
  throw new UsageError(
    [
      `No report is in ${places}. Name the folder of reports with --reports, or a store with --store.`,
      ...skipped.slice(0, MAX_SKIPPED_NAMED),
    ].join("\n"),
  );
}

async function requireSiteFolder(out: string, { input }: SitePorts): Promise<void> {
  if ((await input.size(`${out}/${START_PAGE}`)) === null) return;
  for (const folder of [RUNS, UNPAIRED_RUNS]) {
    if (await input.isFolder(`${out}/${folder}`)) return;
  }
  throw new UsageError(
    `${out} holds ${START_PAGE}, which is no site of gcbench and would be replaced. Name another folder with --out.`,
  );
}

/** Adds the runs that the site lacks. @returns their names */
async function addRuns(
  { reports, store, out }: SiteRequest,
  ports: SitePorts,
  skipped: string[],
): Promise<readonly string[]> {
  const { search, input } = ports;
  const sources = new Map<string, string>();
  const added: string[] = [];
  const add = async ({ source, run: named, old, read }: Source) => {
    const report = await read();
    const run = named ?? report.comparison.run;
    const other = sources.get(run);
    if (other !== undefined) {
      throw new UsageError(`${source} is skipped, because ${other} is a report of run ${run} too.`);
    }
    sources.set(run, source);
    const folder = `${out}/${RUNS}/${requireRunName(run)}`;
    if (await addRun(report, { folder, run, old }, ports)) added.push(run);
  };
  const addOrSkip = async (source: Source) => {
    try {
      await add(source);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      skipped.push(error.message.split("\n")[0] ?? "");
    }
  };
  for (const folder of await search.find(reports)) {
    if (search.isInside(folder, out)) continue;
    const old = readSummary(await input.read(`${folder}/${SUMMARY}`));
    // On a results branch, the folder may have another name than the run.
    const run = old ? (folder.split(/[\\/]/).at(-1) ?? null) : null;
    await addOrSkip({ source: folder, run, old, read: () => search.read(folder) });
  }
  if (store === null) return added;
  for (const run of store.runs) {
    // The report of a run has the prices of its time.
    if (sources.has(run)) continue;
    await addOrSkip({ source: run, run, old: null, read: () => store.read(run) });
  }
  return added;
}

interface Source {
  readonly source: string;
  /** Null: as its comparison says. */
  readonly run: string | null;
  /** Its summary on a results branch; null: none. */
  readonly old: RunSummary | null;
  read(): Promise<FoundReport>;
}

/** @throws {UsageError} the name can't be a folder's */
function requireRunName(run: string): string {
  if (runNameSchema.safeParse(run).success) return run;
  throw new UsageError(`"${run}" is not the name of a run.`);
}

/** @returns null: there is none, or it is damaged */
function readSummary(content: Uint8Array | null): RunSummary | null {
  try {
    return content && runSummarySchema.parse(JSON.parse(new TextDecoder().decode(content)));
  } catch {
    return null;
  }
}

interface RunFolder {
  readonly folder: string;
  readonly run: string;
  readonly old: RunSummary | null;
}

/** Writes the folder of a run, its summary last: a folder without one is incomplete. @returns false: it was there */
async function addRun(
  report: FoundReport,
  { folder, run, old }: RunFolder,
  { input, output }: SitePorts,
): Promise<boolean> {
  const isComplete = (await input.size(`${folder}/${SUMMARY}`)) !== null;
  const existing = await input.read(`${folder}/${COMPARISON}`);
  if (isComplete && isSame(existing, toJson(report.comparison))) return false;
  const { files } = renderRun(report, run, old ?? NO_TRIGGER);
  const records = [...report.records.keys()].map((block) => `${block}.json`);
  await output.removeOthers(`${folder}/records`, new Set(records), ".json");
  await writeFiles(folder, files, output);
  return true;
}

const NO_TRIGGER = { pullRequest: null, sha: null };

function isSame(content: Uint8Array | null, text: string): boolean {
  return content !== null && new TextDecoder().decode(content) === text;
}

/** The runs of a store, compared with their own prices. */
export async function storedReports(
  store: Store,
  readPrices: (run: string) => Promise<PriceList>,
): Promise<StoredReports> {
  return {
    runs: await listRuns(store),
    read: async (run) => {
      const { comparison, records } = await compareRun(store, run, {
        prices: await readPrices(run),
      });
      return { comparison, records: new Map(records.map((one) => [one.spec.block.id, one])) };
    },
  };
}
