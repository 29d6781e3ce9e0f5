import type { AwsAccount } from "../../adapters/aws/aws-account.ts";
import type { Stack } from "../../adapters/aws/infrastructure/read-stacks.ts";
import { UsageError } from "../../core/errors.ts";
import type { Host } from "../../ports/host.ts";

export interface ProviderOptions {
  readonly stack: Stack | null;
  /** ARN that somebody gave. */
  readonly asked: string | undefined;
  /** Some repository is trusted. */
  readonly isNeeded: boolean;
}

/**
 * Which identity provider the roles go by. One that stands in the account already is used and left alone, for an account
 * can have GitHub's once; one that the stack itself made, and still holds, stays the stack's.
 *
 * @returns its ARN; empty: one of the stack's own
 * @throws {UsageError} the one that somebody gave is not there
 */
export async function chooseProvider(
  account: AwsAccount,
  { stack, asked, isNeeded }: ProviderOptions,
  host: Host,
): Promise<string> {
  const before = stack?.parameters["OidcProviderArn"] ?? "";
  if (!isNeeded) return asked ?? before;
  const { AUDIENCE, findGithubProvider } = await import(
    "../../adapters/aws/infrastructure/github-provider.ts"
  );
  const own = await ownProvider(account, stack);
  const found = await findGithubProvider(account);
  if (own !== null) {
    // Given away, the stack would let go of it.
    rejectOtherProvider(asked, own);
    if (found === null) host.warn(describeLostProvider(own, AUDIENCE));
    return "";
  }
  if (found === "unknown") {
    const hasRoles = stack?.outputs["RunRoleArn"] !== undefined;
    if (!asked && !hasRoles) host.warn(CANNOT_READ_PROVIDERS);
    return asked ?? before;
  }
  rejectOtherProvider(asked, found?.arn ?? null);
  if (found === null) {
    if (before) host.info(isRecreated(before));
    return "";
  }
  host.info(
    `The account has GitHub's identity provider already: ${found.arn} is used, and neither changed nor removed with stack gcbench.`,
  );
  if (!found.hasAwsAudience) host.warn(notForAws(found.arn, AUDIENCE));
  return found.arn;
}

/** One in a stack that never came about is not the stack's for long: the stack is made from the beginning. */
async function ownProvider(account: AwsAccount, stack: Stack | null): Promise<string | null> {
  if (stack === null) return null;
  const { isPermanentlyFailed } = await import("../../adapters/aws/infrastructure/read-stacks.ts");
  const { providerInStack } = await import("../../adapters/aws/infrastructure/github-provider.ts");
  return isPermanentlyFailed(stack.status) ? null : providerInStack(account, stack);
}

function rejectOtherProvider(asked: string | undefined, there: string | null): void {
  if (asked === undefined || asked === there) return;
  const instead = there ? `has ${there}` : "has none of GitHub's yet";
  throw new UsageError(
    `--oidc-provider ${asked}: this account has no such identity provider; it ${instead}. ` +
      "Leave the option out: what is there is found, and what is not is made.",
  );
}

function isRecreated(before: string): string {
  return `GitHub's identity provider is gone from the account (the roles went by ${before}): stack gcbench makes one of its own.`;
}

/** CloudFormation takes what it once made for there; one that is made by hand has the same ARN, and is the stack's again. */
function describeLostProvider(arn: string, audience: string): string {
  return (
    `Stack gcbench's identity provider ${arn} was deleted by somebody else, so that nobody can take on a role. Make it again: ` +
    `aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list ${audience}`
  );
}

const CANNOT_READ_PROVIDERS =
  "The role in use may not look whether the account has GitHub's identity provider already " +
  "(iam:ListOpenIDConnectProviders, iam:GetOpenIDConnectProvider). Should OidcProvider fail with AlreadyExists, it " +
  "has: then add --oidc-provider arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com, with the account's number.";

function notForAws(arn: string, audience: string): string {
  return (
    `That identity provider takes no tokens for ${audience}, so that nobody could take on a role by it. Whoever looks after it can add that: ` +
    `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${audience}`
  );
}
