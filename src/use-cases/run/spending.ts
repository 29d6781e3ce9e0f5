import type { BudgetUnit } from "../../core/cost/budget-unit.ts";
import { firstAttemptId } from "../../core/documents/attempt-id.ts";
import type { Block } from "../../core/documents/plan.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { hostOf } from "../../core/verdict/block-times.ts";
import type { Caller } from "../../ports/caller.ts";
import type { BlockState } from "../../ports/engine.ts";
import type { LatestLimits, RunPlanOptions } from "./run-options.ts";
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
      const { format } = budget.unit;
      caller.warn(
        `The ${this.limitName} of ${format(budget.limit ?? 0)} leaves no room for another block: ${format(budget.committed)} are spent or bound, ` +
          `and a block can cost ${format(budget.max(block))} if it takes all the time that it may.`,
      );
    }
    return false;
  }

  /** Takes another limit than it began with. */
  setLimit(limits: LatestLimits): void {
    this.#options.budget?.setLimit(limits);
  }

  get limitName(): BudgetUnit["limitName"] {
    return this.#options.budget?.unit.limitName ?? "spend limit";
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
    if (!budget?.limit) return;
    const { block } = record.spec;
    const jobs = await readJobs(store, run, [record], block.id);
    const onHost = records.filter((other) => hostOf(other) === hostOf(record));
    const costs = budget.unit.byBlock({ plan, records: onHost, jobs, prices });
    budget.end(block, costs.get(block.id) ?? null);
  }

  /** The same for all that an earlier client saw, blocks without a record among them: lost attempts were paid for. */
  async recordAllCosts(records: readonly BlockRecord[]): Promise<void> {
    const { plan, run, store, budget, prices = NO_PRICES } = this.#options;
    if (!budget?.limit) return;
    const jobs = await readJobs(store, run, records);
    const costs = budget.unit.byBlock({ plan, records, jobs, prices });
    const recorded = new Map(records.map(({ spec }) => [spec.block.id, spec.block]));
    for (const [id, cost] of costs) {
      const block = recorded.get(id) ?? plan.blocks.find((one) => one.id === firstAttemptId(id));
      if (block) budget.end({ ...block, id }, cost);
    }
  }
}
