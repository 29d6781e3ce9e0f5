import type { ForgeIssue, IssueChange, IssueSearch, IssueText } from "../../ports/forge.ts";
import type { Octokit } from "./github-retry-policy.ts";
import { PAGE, type RepositoryName, startsWithMarker } from "./repository-name.ts";

interface IssueLike {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
  readonly pull_request?: unknown;
}

/**
 * Issues of the author that begin with the marker, open and closed, the oldest first. They are looked for by their label; where none
 * has it (GitHub drops a label that the token may not set, and people take labels away), among all of the author's.
 */
export async function listIssues(
  octokit: Octokit,
  place: RepositoryName,
  { label, marker, author }: IssueSearch & { readonly author: string },
): Promise<readonly ForgeIssue[]> {
  for (const by of [{ labels: label }, { creator: author }]) {
    const all: readonly IssueLike[] = await octokit.paginate(octokit.rest.issues.listForRepo, {
      ...place,
      state: "all",
      per_page: PAGE,
      ...by,
    });
    const own = all.filter(
      (issue) =>
        !issue.pull_request &&
        issue.user?.login === author &&
        startsWithMarker(issue.body ?? "", marker),
    );
    if (own.length > 0) {
      return own.map(toIssue).toSorted((one, other) => one.number - other.number);
    }
  }
  return [];
}

export async function makeIssue(
  octokit: Octokit,
  place: RepositoryName,
  { label, title, body }: IssueText,
): Promise<ForgeIssue> {
  const { data } = await octokit.rest.issues.create({ ...place, title, body, labels: [label] });
  return toIssue(data);
}

export async function changeIssue(
  octokit: Octokit,
  place: RepositoryName,
  { number, isOpen, ...text }: IssueChange,
): Promise<void> {
  await octokit.rest.issues.update({
    ...place,
    ...text,
    issue_number: number,
    state: isOpen ? "open" : "closed",
  });
}

function toIssue({ number, title, body, state, html_url: url }: IssueLike): ForgeIssue {
  return { number, title, body: body ?? "", isOpen: state === "open", url };
}
