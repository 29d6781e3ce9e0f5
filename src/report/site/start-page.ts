import Handlebars from "handlebars";
import type { RunSummary } from "../../core/documents/published-run.ts";
import {
  formatChange,
  formatCount,
  formatInstant,
  formatInterval,
  formatNames,
  shortened,
} from "../../core/format/text.ts";
import startTemplate from "../templates/site-start.html.hbs";
import { renderMachineTables } from "./machine-tables.ts";
import { type RemainingChange, remainingChanges } from "./remaining-changes.ts";
import { viewRun } from "./run-rows.ts";
import type { RunSummaries } from "./run-summaries.ts";
import { PAGES, renderSitePage } from "./site-page.ts";
import type { SiteSeries } from "./site-series.ts";

const content = Handlebars.compile(startTemplate, { strict: true });

/** Rows of the start page. The other pages have the rest. */
const MAX_CHANGES = 20;
const MAX_PLACES = 12;
const MAX_RUNS = 10;
export const MAX_SERIES_ON_START = 100;
const MAX_DAMAGED_NAMED = 20;
const MAX_NAME_LENGTH = 160;
const MAX_PARTS_NAMED = 3;

/** The page that a visitor sees first. @param series measured last first */
export function renderStartPage(
  { runs, damaged }: RunSummaries,
  series: readonly SiteSeries[],
): string {
  const remaining = remainingChanges(series);
  const shown = series.slice(0, MAX_SERIES_ON_START);
  return renderSitePage({
    title: "Benchmark results",
    ...headline(remaining, series),
    facts: describeScope(runs, series),
    root: "",
    content: content({
      changes: remaining.slice(0, MAX_CHANGES).map(viewChange),
      moreChanges: count(remaining.length - MAX_CHANGES, "slow-down"),
      runs: runs.slice(0, MAX_RUNS).map((run) => viewRun(run, "")),
      machines: renderMachineTables(shown, ""),
      moreSeries: count(series.length - shown.length, "history"),
      damaged: formatNames(
        damaged.map((name) => shortened(name, MAX_NAME_LENGTH)),
        MAX_DAMAGED_NAMED,
      ),
    }),
  });
}

/** Empty: none. */
function count(number: number, noun: string): string {
  if (number <= 0) return "";
  return noun === "history" && number > 1
    ? `${number} more histories`
    : `${number} more ${noun}${number > 1 ? "s" : ""}`;
}

function headline(remaining: readonly RemainingChange[], series: readonly SiteSeries[]) {
  const [largest] = remaining;
  const scope = series.length === 1 ? "1 history" : `${series.length} histories`;
  if (series.length === 0) return { heading: "No run is published yet.", tone: "neutral" };
  if (!largest) return { heading: `No slow-down remains in ${scope}.`, tone: "neutral" };
  const change = formatChange(largest.places[0]?.step.change ?? 0);
  return {
    heading: `${formatCount(remaining.length, "slow-down")} ${remaining.length === 1 ? "remains" : "remain"} in ${scope}. ${remaining.length === 1 ? "It is" : "The largest:"} ${largest.version}, ${change}.`,
    tone: "worse",
  };
}

function describeScope(runs: readonly RunSummary[], series: readonly SiteSeries[]): string {
  const distinct = (values: readonly string[]) => new Set(values).size;
  const workloads = distinct(series.map(({ series: one }) => one.workloadDigest));
  const versions = distinct(
    series.flatMap(({ series: one }) => one.versions.map(({ digest }) => digest)),
  );
  const places = distinct(series.map(({ machine }) => machine));
  const newest = runs.find(({ measuredTo }) => measuredTo !== null)?.measuredTo;
  return [
    `${formatCount(runs.length, "run")} measured ${formatCount(versions, "version")} in ${formatCount(workloads, "workload")} on ${formatCount(places, "platform")}.`,
    ...(newest ? [`Last measured ${formatInstant(newest)}.`] : []),
  ].join(" ");
}

function viewChange({ version, workload, parts, places }: RemainingChange) {
  const [largest] = places;
  const changes = places.map(({ step }) => step.change);
  const [high, low] = [Math.max(...changes), Math.min(...changes)];
  return {
    version,
    workload,
    change: places.length === 1 ? formatChange(high) : formatInterval(low, high),
    interval:
      largest && places.length === 1 ? formatInterval(largest.step.low, largest.step.high) : "",
    parts: formatNames(parts, MAX_PARTS_NAMED),
    places: places.slice(0, MAX_PLACES).map(({ one }) => ({
      machine: one.machine,
      href: `${PAGES}/${one.file}`,
    })),
    morePlaces: places.length > MAX_PLACES ? `and ${places.length - MAX_PLACES} more` : "",
  };
}
