import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DescribeComputeEnvironmentsCommand,
  DescribeJobQueuesCommand,
} from "@aws-sdk/client-batch";
import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
  type Parameter,
  paginateDescribeStackEvents,
  type Stack,
} from "@aws-sdk/client-cloudformation";
import { DeleteObjectCommand, ListObjectVersionsCommand, S3Client } from "@aws-sdk/client-s3";
import { BatchFixture, until } from "./batch-fixture.ts";
import { type AwsEmulator, startAwsEmulator } from "./emulator.ts";

export const EVERYTHING = readFileSync(
  join(import.meta.dirname, "../../emulator/fixtures/everything.yml"),
  "utf8",
);

/** An emulator with a network, and what tests of CloudFormation do with it. */
export class StackFixture {
  readonly emulator: AwsEmulator;
  readonly machines: BatchFixture;
  readonly client: CloudFormationClient;
  readonly s3: S3Client;
  readonly network: readonly Parameter[];

  private constructor(
    emulator: AwsEmulator,
    machines: BatchFixture,
    network: readonly Parameter[],
  ) {
    this.emulator = emulator;
    this.machines = machines;
    this.client = new CloudFormationClient({ ...emulator.client, maxAttempts: 1 });
    this.s3 = new S3Client(emulator.client);
    this.network = network;
  }

  static async start(): Promise<StackFixture> {
    const emulator = await startAwsEmulator({
      mode: "process",
      limits: {
        computeEnvironmentSeconds: 0.05,
        jobQueueSeconds: 0.03,
        stackResourceSeconds: 0.01,
      },
    });
    const machines = new BatchFixture(emulator);
    const { vpc, subnets } = await machines.network();
    return new StackFixture(emulator, machines, [
      { ParameterKey: "Vpc", ParameterValue: vpc },
      { ParameterKey: "Subnets", ParameterValue: subnets.join(",") },
    ]);
  }

  async find(StackName: string): Promise<Stack> {
    const { Stacks = [] } = await this.client.send(new DescribeStacksCommand({ StackName }));
    if (!Stacks[0]) throw new Error(`no stack ${StackName}`);
    return Stacks[0];
  }

  /** The stack once no change is in progress. */
  waitForEnd(name: string): Promise<Stack> {
    return until(async () => {
      const found = await this.find(name);
      return found.StackStatus?.endsWith("_IN_PROGRESS") ? undefined : found;
    });
  }

  /** Events of a stack, the oldest first: resource, status, reason. */
  async events(StackName: string): Promise<readonly string[]> {
    const found: string[] = [];
    const pages = paginateDescribeStackEvents({ client: this.client }, { StackName });
    for await (const { StackEvents = [] } of pages)
      for (const one of StackEvents)
        found.unshift(
          [one.LogicalResourceId, one.ResourceStatus, one.ResourceStatusReason]
            .filter(Boolean)
            .join(" "),
        );
    return found;
  }

  input(StackName: string, change: object = {}) {
    return {
      StackName,
      TemplateBody: EVERYTHING,
      Parameters: [...this.network],
      Capabilities: ["CAPABILITY_IAM" as const],
      Tags: [{ Key: "project", Value: StackName }],
      ...change,
    };
  }

  async create(name: string, change: object = {}): Promise<Stack> {
    await this.client.send(new CreateStackCommand(this.input(name, change)));
    return this.waitForEnd(name);
  }

  async remove(name: string): Promise<Stack> {
    const { StackId = "" } = await this.find(name);
    await this.client.send(new DeleteStackCommand({ StackName: name }));
    return this.waitForEnd(StackId);
  }

  async batchResources() {
    const { computeEnvironments = [] } = await this.machines.batch.send(
      new DescribeComputeEnvironmentsCommand({}),
    );
    const { jobQueues = [] } = await this.machines.batch.send(new DescribeJobQueuesCommand({}));
    return { computeEnvironments, jobQueues };
  }

  /** Deletes all objects of a bucket, in all versions. */
  async empty(Bucket: string): Promise<void> {
    const { Versions = [], DeleteMarkers = [] } = await this.s3.send(
      new ListObjectVersionsCommand({ Bucket }),
    );
    for (const { Key, VersionId } of [...Versions, ...DeleteMarkers])
      await this.s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  }
}
