import type { PastPullRequest } from "../../ports.ts";
import type { Place } from "./github-checks.ts";
import type { Octokit } from "./github-patience.ts";

/** GitHub takes a head that it does not know for none, and lists all pull requests: ours is looked for among these. */
const LISTED = 100;

/** The newest pull request from a branch of the repository, open or closed; null: there was none. */
export async function lastPull(
  octokit: Octokit,
  place: Place,
  { head, base }: { readonly head: string; readonly base: string },
): Promise<PastPullRequest | null> {
  const { data } = await octokit.rest.pulls.list({
    ...{ ...place, state: "all", head: `${place.owner}:${head}`, per_page: LISTED },
  });
  const repository = `${place.owner}/${place.repo}`;
  const isOurs = (pull: (typeof data)[number]) =>
    // Of a deleted branch GitHub keeps the name.
    pull.head.ref === head && pull.base.ref === base && pull.head.repo?.full_name === repository;
  const [newest] = data.filter(isOurs).toSorted((a, b) => b.number - a.number);
  if (!newest) return null;
  const { number, html_url: url, state, body } = newest;
  return { number, url, isOpen: state === "open", body: body ?? "" };
}
