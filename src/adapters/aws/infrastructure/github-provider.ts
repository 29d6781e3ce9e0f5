import {
  GetOpenIDConnectProviderCommand,
  IAMClient,
  ListOpenIDConnectProvidersCommand,
} from "@aws-sdk/client-iam";
import {
  AWS_AUDIENCE,
  isGithubProvider,
  isProviderOf,
} from "../../../core/github/github-subjects.ts";
import type { GithubProvider, Stack } from "../../../ports/stacks.ts";
import type { AwsAccount } from "../aws-account.ts";
import { isAwsError } from "../aws-errors.ts";
import { awsOptions, observed } from "../aws-options.ts";
import { stackResources } from "./read-stacks.ts";

/** ARN of the provider in a stack, or null. Needs no IAM permission. */
export async function providerInStack(account: AwsAccount, stack: Stack): Promise<string | null> {
  const ids = await stackResources(account, stack);
  return ids.find(isGithubProvider) ?? null;
}

/**
 * Finds the identity provider of an issuer of GitHub in an account.
 *
 * @returns null if the account has none; "unknown" if the role may not list providers
 */
export async function findGithubProvider(
  account: AwsAccount,
  issuer: string,
): Promise<GithubProvider | null | "unknown"> {
  const iam = iamClient(account);
  try {
    const list = await iam.send(new ListOpenIDConnectProvidersCommand({}));
    const arns = (list.OpenIDConnectProviderList ?? []).flatMap(({ Arn }) => Arn ?? []);
    const arn = arns.find((candidate) => isProviderOf(candidate, issuer));
    if (!arn) return null;
    const ask = new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn });
    const { ClientIDList = [] } = await iam.send(ask);
    return { arn, hasAwsAudience: ClientIDList.includes(AWS_AUDIENCE) };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    if (isAwsError(cause, "AccessDenied", "AccessDeniedException")) return "unknown";
    throw error;
  }
}

/** Created here, not in AwsAccount, because only this file uses IAM and every command would load it. */
function iamClient({ region, calls }: AwsAccount): IAMClient {
  const client = new IAMClient(awsOptions(region));
  client.middlewareStack.use(observed("iam", calls));
  return client;
}
