import { shortDigest } from "../../core/documents/digest.ts";
import type { ListedRegression } from "../../core/documents/regression-list.ts";
import { changeColumn, intervalColumn } from "../../core/format/columns.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import {
  formatChange,
  formatCount,
  formatInstant,
  formatInterval,
  formatPercent,
  NONE,
} from "../../core/format/text.ts";
import type { ChangeInterval, HistoryStep } from "../../core/history/named-steps.ts";
import { isAcceptedStep, regressionsAt } from "../../core/history/regressions-at-steps.ts";
import type { SeriesHistory, VersionHistory } from "../../core/history/version-history.ts";
import { PEAK_MEMORY, WALL_TIME } from "../../core/verdict/block-times.ts";
import type { Tone } from "../text/headline.ts";
import { describeFalseAlarms } from "../view.ts";
import { type MatrixView, viewMatrices } from "./matrix-view.ts";
import { headlineOfMemory, memoryCell } from "./memory-steps.ts";
import { describeOpen, openNotes } from "./open-changes.ts";
import { type RegressionNote, regressionNotes } from "./regression-notes.ts";
import { seriesTitle, workloadTitle } from "./series-title.ts";

/** View of a history as text, shared by Markdown, page and terminal. */
export interface HistoryView {
  readonly headline: string;
  readonly tone: Tone;
  /** Newest series first. */
  readonly series: readonly SeriesView[];
  /** Workloads measured on several machines or platforms: changes of each version. */
  readonly matrices: readonly MatrixView[];
  /** Null: too few A/A comparisons to tell. */
  readonly aa: string | null;
}

export interface SeriesView {
  readonly title: string;
  readonly summary: string;
  readonly tone: Tone;
  readonly steps: readonly StepView[];
  readonly timerSteps: readonly StepView[];
  readonly memorySteps: readonly StepView[];
  readonly rows: readonly VersionRow[];
  readonly notes: readonly string[];
  readonly noise: string;
  readonly reference: string;
  readonly measured: string;
}

export interface StepView {
  readonly sentence: string;
  readonly tone: Tone;
  /** What people decided about it. */
  readonly notes: readonly RegressionNote[];
}

export interface VersionRow {
  readonly version: string;
  readonly change: string;
  readonly interval: string;
  readonly blocks: string;
  /**
   * `direct`: measured against the reference; `indirect`: compared through intermediate versions.
   */
  readonly path: string;
  readonly step: string;
  readonly tone: Tone;
  /** Change of the peak memory, with a mark where it has a step. */
  readonly memory: string;
  readonly digest: string;
}

/** Minimum contribution of a timer for a step to be attributed mostly to it. */
const MAIN_CAUSE_SHARE = 0.5;
const MAX_TIMERS_NAMED = 3;
/** Minimum scale of disagreement between paths to be noted. */
const NOTABLE_SCALE = 1.5;

/** View of a history. Control characters are removed. @param regressions with an issue */
export function viewHistory(
  stored: VersionHistory,
  regressions: readonly ListedRegression[] = [],
): HistoryView {
  const history = stripControlsDeep(stored);
  return {
    ...headline(history),
    series: history.series.map((series) => viewSeries(series, regressions)),
    matrices: viewMatrices(history.series),
    aa: describeFalseAlarms(history.aa),
  };
}

