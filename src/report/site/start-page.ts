import { group } from "d3-array";
import Handlebars from "handlebars";
import type { RunSummary } from "../../core/documents/published-run.ts";
import type { ListedRegression } from "../../core/documents/regression-list.ts";
import {
  formatChange,
  formatCount,
  formatInstant,
  formatInterval,
  formatNames,
  shortened,
} from "../../core/format/text.ts";
import { isAcceptedStep } from "../../core/history/regressions-at-steps.ts";
import { PEAK_MEMORY, WALL_TIME } from "../../core/verdict/block-times.ts";
import { regressionNotes } from "../history/regression-notes.ts";
import { machineName } from "../history/series-title.ts";
import { UNPAIRED_NOTE } from "../history/unpaired-runs.ts";
import startTemplate from "../templates/site-start.html.hbs";
import type { Tone } from "../text/headline.ts";
import { renderMachineTables } from "./machine-tables.ts";
import { type RemainingChange, remainingChanges } from "./remaining-changes.ts";
import {
  describeRegression,
  type ReportedRegression,
  reportedRegressions,
} from "./reported-regressions.ts";
import { viewRun } from "./run-rows.ts";
import type { RunSummaries } from "./run-summaries.ts";
import { PAGES, renderSitePage, reportOf } from "./site-page.ts";
import type { SiteSeries } from "./site-series.ts";
import { type UnpairedArchive, unpairedSeriesRows } from "./unpaired-pages.ts";

const content = Handlebars.compile(startTemplate, { strict: true });

/** Rows of the start page. The other pages have the rest. */
const MAX_CHANGES = 20;
const MAX_PLACES = 12;
const MAX_RUNS = 6;
export const MAX_SERIES_ON_START = 100;
const MAX_DAMAGED_NAMED = 20;
const MAX_NAME_LENGTH = 160;
const MAX_PARTS_NAMED = 3;
const MAX_NOTES = 3;

export interface StartContext {
  /** Regressions with an issue. */
  readonly regressions: readonly ListedRegression[];
  readonly unpaired: UnpairedArchive;
}

/** The page that a visitor sees first. @param series measured last first */
export function renderStartPage(
  { runs, damaged }: RunSummaries,
  series: readonly SiteSeries[],
  { regressions, unpaired }: StartContext,
): string {
  const all = remainingChanges(series, regressions);
  const accepted = all.filter((change) => isAcceptedStep(change.regressions));
  const others = all.filter((change) => !accepted.includes(change));
  const memory = others.filter(({ quantity }) => quantity === PEAK_MEMORY);
  const slower = others.filter((change) => !memory.includes(change));
  const reported = reportedRegressions(series, regressions);
  const shown = series.slice(0, MAX_SERIES_ON_START);
  return renderSitePage({
    title: "Benchmark results",
    ...headline({ slower, memory, reported }, series),
    facts: describeScope(runs, series),
    root: "",
    content: content({
      lists: [
        { title: "Slow-downs that remain", changes: slower },
        { title: "Peak memory that rose", changes: memory },
        { title: "Accepted", changes: accepted },
      ]
        .filter(({ changes }) => changes.length > 0)
        .map(({ title, changes }) => ({
          title,
          isAccepted: changes === accepted,
          changes: changes
            .slice(0, MAX_CHANGES)
            .map((change) => viewChange(change, { isMemoryNamed: changes !== memory })),
          more: Math.max(0, changes.length - MAX_CHANGES),
        })),
      regressions: reported.slice(0, MAX_CHANGES).map(viewRegression),
      runs: runs.slice(0, MAX_RUNS).map((run) => viewRun(run, "")),
      machines: renderMachineTables(shown, ""),
      moreSeries: count(series.length - shown.length, "history"),
      unpaired: unpairedSeriesRows(unpaired.runs),
      unpairedNote: UNPAIRED_NOTE,
      damaged: namesOf(damaged),
      damagedUnpaired: namesOf(unpaired.damaged),
    }),
  });
}

/** Names of files or folders; empty: none. */
function namesOf(all: readonly string[]): string {
  return formatNames(
    all.map((name) => shortened(name, MAX_NAME_LENGTH)),
    MAX_DAMAGED_NAMED,
  );
}

/** Empty: none. */
function count(number: number, noun: string): string {
  if (number <= 0) return "";
  return noun === "history" && number > 1
    ? `${number} more histories`
    : `${number} more ${noun}${number > 1 ? "s" : ""}`;
}

