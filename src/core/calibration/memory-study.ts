import { type DraftMemory, judgeMemory } from "../comparison/compare-memory.ts";
import { growthOf, MONTH_DAYS } from "../comparison/memory-growth.ts";
import type { MemoryChange } from "../documents/memory-change.ts";
import type { Side } from "../documents/plan.ts";
import type { BlockTimes, Replicate } from "../verdict/replicates.ts";
import { MATERIAL_CHANGE } from "../verdict/verdict.ts";
import { type MemoryNoise, PEAK_MIB, simulateMemory } from "./memory-noise.ts";
import { RandomStream } from "./random-stream.ts";
import { type Rate, rateOf } from "./rule-statistics.ts";
import { blockOrder } from "./simulate-host.ts";

/** Numbers of blocks that the study judges; each larger one contains the smaller ones. */
export const MEMORY_BLOCKS: readonly number[] = [2, 4, 8];
/** True changes of the peak. */
export const PEAK_CHANGES: readonly number[] = [0, 0.01, 0.02, 0.05, 0.1];
/** True leaks of the candidate, in units of the material growth; the last one is 2 % of the peak a day. */
export const LEAKS: readonly number[] = [0, 0.5, 1, 2, 31];

/** How often a verdict on memory was reached, at a true change. */
export interface MemoryOutcome {
  /** Relative change of the peak, or leak in units of the material growth. */
  readonly effect: number;
  readonly more: Rate;
  readonly less: Rate;
  readonly noMaterialChange: Rate;
  /** Share of intervals that contain the true change. */
  readonly covered: Rate;
}

export interface MemoryResult {
  readonly noise: string;
  readonly description: string;
  readonly trialDays: number;
  readonly blocks: number;
  /** Runs without a change in which the peak or the growth was called more or less. */
  readonly falseAlarm: Rate;
  readonly peak: readonly MemoryOutcome[];
  readonly growth: readonly MemoryOutcome[];
}

type Quantity = "peak" | "growth";

interface Counts {
  more: number;
  less: number;
  same: number;
  covered: number;
}

const NONE: Counts = { more: 0, less: 0, same: 0, covered: 0 };

interface Cell {
  readonly blocks: number;
  readonly quantity: Quantity;
  readonly effect: number;
}

function keyOf({ blocks, quantity, effect }: Cell): string {
  return `${blocks} ${quantity} ${effect}`;
}

/** Values of the trials of a block: the logarithm of the peak, and the growth in peaks a month. */
type Block = Readonly<Record<Quantity, BlockTimes>>;

/** Judges the memory of simulated runs of an unchanged program, and of one that needs more or leaks. */
export class MemoryStudy {
  readonly #noise: MemoryNoise;
  readonly #days: number;
  readonly #random: RandomStream;
  readonly #counts = new Map<string, Counts>();
  readonly #alarms = new Map<number, number>();
  #runs = 0;

  /** @param trialDays simulated days of a trial */
  constructor(noise: MemoryNoise, { trialDays, seed }: { trialDays: number; seed: number }) {
    this.#noise = noise;
    this.#days = trialDays;
    this.#random = new RandomStream(seed, `memory of ${noise.name}, ${trialDays} days`);
  }

  get name(): string {
    return `memory, ${this.#noise.name}, trials of ${this.#days} days`;
  }

