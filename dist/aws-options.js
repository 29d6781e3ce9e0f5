import { K as object, X as string } from "./vendor.js";
import { t as VERSION } from "./product.js";
import { t as explainAwsError } from "./aws-faults.js";
import { i as UsageError, n as InfrastructureError } from "./errors.js";
// src/adapters/aws/workflow-credentials.ts
/** Whom the token is for, as AWS expects it (docs.github.com, "Configuring OpenID Connect in Amazon Web Services"). */
const AUDIENCE = "sts.amazonaws.com";
/** The shortest that every role allows, in seconds: the SDK asks anew before it ends. */
const SESSION_SECONDS = 3600;
const tokenSchema = object({ value: string().min(1) });
/**
* Credentials of a role, by the identity that GitHub gives to a workflow's job: none are kept anywhere, and they are
* renewed as often as a long wait needs.
*
* @throws {UsageError} the job may not ask for its identity, or the role does not trust it
*/
function workflowCredentials(roleArn, region) {
	return async () => {
		const token = await identityToken();
		const { AssumeRoleWithWebIdentityCommand, STSClient } = await import("./dist-es2.js");
		const { Credentials: given } = await new STSClient({ region }).send(new AssumeRoleWithWebIdentityCommand({
			RoleArn: roleArn,
			RoleSessionName: sessionName(),
			WebIdentityToken: token,
			DurationSeconds: SESSION_SECONDS
		})).catch((cause) => {
			throw new UsageError(`AWS does not let this job take on ${roleArn}: ${cause.message} The role trusts jobs of one repository and environment; docs/aws.md says which.`, { cause });
		});
		if (!given?.AccessKeyId || !given.SecretAccessKey) throw new InfrastructureError(`AWS gave no credentials of ${roleArn}.`);
		return {
			accessKeyId: given.AccessKeyId,
			secretAccessKey: given.SecretAccessKey,
			...given.SessionToken ? { sessionToken: given.SessionToken } : {},
			...given.Expiration ? { expiration: given.Expiration } : {}
		};
	};
}
async function identityToken() {
	const url = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
	const bearer = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
	if (!url || !bearer) throw new UsageError("This job may not ask GitHub for its identity, which a role in AWS is taken on by. Give it `permissions: id-token: write`. A pull request of a fork never may.");
	const response = await fetch(`${url}&audience=${encodeURIComponent(AUDIENCE)}`, { headers: { authorization: `Bearer ${bearer}` } }).catch((cause) => {
		throw new InfrastructureError("GitHub gives no identity token.", { cause });
	});
	if (!response.ok) throw new InfrastructureError(`GitHub gives no identity token: HTTP ${response.status}.`);
	return tokenSchema.parse(await response.json()).value;
}
/** Seen in AWS's records of who did what. */
function sessionName() {
	const { GITHUB_RUN_ID: run = "run", GITHUB_RUN_ATTEMPT: attempt = "1" } = process.env;
	return `gcbench-${run}-${attempt}`.replace(/[^\w+=,.@-]/g, "-").slice(0, 64);
}
// src/adapters/aws/aws-options.ts
/** Beside the input data of GEOS-Chem (s3://geos-chem). */
const DEFAULT_REGION = "us-west-2";
/** The region that the environment names, as AWS's tools read it; a profile's is not looked up. */
function regionHere(fallback = DEFAULT_REGION) {
	return process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"] || fallback;
}
/** The first call and its repetitions; with adaptive retry that is a minute or two of throttling. */
const MOST_ATTEMPTS = 10;
/** Names a role that a workflow's job takes on; unset: credentials as the SDK finds them. */
const ROLE_VARIABLE = "GCBENCH_ROLE_ARN";
/** What all clients of AWS have in common. */
function awsOptions(region) {
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
	const role = process.env[ROLE_VARIABLE];
	return {
		region,
		...role ? { credentials: workflowCredentials(role, region) } : {},
		retryMode: "adaptive",
		maxAttempts: MOST_ATTEMPTS,
		customUserAgent: `gcbench/${VERSION}`
	};
}
/** Calls that IAM has another name for: what a policy must allow. */
const IAM_ACTIONS = {
	"s3:ListObjectsV2": "s3:ListBucket",
	"s3:HeadBucket": "s3:ListBucket",
	"s3:HeadObject": "s3:GetObject"
};
/** Counts a client's calls, and says in our words what can go wrong with any of them. */
function observed(service, calls) {
	return { applyToStack: (stack) => {
		stack.add((next, context) => async (input) => {
			const called = `${service}:${String(context.commandName ?? "").replace(/Command$/, "")}`;
			const action = IAM_ACTIONS[called] ?? called;
			calls.set(called, (calls.get(called) ?? 0) + 1);
			try {
				return await next(input);
			} catch (error) {
				throw explainAwsError(error, action);
			}
		}, {
			step: "initialize",
			name: "gcbench-observed",
			priority: "high"
		});
	} };
}
export { regionHere as i, awsOptions as n, observed as r, DEFAULT_REGION as t };
