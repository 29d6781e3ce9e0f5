import type { ForgeIssue, IssueChange, IssueSearch, IssueText } from "../../ports/forge.ts";
import type { Octokit } from "./github-retry-policy.ts";
import { PAGE, type RepositoryName, startsWithMarker } from "./repository-name.ts";

interface IssueLike {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly state_reason?: string | null | undefined;
  readonly labels: readonly (string | { readonly name?: string | undefined })[];
  readonly assignees?: readonly { readonly login: string }[] | null | undefined;
  readonly created_at: string;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
  readonly pull_request?: unknown;
}

/**
 * The author's issues that begin with the marker, open and closed, oldest first. Searches by label, then among all of the
 * author's issues: GitHub drops a label that the token may not set, and people remove labels.
 */
export async function listIssues(
  octokit: Octokit,
  repository: RepositoryName,
  { label, marker, author }: IssueSearch & { readonly author: string },
): Promise<readonly ForgeIssue[]> {
  for (const by of [...(label === null ? [] : [{ labels: label }]), { creator: author }]) {
    const all: readonly IssueLike[] = await octokit.paginate(octokit.rest.issues.listForRepo, {
      ...repository,
      state: "all",
      per_page: PAGE,
      ...by,
    });
    const matching = all.filter(
      (issue) =>
        !issue.pull_request &&
        issue.user?.login === author &&
        startsWithMarker(issue.body ?? "", marker),
    );
    if (matching.length > 0) {
      return matching.map(toIssue).toSorted((one, other) => one.number - other.number);
    }
  }
  return [];
}

export async function makeIssue(
  octokit: Octokit,
  repository: RepositoryName,
  { label, title, body }: IssueText,
): Promise<ForgeIssue> {
  const { data } = await octokit.rest.issues.create({
    ...repository,
    title,
    body,
    labels: [label],
  });
  return toIssue(data);
}

export async function changeIssue(
  octokit: Octokit,
  repository: RepositoryName,
  { number, isOpen, labels, ...text }: IssueChange,
): Promise<void> {
  await octokit.rest.issues.update({
    ...repository,
    ...text,
    issue_number: number,
    ...(labels && { labels: [...labels] }),
    ...(isOpen !== undefined && { state: isOpen ? "open" : "closed" }),
  });
}

function toIssue(issue: IssueLike): ForgeIssue {
  const { number, title, body, state, state_reason: reason, html_url: url } = issue;
  return {
    number,
    title,
    body: body ?? "",
    isOpen: state === "open",
    url,
    closedAs: state === "open" ? null : reason === "not_planned" ? "not planned" : "completed",
    labels: issue.labels.flatMap((label) =>
      typeof label === "string" ? label : (label.name ?? []),
    ),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    createdAt: issue.created_at,
  };
}