  step(): void {
    const hosts = Array.from({ length: Math.max(...MEMORY_BLOCKS) }, () => this.#drawBlock());
    this.#runs += 1;
    for (const blocks of MEMORY_BLOCKS) {
      const used = hosts.slice(0, blocks);
      const unchanged = this.#judge(used, { blocks, quantity: "peak", effect: 0 });
      this.#add(unchanged, { blocks, quantity: "growth", effect: 0 });
      if (isChange(unchanged.peak) || isChange(unchanged.growth))
        this.#alarms.set(blocks, (this.#alarms.get(blocks) ?? 0) + 1);
      for (const effect of PEAK_CHANGES.slice(1))
        this.#judge(used, { blocks, quantity: "peak", effect });
      for (const effect of LEAKS.slice(1))
        this.#judge(used, { blocks, quantity: "growth", effect });
    }
  }

  result(): readonly MemoryResult[] {
    return MEMORY_BLOCKS.map((blocks) => ({
      noise: this.#noise.name,
      description: this.#noise.description,
      trialDays: this.#days,
      blocks,
      falseAlarm: rateOf(this.#alarms.get(blocks) ?? 0, this.#runs),
      peak: PEAK_CHANGES.map((effect) => this.#outcome({ blocks, quantity: "peak", effect })),
      growth: LEAKS.map((effect) => this.#outcome({ blocks, quantity: "growth", effect })),
    }));
  }

  #judge(hosts: readonly Block[], cell: Cell): MemoryChange {
    const [judged] = judgeMemory([draftOf(hosts, cell)]);
    if (!judged) throw new RangeError("a comparison needs two blocks");
    this.#add(judged, cell);
    return judged;
  }

  #add(judged: MemoryChange, cell: Cell): void {
    const result = judged[cell.quantity];
    if (!result) throw new RangeError("a trial has no growth");
    const key = keyOf(cell);
    const counts = this.#counts.get(key) ?? { ...NONE };
    this.#counts.set(key, counts);
    counts.more += Number(result.verdict === "more");
    counts.less += Number(result.verdict === "less");
    counts.same += Number(result.verdict === "no material change");
    const truth = cell.quantity === "peak" ? cell.effect : cell.effect * MATERIAL_CHANGE;
    counts.covered += Number(result.low <= truth && truth <= result.high);
  }

  #outcome(cell: Cell): MemoryOutcome {
    const { more, less, same, covered } = this.#counts.get(keyOf(cell)) ?? NONE;
    const rate = (count: number) => rateOf(count, this.#runs);
    return {
      effect: cell.effect,
      more: rate(more),
      less: rate(less),
      noMaterialChange: rate(same),
      covered: rate(covered),
    };
  }

  /** Four trials, each with its peak and its growth, in ABBA or BAAB. */
  #drawBlock(): Block {
    const reactions = { A: 0, B: this.#noise.hostVersionSd * this.#random.normal() };
    const trials = blockOrder(this.#random).map((side) => ({
      side,
      ...simulateMemory(this.#noise, this.#random, { days: this.#days, reaction: reactions[side] }),
    }));
    const of = (side: Side, value: (trial: (typeof trials)[number]) => number) =>
      trials.filter((trial) => trial.side === side).map(value);
    const both = (value: (trial: (typeof trials)[number]) => number) => ({
      a: of("A", value),
      b: of("B", value),
    });
    return {
      peak: both(({ peakMemoryMiB }) => Math.log(peakMemoryMiB)),
      growth: both((trial) => (growthOf(trial) ?? Number.NaN) / MIB_PER_DAY),
    };
  }
}

/** Growth of one peak a month. */
const MIB_PER_DAY = PEAK_MIB / MONTH_DAYS;

/** The draft of a comparison whose candidate changed. */
function draftOf(blocks: readonly Block[], { quantity, effect }: Cell): DraftMemory {
  const replicates = (of: Quantity, added: number): readonly Replicate[] =>
    blocks.map((block, index) => {
      const { a, b } = block[of];
      const changed = { a, b: b.map((value) => value + added) };
      return { host: String(index), blocks: [changed], keepsAllTrials: true };
    });
  return {
    peak: replicates("peak", quantity === "peak" ? Math.log1p(effect) : 0),
    growth: {
      replicates: replicates("growth", quantity === "growth" ? effect * MATERIAL_CHANGE : 0),
      unit: 1,
    },
  };
}

function isChange(result: MemoryChange["peak"] | MemoryChange["growth"]): boolean {
  return result?.verdict === "more" || result?.verdict === "less";
}
