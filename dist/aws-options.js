import { $ as ZodError, K as object, X as string } from "./vendor.js";
import { t as VERSION } from "./product.js";
import { n as isAwsError, t as explainAwsError } from "./aws-faults.js";
import { a as UsageError, r as InfrastructureError } from "./errors.js";
import { setTimeout } from "node:timers/promises";
// src/adapters/aws/workflow-credentials.ts
/** Whom the token is for, as AWS expects it (docs.github.com, "Configuring OpenID Connect in Amazon Web Services"). */
const AUDIENCE = "sts.amazonaws.com";
/** The shortest that every role allows, in seconds. */
const SESSION_SECONDS = 3600;
/** The SDK asks anew when less than this is left of a session (@smithy/core, memoizeIdentityProvider). */
const RENEWAL_MS = 3e5;
/** A session that has less than this left is of no more use. */
const LAST_MS = 1e4;
const TOKEN_ATTEMPTS = 3;
const TOKEN_TIMEOUT_MS = 1e4;
const FIRST_WAIT_MS = 500;
/** Calls of STS, repeated by the SDK: a lost network is back within a minute or so, or takes longer. */
const STS_ATTEMPTS = 6;
const STS_TIMEOUT_MS = 1e4;
/** What no repetition mends: the role's trust, or its name. */
const REFUSALS = [
	"AccessDenied",
	"InvalidIdentityToken",
	"InvalidIdentityTokenException"
];
const tokenSchema = object({ value: string().min(1) });
/**
* Credentials of a role, by the identity that GitHub gives to a workflow's job: none are kept anywhere, and they are
* renewed as often as a long wait needs. A renewal that fails is tried again with the next call, for as long as the
* session before it holds.
*
* @throws {UsageError} the job may not ask for its identity, or the role does not trust it
* @throws {InfrastructureError} GitHub or AWS gave no answer
*/
function workflowCredentials(roleArn, region) {
	let session = null;
	let renewal = null;
	const leftMs = () => session === null ? 0 : session.expiration.getTime() - Date.now();
	return async () => {
		if (session !== null && leftMs() > RENEWAL_MS) return session;
		renewal ??= takeOn(roleArn, region).finally(() => {
			renewal = null;
		});
		try {
			session = await renewal;
		} catch (error) {
			if (leftMs() < LAST_MS) throw error;
		}
		if (session === null) throw new RangeError("no session, and no error");
		return session;
	};
}
/** A new session of the role. */
async function takeOn(roleArn, region) {
	const token = await identityToken();
	const { AssumeRoleWithWebIdentityCommand, STSClient } = await import("./dist-es2.js");
	const { Credentials: given } = await new STSClient({
		region,
		maxAttempts: STS_ATTEMPTS,
		requestHandler: {
			connectionTimeout: STS_TIMEOUT_MS,
			requestTimeout: STS_TIMEOUT_MS,
			throwOnRequestTimeout: true
		}
	}).send(new AssumeRoleWithWebIdentityCommand({
		RoleArn: roleArn,
		RoleSessionName: sessionName(),
		WebIdentityToken: token,
		DurationSeconds: SESSION_SECONDS
	})).catch((cause) => {
		throw explainRefusal(cause, roleArn);
	});
	if (!given?.AccessKeyId || !given.SecretAccessKey) throw new InfrastructureError(`AWS gave no credentials of ${roleArn}.`);
	return {
		accessKeyId: given.AccessKeyId,
		secretAccessKey: given.SecretAccessKey,
		...given.SessionToken ? { sessionToken: given.SessionToken } : {},
		expiration: given.Expiration ?? new Date(Date.now() + SESSION_SECONDS * 1e3)
	};
}
function explainRefusal(cause, roleArn) {
	const said = cause instanceof Error ? cause.message || cause.name : String(cause);
	if (isAwsError(cause, ...REFUSALS)) return new UsageError(`AWS does not let this job take on ${roleArn}: ${said} The role trusts jobs of one repository and environment; docs/aws.md says which.`, { cause });
	if (isAwsError(cause, "ValidationError")) return new UsageError(`AWS takes ${roleArn} for no role: ${said}`, { cause });
	return new InfrastructureError(`AWS gives no credentials of ${roleArn}: ${said} Whatever is under way goes on; the same command goes on with it.`, { cause });
}
/** The job's identity, signed by GitHub. What may pass is tried again. */
async function identityToken() {
	const url = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
	const bearer = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
	if (!url || !bearer) throw new UsageError("This job may not ask GitHub for its identity, which a role in AWS is taken on by. Give it `permissions: id-token: write`. A pull request of a fork never may.");
	const address = `${url}&audience=${encodeURIComponent(AUDIENCE)}`;
	for (let attempt = 1;; attempt++) {
		const asked = await askForToken(address, bearer);
		if ("token" in asked) return asked.token;
		if (asked.isLasting || attempt === TOKEN_ATTEMPTS) {
			const { why, cause } = asked;
			throw new InfrastructureError(`GitHub gives no identity token: ${why}.`, { cause });
		}
		await setTimeout(FIRST_WAIT_MS * 2 ** (attempt - 1));
	}
}
async function askForToken(address, bearer) {
	try {
		const response = await fetch(address, {
			headers: { authorization: `Bearer ${bearer}` },
			signal: AbortSignal.timeout(TOKEN_TIMEOUT_MS)
		});
		if (response.ok) return { token: tokenSchema.parse(await response.json()).value };
		const { status } = response;
		return {
			why: `HTTP ${status}`,
			isLasting: status < 500 && status !== 429
		};
	} catch (cause) {
		return {
			why: cause instanceof ZodError ? "its answer holds none" : reasonOf(cause),
			isLasting: false,
			cause
		};
	}
}
/** Of a call that did not come through: fetch keeps the reason in its cause. */
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message || error.message : error.message;
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
