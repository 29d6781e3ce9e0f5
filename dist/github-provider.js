import { n as GetOpenIDConnectProviderCommand, r as IAMClient, t as ListOpenIDConnectProvidersCommand } from "./sdk-iam.js";
import { t as GITHUB_PROVIDER } from "./github-subjects.js";
import { n as isAwsError } from "./aws-faults.js";
import { n as awsOptions, r as observed } from "./aws-options.js";
import { o as stackResources } from "./read-stacks2.js";
// src/adapters/aws/infrastructure/github-provider.ts
/** Whom the tokens that workflows show to AWS are for. */
const AUDIENCE = "sts.amazonaws.com";
/** ARN of the one that a stack made and still holds, which takes no right in IAM to know; null: it holds none. */
async function providerInStack(account, stack) {
	return (await stackResources(account, stack)).find((id) => id.endsWith(":oidc-provider/token.actions.githubusercontent.com")) ?? null;
}
/**
* Looks for GitHub's identity provider in an account.
*
* @returns null where there is none; "unknown" where the role in use may not look
*/
async function findGithubProvider(account) {
	const iam = iamClient(account);
	try {
		const arn = ((await iam.send(new ListOpenIDConnectProvidersCommand({}))).OpenIDConnectProviderList ?? []).flatMap(({ Arn }) => Arn ?? []).find((one) => one.endsWith(GITHUB_PROVIDER));
		if (!arn) return null;
		const ask = new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn });
		const { ClientIDList = [] } = await iam.send(ask);
		return {
			arn,
			isForAws: ClientIDList.includes(AUDIENCE)
		};
	} catch (error) {
		const cause = error instanceof Error ? error.cause : null;
		if (isAwsError(cause, "AccessDenied", "AccessDeniedException")) return "unknown";
		throw error;
	}
}
/** Not one of the account's clients: nothing else asks IAM, and every command would load it. */
function iamClient({ region, calls }) {
	const client = new IAMClient(awsOptions(region));
	client.middlewareStack.use(observed("iam", calls));
	return client;
}
export { AUDIENCE, findGithubProvider, providerInStack };
