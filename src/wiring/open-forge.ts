import { UsageError } from "../core/errors.ts";
import type { Caller } from "../ports/caller.ts";
import type { Forge } from "../ports/forge.ts";
import type { OidcRepository } from "../ports/oidc-repository.ts";
import type { RepositorySettings } from "../ports/repository-settings.ts";

/** How a command reaches a repository on GitHub. */
export interface ForgeAccess {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

export interface ForgeOptions {
  /** `owner/name`. Default: the workflow's own. */
  readonly repository?: string | undefined;
  /** Default: GITHUB_TOKEN. */
  readonly token?: string | undefined;
  /** Login that the token writes as. Default: GitHub is asked. */
  readonly author?: string | undefined;
}

/** @throws {UsageError} the environment names no repository or no token */
export function forgeAccess(
  { repository: named, token: given }: ForgeOptions = {},
  environment: NodeJS.ProcessEnv = process.env,
): ForgeAccess {
  const token = given ?? environment["GITHUB_TOKEN"];
  const repository = named ?? environment["GITHUB_REPOSITORY"];
  if (!repository) {
    throw new UsageError(
      "GITHUB_REPOSITORY is not set. Run this in a workflow, or set it to OWNER/NAME.",
    );
  }
  if (!token) {
    throw new UsageError(
      "There is no token for GitHub. In a workflow the action takes the job's own; elsewhere set GITHUB_TOKEN.",
    );
  }
  return { repository, token };
}

/** Opens GitHub as the environment names it. */
export async function openForge(caller: Caller, options: ForgeOptions = {}): Promise<Forge> {
  const { GitHubForge } = await import("../adapters/github/github-forge.ts");
  return GitHubForge.open({
    ...forgeAccess(options),
    author: options.author,
    apiUrl: process.env["GITHUB_API_URL"] ?? "https://api.github.com",
    clock: caller.clock,
    signal: caller.signal,
    warn: (message) => caller.warn(message),
  });
}

/** The token for git, for the repository's own server only; null: git has its own credentials. */
export function gitCredential(
  environment: NodeJS.ProcessEnv = process.env,
): { readonly origin: string; readonly token: string } | null {
  const token = environment["GITHUB_TOKEN"];
  const server = environment["GITHUB_SERVER_URL"];
  return token && server ? { origin: new URL(server).origin, token } : null;
}

/**
 * GitHub's answers about a repository's OIDC tokens; null: there is no token.
 *
 * @param host github.com or SUBDOMAIN.ghe.com. GITHUB_API_URL has priority
 */
export async function openOidcRepository(
  repository: string,
  host: string,
  caller: Caller,
): Promise<OidcRepository | null> {
  const token = process.env["GITHUB_TOKEN"] || process.env["GH_TOKEN"];
  if (!token) return null;
  return openRepositorySettings(caller, { repository, token, host });
}

/** Settings of a repository. @param host github.com or SUBDOMAIN.ghe.com. GITHUB_API_URL has priority */
export async function openRepositorySettings(
  caller: Caller,
  {
    repository,
    token,
    host,
  }: { readonly repository: string; readonly token: string; readonly host: string },
): Promise<RepositorySettings> {
  const { GitHubRepositorySettings } = await import(
    "../adapters/github/github-repository-settings.ts"
  );
  return GitHubRepositorySettings.open({
    repository,
    token,
    apiUrl: process.env["GITHUB_API_URL"] ?? `https://api.${host}`,
    clock: caller.clock,
    signal: caller.signal,
    warn: (message) => caller.warn(message),
  });
}
