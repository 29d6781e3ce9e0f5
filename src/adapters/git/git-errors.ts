import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { stripControlsByLine } from "../../core/format/control-characters.ts";
import type { GitResult } from "./git-process.ts";

interface PushTarget {
  readonly remote: string;
  readonly branch: string;
}

/** Somebody else was faster: their commit came in between fetch and push, or both pushed at the same moment. */
const NON_FAST_FORWARD =
  /\[rejected\]|\(fetch first\)|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists/;
const PROTECTED = /\bGH006\b|\bGH013\b|protected branch/i;
/** Refused by what the server checks of each push: the size of files, secrets, a hook of its own. */
const DECLINED = /\bGH\d{3}\b|hook declined/i;
/** The server, or the way to it, failed: the next try may come through. */
const OUTAGE =
  /(returned error:|HTTP) 5\d\d|HTTP\/\S+ 5\d\d|Could not resolve host|Temporary failure in name resolution|Failed to connect|Couldn't connect|Connection (refused|reset|timed out)|Operation timed out|Network is unreachable|early EOF|unexpected disconnect|remote end hung up|Empty reply from server|(SSL|TLS|GnuTLS|gnutls)[^\n]*(error|handshake|closed)|fatal error in commit_refs|Internal Server Error/i;
/** The server answered, and wants something else: git then also says that the remote end hung up. Not of 408 and 429, which pass. */
const TOO_MUCH = /(returned error:|HTTP) 4(?!08|29)\d\d/;
const NOT_ALLOWED =
  /\b403\b|\b401\b|denied|Authentication failed|could not read (Username|Password)|terminal prompts disabled/i;
const NOT_THERE = /not found|does not exist|does not appear to be a git repository/i;

/** Whether a call of git failed on the server's side, or on the way there. */
export function isOutage({ stdout, stderr }: GitResult): boolean {
  const said = `${stdout}\n${stderr}`;
  const isRefusal = [NOT_ALLOWED, PROTECTED, DECLINED, TOO_MUCH].some((kind) => kind.test(said));
  return OUTAGE.test(said) && !isRefusal;
}

/** @returns null: somebody else was faster, and the next push may come through */
export function explainPush(end: GitResult, wanted: PushTarget): Error | null {
  const said = `${end.stdout}\n${end.stderr}`;
  const { branch, remote } = wanted;
  if (PROTECTED.test(said)) {
    return new UsageError(
      `The branch ${branch} of ${remote} is protected: nothing was published there. Name a branch that no rule holds (--branch), or let this token pass the rule.\n${tail(said)}`,
    );
  }
  if (DECLINED.test(said)) {
    return new UsageError(
      `${remote} declined the push to ${branch}: nothing was published there. Its own words say why.\n${tail(said)}`,
    );
  }
  if (NON_FAST_FORWARD.test(said)) return null;
  return explainFetch(end, wanted);
}

export function explainFetch({ stdout, stderr }: GitResult, { remote, branch }: PushTarget): Error {
  const said = `${stdout}\n${stderr}`;
  if (NOT_ALLOWED.test(said)) {
    return new UsageError(
      `git may not use ${remote}: nothing was published to ${branch}. In a workflow give the job:\n    permissions:\n      contents: write\nA pull request of a fork never gets it: publish from workflow_run, as docs/how-to/publish-results.md shows.\n${tail(said)}`,
    );
  }
  if (NOT_THERE.test(said)) {
    return new UsageError(
      `There is no git repository ${remote}, or the token may not see it.\n${tail(said)}`,
    );
  }
  if (TOO_MUCH.test(said)) {
    return new UsageError(
      `${remote} does not take what git sent for ${branch}: nothing was published there. Its own words say why.\n${tail(said)}`,
    );
  }
  return new InfrastructureError(`git can't reach ${remote}.\n${tail(said)}`);
}

/** Longest that a line of a server is quoted. */
const MAX_LINE_LENGTH = 300;

/** git's last words, and the server's. They hold no token: that is in no address and no argument. */
function tail(said: string): string {
  const lines = stripControlsByLine(said)
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