interface Findings {
  readonly slower: readonly RemainingChange[];
  readonly memory: readonly RemainingChange[];
  readonly reported: readonly ReportedRegression[];
}

function headline(
  { slower, memory, reported }: Findings,
  series: readonly SiteSeries[],
): { readonly heading: string; readonly tone: Tone } {
  const [largest] = slower;
  const scope = series.length === 1 ? "1 history" : `${series.length} histories`;
  if (series.length === 0) return { heading: "No run is published yet.", tone: "neutral" };
  const news = [
    ...(memory.length > 0 ? [` ${describeMemory(memory)}`] : []),
    ...(reported.length > 0 ? [` ${formatCount(reported.length, "new regression")}.`] : []),
  ].join("");
  if (!largest) {
    const tone = news === "" ? "neutral" : "worse";
    return { heading: `No lasting slow-down in ${scope}.${news}`, tone };
  }
  const change = formatChange(largest.places[0]?.step.change ?? 0);
  const one = `1 slow-down remains in ${scope}: ${largest.version}, ${change}.`;
  const several = `${slower.length} slow-downs remain in ${scope}. The largest: ${largest.version}, ${change}.`;
  return { heading: `${slower.length === 1 ? one : several}${news}`, tone: "worse" };
}

/** `Peak memory rose with 14.7.0, +8.1 %.` */
function describeMemory(changes: readonly RemainingChange[]): string {
  const [largest] = changes;
  const change = formatChange(largest?.places[0]?.step.change ?? 0);
  return changes.length === 1
    ? `Peak memory rose with ${largest?.version}, ${change}.`
    : `Peak memory rose with ${changes.length} versions, at most ${change}.`;
}

function viewRegression({ version, places }: ReportedRegression) {
  const [first] = places;
  return {
    version,
    found: (first?.row.regressions ?? []).map(describeRegression).join(", "),
    places: places.slice(0, MAX_PLACES).map(({ one, row }) => ({
      where: `${one.workload} on ${one.machine}`,
      href: reportOf(row.run, ""),
    })),
    morePlaces: places.length > MAX_PLACES ? `; ${places.length - MAX_PLACES} more` : "",
  };
}

function describeScope(runs: readonly RunSummary[], series: readonly SiteSeries[]): string {
  const distinct = (values: readonly string[]) => new Set(values).size;
  const workloads = distinct(series.map(({ series: one }) => one.workloadDigest));
  const versions = distinct(
    series.flatMap(({ series: one }) => one.versions.map(({ digest }) => digest)),
  );
  const places = distinct(series.map(({ series: one }) => machineName(one)));
  const newest = runs.find(({ measuredTo }) => measuredTo !== null)?.measuredTo;
  return [
    `${countOf(runs.length, "run")} measured ${countOf(versions, "version")} in ${countOf(workloads, "workload")} on ${countOf(places, "machine")}.`,
    ...(newest ? [`Last measured ${formatInstant(newest)}.`] : []),
  ].join(" ");
}

/** `5,000 runs`. */
function countOf(count: number, noun: string): string {
  return formatCount(count, noun).replace(String(count), count.toLocaleString("en-US"));
}

function viewChange(
  { version, quantity, parts, places, regressions }: RemainingChange,
  { isMemoryNamed }: { readonly isMemoryNamed: boolean },
) {
  const changes = places.map(({ step }) => step.change);
  const [high, low] = [Math.max(...changes), Math.min(...changes)];
  // Places are sorted by size, so a workload's first one is its largest.
  const workloads = [...group(places, ({ one }) => one.workload)].map(([workload, own]) => ({
    workload,
    href: `${PAGES}/${own[0]?.one.file}`,
    machines: own.length === 1 ? `on ${own[0]?.one.machine}` : `on ${own.length} machines`,
  }));
  return {
    version,
    change:
      formatChange(low) === formatChange(high) ? formatChange(high) : formatInterval(low, high),
    parts: quantity === PEAK_MEMORY && !isMemoryNamed ? "" : describeParts(quantity, parts),
    notes: regressionNotes(regressions).slice(0, MAX_NOTES),
    places: workloads.slice(0, MAX_PLACES),
    morePlaces:
      workloads.length > MAX_PLACES ? `; ${workloads.length - MAX_PLACES} more workloads` : "",
  };
}

/** Parts of the model that carry a change. */
function describeParts(quantity: string, parts: readonly string[]): string {
  if (quantity === WALL_TIME) return formatNames(parts, MAX_PARTS_NAMED);
  return quantity === PEAK_MEMORY ? PEAK_MEMORY : `${quantity} alone`;
}
