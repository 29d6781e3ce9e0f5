import type {
  CommitSource,
  LatestPullRequest,
  PullRequest,
  PullRequestText,
} from "../../ports/forge.ts";
import type { Octokit } from "./github-retry-policy.ts";
import { PAGE, type RepositoryName } from "./repository-name.ts";

/** Maximum pages of open pull requests to search, newest first. */
const MAX_PAGES = 5;

interface PullLike {
  readonly number: number;
  readonly state: string;
  readonly html_url: string;
  readonly head: {
    readonly sha: string;
    readonly label: string | null;
    readonly repo?: { readonly full_name: string } | null;
  };
  readonly base: { readonly sha: string; readonly repo: { readonly full_name: string } };
}

/**
 * The open pull request whose head is this commit, and this branch if known. GitHub also lists pull requests that merely
 * contain the commit, and other branches at the same commit.
 *
 * @returns null if there is none, or more than one
 */
export async function pullOfCommit(
  octokit: Octokit,
  repository: RepositoryName,
  { sha, head }: CommitSource,
  warn: (message: string) => void,
): Promise<PullRequest | null> {
  const isMatch = (pull: PullLike) =>
    pull.state === "open" && pull.head.sha === sha && (!head || pull.head.label === head);
  const found = await openPulls(octokit, repository, { sha, head }, isMatch);
  const [pull, ...others] = found;
  if (!pull) return null;
  if (others.length > 0) {
    const numbers = found.map(({ number }) => `#${number}`).join(" and ");
    warn(
      `${numbers} have ${sha.slice(0, 12)} as their head, so the pull request is ambiguous. Give its number.`,
    );
    return null;
  }
  return toPullRequest(pull);
}

async function openPulls(
  octokit: Octokit,
  repository: RepositoryName,
  { sha, head }: CommitSource,
  isMatch: (pull: PullLike) => boolean,
): Promise<readonly PullLike[]> {
  if (!head) {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...repository,
      commit_sha: sha,
      per_page: PAGE,
    });
    const matching = data.filter(isMatch);
    // The list is empty for a commit of a fork, which is not in this repository's branches.
    if (matching.length > 0) return matching;
  }
  const found: PullLike[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
    ...repository,
    state: "open",
    sort: "updated",
    direction: "desc",
    per_page: PAGE,
    ...(head ? { head } : {}),
  });
  let page = 0;
  for await (const { data } of pages) {
    // GitHub ignores an unknown `head` and returns all pull requests.
    found.push(...data.filter(isMatch));
    if (++page >= MAX_PAGES) break;
  }
  return found;
}

export function toPullRequest({
  number,
  html_url: url,
  head,
  base,
}: Omit<PullLike, "state">): PullRequest {
  return {
    number,
    url,
    headSha: head.sha,
    baseSha: base.sha,
    // A deleted fork has no repository.
    isFromFork: head.repo?.full_name !== base.repo.full_name,
  };
}

/**
 * The newest pull request from a branch of the repository, open or closed, or null. GitHub ignores an unknown head and lists
 * all pull requests, so the list is filtered.
 */
export async function lastPull(
  octokit: Octokit,
  repositoryName: RepositoryName,
  { head, base }: { readonly head: string; readonly base: string },
): Promise<LatestPullRequest | null> {
  const { data } = await octokit.rest.pulls.list({
    ...repositoryName,
    state: "all",
    head: `${repositoryName.owner}:${head}`,
    per_page: PAGE,
  });
  const repository = `${repositoryName.owner}/${repositoryName.repo}`;
  const isMatch = (pull: (typeof data)[number]) =>
    // GitHub preserves the name of a deleted branch.
    pull.head.ref === head && pull.base.ref === base && pull.head.repo?.full_name === repository;
  const [newest] = data.filter(isMatch).toSorted((a, b) => b.number - a.number);
  if (!newest) return null;
  const { number, html_url: url, state, body } = newest;
  return { number, url, isOpen: state === "open", body: body ?? "" };
}

/** Updates the open pull request of these branches, or opens one. */
export async function putPull(
  octokit: Octokit,
  repositoryName: RepositoryName,
  { head, base, title, body }: PullRequestText,
): Promise<PullRequest> {
  const { data: open } = await octokit.rest.pulls.list({
    ...repositoryName,
    state: "open",
    head: `${repositoryName.owner}:${head}`,
    per_page: PAGE,
  });
  const existing = open.find((pull) => pull.head.ref === head && pull.base.ref === base);
  const text = { ...repositoryName, title, body };
  const { data } = existing
    ? await octokit.rest.pulls.update({ ...text, pull_number: existing.number })
    : await octokit.rest.pulls.create({ ...text, head, base });
  return toPullRequest(data);
}
