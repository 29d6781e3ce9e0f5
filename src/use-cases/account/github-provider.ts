import { UsageError } from "../../core/errors.ts";
import { AWS_AUDIENCE, isProviderOf } from "../../core/github/github-subjects.ts";
import type { Caller } from "../../ports/caller.ts";
import { type BootstrapStack, isPermanentlyFailed, type Stack } from "../../ports/stacks.ts";

export interface ProviderOptions {
  readonly stack: Stack | null;
  /** ARN from the command line. */
  readonly requested: string | undefined;
  /** At least one repository is trusted. */
  readonly isNeeded: boolean;
  /** Issuer of GitHub's tokens, without https://. */
  readonly issuer: string;
}

/**
 * Chooses the identity provider of the roles. An account can have GitHub's provider only once: a provider that exists
 * already is used and never changed. A provider that the stack made stays in the stack.
 *
 * @returns ARN; empty: the stack makes its own provider
 * @throws {UsageError} the requested provider does not exist
 */
export async function chooseProvider(
  { stack, requested, isNeeded, issuer }: ProviderOptions,
  account: Pick<BootstrapStack, "findGithubProvider" | "providerOf">,
  caller: Caller,
): Promise<string> {
  const before = stack?.parameters["OidcProviderArn"] ?? "";
  if (!isNeeded) return requested ?? before;
  const own = await ownProvider(account, stack, issuer);
  const found = await account.findGithubProvider(issuer);
  if (own !== null) {
    rejectOtherProvider(requested, own); // The stack would delete its provider if it named another.
    if (found === null) caller.warn(describeLostProvider(own, issuer));
    return "";
  }
  if (found === "unknown") {
    const hasRoles = stack?.outputs["RunRoleArn"] !== undefined;
    if (!requested && !hasRoles) caller.warn(describeUnknownProviders(issuer));
    return requested ?? before;
  }
  rejectOtherProvider(requested, found?.arn ?? null);
  if (found === null) {
    if (before) caller.info(describeRecreated(before));
    return "";
  }
  caller.info(
    `The account has GitHub's identity provider already: ${found.arn} is used, and neither changed nor removed with stack gcbench.`,
  );
  if (!found.hasAwsAudience) caller.warn(describeMissingAudience(found.arn));
  return found.arn;
}

/** A stack that failed for good is created again, so it does not keep its provider; nor does one with another issuer. */
async function ownProvider(
  account: Pick<BootstrapStack, "providerOf">,
  stack: Stack | null,
  issuer: string,
): Promise<string | null> {
  if (stack === null || isPermanentlyFailed(stack.status)) return null;
  const own = await account.providerOf(stack);
  return own !== null && isProviderOf(own, issuer) ? own : null;
}

function rejectOtherProvider(requested: string | undefined, existing: string | null): void {
  if (requested === undefined || requested === existing) return;
  const instead = existing ? `has ${existing}` : "has none of GitHub's yet";
  throw new UsageError(
    `--oidc-provider ${requested}: this account has no such identity provider; it ${instead}. ` +
      "Leave the option out: bootstrap finds the existing provider, or makes one.",
  );
}

function describeRecreated(before: string): string {
  return `GitHub's identity provider is gone from the account (the roles used ${before}): stack gcbench makes one of its own.`;
}

/** CloudFormation assumes that the provider still exists. One that is made by hand has the same ARN. */
function describeLostProvider(arn: string, issuer: string): string {
  return (
    `Someone deleted the identity provider of stack gcbench, ${arn}, so that nobody can assume a role. Make it again: ` +
    `aws iam create-open-id-connect-provider --url https://${issuer} --client-id-list ${AWS_AUDIENCE}`
  );
}

function describeUnknownProviders(issuer: string): string {
  return (
    "The current role may not check whether the account already has GitHub's identity provider " +
    "(iam:ListOpenIDConnectProviders, iam:GetOpenIDConnectProvider). If OidcProvider fails with AlreadyExists, the " +
    `account has one: then add --oidc-provider arn:aws:iam::ACCOUNT:oidc-provider/${issuer}, with the account's number.`
  );
}

function describeMissingAudience(arn: string): string {
  return (
    `That identity provider accepts no tokens for ${AWS_AUDIENCE}, so that nobody can assume a role through it. Its owner can add the audience: ` +
    `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${AWS_AUDIENCE}`
  );
}
