import { mean } from "simple-statistics";
import type { CellDrafts } from "../../core/comparison/cell-drafts.ts";
import {
  describeEstimateOf,
  type InterimEstimate,
  interimEstimates,
} from "../../core/comparison/interim-estimates.ts";
import { measuredOverheads } from "../../core/cost/measured-overheads.ts";
import type { Block, Plan } from "../../core/documents/plan.ts";
import type { Overhead } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import {
  blockSeconds,
  estimatePlan,
  type TrialTime,
  warmUpShare,
} from "../../core/estimate/trial-time.ts";
import { formatSeconds } from "../../core/format/text.ts";
import { expectedTrials } from "../../core/planning/rounds.ts";
import type { BlockMark, ProgressRow, ProgressView } from "../../ports/caller.ts";
import type { BlockProgress, BlockState } from "../../ports/engine.ts";
import { blockName } from "./describe-block.ts";

/** Minimum completed share of a trial from which its total time is estimated. */
const MIN_FRACTION_FOR_ESTIMATE = 0.1;

/** A submitted block and its state. */
export interface RunningBlockView {
  readonly block: Block;
  readonly state: BlockState;
}

/** State of a run at one moment. */
export interface RunSnapshot {
  /** Blocks that the next look needs and that do not run yet. */
  readonly blocksToSubmit: readonly Block[];
  readonly runningBlocks: readonly RunningBlockView[];
  /** Whether blocks run at the same time, each on its own host. */
  readonly isConcurrent: boolean;
}

/** Makes the live view of a run: completed share, current trials, remaining time. */
export class RunProgress {
  readonly #drafts: CellDrafts;
  readonly #plan: Plan;
  readonly #records: ReadonlyMap<string, BlockRecord>;
  /** Cached, valid for this number of records, because records are only added. */
  #measured: Measured | null = null;

  constructor(drafts: CellDrafts, records: ReadonlyMap<string, BlockRecord>) {
    this.#drafts = drafts;
    this.#plan = drafts.known.plan;
    this.#records = records;
  }

