import Handlebars from "handlebars";
import {
  type RunSummary,
  runNameSchema,
  runSummarySchema,
} from "../../core/documents/published-run.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import {
  formatChange,
  formatCount,
  formatInstant,
  formatInterval,
  formatNames,
  formatUsd,
  NONE,
  shortened,
} from "../../core/format/text.ts";
import { PAGE_STYLE } from "../page-style.ts";
import pageTemplate from "../templates/results.html.hbs";
import { type Tone, VERDICTS } from "../text/headline.ts";
import { escapeMarkdown, table } from "../text/markdown.ts";
import { nonBreaking } from "../text/non-breaking.ts";
import { markVerdict } from "../text/verdict-text.ts";

// Handlebars escapes HTML here. Only the style, which is ours, is inserted unescaped.
const page = Handlebars.compile(pageTemplate, { strict: true });

Handlebars.registerHelper("nonBreaking", nonBreaking);
Handlebars.registerHelper("isOne", (count: number) => count === 1);

/** Maximum number of rows in a README table. GitHub shows at most half a MiB of a file. */
const MAX_README_ROWS = 200;
/** Maximum size of a table in bytes; the oldest rows are omitted first. */
const MAX_TABLE_BYTES = 200 * 1024;
/** Maximum number of characters of a verdict in a README row. */
const MAX_VERDICT_LENGTH = 300;
/** Maximum number of names of versions or platforms in a cell. */
const MAX_VERSION_NAMES = 3;
const MAX_DAMAGED_NAMED = 20;
/** Maximum number of characters of an unknown folder's name. */
const MAX_NAME_LENGTH = 160;

interface IndexView {
  readonly runs: readonly RunView[];
  readonly versions: readonly VersionView[];
  readonly damaged: readonly string[];
}

interface RunView {
  readonly run: string;
  readonly suite: string;
  readonly measured: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly versions: string;
  readonly platforms: string;
  readonly cost: string;
  readonly trigger: string;
}

/** Latest comparison of a version for a workload on a platform. */
interface VersionView {
  readonly version: string;
  readonly where: string;
  readonly baseline: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly run: string;
  readonly measured: string;
}

/**
 * Renders the pages that list all runs, from the content of their summary.json files. Unreadable
 * summaries are listed by name.
 */
export function renderRunsIndex(
  summaries: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const view = viewIndex(summaries);
  return new Map([
    ["README.md", renderReadme(view)],
    ["index.html", renderPage(view)],
    // GitHub Pages would otherwise run Jekyll and omit files that start with an underscore.
    [".nojekyll", ""],
  ]);
}

function renderPage(view: IndexView): string {
  const hasRequests = view.runs.some(({ trigger }) => trigger !== "");
  return page({ ...view, count: view.runs.length, hasRequests, css: PAGE_STYLE });
}

function viewIndex(texts: ReadonlyMap<string, string>): IndexView {
  const read = [...texts].map(([run, text]) => ({ run, summary: readSummary(run, text) }));
  const summaries = read
    .flatMap(({ summary }) => summary ?? [])
    .toSorted((a, b) => compareText(sortKey(b), sortKey(a)));
  return {
    runs: summaries.map(viewRun),
    versions: viewVersions(summaries),
    damaged: read.flatMap(({ run, summary }) => (summary ? [] : [run])),
  };
}

/** Parses a summary; its run is named after the folder. @returns null if it is invalid */
function readSummary(folder: string, text: string): RunSummary | null {
  try {
    const summary = stripControlsDeep(runSummarySchema.parse(JSON.parse(text)));
    return { ...summary, run: runNameSchema.parse(folder) };
  } catch {
    return null;
  }
}

