import {
  BatchClient,
  CreateComputeEnvironmentCommand,
  CreateJobQueueCommand,
  DescribeComputeEnvironmentsCommand,
  DescribeJobQueuesCommand,
} from "@aws-sdk/client-batch";
import { CloudWatchLogsClient, CreateLogGroupCommand } from "@aws-sdk/client-cloudwatch-logs";
import {
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  EC2Client,
} from "@aws-sdk/client-ec2";
import { CreateRepositoryCommand, ECRClient } from "@aws-sdk/client-ecr";
import { ECSClient } from "@aws-sdk/client-ecs";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import { BatchEngine } from "../../src/adapters/aws/batch/batch-engine.ts";
import { S3Store } from "../../src/adapters/aws/s3-store.ts";
import type { PinnedPlatform, Plan } from "../../src/core/documents/plan.ts";
import { InterruptedError } from "../../src/core/errors.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { BlockState } from "../../src/ports/engine.ts";
import type { Store } from "../../src/ports/store.ts";
import { type AwsEmulator, startAwsEmulator } from "./aws-emulator/emulator.ts";
import type { EmulatorLimits } from "./aws-emulator/emulator-options.ts";
import { pinnedVersion, type SuiteChange, samplePlan } from "./samples.ts";

/** Two kinds of machines on the AWS emulator with their queues, made by hand: for tests of the engine alone. */
export interface CloudFixture {
  readonly emulator: AwsEmulator;
  readonly store: Store;
  readonly batch: BatchClient;
  /** ARN of each kind of machine's queue. */
  readonly queues: ReadonlyMap<string, string>;
  readonly computeEnvironments: ReadonlyMap<string, string>;
  plan(change?: SuiteChange): Plan;
  engine(run: string, change?: EngineChange): BatchEngine;
  stop(): Promise<void>;
}

export interface EngineChange {
  readonly clock?: Clock;
  readonly notify?: (message: string) => void;
  /** In place of the fixture's own. */
  readonly queues?: ReadonlyMap<string, string>;
}

/** How a job runs: what the emulator calls the image's entry point. */
export type Harness = readonly [program: string, ...string[]];

const STUB: Harness = [process.execPath, new URL("stub-harness.ts", import.meta.url).pathname];
export const BUCKET = "gcbench-fixture";
export const INHERITED_ENVIRONMENT = {
  jobRoleArn: "arn:aws:iam::123456789012:role/gcbench-jobs",
  logGroup: "/gcbench/jobs",
  region: "us-west-2",
} as const;

export const machines: readonly PinnedPlatform[] = [
  { family: "c7i", name: "intel-4xlarge", purchase: "on-demand" as const, cores: 8 },
  { family: "c7a", name: "amd-4xlarge-spot", purchase: "spot" as const, cores: 16 },
].map(({ family, name, purchase, cores }) => ({
  id: `${name}-8t`,
  name,
  architecture: "amd64",
  threads: 8,
  cores: [],
  instance: {
    type: `${family}.4xlarge`,
    purchase,
    vcpus: 16,
    cores,
    threadsPerCore: 16 / cores,
    memoryMiB: 32_768,
    job: { vcpus: 16, memoryMiB: 29_000 },
  },
}));

export async function createCloudFixture(
  options: { harness?: Harness; limits?: EmulatorLimits } = {},
): Promise<CloudFixture> {
  const emulator = await startAwsEmulator({ mode: "process", limits: options.limits ?? {} });
  const batch = new BatchClient(emulator.client);
  const logs = new CloudWatchLogsClient(emulator.client);
  const quotas = new ServiceQuotasClient(emulator.client);
  const ecr = new ECRClient(emulator.client);
  const ecs = new ECSClient(emulator.client);
  const ec2 = new EC2Client(emulator.client);
  const s3 = new S3Client({ ...emulator.client, forcePathStyle: true });
  await s3.send(
    new CreateBucketCommand({
      Bucket: BUCKET,
      CreateBucketConfiguration: { LocationConstraint: "us-west-2" },
    }),
  );
  await logs.send(new CreateLogGroupCommand({ logGroupName: INHERITED_ENVIRONMENT.logGroup }));
  const image = await pushHarness(emulator, options.harness ?? STUB);
  const made = await makeQueues(emulator, batch);
  const store = new S3Store({ client: s3, bucket: BUCKET, prefix: "" });
  return {
    emulator,
    store,
    batch,
    ...made,
    plan: (change) =>
      samplePlan({
        platforms: machines,
        versions: [pinnedVersion("base", { image }), pinnedVersion("next", { image })],
        ...change,
      }),
    engine: (run, { clock = wallClock, notify = () => {}, queues = made.queues } = {}) =>
      new BatchEngine({
        batch,
        logs,
        quotas,
        ecr,
        ecs,
        ec2,
        store,
        clock,
        run,
        notify,
        queues,
        inheritedEnvironment: INHERITED_ENVIRONMENT,
        blockSeconds: () => 600,
      }),
    stop: () => emulator.stop(),
  };
}