function headline({ series: allSeries }: VersionHistory): Pick<HistoryView, "headline" | "tone"> {
  if (allSeries.length === 0) {
    return { headline: "No versions have been compared yet.", tone: "neutral" };
  }
  const steps = allSeries.flatMap((series) => series.steps.map((step) => ({ series, step })));
  const [first] = allSeries;
  const versions = new Set(
    allSeries.flatMap((series) => series.versions.map(({ label }) => label)),
  );
  const scope =
    first && allSeries.length === 1 ? ` of ${shortTitle(first)}` : ` in ${allSeries.length} series`;
  const over = `${formatCount(versions.size, "version")}${scope}`;
  const inParts = allSeries.flatMap((series) => series.timerSteps).length;
  const open = headlineOfOpen(allSeries);
  const memory = headlineOfMemory(allSeries);
  if (steps.length === 0) {
    const parts = inParts > 0 ? `, and ${inParts} in parts of the model` : "";
    return {
      headline: `No step of the wall time in ${over}${parts}.${open}${memory}`,
      tone: open === "" && memory === "" ? "neutral" : "open",
    };
  }
  const largest = steps.toSorted((a, b) => Math.abs(b.step.change) - Math.abs(a.step.change))[0];
  const size = largest ? describeSize(largest.step) : "";
  const where = allSeries.length > 1 && largest ? `, ${shortTitle(largest.series)}` : "";
  return {
    headline: `${formatCount(steps.length, "step")} in ${over}. ${steps.length > 1 ? "The largest: " : ""}${size}${where}.${open}${memory}`,
    tone: toneOf(largest?.step.change ?? 0),
  };
}

function headlineOfOpen(allSeries: readonly SeriesHistory[]): string {
  return describeOpen(
    allSeries.flatMap((series) =>
      series.openChanges.map((change) =>
        allSeries.length > 1
          ? { ...change, version: `${change.version}, ${shortTitle(series)},` }
          : change,
      ),
    ),
  );
}

function shortTitle(series: SeriesHistory): string {
  const { platformName, threads, machine } = series;
  return `${workloadTitle(series)} ${machine ? "on a single machine" : `on ${platformName}, ${formatCount(threads, "thread")}`}`;
}

export function toneOf(change: number): Tone {
  return change > 0 ? "worse" : "better";
}

function viewSeries(series: SeriesHistory, regressions: readonly ListedRegression[]): SeriesView {
  const view = (step: HistoryStep) => viewStep(step, regressionsAt(step, series, regressions));
  const { steps, openChanges, timerSteps, memorySteps, reference, versions } = series;
  const stepWords = steps.map((step) => `${step.version} ${formatChange(step.change)}`).join(", ");
  return {
    title: seriesTitle(series),
    summary:
      versions.length < 2
        ? "A single version has no history."
        : steps.length === 0
          ? `No step of the wall time in ${formatCount(versions.length, "version")}.${describeOpen(openChanges)}`
          : `${formatCount(steps.length, "step")} in ${formatCount(versions.length, "version")}: ${stepWords}.${describeOpen(openChanges)}`,
    tone: steps.length === 0 ? "neutral" : toneOf(steps.at(-1)?.change ?? 0),
    steps: steps.map(view),
    timerSteps: timerSteps.map(view),
    memorySteps: memorySteps.map(view),
    rows: viewRows(series),
    notes: viewNotes(series),
    noise: describeNoise(series),
    reference: reference ?? NONE,
    measured: `${formatCount(series.comparisons, "comparison")}, ${formatCount(series.blocks, "block")}, ${formatInstant(series.measuredFrom)} to ${formatInstant(series.measuredTo)}`,
  };
}

/** @param regressions with an issue about the step */
export function viewStep(step: HistoryStep, regressions: readonly ListedRegression[]): StepView {
  const others = step.candidates.filter((version) => version !== step.version);
  const doubt = others.length > 0 ? ` ${others.join(" or ")} could also have caused it.` : "";
  const late =
    step.foundWith === step.version
      ? ""
      : ` First detected with the measurements of ${step.foundWith}.`;
  const isPart = step.quantity !== WALL_TIME && step.quantity !== PEAK_MEMORY;
  const part = isPart ? ` in ${step.quantity}` : "";
  return {
    sentence: `${describeSize(step)}${part}${describeTimers(step)}.${doubt}${late}`,
    tone: isAcceptedStep(regressions) ? "neutral" : toneOf(step.change),
    notes: regressionNotes(regressions),
  };
}

/** Describes a step: `14.4.2: +9.1 % (+8.2 to +10.1 %)`, `14.4.2: peak memory +9.1 % (...)`. */
function describeSize({ quantity, version, change, low, high }: HistoryStep): string {
  const what = quantity === PEAK_MEMORY ? `${PEAK_MEMORY} ` : "";
  return `${version}: ${what}${formatChange(change)} (${formatInterval(low, high)})`;
}

