import { type Block, type Plan, trialMinutesOf } from "../documents/plan.ts";
import type { PriceList } from "../documents/prices.ts";
import { NO_HISTORY, type RunHistory } from "../documents/run-history.ts";
import { UsageError } from "../errors.ts";
import { untimedTrials } from "../planning/rounds.ts";
import { maxUsdPerHour } from "./price-lookup.ts";

const SECONDS_PER_HOUR = 3600;

/**
 * Allowance of a job for everything but trials, in seconds: inputs (tens of GiB from S3 at about
 * 100 MiB/s) and results. Generous, because a block that reaches its limit is lost.
 */
const BLOCK_OVERHEAD_ALLOWANCE_SECONDS = 30 * 60;

/**
 * Maximum billed time before and after a job, in seconds. Boot and image pull reportedly take one
 * to four minutes; AWS Batch keeps a host for some minutes after its last job.
 */
export const BOOT_ALLOWANCE_SECONDS = 10 * 60;

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
  readonly prices: PriceList;
  /** AWS region; null: none. */
  readonly region: string | null;
  /** What the run knew when it began. Default: nothing. */
  readonly history?: RunHistory;
}

/**
 * Budget of a run. A finished block counts at its actual cost, a submitted block as if every
 * started attempt ran to its time limit, spot at the on-demand price. Checking `fitsLimit` before
 * each submission keeps the limit: committed blocks can only become cheaper.
 */
export class Budget {
  #limitUsd: number | null;
  readonly #plan: Plan;
  readonly #history: RunHistory;
  readonly #maxHourlyUsd: ReadonlyMap<string, number>;
  readonly #ended = new Map<string, number>();
  readonly #inFlight = new Map<string, Commitment>();

  /** @throws {UsageError} there is a limit but a platform has no price */
  constructor({ plan, prices, region, history = NO_HISTORY }: BudgetOptions) {
    this.#plan = plan;
    this.#history = history;
    this.#limitUsd = plan.limits.spendUsd ?? null;
    const maxHourlyUsd = plan.platforms.map(
      (platform) => [platform, maxUsdPerHour(prices, platform, region)] as const,
    );
    const unpriced = maxHourlyUsd.filter(([, usd]) => usd === null).map(([{ name }]) => name);
    if (this.limitUsd !== null && unpriced.length > 0) {
      throw new UsageError(
        `Can't enforce limits.spendUsd: the price of ${[...new Set(unpriced)].join(", ")} is unknown in ${region ?? "this region"}. ` +
          "Run `gcbench prices SUITE` to fetch it, or add your machine's price to the price file (docs/how-to/control-costs.md).",
      );
    }
    this.#maxHourlyUsd = new Map(maxHourlyUsd.map(([{ id }, usd]) => [id, usd ?? 0]));
  }

  /** Spending limit in USD; null: none. */
  get limitUsd(): number | null {
    return this.#limitUsd;
  }

  /**
   * Applies the limit of another request. A budget without a limit stays unlimited, because its
   * spending was not tracked.
   */
  setLimit(usd: number | null): void {
    if (this.#limitUsd !== null && usd !== null) this.#limitUsd = usd;
  }

  /** Maximum cost of an attempt of a block, in USD; 0 without a price and a limit. */
  maxUsd(block: BlockShape): number {
    const seconds = BOOT_ALLOWANCE_SECONDS + limitOf(this.#plan, block, this.#history);
    return ((this.#maxHourlyUsd.get(block.platform) ?? 0) * seconds) / SECONDS_PER_HOUR;
  }

  /** True if another attempt of the block fits the limit even in the worst case. */
  fitsLimit(block: Block): boolean {
    return this.limitUsd === null || this.committedUsd + this.maxUsd(block) <= this.limitUsd;
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
   * Counts a finished block at its cost with all attempts, in USD; null: unknown, so the maximum
   * remains counted.
   */
  end(block: Block, usd: number | null): void {
    const attempts = this.#inFlight.get(block.id)?.attempts ?? 1;
    this.#ended.set(block.id, usd ?? attempts * this.maxUsd(block));
    this.#inFlight.delete(block.id);
  }

  /** Cost of finished blocks plus the maximum cost of submitted blocks, in USD. */
  get committedUsd(): number {
    return this.#sum(({ block, attempts }) => attempts * this.maxUsd(block));
  }

  /** Upper bound of the cost so far, in USD. */
  spentUsd(now: number): number {
    return this.#sum(({ block, attempts, runningSince }) => {
      const perSecond = (this.#maxHourlyUsd.get(block.platform) ?? 0) / SECONDS_PER_HOUR;
      const earlier = (attempts - 1) * this.maxUsd(block);
      if (runningSince === null) return earlier;
      const running = BOOT_ALLOWANCE_SECONDS + Math.max(0, now - runningSince);
      return earlier + Math.min(this.maxUsd(block), perSecond * running);
    });
  }

  /**
   * True if the limit is reached, so that running jobs should be cancelled. Automatic retries of
   * AWS Batch can cause that.
   */
  isLimitReached(now: number): boolean {
    return this.limitUsd !== null && this.spentUsd(now) >= this.limitUsd;
  }

  #sum(usdOf: (commitment: Commitment) => number): number {
    const ended = [...this.#ended.values()].reduce((sum, usd) => sum + usd, 0);
    return [...this.#inFlight.values()].reduce((sum, commitment) => sum + usdOf(commitment), ended);
  }
}
