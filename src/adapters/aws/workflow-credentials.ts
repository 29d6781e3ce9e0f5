import { setTimeout as delay } from "node:timers/promises";
import type { AwsCredentialIdentity } from "@smithy/types";
import { z } from "zod";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { isAwsError } from "./aws-errors.ts";

/** Whom the token is for, as AWS expects it (docs.github.com, "Configuring OpenID Connect in Amazon Web Services"). */
const AUDIENCE = "sts.amazonaws.com";
/** The shortest that every role allows, in seconds. */
const SESSION_SECONDS = 3600;
/** The SDK asks anew when less than this is left of a session (@smithy/core, memoizeIdentityProvider). */
const RENEWAL_MS = 300_000;
/** A session that has less than this left is of no more use. */
const EXPIRY_MARGIN_MS = 10_000;

const TOKEN_ATTEMPTS = 3;
const TOKEN_TIMEOUT_MS = 10_000;
const FIRST_WAIT_MS = 500;
/** Calls of STS, repeated by the SDK: a lost network is back within a minute or so, or takes longer. */
const STS_ATTEMPTS = 6;
const STS_TIMEOUT_MS = 10_000;
/** What no repetition mends: the role's trust, or its name. */
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
 * Credentials of a role, by the identity that GitHub gives to a workflow's job: none are kept anywhere, and they are
 * renewed as often as a long wait needs. A renewal that fails is tried again with the next call, for as long as the
 * session before it holds.
 *
 * @throws {UsageError} the job may not ask for its identity, or the role does not trust it
 * @throws {InfrastructureError} GitHub or AWS gave no answer
 */
export function workflowCredentials(
  roleArn: string,
  region: string,
): () => Promise<AwsCredentialIdentity> {
  let session: Session | null = null;
  let renewal: Promise<Session> | null = null;
  const leftMs = () => (session === null ? 0 : session.expiration.getTime() - Date.now());
  return async () => {
    if (session !== null && leftMs() > RENEWAL_MS) return session;
    renewal ??= assumeRole(roleArn, region).finally(() => {
      renewal = null;
    });
    try {
      session = await renewal;
    } catch (error) {
      if (leftMs() < EXPIRY_MARGIN_MS) throw error;
    }
    if (session === null) throw new RangeError("no session, and no error");
    return session;
  };
}

/** A new session of the role. */
async function assumeRole(roleArn: string, region: string): Promise<Session> {
  const token = await identityToken();
  // Loaded where it is needed: most commands name a region and ask AWS nothing.
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
  const { Credentials: given } = await sts
    .send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: roleArn,
        RoleSessionName: sessionName(),
        WebIdentityToken: token,
        DurationSeconds: SESSION_SECONDS,
      }),
    )
    .catch((cause) => {
      throw explainStsError(cause, roleArn);
    });
  if (!given?.AccessKeyId || !given.SecretAccessKey) {
    throw new InfrastructureError(`AWS gave no credentials of ${roleArn}.`);
  }
  return {
    accessKeyId: given.AccessKeyId,
    secretAccessKey: given.SecretAccessKey,
    ...(given.SessionToken ? { sessionToken: given.SessionToken } : {}),
    expiration: given.Expiration ?? new Date(Date.now() + SESSION_SECONDS * 1000),
  };
}

function explainStsError(cause: unknown, roleArn: string): Error {
  const said = cause instanceof Error ? cause.message || cause.name : String(cause);
  if (isAwsError(cause, ...STS_ERRORS)) {
    return new UsageError(
      `AWS does not let this job take on ${roleArn}: ${said} The role trusts jobs of one repository and environment; docs/how-to/set-up-aws.md says which.`,
      { cause },
    );
  }
  if (isAwsError(cause, "ValidationError")) {
    return new UsageError(`AWS takes ${roleArn} for no role: ${said}`, { cause });
  }
  return new InfrastructureError(
    `AWS gives no credentials of ${roleArn}: ${said} Whatever is under way goes on; the same command goes on with it.`,
    { cause },
  );
}

/** The job's identity, signed by GitHub. What may pass is tried again. */
async function identityToken(): Promise<string> {
  const url = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const bearer = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  if (!url || !bearer) {
    throw new UsageError(
      "This job may not ask GitHub for its identity, which a role in AWS is taken on by. Give it `permissions: id-token: write`. A pull request of a fork never may.",
    );
  }
  const address = `${url}&audience=${encodeURIComponent(AUDIENCE)}`;
  for (let attempt = 1; ; attempt++) {
    const asked = await requestToken(address, bearer);
    if ("token" in asked) return asked.token;
    if (asked.isPermanent || attempt === TOKEN_ATTEMPTS) {
      const { why, cause } = asked;
      throw new InfrastructureError(`GitHub gives no identity token: ${why}.`, { cause });
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
    const why = cause instanceof z.ZodError ? "its answer holds none" : reasonOf(cause);
    return { why, isPermanent: false, cause };
  }
}

/** Of a call that did not come through: fetch keeps the reason in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}

/** Seen in AWS's records of who did what. */
function sessionName(): string {
  const { GITHUB_RUN_ID: run = "run", GITHUB_RUN_ATTEMPT: attempt = "1" } = process.env;
  return `gcbench-${run}-${attempt}`.replace(/[^\w+=,.@-]/g, "-").slice(0, 64);
}
