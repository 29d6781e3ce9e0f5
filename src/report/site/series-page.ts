import Handlebars from "handlebars";
import type { TrialFigures } from "../../core/documents/published-run.ts";
import type { ListedRegression } from "../../core/documents/regression-list.ts";
import {
  changeColumn,
  intervalColumn,
  memoryColumn,
  numberColumn,
  secondsColumn,
  usdColumn,
} from "../../core/format/columns.ts";
import { formatChange, formatCount, formatInterval, NONE } from "../../core/format/text.ts";
import type { HistoryStep } from "../../core/history/named-steps.ts";
import type { PublishedHistory } from "../../core/history/published-history.ts";
import type { PublishedRow } from "../../core/history/published-series.ts";
import { regressionsAt } from "../../core/history/regressions-at-steps.ts";
import { PEAK_MEMORY, WALL_TIME } from "../../core/verdict/block-times.ts";
import { drawn } from "../charts/svg.ts";
import { historyChart } from "../history/history-chart.ts";
import { toneOf, viewStep } from "../history/history-view.ts";
import { headlineOfMemory } from "../history/memory-steps.ts";
import { describeOpen, openNotes } from "../history/open-changes.ts";
import { machineName } from "../history/series-title.ts";
import seriesTemplate from "../templates/site-series.html.hbs";
import { embedJson } from "../text/embed-json.ts";
import { VERDICTS } from "../text/headline.ts";
import { markVerdict } from "../text/verdict-text.ts";
import { pairData } from "./pair-data.ts";
import { describeRegression } from "./reported-regressions.ts";
import { PAGES, renderSitePage, reportOf } from "./site-page.ts";
import type { SiteSeries } from "./site-series.ts";

const content = Handlebars.compile(seriesTemplate, { strict: true });

/** Newest comparisons in the table. The pages of runs have all. */
const MAX_COMPARISONS = 300;
/** Charts of timers with the largest steps. Each chart of 150 versions takes about 100 kB. */
const MAX_TIMER_CHARTS = 2;
const ROOT = "../";

export interface SeriesContext {
  /** All series of the site. */
  readonly all: readonly SiteSeries[];
  /** Regressions with an issue. */
  readonly regressions: readonly ListedRegression[];
}

/** The pages of a series: its newest versions, and earlier ones. */
export function renderSeriesPages(
  one: SiteSeries,
  { all, regressions }: SeriesContext,
): ReadonlyMap<string, string> {
  const context = { regressions, siblings: siblingsOf(one, all) };
  const earlier = one.earlier.map(({ file, history }) => ({ href: file, text: rangeOf(history) }));
  return new Map([
    [`${PAGES}/${one.file}`, renderPage(one, one.newest, { ...context, others: earlier })],
    ...one.earlier.map(
      ({ file, history }) =>
        [
          `${PAGES}/${file}`,
          renderPage(one, history, {
            ...context,
            others: [{ href: one.file, text: "the newest versions" }],
          }),
        ] as const,
    ),
  ]);
}

interface PageLink {
  readonly href: string;
  readonly text: string;
}

/** Name of a machine, with its threads if they are not those of the page. */
function machineWithThreads(series: SiteSeries["series"], { series: own }: SiteSeries): string {
  const { threads } = series;
  return `${machineName(series)}${threads === own.threads ? "" : ` (${formatCount(threads, "thread")})`}`;
}

interface PageContext {
  /** Pages with other versions. */
  readonly others: readonly PageLink[];
  readonly siblings: readonly Siblings[];
  readonly regressions: readonly ListedRegression[];
}

/** Pages of the same workload or the same machine. */
interface Siblings {
  readonly title: string;
  readonly links: readonly PageLink[];
}

/** Maximum number of pages of each kind that a page links to. */
const MAX_SIBLINGS = 12;

function siblingsOf(one: SiteSeries, all: readonly SiteSeries[]): readonly Siblings[] {
  const others = all.filter((other) => other !== one);
  const byText = (a: PageLink, b: PageLink) => (a.text < b.text ? -1 : 1);
  const machines = others
    .filter(({ series }) => series.workloadDigest === one.series.workloadDigest)
    .map(({ file, series }) => ({ href: file, text: machineWithThreads(series, one) }));
  const workloads = others
    .filter(({ machine }) => machine === one.machine)
    .map(({ file, workload }) => ({ href: file, text: workload }));
  return [
    { title: "Other machines", links: machines.toSorted(byText).slice(0, MAX_SIBLINGS) },
    { title: "Other workloads", links: workloads.toSorted(byText).slice(0, MAX_SIBLINGS) },
  ].filter(({ links }) => links.length > 0);
}