  view({ blocksToSubmit, runningBlocks, isConcurrent }: RunSnapshot): ProgressView {
    const running = runningBlocks.map(({ block }) => block);
    const progresses = runningBlocks.map(({ state }) =>
      state.status === "running" ? state.progress : null,
    );
    const times = this.#trialTimes(running, progresses);
    const left = [
      ...blocksToSubmit.map((block) => this.#wholeOf(block, times)),
      ...runningBlocks.map((one) => this.#restOf(one, times)),
    ];
    const done = this.#records.size;
    const total = done + running.length + blocksToSubmit.length;
    const parts = running.map((_, index) => completedShare(progresses[index] ?? null));
    return {
      title: this.#drafts.known.run,
      done,
      total,
      maxTotal: Math.max(total, this.#plan.blocks.length),
      fraction: (done + parts.reduce((all, part) => all + part, 0)) / Math.max(1, total),
      remainingSeconds: remainingSeconds(left, isConcurrent),
      lines: isConcurrent
        ? []
        : runningBlocks.flatMap(({ block, state }) => [
            describe(block, state),
            ...describeTrials(block, state),
          ]),
      ...(isConcurrent ? { table: this.#table(blocksToSubmit, runningBlocks) } : {}),
    };
  }

  #table(
    blocksToSubmit: readonly Block[],
    runningBlocks: readonly RunningBlockView[],
  ): readonly ProgressRow[] {
    const rows = new Map<string, { marks: BlockMark[]; note?: string; soFar?: string }>();
    const { estimates } = this.#measuredSoFar();
    const rowOf = (block: Block) => {
      const label = this.#label(block);
      const soFar = describeEstimateOf(block, estimates);
      const row = rows.get(label) ?? { marks: [], ...(soFar === null ? {} : { soFar }) };
      rows.set(label, row);
      return row;
    };
    for (const { spec, status } of this.#records.values()) {
      rowOf(spec.block).marks.push(status === "complete" ? "done" : "failed");
    }
    for (const { block, state } of runningBlocks) {
      const row = rowOf(block);
      row.marks.push(markOf(state));
      if (state.status === "waiting" && state.reason && !state.isStarting) row.note = state.reason;
      if (state.status === "running" && state.note) row.note = state.note;
    }
    for (const block of blocksToSubmit) rowOf(block).marks.push("to come");
    const order: readonly BlockMark[] = [
      "done",
      "failed",
      "running",
      "starting",
      "waiting",
      "to come",
    ];
    return [...rows]
      .map(([label, { marks, ...more }]) => ({
        label,
        marks: marks.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
        ...more,
      }))
      .toSorted((a, b) => (a.label < b.label ? -1 : 1));
  }

  /** Shortest label that distinguishes the block's cell from the other cells of the plan. */
  #label({ workload, platform, baseline, candidate }: Block): string {
    const versions = new Set(this.#plan.versions.map(({ name }) => name));
    return [
      platform,
      ...(this.#plan.workloads.length > 1 ? [workload] : []),
      ...(versions.size > 2 ? [candidate ?? baseline] : []),
    ].join(", ");
  }

  /** Trial times of this run. Running trials count with their extrapolated time. */
  #trialTimes(
    running: readonly Block[],
    progresses: readonly (BlockProgress | null)[],
  ): readonly TrialTime[] {
    const { times, cells } = this.#measuredSoFar();
    return times.map((time) => {
      if (cells.has(cellKey(time))) return time;
      const seen = running.flatMap((block, index) => {
        const isOf = block.workload === time.workload && block.platform === time.platform;
        const progress = progresses[index];
        return isOf && progress ? observedSeconds(progress) : [];
      });
      if (seen.length === 0) return time;
      return { ...time, seconds: mean(seen), source: "this run" };
    });
  }

  /** Cached, because the display asks twice a second and the times change only when a block ends. */
  #measuredSoFar(): Measured {
    const count = this.#records.size;
    if (this.#measured?.count === count) return this.#measured;
    const records = [...this.#records.values()];
    const overheads = measuredOverheads({ plan: this.#plan, records });
    this.#measured = {
      count,
      times: estimatePlan(this.#plan, records).trialTimes,
      estimates: interimEstimates(this.#drafts, records),
      cells: new Set(
        records
          .filter(({ trials }) => trials.some(({ failure }) => failure === null))
          .map(({ spec }) => cellKey(spec.block)),
      ),
      overheads: new Map(overheads.map((overhead) => [overhead.platform, overhead])),
    };
    return this.#measured;
  }

  /** Boot, and staging of inputs, of a host on the block's platform, in seconds; 0: none is known. */
  #overheadOf({ platform }: Block): { readonly boot: number; readonly staging: number } {
    const name = this.#plan.platforms.find(({ id }) => id === platform)?.name ?? platform;
    const known = this.#measuredSoFar().overheads.get(name);
    return { boot: known?.bootSeconds ?? 0, staging: known?.stagingSeconds ?? 0 };
  }

  /** Remaining time of a block that has not started. */
  #wholeOf(block: Block, times: readonly TrialTime[]): RemainingTime {
    const trials = blockSeconds(this.#plan, block, times);
    const { boot, staging } = this.#overheadOf(block);
    return trials === null ? "unknown" : boot + staging + trials;
  }

  #restOf({ block, state }: RunningBlockView, times: readonly TrialTime[]): RemainingTime {
    const trials = blockSeconds(this.#plan, block, times);
    if (trials === null) return "unknown";
    if (state.status !== "running") return this.#wholeOf(block, times);
    const { progress, seconds = 0 } = state;
    const whole = this.#overheadOf(block).staging + trials;
    if (!progress) return seconds < whole ? whole - seconds : "late";
    const trial = trialSecondsOf(block, times);
    const isWarmUp = progress.position === 0;
    const length = trial * (isWarmUp ? warmUpShare(this.#plan, block.workload) : 1);
    // The number of rounds is known only after the first round.
    const isFirstRound = progress.trialsDoneSeconds.length < block.order.length;
    const count = isFirstRound ? expectedTrials(this.#plan, block, trial) : progress.trials;
    const after = count - progress.trialsDoneSeconds.length - (isWarmUp ? 0 : 1);
    return Math.max(0, length - progress.trialSeconds) + Math.max(0, after) * trial;
  }
}

/** What a run has measured so far. */
interface Measured {
  /** Number of records. */
  readonly count: number;
  readonly times: readonly TrialTime[];
  readonly estimates: readonly InterimEstimate[];
  /** Workloads on platforms whose trials were measured. */
  readonly cells: ReadonlySet<string>;
  /** Time of a host before its first trial, by name of the platform. */
  readonly overheads: ReadonlyMap<string, Overhead>;
}

/** Seconds; `unknown`: no trial of its kind was measured; `late`: running longer than expected. */
type RemainingTime = number | "unknown" | "late";

/** Remaining time of several blocks, in seconds. Late ones end any moment; if all others ended, nothing is known. */
function remainingSeconds(left: readonly RemainingTime[], isConcurrent: boolean): number | null {
  const known = left.filter((one) => typeof one === "number");
  if (left.includes("unknown") || (known.length === 0 && left.length > 0)) return null;
  return isConcurrent ? Math.max(0, ...known) : known.reduce((all, one) => all + one, 0);
}

function cellKey({ workload, platform }: Pick<Block, "workload" | "platform">): string {
  return JSON.stringify([workload, platform]);
}

function trialSecondsOf({ workload, platform }: Block, times: readonly TrialTime[]): number {
  const time = times.find((one) => one.workload === workload && one.platform === platform);
  return time?.seconds ?? 0;
}

function markOf(state: BlockState): BlockMark {
  switch (state.status) {
    case "running":
      return "running";
    case "waiting":
      return state.isStarting ? "starting" : "waiting";
    case "ended":
      return "done";
    case "lost":
      return "waiting";
  }
}

function observedSeconds(progress: BlockProgress): readonly number[] {
  const { trialsDoneSeconds, trialFraction, trialSeconds, position } = progress;
  if (trialsDoneSeconds.length > 0) return trialsDoneSeconds;
  const isTelling =
    position > 0 && trialFraction !== null && trialFraction > MIN_FRACTION_FOR_ESTIMATE;
  return isTelling ? [trialSeconds / trialFraction] : [];
}

function completedShare(progress: BlockProgress | null): number {
  if (!progress) return 0;
  const current = progress.position === 0 ? 0 : (progress.trialFraction ?? 0);
  return Math.min(1, (progress.trialsDoneSeconds.length + current) / progress.trials);
}

/** Number of trials of a version that a line shows. */
const MAX_TRIALS_SHOWN = 4;

/** The last trial times of each version: `before 1.02 s, 1.03 s; after 1.20 s`. */
function describeTrials(block: Block, state: BlockState): readonly string[] {
  if (state.status !== "running" || !state.progress) return [];
  const times = new Map<string, string[]>();
  for (const [index, seconds] of state.progress.trialsDoneSeconds.entries()) {
    const version = versionAt(block, index);
    times.set(version, [...(times.get(version) ?? []), formatSeconds(seconds)]);
  }
  const shown = [...times].map(
    ([version, all]) => `${version} ${all.slice(-MAX_TRIALS_SHOWN).join(", ")}`,
  );
  return shown.length > 0 ? [`trials so far: ${shown.join("; ")}`] : [];
}

/** @param index of the trial in its block, from 0 */
function versionAt({ order, candidate, baseline }: Block, index: number): string {
  return order[index % order.length] === "B" ? (candidate ?? baseline) : baseline;
}

function describe(block: Block, state: BlockState): string {
  const where = blockName(block);
  if (state.status === "waiting") {
    return `${where}: waiting${state.reason ? `, ${state.reason}` : ""}`;
  }
  if (state.status !== "running") return `${where}: starting`;
  if (!state.progress) return `${where}: ${state.note ?? "starting"}`;
  const { position, trials, simulatedDate, trialSeconds } = state.progress;
  const what =
    position === 0
      ? "warm-up"
      : `trial ${position} of ${trials} (${versionAt(block, position - 1)})`;
  const date = simulatedDate ? `, at ${simulatedDate}` : "";
  return `${where}: ${what}, ${Math.round(trialSeconds)} s${date}`;
}
