import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { AwsAccount } from "../../src/adapters/aws/aws-account.ts";
import { InfrastructureError, UsageError } from "../../src/core/errors.ts";
import { type AwsEmulator, startAwsEmulator } from "../support/aws-emulator/emulator.ts";

/** The job's identity token comes from a stub of GitHub's endpoint; the emulator lets the job assume the role. */
const ROLE = "arn:aws:iam::123456789012:role/gcbench-run";

let emulator: AwsEmulator;
let issuer: Server;
let asked: { url: string; authorization: string | undefined }[];
/** Token that GitHub gives the job. */
let token: string;
/** Statuses of the next answers, 0 for a connection that is cut; after them all is well. */
let faults: number[];

beforeAll(async () => {
  emulator = await startAwsEmulator({ mode: "process" });
  issuer = createServer((request, response) => {
    asked.push({ url: request.url ?? "", authorization: request.headers.authorization });
    const fault = faults.shift();
    if (fault === 0) {
      response.destroy();
      return;
    }
    response.statusCode = fault ?? 200;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ value: token }));
  });
  await new Promise<void>((resolve) => issuer.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  issuer?.close();
  await emulator?.stop();
});

beforeEach(() => {
  asked = [];
  faults = [];
  token = tokenWith({});
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...environment } = emulator.environment;
  for (const [key, value] of Object.entries(environment)) vi.stubEnv(key, value);
  const { port } = issuer.address() as AddressInfo;
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", `http://127.0.0.1:${port}/token?api-version=2.0`);
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "of-this-job");
  vi.stubEnv("GCBENCH_ROLE_ARN", ROLE);
  vi.stubEnv("GITHUB_RUN_ID", "4711");
  // No key of anybody lies about.
  vi.stubEnv("AWS_ACCESS_KEY_ID", "");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "");
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await emulator.resetFaults();
  await emulator.limits(IN_FULL);
});

/** A JSON Web Token with these claims. */
function tokenWith(claims: Readonly<Record<string, unknown>>): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
  return `header.${payload}.secret-signature`;
}

const whoAmI = (account: AwsAccount) => account.sts.send(new GetCallerIdentityCommand({}));
/** Less than the SDK wants to be left of a session that it uses. */
const ENDS_SOON = { sessionSeconds: 200 };
const IN_FULL = { sessionSeconds: 3600 };

describe("AwsAccount credentials", () => {
  it("assume the role with the job's identity token", async () => {
    const account = new AwsAccount("us-west-2");
    const { Arn } = await account.sts.send(new GetCallerIdentityCommand({}));
    expect(Arn).toBe("arn:aws:sts::123456789012:assumed-role/gcbench-run/gcbench-4711-1");
    expect(asked).toEqual([
      {
        url: "/token?api-version=2.0&audience=sts.amazonaws.com",
        authorization: "Bearer of-this-job",
      },
    ]);
  });

  it("are requested once for many calls", async () => {
    const account = new AwsAccount("us-west-2");
    for (let call = 0; call < 3; call += 1)
      await account.sts.send(new GetCallerIdentityCommand({}));
    expect(asked).toHaveLength(1);
  });

  it("are renewed once, before the session ends", async () => {
    const account = new AwsAccount("us-west-2");
    await emulator.limits(ENDS_SOON);
    await whoAmI(account);
    await emulator.limits(IN_FULL);
    const before = asked.length;
    for (let call = 0; call < 3; call += 1) await whoAmI(account);
    expect(asked).toHaveLength(before + 1);
  });

  it("stay in use while a renewal fails, and are renewed as soon as possible", async () => {
    const account = new AwsAccount("us-west-2");
    await emulator.limits(ENDS_SOON);
    await whoAmI(account);
    await emulator.limits(IN_FULL);
    const before = asked.length;
    faults = [403];
    for (let call = 0; call < 3; call += 1) await whoAmI(account);
    expect(asked).toHaveLength(before + 2);
  });

  it("give the reason of a failed renewal once the session has ended", async () => {
    const account = new AwsAccount("us-west-2");
    await emulator.limits(ENDS_SOON);
    await whoAmI(account);
    faults = [403];
    // Changes only the date, not the timers.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ENDS_SOON.sessionSeconds * 1000 });
    await expect(whoAmI(account)).rejects.toThrow("GitHub returned no identity token: HTTP 403");
  });

  it("are requested again after a lost connection or throttling", async () => {
    faults = [503, 0];
    await emulator.faults({ calls: "sts.AssumeRoleWithWebIdentity", throttle: 1, count: 2 });
    await whoAmI(new AwsAccount("us-west-2"));
    expect(asked).toHaveLength(3);
  });

  it("throw InfrastructureError when GitHub or AWS fails", async () => {
    faults = [500, 500, 500];
    const unasked = whoAmI(new AwsAccount("us-west-2"));
    await expect(unasked).rejects.toThrow("GitHub returned no identity token: HTTP 500");
    await expect(unasked).rejects.toThrow(InfrastructureError);
    await emulator.faults({ calls: "sts.AssumeRoleWithWebIdentity", serverErrors: 1 });
    const unanswered = whoAmI(new AwsAccount("us-west-2"));
    await expect(unanswered).rejects.toThrow(`AWS returned no credentials for ${ROLE}`);
    await expect(unanswered).rejects.toThrow(InfrastructureError);
  });

  it("throw UsageError when the role does not trust the job", async () => {
    await emulator.faults({ calls: "sts.AssumeRoleWithWebIdentity", deny: true });
    const refused = whoAmI(new AwsAccount("us-west-2"));
    await expect(refused).rejects.toThrow(`AWS does not let this job assume ${ROLE}`);
    await expect(refused).rejects.toThrow(UsageError);
  });

  it("show, when refused, the claims that a trust policy checks, and nothing else of the token", async () => {
    await emulator.faults({ calls: "sts.AssumeRoleWithWebIdentity", deny: true });
    token = tokenWith({
      sub: "repo:o/r:ref:refs/heads/dev",
      job_workflow_ref: "o/gcbench/.github/workflows/benchmark.yml@refs/tags/v1",
      repository_id: "\u001b[31m2",
      jti: "one-time",
    });
    const refused = await whoAmI(new AwsAccount("us-west-2")).catch(String);
    expect(refused).toContain(`assume ${ROLE}: `);
    expect(refused).toContain("\n  sub: repo:o/r:ref:refs/heads/dev\n");
    expect(refused).toContain("\n  job_workflow_ref: o/gcbench/.github/workflows/benchmark.yml@");
    expect(refused).toMatch(/\n {2}repository_id: .*2\n/);
    expect(refused).not.toContain("\u001b");
    expect(refused).toContain("`gcbench bootstrap` prints what the roles trust");
    for (const hidden of ["one-time", "secret-signature", token]) {
      expect(refused).not.toContain(hidden);
    }
  });

  it("show no claims of a token that is none", async () => {
    await emulator.faults({ calls: "sts.AssumeRoleWithWebIdentity", deny: true });
    token = "opaque";
    const refused = await whoAmI(new AwsAccount("us-west-2")).catch(String);
    expect(refused).toContain("\n  sub: none\n");
    expect(refused).not.toContain(token);
  });

  it("throw UsageError with the permission that the job lacks", async () => {
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "");
    const call = new AwsAccount("us-west-2").sts.send(new GetCallerIdentityCommand({}));
    await expect(call).rejects.toThrow("id-token: write");
    await expect(call).rejects.toThrow(UsageError);
  });
});