/** `14.0.0 to 14.3.2`. */
function rangeOf({ series, versions }: PublishedHistory): string {
  const names = versions.map(({ label }) => label);
  return names.length === 0 ? series.workload : `${names[0]} to ${names.at(-1)}`;
}

function renderPage(
  { workload, machine }: SiteSeries,
  history: PublishedHistory,
  { others, siblings, regressions }: PageContext,
): string {
  const { steps, timerSteps, memorySteps, versions, reference } = history;
  const linkOf = newestReports(history);
  const charted = { ...history.series, ...history };
  const place = { workload: history.series.workload, versions };
  const view = (step: HistoryStep) => viewStep(step, regressionsAt(step, place, regressions));
  const chartOf = (quantity?: string) =>
    drawn((layout) => historyChart(charted, quantity, layout, linkOf));
  const inParts = [
    ...steps.flatMap(({ timers }) => timers.map(({ name }) => name)),
    ...timerSteps.map(({ quantity }) => quantity),
  ];
  const shown = history.comparisons.slice(-MAX_COMPARISONS);
  return renderSitePage({
    title: `${workload} on ${machine}`,
    heading: summary(history),
    // An accepted step has a neutral tone.
    tone: steps.map(view).at(-1)?.tone ?? "neutral",
    facts: `${workload} on ${machine}`,
    root: ROOT,
    content: content({
      wall: chartOf(),
      memory: chartOf(PEAK_MEMORY),
      hasMemorySteps: memorySteps.length > 0,
      steps: [...steps, ...memorySteps].toSorted((a, b) => b.at - a.at).map(view),
      timerSteps: [...timerSteps.map(view)].reverse(),
      notes: openNotes(history),
      hasChanges:
        steps.length + timerSteps.length + memorySteps.length + history.openChanges.length > 0,
      versions: viewVersions(history, linkOf),
      hasUsd: [...newestFigures(history.comparisons).values()].some(
        ({ usdPerSimulatedDay }) => usdPerSimulatedDay !== null,
      ),
      reference,
      comparisons: viewComparisons(shown),
      hiddenComparisons: history.comparisons.length - shown.length,
      timers: [...new Set(inParts)]
        .slice(0, MAX_TIMER_CHARTS)
        .flatMap((name) => chartOf(name) ?? []),
      unconnected: history.unconnected.join(", "),
      others,
      siblings,
      pairs: versions.length > 1 ? embedJson(pairData(history)) : "",
    }),
  });
}

function summary({ versions, steps, memorySteps, openChanges }: PublishedHistory): string {
  const scope = formatCount(versions.length, "version");
  if (versions.length < 2) return "A single version has no history.";
  const rest = `${describeOpen(openChanges)}${headlineOfMemory([{ memorySteps }])}`;
  if (steps.length === 0) return `No step of the wall time in ${scope}.${rest}`;
  const named = steps.slice(-3).map((step) => `${step.version} ${formatChange(step.change)}`);
  const more = steps.length > named.length ? `the newest: ` : "";
  return `${formatCount(steps.length, "step")} in ${scope}: ${more}${named.join(", ")}.${rest}`;
}

/** Report of the newest run that measured each version, by label. */
function newestReports({ series, comparisons }: PublishedHistory): ReadonlyMap<string, string> {
  const reports = new Map<string, string>();
  for (const row of comparisons) {
    for (const digest of [row.baselineDigest, row.candidateDigest ?? ""]) {
      reports.set(series.labels.get(digest) ?? digest, reportOf(row.run, ROOT));
    }
    // A version's own run tells more about it than the next version's, whose baseline it is.
  }
  for (const row of comparisons) {
    const label = series.labels.get(row.candidateDigest ?? "");
    if (label !== undefined) reports.set(label, reportOf(row.run, ROOT));
  }
  return reports;
}

