import {
  CreateJobQueueCommand,
  RegisterJobDefinitionCommand,
  SubmitJobCommand,
} from "@aws-sdk/client-batch";
import { ListStackResourcesCommand } from "@aws-sdk/client-cloudformation";
import { CopyObjectCommand, GetBucketLocationCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { readBootstrap } from "../../src/adapters/aws/infrastructure/bootstrap-stack.ts";
import { deployedPlatforms } from "../../src/adapters/aws/infrastructure/platform-stacks.ts";
import { bootstrap } from "../../src/commands/account/bootstrap.ts";
import { cleanUp } from "../../src/commands/account/clean-up.ts";
import { deploy } from "../../src/commands/account/deploy.ts";
import { destroy } from "../../src/commands/account/destroy.ts";
import {
  account,
  emulator,
  environments,
  GRAVITON,
  host,
  INTEL,
  QUICK,
  queues,
  run,
  stackNames,
  suite,
  useAccount,
} from "../support/deployment-account.ts";
import { writeCloudSuite } from "../support/deployment-fixture.ts";

useAccount();

describe("gcbench bootstrap", () => {
  it("lists what it will create, and creates nothing without a yes", async () => {
    host.answer = "nobody";
    await expect(run(bootstrap, {})).rejects.toThrow(/Nothing was done.*--yes/s);
    host.answer = "no";
    expect(await run(bootstrap, {})).toMatchObject({ text: "Nothing was done." });
    expect(host.shown).toMatch(/gcbench +add +Bucket +S3::Bucket/);
    expect(host.questions).toHaveLength(2);
    expect(await stackNames()).toEqual([]);
  });

  it("creates it once, and keeps trusted repositories when called again", async () => {
    await run(bootstrap, { repository: "o/r", ownerId: "1", repositoryId: "2" });
    const made = await readBootstrap(account);
    expect(made).toMatchObject({
      vpcId: expect.stringMatching(/^vpc-/),
      deployRoleArn: expect.stringMatching(/^arn:/),
      runRoleArn: expect.stringMatching(/^arn:/),
    });
    expect(made.subnetIds.length).toBeGreaterThan(1);
    const again = await run(bootstrap, {});
    expect(again).toMatchObject({ json: { outcome: "unchanged", bootstrap: made } });
    expect(again.text).toContain("repo:o@1/r@2:environment:gcbench-deploy");
    expect(host.questions).toHaveLength(1);
  });

  it("creates a bucket in which no principal can replace an object of a run", async () => {
    await run(bootstrap, {});
    const { bucketName: Bucket } = await readBootstrap(account);
    const put = (Key: string, condition = {}) =>
      account.s3.send(new PutObjectCommand({ Bucket, Key, Body: "1", ...condition }));
    await put("runs/r/plan.json", { IfNoneMatch: "*" });
    await expect(put("runs/r/plan.json", { IfNoneMatch: "*" })).rejects.toMatchObject({
      name: "PreconditionFailed",
    });
    const denied = { $metadata: { httpStatusCode: 403 } };
    await expect(put("runs/r/plan.json")).rejects.toMatchObject(denied);
    await expect(put("runs/r/blocks/b/record.json")).rejects.toMatchObject(denied);
    const copy = { Bucket, Key: "runs/r/plan.json", CopySource: `${Bucket}/runs/r/plan.json` };
    await expect(account.s3.send(new CopyObjectCommand(copy))).rejects.toMatchObject(denied);
    // What is scratch, or repaired, may be.
    await put("cache/inputs/a");
    await put("cache/inputs/a");
  });

  it("creates no roles without a repository, and requires both ids", async () => {
    await run(bootstrap, {});
    expect(await readBootstrap(account)).toMatchObject({ deployRoleArn: null, runRoleArn: null });
    await expect(run(bootstrap, { repository: "o/r", ownerId: "1" })).rejects.toThrow(/both/);
  });
});

/** A job that waits in a queue: of another run. */
async function submitJob(platform: string) {
  const jobQueue = (await deployedPlatforms(account)).get(platform)?.queueArn;
  const { jobDefinitionArn } = await account.batch.send(
    new RegisterJobDefinitionCommand({
      jobDefinitionName: "another-run",
      type: "container",
      containerProperties: {
        image: "another-run:1",
        resourceRequirements: [
          { type: "VCPU", value: "1" },
          { type: "MEMORY", value: "1000" },
        ],
      },
    }),
  );
  const job = { jobName: "another-run", jobQueue, jobDefinition: jobDefinitionArn };
  await account.batch.send(new SubmitJobCommand(job));
}

describe("gcbench destroy", () => {
  it("removes what deploy created with the same platforms and spot, and nothing else", async () => {
    await run(bootstrap, {});
    await run(deploy, { suite });
    await run(deploy, { suite, platforms: "graviton3", spot: true });
    const all = ["gcbench", `gcbench-${GRAVITON}`, `gcbench-${GRAVITON}-spot`, `gcbench-${INTEL}`];
    expect(await stackNames()).toEqual(all);
    await run(destroy, { suite, platforms: "graviton3", spot: true, yes: true });
    expect(await stackNames()).toEqual(all.filter((name) => name !== `gcbench-${GRAVITON}-spot`));
  });

  it("keeps platforms with running jobs when asked to", async () => {
    await emulator.limits({ ...QUICK, bootSeconds: 600 });
    await run(bootstrap, {});
    await run(deploy, { suite });
    await submitJob(GRAVITON);
    const left = await run(destroy, { suite, idle: true, yes: true });
    expect(left.json).toMatchObject({ removed: [`gcbench-${INTEL}`] });
    const busy = `gcbench-${GRAVITON}: 1 job running, left alone.`;
    expect(host.shown).toContain(busy);
    const again = await run(destroy, { all: true, bootstrap: true, idle: true, yes: true });
    expect(again).toMatchObject({ json: { outcome: "unchanged" }, text: busy });
    expect(await stackNames()).toEqual(["gcbench", `gcbench-${GRAVITON}`]);
  });

  it("removes after a yes the suite's platforms, then everything but the results", async () => {
    await run(bootstrap, {});
    await run(deploy, { suite });
    const { bucketName } = await readBootstrap(account);
    const bucketThere = () =>
      account.s3.send(new GetBucketLocationCommand({ Bucket: bucketName })).then(() => true);
    host.answer = "no";
    expect(await run(destroy, { suite })).toMatchObject({ text: "Nothing was done." });
    expect(await queues()).toHaveLength(2);

    await expect(run(destroy, { bootstrap: true, yes: true })).rejects.toThrow(/Add --all/);
    const only = writeCloudSuite("graviton3");
    await run(destroy, { suite: only, yes: true });
    expect(await stackNames()).toEqual(["gcbench", `gcbench-${INTEL}`]);
    const last = await run(destroy, { all: true, bootstrap: true, yes: true });
    expect(last.text).toContain(`s3://${bucketName}`);
    expect(await stackNames()).toEqual([]);
    expect(await queues()).toEqual([]);
    expect(await environments()).toEqual([]);
    expect(await bucketThere()).toBe(true);

    const again = await run(destroy, { all: true, bootstrap: true, yes: true });
    expect(again).toMatchObject({ json: { outcome: "unchanged" } });
    await expect(run(destroy, {})).rejects.toThrow(/Say what to remove/);
  });
});

describe("gcbench destroy: resources that AWS does not delete", () => {
  it("names each with its reason, and removes it at the next call", async () => {
    await run(bootstrap, {});
    await run(deploy, { suite, platforms: "graviton3" });
    const { computeEnvironmentArn } = [...(await deployedPlatforms(account)).values()][0] ?? {};
    await account.batch.send(
      new CreateJobQueueCommand({
        jobQueueName: "of-another-owner",
        priority: 1,
        computeEnvironmentOrder: [{ order: 1, computeEnvironment: computeEnvironmentArn }],
      }),
    );
    await expect(run(destroy, { all: true, yes: true })).rejects.toThrow(
      /could not be deleted.*ComputeEnvironment \(AWS::Batch::ComputeEnvironment.*JobQueue relationship/s,
    );
    const again = run(destroy, { all: true, yes: true });
    await expect(again).rejects.toThrow(/could not be deleted/);
    await emulator.deleteQueue("of-another-owner");
    while ((await queues()).length > 0) await host.clock.sleep(1);
    await run(destroy, { all: true, yes: true });
    expect(await environments()).toEqual([]);
  });
});

describe("gcbench clean-up", () => {
  it("keeps deployed resources and removes a failed stack", async () => {
    await run(bootstrap, {});
    await run(deploy, { suite, platforms: "graviton3" });
    await emulator.invalidate({ next: 1, reason: "CLIENT_ERROR - no such subnet" });
    await expect(run(deploy, { suite })).rejects.toThrow(/no such subnet/);
    await run(cleanUp, { olderThan: 0, yes: true });
    expect(host.shown).toMatch(/stack +gcbench-intel\S+ +ROLLBACK_COMPLETE/);
    expect(await stackNames()).toEqual(["gcbench", `gcbench-${GRAVITON}`]);
    const { StackResourceSummaries = [] } = await account.cloudFormation.send(
      new ListStackResourcesCommand({ StackName: `gcbench-${GRAVITON}` }),
    );
    expect(StackResourceSummaries).toHaveLength(3);
    expect(await run(cleanUp, { olderThan: 0, yes: true })).toMatchObject({
      json: { outcome: "unchanged" },
    });
  });
});
