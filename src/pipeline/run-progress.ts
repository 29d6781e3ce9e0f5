import { mean } from "simple-statistics";
import { blockSeconds, estimatePlan, type TrialTime, warmUpShare } from "../core/estimate.ts";
import type { Block, Plan } from "../core/plan.ts";
import type { BlockRecord } from "../core/record.ts";
import type { BlockProgress, BlockState, ProgressView } from "../ports.ts";

/** Below this share of a trial done, its time so far says too little of the whole. */
const TELLING_FRACTION = 0.1;

/** Turns what is known of a run into one live view: how far, what now, how long yet. */
export class RunProgress {
  readonly #plan: Plan;
  readonly #run: string;
  readonly #records: ReadonlyMap<string, BlockRecord>;

  constructor(plan: Plan, run: string, records: ReadonlyMap<string, BlockRecord>) {
    this.#plan = plan;
    this.#run = run;
    this.#records = records;
  }

  /** @param wanted blocks that the next look needs and that do not run yet */
  view(
    wanted: readonly Block[],
    running: readonly Block[],
    states: readonly BlockState[],
  ): ProgressView {
    const progresses = states.map((state) => (state.status === "running" ? state.progress : null));
    const times = this.#trialTimes(running, progresses);
    const left = [
      ...wanted.map((block) => blockSeconds(this.#plan, block, times)),
      ...running.map((block, index) => this.#restOf(block, progresses[index] ?? null, times)),
    ];
    const remainingSeconds = left.includes(null)
      ? null
      : left.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0);
    const done = this.#records.size;
    const total = done + running.length + wanted.length;
    const parts = running.map((block, index) => partDone(block, progresses[index] ?? null));
    return {
      title: this.#run,
      done,
      total,
      most: Math.max(total, this.#plan.blocks.length),
      fraction: (done + parts.reduce((sum, part) => sum + part, 0)) / Math.max(1, total),
      remainingSeconds,
      lines: running.map((block, index) => describe(block, states[index])),
    };
  }

  /** What was measured in this run, with the trial under way taken on at its own pace. */
  #trialTimes(
    running: readonly Block[],
    progresses: readonly (BlockProgress | null)[],
  ): readonly TrialTime[] {
    const known = estimatePlan(this.#plan, [...this.#records.values()]).trialTimes;
    return known.map((time) => {
      const seen = running.flatMap((block, index) => {
        const isOf = block.workload === time.workload && block.platform === time.platform;
        const progress = progresses[index];
        return isOf && progress ? seenSeconds(progress) : [];
      });
      if (seen.length === 0 || time.source.includes("measured before")) return time;
      return { ...time, seconds: mean(seen), source: "this run" };
    });
  }

  #restOf(
    block: Block,
    progress: BlockProgress | null,
    times: readonly TrialTime[],
  ): number | null {
    const whole = blockSeconds(this.#plan, block, times);
    if (whole === null || !progress) return whole;
    const trial = whole / (block.order.length + warmUpShare(this.#plan, block.workload));
    const isWarmUp = progress.position === 0;
    const length = trial * (isWarmUp ? warmUpShare(this.#plan, block.workload) : 1);
    const after = block.order.length - progress.trialsDoneSeconds.length - (isWarmUp ? 0 : 1);
    return Math.max(0, length - progress.trialSeconds) + Math.max(0, after) * trial;
  }
}

function seenSeconds(progress: BlockProgress): readonly number[] {
  const { trialsDoneSeconds, trialFraction, trialSeconds, position } = progress;
  if (trialsDoneSeconds.length > 0) return trialsDoneSeconds;
  const isTelling = position > 0 && trialFraction !== null && trialFraction > TELLING_FRACTION;
  return isTelling ? [trialSeconds / trialFraction] : [];
}

function partDone({ order }: Block, progress: BlockProgress | null): number {
  if (!progress) return 0;
  const current = progress.position === 0 ? 0 : (progress.trialFraction ?? 0);
  return Math.min(1, (progress.trialsDoneSeconds.length + current) / order.length);
}

function describe(block: Block, state: BlockState | undefined): string {
  const number = Number(/__(\d+)(?:\.r\d+)?$/.exec(block.id)?.[1] ?? 1);
  const where = `${block.workload} on ${block.platform}, block ${number}`;
  if (state?.status === "waiting") {
    return `${where}: waiting${state.reason ? `, ${state.reason}` : ""}`;
  }
  if (state?.status !== "running" || !state.progress) return `${where}: starting`;
  const { position, trials, simulatedDate, trialSeconds } = state.progress;
  const version = block.order[position - 1] === "B" ? block.candidate : block.baseline;
  const what = position === 0 ? "warm-up" : `trial ${position} of ${trials} (${version})`;
  const date = simulatedDate ? `, at ${simulatedDate}` : "";
  return `${where}: ${what}, ${Math.round(trialSeconds)} s${date}`;
}