/** Describes the timers of a step: `, mostly in Transport`; empty without significant timers. */
function describeTimers({ timers }: HistoryStep): string {
  const [first] = timers;
  if (!first) return "";
  const named = (list: HistoryStep["timers"]) =>
    list.map(({ name, change }) => `${name} (${formatChange(change)})`).join(", ");
  return first.part >= MAIN_CAUSE_SHARE
    ? `, mostly in ${named([first])}`
    : `, in ${named(timers.slice(0, MAX_TIMERS_NAMED))}`;
}

function viewRows({
  versions,
  quantities,
  steps,
  reference,
  memory,
  memorySteps,
}: SeriesHistory): readonly VersionRow[] {
  const [wall] = quantities;
  const format = ratioColumns(wall?.ratios ?? []);
  const size = changeColumn(steps.map(({ change }) => change));
  const memoryChange = changeColumn((memory?.ratios ?? []).map(({ change }) => change));
  return versions.map((version, index) => {
    const ratio = wall?.ratios[index];
    const isReference = version.label === reference;
    const step = steps.find(({ at }) => at === index);
    return {
      version: version.label,
      ...describeRatio(isReference ? undefined : ratio, isReference, format),
      blocks: String(version.blocks),
      path: isReference ? "" : version.isDirect ? "direct" : "indirect",
      step: step ? `${step.change > 0 ? "▲" : "▼"} ${size(step.change)}` : "",
      tone: step ? toneOf(step.change) : "neutral",
      memory: memoryCell(memory?.ratios[index], {
        isReference,
        step: memorySteps.find(({ at }) => at === index),
        format: memoryChange,
      }),
      digest: shortDigest(version.digest),
    };
  });
}

/** Formats of the columns with changes and intervals. */
function ratioColumns(ratios: readonly ChangeInterval[]) {
  return {
    change: changeColumn(ratios.map(({ change }) => change)),
    interval: intervalColumn(ratios),
  };
}

function describeRatio(
  ratio: ChangeInterval | undefined,
  isReference: boolean,
  format: ReturnType<typeof ratioColumns>,
): Pick<VersionRow, "change" | "interval"> {
  if (isReference) return { change: "reference", interval: "" };
  if (!ratio) return { change: NONE, interval: NONE };
  return { change: format.change(ratio.change), interval: format.interval(ratio.low, ratio.high) };
}

function viewNotes(series: SeriesHistory): readonly string[] {
  const { versions, unconnected, excluded, quantities, orderedBy } = series;
  const aliases = versions.flatMap(({ names, label }) =>
    names.length > 1 ? [`${label} is the same version as ${names.slice(1).join(", ")}.`] : [],
  );
  const islands = unconnected.map(
    (group) =>
      `No comparison connects ${group.join(", ")} with ${series.reference ?? "the others"}: measure a block with any other version.`,
  );
  const scale = quantities[0]?.scale ?? 1;
  return [
    ...openNotes(series),
    ...aliases,
    ...islands,
    ...excluded,
    ...(scale > NOTABLE_SCALE
      ? [
          `Comparisons along different paths disagree more than their errors; the intervals are ${scale.toFixed(1)} times wider.`,
        ]
      : []),
    `Versions are ordered by ${ORDER[orderedBy]}.`,
  ];
}

const ORDER: Readonly<Record<SeriesHistory["orderedBy"], string>> = {
  "versions file": "the versions file",
  "version numbers": "their version numbers",
  "first measured": "their first measurement",
};

function describeNoise({ noise }: SeriesHistory): string {
  if (!noise) return "Too few blocks for a noise history.";
  return (
    `${formatPercent(noise.hostSd)} between blocks, ${formatPercent(noise.duplicateSd)} between trials, ` +
    `from ${formatCount(noise.blocks, "block")} (${noise.runs.join(", ")}).`
  );
}
