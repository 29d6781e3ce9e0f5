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
import css from "../templates/page.css";
import pageTemplate from "../templates/results.html.hbs";
import { type Tone, VERDICTS } from "../text/headline.ts";
import { escapeMarkdown, table } from "../text/markdown.ts";
import { nonBreaking } from "../text/non-breaking.ts";
import { markVerdict } from "../timer-view.ts";

// Handlebars escapes for HTML here; only our own style goes in as it is.
const page = Handlebars.compile(pageTemplate, { strict: true });

Handlebars.registerHelper("unbroken", nonBreaking);
Handlebars.registerHelper("isOne", (count: number) => count === 1);

/** Rows of each of the README's tables: GitHub shows half a MiB of a file, and people read less. */
const MAX_README_ROWS = 200;
/** Bytes of each of the two tables, whose oldest rows go first. */
const MAX_TABLE_BYTES = 200 * 1024;
/** Characters of a verdict in a row of the README. */
const MAX_VERDICT_LENGTH = 300;
/** Names of versions, and of platforms, in one cell. */
const MAX_VERSION_NAMES = 3;
const MAX_DAMAGED_NAMED = 20;
/** Characters of a folder's name that is none of ours. */
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

/** What is known of a version, from the newest run that compared it in a workload on a platform. */
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
 * The pages that lead to all runs, from what each run's summary.json holds. A summary that can't be read is named, and
 * stops no other.
 */
export function renderRunsIndex(
  summaries: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const view = viewIndex(summaries);
  return new Map([
    ["README.md", renderReadme(view)],
    ["index.html", renderPage(view)],
    // Pages of GitHub would otherwise leave out what begins with an underscore, and run Jekyll over the rest.
    [".nojekyll", ""],
  ]);
}

function renderPage(view: IndexView): string {
  const hasRequests = view.runs.some(({ trigger }) => trigger !== "");
  return page({ ...view, count: view.runs.length, hasRequests, css });
}

function viewIndex(texts: ReadonlyMap<string, string>): IndexView {
  const read = [...texts].map(([run, text]) => ({ run, summary: readSummary(run, text) }));
  const summaries = read
    .flatMap(({ summary }) => summary ?? [])
    .toSorted((one, other) => compareText(sortKey(other), sortKey(one)));
  return {
    runs: summaries.map(viewRun),
    versions: viewVersions(summaries),
    damaged: read.flatMap(({ run, summary }) => (summary ? [] : [run])),
  };
}

/** @returns null where it is no summary; else the summary, of a run that goes by its folder's name */
function readSummary(folder: string, text: string): RunSummary | null {
  try {
    const summary = stripControlsDeep(runSummarySchema.parse(JSON.parse(text)));
    return { ...summary, run: runNameSchema.parse(folder) };
  } catch {
    return null;
  }
}

/** A run in which nothing was measured is not known to be older than others. */
function sortKey({ measuredTo, run }: RunSummary): string {
  return `${measuredTo ?? "~"} ${run}`;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
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

/** @param summaries the newest first */
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
    "Written by gcbench: a folder for each run, with its report, comparison and records; no record is ever changed. This page is made anew with each run. [The same with colours](index.html).",
    "## Runs",
    ...newestRows(runs, runsTable, "earlier run"),
    ...(versions.length > 0
      ? ["## Versions", VERSIONS_NOTE, ...newestRows(versions, versionsTable, "earlier comparison")]
      : []),
    ...(names.length > 0
      ? [
          "## Not readable",
          `No summary could be read in: ${formatNames(names, MAX_DAMAGED_NAMED)}.`,
        ]
      : []),
  ].join("\n\n")}\n`;
}

/** A table of as many rows as there is room for, the newest first, and how many it leaves out. */
function newestRows<T>(
  rows: readonly T[],
  draw: (rows: readonly T[]) => string,
  what: string,
): readonly string[] {
  let shown = rows.slice(0, MAX_README_ROWS);
  let drawn = draw(shown);
  while (shown.length > 1 && new TextEncoder().encode(drawn).length > MAX_TABLE_BYTES) {
    shown = shown.slice(0, Math.floor(shown.length * 0.9));
    drawn = draw(shown);
  }
  const left = rows.length - shown.length;
  const verb = left === 1 ? "is" : "are";
  return left === 0
    ? [drawn]
    : [drawn, `${formatCount(left, what)} ${verb} in [index.html](index.html) alone.`];
}

const VERSIONS_NOTE =
  "The newest comparison of each pair of versions, in each workload and on each platform.";

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
