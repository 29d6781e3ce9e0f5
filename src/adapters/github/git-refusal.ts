import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { plainLines } from "../../core/plain-text.ts";
import type { GitEnd } from "./git-process.ts";

interface Wanted {
  readonly remote: string;
  readonly branch: string;
}

/** Somebody else was faster: their commit came in between fetch and push, or both pushed at the same moment. */
const OVERTAKEN =
  /\[rejected\]|\(fetch first\)|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists/;
const PROTECTED =
  /protected branch|GH006|GH013|repository rule violations|pre-receive hook declined/i;
const NOT_ALLOWED =
  /\b403\b|\b401\b|denied|Authentication failed|could not read (Username|Password)|terminal prompts disabled/i;
const NOT_THERE = /not found|does not exist|does not appear to be a git repository/i;

/** @returns null: somebody else was faster, and the next push may come through */
export function explainPush(end: GitEnd, wanted: Wanted): Error | null {
  const said = `${end.stdout}\n${end.stderr}`;
  const { branch, remote } = wanted;
  if (PROTECTED.test(said)) {
    return new UsageError(
      `The branch ${branch} of ${remote} is protected: nothing was published there. Name a branch that no rule holds (--branch), or let this token pass the rule.\n${tail(said)}`,
    );
  }
  if (OVERTAKEN.test(said)) return null;
  return explainFetch(end, wanted);
}

export function explainFetch({ stdout, stderr }: GitEnd, { remote, branch }: Wanted): Error {
  const said = `${stdout}\n${stderr}`;
  if (NOT_ALLOWED.test(said)) {
    return new UsageError(
      `git may not use ${remote}: nothing was published to ${branch}. In a workflow give the job:\n    permissions:\n      contents: write\nA pull request of a fork never gets it: publish from workflow_run, as docs/publish.md shows.\n${tail(said)}`,
    );
  }
  if (NOT_THERE.test(said)) {
    return new UsageError(
      `There is no git repository ${remote}, or the token may not see it.\n${tail(said)}`,
    );
  }
  return new InfrastructureError(`git can't reach ${remote}.\n${tail(said)}`);
}

/** git's last words. Its messages hold no token: that is in no address and no argument. */
function tail(said: string): string {
  const lines = plainLines(said)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines
    .slice(-6)
    .map((line) => `  git: ${line}`)
    .join("\n");
}
