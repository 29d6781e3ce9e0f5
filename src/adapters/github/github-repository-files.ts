import type { RepositoryChange } from "../../ports/repository-settings.ts";
import type { Octokit } from "./github-retry-policy.ts";
import { orNull } from "./github-settings-values.ts";
import { PAGE, type RepositoryName } from "./repository-name.ts";

/** Rules that allow an ordinary commit. */
const UNRELATED_RULES = ["deletion", "non_fast_forward", "required_linear_history"];

/** Whether a branch protection or a rule of the repository or organization applies to commits. */
export async function needsPullRequest(
  octokit: Octokit,
  name: RepositoryName,
  branch: string,
): Promise<boolean> {
  const { data } = await octokit.rest.repos.getBranch({ ...name, branch });
  if (data.protected) return true;
  const rules = await orNull(
    octokit.rest.repos.getBranchRules({ ...name, branch, per_page: PAGE }),
  );
  return (rules?.data ?? []).some(({ type }) => !UNRELATED_RULES.includes(type));
}

export async function readText(
  octokit: Octokit,
  name: RepositoryName,
  { path, ref }: { readonly path: string; readonly ref: string },
): Promise<string | null> {
  const found = await orNull(octokit.rest.repos.getContent({ ...name, path, ref }));
  if (found === null || Array.isArray(found.data) || !("content" in found.data)) return null;
  return Buffer.from(found.data.content, "base64").toString("utf8");
}

/** Makes one commit on the base. Another branch than the base is created, or reset to that commit. */
export async function commitFiles(
  octokit: Octokit,
  name: RepositoryName,
  { base, branch, message, files }: RepositoryChange,
): Promise<void> {
  const { git } = octokit.rest;
  const { data: head } = await git.getRef({ ...name, ref: `heads/${base}` });
  const parent = head.object.sha;
  const { data: before } = await git.getCommit({ ...name, commit_sha: parent });
  const { data: tree } = await git.createTree({
    ...name,
    base_tree: before.tree.sha,
    tree: [...files].map(([path, content]) => ({ path, mode: "100644", type: "blob", content })),
  });
  const { data: commit } = await git.createCommit({
    ...name,
    message,
    tree: tree.sha,
    parents: [parent],
  });
  const isNew =
    branch !== base && (await orNull(git.getRef({ ...name, ref: `heads/${branch}` }))) === null;
  if (isNew) {
    await git.createRef({ ...name, ref: `refs/heads/${branch}`, sha: commit.sha });
  } else {
    await git.updateRef({
      ...name,
      ref: `heads/${branch}`,
      sha: commit.sha,
      force: branch !== base,
    });
  }
}
