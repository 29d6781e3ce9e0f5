import {
  DisabledFeatureError,
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
  withoutFullStop,
} from "./github-retry-policy.ts";

/** A failed request to GitHub, for the error message. */
export interface FailedCall {
  /** Request, after "GitHub refuses to", for example `comment on #7`. */
  readonly what: string;
  /** Required workflow permission, for example `pull-requests: write`; null: none. */
  readonly permission: string | null;
  /** Whether a missing object is missing permanently, for example a deleted pull request. */
  readonly isPermanentlyGone?: boolean;
  readonly repository: string;
  readonly signal: AbortSignal;
}

/** Maximum length of a quoted message of GitHub. */
const MAX_QUOTE = 300;

/** Explains a failed request, with advice. */
export function toUserError(cause: unknown, call: FailedCall): Error {
  const { what, permission, isPermanentlyGone = false, repository, signal } = call;
  if (signal.aborted) return new InterruptedError("Interrupted.", { cause });
  const failed = failedRequest(cause);
  const response = `GitHub's message: ${quote(failed.message)}`;
  const user = (message: string) => new UsageError(message, { cause });
  const final = (message: string) => new PermanentError(message, { cause });
  if (isRateLimited(failed)) {
    const seconds = secondsUntilReset(failed, Date.now() / 1000);
    const when = seconds === null ? "later" : `in ${formatRoughly(seconds)}`;
    return new InfrastructureError(
      `GitHub's rate limit is reached, so GitHub did not ${what}. Rerun the command ${when}.`,
      { cause },
    );
  }
  switch (failed.status) {
    case null:
      return new InfrastructureError(explainNoResponse(call, failed), { cause });
    case 401:
      return user(
        `GitHub rejected the token (401): it is wrong, expired or revoked. In a workflow, omit the token to use the job's own. ${response}`,
      );
    case 403:
      return PERMANENT_STATUSES.test(failed.message)
        ? final(explainForbidden(call, failed.message))
        : user(explainForbidden(call, failed.message));
    case 404:
      return (isPermanentlyGone ? final : user)(
        `GitHub refuses to ${what} in ${repository} (404): not found, or the token cannot see it.${permissionAdvice(permission)}`,
      );
    case 410:
      if (ISSUES_DISABLED.test(failed.message)) {
        return new DisabledFeatureError(
          `Issues are disabled in ${repository}, so gcbench opened none. To get issues, select Issues under Settings > General > Features of the repository.`,
          { cause },
        );
      }
      return final(`GitHub refuses to ${what} in ${repository} (410): deleted. ${response}`);
    case 422:
      return user(`GitHub refuses to ${what} in ${repository} (422). ${response}`);
    default:
      return new InfrastructureError(
        `GitHub did not ${what} in ${repository} (${failed.status}). ${response}`,
        { cause },
      );
  }
}

/** Message for all calls about issues, but not about comments of pull requests. */
const ISSUES_DISABLED = /issues (are|ha(s|ve) been) disabled/i;

/** Messages about conversations or repositories that accept no changes. */
const PERMANENT_STATUSES = /is locked|was archived|is archived|read-only/i;

/** Explains a request without a response. */
function explainNoResponse({ what, repository }: FailedCall, failed: FailedRequest): string {
  const why = withoutFullStop(quote(failed.message));
  return isUnsent(failed)
    ? `GitHub is unreachable, so it did not ${what} in ${repository}: ${why}. Rerun the command.`
    : `GitHub did not respond to the request to ${what} in ${repository}: ${why}. The request may have succeeded. Rerun the command: it checks, then resumes.`;
}

function explainForbidden({ what, permission, repository }: FailedCall, message: string): string {
  const head = `GitHub refuses to ${what} in ${repository} (403)`;
  if (/not accessible|must have|resource protected|admin rights/i.test(message)) {
    return `${head}: the token lacks a permission.${permissionAdvice(permission)}`;
  }
  if (/not permitted to create or approve pull requests/i.test(message)) {
    return `${head}: a setting forbids it. Select "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General of the repository. If GitHub does not let you, an owner of the organization must select it there first.`;
  }
  // Locked conversations, archived repositories, rules of an organization: GitHub's message explains it best.
  return `${head}. GitHub's message: ${quote(message)}`;
}

/** Lines to add to a workflow, and when they do not help. */
function permissionAdvice(permission: string | null): string {
  if (permission === null) return "";
  return `\nGive the job:\n    permissions:\n      ${permission}\nA job that calls this workflow needs it too. Without \`permissions\` a job gets the default under Settings > Actions > General, which an organization can fix to read-only.\nJobs of pull requests from forks never get it: publish from workflow_run (docs/how-to/publish-results.md).`;
}

/** A message without Octokit's link to the documentation. */
function quote(message: string): string {
  const [words = ""] = stripControls(message).split(" - https://");
  return words.length > MAX_QUOTE ? `${words.slice(0, MAX_QUOTE)}...` : words;
}
