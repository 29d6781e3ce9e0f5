/** Host of GitHub without data residency. */
export const GITHUB_HOST = "github.com";

/** Hosts of GitHub: github.com, or SUBDOMAIN.ghe.com of an enterprise with data residency. */
export const GITHUB_HOST_PATTERN = /^(github\.com|[a-z0-9-]+\.ghe\.com)$/;

/**
 * Issuer of a host's OIDC tokens, without https:// (GitHub Docs, OpenID Connect reference, "Substituted values on
 * GHE.com").
 */
export function issuerOf(host: string): string {
  return `token.actions.${host === GITHUB_HOST ? "githubusercontent.com" : host}`;
}

/** Host of GitHub whose OIDC tokens have an issuer. */
export function hostOf(issuer: string): string {
  const host = issuer.replace(/^token\.actions\./, "");
  return host === "githubusercontent.com" ? GITHUB_HOST : host;
}

const PROVIDER_PATTERN =
  /:oidc-provider\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/;

/** Whether an ARN is of an identity provider of GitHub. An enterprise's own address is longer. */
export function isGithubProvider(arn: string): boolean {
  return PROVIDER_PATTERN.test(arn);
}

/** Whether an ARN is of the identity provider of an issuer. An account can have only one of each. */
export function isProviderOf(arn: string, issuer: string): boolean {
  return arn.endsWith(`:oidc-provider/${issuer}`);
}

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
