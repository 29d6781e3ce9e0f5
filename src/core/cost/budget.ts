import { type Block, type Plan, trialMinutesOf } from "../documents/plan.ts";
import { NO_HISTORY, type RunHistory } from "../documents/run-history.ts";
import { UsageError } from "../errors.ts";
import { untimedTrials } from "../planning/rounds.ts";
import type { BudgetUnit } from "./budget-unit.ts";

const SECONDS_PER_HOUR = 3600;

/**
 * Allowance of a job for everything but trials, in seconds: inputs (tens of GiB from S3 at about
 * 100 MiB/s) and results. Generous, because a block that reaches its limit is lost.
 */
const BLOCK_OVERHEAD_ALLOWANCE_SECONDS = 30 * 60;

/**
 * Time limit of a job in seconds: each trial, untimed ones included, and the warm-up at its limit, plus overhead. Rounds that the harness chooses
 * take at most minutes, which the overhead covers.
 *
 * @param trialMinutes time limit of a trial
 */
export function jobTimeLimitSeconds(
  { order }: Pick<Block, "order">,
  { rounds, profile }: Pick<Plan, "rounds" | "profile">,
  trialMinutes: number,
): number {
  const trials = order.length * (rounds ?? 1) + untimedTrials({ order }, { profile });
  return (trials + 1) * trialMinutes * 60 + BLOCK_OVERHEAD_ALLOWANCE_SECONDS;
}

/** Maximum time limit of a block of a plan, in seconds. @param history what the run knows when it begins */
export function blockTimeLimitSeconds(plan: Plan, history: RunHistory): number {
  return Math.max(0, ...plan.blocks.map((block) => limitOf(plan, block, history)));
}

function limitOf(plan: Plan, block: BlockShape, history: RunHistory): number {
  return jobTimeLimitSeconds(block, plan, trialMinutesOf(plan, block, history));
}

type BlockShape = Pick<Block, "workload" | "platform" | "order">;

/** Time when unfinished blocks are cancelled, in seconds since 1970; null: never. */
export function deadlineOf({ limits }: Pick<Plan, "limits">, beganAt: number): number | null {
  const { deadlineHours } = limits;
  return deadlineHours === undefined ? null : beganAt + deadlineHours * SECONDS_PER_HOUR;
}

/** Block that was submitted and has not ended. */
interface Commitment {
  readonly block: Block;
  /** Number of jobs and attempts started, from 1. */
  readonly attempts: number;
  /** Start of the current attempt's host, in seconds since 1970; null: waiting, at no cost. */
  readonly runningSince: number | null;
}

export interface BudgetOptions {
  readonly plan: Plan;
  /** What is counted: dollars or core hours. */
  readonly unit: BudgetUnit;
  /** What the run knew when it began. Default: nothing. */
  readonly history?: RunHistory;
}

/**
 * Budget of a run, in dollars or core hours. A finished block counts at its actual cost, a submitted block as if every
 * started attempt ran to its time limit, spot at the on-demand price. Checking `fitsLimit` before
 * each submission keeps the limit: committed blocks can only become cheaper.
 */
export class Budget {
  #limit: number | null;
  readonly unit: BudgetUnit;
  readonly #plan: Plan;
  readonly #history: RunHistory;
  readonly #maxHourly: ReadonlyMap<string, number>;
  readonly #ended = new Map<string, number>();
  readonly #inFlight = new Map<string, Commitment>();

  /** @throws {UsageError} there is a limit but a platform has no price */
  constructor({ plan, unit, history = NO_HISTORY }: BudgetOptions) {
    this.#plan = plan;
    this.unit = unit;
    this.#history = history;
    this.#limit = unit.limitOf(plan.limits);
    const maxHourly = plan.platforms.map((platform) => [platform, unit.perHour(platform)] as const);
    const unknown = maxHourly.filter(([, hourly]) => hourly === null).map(([{ name }]) => name);
    if (this.limit !== null && unknown.length > 0) {
      throw new UsageError(
        `Can't enforce limits.spendUsd: the price of ${[...new Set(unknown)].join(", ")} ${unit.unknown}`,
      );
    }
    this.#maxHourly = new Map(maxHourly.map(([{ id }, hourly]) => [id, hourly ?? 0]));
  }

  /** Spending limit; null: none. */
  get limit(): number | null {
    return this.#limit;
  }

  /**
   * Applies the limit of another request. A budget without a limit stays unlimited, because its
   * spending was not tracked.
   */
  setLimit(limits: Parameters<BudgetUnit["limitOf"]>[0]): void {
    const limit = this.unit.limitOf(limits);
    if (this.#limit !== null && limit !== null) this.#limit = limit;
  }

  /** Maximum cost of an attempt of a block; 0 without a price and a limit. */
  max(block: BlockShape): number {
    const seconds = this.unit.overheadSeconds + limitOf(this.#plan, block, this.#history);
    return ((this.#maxHourly.get(block.platform) ?? 0) * seconds) / SECONDS_PER_HOUR;
  }

  /** True if another attempt of the block fits the limit even in the worst case. */
  fitsLimit(block: Block): boolean {
    return this.limit === null || this.committed + this.max(block) <= this.limit;
  }

  /** Counts a submitted job of the block. A second call counts a resubmission. */
  begin(block: Block): void {
    const attempts = (this.#inFlight.get(block.id)?.attempts ?? 0) + 1;
    this.#inFlight.set(block.id, { block, attempts, runningSince: null });
  }

  /**
   * Updates a submitted block from the engine.
   *
   * @param seen attempts over all jobs, including automatic retries of AWS Batch; start of the
   *   current attempt in seconds since 1970; null: waiting
   */
  observe(blockId: string, seen: { attempts: number; runningSince: number | null }): void {
    const known = this.#inFlight.get(blockId);
    if (!known) return;
    const attempts = Math.max(known.attempts, seen.attempts);
    this.#inFlight.set(blockId, { ...known, attempts, runningSince: seen.runningSince });
  }

  /**
   * Counts a finished block at its cost with all attempts; null: unknown, so the maximum
   * remains counted.
   */
  end(block: Block, amount: number | null): void {
    const attempts = this.#inFlight.get(block.id)?.attempts ?? 1;
    this.#ended.set(block.id, amount ?? attempts * this.max(block));
    this.#inFlight.delete(block.id);
  }

  /** Cost of finished blocks plus the maximum cost of submitted blocks, in USD. */
  get committed(): number {
    return this.#sum(({ block, attempts }) => attempts * this.max(block));
  }

  /** Upper bound of the cost so far, in USD. */
  spent(now: number): number {
    return this.#sum(({ block, attempts, runningSince }) => {
      const perSecond = (this.#maxHourly.get(block.platform) ?? 0) / SECONDS_PER_HOUR;
      const earlier = (attempts - 1) * this.max(block);
      if (runningSince === null) return earlier;
      const running = this.unit.overheadSeconds + Math.max(0, now - runningSince);
      return earlier + Math.min(this.max(block), perSecond * running);
    });
  }

  /**
   * True if the limit is reached, so that running jobs should be cancelled. Automatic retries of
   * AWS Batch can cause that.
   */
  isLimitReached(now: number): boolean {
    return this.limit !== null && this.spent(now) >= this.limit;
  }

  #sum(amountOf: (commitment: Commitment) => number): number {
    const ended = [...this.#ended.values()].reduce((sum, amount) => sum + amount, 0);
    return [...this.#inFlight.values()].reduce(
      (sum, commitment) => sum + amountOf(commitment),
      ended,
    );
  }
}
