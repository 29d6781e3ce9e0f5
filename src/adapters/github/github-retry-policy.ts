import type { getOctokit } from "@actions/github";
import type { Clock } from "../../ports/clock.ts";

export type Octokit = ReturnType<typeof getOctokit>;

/** Longest wait for a limit to end, in seconds: a job that waits is paid for, and its token lasts an hour. */
const MAX_WAIT = 900;
/** Without a header that says how long: a minute, then longer (docs.github.com, "Rate limits for the REST API"). */
const FIRST_WAIT = 60;
const MAX_ATTEMPTS = 4;
/** Longest that one answer may take, in milliseconds. */
const MAX_ANSWER = 60_000;

/** What says that a call never left this machine: nobody answered, or no such name is known (Node.js, "Common system errors"). */
const UNSENT_CODES = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"];

/** Done twice, these leave what they leave when done once; a comment made twice is two comments. */
const REPEATABLE = ["GET", "HEAD", "PATCH", "PUT", "DELETE"];

export interface GitHubRetryOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  warn(message: string): void;
}

/** Makes every call wait for GitHub's limits, and try again what failed on GitHub's side. */
export function addRetryPolicy(
  octokit: Octokit,
  { clock, signal, warn }: GitHubRetryOptions,
): void {
  octokit.hook.wrap("request", async (request, options) => {
    for (let tries = 1; ; tries++) {
      const timeout = AbortSignal.any([signal, AbortSignal.timeout(MAX_ANSWER)]);
      try {
        return await request({ ...options, request: { ...options.request, signal: timeout } });
      } catch (error) {
        const failed = failedRequest(error);
        const isRepeatable = REPEATABLE.includes(options.method) || isUnsent(failed);
        const seconds = secondsToWait(failed, { tries, isRepeatable, now: clock.now() });
        if (seconds === null || signal.aborted) throw error;
        warn(`GitHub: ${withoutAbort(failed.message)}. Trying again in ${seconds} s.`);
        await clock.sleep(seconds, signal);
      }
    }
  });
}

/** What a call ended with. */
export interface FailedRequest {
  /** Of the answer; null: there was none. */
  readonly status: number | null;
  readonly message: string;
  /** Of the system, as in ECONNRESET; null: it gave none. */
  readonly code: string | null;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

export function failedRequest(error: unknown): FailedRequest {
  const code = codeOf(error);
  const said = error instanceof Error ? error.message : String(error);
  const message = said.trim() || code || "no reason is known";
  const none = { status: null, message, code, headers: {} };
  if (typeof error !== "object" || error === null || !("response" in error)) return none;
  // Octokit gives 500 to what got no answer at all: only an answer has a status.
  const { response } = error;
  if (typeof response !== "object" || response === null) return none;
  const status = "status" in error && typeof error.status === "number" ? error.status : null;
  const headers = "headers" in response ? (response.headers as FailedRequest["headers"]) : {};
  return { status, message, code, headers };
}

/** A message as a part of a sentence of ours. */
export function withoutAbort(message: string): string {
  return message.replace(/[\s.]+$/, "");
}

/** The system's word for what failed, however deep it lies. */
function codeOf(error: unknown): string | null {
  for (let inner = error, depth = 0; depth < 5; depth++) {
    if (typeof inner !== "object" || inner === null) return null;
    if ("code" in inner && typeof inner.code === "string") return inner.code;
    inner = "cause" in inner ? inner.cause : null;
  }
  return null;
}

/** Whether a call surely did nothing. */
export function isUnsent({ status, code }: FailedRequest): boolean {
  return status === null && code !== null && UNSENT_CODES.includes(code);
}

/**
 * Whether GitHub refused only because there was too much of it lately. That no calls are left says nothing by itself: the last one may
 * have been refused for another reason.
 */
export function isRateLimited({ status, message, headers }: FailedRequest): boolean {
  if (status === 429) return true;
  const isAskedToWait = headers["retry-after"] !== undefined || /rate limit/i.test(message);
  return status === 403 && isAskedToWait;
}

/** When its limit ends, in seconds from now; null: the answer does not say. */
export function secondsUntilReset({ headers }: FailedRequest, now: number): number | null {
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(1, Math.ceil(after));
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  const isLimitReached = Number(headers["x-ratelimit-remaining"] ?? 1) === 0;
  return isLimitReached && Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - now) + 1) : null;
}

/** @returns null: another try would not help, or might do it twice */
export function secondsToWait(
  failed: FailedRequest,
  { tries, isRepeatable, now }: { tries: number; isRepeatable: boolean; now: number },
): number | null {
  if (tries >= MAX_ATTEMPTS) return null;
  if (isRateLimited(failed)) {
    const seconds = secondsUntilReset(failed, now) ?? FIRST_WAIT * 2 ** (tries - 1);
    return seconds > MAX_WAIT ? null : seconds;
  }
  const isTheirs = failed.status === null || failed.status >= 500;
  return isTheirs && isRepeatable ? 2 ** (tries - 1) : null;
}
