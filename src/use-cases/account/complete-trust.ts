import { UsageError } from "../../core/errors.ts";
import type { Caller } from "../../ports/caller.ts";
import type { OidcRepository } from "../../ports/oidc-repository.ts";
import type { TrustInputs } from "./github-trust.ts";

/** `sub` by default: `repo` and the rest of the claim. */
const DEFAULT_TEMPLATE = "repo,context";

/**
 * Adds a repository's ids from GitHub, and checks that its tokens have the subject that the roles compare. If GitHub
 * cannot be asked, the caller is told what to check.
 *
 * @param github null: there is no token
 * @throws {UsageError} the repository's tokens have a customised subject
 */
export async function completeTrust(
  inputs: TrustInputs,
  github: OidcRepository | null,
  caller: Pick<Caller, "info" | "warn">,
): Promise<TrustInputs> {
  const { repository, ownerId, repositoryId } = inputs;
  if (repository === undefined) return inputs;
  if (github === null) {
    caller.info(`There is no token for GitHub. ${whatToCheck(inputs)}`);
    return inputs;
  }
  const template = await orWarn(() => github.subjectTemplate(), inputs, caller);
  if (template && template.join() !== DEFAULT_TEMPLATE) {
    throw new UsageError(describeCustomSubject(repository, template));
  }
  if (ownerId !== undefined || repositoryId !== undefined) return inputs;
  const found = await orWarn(() => github.identity(), inputs, caller);
  return found === null
    ? inputs
    : { ...inputs, ownerId: String(found.ownerId), repositoryId: String(found.id) };
}

async function orWarn<T>(
  ask: () => Promise<T>,
  inputs: TrustInputs,
  caller: Pick<Caller, "warn">,
): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    caller.warn(`${error instanceof Error ? error.message : error} ${whatToCheck(inputs)}`);
    return null;
  }
}

function whatToCheck({ repository, ownerId }: TrustInputs): string {
  const ids = ownerId
    ? ""
    : `\`gh api repos/${repository} --jq '.owner.id, .id'\` prints the values of --owner-id and --repository-id. `;
  return (
    `${ids}If \`gh api ${subjectPath(repository)}\` prints include_claim_keys, the repository's tokens have a ` +
    "customised subject, and AWS refuses its jobs."
  );
}

function describeCustomSubject(repository: string, template: readonly string[]): string {
  return (
    `The OIDC tokens of ${repository} have a customised subject (${template.join(", ")}), so AWS would refuse its jobs. ` +
    `Give the repository GitHub's default, then rerun: gh api -X PUT ${subjectPath(repository)} -F use_default=true`
  );
}

function subjectPath(repository: string | undefined): string {
  return `repos/${repository}/actions/oidc/customization/sub`;
}
