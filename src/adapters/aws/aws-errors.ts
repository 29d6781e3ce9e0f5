import { InfrastructureError, InterruptedError, UsageError } from "../../core/errors.ts";

/** Whether AWS responded with one of these error names. */
export function isAwsError(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}

const NO_CREDENTIALS = ["CredentialsProviderError", "TokenProviderError"];
const BAD_CREDENTIALS = [
  "UnrecognizedClientException",
  "InvalidClientTokenId",
  "InvalidAccessKeyId",
  "SignatureDoesNotMatch",
  "AuthFailure",
];
const EXPIRED = ["ExpiredToken", "ExpiredTokenException", "RequestExpired"];
const DENIED = ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "Forbidden"];
const THROTTLED = [
  "TooManyRequestsException",
  "ThrottlingException",
  "Throttling",
  "RequestLimitExceeded",
  "SlowDown",
];
const NETWORK = ["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EPIPE"];

/** Whether this is a GitHub Actions step without a role, usually because a variable is not set. */
function isActionWithoutRole(): boolean {
  return process.env["GITHUB_ACTIONS"] === "true" && !process.env["GCBENCH_ROLE_ARN"];
}

/** Names each variable, the page and the command that set it. */
function noRole(): string {
  const {
    GITHUB_SERVER_URL: server = "https://github.com",
    GITHUB_REPOSITORY: repository = "OWNER/NAME",
    GCBENCH_ROLE_VARIABLES: variables = "GCBENCH_RUN_ROLE GCBENCH_DEPLOY_ROLE",
  } = process.env;
  const names = variables.split(" ");
  const commands = names.map((name) => `  gh variable set ${name} --repo ${repository} --body ARN`);
  return [
    `Input role is empty, and this job has no other AWS credentials. Set ${names.join(" and ")} at ${server}/${repository}/settings/variables/actions, or with:`,
    ...commands,
    `\`gcbench bootstrap\` prints the ARN. \`gcbench setup-github ${repository}\` does both.`,
  ].join("\n");
}

/**
 * Explains errors that any AWS call can return, with advice. Errors specific to one call (for example an existing key) are
 * returned unchanged.
 *
 * @param action IAM action, for example batch:SubmitJob
 */
export function explainAwsError(error: unknown, action: string): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof UsageError || error instanceof InfrastructureError) return error;
  if (error.name === "AbortError") return new InterruptedError("Interrupted.", { cause: error });
  const message = error.message.replace(/\.+$/, "");
  if (NO_CREDENTIALS.includes(error.name)) {
    if (isActionWithoutRole()) return new UsageError(noRole(), { cause: error });
    return new UsageError(
      `No AWS credentials were found: ${message}. Sign in (aws sso login), set AWS_PROFILE, or assume a role by OIDC in GitHub Actions. See docs/how-to/set-up-aws.md.`,
      { cause: error },
    );
  }
  if (EXPIRED.includes(error.name)) {
    return new InfrastructureError(
      `The AWS credentials have expired (${action}). Sign in again, then rerun the command to resume.`,
      { cause: error },
    );
  }
  if (BAD_CREDENTIALS.includes(error.name)) {
    return new UsageError(
      `AWS rejected the credentials (${action}): ${message}. Check AWS_PROFILE and the keys.`,
      {
        cause: error,
      },
    );
  }
  if (DENIED.includes(error.name)) {
    return new InfrastructureError(
      `AWS denied ${action}: ${message}. The role must allow ${action}; docs/how-to/set-up-aws.md lists each role's permissions.`,
      { cause: error },
    );
  }
  if (THROTTLED.includes(error.name)) {
    return new InfrastructureError(
      `AWS throttled ${action} in every attempt: ${message}. Wait a few minutes, then rerun the command to resume.`,
      { cause: error },
    );
  }
  const code = "code" in error ? String(error.code) : "";
  if (NETWORK.includes(code) || error.name === "TimeoutError") {
    return new InfrastructureError(
      `AWS is unreachable (${action}): ${message || code}. Check the network and the region, then rerun the command to resume.`,
      { cause: error },
    );
  }
  return error;
}

/** Whether an error, or one of its causes, says that a permission is missing. */
export function isAccessDenied(error: unknown): boolean {
  if (isAwsError(error, "AccessDenied", "AccessDeniedException")) return true;
  return error instanceof Error && error.cause !== undefined && isAccessDenied(error.cause);
}
