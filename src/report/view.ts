import { isSameVersion } from "../core/comparison/a-a.ts";
import type { Cell, Comparison } from "../core/documents/comparison.ts";
import type { FalseAlarmStats } from "../core/documents/false-alarm-stats.ts";
import { LOCAL_PLATFORM } from "../core/documents/platform.ts";
import { stripControlsDeep } from "../core/format/control-characters.ts";
import {
  formatChange,
  formatCount,
  formatInstant,
  formatMemory,
  formatNumber,
  formatSeconds,
  formatShare,
  NONE,
} from "../core/format/text.ts";
import { CONFIDENCE } from "../core/verdict/verdict.ts";
import { type AgreementView, viewAgreement } from "./agreement/agreement-view.ts";
import { type CostView, viewCost } from "./cost/cost-view.ts";
import { describeEvidence } from "./evidence.ts";
import { type Explanations, explain } from "./explanations.ts";
import { type Fact, machineFacts, versionFacts, workloadFacts } from "./facts.ts";
import { type PlatformQuestionView, viewPlatforms } from "./platforms/platform-view.ts";
import { headline, isMeasured, type Tone, VERDICTS } from "./text/headline.ts";
import { platformLabel } from "./text/platform-label.ts";
import { markVerdict, type TimerView, viewEffect, viewTimers } from "./timer-view.ts";

/** View of a report as text, shared by Markdown, page and terminal. */
export interface ReportView {
  readonly title: string;
  readonly description: string | null;
  /** Verdict, shown first everywhere. */
  readonly headline: string;
  readonly cause: string;
  readonly tone: Tone;
  readonly measured: string;
  readonly cells: readonly CellView[];
  /** Empty if no version ran on several platforms. */
  readonly platformQuestions: readonly PlatformQuestionView[];
  /** Null: no price is known. */
  readonly cost: CostView | null;
  /** Null: no results. */
  readonly agreement: AgreementView | null;
  readonly failures: readonly FailureView[];
  readonly notes: readonly string[];
  /** False-alarm statistics; null: too few A/A comparisons to tell. */
  readonly falseAlarms: string | null;
  /** Evidence for each verdict. */
  readonly evidence: readonly string[];
  readonly intervalTitle: string;
  readonly explained: Explanations;
  readonly facts: {
    readonly machines: readonly Fact[][];
    readonly versions: readonly Fact[][];
    readonly workloads: readonly Fact[][];
  };
  readonly provenance: readonly Fact[];
}

export interface CellView {
  readonly key: string;
  readonly workload: string;
  readonly platform: string;
  readonly baseline: string;
  readonly candidate: string | null;
  readonly wallA: string;
  readonly wallB: string;
  readonly throughputA: string;
  readonly throughputB: string;
  readonly memoryA: string;
  readonly memoryB: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly basedOn: string;
  readonly timers: readonly TimerView[];
  readonly blocks: readonly BlockView[];
}

export interface BlockView {
  readonly id: string;
  readonly status: string;
  readonly host: string;
  readonly startedAt: string;
  readonly change: string;
  readonly trials: string;
}

export interface FailureView {
  readonly version: string;
  readonly where: string;
  readonly class: string;
  readonly message: string;
  readonly logLines: readonly string[];
}

/** View of a comparison. Control characters are removed. */
export function viewReport(stored: Comparison): ReportView {
  const comparison = stripControlsDeep(stored);
  const cells = comparison.cells.map((cell) => viewCell(comparison, cell));
  const platformQuestions = viewPlatforms(comparison);
  const isLocal = comparison.platforms.every(({ name }) => name === LOCAL_PLATFORM);
  return {
    title: comparison.suite,
    description: comparison.description ?? null,
    ...headline(comparison),
    ...platformHeadline(comparison, platformQuestions),
    measured: describeMeasurement(comparison),
    cells,
    platformQuestions,
    cost: viewCost(comparison),
    agreement: viewAgreement(comparison),
    failures: comparison.cells.flatMap((cell) => viewFailures(cell)),
    notes: viewNotes(comparison),
    falseAlarms: comparison.falseAlarmStats && describeFalseAlarms(comparison.falseAlarmStats),
    evidence: perCell(comparison, describeEvidence),
    intervalTitle: intervalTitle(comparison),
    explained: explain({ isLocal }),
    facts: {
      machines: comparison.machines.map(machineFacts),
      versions: comparison.versions.map(versionFacts),
      workloads: comparison.workloads.map(workloadFacts),
    },
    provenance: [
      { name: "Run", value: comparison.run },
      { name: "Plan", value: comparison.plan },
      { name: "Compared by", value: `gcbench ${comparison.gcbench}` },
    ],
  };
}

/** Headline on platforms, if only a single version ran on several platforms. */
function platformHeadline(
  { cells }: Comparison,
  [first]: readonly PlatformQuestionView[],
): Partial<ReportView> {
  const isSingleVersion = cells.every(
    ({ candidate, failures }) => !candidate && failures.length === 0,
  );
  return first && isSingleVersion ? { headline: first.headline } : {};
}

/** Title of the interval column, with the confidence if it is the same for all intervals. */
function intervalTitle({ cells }: Comparison): string {
  const levels = new Set(cells.flatMap(({ effect }) => effect?.confidence ?? []));
  const [level = CONFIDENCE] = levels;
  return levels.size > 1
    ? "interval"
    : `${formatNumber(level * 100).replace(/\.0$/, "")} % interval`;
}

