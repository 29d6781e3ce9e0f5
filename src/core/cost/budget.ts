import type { Block, Plan } from "../documents/plan.ts";
import type { PriceList } from "../documents/prices.ts";
import { UsageError } from "../errors.ts";
import { maxUsdPerHour } from "../platforms/price-lookup.ts";

const SECONDS_PER_HOUR = 3600;

/**
 * What a job may take besides its trials: its inputs (tens of GiB from S3, at some 100 MiB/s) and its results.
 * It is generous, because a block that ends at its limit is lost.
 */
const BLOCK_OVERHEAD_ALLOWANCE_SECONDS = 30 * 60;

/**
 * What is paid for before a job and after it, at most: boot and image took one to four minutes where it was told, and
 * Batch keeps a host for some minutes after its last job.
 */
export const BOOT_ALLOWANCE_SECONDS = 10 * 60;

/** How long a job of so many trials may take, in seconds: each trial and the warm-up at its limit, and what is around them. */
export function jobTimeLimitSeconds(trials: number, limits: Plan["limits"]): number {
  return (trials + 1) * limits.trialMinutes * 60 + BLOCK_OVERHEAD_ALLOWANCE_SECONDS;
}

/** How long any block of a plan may take, in seconds: the time limit of its jobs. */
export function blockTimeLimitSeconds({ limits, blocks }: Pick<Plan, "limits" | "blocks">): number {
  return jobTimeLimitSeconds(Math.max(0, ...blocks.map(({ order }) => order.length)), limits);
}

/** When what has not ended is cancelled, in seconds since 1970; null: never. */
export function deadlineOf({ limits }: Pick<Plan, "limits">, beganAt: number): number | null {
  const { deadlineHours } = limits;
  return deadlineHours === undefined ? null : beganAt + deadlineHours * SECONDS_PER_HOUR;
}

/** A block on its way. */
interface Commitment {
  readonly block: Block;
  /** Jobs and attempts that have begun, from 1. */
  readonly attempts: number;
  /** Since when its present attempt's host runs, in seconds since 1970; null: it waits, which costs nothing. */
  readonly runningSince: number | null;
}

export interface BudgetOptions {
  readonly plan: Plan;
  readonly prices: PriceList;
  /** Of AWS; null: none. */
  readonly region: string | null;
}

/**
 * What a run may still spend. A block that has ended counts with what it cost; one on its way counts as if each attempt
 * that it began took all the time that it may, spot at the on-demand price. So a limit is kept by whoever asks `affords`
 * before each submission: what was committed can only turn out cheaper.
 */
export class Budget {
  #limitUsd: number | null;
  readonly #plan: Plan;
  readonly #worst: ReadonlyMap<string, number>;
  readonly #ended = new Map<string, number>();
  readonly #inFlight = new Map<string, Commitment>();

  /** @throws {UsageError} there is a limit, and a platform whose price is not known */
  constructor({ plan, prices, region }: BudgetOptions) {
    this.#plan = plan;
    this.#limitUsd = plan.limits.spendUsd ?? null;
    const worst = plan.platforms.map(
      (platform) => [platform, maxUsdPerHour(prices, platform, region)] as const,
    );
    const unpriced = worst.filter(([, usd]) => usd === null).map(([{ name }]) => name);
    if (this.limitUsd !== null && unpriced.length > 0) {
      throw new UsageError(
        `limits.spendUsd can't be kept: no price is known of ${[...new Set(unpriced)].join(", ")} in ${region ?? "this region"}. ` +
          "`gcbench prices SUITE` asks AWS for it; a machine of your own gets one in the file of prices (docs/how-to/control-costs.md).",
      );
    }
    this.#worst = new Map(worst.map(([{ id }, usd]) => [id, usd ?? 0]));
  }

  /** In USD; null: none. */
  get limitUsd(): number | null {
    return this.#limitUsd;
  }

  /** Somebody asked for another limit meanwhile. Of a budget without one nobody has counted what was spent: it stays so. */
  setLimit(usd: number | null): void {
    if (this.#limitUsd !== null && usd !== null) this.#limitUsd = usd;
  }

  /** The most that one attempt of a block can cost, in USD; 0 where there is neither a price nor a limit. */
  maxUsd({ platform, order }: Pick<Block, "platform" | "order">): number {
    const seconds = BOOT_ALLOWANCE_SECONDS + jobTimeLimitSeconds(order.length, this.#plan.limits);
    return ((this.#worst.get(platform) ?? 0) * seconds) / SECONDS_PER_HOUR;
  }

  /** Whether one more attempt of a block stays within the limit whatever becomes of it. */
  fitsLimit(block: Block): boolean {
    return this.limitUsd === null || this.committedUsd + this.maxUsd(block) <= this.limitUsd;
  }

  /** A job of the block is submitted. Once more: it was lost, and is submitted again. */
  begin(block: Block): void {
    const attempts = (this.#inFlight.get(block.id)?.attempts ?? 0) + 1;
    this.#inFlight.set(block.id, { block, attempts, runningSince: null });
  }

  /**
   * What the engine sees of a block on its way.
   *
   * @param attempts in all its jobs, those that Batch made by itself after a reclaimed host among them
   * @param runningSince of the present attempt, in seconds since 1970; null: it waits
   */
  observe(blockId: string, seen: { attempts: number; runningSince: number | null }): void {
    const known = this.#inFlight.get(blockId);
    if (!known) return;
    const attempts = Math.max(known.attempts, seen.attempts);
    this.#inFlight.set(blockId, { ...known, attempts, runningSince: seen.runningSince });
  }

  /** A block has ended, and cost so much with all its attempts; null: not known, then the worst stays counted. */
  end(block: Block, usd: number | null): void {
    const attempts = this.#inFlight.get(block.id)?.attempts ?? 1;
    this.#ended.set(block.id, usd ?? attempts * this.maxUsd(block));
    this.#inFlight.delete(block.id);
  }

  /** What has been spent, and what is on its way at its worst, in USD. */
  get committedUsd(): number {
    return this.#sum(({ block, attempts }) => attempts * this.maxUsd(block));
  }

  /** What has been spent at most by now, in USD. */
  spentUsd(now: number): number {
    return this.#sum(({ block, attempts, runningSince }) => {
      const perSecond = (this.#worst.get(block.platform) ?? 0) / SECONDS_PER_HOUR;
      const earlier = (attempts - 1) * this.maxUsd(block);
      if (runningSince === null) return earlier;
      const running = BOOT_ALLOWANCE_SECONDS + Math.max(0, now - runningSince);
      return earlier + Math.min(this.maxUsd(block), perSecond * running);
    });
  }

  /**
   * Whether the limit has been reached by now, so that what runs should be cancelled. Attempts that Batch makes by itself
   * are how that can come about.
   */
  isLimitReached(now: number): boolean {
    return this.limitUsd !== null && this.spentUsd(now) >= this.limitUsd;
  }

  #sum(usdOf: (commitment: Commitment) => number): number {
    const ended = [...this.#ended.values()].reduce((sum, usd) => sum + usd, 0);
    return [...this.#inFlight.values()].reduce((sum, one) => sum + usdOf(one), ended);
  }
}
