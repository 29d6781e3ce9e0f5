/**
 * ARN suffix of GitHub's identity provider. An account can have only one; the roles accept tokens
 * only from it.
 */
export const GITHUB_PROVIDER = ":oidc-provider/token.actions.githubusercontent.com";

/** Audience of the tokens that workflows show to AWS. */
export const AWS_AUDIENCE = "sts.amazonaws.com";

export interface SubjectParts {
  /** owner/name */
  readonly repository: string;
  /** Numeric ids; null: unknown. */
  readonly ids: { readonly owner: string; readonly repository: string } | null;
  /** Context in the repository: ref:refs/heads/main, or environment:NAME. */
  readonly context: string;
}

/**
 * Possible `sub` claims of GitHub's tokens for a repository and context. Repositories created or
 * renamed since 15 July 2026 have their ids in the claim, older ones do not (GitHub Docs, OpenID
 * Connect reference).
 */
export function githubSubjects({ repository, ids, context }: SubjectParts): {
  readonly plain: string;
  readonly withIds: string | null;
} {
  const plain = `repo:${repository}:${context}`;
  if (!ids) return { plain, withIds: null };
  const [owner = "", name = ""] = repository.split("/");
  return { plain, withIds: `repo:${owner}@${ids.owner}/${name}@${ids.repository}:${context}` };
}