/** Versions, newest first. */
function viewVersions(history: PublishedHistory, linkOf: ReadonlyMap<string, string>) {
  const { versions, quantities, reference, steps, memorySteps } = history;
  const ratios = quantities[0]?.ratios ?? [];
  const change = changeColumn(ratios.map((ratio) => ratio.change));
  const interval = intervalColumn(ratios);
  const figures = newestFigures(history.comparisons);
  const format = figureFormats([...figures.values()]);
  const rows = versions.map(({ label, digest, isDirect }, index) => {
    const ratio = ratios[index];
    const isReference = label === reference;
    const step = steps.find(({ at }) => at === index);
    const memoryStep = memorySteps.find(({ at }) => at === index);
    return {
      label,
      href: linkOf.get(label) ?? "",
      order: index,
      value: ratio?.change ?? "",
      change: isReference ? "reference" : ratio ? change(ratio.change) : NONE,
      interval: isReference || !ratio ? "" : interval(ratio.low, ratio.high),
      path: isReference || isDirect ? "" : "indirect",
      step: step ? `${step.change > 0 ? "▲" : "▼"} ${formatChange(step.change)}` : "",
      memoryStep: memoryStep ? formatChange(memoryStep.change) : "",
      memoryMark: memoryStep && memoryStep.change < 0 ? "▼" : "▲",
      memoryTone: memoryStep ? toneOf(memoryStep.change) : "neutral",
      tone: step ? toneOf(step.change) : "neutral",
      ...format(figures.get(digest)),
    };
  });
  return rows.toReversed();
}

function newestFigures(comparisons: readonly PublishedRow[]): ReadonlyMap<string, TrialFigures> {
  return new Map(
    comparisons.flatMap(({ baselineDigest, candidateDigest, a, b }) => [
      ...(a ? [[baselineDigest, a] as const] : []),
      ...(b && candidateDigest !== null ? [[candidateDigest, b] as const] : []),
    ]),
  );
}

function figureFormats(all: readonly TrialFigures[]) {
  const seconds = secondsColumn(all.map(({ wallSeconds }) => wallSeconds));
  const days = numberColumn(all.flatMap((one) => one.simulatedDaysPerDay ?? []));
  const usd = usdColumn(all.flatMap((one) => one.usdPerSimulatedDay ?? []));
  const memory = memoryColumn(all.map(({ peakMemoryMiB }) => peakMemoryMiB));
  const text = (value: number | null | undefined, format: (value: number) => string) =>
    value == null ? NONE : format(value);
  return (one: TrialFigures | undefined) => ({
    wall: text(one?.wallSeconds, seconds),
    throughput: text(one?.simulatedDaysPerDay, days),
    usd: text(one?.usdPerSimulatedDay, usd),
    memory: text(one?.peakMemoryMiB, memory),
  });
}

/** Comparisons, newest first. */
function viewComparisons(comparisons: readonly PublishedRow[]) {
  const change = changeColumn(comparisons.flatMap((row) => row.change ?? []));
  const memory = changeColumn(comparisons.flatMap((row) => row.memory?.change ?? []));
  const rows = comparisons.map((row) => ({
    measured: row.measuredTo === "" ? NONE : row.measuredTo.slice(0, 10),
    href: reportOf(row.run, ROOT),
    run: row.run,
    candidate: row.candidate,
    baseline: row.baseline,
    value: row.change ?? "",
    change: row.change === null ? NONE : change(row.change),
    interval: row.low === null || row.high === null ? "" : formatInterval(row.low, row.high),
    verdict: row.verdict === null ? (row.isFailed ? "✗ failed" : NONE) : markVerdict(row.verdict),
    tone:
      row.verdict === null ? (row.isFailed ? "refused" : "neutral") : VERDICTS[row.verdict].tone,
    isFinding: row.regressions.length > 0 || row.verdict === "faster",
    memory: row.memory === null ? NONE : memory(row.memory.change),
    parts: row.regressions
      .filter(({ quantity }) => quantity !== WALL_TIME)
      .map(describeRegression)
      .join(", "),
    memoryTone:
      row.memory?.verdict === "more"
        ? "worse"
        : row.memory?.verdict === "less"
          ? "better"
          : "neutral",
    results: row.hasUnexpectedResults ? "⚠ do not agree" : (row.results ?? NONE),
    resultsTone: row.hasUnexpectedResults ? "worse" : "neutral",
  }));
  return rows.toReversed();
}
