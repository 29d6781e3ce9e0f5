import {
  CreateComputeEnvironmentCommand,
  CreateJobQueueCommand,
  DescribeComputeEnvironmentsCommand,
  DescribeJobDefinitionsCommand,
  DescribeJobQueuesCommand,
  DescribeJobsCommand,
  RegisterJobDefinitionCommand,
  SubmitJobCommand,
} from "@aws-sdk/client-batch";
import {
  CreateLaunchTemplateCommand,
  DescribeLaunchTemplatesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
} from "@aws-sdk/client-ec2";
import { CreateRepositoryCommand } from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AwsAccount } from "../../src/adapters/aws/aws-account.ts";
import { findOrphanedResources } from "../../src/adapters/aws/infrastructure/find-orphaned-resources.ts";
import { cleanUp } from "../../src/commands/account/clean-up.ts";
import { definitionTags, jobTags, MANAGED_TAG } from "../../src/core/cloud/tags.ts";
import type { AwsEmulator } from "../support/aws-emulator/emulator.ts";
import { CloudHost, startCloud } from "../support/deployment-fixture.ts";

let emulator: AwsEmulator;
let account: AwsAccount;
let image: string;

beforeAll(async () => {
  emulator = await startCloud({ limits: { computeEnvironmentSeconds: 0.1, jobQueueSeconds: 0.1 } });
  account = new AwsAccount("us-west-2");
  await emulator.control("instance-profile", { name: "hosts" });
  await account.ecr.send(new CreateRepositoryCommand({ repositoryName: "emulator" }));
  const pushed = await emulator.putImage({
    repository: "emulator",
    tag: "shell",
    config: { architecture: "amd64", config: { Entrypoint: ["/bin/sh"] } },
    process: { entrypoint: ["/bin/sh"] },
  });
  image = pushed.uri;
});
afterAll(() => emulator.stop());

/** A queue with a running and a waiting job, as a client that died might leave them: of no stack. */
async function leaveOrphan(name: string, tags: Record<string, string>) {
  const { batch, ec2 } = account;
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({}));
  const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({}));
  const { computeEnvironmentArn = "" } = await batch.send(
    new CreateComputeEnvironmentCommand({
      computeEnvironmentName: name,
      type: "MANAGED",
      computeResources: {
        type: "EC2",
        minvCpus: 0,
        maxvCpus: 16,
        instanceTypes: ["c7i.4xlarge"],
        instanceRole: "hosts",
        subnets: [Subnets[0]?.SubnetId ?? ""],
        securityGroupIds: [SecurityGroups[0]?.GroupId ?? ""],
        tags,
      },
      tags,
    }),
  );
  await until(async () => (await environment(computeEnvironmentArn))?.status === "VALID");
  const { jobQueueArn = "" } = await batch.send(
    new CreateJobQueueCommand({
      jobQueueName: name,
      priority: 1,
      computeEnvironmentOrder: [{ order: 1, computeEnvironment: computeEnvironmentArn }],
      tags,
    }),
  );
  await until(async () => (await queue(jobQueueArn))?.status === "VALID");
  const { jobDefinitionArn = "" } = await batch.send(
    new RegisterJobDefinitionCommand({
      jobDefinitionName: name,
      type: "container",
      containerProperties: {
        image,
        command: ["-c", "sleep 600"],
        resourceRequirements: [
          { type: "VCPU", value: "16" },
          { type: "MEMORY", value: "1000" },
        ],
      },
      tags: "gcbench:managed" in tags ? definitionTags() : {},
    }),
  );
  const submit = async (block: string) => {
    const { jobId = "" } = await batch.send(
      new SubmitJobCommand({
        jobName: block,
        jobQueue: jobQueueArn,
        jobDefinition: jobDefinitionArn,
        tags: "gcbench:managed" in tags ? jobTags({ run: "run-1", block }) : {},
      }),
    );
    return jobId;
  };
  const jobs = [await submit("first"), await submit("second")];
  await until(async () => (await states(jobs)).includes("RUNNING"));
  return { computeEnvironmentArn, jobQueueArn, jobDefinitionArn, jobs };
}

const environment = async (arn: string) => {
  const command = new DescribeComputeEnvironmentsCommand({ computeEnvironments: [arn] });
  return (await account.batch.send(command)).computeEnvironments?.[0];
};
const queue = async (arn: string) =>
  (await account.batch.send(new DescribeJobQueuesCommand({ jobQueues: [arn] }))).jobQueues?.[0];
const states = async (jobs: string[]) =>
  (await account.batch.send(new DescribeJobsCommand({ jobs }))).jobs?.map(({ status }) => status) ??
  [];

