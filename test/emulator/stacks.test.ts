import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DescribeComputeEnvironmentsCommand,
  DescribeJobQueuesCommand,
} from "@aws-sdk/client-batch";
import {
  CloudFormationClient,
  CreateChangeSetCommand,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  paginateDescribeStackEvents,
  type Stack,
  UpdateStackCommand,
  waitUntilStackCreateComplete,
} from "@aws-sdk/client-cloudformation";
import {
  DescribeInstancesCommand,
  DescribeLaunchTemplatesCommand,
  DescribeVolumesCommand,
} from "@aws-sdk/client-ec2";
import { CreateRepositoryCommand, ECRClient } from "@aws-sdk/client-ecr";
import {
  GetResourcesCommand,
  ResourceGroupsTaggingAPIClient,
} from "@aws-sdk/client-resource-groups-tagging-api";
import {
  DeleteObjectCommand,
  GetBucketEncryptionCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BatchFixture, until } from "../support/aws-emulator/batch-fixture.ts";
import { type AwsEmulator, startAwsEmulator } from "../support/aws-emulator/emulator.ts";

const EVERYTHING = readFileSync(join(import.meta.dirname, "fixtures", "everything.yml"), "utf8");

let emulator: AwsEmulator;
let fixture: BatchFixture;
let stacks: CloudFormationClient;
let s3: S3Client;
let network: { ParameterKey: string; ParameterValue: string }[];

beforeAll(async () => {
  emulator = await startAwsEmulator({
    mode: "process",
    limits: { computeEnvironmentSeconds: 0.05, jobQueueSeconds: 0.03, stackResourceSeconds: 0.01 },
  });
  fixture = new BatchFixture(emulator);
  stacks = new CloudFormationClient({ ...emulator.client, maxAttempts: 1 });
  s3 = new S3Client(emulator.client);
  const { vpc, subnets } = await fixture.network();
  network = [
    { ParameterKey: "Vpc", ParameterValue: vpc },
    { ParameterKey: "Subnets", ParameterValue: subnets.join(",") },
  ];
});
afterAll(() => emulator.stop());

const find = async (StackName: string): Promise<Stack> => {
  const { Stacks = [] } = await stacks.send(new DescribeStacksCommand({ StackName }));
  if (!Stacks[0]) throw new Error(`no stack ${StackName}`);
  return Stacks[0];
};

const settled = (name: string) =>
  until(async () => {
    const found = await find(name);
    return found.StackStatus?.endsWith("_IN_PROGRESS") ? undefined : found;
  });

async function events(StackName: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { StackEvents = [] } of paginateDescribeStackEvents(
    { client: stacks },
    { StackName },
  ))
    for (const one of StackEvents)
      found.unshift(
        [one.LogicalResourceId, one.ResourceStatus, one.ResourceStatusReason]
          .filter(Boolean)
          .join(" "),
      );
  return found;
}

const input = (StackName: string, change: object = {}) => ({
  StackName,
  TemplateBody: EVERYTHING,
  Parameters: network,
  Capabilities: ["CAPABILITY_IAM" as const],
  Tags: [{ Key: "project", Value: StackName }],
  ...change,
});

async function create(name: string, change: object = {}): Promise<Stack> {
  await stacks.send(new CreateStackCommand(input(name, change)));
  return settled(name);
}

const batchResources = async () => {
  const { computeEnvironments = [] } = await fixture.batch.send(
    new DescribeComputeEnvironmentsCommand({}),
  );
  const { jobQueues = [] } = await fixture.batch.send(new DescribeJobQueuesCommand({}));
  return { computeEnvironments, jobQueues };
};

const empty = async (Bucket: string) => {
  const { Versions = [], DeleteMarkers = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket }),
  );
  for (const { Key, VersionId } of [...Versions, ...DeleteMarkers])
    await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
};

const remove = async (name: string) => {
  const { StackId = "" } = await find(name);
  await stacks.send(new DeleteStackCommand({ StackName: name }));
  return settled(StackId);
};

