import type { Budget } from "../../core/cost/budget.ts";
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

type SpendingOptions = Pick<RunPlanOptions, "plan" | "run" | "store" | "budgets" | "prices"> & {
  readonly caller: Pick<Caller, "clock" | "warn">;
};

/** Keeps the budgets of a run up to date. Without one, every block fits. */
export class Spending {
  readonly #options: SpendingOptions;
  readonly #budgets: readonly Budget[];
  #hasReportedLimit = false;

  constructor(options: SpendingOptions) {
    this.#options = options;
    this.#budgets = options.budgets ?? [];
  }

  /** Counts a block that an earlier client submitted. */
  begin(block: Block): void {
    for (const budget of this.#budgets) budget.begin(block);
  }

  /** The limit that leaves no room for a block, which is reported once. Null: the block fits, and counts from now on. */
  limitWithoutRoom(block: Block): BudgetUnit["limitName"] | null {
    const full = this.#budgets.find((budget) => !budget.fitsLimit(block));
    if (!full) {
      this.begin(block);
      return null;
    }
    const { format, limitName } = full.unit;
    if (!this.#hasReportedLimit) {
      this.#hasReportedLimit = true;
      this.#options.caller.warn(
        `The ${limitName} of ${format(full.limit ?? 0)} leaves no room for another block: ${format(full.committed)} are spent or bound, ` +
          `and a block can cost ${format(full.max(block))} if it takes all the time that it may.`,
      );
    }
    return limitName;
  }

  /** Replaces the limits that the run began with. */
  setLimit(limits: LatestLimits): void {
    for (const budget of this.#budgets) budget.setLimit(limits);
  }

  /** @param now seconds since 1970. @returns null: no limit is reached */
  reachedLimit(now: number): BudgetUnit["limitName"] | null {
    return this.#budgets.find((budget) => budget.isLimitReached(now))?.unit.limitName ?? null;
  }

  /** @param states one for each block, in their order */
  observe(blocks: readonly Block[], states: readonly BlockState[]): void {
    const now = this.#options.caller.clock.now();
    for (const [index, { id }] of blocks.entries()) {
      const state = states[index];
      if (state?.status !== "running" && state?.status !== "waiting") continue;
      const seconds = state.status === "running" ? (state.seconds ?? 0) : null;
      const runningSince = seconds === null ? null : now - seconds;
      const seen = { attempts: state.attempts ?? 1, runningSince };
      for (const budget of this.#budgets) budget.observe(id, seen);
    }
  }

  /** Counts what a block that has ended really cost; its host was launched once for all that it served. */
  async recordSpending(record: BlockRecord, records: readonly BlockRecord[]): Promise<void> {
    const { plan, run, store, prices = NO_PRICES } = this.#options;
    if (this.#limited.length === 0) return;
    const { block } = record.spec;
    const jobs = await readJobs(store, run, [record], block.id);
    const onHost = records.filter((other) => hostOf(other) === hostOf(record));
    for (const budget of this.#limited) {
      const costs = budget.unit.byBlock({ plan, records: onHost, jobs, prices });
      budget.end(block, costs.get(block.id) ?? null);
    }
  }

  /** The same for all that an earlier client saw, blocks without a record among them: lost attempts were paid for. */
  async recordAllCosts(records: readonly BlockRecord[]): Promise<void> {
    const { plan, run, store, prices = NO_PRICES } = this.#options;
    if (this.#limited.length === 0) return;
    const jobs = await readJobs(store, run, records);
    const recorded = new Map(records.map(({ spec }) => [spec.block.id, spec.block]));
    for (const budget of this.#limited) {
      for (const [id, cost] of budget.unit.byBlock({ plan, records, jobs, prices })) {
        const block = recorded.get(id) ?? plan.blocks.find((one) => one.id === firstAttemptId(id));
        if (block) budget.end({ ...block, id }, cost);
      }
    }
  }

  get #limited(): readonly Budget[] {
    return this.#budgets.filter(({ limit }) => limit !== null);
  }
}