/** Sort key of a run. Runs without measurements sort as newest. */
function sortKey({ measuredTo, run }: RunSummary): string {
  return `${measuredTo ?? "~"} ${run}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function viewRun(summary: RunSummary): RunView {
  const { run, suite, verdict, tone, measuredTo, usd, pullRequest, sha, rows } = summary;
  const unique = (names: readonly (string | null)[]) =>
    formatNames([...new Set(names.flatMap((name) => name ?? []))], MAX_VERSION_NAMES);
  return {
    run,
    suite,
    measured: measuredTo === null ? NONE : formatInstant(measuredTo),
    verdict,
    tone,
    versions: unique(rows.flatMap(({ candidate, baseline }) => [candidate, baseline])),
    platforms: unique(rows.map(({ platform }) => platform)),
    cost: usd === null ? NONE : formatUsd(usd),
    trigger: [
      ...(pullRequest === null ? [] : [`PR ${pullRequest}`]),
      ...(sha === null ? [] : [sha.slice(0, 10)]),
    ].join(", "),
  };
}

/** Latest comparison of each pair of versions. @param summaries newest first */
function viewVersions(summaries: readonly RunSummary[]): readonly VersionView[] {
  const seen = new Set<string>();
  return summaries.flatMap((summary) =>
    summary.rows.flatMap((row) => {
      const { workload, platform, baseline, candidate, verdict, change, low, high } = row;
      const key = [workload, platform, baseline, candidate].join(" ");
      if (candidate === null || verdict === null || seen.has(key)) return [];
      seen.add(key);
      return [
        {
          version: candidate,
          where: `${workload} on ${platform}`,
          baseline,
          change: change === null ? NONE : formatChange(change),
          interval: low === null || high === null ? NONE : formatInterval(low, high),
          verdict: markVerdict(verdict),
          tone: VERDICTS[verdict].tone,
          run: summary.run,
          measured: summary.measuredTo?.slice(0, 10) ?? NONE,
        },
      ];
    }),
  );
}

function renderReadme({ runs, versions, damaged }: IndexView): string {
  const names = damaged.map((name) => escapeMarkdown(shortened(name, MAX_NAME_LENGTH)));
  return `${[
    "# Benchmark results",
    "Written by gcbench. Each run has a folder with its report, comparison and records. Records never change. This page is updated with each run. There is also a [version with colours](index.html).",
    "## Runs",
    ...newestRows(runs, runsTable, "earlier run"),
    ...(versions.length > 0
      ? ["## Versions", VERSIONS_NOTE, ...newestRows(versions, versionsTable, "earlier comparison")]
      : []),
    ...(names.length > 0
      ? [
          "## Unreadable",
          `These summaries can't be read: ${formatNames(names, MAX_DAMAGED_NAMED)}.`,
        ]
      : []),
  ].join("\n\n")}\n`;
}

/** Table of the newest rows that fit, and the number of omitted rows. */
function newestRows<T>(
  rows: readonly T[],
  draw: (rows: readonly T[]) => string,
  what: string,
): readonly string[] {
  let shown = rows.slice(0, MAX_README_ROWS);
  let rendered = draw(shown);
  while (shown.length > 1 && new TextEncoder().encode(rendered).length > MAX_TABLE_BYTES) {
    shown = shown.slice(0, Math.floor(shown.length * 0.9));
    rendered = draw(shown);
  }
  const hidden = rows.length - shown.length;
  return hidden === 0
    ? [rendered]
    : [rendered, `Only in [index.html](index.html): ${formatCount(hidden, what)}.`];
}

const VERSIONS_NOTE = "Latest comparison of each pair of versions, for each workload and platform.";

function runsTable(runs: readonly RunView[]): string {
  return table(
    [
      { title: "Measured" },
      { title: "Suite" },
      { title: "Verdict" },
      { title: "Versions" },
      { title: "Platforms" },
      { title: "Cost", isNumber: true },
      { title: "Run" },
    ],
    runs.map(({ measured, suite, verdict, versions, platforms, cost, run }) => [
      measured,
      escapeMarkdown(suite),
      nonBreaking(escapeMarkdown(shortened(verdict, MAX_VERDICT_LENGTH))),
      escapeMarkdown(versions),
      escapeMarkdown(platforms),
      cost,
      `[${escapeMarkdown(run)}](runs/${run}/report.md)`,
    ]),
  );
}

function versionsTable(versions: readonly VersionView[]): string {
  return table(
    [
      { title: "Version" },
      { title: "Against" },
      { title: "Where" },
      { title: "Change", isNumber: true },
      { title: "Interval", isNumber: true },
      { title: "Verdict" },
      { title: "Run" },
    ],
    versions.map(({ version, baseline, where, change, interval, verdict, run, measured }) => [
      escapeMarkdown(version),
      escapeMarkdown(baseline),
      escapeMarkdown(where),
      change,
      interval,
      nonBreaking(verdict),
      `[${measured}](runs/${run}/report.md)`,
    ]),
  );
}
