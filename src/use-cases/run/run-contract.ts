import type { Budget } from "../../core/cost/budget.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import type { RunHistory } from "../../core/documents/run-history.ts";
import type { Engine } from "../../ports/engine.ts";
import type { Host } from "../../ports/host.ts";
import type { Store } from "../../ports/store.ts";

/** What runPlan is asked to do. */
export interface RunPlanOptions {
  readonly plan: Plan;
  readonly run: string;
  readonly engine: Engine;
  readonly store: Store;
  readonly host: Host;
  /** Of the noise, at the start; a run that goes on keeps what it began with. */
  readonly history: RunHistory;
  /** What machines cost, where the choice of a platform is by cost. Default: nothing is known. */
  readonly prices?: PriceList;
  /** Blocks that failed in this run before are tried once more. */
  readonly retryFailed: boolean;
  /** Hand over what the next look needs, and leave it to a later call to wait. Default: wait. */
  readonly detach?: boolean;
  /** When to leave what is under way to a later call, in seconds since 1970. Default: wait to the end. */
  readonly waitUntil?: number | null;
  /** When the command started, in seconds since 1970: `limits.wallMinutes` counts from then. Default: now. */
  readonly startedAt?: number;
  /** What may be spent. Default: no limit. */
  readonly budget?: Budget;
  /** When what has not ended is cancelled, in seconds since 1970. Default: never. */
  readonly deadline?: number | null;
  /** Limits as somebody may have asked for them since: looked at before one of them ends the run. Default: they stay as they are. */
  readonly latestLimits?: () => Promise<LatestLimits>;
  /** How often each block had been lost when the run was last asked for: that does not count. Default: all counts. */
  readonly ignoredFailures?: ReadonlyMap<string, number>;
  /** What an interruption does with what was handed over. Default: it is cancelled. */
  readonly onInterrupt?: "cancel" | "leave";
}

/** What holds for whoever goes on with a run now. */
export interface LatestLimits {
  /** Seconds since 1970; null: none. */
  readonly deadline: number | null;
  /** Null: none. */
  readonly spendUsd: number | null;
}

/** What a call of runPlan leaves. */
export interface RunOutcome {
  readonly records: readonly BlockRecord[];
  /** False: blocks are under way, or were left out. */
  readonly isFinished: boolean;
  /** Blocks that are under way. */
  readonly running: number;
  /** What ended it before its time; null: nothing. */
  readonly stopped: "deadline" | "spend limit" | null;
  /** Blocks that could not be run, and why: `id: reason`. What else their version had to do there was left out. */
  readonly givenUp: readonly string[];
}
