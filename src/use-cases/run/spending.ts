import { usdByBlock } from "../../core/cost/run-cost.ts";
import { firstAttemptId } from "../../core/documents/attempt-id.ts";
import type { Block } from "../../core/documents/plan.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { formatUsd } from "../../core/format/text.ts";
import { hostOf } from "../../core/verdict/block-times.ts";
import type { Caller } from "../../ports/caller.ts";
import type { BlockState } from "../../ports/engine.ts";
import type { RunPlanOptions } from "./run-options.ts";
import { readJobs } from "./stored-runs.ts";

type SpendingOptions = Pick<RunPlanOptions, "plan" | "run" | "store" | "budget" | "prices"> & {
  readonly caller: Pick<Caller, "clock" | "warn">;
};

/** Keeps a run's budget told of what its blocks cost. Without one, all is affordable. */
export class Spending {
  readonly #options: SpendingOptions;
  #hasReportedLimit = false;

  constructor(options: SpendingOptions) {
    this.#options = options;
  }

  /** Counts a block that an earlier client submitted. */
  begin(block: Block): void {
    this.#options.budget?.begin(block);
  }

  /** Whether there is room for a block; if so it is counted from now on. A person is told once that there is none. */
  fitsLimit(block: Block): boolean {
    const { budget, caller } = this.#options;
    if (!budget || budget.fitsLimit(block)) {
      budget?.begin(block);
      return true;
    }
    if (!this.#hasReportedLimit) {
      this.#hasReportedLimit = true;
      const [committed, worst] = [budget.committedUsd, budget.maxUsd(block)];
      caller.warn(
        `The spend limit of ${formatUsd(budget.limitUsd ?? 0)} leaves no room for another block: ${formatUsd(committed)} are spent or bound, ` +
          `and a block can cost ${formatUsd(worst)} if it takes all the time that it may.`,
      );
    }
    return false;
  }

  /** Takes another limit than it began with. */
  setLimit(usd: number | null): void {
    this.#options.budget?.setLimit(usd);
  }

  /** @param now seconds since 1970 */
  isLimitReached(now: number): boolean {
    return this.#options.budget?.isLimitReached(now) ?? false;
  }

  /** @param states one for each block, in their order */
  observe(blocks: readonly Block[], states: readonly BlockState[]): void {
    const { budget, caller } = this.#options;
    for (const [index, { id }] of blocks.entries()) {
      const state = states[index];
      if (state?.status !== "running" && state?.status !== "waiting") continue;
      const seconds = state.status === "running" ? (state.seconds ?? 0) : null;
      const runningSince = seconds === null ? null : caller.clock.now() - seconds;
      budget?.observe(id, { attempts: state.attempts ?? 1, runningSince });
    }
  }

  /** Tells the budget what a block that has ended really cost; its host was launched once for all that it served. */
  async recordSpending(record: BlockRecord, records: readonly BlockRecord[]): Promise<void> {
    const { plan, run, store, budget, prices = NO_PRICES } = this.#options;
    if (!budget?.limitUsd) return;
    const { block } = record.spec;
    const jobs = await readJobs(store, run, [record], block.id);
    const onHost = records.filter((other) => hostOf(other) === hostOf(record));
    const usd = usdByBlock({ plan, records: onHost, jobs, prices });
    budget.end(block, usd.get(block.id) ?? null);
  }

  /** The same for all that an earlier client saw, blocks without a record among them: lost attempts were paid for. */
  async recordAllCosts(records: readonly BlockRecord[]): Promise<void> {
    const { plan, run, store, budget, prices = NO_PRICES } = this.#options;
    if (!budget?.limitUsd) return;
    const jobs = await readJobs(store, run, records);
    const usd = usdByBlock({ plan, records, jobs, prices });
    const recorded = new Map(records.map(({ spec }) => [spec.block.id, spec.block]));
    for (const [id, cost] of usd) {
      const block = recorded.get(id) ?? plan.blocks.find((one) => one.id === firstAttemptId(id));
      if (block) budget.end({ ...block, id }, cost);
    }
  }
}
