import type { AwsCredentialIdentity } from "@smithy/types";
import { z } from "zod";
import { InfrastructureError, UsageError } from "../../core/errors.ts";

/** Whom the token is for, as AWS expects it (docs.github.com, "Configuring OpenID Connect in Amazon Web Services"). */
const AUDIENCE = "sts.amazonaws.com";
/** The shortest that every role allows, in seconds: the SDK asks anew before it ends. */
const SESSION_SECONDS = 3600;

const tokenSchema = z.object({ value: z.string().min(1) });

/**
 * Credentials of a role, by the identity that GitHub gives to a workflow's job: none are kept anywhere, and they are
 * renewed as often as a long wait needs.
 *
 * @throws {UsageError} the job may not ask for its identity, or the role does not trust it
 */
export function workflowCredentials(
  roleArn: string,
  region: string,
): () => Promise<AwsCredentialIdentity> {
  return async () => {
    const token = await identityToken();
    // Loaded where it is needed: most commands name a region and ask AWS nothing.
    const { AssumeRoleWithWebIdentityCommand, STSClient } = await import("@aws-sdk/client-sts");
    const { Credentials: given } = await new STSClient({ region })
      .send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: roleArn,
          RoleSessionName: sessionName(),
          WebIdentityToken: token,
          DurationSeconds: SESSION_SECONDS,
        }),
      )
      .catch((cause) => {
        throw new UsageError(
          `AWS does not let this job take on ${roleArn}: ${cause.message} The role trusts jobs of one repository and environment; docs/aws.md says which.`,
          { cause },
        );
      });
    if (!given?.AccessKeyId || !given.SecretAccessKey) {
      throw new InfrastructureError(`AWS gave no credentials of ${roleArn}.`);
    }
    return {
      accessKeyId: given.AccessKeyId,
      secretAccessKey: given.SecretAccessKey,
      ...(given.SessionToken ? { sessionToken: given.SessionToken } : {}),
      ...(given.Expiration ? { expiration: given.Expiration } : {}),
    };
  };
}

async function identityToken(): Promise<string> {
  const url = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const bearer = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  if (!url || !bearer) {
    throw new UsageError(
      "This job may not ask GitHub for its identity, which a role in AWS is taken on by. Give it `permissions: id-token: write`. A pull request of a fork never may.",
    );
  }
  const response = await fetch(`${url}&audience=${encodeURIComponent(AUDIENCE)}`, {
    headers: { authorization: `Bearer ${bearer}` },
  }).catch((cause) => {
    throw new InfrastructureError("GitHub gives no identity token.", { cause });
  });
  if (!response.ok) {
    throw new InfrastructureError(`GitHub gives no identity token: HTTP ${response.status}.`);
  }
  return tokenSchema.parse(await response.json()).value;
}

/** Seen in AWS's records of who did what. */
function sessionName(): string {
  const { GITHUB_RUN_ID: run = "run", GITHUB_RUN_ATTEMPT: attempt = "1" } = process.env;
  return `gcbench-${run}-${attempt}`.replace(/[^\w+=,.@-]/g, "-").slice(0, 64);
}
