import { InfrastructureError, InterruptedError, UsageError } from "../../core/errors.ts";

/** What AWS answered, as far as our own code has to tell it apart. */
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

/** A step of GitHub Actions that was to take on a role, and was given none: most often of a variable that is not set. */
function isActionWithoutRole(): boolean {
  return process.env["GITHUB_ACTIONS"] === "true" && !process.env["GCBENCH_ROLE_ARN"];
}

function noRole(): string {
  const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_REPOSITORY: repository } =
    process.env;
  const where = repository ? ` ${server}/${repository}/settings/variables/actions shows them.` : "";
  return `Input role is empty, and this job has no other credentials of AWS. Are the variables GCBENCH_DEPLOY_ROLE and GCBENCH_RUN_ROLE set in this repository?${where} \`gcbench bootstrap\` prints what they are set to.`;
}

/**
 * What can happen to any call, in words that say what to do. Answers that belong to one call (a key that exists, a stack
 * that does not) come back as they are.
 *
 * @param action as IAM names it: batch:SubmitJob
 */
export function explainAwsError(error: unknown, action: string): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof UsageError || error instanceof InfrastructureError) return error;
  if (error.name === "AbortError") return new InterruptedError("Interrupted.", { cause: error });
  const said = error.message.replace(/\.+$/, "");
  if (NO_CREDENTIALS.includes(error.name)) {
    if (isActionWithoutRole()) return new UsageError(noRole(), { cause: error });
    return new UsageError(
      `No AWS credentials were found: ${said}. Sign in (aws sso login), set AWS_PROFILE, or in GitHub Actions take on a role by OIDC. docs/how-to/set-up-aws.md shows how.`,
      { cause: error },
    );
  }
  if (EXPIRED.includes(error.name)) {
    return new InfrastructureError(
      `The AWS credentials have expired (at ${action}). Sign in again; the same command goes on where this one stopped.`,
      { cause: error },
    );
  }
  if (BAD_CREDENTIALS.includes(error.name)) {
    return new UsageError(`AWS does not accept the credentials (at ${action}): ${said}.`, {
      cause: error,
    });
  }
  if (DENIED.includes(error.name)) {
    return new InfrastructureError(
      `AWS refuses ${action}: ${said}. The role in use must allow ${action}; docs/how-to/set-up-aws.md lists what each role needs.`,
      { cause: error },
    );
  }
  if (THROTTLED.includes(error.name)) {
    return new InfrastructureError(
      `AWS went on refusing ${action} because of too many requests: ${said}. Wait a little; the same command goes on.`,
      { cause: error },
    );
  }
  const code = "code" in error ? String(error.code) : "";
  if (NETWORK.includes(code) || error.name === "TimeoutError") {
    return new InfrastructureError(
      `AWS can't be reached (${action}): ${said || code}. Check the network and the region; the same command goes on.`,
      { cause: error },
    );
  }
  return error;
}
