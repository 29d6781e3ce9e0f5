import type { AwsAccount } from "../../adapters/aws/aws-account.ts";
import type { Stack } from "../../adapters/aws/infrastructure/read-stacks.ts";
import type { Host } from "../../ports.ts";

export interface ProviderQuestion {
  readonly stack: Stack | null;
  /** ARN that somebody gave. */
  readonly asked: string | undefined;
  /** Some repository is trusted. */
  readonly isNeeded: boolean;
}

/**
 * Which identity provider the roles go by. One that stands in the account already is used and left alone, for an account
 * can have GitHub's once; one that the stack itself made stays the stack's.
 *
 * @returns its ARN; empty: one of the stack's own
 */
export async function chooseProvider(
  account: AwsAccount,
  { stack, asked, isNeeded }: ProviderQuestion,
  host: Host,
): Promise<string> {
  const { AUDIENCE, findGithubProvider } = await import(
    "../../adapters/aws/infrastructure/github-provider.ts"
  );
  const before = stack?.parameters["OidcProviderArn"] ?? "";
  if (!isNeeded) return asked ?? before;
  const found = await findGithubProvider(account, stack);
  if (found === "unknown") {
    const hasRoles = stack?.outputs["RunRoleArn"] !== undefined;
    if (!asked && !hasRoles) host.warn(CANT_LOOK);
    return asked ?? before;
  }
  // Given away, the stack would delete it, and nobody could take on a role any more.
  if (found?.isOwn && (asked ?? found.arn) === found.arn) return "";
  const chosen = asked ?? found?.arn ?? "";
  if (before && !chosen) {
    host.info(`${before} is gone: stack gcbench makes an identity provider of its own.`);
  }
  if (chosen === found?.arn) {
    host.info(
      `The account has GitHub's identity provider already: ${chosen} is used, and neither changed nor removed with stack gcbench.`,
    );
    if (!found.isForAws) host.warn(notForAws(chosen, AUDIENCE));
  }
  return chosen;
}

const CANT_LOOK =
  "The role in use may not look whether the account has GitHub's identity provider already " +
  "(iam:ListOpenIDConnectProviders, iam:GetOpenIDConnectProvider). Should OidcProvider fail with AlreadyExists, it " +
  "has: then add --oidc-provider arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com, with the account's number.";

function notForAws(arn: string, audience: string): string {
  return (
    `That identity provider takes no tokens for ${audience}, so that nobody could take on a role by it. Whoever looks after it can add that: ` +
    `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${audience}`
  );
}
