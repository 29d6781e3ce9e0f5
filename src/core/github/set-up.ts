/** What gcbench needs of a repository on GitHub. */

export interface RepositoryIdentity {
  readonly id: number;
  readonly ownerId: number;
  /** `owner/name` as GitHub spells it: the `sub` claim of OIDC tokens is case-sensitive. */
  readonly fullName: string;
  /** Name of the repository that this one was forked from, else its own. */
  readonly sourceName: string;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  readonly hasIssues: boolean;
  /** Whether the token's owner may change settings. */
  readonly canAdminister: boolean;
  /** Scopes of a classic token or of gh's login; null: another kind of token. */
  readonly scopes: readonly string[] | null;
}

export interface ActionsSettings {
  readonly isEnabled: boolean;
  readonly allowed: "all" | "local_only" | "selected";
  /** Patterns of allowed actions and workflows, for `selected`. */
  readonly patterns: readonly string[];
  readonly allowsGithubOwned: boolean;
  readonly allowsVerified: boolean;
  readonly defaultPermissions: "read" | "write";
  readonly canCreatePullRequests: boolean;
}

/** Pattern that allows all workflows of a repository (GitHub Docs, "Managing GitHub Actions settings for a repository"). */
export function workflowPattern(source: string): string {
  return `${source}/*@*`;
}

/** Whether the settings let workflows of a repository run. */
export function allowsWorkflows(settings: ActionsSettings, source: string): boolean {
  if (!settings.isEnabled || settings.allowed === "local_only") return false;
  if (settings.allowed === "all") return true;
  const name = `${source}/.github/workflows/gcbench.yml@v1`;
  return settings.patterns.some((pattern) => matches(pattern, name));
}

/** GitHub ignores case in names. */
function matches(pattern: string, name: string): boolean {
  const expression = pattern
    .split("*")
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return new RegExp(`^${expression}$`, "i").test(name);
}

/** Whether a `sub` claim is GitHub's default, to which the roles compare. */
export function isDefaultSubject(template: readonly string[] | null): boolean {
  return template === null || template.join() === "repo,context";
}

/** A repository's role in GEOS-Chem Classic. */
export type ModelPart =
  | { readonly kind: "superproject" }
  | { readonly kind: "submodule"; readonly path: string }
  | { readonly kind: "other" };

const SUBMODULES = ["GEOS-Chem", "HEMCO", "Cloud-J", "HETP"];

/** @param sourceName name of the repository that it was forked from, else its own */
export function modelPartOf(sourceName: string): ModelPart {
  const name = sourceName.toLowerCase();
  if (name === "gcclassic") return { kind: "superproject" };
  const submodule = SUBMODULES.find((one) => one.toLowerCase() === name);
  return submodule ? { kind: "submodule", path: `src/${submodule}` } : { kind: "other" };
}
