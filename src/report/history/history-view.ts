import { shortDigest } from "../../core/documents/digest.ts";
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
import type { SeriesHistory, VersionHistory } from "../../core/history/version-history.ts";
import { WALL_TIME } from "../../core/verdict/block-times.ts";
import type { Tone } from "../text/headline.ts";
import { describeFalseAlarms } from "../view.ts";
import { describeOpen, openNotes } from "./open-changes.ts";

/** Everything the history page says, as text: what the Markdown, the page and the terminal show alike. */
export interface HistoryView {
  readonly headline: string;
  readonly tone: Tone;
  /** Each step in a sentence, the newest place's first. */
  readonly places: readonly SeriesView[];
  /** Workloads measured in several places: a version's change in each. */
  readonly matrices: readonly MatrixView[];
  readonly aa: string;
}

export interface SeriesView {
  readonly title: string;
  readonly summary: string;
  readonly tone: Tone;
  readonly steps: readonly StepView[];
  readonly timerSteps: readonly StepView[];
  readonly rows: readonly VersionRow[];
  readonly notes: readonly string[];
  readonly noise: string;
  readonly reference: string;
  readonly measured: string;
}

export interface StepView {
  readonly sentence: string;
  readonly tone: Tone;
}

export interface VersionRow {
  readonly version: string;
  readonly change: string;
  readonly interval: string;
  readonly blocks: string;
  /** How it is known: against the reference itself, or over other versions. */
  readonly path: string;
  readonly step: string;
  readonly tone: Tone;
  readonly digest: string;
}

export interface MatrixView {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly version: string; readonly cells: readonly string[] }[];
}

/** A step is put down mostly to the timer that carries at least this part of it. */
const MAIN_CAUSE_SHARE = 0.5;
const MAX_TIMERS_NAMED = 3;
/** Paths that end further apart than this many of their errors are worth a word. */
const NOTABLE_SCALE = 1.5;

/** Puts a history into words. No text in it, whoever wrote it, can act on a terminal. */
export function viewHistory(stored: VersionHistory): HistoryView {
  const history = stripControlsDeep(stored);
  return {
    ...headline(history),
    places: history.series.map(viewSeries),
    matrices: viewMatrices(history.series),
    aa: describeFalseAlarms(history.aa, "run a suite with --a-a, and there is one."),
  };
}

function headline({ series: places }: VersionHistory): Pick<HistoryView, "headline" | "tone"> {
  if (places.length === 0) {
    return { headline: "No versions have been compared yet.", tone: "neutral" };
  }
  const steps = places.flatMap((place) => place.steps.map((step) => ({ place, step })));
  const [only] = places;
  const versions = new Set(places.flatMap((place) => place.versions.map(({ label }) => label)));
  const over = `${formatCount(versions.size, "version")}${only && places.length === 1 ? ` of ${shortTitle(only)}` : ` in ${places.length} places`}`;
  const inParts = places.flatMap((place) => place.timerSteps).length;
  const open = headlineOfOpen(places);
  if (steps.length === 0) {
    const parts = inParts > 0 ? `, and ${inParts} in parts of the model` : "";
    return {
      headline: `No step of the wall time in ${over}${parts}.${open}`,
      tone: open === "" ? "neutral" : "open",
    };
  }
  const largest = steps.toSorted((a, b) => Math.abs(b.step.change) - Math.abs(a.step.change))[0];
  const first = largest ? describeSize(largest.step) : "";
  const where = places.length > 1 && largest ? `, ${shortTitle(largest.place)}` : "";
  return {
    headline: `${formatCount(steps.length, "step")} in ${over}. ${steps.length > 1 ? "The largest: " : ""}${first}${where}.${open}`,
    tone: toneOf(largest?.step.change ?? 0),
  };
}

function headlineOfOpen(places: readonly SeriesHistory[]): string {
  return describeOpen(
    places.flatMap((place) =>
      place.openChanges.map((one) =>
        places.length > 1 ? { ...one, version: `${one.version}, ${shortTitle(place)},` } : one,
      ),
    ),
  );
}

/** `miniature-4h on local, 2 threads (AMD EPYC, machine-0123)`. */
export function seriesTitle({ workload, platformName, threads, machine }: SeriesHistory): string {
  const where = machine ? ` (${machine.cpuModel}, ${machine.host.slice(0, SHORT_HOST)})` : "";
  return `${workload} on ${platformName}, ${formatCount(threads, "thread")}${where}`;
}

/** A machine's own digits, enough to tell a few machines apart. */
const SHORT_HOST = 16;

function shortTitle({ workload, platformName, threads, machine }: SeriesHistory): string {
  return `${workload} ${machine ? "on one machine" : `on ${platformName}, ${formatCount(threads, "thread")}`}`;
}

export function toneOf(change: number): Tone {
  return change > 0 ? "worse" : "better";
}

