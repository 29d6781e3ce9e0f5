import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { stripControlsByLine } from "../../core/format/control-characters.ts";
import type { GitResult } from "./git-process.ts";

interface PushTarget {
  readonly remote: string;
  readonly branch: string;
}

/** The branch changed between fetch and push, or two pushes collided. */
const NON_FAST_FORWARD =
  /\[rejected\]|\(fetch first\)|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists/;
const PROTECTED = /\bGH006\b|\bGH013\b|protected branch/i;
/** Rejected by a check of the server: file size, secret scanning, a hook. */
const DECLINED = /\bGH\d{3}\b|hook declined/i;
/** The server or the network failed; a retry may succeed. */
const OUTAGE =
  /(returned error:|HTTP) 5\d\d|HTTP\/\S+ 5\d\d|Could not resolve host|Temporary failure in name resolution|Failed to connect|Couldn't connect|Connection (refused|reset|timed out)|Operation timed out|Network is unreachable|early EOF|unexpected disconnect|remote end hung up|Empty reply from server|(SSL|TLS|GnuTLS|gnutls)[^\n]*(error|handshake|closed)|fatal error in commit_refs|Internal Server Error/i;
/** The server rejected the request; git may also report a hang-up. Excludes 408 and 429, which are temporary. */
const REJECTED = /(returned error:|HTTP) 4(?!08|29)\d\d/;
const NOT_ALLOWED =
  /\b403\b|\b401\b|denied|Authentication failed|could not read (Username|Password)|terminal prompts disabled/i;
const NOT_FOUND = /not found|does not exist|does not appear to be a git repository/i;

/** Whether git failed because of the server or the network. */
export function isOutage({ stdout, stderr }: GitResult): boolean {
  const output = `${stdout}\n${stderr}`;
  const isRejected = [NOT_ALLOWED, PROTECTED, DECLINED, REJECTED].some((kind) => kind.test(output));
  return OUTAGE.test(output) && !isRejected;
}

/** Error of a failed push. @returns null if the branch changed meanwhile, so another push may succeed */
export function explainPush(end: GitResult, wanted: PushTarget): Error | null {
  const output = `${end.stdout}\n${end.stderr}`;
  const { branch, remote } = wanted;
  if (PROTECTED.test(output)) {
    return new UsageError(
      `Branch ${branch} of ${remote} is protected; nothing was published. Choose an unprotected branch (--branch), or let this token bypass the rule.\n${tail(output)}`,
    );
  }
  if (DECLINED.test(output)) {
    return new UsageError(
      `${remote} declined the push to ${branch}; nothing was published. The server's message:\n${tail(output)}`,
    );
  }
  if (NON_FAST_FORWARD.test(output)) return null;
  return explainFetch(end, wanted);
}

export function explainFetch({ stdout, stderr }: GitResult, { remote, branch }: PushTarget): Error {
  const output = `${stdout}\n${stderr}`;
  if (NOT_ALLOWED.test(output)) {
    return new UsageError(
      `git has no access to ${remote}; nothing was published to ${branch}. In a workflow, give the job:\n    permissions:\n      contents: write\nJobs of pull requests from forks never get it: publish from workflow_run (docs/how-to/publish-results.md).\n${tail(output)}`,
    );
  }
  if (NOT_FOUND.test(output)) {
    return new UsageError(
      `Git repository ${remote} does not exist, or the token cannot see it.\n${tail(output)}`,
    );
  }
  if (REJECTED.test(output)) {
    return new UsageError(
      `${remote} rejected git's request for ${branch}; nothing was published. The server's message:\n${tail(output)}`,
    );
  }
  return new InfrastructureError(
    `git cannot reach ${remote}. Check the network, then rerun the command.\n${tail(output)}`,
  );
}

/** Maximum length of a quoted line. */
const MAX_LINE_LENGTH = 300;

/** Last lines of git and the server. They contain no token, because no address or argument does. */
function tail(output: string): string {
  const lines = stripControlsByLine(output)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines
    .slice(-6)
    .map(
      (line) =>
        `  git: ${line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)}...` : line}`,
    )
    .join("\n");
}
