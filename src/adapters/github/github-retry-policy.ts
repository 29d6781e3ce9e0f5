import type { getOctokit } from "@actions/github";
import type { Clock } from "../../ports/clock.ts";

export type Octokit = ReturnType<typeof getOctokit>;

/** Maximum wait for a rate limit in seconds: waiting jobs cost money, and their token lasts an hour. */
const MAX_WAIT_SECONDS = 900;
/** First wait in seconds without a header that gives one (docs.github.com, "Rate limits for the REST API"). */
const FIRST_WAIT_SECONDS = 60;
const MAX_ATTEMPTS = 4;
/** Time limit of a request in milliseconds. */
const MAX_REQUEST_MS = 60_000;

/** Error codes of requests that never left this machine (Node.js, "Common system errors"). */
const UNSENT_CODES = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"];

/** Idempotent methods. A repeated POST would create a second comment. */
const REPEATABLE = ["GET", "HEAD", "PATCH", "PUT", "DELETE"];

export interface GitHubRetryOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  warn(message: string): void;
}

/** Makes every request wait for rate limits and retry server errors. */
export function addRetryPolicy(
  octokit: Octokit,
  { clock, signal, warn }: GitHubRetryOptions,
): void {
  octokit.hook.wrap("request", async (request, options) => {
    for (let tries = 1; ; tries++) {
      const timeout = AbortSignal.any([signal, AbortSignal.timeout(MAX_REQUEST_MS)]);
      try {
        return await request({ ...options, request: { ...options.request, signal: timeout } });
      } catch (error) {
        const failed = failedRequest(error);
        const isRepeatable = REPEATABLE.includes(options.method) || isUnsent(failed);
        const seconds = secondsToWait(failed, { tries, isRepeatable, now: clock.now() });
        if (seconds === null || signal.aborted) throw error;
        warn(`GitHub: ${withoutFullStop(failed.message)}. Retrying in ${seconds} s.`);
        await clock.sleep(seconds, signal);
      }
    }
  });
}

/** A failed request. */
export interface FailedRequest {
  /** HTTP status; null without a response. */
  readonly status: number | null;
  readonly message: string;
  /** System error code, for example ECONNRESET, or null. */
  readonly code: string | null;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

export function failedRequest(error: unknown): FailedRequest {
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  const message = text.trim() || code || "no reason reported";
  const none = { status: null, message, code, headers: {} };
  if (typeof error !== "object" || error === null || !("response" in error)) return none;
  // Octokit reports 500 for requests without a response. Only a response has a status.
  const { response } = error;
  if (typeof response !== "object" || response === null) return none;
  const status = "status" in error && typeof error.status === "number" ? error.status : null;
  const headers = "headers" in response ? (response.headers as FailedRequest["headers"]) : {};
  return { status, message, code, headers };
}

/** A message without its final full stop, for use within a sentence. */
export function withoutFullStop(message: string): string {
  return message.replace(/[\s.]+$/, "");
}

/** System error code, also from nested causes. */
function codeOf(error: unknown): string | null {
  for (let inner = error, depth = 0; depth < 5; depth++) {
    if (typeof inner !== "object" || inner === null) return null;
    if ("code" in inner && typeof inner.code === "string") return inner.code;
    inner = "cause" in inner ? inner.cause : null;
  }
  return null;
}

/** Whether a request certainly had no effect. */
export function isUnsent({ status, code }: FailedRequest): boolean {
  return status === null && code !== null && UNSENT_CODES.includes(code);
}

/**
 * Whether GitHub rejected a request because of its rate limit. A remaining quota of 0 alone does not show it: the last
 * request may have failed for another reason.
 */
export function isRateLimited({ status, message, headers }: FailedRequest): boolean {
  if (status === 429) return true;
  const mentionsLimit = headers["retry-after"] !== undefined || /rate limit/i.test(message);
  return status === 403 && mentionsLimit;
}

/** Seconds until the rate limit resets; null if the response does not say. */
export function secondsUntilReset({ headers }: FailedRequest, now: number): number | null {
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(1, Math.ceil(after));
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  const isLimitReached = Number(headers["x-ratelimit-remaining"] ?? 1) === 0;
  return isLimitReached && Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - now) + 1) : null;
}

/** @returns null if a retry would not help or could repeat the request's effect */
export function secondsToWait(
  failed: FailedRequest,
  { tries, isRepeatable, now }: { tries: number; isRepeatable: boolean; now: number },
): number | null {
  if (tries >= MAX_ATTEMPTS) return null;
  if (isRateLimited(failed)) {
    const seconds = secondsUntilReset(failed, now) ?? FIRST_WAIT_SECONDS * 2 ** (tries - 1);
    return seconds > MAX_WAIT_SECONDS ? null : seconds;
  }
  const isServerError = failed.status === null || failed.status >= 500;
  return isServerError && isRepeatable ? 2 ** (tries - 1) : null;
}
