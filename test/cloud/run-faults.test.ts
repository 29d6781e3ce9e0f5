import { S3Client } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { S3Store } from "../../src/adapters/aws/s3-store.ts";
import { type CloudCommands, FIRST, SECOND, startCloud } from "../support/cloud-command.ts";

/** The whole program, with a real harness, while AWS's answers go wrong. */
let cloud: CloudCommands;
beforeEach(async () => {
  cloud = await startCloud({
    suite: {
      platforms: [
        { name: FIRST, threads: 1 },
        { name: SECOND, threads: 1, purchase: "spot" },
      ],
    },
  });
});
afterEach(() => cloud.stop());

const RUN = ["run", "benchmarks/suite.yml", "--engine", "batch"];

async function records(): Promise<readonly string[]> {
  const { output } = await cloud.gcbench("status", "--json");
  const bucket = /s3:\/\/([^/"]+)/.exec(output)?.[1] ?? "";
  const s3 = new S3Client({ ...cloud.emulator.client, forcePathStyle: true });
  const keys = await new S3Store({ client: s3, bucket, prefix: "" }).list("runs/");
  return keys.filter((key) => key.endsWith("/record.json"));
}

describe("gcbench run on AWS Batch with failures", () => {
  it("completes with 30 % throttling, 10 % server errors and 5 % resets", async () => {
    await cloud.emulator.faults({ throttle: 0.3, serverErrors: 0.1, resets: 0.05 });
    const ran = await cloud.gcbench(...RUN);
    await cloud.emulator.resetFaults();
    expect(ran).toMatchObject({ status: 0 });
    expect(await records()).toHaveLength(4);
  });

  it("runs no block twice when responses are lost", async () => {
    await cloud.gcbench("deploy", "benchmarks/suite.yml", "--yes");
    await cloud.emulator.faults({ droppedResponses: 0.25, calls: ["batch.*", "s3.*"] });
    const ran = await cloud.gcbench(...RUN);
    await cloud.emulator.resetFaults();
    expect(ran).toMatchObject({ status: 0 });
    expect(await records()).toHaveLength(4);
  });

  it("names the action that the job may not do, and stores no partial record", async () => {
    await cloud.emulator.faults({ calls: "s3.PutObject", principal: "job", deny: true });
    const ran = await cloud.gcbench(...RUN);
    expect(ran.status).toBe(3);
    expect(ran.errors).toMatch(/AWS denied s3:PutObject/);
    expect(await records()).toEqual([]);
    await cloud.emulator.resetFaults();
    expect(await cloud.gcbench(...RUN)).toMatchObject({ status: 0 });
    expect(await records()).toHaveLength(4);
  });

  it("continues on other platforms when a compute environment turns INVALID", async () => {
    await cloud.gcbench("deploy", "benchmarks/suite.yml", "--yes");
    const { output } = await cloud.gcbench("deploy", "benchmarks/suite.yml", "--yes", "--json");
    const { platforms } = JSON.parse(output);
    const broken = platforms.find(({ name }: { name: string }) => name.startsWith(FIRST));
    await cloud.emulator.invalidate({
      computeEnvironment: broken.computeEnvironmentArn,
      reason: "CLIENT_ERROR - Not authorized to perform sts:AssumeRole",
    });
    const ran = await cloud.gcbench(...RUN);
    expect(ran.status).toBe(3);
    expect(ran.errors).toMatch(/INVALID.*CLIENT_ERROR - Not authorized to perform sts:AssumeRole/);
    expect((await records()).every((key) => key.includes(SECOND))).toBe(true);
    expect(await records()).toHaveLength(2);
  });

  it("reports a queue that is deleted under its jobs, and resumes when it exists again", async () => {
    await cloud.emulator.limits({ totalCapacity: 0 });
    const handed = await cloud.gcbench(...RUN, "--detach");
    const run = /Run (cloud-[0-9a-f]{8}-\d+)/.exec(handed.output)?.[1] ?? "";
    const { output } = await cloud.gcbench("deploy", "benchmarks/suite.yml", "--yes", "--json");
    const { platforms } = JSON.parse(output);
    const gone = platforms.find(({ name }: { name: string }) => name.startsWith(FIRST));
    await cloud.emulator.deleteQueue(gone.queueArn);
    await cloud.emulator.limits({ totalCapacity: null });
    const waited = await cloud.gcbench("wait", run);
    expect(waited.status).toBe(3);
    expect(waited.errors).toMatch(/queue/i);
    await cloud.gcbench("destroy", "benchmarks/suite.yml", "--yes");
    expect(await cloud.gcbench(...RUN)).toMatchObject({ status: 0 });
    expect(await records()).toHaveLength(4);
  });
});