function viewSeries(place: SeriesHistory): SeriesView {
  const { steps, openChanges, timerSteps, reference, versions } = place;
  const stepWords = steps.map((step) => `${step.version} ${formatChange(step.change)}`).join(", ");
  return {
    title: seriesTitle(place),
    summary:
      versions.length < 2
        ? "One version alone has no history."
        : steps.length === 0
          ? `No step of the wall time in ${formatCount(versions.length, "version")}.${describeOpen(openChanges)}`
          : `${formatCount(steps.length, "step")} in ${formatCount(versions.length, "version")}: ${stepWords}.${describeOpen(openChanges)}`,
    tone: steps.length === 0 ? "neutral" : toneOf(steps.at(-1)?.change ?? 0),
    steps: steps.map(viewStep),
    timerSteps: timerSteps.map(viewStep),
    rows: viewRows(place),
    notes: viewNotes(place),
    noise: describeNoise(place),
    reference: reference ?? NONE,
    measured: `${formatCount(place.comparisons, "comparison")}, ${formatCount(place.blocks, "block")}, ${formatInstant(place.measuredFrom)} to ${formatInstant(place.measuredTo)}`,
  };
}

function viewStep(step: HistoryStep): StepView {
  const others = step.candidates.filter((version) => version !== step.version);
  const doubt = others.length > 0 ? ` It could also have come with ${others.join(" or ")}.` : "";
  const late =
    step.foundWith === step.version
      ? ""
      : ` First seen with the measurements of ${step.foundWith}.`;
  const part = step.quantity === WALL_TIME ? "" : ` in ${step.quantity}`;
  return {
    sentence: `${describeSize(step)}${part}${describeTimers(step)}.${doubt}${late}`,
    tone: toneOf(step.change),
  };
}

/** `14.4.2 brought +9.1 % (+8.2 to +10.1 %)`. */
function describeSize({ version, change, low, high }: HistoryStep): string {
  return `${version} brought ${formatChange(change)} (${formatInterval(low, high)})`;
}

/** `, mostly in Transport`; empty where no timer stands out. */
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
  quantities: series,
  steps,
  reference,
}: SeriesHistory): readonly VersionRow[] {
  const [wall] = series;
  return versions.map((version, index) => {
    const ratio = wall?.ratios[index];
    const isReference = version.label === reference;
    const step = steps.find(({ at }) => at === index);
    return {
      version: version.label,
      ...describeRatio(isReference ? undefined : ratio, isReference),
      blocks: String(version.blocks),
      path: isReference ? "" : version.isDirect ? "direct" : "over others",
      step: step ? `${step.change > 0 ? "▲" : "▼"} ${formatChange(step.change)}` : "",
      tone: step ? toneOf(step.change) : "neutral",
      digest: shortDigest(version.digest),
    };
  });
}

function describeRatio(
  ratio: ChangeInterval | undefined,
  isReference: boolean,
): Pick<VersionRow, "change" | "interval"> {
  if (isReference) return { change: "reference", interval: "" };
  if (!ratio) return { change: NONE, interval: NONE };
  return { change: formatChange(ratio.change), interval: formatInterval(ratio.low, ratio.high) };
}

function viewNotes(place: SeriesHistory): readonly string[] {
  const { versions, unconnected, excluded, quantities: series, orderedBy } = place;
  const aliases = versions.flatMap(({ names, label }) =>
    names.length > 1 ? [`${label} is the same version as ${names.slice(1).join(", ")}.`] : [],
  );
  const islands = unconnected.map(
    (group) =>
      `No comparison connects ${group.join(", ")} with ${place.reference ?? "the others"}: one block against any other version would.`,
  );
  const scale = series[0]?.scale ?? 1;
  return [
    ...openNotes(place),
    ...aliases,
    ...islands,
    ...excluded,
    ...(scale > NOTABLE_SCALE
      ? [
          `Paths between the same versions end further apart than their errors say; the intervals are ${scale.toFixed(1)} times wider for it.`,
        ]
      : []),
    `Versions are in the order of ${ORDER[orderedBy]}.`,
  ];
}

const ORDER: Readonly<Record<SeriesHistory["orderedBy"], string>> = {
  "versions file": "the versions file",
  "version numbers": "their version numbers",
  "first measured": "their first measurement",
};

function describeNoise({ noise }: SeriesHistory): string {
  if (!noise) return "Too few blocks yet to know the noise from.";
  return (
    `${formatPercent(noise.hostSd)} between blocks, ${formatPercent(noise.duplicateSd)} between trials, ` +
    `from ${formatCount(noise.blocks, "block")} (${noise.runs.join(", ")}).`
  );
}

function viewMatrices(places: readonly SeriesHistory[]): readonly MatrixView[] {
  const digests = [...new Set(places.map(({ workloadDigest }) => workloadDigest))];
  return digests.flatMap((digest) => {
    const own = places.filter(({ workloadDigest }) => workloadDigest === digest);
    if (own.length < 2) return [];
    const versions = [...new Set(own.flatMap((place) => place.versions.map(({ label }) => label)))];
    return [
      {
        title: own[0]?.workload ?? "",
        columns: own.map((place) => seriesTitle(place).replace(`${place.workload} on `, "")),
        rows: versions.map((version) => ({
          version,
          cells: own.map((place) => matrixCell(place, version)),
        })),
      },
    ];
  });
}

function matrixCell(
  { versions, quantities: series, reference, steps }: SeriesHistory,
  version: string,
): string {
  const index = versions.findIndex(({ label }) => label === version);
  const ratio = series[0]?.ratios[index];
  if (index < 0 || !ratio) return NONE;
  if (version === reference) return "reference";
  const step = steps.find(({ at }) => at === index);
  const mark = step ? (step.change > 0 ? "▲ " : "▼ ") : "";
  return `${mark}${formatChange(ratio.change)}`;
}
