import type { RetryErrorInfo, RetryStrategyV2, RetryToken } from "@smithy/types";

/** Attempts per call: even if 4 of 10 calls fail, only one in a million fails in all attempts. */
const MAX_ATTEMPTS = 15;
/** Maximum of the first wait. It doubles with each retry, as in the SDK's own strategies. */
const FIRST_WAIT_MS = { throttled: 500, other: 100 } as const;
const MAX_WAIT_MS = 20_000;

/**
 * Retries of the SDK with random, doubling waits, as in its standard strategy but without its retry quota. With the quota,
 * a client that meets many errors stops retrying, to protect a service from thousands of clients. Here one lost record
 * can waste hours of paid machine time.
 */
export class RetryPolicy implements RetryStrategyV2 {
  async acquireInitialRetryToken(): Promise<RetryToken> {
    return token(0, 0);
  }

  async refreshRetryTokenForRetry(
    tokenToRenew: RetryToken,
    { errorType, retryAfterHint }: RetryErrorInfo,
  ): Promise<RetryToken> {
    const count = tokenToRenew.getRetryCount() + 1;
    if (errorType === "CLIENT_ERROR") throw new Error("A retry would not help.");
    if (count >= MAX_ATTEMPTS) throw new Error("All attempts failed.");
    const first = errorType === "THROTTLING" ? FIRST_WAIT_MS.throttled : FIRST_WAIT_MS.other;
    const maxMs = Math.min(MAX_WAIT_MS, first * 2 ** (count - 1));
    const requestedMs = retryAfterHint ? retryAfterHint.getTime() - Date.now() : 0;
    return token(count, Math.max(requestedMs, Math.random() * maxMs));
  }

  recordSuccess(): void {
    // This policy has no state between calls.
  }
}

function token(count: number, delayMs: number): RetryToken {
  return { getRetryCount: () => count, getRetryDelay: () => delayMs };
}