async function pushHarness(emulator: AwsEmulator, entrypoint: Harness): Promise<string> {
  const ecr = new ECRClient(emulator.client);
  await ecr.send(new CreateRepositoryCommand({ repositoryName: "gcbench" }));
  const { uri } = await emulator.putImage({
    repository: "gcbench",
    tag: "fixture-amd64",
    config: { architecture: "amd64", os: "linux", config: { Entrypoint: entrypoint } },
    process: { entrypoint },
  });
  return uri;
}

async function makeQueues(emulator: AwsEmulator, batch: BatchClient) {
  const ec2 = new EC2Client(emulator.client);
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({}));
  const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({}));
  await emulator.control("instance-profile", { name: "hosts" });
  const queues = new Map<string, string>();
  const computeEnvironments = new Map<string, string>();
  for (const { name, instance } of machines) {
    const environment = await batch.send(
      new CreateComputeEnvironmentCommand({
        computeEnvironmentName: name,
        type: "MANAGED",
        computeResources: {
          type: instance?.purchase === "spot" ? "SPOT" : "EC2",
          maxvCpus: 16 * 64,
          instanceTypes: [instance?.type ?? ""],
          instanceRole: "hosts",
          tags: { "gcbench:platform": name },
          subnets: [Subnets[0]?.SubnetId ?? ""],
          securityGroupIds: [SecurityGroups[0]?.GroupId ?? ""],
        },
      }),
    );
    await until(async () => {
      const { computeEnvironments: found = [] } = await batch.send(
        new DescribeComputeEnvironmentsCommand({ computeEnvironments: [name] }),
      );
      return found[0]?.status === "VALID";
    });
    const { jobQueueArn = "" } = await batch.send(
      new CreateJobQueueCommand({
        jobQueueName: name,
        priority: 1,
        computeEnvironmentOrder: [{ order: 1, computeEnvironment: name }],
      }),
    );
    await until(async () => {
      const { jobQueues = [] } = await batch.send(
        new DescribeJobQueuesCommand({ jobQueues: [name] }),
      );
      return jobQueues[0]?.status === "VALID";
    });
    queues.set(name, jobQueueArn);
    computeEnvironments.set(name, environment.computeEnvironmentArn ?? "");
  }
  return { queues, computeEnvironments };
}

/** Each look takes the emulator and the client some processor time, which the jobs need. */
const UNTIL_MS = 150;

/** Waits until it is so; the test's own time limit ends what never is. */
export async function until(isReady: () => Promise<boolean>): Promise<void> {
  while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, UNTIL_MS));
}

/** Real time. */
export const wallClock: Clock = {
  now: () => Date.now() / 1000,
  sleep: async (seconds, signal) => {
    if (signal?.aborted) throw new InterruptedError("Interrupted.");
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  },
};

/** Real time that seems to pass faster: what takes patience comes within a test. */
export function acceleratedClock(factor: number): Clock {
  const begin = Date.now() / 1000;
  return {
    now: () => begin + (Date.now() / 1000 - begin) * factor,
    sleep: (seconds, signal) => wallClock.sleep(seconds / factor, signal),
  };
}

/** States of blocks once each has ended or is lost. */
export async function untilOver(
  engine: BatchEngine,
  ids: readonly string[],
): Promise<readonly BlockState[]> {
  let states: readonly BlockState[] = [];
  await until(async () => {
    states = await engine.states(ids);
    return states.every(({ status }) => status === "ended" || status === "lost");
  });
  return states;
}
