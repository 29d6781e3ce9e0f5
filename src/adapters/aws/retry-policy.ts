import type { RetryErrorInfo, RetryStrategyV2, RetryToken } from "@smithy/types";

/** The first call and its repetitions: with 4 of 10 calls failing, one in a million gives up. */
const MAX_ATTEMPTS = 15;
/** Of the first wait, twice as long with each further one: as the SDK's own strategies begin. */
const FIRST_WAIT_MS = { throttled: 500, other: 100 } as const;
const MAX_WAIT_MS = 20_000;

/**
 * When the SDK repeats a call: after random waits that double, as its standard strategy does, but without that one's
 * quota, which has a client that meets many faults give up at the first. The quota spares a service whose thousands of
 * clients all repeat; here a single record may be what hours of machines were paid for.
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
    if (errorType === "CLIENT_ERROR") throw new Error("Repeating it would not help.");
    if (count >= MAX_ATTEMPTS) throw new Error("It was tried often enough.");
    const first = errorType === "THROTTLING" ? FIRST_WAIT_MS.throttled : FIRST_WAIT_MS.other;
    const longest = Math.min(MAX_WAIT_MS, first * 2 ** (count - 1));
    const asked = retryAfterHint ? retryAfterHint.getTime() - Date.now() : 0;
    return token(count, Math.max(asked, Math.random() * longest));
  }

  recordSuccess(): void {
    // Nothing is kept from one call to the next.
  }
}

function token(count: number, delayMs: number): RetryToken {
  return { getRetryCount: () => count, getRetryDelay: () => delayMs };
}
