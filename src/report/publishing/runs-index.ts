import Handlebars from "handlebars";
import { plainTexts } from "../../core/plain-text.ts";
import { type RunSummary, runNameSchema, runSummarySchema } from "../../core/published-run.ts";
import { formatChange, formatInstant, formatInterval, formatUsd, NONE } from "../../core/text.ts";
import { fitMarkdown } from "../fit-markdown.ts";
import { type Tone, VERDICTS } from "../headline.ts";
import { prose, table } from "../markdown.ts";
import css from "../templates/page.css";
import pageTemplate from "../templates/results.html.hbs";
import { markVerdict } from "../timer-view.ts";
import { unbroken } from "../unbroken.ts";

// Handlebars escapes for HTML here; only our own style goes in as it is.
const page = Handlebars.compile(pageTemplate, { strict: true });

Handlebars.registerHelper("unbroken", unbroken);
Handlebars.registerHelper("isOne", (count: number) => count === 1);

/** Runs that the README lists: GitHub shows half a MiB of a file, and people read less. */
const MOST_RUNS_IN_README = 200;
const LONGEST_README = 400 * 1024;

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
  readonly origin: string;
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
    ["README.md", fitMarkdown(renderReadme(view), LONGEST_README)],
    ["index.html", renderPage(view)],
    // Pages of GitHub would otherwise leave out what begins with an underscore, and run Jekyll over the rest.
    [".nojekyll", ""],
  ]);
}

function renderPage(view: IndexView): string {
  const hasOrigins = view.runs.some(({ origin }) => origin !== "");
  return page({ ...view, count: view.runs.length, hasOrigins, css });
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
    const summary = plainTexts(runSummarySchema.parse(JSON.parse(text)));
    return { ...summary, run: runNameSchema.parse(folder) };
  } catch {
    return null;
  }
}

function sortKey({ measuredTo, run }: RunSummary): string {
  return `${measuredTo ?? ""} ${run}`;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function viewRun(summary: RunSummary): RunView {
  const { run, suite, verdict, tone, measuredTo, usd, pullRequest, sha, rows } = summary;
  const unique = (names: readonly (string | null)[]) =>
    [...new Set(names.flatMap((name) => name ?? []))].join(", ");
  return {
    run,
    suite,
    measured: measuredTo === null ? NONE : formatInstant(measuredTo),
    verdict,
    tone,
    versions: unique(rows.flatMap(({ candidate, baseline }) => [candidate, baseline])),
    platforms: unique(rows.map(({ platform }) => platform)),
    cost: usd === null ? NONE : formatUsd(usd),
    origin: [
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
  const shown = runs.slice(0, MOST_RUNS_IN_README);
  const left = runs.length - shown.length;
  return `${[
    "# Benchmark results",
    "Written by gcbench: a folder for each run, with its report, comparison and records, never changed. This page is made anew with each run. [The same with colours](index.html).",
    "## Runs",
    runsTable(shown),
    ...(left > 0 ? [`${left} earlier runs are in [index.html](index.html).`] : []),
    ...(versions.length > 0 ? ["## Versions", VERSIONS_NOTE, versionsTable(versions)] : []),
    ...(damaged.length > 0
      ? ["## Not readable", `No summary could be read in: ${damaged.map(prose).join(", ")}.`]
      : []),
  ].join("\n\n")}\n`;
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
      prose(suite),
      unbroken(prose(verdict)),
      prose(versions),
      prose(platforms),
      cost,
      `[${prose(run)}](runs/${run}/report.md)`,
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
      prose(version),
      prose(baseline),
      prose(where),
      change,
      interval,
      unbroken(verdict),
      `[${measured}](runs/${run}/report.md)`,
    ]),
  );
}
