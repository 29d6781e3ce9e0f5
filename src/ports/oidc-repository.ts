/** What a repository's OIDC tokens say about it. */
export interface OidcRepository {
  /** @throws {UsageError} the token cannot see the repository */
  identity(): Promise<{ readonly id: number; readonly ownerId: number }>;
  /** Claims of a customised `sub`; null: GitHub's default. */
  subjectTemplate(): Promise<readonly string[] | null>;
}
