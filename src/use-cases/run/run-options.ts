import type { Budget } from "../../core/cost/budget.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import type { RunHistory } from "../../core/documents/run-history.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Engine } from "../../ports/engine.ts";
import type { Store } from "../../ports/store.ts";

/** Options of runPlan. */
export interface RunPlanOptions {
  readonly plan: Plan;
  readonly run: string;
  readonly engine: Engine;
  readonly store: Store;
  readonly caller: Caller;
  /** Noise history at the start. A resumed run keeps its first history. */
  readonly history: RunHistory;
  /** Machine prices, for runs that eliminate platforms by cost. Default: no prices. */
  readonly prices?: PriceList;
  /** Retry the blocks that failed earlier in this run. */
  readonly retryFailed: boolean;
  /** Submit the blocks of the next look and return without waiting. Default: wait. */
  readonly detach?: boolean;
  /** Time at which to return while blocks still run, in seconds since 1970. Default: wait to the end. */
  readonly waitUntil?: number | null;
  /** Start of the command, in seconds since 1970; `limits.wallMinutes` counts from it. Default: now. */
  readonly startedAt?: number;
  /** Limits in USD and core hours. Default: none. */
  readonly budgets?: readonly Budget[];
  /** Time at which running blocks are cancelled, in seconds since 1970. Default: never. */
  readonly deadline?: number | null;
  /** Reads the limits again before one of them ends the run, because another request may have changed them. Default: no change. */
  readonly latestLimits?: () => Promise<LatestLimits>;
  /** Lost attempts of each block before the last request. They do not count. Default: all attempts count. */
  readonly ignoredFailures?: ReadonlyMap<string, number>;
  /** What an interruption does with submitted blocks. Default: cancel. */
  readonly onInterrupt?: "cancel" | "leave";
}

/** Limits that apply to a resumed run now. */
export interface LatestLimits {
  /** Seconds since 1970; null: none. */
  readonly deadline: number | null;
  /** Null: none. */
  readonly spendUsd: number | null;
  /** Null: none. */
  readonly coreHours: number | null;
}

/** Result of runPlan. */
export interface RunOutcome {
  readonly records: readonly BlockRecord[];
  /** False: blocks still run, or a limit stopped the run. */
  readonly isFinished: boolean;
  /** Number of blocks that still run. */
  readonly running: number;
  /** The limit that stopped the run; null: none. */
  readonly stopped: "deadline" | "spending limit" | "core-hour limit" | null;
  /** Blocks that could not run, as `id: reason`. The other blocks of that version on that platform were skipped. */
  readonly abandonedBlocks: readonly string[];
}
