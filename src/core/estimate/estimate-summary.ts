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
  readonly instanceType: string;
  readonly price: Price | null;
  readonly trials: readonly ExpectedTrial[];
  readonly overhead: ExpectedOverhead;
  readonly blocks: Span;
  /** Null: the time of a trial is unknown. */
  readonly hostHours: Span | null;
  /** Null: a time or the price is unknown. */
  readonly usd: Span | null;
  /** Cost if all blocks run to their time limits; null: no price. */
  readonly maxUsd: number | null;
  /** The same for a single block. */
  readonly maxBlockUsd: number | null;
}

/** Effect of the spending limit on a run. */
export interface SpendLimitForecast {
  /** Blocks that the first looks need. */
  readonly firstLook: {
    readonly blocks: number;
    /** Blocks that can run in parallel. */
    readonly concurrentBlocks: number;
    /** Blocks that never fit: the run stops before they are measured. */
    readonly unaffordableBlocks: number;
    /** Cost if all of them run to their time limits; 0 without a price. */
    readonly maxUsd: number;
  };
  /** True if a block of any look has to wait for room. */
  readonly isWaiting: boolean;
  /** Blocks that can start if nothing is decided before the last look. */
  readonly startableBlocks: number;
  /** True if a block never fits: the run stops before it unless it is decided earlier. */
  readonly exceedsLimit: boolean;
}

/** Estimated time and cost of a suite. */
export interface RunEstimate {
  readonly suite: string;
  readonly region: string;
  readonly platforms: readonly PlatformEstimate[];
  /** Null: unknown for a platform. */
  readonly hostHours: Span | null;
  /**
   * Elapsed hours from the first host's launch to the end, or to where the spending limit stops the
   * run. Blocks run in parallel as the limit allows. Null: the time of a trial is unknown, or the
   * limit allows no block.
   */
  readonly hours: Span | null;
  /** Null: the time of a trial is unknown, or the run has a limit but a price is missing. */
  readonly spendLimitForecast: SpendLimitForecast | null;
  /** Cost of the whole run, regardless of the spending limit (like hostHours). */
  readonly usd: Span | null;
  readonly maxUsd: number | null;
  readonly blockTimeLimitSeconds: number;
  readonly limits: {
    /** Null: each trial's limit follows from its time. */
    readonly trialMinutes: number | null;
    readonly spendUsd: number | null;
    readonly deadlineHours: number | null;
  };
  /** Uncertainties of the estimate, and how to reduce them. */
  readonly notes: readonly string[];
}
