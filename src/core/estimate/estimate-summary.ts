import type { BudgetUnit } from "../cost/budget-unit.ts";
import type { Price } from "../documents/prices.ts";

/** Range from a decision at the first look to no decision before the last look. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/**
 * Source of a trial's time:
 * - `measured`: earlier trials on this platform
 * - `expected`: the workload's expectation, for the machine that its source names
 * - `elsewhere`: earlier trials on other platforms
 * - `unknown`: none
 */
export type TimeSource = "measured" | "expected" | "elsewhere" | "unknown";

/** Expected time of a trial on a platform. */
export interface ExpectedTrial {
  readonly workload: string;
  readonly seconds: number | null;
  readonly timeSource: TimeSource;
  /** Trials or figure that the time comes from. */
  readonly source: string;
  /** A longer trial fails. */
  readonly limitMinutes: number;
}

/** Seconds on a host before the first model run. */
export interface ExpectedOverhead {
  readonly seconds: number;
  readonly source: string;
}

export interface PlatformEstimate {
  /** Platform id. */
  readonly platform: string;
  /** Instance type in AWS; cores of a job on a cluster. */
  readonly machine: string;
  readonly price: Price | null;
  readonly trials: readonly ExpectedTrial[];
  readonly overhead: ExpectedOverhead;
  readonly blocks: Span;
  /** Null: the time of a trial is unknown. */
  readonly hostHours: Span | null;
  /** On a cluster. Null: in AWS, or the time of a trial is unknown. */
  readonly coreHours: Span | null;
  /** Null: a time or the price is unknown. */
  readonly usd: Span | null;
  /** Cost if all blocks run to their time limits; null: no price. */
  readonly maxUsd: number | null;
  /** The same for a single block. */
  readonly maxBlockUsd: number | null;
}

/** Effect of a limit in USD or core hours on a run. */
export interface LimitForecast {
  /** Blocks that the first looks need. */
  readonly firstLook: {
    readonly blocks: number;
    /** Blocks that can run in parallel. */
    readonly concurrentBlocks: number;
    /** Blocks that never fit: the run stops before they are measured. */
    readonly unaffordableBlocks: number;
    /** USD or core hours if all of them run to their time limits; 0 without a price. */
    readonly maxAmount: number;
  };
  /** True if a block of any look has to wait for room. */
  readonly isWaiting: boolean;
  /** Blocks that can start if nothing is decided before the last look. */
  readonly startableBlocks: number;
  /** True if a block never fits: the run stops before it unless it is decided earlier. */
  readonly exceedsLimit: boolean;
}

/** What a run is expected to take of what a limit counts. */
export interface BudgetEstimate {
  readonly key: BudgetUnit["key"];
  /** Null: the suite has no such limit. */
  readonly limit: number | null;
  /** Amount of the whole run, regardless of the limit. Null: a time or a price is unknown. */
  readonly expected: Span | null;
  /** Amount if all blocks run to their time limits; null: a price is unknown. */
  readonly max: number | null;
  /** The same for the block that can take most; 0: all prices are unknown. */
  readonly maxBlock: number;
  /** Null: the time of a trial is unknown, or the run has a limit but a price is missing. */
  readonly forecast: LimitForecast | null;
}

/** Estimated time and cost of a suite where one engine runs it. */
export interface RunEstimate {
  readonly suite: string;
  readonly engine: "batch" | "slurm";
  /** Null: on a cluster. */
  readonly region: string | null;
  /** Name of the cluster; null: in AWS. */
  readonly site: string | null;
  readonly platforms: readonly PlatformEstimate[];
  /** Null: unknown for a platform. */
  readonly hostHours: Span | null;
  /** On a cluster. Null: in AWS, or unknown for a platform. */
  readonly coreHours: Span | null;
  /**
   * Elapsed hours from the first host's launch to the end, or to where a limit stops the run. Blocks
   * run in parallel as the limits allow; waiting in a cluster's queue is not included. Null: the time
   * of a trial is unknown, or a limit allows no block.
   */
  readonly hours: Span | null;
  /** Effect of the limit that stops the run first. Null: unknown. */
  readonly limitForecast: LimitForecast | null;
  /** One in AWS; on a cluster core hours, then USD if its file has prices. */
  readonly budgets: readonly BudgetEstimate[];
  /** Cost of the whole run, regardless of the spending limit (like hostHours). */
  readonly usd: Span | null;
  readonly maxUsd: number | null;
  readonly blockTimeLimitSeconds: number;
  readonly limits: {
    /** Null: each trial's limit follows from its time. */
    readonly trialMinutes: number | null;
    readonly spendUsd: number | null;
    readonly coreHours: number | null;
    readonly deadlineHours: number | null;
  };
  /** Uncertainties of the estimate, and how to reduce them. */
  readonly notes: readonly string[];
}
