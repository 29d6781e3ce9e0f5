import type { Cell, Comparison, Effect, Verdict } from "../core/comparison.ts";
import { LOCAL_PLATFORM } from "../core/platform.ts";
import {
  formatChange,
  formatCount,
  formatInstant,
  formatInterval,
  formatMemory,
  formatNumber,
  formatSeconds,
} from "../core/text.ts";
import { type Fact, machineFacts, versionFacts, workloadFacts } from "./facts.ts";
import { headline, type Tone, VERDICTS } from "./headline.ts";
import { platformLabel } from "./platform-label.ts";
import { type PlatformQuestionView, type RankOptions, viewPlatforms } from "./platform-view.ts";

/** Everything a report says, as text: what the Markdown, the page and the terminal show alike. */
export interface ReportView {
  readonly title: string;
  readonly description: string | null;
  /** The verdict: first line of everything. */
  readonly headline: string;
  readonly cause: string;
  readonly tone: Tone;
  readonly measured: string;
  /** All of it ran on the machine that ran the command. */
  readonly isLocal: boolean;
  readonly cells: readonly CellView[];
  readonly changedTimers: readonly TimerView[];
  /** Empty where nothing ran on two platforms. */
  readonly platformQuestions: readonly PlatformQuestionView[];
  readonly failures: readonly FailureView[];
  readonly notes: readonly string[];
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
  readonly restsOn: string;
  readonly timers: readonly TimerView[];
  readonly blocks: readonly BlockView[];
}

export interface TimerView {
  readonly cell: string;
  readonly name: string;
  /** 0: the outermost. */
  readonly depth: number;
  readonly secondsA: string;
  readonly secondsB: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: string;
  readonly tone: Tone;
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

const NONE = "–";
export function viewReport(
  comparison: Comparison,
  options: RankOptions = { rankBy: "wall-time" },
): ReportView {
  const cells = comparison.cells.map((cell) => viewCell(comparison, cell));
  const platformQuestions = viewPlatforms(comparison, options);
  return {
    title: comparison.suite,
    description: comparison.description ?? null,
    ...headline(comparison),
    ...platformHeadline(comparison, platformQuestions),
    measured: describeMeasurement(comparison),
    isLocal: comparison.platforms.every(({ name }) => name === LOCAL_PLATFORM),
    cells,
    changedTimers: cells.flatMap(({ timers }) =>
      timers.filter(({ tone }) => tone === "worse" || tone === "better"),
    ),
    platformQuestions,
    failures: comparison.cells.flatMap((cell) => viewFailures(cell)),
    notes: viewNotes(comparison),
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
  const verdict = cell.effect && cell.effect.hosts > 0 ? cell.effect.verdict : null;
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
    verdict: verdict ? markVerdict(verdict) : cell.failures.length > 0 ? "failed" : NONE,
    tone: verdict ? VERDICTS[verdict].tone : cell.failures.length > 0 ? "refused" : "neutral",
    restsOn: `${formatCount(complete, "block")}, ${formatCount(cell.trials.length, "trial")}`,
    timers: viewTimers(cell, key),
    blocks: cell.blocks.map(({ id, status, host, startedAt, change }) => ({
      id,
      status,
      host,
      startedAt: formatInstant(startedAt),
      change: change === null ? NONE : formatChange(change),
      trials: cell.trials
        .filter(({ block }) => block === id)
        .map(({ side, wallSeconds }) => `${side} ${formatSeconds(wallSeconds)}`)
        .join(", "),
    })),
  };
}

function markVerdict(verdict: Verdict): string {
  return `${VERDICTS[verdict].mark} ${verdict}`;
}

function throughput(days: number | null | undefined): string {
  return days ? formatNumber(days) : NONE;
}

function viewEffect(effect: Effect | null): { change: string; interval: string } {
  const { change = null, low = null, high = null } = effect ?? {};
  return {
    change: change === null ? NONE : formatChange(change),
    interval: low === null || high === null ? NONE : formatInterval(low, high),
  };
}

function viewTimers({ timers }: Cell, key: string): readonly TimerView[] {
  const parents = new Map(timers.map(({ name, parent }) => [name, parent]));
  return timers.map(({ name, secondsA, secondsB, effect }) => ({
    cell: key,
    name,
    depth: depthOf(name, parents),
    secondsA: secondsA === null ? NONE : formatSeconds(secondsA),
    secondsB: secondsB === null ? NONE : formatSeconds(secondsB),
    ...viewEffect(effect),
    ...(effect || !secondsA || secondsB === null
      ? {}
      : { change: formatChange(secondsB / secondsA - 1) }),
    verdict: effect ? markVerdict(effect.verdict) : "not tested",
    tone: effect ? VERDICTS[effect.verdict].tone : "neutral",
  }));
}

function depthOf(name: string, parents: ReadonlyMap<string, string | null>): number {
  const parent = parents.get(name);
  return parent ? 1 + depthOf(parent, parents) : 0;
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

function viewNotes({ cells }: Comparison): readonly string[] {
  const missing = cells.flatMap(({ workload, platform, candidate, blocks, planned }) =>
    blocks.length < planned
      ? [
          `${candidate ?? workload} on ${platform}: ${blocks.length} of ${formatCount(planned, "block")} measured.`,
        ]
      : [],
  );
  const isAlone = cells.length === 1;
  const notes = cells.flatMap(({ workload, platform, baseline, candidate, notes: all }) =>
    all.map((note) =>
      isAlone ? note : `${[workload, platform, candidate ?? baseline].join(", ")}: ${note}`,
    ),
  );
  return [...new Set([...missing, ...notes])];
}