function describeMeasurement({ cells, machines, measuredFrom, measuredTo }: Comparison): string {
  const blocks = cells.reduce((sum, cell) => sum + cell.blocks.filter(isComplete).length, 0);
  const trials = cells.reduce((sum, cell) => sum + cell.trials.length, 0);
  const processors = [...new Set(machines.map(({ cpuModel }) => cpuModel))].join(", ");
  const when =
    measuredFrom && measuredTo
      ? `${formatInstant(measuredFrom)}, in ${formatSeconds((Date.parse(measuredTo) - Date.parse(measuredFrom)) / 1000)}`
      : "not measured yet";
  const what = `${formatCount(trials, "trial")} in ${formatCount(blocks, "block")}`;
  return processors ? `${what} on ${processors}, ${when}` : when;
}

function isComplete({ status }: Cell["blocks"][number]): boolean {
  return status === "complete";
}

function viewCell(comparison: Comparison, cell: Cell): CellView {
  const platform = platformLabel(comparison, cell.platform);
  const key = [cell.workload, platform, cell.candidate ?? cell.baseline].join(" · ");
  const isNotComparable = cell.differences.length > 0;
  const measured = cell.effect && isMeasured(cell) ? cell.effect.verdict : null;
  const verdict = isNotComparable ? "not comparable" : measured;
  const isFailed = cell.failures.length > 0 && !isMeasured(cell);
  const complete = cell.blocks.filter(isComplete).length;
  return {
    key,
    workload: cell.workload,
    platform,
    baseline: cell.baseline,
    candidate: cell.candidate,
    wallA: cell.a ? formatSeconds(cell.a.wallSeconds) : NONE,
    wallB: cell.b ? formatSeconds(cell.b.wallSeconds) : NONE,
    throughputA: throughput(cell.a?.simulatedDaysPerDay),
    throughputB: throughput(cell.b?.simulatedDaysPerDay),
    memoryA: cell.a ? formatMemory(cell.a.peakMemoryMiB) : NONE,
    memoryB: cell.b ? formatMemory(cell.b.peakMemoryMiB) : NONE,
    ...viewEffect(cell.effect),
    verdict: verdict ? markVerdict(verdict) : isFailed ? "failed" : NONE,
    tone: verdict ? VERDICTS[verdict].tone : isFailed ? "refused" : "neutral",
    basedOn: `${formatCount(complete, "block")}, ${countTrials(cell)}`,
    timers: viewTimers(cell, key, isNotComparable),
    blocks: cell.blocks.map(({ id, status, host, startedAt, change }) => ({
      id,
      status,
      host,
      startedAt: formatInstant(startedAt),
      change: change === null || isNotComparable ? NONE : formatChange(change),
      trials: cell.trials
        .filter(({ block }) => block === id)
        .map(describeTrial)
        .join(", "),
    })),
  };
}

/** Number of trials: `20 trials`, or `17 of 20 trials` if others are excluded. */
function countTrials({ trials }: Cell): string {
  const included = trials.filter(({ isExcluded }) => !isExcluded).length;
  const all = formatCount(trials.length, "trial");
  return included < trials.length ? `${included} of ${all}` : all;
}

function describeTrial({ side, wallSeconds, isExcluded }: Cell["trials"][number]): string {
  return `${side} ${formatSeconds(wallSeconds)}${isExcluded ? " (excluded)" : ""}`;
}

function throughput(days: number | null | undefined): string {
  return days ? formatNumber(days) : NONE;
}

function viewFailures({ workload, platform, failures }: Cell): readonly FailureView[] {
  return failures.map((failure) => ({
    version: failure.version,
    where: `${workload} on ${platform}, ${failure.position === 0 ? "warm-up" : `trial ${failure.position}`} of ${failure.block}`,
    class: failure.class,
    message: failure.message,
    logLines: failure.logLines,
  }));
}

/** A rate from fewer comparisons is too uncertain to show. */
const MIN_AA_COMPARISONS = 20;

/** Describes false-alarm statistics; null: too few comparisons. */
export function describeFalseAlarms({
  comparisons,
  falseAlarms,
  upperBound,
}: FalseAlarmStats): string | null {
  if (comparisons < MIN_AA_COMPARISONS) return null;
  return (
    `In ${formatCount(comparisons, "A/A comparison")} of these workloads on these platforms: ` +
    `${formatCount(falseAlarms, "false alarm")}, upper bound ${formatShare(upperBound)}.`
  );
}

const AA_NOTE =
  "A/A comparison: both sides are the same version, byte for byte. Any verdict slower or faster is a false alarm.";

const EMULATOR_NOTE =
  "Measured with an AWS emulator: platforms are only names, times are those of this machine, and costs are fictitious.";

function viewNotes(comparison: Comparison): readonly string[] {
  const aaNotes = perCell(comparison, (cell) => (isSameVersion(comparison, cell) ? [AA_NOTE] : []));
  const missing = comparison.cells.flatMap(
    ({ workload, platform, baseline, candidate, blocks, nextLook }) =>
      nextLook !== null && blocks.length < nextLook
        ? [
            `${workload}, ${platform}, ${candidate ?? baseline}: ${blocks.length} of ${formatCount(nextLook, "block")} measured.`,
          ]
        : [],
  );
  const emulator = comparison.machines.some(({ instance }) => instance?.isAwsEmulator)
    ? [EMULATOR_NOTE]
    : [];
  return [
    ...new Set([...emulator, ...aaNotes, ...missing, ...perCell(comparison, ({ notes }) => notes)]),
  ];
}

/** Sentences on each cell, prefixed with its name if there are several cells. */
function perCell(
  { cells }: Comparison,
  describe: (cell: Cell) => readonly string[],
): readonly string[] {
  return cells.flatMap((cell) => {
    const { workload, platform, baseline, candidate } = cell;
    const name = cells.length === 1 ? "" : `${workload}, ${platform}, ${candidate ?? baseline}: `;
    return describe(cell).map((sentence) => `${name}${sentence}`);
  });
}
