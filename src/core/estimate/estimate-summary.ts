import type { Price } from "../documents/prices.ts";

/** From what it takes if all is decided at the first look, to what it takes if nothing is before the last. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/**
 * - `measured`: earlier trials on this very platform
 * - `expected`: what the workload expects, on the machine that its source names
 * - `elsewhere`: earlier trials on other platforms
 * - `unknown`: nothing
 */
export type TimeSource = "measured" | "expected" | "elsewhere" | "unknown";

/** How long one trial takes on a platform, before it is run. */
export interface ExpectedTrial {
  readonly workload: string;
  readonly seconds: number | null;
  readonly timeSource: TimeSource;
  /** Which trials, or whose figure. */
  readonly source: string;
}

/** What comes before the first run of the model on a host, in seconds. */
export interface ExpectedOverhead {
  readonly seconds: number;
  readonly source: string;
}

export interface PlatformEstimate {
  /** Id of a platform. */
  readonly platform: string;
  readonly instanceType: string;
  readonly price: Price | null;
  readonly trials: readonly ExpectedTrial[];
  readonly overhead: ExpectedOverhead;
  readonly blocks: Span;
  /** Null: the time of a trial is not known. */
  readonly hostHours: Span | null;
  /** Null: a time or the price is not known. */
  readonly usd: Span | null;
  /** Of all blocks, if each took all the time that it may; null: no price. */
  readonly maxUsd: number | null;
  /** Of one block. */
  readonly maxBlockUsd: number | null;
}

/** What the spend limit makes of a run. */
export interface SpendLimitForecast {
  /** The blocks that every comparison's first look needs. */
  readonly firstLook: {
    readonly blocks: number;
    /** How many of them begin at once. */
    readonly concurrentBlocks: number;
    /** For how many there is never room: the run stops before they are measured. */
    readonly left: number;
    /** What they cost if each takes all the time that it may; 0 where no price is known. */
    readonly maxUsd: number;
  };
  /** Whether a block of some look waits for room. */
  readonly isWaiting: boolean;
  /** Of all blocks, how many begin if nothing is decided before the last look. */
  readonly begin: number;
  /** Whether there is a block that never has room: the run stops before it, unless it is decided earlier. */
  readonly exceedsLimit: boolean;
}

/** Time and money of a suite before anything of it runs. */
export interface RunEstimate {
  readonly suite: string;
  readonly region: string;
  readonly platforms: readonly PlatformEstimate[];
  /** Null: of a platform it is not known. */
  readonly hostHours: Span | null;
  /**
   * From the first host's launch to the end, or to where the spend limit ends it; blocks side by side as that has room.
   * Null: the time of a trial is not known, or the limit has room for no block.
   */
  readonly hours: Span | null;
  /** Null: the time of a trial is not known, or there is a limit and not every platform has a price: it can't be kept. */
  readonly spendLimitForecast: SpendLimitForecast | null;
  /** Of the whole run, whatever the limit makes of it; so are the host-hours. */
  readonly usd: Span | null;
  readonly maxUsd: number | null;
  readonly blockTimeLimitSeconds: number;
  readonly limits: {
    readonly trialMinutes: number;
    readonly spendUsd: number | null;
    readonly deadlineHours: number | null;
  };
  /** What makes it rougher than it looks, and what to do about it. */
  readonly notes: readonly string[];
}
