import type { Price } from "../platforms/prices.ts";

/** From what it takes if all is decided at the first look, to what it takes if nothing is before the last. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/**
 * - `measured`: earlier trials on this very platform
 * - `expected`: what the workload expects, on the machine that its source names
 * - `elsewhere`: earlier trials on other platforms
 * - `unknown`: nothing
 */
export type TimeBasis = "measured" | "expected" | "elsewhere" | "unknown";

/** How long one trial takes on a platform, before it is run. */
export interface ExpectedTrial {
  readonly workload: string;
  readonly seconds: number | null;
  readonly basis: TimeBasis;
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
  /** Hours from the first host's launch, all hosts of a look side by side and none waited for. */
  readonly hours: Span | null;
  /** Null: a time or the price is not known. */
  readonly usd: Span | null;
  /** Of all blocks, if each took all the time that it may; null: no price. */
  readonly worstUsd: number | null;
  /** Of one block. */
  readonly worstBlockUsd: number | null;
}

/** Time and money of a suite before anything of it runs. */
export interface RunEstimate {
  readonly suite: string;
  readonly region: string;
  readonly platforms: readonly PlatformEstimate[];
  /** Null: of a platform it is not known. */
  readonly hostHours: Span | null;
  readonly hours: Span | null;
  readonly usd: Span | null;
  readonly worstUsd: number | null;
  readonly blockTimeLimitSeconds: number;
  readonly limits: {
    readonly trialMinutes: number;
    readonly spendUsd: number | null;
    readonly deadlineHours: number | null;
  };
  /** What makes it rougher than it looks, and what to do about it. */
  readonly notes: readonly string[];
}