describe("AwsEmulator: stacks", () => {
  it("create all resources, report events, and delete everything", async () => {
    await expect(
      stacks.send(new CreateStackCommand(input("whole", { Capabilities: [] }))),
    ).rejects.toMatchObject({ name: "InsufficientCapabilitiesException" });
    await stacks.send(new CreateStackCommand(input("whole")));
    await waitUntilStackCreateComplete(
      { client: stacks, maxWaitTime: 60, minDelay: 1 },
      { StackName: "whole" },
    );
    const { Outputs = [], Tags } = await find("whole");
    expect(Tags).toEqual([{ Key: "project", Value: "whole" }]);
    const { computeEnvironments, jobQueues } = await batchResources();
    expect(Outputs[0]).toMatchObject({
      OutputKey: "Queue",
      OutputValue: jobQueues[0]?.jobQueueArn,
    });
    expect(computeEnvironments[0]).toMatchObject({
      status: "VALID",
      tags: { project: "whole" },
      computeResources: { type: "SPOT", maxvCpus: 64, instanceTypes: ["c7i.4xlarge"] },
    });
    const seen = await events("whole");
    const place = (text: string) => seen.indexOf(text);
    expect(place("Environment CREATE_COMPLETE")).toBeGreaterThan(place("Profile CREATE_COMPLETE"));
    expect(place("Queue CREATE_IN_PROGRESS")).toBeGreaterThan(place("Environment CREATE_COMPLETE"));
    expect(seen.at(-1)).toBe("whole CREATE_COMPLETE");
    const Bucket = (Outputs[1]?.OutputValue ?? "").split(":").at(-1) ?? "";
    const { ServerSideEncryptionConfiguration } = await s3.send(
      new GetBucketEncryptionCommand({ Bucket }),
    );
    expect(ServerSideEncryptionConfiguration?.Rules?.[0]).toMatchObject({
      ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" },
    });
    const { ResourceTagMappingList = [] } = await new ResourceGroupsTaggingAPIClient(
      emulator.client,
    ).send(
      new GetResourcesCommand({
        TagFilters: [{ Key: "aws:cloudformation:stack-name", Values: ["whole"] }],
      }),
    );
    expect(ResourceTagMappingList.length).toBeGreaterThan(6);

    const jobDefinition = await fixture.definition("absent");
    const job = await fixture.submit({ jobQueue: Outputs[0]?.OutputValue, jobDefinition });
    await s3.send(new PutObjectCommand({ Bucket, Key: "left", Body: "1" }));
    const failed = await remove("whole");
    expect(failed).toMatchObject({
      StackStatus: "DELETE_FAILED",
      StackStatusReason: expect.stringMatching(/failed to delete: \[Bucket\]/),
    });
    const end = await events(failed.StackId ?? "");
    expect(end.find((text) => text.startsWith("Bucket DELETE_FAILED"))).toMatch(/not empty/);
    const order = [
      "Queue DELETE_COMPLETE",
      "Environment DELETE_IN_PROGRESS",
      "Environment DELETE_COMPLETE",
      "Profile DELETE_IN_PROGRESS",
    ];
    expect(end.filter((text) => order.includes(text))).toEqual(order);
    expect((await fixture.ended(job)).status).toBe("FAILED");
    await empty(Bucket);
    expect((await remove("whole")).StackStatus).toBe("DELETE_COMPLETE");
    await expect(find("whole")).rejects.toMatchObject({
      name: "ValidationError",
      message: "Stack with id whole does not exist",
    });
    expect(await batchResources()).toEqual({ computeEnvironments: [], jobQueues: [] });
    const { LaunchTemplates } = await fixture.ec2.send(new DescribeLaunchTemplatesCommand({}));
    expect(LaunchTemplates).toEqual([]);
    expect((await s3.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
  });

  it("start hosts with their launch template", async () => {
    const TemplateBody = EVERYTHING.replace(
      "MetadataOptions:",
      "CpuOptions: { CoreCount: 8, ThreadsPerCore: 1 }\n        MetadataOptions:",
    );
    const { Outputs = [] } = await create("hosts", { TemplateBody });
    await new ECRClient(emulator.client).send(new CreateRepositoryCommand({ repositoryName: "r" }));
    const { uri } = await emulator.putImage({
      repository: "r",
      config: { architecture: "amd64" },
      process: { entrypoint: ["/bin/sleep"] },
    });
    const jobDefinition = await fixture.definition(uri, {}, { command: ["60"] });
    const vcpus = (value: string) => ({
      containerOverrides: { resourceRequirements: [{ type: "VCPU" as const, value }] },
    });
    const target = { jobQueue: Outputs[0]?.OutputValue, jobDefinition };
    const small = await fixture.submit({ ...target, ...vcpus("8") });
    const large = await fixture.submit({ ...target, ...vcpus("9") });
    await fixture.waitForStatus(small, "RUNNING");
    expect(await fixture.job(large)).toMatchObject({
      status: "RUNNABLE",
      statusReason: expect.stringMatching(/^MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT/),
    });
    const { Reservations = [] } = await fixture.ec2.send(new DescribeInstancesCommand({}));
    const [instance] = Reservations.flatMap(({ Instances = [] }) => Instances);
    expect(instance).toMatchObject({ InstanceType: "c7i.4xlarge", InstanceLifecycle: "spot" });
    expect(instance?.Tags).toContainEqual({ Key: "kind", Value: "host" });
    expect((await remove("hosts")).StackStatus).toBe("DELETE_COMPLETE");
    const { Volumes } = await fixture.ec2.send(new DescribeVolumesCommand({}));
    expect(Volumes).toEqual([]);
  });

  it("name the failed resource and the reason, and roll back", async () => {
    await emulator.invalidate({ next: 1, reason: "CLIENT_ERROR - no such subnet" });
    const failed = await create("broken");
    expect(failed.StackStatus).toBe("ROLLBACK_COMPLETE");
    const seen = await events("broken");
    expect(seen).toContain(
      "Environment CREATE_FAILED Operation failed, ComputeEnvironment went INVALID with error: CLIENT_ERROR - no such subnet",
    );
    expect(seen).toContain(
      "broken ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [Environment]. Rollback requested by user.",
    );
    expect(await batchResources()).toEqual({ computeEnvironments: [], jobQueues: [] });
    await expect(stacks.send(new UpdateStackCommand(input("broken")))).rejects.toThrow(
      /is in ROLLBACK_COMPLETE state and can not be updated/,
    );
    expect((await remove("broken")).StackStatus).toBe("DELETE_COMPLETE");
    await emulator.faults({ calls: "iam.CreateRole", principal: "stack", deny: true });
    expect((await create("denied")).StackStatus).toBe("ROLLBACK_COMPLETE");
    expect(
      (await events("denied")).find((text) => text.startsWith("HostRole CREATE_FAILED")),
    ).toMatch(/not authorized to perform: iam:CreateRole/);
    await emulator.resetFaults();
    await remove("denied");
  });

  it("refuse an invalid template", async () => {
    const refused = (TemplateBody: string) =>
      expect(stacks.send(new CreateStackCommand(input("bad", { TemplateBody, Parameters: [] }))))
        .rejects;
    const one = (text: string) =>
      `Resources:\n  A:\n    Type: AWS::Logs::LogGroup\n    Properties: ${text}\n`;
    await refused(one("{ LogGroupName: !Ref B }")).toThrow(
      /Unresolved resource dependencies \[B\]/,
    );
    await refused("Resources:\n  A: { Type: AWS::No::Thing }\n").toThrow(
      /Unrecognized resource types: \[AWS::No::Thing\]/,
    );
    await refused(`Parameters: { P: { Type: String } }\n${one("{}")}`).toThrow(
      /Parameters: \[P\] must have values/,
    );
    await refused(
      "Resources:\n  A: { Type: AWS::Logs::LogGroup, DependsOn: B }\n  B: { Type: AWS::Logs::LogGroup, DependsOn: A }\n",
    ).toThrow(/Circular dependency/);
    expect(
      (await create("strange", { TemplateBody: one("{ Strange: 1 }"), Parameters: [] }))
        .StackStatus,
    ).toBe("ROLLBACK_COMPLETE");
    expect((await events("strange")).join("\n")).toMatch(
      /extraneous key \[Strange\] is not permitted/,
    );
    await remove("strange");
  });
});

describe("AwsEmulator: change sets", () => {
  const changeSet = (StackName: string, ChangeSetName: string) =>
    until(async () => {
      const found = await stacks.send(new DescribeChangeSetCommand({ StackName, ChangeSetName }));
      return found.Status?.startsWith("CREATE_") && found.Status !== "CREATE_COMPLETE"
        ? undefined
        : found;
    });

  it("list the changes and apply them", async () => {
    await stacks.send(
      new CreateChangeSetCommand({
        ...input("changing"),
        ChangeSetName: "new",
        ChangeSetType: "CREATE",
      }),
    );
    expect((await find("changing")).StackStatus).toBe("REVIEW_IN_PROGRESS");
    const first = await changeSet("changing", "new");
    expect(new Set(first.Changes?.map(({ ResourceChange }) => ResourceChange?.Action))).toEqual(
      new Set(["Add"]),
    );
    await stacks.send(new ExecuteChangeSetCommand({ StackName: "changing", ChangeSetName: "new" }));
    expect((await settled("changing")).StackStatus).toBe("CREATE_COMPLETE");

    await expect(stacks.send(new UpdateStackCommand(input("changing")))).rejects.toMatchObject({
      name: "ValidationError",
      message: "No updates are to be performed.",
    });
    await stacks.send(new CreateChangeSetCommand({ ...input("changing"), ChangeSetName: "none" }));
    expect(await changeSet("changing", "none")).toMatchObject({
      Status: "FAILED",
      ExecutionStatus: "UNAVAILABLE",
      StatusReason: expect.stringMatching(/^The submitted information didn't contain changes/),
    });

    const before = (await batchResources()).computeEnvironments[0]?.computeEnvironmentArn;
    const other = [...network, { ParameterKey: "Name", ParameterValue: "c7a.4xlarge" }];
    await stacks.send(
      new CreateChangeSetCommand({
        ...input("changing", { Parameters: other }),
        ChangeSetName: "other",
      }),
    );
    const { Changes = [] } = await changeSet("changing", "other");
    expect(
      Changes.map(({ ResourceChange: one }) => [
        one?.Action,
        one?.LogicalResourceId,
        one?.Replacement,
      ]),
    ).toEqual([
      ["Modify", "Environment", "True"],
      ["Modify", "Queue", "False"],
    ]);
    await stacks.send(
      new ExecuteChangeSetCommand({ StackName: "changing", ChangeSetName: "other" }),
    );
    expect((await settled("changing")).StackStatus).toBe("UPDATE_COMPLETE");
    const { computeEnvironments, jobQueues } = await batchResources();
    expect(computeEnvironments).toHaveLength(1);
    expect(computeEnvironments[0]?.computeEnvironmentArn).not.toBe(before);
    expect(jobQueues[0]?.computeEnvironmentOrder?.[0]?.computeEnvironment).toBe(
      computeEnvironments[0]?.computeEnvironmentArn,
    );

    const larger = [...other, { ParameterKey: "Max", ParameterValue: "128" }];
    await stacks.send(new UpdateStackCommand(input("changing", { Parameters: larger })));
    await settled("changing");
    const grown = (await batchResources()).computeEnvironments[0];
    expect(grown?.computeEnvironmentArn).toBe(computeEnvironments[0]?.computeEnvironmentArn);
    expect(grown?.computeResources?.maxvCpus).toBe(128);
  });

  it("roll back when a change fails", async () => {
    const broken = EVERYTHING.replace(
      "SecurityGroupIds: [!Ref Group]",
      "SecurityGroupIds: [sg-absent]",
    ).replace("RetentionInDays: 30", "RetentionInDays: 14");
    await stacks.send(new UpdateStackCommand(input("changing", { TemplateBody: broken })));
    expect((await settled("changing")).StackStatus).toBe("UPDATE_ROLLBACK_COMPLETE");
    expect((await events("changing")).join("\n")).toMatch(
      /Environment UPDATE_FAILED .*'sg-absent' does not exist/,
    );
    expect((await batchResources()).computeEnvironments).toMatchObject([
      { status: "VALID", computeResources: { instanceTypes: ["c7a.4xlarge"] } },
    ]);
    const { StackResources = [] } = await stacks.send(
      new DescribeStackResourcesCommand({ StackName: "changing", LogicalResourceId: "Queue" }),
    );
    expect(StackResources[0]?.ResourceStatus).toBe("UPDATE_COMPLETE");
    expect((await remove("changing")).StackStatus).toBe("DELETE_COMPLETE");
    expect(await batchResources()).toEqual({ computeEnvironments: [], jobQueues: [] });
  });
});
