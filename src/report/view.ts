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
import {
  type PlatformQuestionView,
  type RankOptions,
  viewPlatforms,
} from "./platforms/platform-view.ts";
import { headline, isMeasured, type Tone, VERDICTS } from "./text/headline.ts";
import { platformLabel } from "./text/platform-label.ts";
import { markVerdict, type TimerView, viewEffect, viewTimers } from "./timer-view.ts";

/** Everything a report says, as text: what the Markdown, the page and the terminal show alike. */
export interface ReportView {
  readonly title: string;
  readonly description: string | null;
  /** The verdict: first line of everything. */
  readonly headline: string;
  readonly cause: string;
  readonly tone: Tone;
  readonly measured: string;
  readonly cells: readonly CellView[];
  /** Empty where nothing ran on two platforms. */
  readonly platformQuestions: readonly PlatformQuestionView[];
  /** Null where no machine has a price. */
  readonly cost: CostView | null;
  /** Null where no trial left results. */
  readonly agreement: AgreementView | null;
  readonly failures: readonly FailureView[];
  readonly notes: readonly string[];
  /** False alarms so far among comparisons of a version with itself; null: nobody counted. */
  readonly falseAlarms: string | null;
  /** What each verdict rests on. */
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

export interface ViewOptions extends RankOptions {
  /** What this reader types for an A/A comparison of the suite. Default: its name is all that is known. */
  readonly aaCommand?: string;
}

/** Puts a comparison into words. No text in it, whoever wrote it, can act on a terminal. */
export function viewReport(
  stored: Comparison,
  options: ViewOptions = { rankBy: "wall-time" },
): ReportView {
  const comparison = stripControlsDeep(stored);
  const cells = comparison.cells.map((cell) => viewCell(comparison, cell));
  const platformQuestions = viewPlatforms(comparison, options);
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
    falseAlarms:
      comparison.falseAlarmStats &&
      describeFalseAlarms(comparison.falseAlarmStats, aaHint(comparison, options)),
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

/** Where one version ran on several platforms, which of them is the best is what the report is about. */
function platformHeadline(
  { cells }: Comparison,
  [first]: readonly PlatformQuestionView[],
): Partial<ReportView> {
  const isAlone = cells.every(({ candidate, failures }) => !candidate && failures.length === 0);
  return first && isAlone ? { headline: first.headline } : {};
}

/** Says how sure, where all intervals are equally so. */
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
  const verdict = cell.effect && isMeasured(cell) ? cell.effect.verdict : null;
  const isNotComparable = verdict === "not comparable";
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

/** `20 trials`, or `17 of 20 trials` where the others are left out. */
function countTrials({ trials }: Cell): string {
  const counting = trials.filter(({ isExcluded }) => !isExcluded).length;
  const all = formatCount(trials.length, "trial");
  return counting < trials.length ? `${counting} of ${all}` : all;
}

function describeTrial({ side, wallSeconds, isExcluded }: Cell["trials"][number]): string {
  return `${side} ${formatSeconds(wallSeconds)}${isExcluded ? " (left out)" : ""}`;
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

/** @param hint how one is made, where there is none */
export function describeFalseAlarms(
  { comparisons, falseAlarms, upperBound }: FalseAlarmStats,
  hint: string,
): string {
  if (comparisons === 0) return `No A/A comparison yet: ${hint}`;
  return (
    `In ${formatCount(comparisons, "A/A comparison")} on these platforms: ` +
    `${formatCount(falseAlarms, "false alarm")}, upper bound ${formatShare(upperBound)}.`
  );
}

function aaHint({ suite }: Comparison, { aaCommand }: ViewOptions): string {
  return aaCommand === undefined
    ? `run the suite ${suite} with --a-a, and there is one.`
    : `${aaCommand} makes one.`;
}

const AA_NOTE =
  "This is an A/A comparison: both sides are the same version, to the byte. Whatever it calls slower or faster is a false alarm.";

const EMULATOR_NOTE =
  "Not measured in AWS: a test bed stood in for it. The platforms are names, their times are this machine's, and their costs nobody paid.";

function viewNotes(comparison: Comparison): readonly string[] {
  const itself = perCell(comparison, (cell) => (isSameVersion(comparison, cell) ? [AA_NOTE] : []));
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
    ...new Set([...emulator, ...itself, ...missing, ...perCell(comparison, ({ notes }) => notes)]),
  ];
}

/** Sentences on each cell, with its name before them where there is more than one. */
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
