import type { ForgeComment } from "../../ports/forge.ts";
import { failedRequest, type Octokit } from "./github-retry-policy.ts";
import { PAGE, type RepositoryName, startsWithMarker } from "./repository-name.ts";

/** What is looked for: whose comments, on what. */
export interface CommentSearch {
  readonly number: number;
  readonly marker: string;
  readonly author: string;
}

/** Comments of the author that begin with the marker, the oldest first, on however many pages. */
export async function listComments(
  octokit: Octokit,
  place: RepositoryName,
  { number, marker, author }: CommentSearch,
): Promise<readonly ForgeComment[]> {
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    ...place,
    issue_number: number,
    per_page: PAGE,
  });
  return all
    .filter(({ body, user }) => user?.login === author && startsWithMarker(body ?? "", marker))
    .map(({ id, body, html_url: url }) => ({ id, body: body ?? "", url }))
    .toSorted((one, other) => one.id - other.id);
}

/** @returns null: it is gone */
export async function readComment(
  octokit: Octokit,
  place: RepositoryName,
  id: number,
): Promise<ForgeComment | null> {
  try {
    const { data } = await octokit.rest.issues.getComment({ ...place, comment_id: id });
    return { id, body: data.body ?? "", url: data.html_url };
  } catch (error) {
    if (failedRequest(error).status === 404) return null;
    throw error;
  }
}

/** Deletes a comment. That it is gone already is what was wanted. */
export async function removeComment(
  octokit: Octokit,
  place: RepositoryName,
  id: number,
): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ ...place, comment_id: id });
  } catch (error) {
    if (failedRequest(error).status !== 404) throw error;
  }
}
