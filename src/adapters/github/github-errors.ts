import {
  InfrastructureError,
  InterruptedError,
  PermanentError,
  UsageError,
} from "../../core/errors.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import { formatRoughly } from "../../core/format/text.ts";
import {
  type FailedRequest,
  failedRequest,
  isRateLimited,
  isUnsent,
  secondsUntilReset,
  withoutAbort,
} from "./github-retry-policy.ts";

/** What was asked of GitHub, for the message when it refuses. */
export interface FailedCall {
  /** After "GitHub refuses to": `comment on #7`. */
  readonly what: string;
  /** What a workflow has to grant, as in `pull-requests: write`; null: every token may. */
  readonly permission: string | null;
  /** What is not there will not come back: a pull request that was deleted. */
  readonly isPermanentlyGone?: boolean;
  readonly repository: string;
  readonly signal: AbortSignal;
}

/** Longest that GitHub's own words are quoted. */
const MAX_QUOTE = 300;

/** What a call that failed means for whoever made it, and what to do about it. */
export function toUserError(cause: unknown, asked: FailedCall): Error {
  const { what, permission, isPermanentlyGone = false, repository, signal } = asked;
  if (signal.aborted) return new InterruptedError("Interrupted.", { cause });
  const failed = failedRequest(cause);
  const said = `GitHub said: ${quote(failed.message)}`;
  const user = (message: string) => new UsageError(message, { cause });
  const final = (message: string) => new PermanentError(message, { cause });
  if (isRateLimited(failed)) {
    const seconds = secondsUntilReset(failed, Date.now() / 1000);
    const when = seconds === null ? "later" : `in ${formatRoughly(seconds)}`;
    return new InfrastructureError(
      `GitHub's limit of calls is reached: it did not ${what}. The same command goes on ${when}.`,
      { cause },
    );
  }
  switch (failed.status) {
    case null:
      return new InfrastructureError(explainNoAnswer(asked, failed), { cause });
    case 401:
      return user(
        `GitHub does not know the token (401): it is mistyped, expired or withdrawn. In a workflow give the action no token: it takes the job's own. ${said}`,
      );
    case 403:
      return PERMANENT_STATUSES.test(failed.message)
        ? final(explainForbidden(asked, failed.message))
        : user(explainForbidden(asked, failed.message));
    case 404:
      return (isPermanentlyGone ? final : user)(
        `GitHub refuses to ${what} in ${repository} (404): it is not there, or the token may not see it.${permissionAdvice(permission)}`,
      );
    case 410:
      return final(
        `GitHub refuses to ${what} in ${repository} (410): it was deleted, or issues are switched off there. ${said}`,
      );
    case 422:
      return user(`GitHub refuses to ${what} in ${repository} (422). ${said}`);
    default:
      return new InfrastructureError(
        `GitHub did not ${what} in ${repository} (${failed.status}). ${said}`,
        { cause },
      );
  }
}

/** What GitHub says of a conversation or a repository that takes nothing any more. */
const PERMANENT_STATUSES = /is locked|was archived|is archived|read-only/i;

/** Nobody answered: what that means for what was asked. */
function explainNoAnswer({ what, repository }: FailedCall, failed: FailedRequest): string {
  const why = withoutAbort(quote(failed.message));
  return isUnsent(failed)
    ? `GitHub can't be reached, so it did not ${what} in ${repository}: ${why}. The same command tries again.`
    : `GitHub gave no answer when it was asked to ${what} in ${repository}: ${why}. It may be done all the same; the same command looks, and goes on.`;
}

function explainForbidden({ what, permission, repository }: FailedCall, message: string): string {
  const head = `GitHub refuses to ${what} in ${repository} (403)`;
  if (/not accessible|must have|resource protected|admin rights/i.test(message)) {
    return `${head}: the token lacks a permission.${permissionAdvice(permission)}`;
  }
  // Locked conversations, archived repositories, rules of an organisation: GitHub's own words say it best.
  return `${head}. GitHub said: ${quote(message)}`;
}

/** The lines for a workflow, and why there might be no use in them. */
function permissionAdvice(permission: string | null): string {
  if (permission === null) return "";
  return `\nGive the job:\n    permissions:\n      ${permission}\nA pull request of a fork never gets it: publish from workflow_run, as docs/how-to/publish-results.md shows.`;
}

/** Without the link to the documentation that octokit puts behind it. */
function quote(message: string): string {
  const [words = ""] = stripControls(message).split(" - https://");
  return words.length > MAX_QUOTE ? `${words.slice(0, MAX_QUOTE)}...` : words;
}
