import { setTimeout as delay } from "node:timers/promises";
import type { AwsCredentialIdentity } from "@smithy/types";
import { z } from "zod";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { isAwsError } from "./aws-errors.ts";
import { describeClaims } from "./identity-claims.ts";

/** Audience of the token (docs.github.com, "Configuring OpenID Connect in Amazon Web Services"). */
const AUDIENCE = "sts.amazonaws.com";
/** Session duration in seconds; the maximum that every role allows. */
const SESSION_SECONDS = 3600;
/** The SDK renews credentials with less than this time remaining (@smithy/core, memoizeIdentityProvider). */
const RENEWAL_MS = 300_000;
/** A session with less than this time remaining is unusable. */
const EXPIRY_MARGIN_MS = 10_000;

const TOKEN_ATTEMPTS = 3;
const TOKEN_TIMEOUT_MS = 10_000;
const FIRST_WAIT_MS = 500;
/** Attempts of STS calls by the SDK, enough for a network failure of about a minute. */
const STS_ATTEMPTS = 6;
const STS_TIMEOUT_MS = 10_000;
/** Errors that a retry cannot fix: the role's trust policy or its name is wrong. */
const STS_ERRORS = [
  "AccessDenied",
  "InvalidIdentityToken",
  "InvalidIdentityTokenException",
] as const;

const tokenSchema = z.object({ value: z.string().min(1) });

interface Session extends AwsCredentialIdentity {
  readonly expiration: Date;
}

/**
 * Credentials of a role from the identity that GitHub gives to a workflow's job. They are never stored, and are renewed
 * during long waits. After a failed renewal, the next call tries again while the current session is valid.
 *
 * @throws {UsageError} the job may not request its identity, or the role does not trust it
 * @throws {InfrastructureError} GitHub or AWS did not respond
 */
export function workflowCredentials(
  roleArn: string,
  region: string,
): () => Promise<AwsCredentialIdentity> {
  let session: Session | null = null;
  let renewal: Promise<Session> | null = null;
  const remainingMs = () => (session === null ? 0 : session.expiration.getTime() - Date.now());
  return async () => {
    if (session !== null && remainingMs() > RENEWAL_MS) return session;
    renewal ??= assumeRole(roleArn, region).finally(() => {
      renewal = null;
    });
    try {
      session = await renewal;
    } catch (error) {
      if (remainingMs() < EXPIRY_MARGIN_MS) throw error;
    }
    if (session === null) throw new RangeError("no session, and no error");
    return session;
  };
}

/** A new session of the role. */
async function assumeRole(roleArn: string, region: string): Promise<Session> {
  const token = await identityToken();
  // Loaded lazily: most commands that set a region do not call AWS.
  const { AssumeRoleWithWebIdentityCommand, STSClient } = await import("@aws-sdk/client-sts");
  const sts = new STSClient({
    region,
    maxAttempts: STS_ATTEMPTS,
    requestHandler: {
      connectionTimeout: STS_TIMEOUT_MS,
      requestTimeout: STS_TIMEOUT_MS,
      throwOnRequestTimeout: true,
    },
  });
  const { Credentials: credentials } = await sts
    .send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: roleArn,
        RoleSessionName: sessionName(),
        WebIdentityToken: token,
        DurationSeconds: SESSION_SECONDS,
      }),
    )
    .catch((cause) => {
      throw explainStsError(cause, roleArn, token);
    });
  if (!credentials?.AccessKeyId || !credentials.SecretAccessKey) {
    throw new InfrastructureError(`AWS returned no credentials for ${roleArn}.`);
  }
  return {
    accessKeyId: credentials.AccessKeyId,
    secretAccessKey: credentials.SecretAccessKey,
    ...(credentials.SessionToken ? { sessionToken: credentials.SessionToken } : {}),
    expiration: credentials.Expiration ?? new Date(Date.now() + SESSION_SECONDS * 1000),
  };
}

function explainStsError(cause: unknown, roleArn: string, token: string): Error {
  const message = cause instanceof Error ? cause.message || cause.name : String(cause);
  if (isAwsError(cause, ...STS_ERRORS)) {
    const claims = describeClaims(token).map((claim) => `  ${claim}`);
    const lines = [
      `AWS does not let this job assume ${roleArn}: ${message.replace(/\.$/, "")}. The job's token says:`,
      ...claims,
      adviceFor(message),
    ];
    return new UsageError(lines.join("\n"), { cause });
  }
  if (isAwsError(cause, "ValidationError")) {
    return new UsageError(`${roleArn} is not a valid role ARN: ${message}`, { cause });
  }
  return new InfrastructureError(
    `AWS returned no credentials for ${roleArn}: ${message} Submitted jobs continue; rerun the command to resume.`,
    { cause },
  );
}

/** AWS gives the same message for a role that does not exist and for one that does not trust the job. */
function adviceFor(message: string): string {
  if (/no openidconnect provider/i.test(message)) {
    return "The account does not accept GitHub's tokens. Run `gcbench bootstrap` for the account, or correct the role.";
  }
  return "The role does not trust such a job, or it does not exist. `gcbench bootstrap` prints what the roles trust, and its options change that.";
}

/** The job's identity token, signed by GitHub. Temporary errors are retried. */
async function identityToken(): Promise<string> {
  const url = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const bearer = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  if (!url || !bearer) {
    throw new UsageError(
      "This job may not request its GitHub identity, which it needs to assume an AWS role. Set `permissions: id-token: write`. Jobs of pull requests from forks never may.",
    );
  }
  const address = `${url}&audience=${encodeURIComponent(AUDIENCE)}`;
  for (let attempt = 1; ; attempt++) {
    const response = await requestToken(address, bearer);
    if ("token" in response) return response.token;
    if (response.isPermanent || attempt === TOKEN_ATTEMPTS) {
      const { why, cause } = response;
      throw new InfrastructureError(`GitHub returned no identity token: ${why}.`, { cause });
    }
    await delay(FIRST_WAIT_MS * 2 ** (attempt - 1));
  }
}

type TokenResponse =
  | { readonly token: string }
  | { readonly why: string; readonly isPermanent: boolean; readonly cause?: unknown };

async function requestToken(address: string, bearer: string): Promise<TokenResponse> {
  try {
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${bearer}` },
      signal: AbortSignal.timeout(TOKEN_TIMEOUT_MS),
    });
    if (response.ok) return { token: tokenSchema.parse(await response.json()).value };
    const { status } = response;
    return { why: `HTTP ${status}`, isPermanent: status < 500 && status !== 429 };
  } catch (cause) {
    const why = cause instanceof z.ZodError ? "its response contains no token" : reasonOf(cause);
    return { why, isPermanent: false, cause };
  }
}

/** Reason of a failed call: fetch stores it in the error's cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}

/** Session name that appears in AWS CloudTrail. */
function sessionName(): string {
  const { GITHUB_RUN_ID: run = "run", GITHUB_RUN_ATTEMPT: attempt = "1" } = process.env;
  return `gcbench-${run}-${attempt}`.replace(/[^\w+=,.@-]/g, "-").slice(0, 64);
}
