import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
// src/adapters/aws/aws-faults.ts
/** What AWS answered, as far as our own code has to tell it apart. */
function isAwsError(error, ...names) {
	return error instanceof Error && names.includes(error.name);
}
const NO_CREDENTIALS = ["CredentialsProviderError", "TokenProviderError"];
const BAD_CREDENTIALS = [
	"UnrecognizedClientException",
	"InvalidClientTokenId",
	"InvalidAccessKeyId",
	"SignatureDoesNotMatch",
	"AuthFailure"
];
const EXPIRED = [
	"ExpiredToken",
	"ExpiredTokenException",
	"RequestExpired"
];
const DENIED = [
	"AccessDenied",
	"AccessDeniedException",
	"UnauthorizedOperation",
	"Forbidden"
];
const THROTTLED = [
	"TooManyRequestsException",
	"ThrottlingException",
	"Throttling",
	"RequestLimitExceeded",
	"SlowDown"
];
const NETWORK = [
	"ECONNREFUSED",
	"ECONNRESET",
	"ENOTFOUND",
	"EAI_AGAIN",
	"ETIMEDOUT",
	"EPIPE"
];
/** A step of GitHub Actions that was to take on a role, and was given none: most often of a variable that is not set. */
function isActionWithoutRole() {
	return process.env["GITHUB_ACTIONS"] === "true" && !process.env["GCBENCH_ROLE_ARN"];
}
function noRole() {
	const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_REPOSITORY: repository } = process.env;
	return `Input role is empty, and this job has no other credentials of AWS. Are the variables GCBENCH_DEPLOY_ROLE and GCBENCH_RUN_ROLE set in this repository?${repository ? ` ${server}/${repository}/settings/variables/actions shows them.` : ""} \`gcbench bootstrap\` prints what they are set to.`;
}
/**
* What can happen to any call, in words that say what to do. Answers that belong to one call (a key that exists, a stack
* that does not) come back as they are.
*
* @param action as IAM names it: batch:SubmitJob
*/
function explainAwsError(error, action) {
	if (!(error instanceof Error)) return error;
	if (error instanceof UsageError || error instanceof InfrastructureError) return error;
	if (error.name === "AbortError") return new InterruptedError("Interrupted.", { cause: error });
	const said = error.message.replace(/\.+$/, "");
	if (NO_CREDENTIALS.includes(error.name)) {
		if (isActionWithoutRole()) return new UsageError(noRole(), { cause: error });
		return new UsageError(`No AWS credentials were found: ${said}. Sign in (aws sso login), set AWS_PROFILE, or in GitHub Actions take on a role by OIDC. docs/aws.md shows how.`, { cause: error });
	}
	if (EXPIRED.includes(error.name)) return new InfrastructureError(`The AWS credentials have expired (at ${action}). Sign in again; the same command goes on where this one stopped.`, { cause: error });
	if (BAD_CREDENTIALS.includes(error.name)) return new UsageError(`AWS does not accept the credentials (at ${action}): ${said}.`, { cause: error });
	if (DENIED.includes(error.name)) return new InfrastructureError(`AWS refuses ${action}: ${said}. The role in use must allow ${action}; docs/aws.md lists what each role needs.`, { cause: error });
	if (THROTTLED.includes(error.name)) return new InfrastructureError(`AWS went on refusing ${action} because of too many requests: ${said}. Wait a little; the same command goes on.`, { cause: error });
	const code = "code" in error ? String(error.code) : "";
	if (NETWORK.includes(code) || error.name === "TimeoutError") return new InfrastructureError(`AWS can't be reached (${action}): ${said || code}. Check the network and the region; the same command goes on.`, { cause: error });
	return error;
}
export { isAwsError as n, explainAwsError as t };
