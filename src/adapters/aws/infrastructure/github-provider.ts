import {
  GetOpenIDConnectProviderCommand,
  IAMClient,
  ListOpenIDConnectProvidersCommand,
} from "@aws-sdk/client-iam";
import { GITHUB_PROVIDER } from "../../../core/github/github-subjects.ts";
import type { AwsAccount } from "../aws-account.ts";
import { isAwsError } from "../aws-errors.ts";
import { awsOptions, observed } from "../aws-options.ts";
import { type Stack, stackResources } from "./read-stacks.ts";

/** Audience of the tokens that workflows present to AWS. */
export const AUDIENCE = "sts.amazonaws.com";

/** GitHub's OIDC identity provider in an account. */
export interface GithubProvider {
  readonly arn: string;
  /** Whether the provider accepts tokens for AWS, which assuming a role requires. */
  readonly hasAwsAudience: boolean;
}

/** ARN of the provider in a stack, or null. Needs no IAM permission. */
export async function providerInStack(account: AwsAccount, stack: Stack): Promise<string | null> {
  const ids = await stackResources(account, stack);
  return ids.find((id) => id.endsWith(GITHUB_PROVIDER)) ?? null;
}

/**
 * Finds GitHub's identity provider in an account.
 *
 * @returns null if the account has none; "unknown" if the role may not list providers
 */
export async function findGithubProvider(
  account: AwsAccount,
): Promise<GithubProvider | null | "unknown"> {
  const iam = iamClient(account);
  try {
    const list = await iam.send(new ListOpenIDConnectProvidersCommand({}));
    const arns = (list.OpenIDConnectProviderList ?? []).flatMap(({ Arn }) => Arn ?? []);
    const arn = arns.find((candidate) => candidate.endsWith(GITHUB_PROVIDER));
    if (!arn) return null;
    const command = new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn });
    const { ClientIDList = [] } = await iam.send(command);
    return { arn, hasAwsAudience: ClientIDList.includes(AUDIENCE) };
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
