import { z } from "zod";
import type { CommitStatus } from "../../ports/forge.ts";
import type { Octokit } from "./github-retry-policy.ts";
import { PAGE, type RepositoryName } from "./repository-name.ts";

/** Maximum length of a description (REST API, "Commit statuses"). */
const MAX_DESCRIPTION = 140;

const stateSchema = z.enum(["pending", "success", "failure", "error"]);

export async function putStatus(
  octokit: Octokit,
  repository: RepositoryName,
  { sha, status }: { readonly sha: string; readonly status: CommitStatus },
): Promise<void> {
  const { context, state, description, url } = status;
  await octokit.rest.repos.createCommitStatus({
    ...repository,
    sha,
    state,
    context,
    description: description.slice(0, MAX_DESCRIPTION),
    ...(url ? { target_url: url } : {}),
  });
}

/** @returns null if the context has no status */
export async function readStatus(
  octokit: Octokit,
  repository: RepositoryName,
  { sha, context }: { readonly sha: string; readonly context: string },
): Promise<CommitStatus | null> {
  // Returns the newest status of each context (REST API, "Get the combined status for a specific reference").
  const { data } = await octokit.rest.repos.getCombinedStatusForRef({
    ...repository,
    ref: sha,
    per_page: PAGE,
  });
  const found = data.statuses.find((status) => status.context === context);
  if (!found) return null;
  const { state, description, target_url: url } = found;
  return {
    context,
    state: stateSchema.parse(state),
    description: description ?? "",
    ...(url ? { url } : {}),
  };
}
