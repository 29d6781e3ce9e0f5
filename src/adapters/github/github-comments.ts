import type { ForgeComment, PersonComment } from "../../ports/forge.ts";
import { failedRequest, type Octokit } from "./github-retry-policy.ts";
import { PAGE, type RepositoryName, startsWithMarker } from "./repository-name.ts";

/** Search for comments of an author on an issue or pull request. */
export interface CommentSearch {
  readonly number: number;
  readonly marker: string;
  readonly author: string;
}

/** The author's comments that begin with the marker, oldest first, from all pages. */
export async function listComments(
  octokit: Octokit,
  repository: RepositoryName,
  { number, marker, author }: CommentSearch,
): Promise<readonly ForgeComment[]> {
  return (await allComments(octokit, repository, number))
    .filter(({ body, user }) => user?.login === author && startsWithMarker(body ?? "", marker))
    .map(({ id, body, html_url: url }) => ({ id, body: body ?? "", url }))
    .toSorted((one, other) => one.id - other.id);
}

/** Comments of people, oldest first, from all pages. */
export async function listDiscussion(
  octokit: Octokit,
  repository: RepositoryName,
  number: number,
): Promise<readonly PersonComment[]> {
  return (await allComments(octokit, repository, number))
    .flatMap(({ id, body, html_url: url, user, created_at: createdAt }) =>
      user && user.type !== "Bot"
        ? [{ id, body: body ?? "", url, login: user.login, createdAt }]
        : [],
    )
    .toSorted((one, other) => one.id - other.id);
}

function allComments(octokit: Octokit, repository: RepositoryName, number: number) {
  return octokit.paginate(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: number,
    per_page: PAGE,
  });
}

/** @returns null if the comment does not exist */
export async function readComment(
  octokit: Octokit,
  repository: RepositoryName,
  id: number,
): Promise<ForgeComment | null> {
  try {
    const { data } = await octokit.rest.issues.getComment({ ...repository, comment_id: id });
    return { id, body: data.body ?? "", url: data.html_url };
  } catch (error) {
    if (failedRequest(error).status === 404) return null;
    throw error;
  }
}

/** Deletes a comment. Ignores that it no longer exists. */
export async function removeComment(
  octokit: Octokit,
  repository: RepositoryName,
  id: number,
): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ ...repository, comment_id: id });
  } catch (error) {
    if (failedRequest(error).status !== 404) throw error;
  }
}
