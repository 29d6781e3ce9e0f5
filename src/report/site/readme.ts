import type { RunSummary } from "../../core/documents/published-run.ts";
import {
  formatChange,
  formatCount,
  formatInterval,
  formatNames,
  NONE,
  shortened,
} from "../../core/format/text.ts";
import { escapeMarkdown, table } from "../text/markdown.ts";
import { nonBreaking } from "../text/non-breaking.ts";
import { markVerdict } from "../text/verdict-text.ts";
import { type RunRow, viewRun } from "./run-rows.ts";
import type { RunSummaries } from "./run-summaries.ts";

/** Maximum number of rows in a README table. GitHub shows at most half a MiB of a file. */
const MAX_README_ROWS = 200;
/** Maximum size of a table in bytes; the oldest rows are omitted first. */
const MAX_TABLE_BYTES = 200 * 1024;
const MAX_DAMAGED_NAMED = 20;
/** Maximum number of characters of an unknown folder's name. */
const MAX_NAME_LENGTH = 160;

/** Latest comparison of a version for a workload on a platform. */
interface VersionView {
  readonly version: string;
  readonly where: string;
  readonly baseline: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: string;
  readonly run: string;
  readonly measured: string;
}

/** Renders the page that GitHub shows for a results branch. Unreadable summaries are listed by name. */
export function renderReadme(
  { runs, damaged }: RunSummaries,
  { hasSite }: { readonly hasSite: boolean },
): string {
  const names = damaged.map((name) => escapeMarkdown(shortened(name, MAX_NAME_LENGTH)));
  const versions = viewVersions(runs);
  const rows = runs.map((run) => viewRun(run, ""));
  const site = hasSite ? " The [site](index.html) has the history of every workload." : "";
  return `${[
    "# Benchmark results",
    `Written by gcbench. Each run has a folder with its report, comparison and records. Records never change. This page is updated with each run.${site}`,
    "## Runs",
    ...newestRows(rows, runsTable, { what: "earlier run", hasSite }),
    ...(versions.length > 0
      ? [
          "## Versions",
          VERSIONS_NOTE,
          ...newestRows(versions, versionsTable, { what: "earlier comparison", hasSite }),
        ]
      : []),
    ...(names.length > 0
      ? [
          "## Unreadable",
          `These summaries can't be read: ${formatNames(names, MAX_DAMAGED_NAMED)}.`,
        ]
      : []),
  ].join("\n\n")}\n`;
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
          run: summary.run,
          measured: summary.measuredTo?.slice(0, 10) ?? NONE,
        },
      ];
    }),
  );
}

/** Table of the newest rows that fit, and the number of omitted rows. */
function newestRows<T>(
  rows: readonly T[],
  draw: (rows: readonly T[]) => string,
  { what, hasSite }: { readonly what: string; readonly hasSite: boolean },
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
    : [
        rendered,
        `Only in ${hasSite ? "the [site](index.html)" : "the folders below [runs](runs)"}: ${formatCount(hidden, what)}.`,
      ];
}

const VERSIONS_NOTE = "Latest comparison of each pair of versions, for each workload and platform.";

function runsTable(runs: readonly RunRow[]): string {
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
      nonBreaking(escapeMarkdown(verdict)),
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
