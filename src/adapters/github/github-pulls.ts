import type { CommitSource, LatestPullRequest, PullRequest } from "../../ports/forge.ts";
import type { Octokit } from "./github-retry-policy.ts";
import { PAGE, type RepositoryName } from "./repository-name.ts";

/** Pages of open pull requests that are searched for a commit of a fork, the newest first. */
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
 * The open pull request whose head is this very commit, and this very branch where it is known. GitHub also lists pull requests that
 * only contain a commit, and those of other branches at the same commit: whose they are is nobody's to guess.
 *
 * @returns null: there is none, or more than one
 */
export async function pullOfCommit(
  octokit: Octokit,
  place: RepositoryName,
  { sha, head }: CommitSource,
  warn: (message: string) => void,
): Promise<PullRequest | null> {
  const isIt = (pull: PullLike) =>
    pull.state === "open" && pull.head.sha === sha && (!head || pull.head.label === head);
  const found = await openPulls(octokit, place, { sha, head }, isIt);
  const [own, ...others] = found;
  if (!own) return null;
  if (others.length > 0) {
    const numbers = found.map(({ number }) => `#${number}`).join(" and ");
    warn(
      `${numbers} have ${sha.slice(0, 12)} as their head: which is meant can't be told. Give the number of the pull request.`,
    );
    return null;
  }
  return toPullRequest(own);
}

async function openPulls(
  octokit: Octokit,
  place: RepositoryName,
  { sha, head }: CommitSource,
  isIt: (pull: PullLike) => boolean,
): Promise<readonly PullLike[]> {
  if (!head) {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...place,
      commit_sha: sha,
      per_page: PAGE,
    });
    const own = data.filter(isIt);
    // A commit of a fork is not in this repository's branches, and that list is empty.
    if (own.length > 0) return own;
  }
  const found: PullLike[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
    ...place,
    state: "open",
    sort: "updated",
    direction: "desc",
    per_page: PAGE,
    ...(head ? { head } : {}),
  });
  let page = 0;
  for await (const { data } of pages) {
    // GitHub leaves an unknown `head` out of the question, and then answers with all of them.
    found.push(...data.filter(isIt));
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
    // A fork that was deleted since has no repository any more.
    isFromFork: head.repo?.full_name !== base.repo.full_name,
  };
}

/**
 * The newest pull request from a branch of the repository, open or closed; null: there was none. GitHub takes a head that it does
 * not know for none, and lists all pull requests: ours is looked for among them.
 */
export async function lastPull(
  octokit: Octokit,
  place: RepositoryName,
  { head, base }: { readonly head: string; readonly base: string },
): Promise<LatestPullRequest | null> {
  const { data } = await octokit.rest.pulls.list({
    ...place,
    state: "all",
    head: `${place.owner}:${head}`,
    per_page: PAGE,
  });
  const repository = `${place.owner}/${place.repo}`;
  const isGcbench = (pull: (typeof data)[number]) =>
    // Of a deleted branch GitHub keeps the name.
    pull.head.ref === head && pull.base.ref === base && pull.head.repo?.full_name === repository;
  const [newest] = data.filter(isGcbench).toSorted((a, b) => b.number - a.number);
  if (!newest) return null;
  const { number, html_url: url, state, body } = newest;
  return { number, url, isOpen: state === "open", body: body ?? "" };
}
