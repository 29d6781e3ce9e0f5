import {
  GetOpenIDConnectProviderCommand,
  IAMClient,
  ListOpenIDConnectProvidersCommand,
} from "@aws-sdk/client-iam";
import type { AwsAccount } from "../aws-account.ts";
import { isAwsError } from "../aws-faults.ts";
import { awsOptions, observed } from "../aws-options.ts";
import { type Stack, stackResources } from "./read-stacks.ts";

/** Ends the ARN of GitHub's identity provider: an account can have it once. */
const GITHUB_PROVIDER = ":oidc-provider/token.actions.githubusercontent.com";
/** Whom the tokens that workflows show to AWS are for. */
export const AUDIENCE = "sts.amazonaws.com";

/** GitHub's identity provider, as it stands in an account. */
export interface GithubProvider {
  readonly arn: string;
  /** Made by the stack: it changes and goes with it. */
  readonly isOwn: boolean;
  /** Whether it takes tokens that are for AWS: without that nobody can take on a role by it. */
  readonly isForAws: boolean;
}

/**
 * Looks for GitHub's identity provider in an account.
 *
 * @param stack that may have made it
 * @returns null where there is none; "unknown" where the role in use may not look
 */
export async function findGithubProvider(
  account: AwsAccount,
  stack: Stack | null,
): Promise<GithubProvider | null | "unknown"> {
  const iam = iamClient(account);
  try {
    const list = await iam.send(new ListOpenIDConnectProvidersCommand({}));
    const arns = (list.OpenIDConnectProviderList ?? []).flatMap(({ Arn }) => Arn ?? []);
    const arn = arns.find((one) => one.endsWith(GITHUB_PROVIDER));
    if (!arn) return null;
    const ask = new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn });
    const { ClientIDList = [] } = await iam.send(ask);
    const isOwn = stack !== null && (await stackResources(account, stack)).includes(arn);
    return { arn, isOwn, isForAws: ClientIDList.includes(AUDIENCE) };
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
