import {
  CreateStackCommand,
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
  GetBucketEncryptionCommand,
  ListBucketsCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EVERYTHING, StackFixture } from "../support/aws-emulator/stack-fixture.ts";

let account: StackFixture;
beforeAll(async () => {
  account = await StackFixture.start();
});
afterAll(() => account.emulator.stop());

describe("AwsEmulator: stacks", () => {
  it("create all resources, report events, and delete everything", async () => {
    await expect(
      account.client.send(new CreateStackCommand(account.input("whole", { Capabilities: [] }))),
    ).rejects.toMatchObject({ name: "InsufficientCapabilitiesException" });
    await account.client.send(new CreateStackCommand(account.input("whole")));
    await waitUntilStackCreateComplete(
      { client: account.client, maxWaitTime: 60, minDelay: 1 },
      { StackName: "whole" },
    );
    const { Outputs = [], Tags } = await account.find("whole");
    expect(Tags).toEqual([{ Key: "project", Value: "whole" }]);
    const { computeEnvironments, jobQueues } = await account.batchResources();
    expect(Outputs[0]).toMatchObject({
      OutputKey: "Queue",
      OutputValue: jobQueues[0]?.jobQueueArn,
    });
    expect(computeEnvironments[0]).toMatchObject({
      status: "VALID",
      tags: { project: "whole" },
      computeResources: { type: "SPOT", maxvCpus: 64, instanceTypes: ["c7i.4xlarge"] },
    });
    const seen = await account.events("whole");
    const place = (text: string) => seen.indexOf(text);
    expect(place("Environment CREATE_COMPLETE")).toBeGreaterThan(place("Profile CREATE_COMPLETE"));
    expect(place("Queue CREATE_IN_PROGRESS")).toBeGreaterThan(place("Environment CREATE_COMPLETE"));
    expect(seen.at(-1)).toBe("whole CREATE_COMPLETE");
    const Bucket = (Outputs[1]?.OutputValue ?? "").split(":").at(-1) ?? "";
    const { ServerSideEncryptionConfiguration } = await account.s3.send(
      new GetBucketEncryptionCommand({ Bucket }),
    );
    expect(ServerSideEncryptionConfiguration?.Rules?.[0]).toMatchObject({
      ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" },
    });
    const { ResourceTagMappingList = [] } = await new ResourceGroupsTaggingAPIClient(
      account.emulator.client,
    ).send(
      new GetResourcesCommand({
        TagFilters: [{ Key: "aws:cloudformation:stack-name", Values: ["whole"] }],
      }),
    );
    expect(ResourceTagMappingList.length).toBeGreaterThan(6);

    const jobDefinition = await account.machines.definition("absent");
    const job = await account.machines.submit({ jobQueue: Outputs[0]?.OutputValue, jobDefinition });
    await account.s3.send(new PutObjectCommand({ Bucket, Key: "left", Body: "1" }));
    const failed = await account.remove("whole");
    expect(failed).toMatchObject({
      StackStatus: "DELETE_FAILED",
      StackStatusReason: expect.stringMatching(/failed to delete: \[Bucket\]/),
    });
    const end = await account.events(failed.StackId ?? "");
    expect(end.find((text) => text.startsWith("Bucket DELETE_FAILED"))).toMatch(/not empty/);
    const order = [
      "Queue DELETE_COMPLETE",
      "Environment DELETE_IN_PROGRESS",
      "Environment DELETE_COMPLETE",
      "Profile DELETE_IN_PROGRESS",
    ];
    expect(end.filter((text) => order.includes(text))).toEqual(order);
    expect((await account.machines.ended(job)).status).toBe("FAILED");
    await account.empty(Bucket);
    expect((await account.remove("whole")).StackStatus).toBe("DELETE_COMPLETE");
    await expect(account.find("whole")).rejects.toMatchObject({
      name: "ValidationError",
      message: "Stack with id whole does not exist",
    });
    expect(await account.batchResources()).toEqual({ computeEnvironments: [], jobQueues: [] });
    const { LaunchTemplates } = await account.machines.ec2.send(
      new DescribeLaunchTemplatesCommand({}),
    );
    expect(LaunchTemplates).toEqual([]);
    expect((await account.s3.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
  });

  it("start hosts with their launch template", async () => {
    const TemplateBody = EVERYTHING.replace(
      "MetadataOptions:",
      "CpuOptions: { CoreCount: 8, ThreadsPerCore: 1 }\n        MetadataOptions:",
    );
    const { Outputs = [] } = await account.create("hosts", { TemplateBody });
    await new ECRClient(account.emulator.client).send(
      new CreateRepositoryCommand({ repositoryName: "r" }),
    );
    const { uri } = await account.emulator.putImage({
      repository: "r",
      config: { architecture: "amd64" },
      process: { entrypoint: ["/bin/sleep"] },
    });
    const jobDefinition = await account.machines.definition(uri, {}, { command: ["60"] });
    const vcpus = (value: string) => ({
      containerOverrides: { resourceRequirements: [{ type: "VCPU" as const, value }] },
    });
    const target = { jobQueue: Outputs[0]?.OutputValue, jobDefinition };
    const small = await account.machines.submit({ ...target, ...vcpus("8") });
    const large = await account.machines.submit({ ...target, ...vcpus("9") });
    await account.machines.waitForStatus(small, "RUNNING");
    expect(await account.machines.job(large)).toMatchObject({
      status: "RUNNABLE",
      statusReason: expect.stringMatching(/^MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT/),
    });
    const { Reservations = [] } = await account.machines.ec2.send(new DescribeInstancesCommand({}));
    const [instance] = Reservations.flatMap(({ Instances = [] }) => Instances);
    expect(instance).toMatchObject({ InstanceType: "c7i.4xlarge", InstanceLifecycle: "spot" });
    expect(instance?.Tags).toContainEqual({ Key: "kind", Value: "host" });
    expect((await account.remove("hosts")).StackStatus).toBe("DELETE_COMPLETE");
    const { Volumes } = await account.machines.ec2.send(new DescribeVolumesCommand({}));
    expect(Volumes).toEqual([]);
  });

  it("name the failed resource and the reason, and roll back", async () => {
    await account.emulator.invalidate({ next: 1, reason: "CLIENT_ERROR - no such subnet" });
    const failed = await account.create("broken");
    expect(failed.StackStatus).toBe("ROLLBACK_COMPLETE");
    const seen = await account.events("broken");
    expect(seen).toContain(
      "Environment CREATE_FAILED Operation failed, ComputeEnvironment went INVALID with error: CLIENT_ERROR - no such subnet",
    );
    expect(seen).toContain(
      "broken ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [Environment]. Rollback requested by user.",
    );
    expect(await account.batchResources()).toEqual({ computeEnvironments: [], jobQueues: [] });
    await expect(
      account.client.send(new UpdateStackCommand(account.input("broken"))),
    ).rejects.toThrow(/is in ROLLBACK_COMPLETE state and can not be updated/);
    expect((await account.remove("broken")).StackStatus).toBe("DELETE_COMPLETE");
    await account.emulator.faults({ calls: "iam.CreateRole", principal: "stack", deny: true });
    expect((await account.create("denied")).StackStatus).toBe("ROLLBACK_COMPLETE");
    expect(
      (await account.events("denied")).find((text) => text.startsWith("HostRole CREATE_FAILED")),
    ).toMatch(/not authorized to perform: iam:CreateRole/);
    await account.emulator.resetFaults();
    await account.remove("denied");
  });

  it("refuse an invalid template", async () => {
    const refused = (TemplateBody: string) =>
      expect(
        account.client.send(
          new CreateStackCommand(account.input("bad", { TemplateBody, Parameters: [] })),
        ),
      ).rejects;
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
      (await account.create("strange", { TemplateBody: one("{ Strange: 1 }"), Parameters: [] }))
        .StackStatus,
    ).toBe("ROLLBACK_COMPLETE");
    expect((await account.events("strange")).join("\n")).toMatch(
      /extraneous key \[Strange\] is not permitted/,
    );
    await account.remove("strange");
  });
});
