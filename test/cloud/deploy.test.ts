import {
  CreateJobQueueCommand,
  DescribeComputeEnvironmentsCommand,
  DescribeJobQueuesCommand,
  ListTagsForResourceCommand,
  RegisterJobDefinitionCommand,
  SubmitJobCommand,
} from "@aws-sdk/client-batch";
import { DescribeStacksCommand, ListStackResourcesCommand } from "@aws-sdk/client-cloudformation";
import { DescribeLaunchTemplateVersionsCommand } from "@aws-sdk/client-ec2";
import { CopyObjectCommand, GetBucketLocationCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { z } from "zod";
import { AwsAccount } from "../../src/adapters/aws/aws-account.ts";
import { readBootstrap } from "../../src/adapters/aws/infrastructure/bootstrap-stack.ts";
import { deployedPlatforms } from "../../src/adapters/aws/infrastructure/platform-stacks.ts";
import { bootstrap } from "../../src/commands/account/bootstrap.ts";
import { cleanUp } from "../../src/commands/account/clean-up.ts";
import { deploy } from "../../src/commands/account/deploy.ts";
import { destroy } from "../../src/commands/account/destroy.ts";
import type { AwsEmulator } from "../support/aws-emulator/emulator.ts";
import {
  CloudHost,
  startCloud,
  writeCloudSuite,
  writeSuite,
} from "../support/deployment-fixture.ts";
import { deniedTo } from "../support/role-rights.ts";

const QUICK = {
  computeEnvironmentSeconds: 0.1,
  jobQueueSeconds: 0.1,
  stackResourceSeconds: 0.02,
  iamSeconds: 0,
};
const suite = writeCloudSuite("graviton3", {
  name: "intel-sapphire-rapids",
  purchase: "spot",
  threadsPerCore: 1,
});
const GRAVITON = "graviton3-4xlarge";
const INTEL = "intel-sapphire-rapids-4xlarge-spot-1tpc";

let emulator: AwsEmulator;
let account: AwsAccount;
let host: CloudHost;

beforeAll(async () => {
  emulator = await startCloud({ limits: QUICK });
  account = new AwsAccount("us-west-2");
});
afterAll(() => emulator.stop());
beforeEach(() => {
  host = new CloudHost();
  host.answer = "yes";
});
afterEach(async () => {
  await emulator.resetFaults();
  await emulator.limits(QUICK);
  const rest = new CloudHost();
  await run(destroy, { all: true, bootstrap: true, yes: true }, rest);
});

/** Runs a command with its defaults filled in. */
async function run<S extends z.ZodObject>(
  command: { inputs: S; run: (inputs: z.infer<S>, host: CloudHost) => Promise<unknown> },
  inputs: z.input<S>,
  on = host,
) {
  return (await command.run(command.inputs.parse(inputs), on)) as { json: never; text: string };
}

const stackNames = async () => {
  const { Stacks = [] } = await account.cloudFormation.send(new DescribeStacksCommand({}));
  return Stacks.filter(({ StackStatus }) => StackStatus !== "DELETE_COMPLETE")
    .map(({ StackName }) => StackName)
    .sort();
};
const queues = async () =>
  (await account.batch.send(new DescribeJobQueuesCommand({}))).jobQueues ?? [];
const environments = async () =>
  (await account.batch.send(new DescribeComputeEnvironmentsCommand({}))).computeEnvironments ?? [];

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

describe("gcbench deploy", () => {
  it("says to run bootstrap first in an account without it", async () => {
    await expect(run(deploy, { suite })).rejects.toThrow(/gcbench bootstrap --region us-west-2/);
  });

  it("creates each kind of machine once, as the suite requests it", async () => {
    await run(bootstrap, {});
    const first = await run(deploy, { suite, hosts: 3 });
    expect(first).toMatchObject({ json: { outcome: "changed" } });
    expect(host.shown).toMatch(/gcbench-graviton3-4xlarge +add +JobQueue/);
    expect(host.shown).toMatch(/gcbench-graviton3-4xlarge: JobQueue create complete/);
    expect(host.shown).toMatch(/graviton3-4xlarge +c7g.4xlarge +on-demand +0\.58/);
    expect(await stackNames()).toEqual(["gcbench", `gcbench-${GRAVITON}`, `gcbench-${INTEL}`]);

    const deployed = await deployedPlatforms(account);
    expect([...deployed.keys()].sort()).toEqual([GRAVITON, INTEL]);
    const found = await environments();
    const intel = found.find(
      ({ computeEnvironmentArn }) =>
        computeEnvironmentArn === deployed.get(INTEL)?.computeEnvironmentArn,
    );
    expect(intel).toMatchObject({
      status: "VALID",
      computeResources: {
        type: "SPOT",
        allocationStrategy: "SPOT_PRICE_CAPACITY_OPTIMIZED",
        minvCpus: 0,
        maxvCpus: 48,
        instanceTypes: ["c7i.4xlarge"],
      },
    });
    const launched = intel?.computeResources?.launchTemplate;
    const { LaunchTemplateVersions = [] } = await account.ec2.send(
      new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateId: launched?.launchTemplateId }),
    );
    expect(LaunchTemplateVersions[0]?.LaunchTemplateData).toMatchObject({
      CpuOptions: { CoreCount: 8, ThreadsPerCore: 1 },
      MetadataOptions: { HttpTokens: "required", HttpPutResponseHopLimit: 2 },
    });
    const { tags } = await account.batch.send(
      new ListTagsForResourceCommand({ resourceArn: deployed.get(INTEL)?.queueArn }),
    );
    expect(tags).toMatchObject({ "gcbench:managed": "true", "gcbench:platform": INTEL });

    await emulator.resetCalls();
    const again = await run(deploy, { suite });
    expect(again).toMatchObject({ json: { outcome: "unchanged" } });
    expect(host.questions).toHaveLength(2);
    expect(await deniedTo("RunRole", emulator)).toEqual([]);
  });

  it("shows changes of deployed platforms, keeps the others, and applies them", async () => {
    await run(bootstrap, {});
    await run(deploy, { suite, platforms: "graviton3", hosts: 2, diskGib: 60 });
    await run(deploy, { suite, platforms: "graviton3", hosts: 4 });
    expect(host.shown).toMatch(/modify +ComputeEnvironment/);
    expect(host.shown).not.toMatch(/modify +LaunchTemplate/);
    expect((await environments())[0]?.computeResources).toMatchObject({ maxvCpus: 64 });
    await run(deploy, { suite, platforms: "graviton3" });
    expect((await environments())[0]?.computeResources).toMatchObject({ maxvCpus: 64 });
  });

  it("creates nothing without a yes", async () => {
    await run(bootstrap, {});
    host.answer = "no";
    expect(await run(deploy, { suite })).toMatchObject({ text: "Nothing was done." });
    expect(await stackNames()).toEqual(["gcbench"]);
    expect(await queues()).toEqual([]);
  });

  it("checks with the rights of both roles, and changes nothing, with --check-only", async () => {
    await run(bootstrap, {});
    await emulator.resetCalls();
    expect(await run(deploy, { suite, checkOnly: true })).toMatchObject({
      json: { outcome: "checked", platforms: [GRAVITON, INTEL] },
      outputs: { runners: '["ubuntu-24.04","ubuntu-24.04-arm"]' },
      text: expect.stringContaining("Nothing was changed."),
    });
    for (const role of ["DeployRole", "RunRole"] as const) {
      expect(await deniedTo(role, emulator)).toEqual([]);
    }
    expect(await stackNames()).toEqual(["gcbench"]);
    expect(host.questions).toHaveLength(1);
  });

  it("names the INVALID compute environment and the reason, and recreates it at the next call", async () => {
    await run(bootstrap, {});
    await emulator.invalidate({
      next: 1,
      reason: "CLIENT_ERROR - Security group sg-1 does not exist",
    });
    await expect(run(deploy, { suite, platforms: "graviton3" })).rejects.toThrow(
      /gcbench-graviton3-4xlarge failed at ComputeEnvironment .*Security group sg-1 does not exist/s,
    );
    expect(await deployedPlatforms(account)).toEqual(new Map());
    const second = new CloudHost();
    second.answer = "no";
    await run(deploy, { suite, platforms: "graviton3" }, second);
    expect(second.shown).toMatch(/make again/);
    await run(deploy, { suite, platforms: "graviton3" });
    expect([...(await deployedPlatforms(account)).keys()]).toEqual([GRAVITON]);
  });

  it("creates the other platforms when one fails", async () => {
    await run(bootstrap, {});
    await emulator.invalidate({ next: 1, reason: "CLIENT_ERROR - no such subnet" });
    await expect(run(deploy, { suite })).rejects.toThrow(/no such subnet/);
    expect((await deployedPlatforms(account)).size).toBe(1);
  });

  it("waits for a role that other services do not know yet", async () => {
    await emulator.limits({ iamSeconds: 3600 });
    await run(bootstrap, {});
    let known: Promise<unknown> | null = null;
    host.onMessage = (message) => {
      if (message.includes("stack rollback")) known ??= emulator.limits({ iamSeconds: 0 });
    };
    await run(deploy, { suite, platforms: "graviton3" });
    await known;
    expect((await deployedPlatforms(account)).size).toBe(1);
    expect(host.shown).toContain("Retrying (2 of 3)");
  });

  it("follows an interrupted deployment when called again", async () => {
    await run(bootstrap, {});
    host.onMessage = (message) => {
      if (message.includes("create in progress")) host.stop.abort();
    };
    await expect(run(deploy, { suite, platforms: "graviton3" })).rejects.toThrow(
      /AWS continues with stack gcbench-graviton3-4xlarge/,
    );
    const second = new CloudHost();
    second.answer = "nobody";
    const again = await run(deploy, { suite, platforms: "graviton3" }, second);
    expect(again).toMatchObject({ json: { outcome: "unchanged" } });
  });

  it("retries when AWS throttles calls", async () => {
    await emulator.faults({ calls: "cloudformation.*", throttle: 0.15, seed: 3 });
    await run(bootstrap, {});
    await run(deploy, { suite });
    expect((await deployedPlatforms(account)).size).toBe(2);
  });

  it("checks the suite's image first, and creates no machines for another architecture", async () => {
    const own = writeSuite({ image: "own-v1", platforms: ["graviton3", "intel-sapphire-rapids"] });
    await run(bootstrap, {});
    const { repositoryName } = await readBootstrap(account);
    const push = (tag: string, architecture: string) =>
      emulator.putImage({ repository: repositoryName, tag, config: { architecture, os: "linux" } });
    await push("own-v1-amd64", "amd64");
    await emulator.resetCalls();
    await run(deploy, { suite: own, platforms: "intel-sapphire-rapids" });
    expect(host.shown).toContain(`Image ${repositoryName}:own-v1-amd64 is made for amd64`);
    host.answer = "no";
    await run(deploy, { suite: own });
    expect(host.shown).toContain(`${repositoryName}:own-v1-arm64 is not in the registry yet`);
    expect(await deniedTo("DeployRole", emulator)).toEqual([]);
    await push("own-v1-arm64", "amd64");
    host.answer = "yes";
    await expect(run(deploy, { suite: own })).rejects.toThrow(
      /own-v1-arm64 is built for linux\/amd64, but its tag and platforms say arm64\. .*exec format error/,
    );
    expect(await stackNames()).toEqual(["gcbench", "gcbench-intel-sapphire-rapids-4xlarge"]);
  });

  it("reports the end of a stack that finished between two requests", async () => {
    await run(bootstrap, {});
    // While nothing happens, the stack itself is asked; it ends before that answer comes.
    await emulator.limits({ computeEnvironmentSeconds: 0.5 });
    await emulator.faults({ calls: "cloudformation.DescribeStacks", slow: 1, slowSeconds: 1 });
    await run(deploy, { suite, platforms: "graviton3" });
    expect(host.shown).toContain(`gcbench-${GRAVITON}: JobQueue create complete`);
    await emulator.invalidate({ next: 1, reason: "CLIENT_ERROR - no such subnet" });
    await expect(run(deploy, { suite, platforms: "intel-sapphire-rapids" })).rejects.toThrow(
      /failed at ComputeEnvironment .*no such subnet/s,
    );
  });

  it("names the denied principal and action", async () => {
    await run(bootstrap, {});
    await emulator.faults({ calls: "cloudformation.CreateChangeSet", deny: true });
    await expect(run(deploy, { suite })).rejects.toThrow(
      /AWS denied cloudformation:CreateChangeSet/,
    );
  });

  it("refuses a platform that the suite lacks before it creates anything", async () => {
    await run(bootstrap, {});
    await expect(run(deploy, { suite, platforms: "gravitron3" })).rejects.toThrow(
      /no platform gravitron3: .*graviton3/,
    );
    expect(await stackNames()).toEqual(["gcbench"]);
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

describe("the deploy role", () => {
  it("may do all that deploy, destroy and clean-up need", async () => {
    await run(bootstrap, {});
    await emulator.resetCalls();
    await run(deploy, { suite, hosts: 2 });
    await run(deploy, { suite, hosts: 3 });
    await run(cleanUp, { olderThan: 0, yes: true });
    await run(destroy, { all: true, yes: true });
    expect(await deniedTo("DeployRole", emulator)).toEqual([]);
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
