import type { OidcRepository } from "../../ports/oidc-repository.ts";
import { toUserError } from "./github-errors.ts";
import { addRetryPolicy, failedRequest, type GitHubRetryOptions } from "./github-retry-policy.ts";

export interface OidcRepositoryOptions extends GitHubRetryOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** API address, as in GITHUB_API_URL. */
  readonly apiUrl: string;
}

/** Asks GitHub's REST API about a repository's OIDC tokens. */
export async function openOidcRepository(options: OidcRepositoryOptions): Promise<OidcRepository> {
  const { repository, signal } = options;
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: SILENT });
  addRetryPolicy(octokit, options);
  const [owner = "", repo = ""] = repository.split("/");
  const { repos, actions, oidc } = octokit.rest;
  const ask = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (cause) {
      throw toUserError(cause, { what, permission: null, repository, signal });
    }
  };
  return {
    identity: () =>
      ask("show the repository", async () => {
        const { data } = await repos.get({ owner, repo });
        return { id: data.id, ownerId: data.owner.id };
      }),
    subjectTemplate: () =>
      ask("show the subject of its OIDC tokens", async () => {
        const own = await unlessMissing(actions.getCustomOidcSubClaimForRepo({ owner, repo }));
        if (own === null || own.use_default) return null;
        if (own.include_claim_keys?.length) return own.include_claim_keys;
        // The repository follows its organization. People have no template.
        const ofOwner = await unlessMissing(oidc.getOidcCustomSubTemplateForOrg({ org: owner }));
        return ofOwner?.include_claim_keys ?? null;
      }),
  };
}

async function unlessMissing<T>(response: Promise<{ data: T }>): Promise<T | null> {
  try {
    return (await response).data;
  } catch (error) {
    if (failedRequest(error).status === 404) return null;
    throw error;
  }
}

const quiet = () => {};
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
