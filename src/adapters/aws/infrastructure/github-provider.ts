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

/** Whom the tokens that workflows show to AWS are for. */
export const AUDIENCE = "sts.amazonaws.com";

/** GitHub's identity provider, as it stands in an account. */
export interface GithubProvider {
  readonly arn: string;
  /** Whether it takes tokens that are for AWS: without that nobody can take on a role by it. */
  readonly hasAwsAudience: boolean;
}

/** ARN of the one that a stack made and still holds, which takes no right in IAM to know; null: it holds none. */
export async function providerInStack(account: AwsAccount, stack: Stack): Promise<string | null> {
  const ids = await stackResources(account, stack);
  return ids.find((id) => id.endsWith(GITHUB_PROVIDER)) ?? null;
}

/**
 * Looks for GitHub's identity provider in an account.
 *
 * @returns null where there is none; "unknown" where the role in use may not look
 */
export async function findGithubProvider(
  account: AwsAccount,
): Promise<GithubProvider | null | "unknown"> {
  const iam = iamClient(account);
  try {
    const list = await iam.send(new ListOpenIDConnectProvidersCommand({}));
    const arns = (list.OpenIDConnectProviderList ?? []).flatMap(({ Arn }) => Arn ?? []);
    const arn = arns.find((one) => one.endsWith(GITHUB_PROVIDER));
    if (!arn) return null;
    const ask = new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn });
    const { ClientIDList = [] } = await iam.send(ask);
    return { arn, hasAwsAudience: ClientIDList.includes(AUDIENCE) };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    if (isAwsError(cause, "AccessDenied", "AccessDeniedException")) return "unknown";
    throw error;
  }
}

/** Not one of the account's clients: nothing else asks IAM, and every command would load it. */
function iamClient({ region, calls }: AwsAccount): IAMClient {
  const client = new IAMClient(awsOptions(region));
  client.middlewareStack.use(observed("iam", calls));
  return client;
}
