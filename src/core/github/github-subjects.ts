/** Ends the ARN of GitHub's identity provider: an account can have it once, and the roles take tokens of no other. */
export const GITHUB_PROVIDER = ":oidc-provider/token.actions.githubusercontent.com";

export interface SubjectParts {
  /** owner/name */
  readonly repository: string;
  /** Numeric ids; null: not known. */
  readonly ids: { readonly owner: string; readonly repository: string } | null;
  /** What of the repository: ref:refs/heads/main, or environment:NAME. */
  readonly context: string;
}

/**
 * The `sub` claims that GitHub's tokens may hold for one and the same thing: since 15 July 2026 new and renamed
 * repositories have their ids in it, older ones have not (GitHub Docs, OpenID Connect reference).
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
