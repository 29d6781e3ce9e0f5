import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { AwsAccount } from "../src/adapters/aws/aws-account.ts";
import { UsageError } from "../src/core/errors.ts";
import { type Bed, startBed } from "./bed/bed.ts";

/** A job's identity, from a stand-in for GitHub's endpoint of tokens; the role is taken on at the bed. */
const ROLE = "arn:aws:iam::123456789012:role/gcbench-run";

let bed: Bed;
let issuer: Server;
let asked: { url: string; authorization: string | undefined }[];

beforeAll(async () => {
  bed = await startBed({ mode: "process" });
  issuer = createServer((request, response) => {
    asked.push({ url: request.url ?? "", authorization: request.headers.authorization });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ value: "header.payload.signature" }));
  });
  await new Promise<void>((resolve) => issuer.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  issuer?.close();
  await bed?.stop();
});

beforeEach(() => {
  asked = [];
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...environment } = bed.environment;
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
afterEach(() => vi.unstubAllEnvs());

it("takes on the role by the job's own identity", async () => {
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

it("asks once for many calls", async () => {
  const account = new AwsAccount("us-west-2");
  for (let call = 0; call < 3; call += 1) await account.sts.send(new GetCallerIdentityCommand({}));
  expect(asked).toHaveLength(1);
});

it("says which permission the job lacks", async () => {
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "");
  const asking = new AwsAccount("us-west-2").sts.send(new GetCallerIdentityCommand({}));
  await expect(asking).rejects.toThrow("id-token: write");
  await expect(asking).rejects.toThrow(UsageError);
});