async function until(isTrue: () => Promise<boolean>) {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const sweep = (host: CloudHost, change: { olderThan?: number; yes?: boolean } = {}) =>
  cleanUp.run({ olderThan: 0, yes: false, ...change }, host);

describe("gcbench clean-up", () => {
  it("finds nothing in a clean account", async () => {
    const result = await sweep(new CloudHost());
    expect(result).toMatchObject({ text: expect.stringContaining("Nothing is left over") });
  });

  it("lists the resources of a dead run, removes them after a yes, and keeps those of other owners", async () => {
    const { ec2 } = account;
    const unowned = await leaveOrphan("other", {});
    const own = await leaveOrphan("own", MANAGED_TAG);
    await ec2.send(
      new CreateLaunchTemplateCommand({
        LaunchTemplateName: "own",
        LaunchTemplateData: {},
        TagSpecifications: [
          { ResourceType: "launch-template", Tags: [{ Key: "gcbench:managed", Value: "true" }] },
        ],
      }),
    );
    await ec2.send(
      new CreateLaunchTemplateCommand({ LaunchTemplateName: "other", LaunchTemplateData: {} }),
    );

    const asked = new CloudHost();
    await expect(sweep(asked)).rejects.toThrow(/Nothing was done.*--yes/s);
    asked.answer = "no";
    expect(await sweep(asked)).toMatchObject({ text: "Nothing was done." });
    expect(await states(own.jobs)).toEqual(["RUNNING", "RUNNABLE"]);
    const shown = asked.messages.join("\n");
    for (const text of [/job +first +RUNNING, run run-1 +\d+ s/, /queue +own/, /launch template/]) {
      expect(shown).toMatch(text);
    }
    expect(shown).not.toContain("other");

    const host = new CloudHost();
    host.answer = "yes";
    const result = await sweep(host);
    expect(host.questions).toHaveLength(1);
    expect(result).toMatchObject({ json: { outcome: "changed" } });
    expect(await states(own.jobs)).toEqual(["FAILED", "FAILED"]);
    expect((await queue(own.jobQueueArn))?.status ?? "DELETED").toBe("DELETED");
    expect((await environment(own.computeEnvironmentArn))?.status ?? "DELETED").toBe("DELETED");
    const { jobDefinitions = [] } = await account.batch.send(
      new DescribeJobDefinitionsCommand({ status: "ACTIVE" }),
    );
    expect(jobDefinitions.map(({ jobDefinitionName }) => jobDefinitionName)).toEqual(["other"]);
    const { LaunchTemplates = [] } = await ec2.send(new DescribeLaunchTemplatesCommand({}));
    expect(LaunchTemplates.map(({ LaunchTemplateName }) => LaunchTemplateName)).toEqual(["other"]);
    expect(await states(unowned.jobs)).toEqual(["RUNNING", "RUNNABLE"]);
    expect(await queue(unowned.jobQueueArn)).toMatchObject({ state: "ENABLED" });

    expect(await sweep(new CloudHost(), { yes: true })).toMatchObject({
      json: { outcome: "unchanged" },
    });
  });

  it("keeps recent resources and the definitions that recent jobs use", async () => {
    const own = await leaveOrphan("young", MANAGED_TAG);
    const hourAgo = Date.now() / 1000 - 3600;
    const { orphans, retained } = await findOrphanedResources(account, hourAgo);
    expect(orphans.map(({ kind }) => kind)).not.toContain("job");
    expect(orphans.map(({ id }) => id)).not.toContain(own.jobDefinitionArn);
    expect(retained).toContainEqual({
      name: "job first",
      why: "not old enough",
      isTooRecent: true,
    });
    const bare = cleanUp.inputs.parse({ yes: true });
    const result = await cleanUp.run(bare, new CloudHost());
    expect(result).toMatchObject({ json: { outcome: "unchanged" } });
    expect("text" in result && result.text).toMatch(
      /older than 168 hours.*job first: not old.*--older-than 0 also removes/s,
    );
    expect(await states(own.jobs)).toEqual(["RUNNING", "RUNNABLE"]);
    await sweep(new CloudHost(), { yes: true });
  });

  it("names what it could not remove, removes the rest, and retries at the next call", async () => {
    const own = await leaveOrphan("denied", MANAGED_TAG);
    await emulator.faults({ calls: "batch.DeregisterJobDefinition", deny: true });
    const host = new CloudHost();
    await expect(sweep(host, { yes: true })).rejects.toThrow(
      /Removed 5 of 6.*job definition denied:1: AWS denied batch:DeregisterJobDefinition/s,
    );
    await emulator.resetFaults();
    expect((await queue(own.jobQueueArn))?.status ?? "DELETED").toBe("DELETED");
    const second = await sweep(host, { yes: true });
    expect(second).toMatchObject({ text: expect.stringContaining("Removed 1 leftover") });
  });
});
