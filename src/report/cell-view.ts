import { sampleStandardDeviation } from "simple-statistics";
import { findingOf } from "../core/comparison/finding.ts";
import type { Cell, Comparison } from "../core/documents/comparison.ts";
import type { Side } from "../core/documents/plan.ts";
import {
  changeColumn,
  intervalColumn,
  memoryColumn,
  numberColumn,
  secondsColumn,
} from "../core/format/columns.ts";
import { formatCount, formatInstant, NONE } from "../core/format/text.ts";
import { isMeasured, isUndecided, type Tone, UNDECIDED, VERDICTS } from "./text/headline.ts";
import { platformLabel } from "./text/platform-label.ts";
import { markVerdict } from "./text/verdict-text.ts";
import { wallTimeColumn } from "./text/wall-time-column.ts";
import { type TimerView, viewTimers } from "./timer-view.ts";

/** View of a comparison of two versions, or of one version alone. */
export interface CellView {
  readonly key: string;
  readonly workload: string;
  readonly platform: string;
  readonly baseline: string;
  readonly candidate: string | null;
  readonly wallA: string;
  readonly wallB: string;
  /** The wall time with the standard deviation of the included trials. */
  readonly spreadA: string;
  readonly spreadB: string;
  readonly throughputA: string;
  readonly throughputB: string;
  readonly memoryA: string;
  readonly memoryB: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: string;
  readonly tone: Tone;
  /** The verdict is a change or a problem, not the absence of one. */
  readonly isFinding: boolean;
  /** Finding in timers or memory while the total is not proven to have changed; null: none. */
  readonly part: { readonly verdict: string; readonly tone: Tone } | null;
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

/** Formats of the columns of all cells. */
export function cellFormats({ cells }: Comparison) {
  const summaries = cells.flatMap(({ a, b }) => [a, b]).filter((summary) => summary !== null);
  const effects = cells.flatMap(({ effect }) => effect ?? []);
  return {
    seconds: wallTimeColumn({ cells }),
    throughput: numberColumn(
      summaries.flatMap(({ simulatedDaysPerDay }) => simulatedDaysPerDay ?? []),
    ),
    memory: memoryColumn(summaries.map(({ peakMemoryMiB }) => peakMemoryMiB)),
    change: changeColumn(effects.flatMap(({ change }) => change ?? [])),
    interval: intervalColumn(effects),
    blockChange: changeColumn(
      cells.flatMap(({ blocks }) => blocks.flatMap(({ change }) => change ?? [])),
    ),
    trial: secondsColumn(
      cells.flatMap(({ trials }) => trials.map(({ wallSeconds }) => wallSeconds)),
    ),
  };
}

type CellFormats = ReturnType<typeof cellFormats>;

/** View of a cell. @param format of the columns of all cells */
export function viewCell(comparison: Comparison, cell: Cell, format: CellFormats): CellView {
  const platform = platformLabel(comparison, cell.platform, cell.workload);
  const key = [cell.workload, platform, cell.candidate ?? cell.baseline].join(" · ");
  const isNotComparable = cell.differences.length > 0;
  const complete = cell.blocks.filter(({ status }) => status === "complete").length;
  const { change = null, low = null, high = null } = cell.effect ?? {};
  const days = (of: typeof cell.a) =>
    of?.simulatedDaysPerDay ? format.throughput(of.simulatedDaysPerDay) : NONE;
  return {
    key,
    workload: cell.workload,
    platform,
    baseline: cell.baseline,
    candidate: cell.candidate,
    wallA: cell.a ? format.seconds(cell.a.wallSeconds) : NONE,
    wallB: cell.b ? format.seconds(cell.b.wallSeconds) : NONE,
    spreadA: spreadOf(cell, "A", format),
    spreadB: spreadOf(cell, "B", format),
    throughputA: days(cell.a),
    throughputB: days(cell.b),
    memoryA: cell.a ? format.memory(cell.a.peakMemoryMiB) : NONE,
    memoryB: cell.b ? format.memory(cell.b.peakMemoryMiB) : NONE,
    change: change === null ? NONE : format.change(change),
    interval: low === null || high === null ? NONE : format.interval(low, high),
    ...cellVerdict(cell),
    basedOn: `${formatCount(complete, "block")}, ${countTrials(cell)}`,
    timers: viewTimers(cell, key, isNotComparable),
    blocks: cell.blocks.map(({ id, status, host, startedAt, change }) => ({
      id,
      status,
      host,
      startedAt: formatInstant(startedAt),
      change: change === null || isNotComparable ? NONE : format.blockChange(change),
      trials: cell.trials
        .filter(({ block }) => block === id)
        .map((trial) => describeTrial(trial, format))
        .join(", "),
    })),
  };
}

/** Over the trials of all blocks, so that it includes what varies between blocks. */
function spreadOf({ a, b, trials }: Cell, side: Side, format: CellFormats): string {
  const summary = side === "A" ? a : b;
  if (!summary) return NONE;
  const wall = format.seconds(summary.wallSeconds);
  const times = trials.filter((trial) => trial.side === side && !trial.isExcluded);
  if (times.length < 2) return wall;
  const deviation = sampleStandardDeviation(times.map(({ wallSeconds }) => wallSeconds));
  return `${wall} ± ${format.seconds(deviation)}`;
}

/** Verdict on the total, and a finding in timers beside it. */
function cellVerdict(cell: Cell): Pick<CellView, "verdict" | "tone" | "isFinding" | "part"> {
  if (cell.differences.length > 0) {
    const { tone } = VERDICTS["not comparable"];
    return { verdict: markVerdict("not comparable"), tone, isFinding: true, part: null };
  }
  if (!isMeasured(cell) && cell.failures.length > 0) {
    return { verdict: "failed", tone: "refused", isFinding: true, part: null };
  }
  if (!cell.effect || !isMeasured(cell)) {
    return { verdict: NONE, tone: "neutral", isFinding: false, part: null };
  }
  const { verdict } = cell.effect;
  const { mark, tone } = VERDICTS[verdict];
  const finding = findingOf(cell);
  const isPart =
    finding === "slower in part" || finding === "faster in part" || finding === "more memory";
  const part = VERDICTS[finding === "faster in part" ? "faster" : "slower"];
  return {
    verdict: isUndecided(cell) ? `${mark} ${UNDECIDED}` : markVerdict(verdict),
    tone,
    isFinding: verdict === "slower" || verdict === "faster",
    part: isPart ? { verdict: `${part.mark} ${finding}`, tone: part.tone } : null,
  };
}

/** Number of trials: `20 trials`, or `17 of 20 trials` if others are excluded. */
function countTrials({ trials }: Cell): string {
  const included = trials.filter(({ isExcluded }) => !isExcluded).length;
  const all = formatCount(trials.length, "trial");
  return included < trials.length ? `${included} of ${all}` : all;
}

function describeTrial(
  { side, wallSeconds, isExcluded }: Cell["trials"][number],
  format: CellFormats,
): string {
  return `${side} ${format.trial(wallSeconds)}${isExcluded ? " (excluded)" : ""}`;
}
