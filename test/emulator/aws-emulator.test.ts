import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  BatchClient,
  CancelJobCommand,
  CreateComputeEnvironmentCommand,
  CreateJobQueueCommand,
  DeleteComputeEnvironmentCommand,
  DeleteJobQueueCommand,
  DeregisterJobDefinitionCommand,
  DescribeJobDefinitionsCommand,
  DescribeJobsCommand,
  GetJobQueueSnapshotCommand,
  ListJobsCommand,
  ListTagsForResourceCommand,
  paginateDescribeJobDefinitions,
  paginateListJobs,
  SubmitJobCommand,
  TerminateJobCommand,
  UpdateComputeEnvironmentCommand,
  UpdateJobQueueCommand,
} from "@aws-sdk/client-batch";
import { CreateLogGroupCommand, GetLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import {
  CreateSecurityGroupCommand,
  CreateVpcCommand,
  DescribeInstancesCommand,
  DescribeInstanceTypesCommand,
  DescribeSpotPriceHistoryCommand,
} from "@aws-sdk/client-ec2";
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
  GetDownloadUrlForLayerCommand,
} from "@aws-sdk/client-ecr";
import { GetProductsCommand, PricingClient } from "@aws-sdk/client-pricing";
import {
  GetResourcesCommand,
  ResourceGroupsTaggingAPIClient,
} from "@aws-sdk/client-resource-groups-tagging-api";
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketTaggingCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { GetServiceQuotaCommand, ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BatchFixture, until } from "../support/aws-emulator/batch-fixture.ts";
import {
  type AwsEmulator,
  type EmulatorLimits,
  type PushedImage,
  startAwsEmulator,
} from "../support/aws-emulator/emulator.ts";

const QUICK: EmulatorLimits = {
  computeEnvironmentSeconds: 0.05,
  jobQueueSeconds: 0.03,
  bootSeconds: 0.05,
  idleSeconds: 0.3,
  stopSeconds: 0.3,
};
const NODE = process.execPath;

let emulator: AwsEmulator;
let fixture: BatchFixture;
let pushed: PushedImage;

beforeAll(async () => {
  emulator = await startAwsEmulator({ mode: "process", limits: QUICK });
  fixture = new BatchFixture(emulator);
  await new ECRClient(emulator.client).send(
    new CreateRepositoryCommand({ repositoryName: "emulator", imageTagMutability: "IMMUTABLE" }),
  );
  pushed = await emulator.putImage({
    repository: "emulator",
    tag: "shell",
    config: {
      architecture: "amd64",
      config: { Entrypoint: ["/bin/sh"], Env: ["OF_IMAGE=1"], Labels: { kind: "shell" } },
    },
    process: { entrypoint: ["/bin/sh"], environment: { OF_PROGRAM: "2" } },
  });
});
afterAll(() => emulator.stop());
afterEach(async () => {
  await emulator.resetFaults();
  await emulator.resetLimits();
});

const shellMachines = async (...args: Parameters<BatchFixture["machines"]>) => ({
  jobQueue: await fixture.machines(...args),
  jobDefinition: await fixture.definition(pushed.uri),
});

describe("AwsEmulator: jobs", () => {
  it("report the end of each attempt", async () => {
    const machines = await shellMachines();
    const id = await fixture.shell("echo $OF_IMAGE$OF_PROGRAM$MINE; exit 3", {
      ...machines,
      jobName: "three",
      tags: { run: "r1" },
      containerOverrides: { environment: [{ name: "MINE", value: "3" }] },
    });
    const job = await fixture.ended(id);
    expect(job).toMatchObject({
      status: "FAILED",
      statusReason: "Essential container in task exited",
      jobName: "three",
      tags: { run: "r1" },
      isCancelled: false,
      isTerminated: false,
      container: {
        exitCode: 3,
        image: pushed.uri,
        command: ["-c", "echo $OF_IMAGE$OF_PROGRAM$MINE; exit 3"],
        environment: [{ name: "MINE", value: "3" }],
        logStreamName: expect.stringMatching(/^definition-\d+\/default\/[0-9a-f]{32}$/),
        taskArn: expect.stringMatching(/^arn:aws:ecs:.*:task\/AWSBatch-/),
        containerInstanceArn: expect.stringContaining(":container-instance/AWSBatch-"),
      },
      attempts: [
        {
          container: { exitCode: 3, logStreamName: job.container?.logStreamName },
          statusReason: "Essential container in task exited",
        },
      ],
    });
    const { createdAt = 0, startedAt = 0, stoppedAt = 0 } = job;
    expect(createdAt).toBeLessThanOrEqual(startedAt);
    expect(startedAt).toBeLessThanOrEqual(stoppedAt);
    expect(await fixture.log(job)).toEqual(["123"]);
  });

  it("get AWS's variables and no keys but those of their role", async () => {
    const { jobQueue } = await shellMachines();
    const jobDefinition = await fixture.definition(
      pushed.uri,
      {},
      { jobRoleArn: "arn:aws:iam::123456789012:role/jobs" },
    );
    const id = await fixture.shell(`env; exec ${NODE} "$PROGRAM"`, {
      jobQueue,
      jobDefinition,
      containerOverrides: {
        environment: [
          {
            name: "PROGRAM",
            value: join(import.meta.dirname, "../support/aws-emulator/job-view.ts"),
          },
        ],
      },
    });
    const log = await fixture.log(await fixture.ended(id));
    expect(log).toContain(`AWS_BATCH_JOB_ID=${id}`);
    expect(log).toContain("AWS_BATCH_JOB_ATTEMPT=1");
    expect(log).toContain(`AWS_BATCH_JQ_NAME=${jobQueue}`);
    expect(log.some((line) => line.startsWith("AWS_BATCH_CE_NAME=environment-"))).toBe(true);
    expect(log.some((line) => line.startsWith("AWS_ACCESS_KEY_ID="))).toBe(false);
    const view = JSON.parse(log.at(-1) ?? "");
    expect(view).toMatchObject({
      identity: expect.stringMatching(/^arn:aws:sts::123456789012:assumed-role\/jobs\//),
      withoutToken: 401,
      withoutTtl: 400,
      "meta-data/instance-type": "c7i.4xlarge",
      "meta-data/instance-life-cycle": "on-demand",
      "meta-data/placement/availability-zone": expect.stringMatching(/^us-west-2[a-d]$/),
      "meta-data/placement/region": "us-west-2",
      "meta-data/instance-id": expect.stringMatching(/^i-/),
      "meta-data/ami-id": expect.stringMatching(/^ami-/),
      "meta-data/spot/instance-action": 404,
    });
    const document = JSON.parse(view["dynamic/instance-identity/document"]);
    expect(document).toMatchObject({ architecture: "x86_64", region: "us-west-2" });
    expect(Date.parse(document.pendingTime)).not.toBeNaN();
  });

  it("write a log that can be followed", async () => {
    const { jobQueue } = await shellMachines();
    await fixture.logs.send(new CreateLogGroupCommand({ logGroupName: "/of/project" }));
    const jobDefinition = await fixture.definition(
      pushed.uri,
      {},
      {
        logConfiguration: {
          logDriver: "awslogs",
          options: { "awslogs-group": "/of/project", "awslogs-stream-prefix": "block" },
        },
      },
    );
    const folder = mkdtempSync(join(tmpdir(), "gcbench-log-"));
    const id = await fixture.shell(
      `echo one; while [ ! -e ${folder}/go ]; do sleep 0.02; done; echo two; printf three`,
      { jobQueue, jobDefinition },
    );
    const { container } = await fixture.waitForStatus(id, "RUNNING");
    const stream = { logGroupName: "/of/project", logStreamName: container?.logStreamName ?? "" };
    expect(stream.logStreamName).toMatch(/^block\/default\//);
    const read = (nextToken?: string) =>
      fixture.logs.send(new GetLogEventsCommand({ ...stream, nextToken, startFromHead: true }));
    const first = await until(async () => {
      const page = await read();
      return page.events?.length ? page : undefined;
    });
    expect(first.events?.map(({ message }) => message)).toEqual(["one"]);
    const again = await read(first.nextForwardToken);
    expect(again).toMatchObject({ events: [], nextForwardToken: first.nextForwardToken });
    await fixture.shell(`touch ${folder}/go`, { jobQueue, jobDefinition });
    await fixture.ended(id);
    const rest = await read(first.nextForwardToken);
    expect(rest.events?.map(({ message }) => message)).toEqual(["two", "three"]);
    await emulator.limits({ logBytes: 32 });
    const pages: (readonly (string | undefined)[])[] = [];
    let token: string | undefined;
    for (let page = await read(); page.nextForwardToken !== token; page = await read(token)) {
      token = page.nextForwardToken;
      pages.push((page.events ?? []).map(({ message }) => message));
    }
    expect(pages).toEqual([["one"], ["two"], ["three"]]);
  });

  it("fail to start without image, log group, or a program of their architecture", async () => {
    const { jobQueue } = await shellMachines();
    const outcome = async (image: string, container = {}) =>
      fixture.ended(
        await fixture.submit({
          jobQueue,
          jobDefinition: await fixture.definition(image, {}, container),
        }),
      );
    const missing = await outcome(`${pushed.repositoryUri}:absent`);
    expect(missing).toMatchObject({
      status: "FAILED",
      statusReason: "Task failed to start",
      container: { reason: expect.stringMatching(/^CannotPullContainerError: .*not found/) },
    });
    expect(missing.startedAt).toBeUndefined();
    const silent = await outcome(pushed.uri, {
      logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "/absent" } },
    });
    expect(silent.container?.reason).toMatch(/log group does not exist/);
    const other = await emulator.putImage({
      repository: "emulator",
      tag: "arm",
      config: { architecture: "arm64", config: { Entrypoint: ["/bin/arm"] } },
      process: { entrypoint: ["/bin/sh"] },
    });
    const wrong = await outcome(other.uri);
    expect(wrong.container?.exitCode).toBe(1);
    expect(await fixture.log(wrong)).toEqual(["exec /bin/arm: exec format error"]);
  });

  it("are retried by their retry strategy", async () => {
    const machines = await shellMachines();
    const run = async (script: string, retryStrategy: object) =>
      fixture.ended(await fixture.shell(script, { ...machines, retryStrategy }));
    const thrice = await run("exit $((3 - $AWS_BATCH_JOB_ATTEMPT))", { attempts: 4 });
    expect(thrice.attempts?.map(({ container }) => container?.exitCode)).toEqual([2, 1, 0]);
    expect(thrice.status).toBe("SUCCEEDED");
    const rules = (...evaluateOnExit: object[]) => ({ attempts: 3, evaluateOnExit });
    const exit = { onReason: "*", action: "EXIT" };
    expect((await run("exit 4", rules({ onExitCode: "4", action: "EXIT" }))).attempts).toHaveLength(
      1,
    );
    expect((await run("exit 4", rules({ onExitCode: "5", action: "EXIT" }))).attempts).toHaveLength(
      3,
    );
    expect(
      (await run("exit 42", rules({ onExitCode: "4*", action: "RETRY" }, exit))).attempts,
    ).toHaveLength(3);
    expect(
      (await run("exit 4", rules({ onStatusReason: "Host EC2*", action: "RETRY" }, exit))).attempts,
    ).toHaveLength(1);
  });

  it("are stopped at their timeout and not retried", async () => {
    await emulator.limits({ timeoutScale: 0.002 });
    const id = await fixture.shell("trap 'exit 9' TERM; while :; do sleep 0.02; done", {
      ...(await shellMachines()),
      timeout: { attemptDurationSeconds: 60 },
      retryStrategy: { attempts: 3 },
    });
    const job = await fixture.ended(id);
    expect(job).toMatchObject({
      status: "FAILED",
      statusReason: "Job attempt duration exceeded timeout",
    });
    expect(job.attempts).toHaveLength(1);
  });

  it("report when they run out of memory", async () => {
    const id = await fixture.shell("sleep 60", await shellMachines());
    await fixture.waitForStatus(id, "RUNNING");
    await emulator.outOfMemory(id);
    expect((await fixture.ended(id)).container).toMatchObject({
      exitCode: 137,
      reason: "OutOfMemoryError: Container killed due to memory usage",
    });
  });

  it("can be cancelled while they wait and terminated while they run", async () => {
    await emulator.limits({ totalCapacity: 1 });
    const machines = await shellMachines();
    const runs = await fixture.shell("sleep 60", machines);
    await fixture.waitForStatus(runs, "RUNNING");
    const waits = await fixture.shell("true", machines);
    await fixture.waitForStatus(waits, "RUNNABLE");
    for (const jobId of [runs, waits])
      await fixture.batch.send(new CancelJobCommand({ jobId, reason: "not wanted" }));
    expect(await fixture.job(waits)).toMatchObject({
      status: "FAILED",
      statusReason: "not wanted",
      isCancelled: true,
      attempts: [],
    });
    expect((await fixture.job(runs)).status).toBe("RUNNING");
    await fixture.batch.send(new TerminateJobCommand({ jobId: runs, reason: "enough" }));
    expect(await fixture.ended(runs)).toMatchObject({
      status: "FAILED",
      statusReason: "enough",
      isTerminated: true,
      container: { exitCode: 143 },
    });
  });

  it("wait for the jobs they depend on, and fail with them", async () => {
    const machines = await shellMachines();
    const first = await fixture.shell("exit 1", machines);
    const second = await fixture.shell("true", { ...machines, dependsOn: [{ jobId: first }] });
    expect(await fixture.ended(second)).toMatchObject({ statusReason: "Dependent Job failed" });
    const array = await fixture.shell("exit $AWS_BATCH_JOB_ARRAY_INDEX", {
      ...machines,
      arrayProperties: { size: 2 },
    });
    const parent = await fixture.ended(array);
    expect(parent).toMatchObject({
      status: "FAILED",
      arrayProperties: { size: 2, statusSummary: { SUCCEEDED: 1, FAILED: 1 } },
    });
    expect((await fixture.job(`${array}:1`)).container?.exitCode).toBe(1);
  });
});

describe("AwsEmulator: Batch responses", () => {
  it("are paged, filtered and sorted as documented", async () => {
    await emulator.limits({ totalCapacity: 1 });
    const machines = await shellMachines();
    const jobQueue = machines.jobQueue;
    const running = await fixture.shell("sleep 60", { ...machines, jobName: "Long" });
    await fixture.waitForStatus(running, "RUNNING");
    const waiting: string[] = [];
    for (const jobName of ["short-1", "SHORT-2", "other"])
      waiting.push(await fixture.shell("true", { ...machines, jobName }));
    const list = async (input: object) => {
      const found: string[] = [];
      const pages = paginateListJobs(
        { client: fixture.batch, pageSize: 2 },
        { jobQueue, ...input },
      );
      for await (const { jobSummaryList = [] } of pages)
        found.push(...jobSummaryList.map(({ jobName = "" }) => jobName));
      return found;
    };
    await until(async () => ((await list({ jobStatus: "RUNNABLE" })).length === 3 ? 1 : undefined));
    expect(await list({})).toEqual(["Long"]);
    expect(await list({ jobStatus: "RUNNABLE" })).toEqual(["other", "SHORT-2", "short-1"]);
    const by = (name: string, value: string) => ({
      filters: [{ name, values: [value] }],
      jobStatus: "SUCCEEDED",
    });
    expect(await list(by("JOB_NAME", "Short-*"))).toEqual(["SHORT-2", "short-1"]);
    expect(await list(by("JOB_NAME", "long"))).toEqual(["Long"]);
    expect(await list(by("JOB_DEFINITION", machines.jobDefinition))).toHaveLength(4);
    expect(await list(by("JOB_DEFINITION", "definition-*"))).toHaveLength(4);
    const { createdAt = 0 } = await fixture.job(waiting[0] ?? "");
    expect(await list(by("BEFORE_CREATED_AT", String(createdAt)))).toEqual(["Long"]);
    await expect(
      fixture.batch.send(
        new ListJobsCommand({
          jobQueue,
          filters: [
            { name: "JOB_NAME", values: ["a"] },
            { name: "JOB_NAME", values: ["b"] },
          ],
        }),
      ),
    ).rejects.toThrow(/one filter/);
    await fixture.batch.send(new TerminateJobCommand({ jobId: running, reason: "end" }));
    await fixture.ended(waiting[2] ?? "");
  });

  it("refuse what AWS refuses", async () => {
    const machines = await shellMachines();
    const refused = (input: object) =>
      expect(fixture.batch.send(new SubmitJobCommand({ jobName: "j", ...machines, ...input })))
        .rejects;
    await refused({ jobQueue: "absent" }).toMatchObject({
      name: "ClientException",
      message: expect.stringContaining("absent not found"),
      $metadata: { httpStatusCode: 400 },
    });
    await refused({ jobDefinition: "absent:1" }).toThrow(/not found or inactive/);
    await refused({ jobName: "a b" }).toThrow(/valid pattern/);
    await refused({ timeout: { attemptDurationSeconds: 59 } }).toThrow(/60 seconds/);
    await refused({ retryStrategy: { attempts: 11 } }).toThrow(/between 1 and 10/);
    await refused({
      containerOverrides: { environment: [{ name: "LONG", value: "x".repeat(31_000) }] },
    }).toThrow(/30 KiB/);
    const ids = Array.from({ length: 101 }, (_, index) => String(index));
    await expect(fixture.batch.send(new DescribeJobsCommand({ jobs: ids }))).rejects.toThrow(/100/);
    expect(await fixture.batch.send(new DescribeJobsCommand({ jobs: ["absent"] }))).toMatchObject({
      jobs: [],
    });
    await fixture.batch.send(
      new UpdateJobQueueCommand({ jobQueue: machines.jobQueue, state: "DISABLED" }),
    );
    await refused({}).toThrow(/ENABLED/);
  });

  it("contain revisions, parameters and tags of job definitions", async () => {
    const jobQueue = await fixture.machines();
    const jobDefinitionName = fixture.name("revised");
    const command = ["-c", "echo Ref::word Ref::other"];
    const definition = { jobDefinitionName, parameters: { word: "a", other: "b" } };
    await fixture.definition(pushed.uri, definition, { command });
    const second = await fixture.definition(
      pushed.uri,
      { ...definition, tags: { k: "v" } },
      { command },
    );
    expect(second).toMatch(/:2$/);
    const id = await fixture.submit({
      jobQueue,
      jobDefinition: jobDefinitionName,
      parameters: { word: "x" },
    });
    const job = await fixture.ended(id);
    expect(job).toMatchObject({ jobDefinition: second, parameters: { word: "x", other: "b" } });
    expect(await fixture.log(job)).toEqual(["x b"]);
    const { tags } = await fixture.batch.send(
      new ListTagsForResourceCommand({ resourceArn: second }),
    );
    expect(tags).toEqual({ k: "v" });
    await fixture.batch.send(new DeregisterJobDefinitionCommand({ jobDefinition: second }));
    const found: string[] = [];
    const pages = paginateDescribeJobDefinitions(
      { client: fixture.batch, pageSize: 1 },
      { jobDefinitionName },
    );
    for await (const { jobDefinitions = [] } of pages)
      found.push(...jobDefinitions.map(({ revision, status }) => `${revision} ${status}`));
    expect(found).toEqual(["2 INACTIVE", "1 ACTIVE"]);
    const { jobDefinitions = [] } = await fixture.batch.send(
      new DescribeJobDefinitionsCommand({ jobDefinitionName, status: "ACTIVE" }),
    );
    expect(jobDefinitions).toHaveLength(1);
  });
});

describe("AwsEmulator: compute environments and queues", () => {
  it("are created and deleted in AWS's order only", async () => {
    await emulator.limits({ computeEnvironmentSeconds: 0.3 });
    const input = await fixture.environmentInput();
    const computeEnvironment = input.computeEnvironmentName ?? "";
    const order = { computeEnvironmentOrder: [{ order: 1, computeEnvironment }] };
    const queueInput = { jobQueueName: fixture.name("queue"), priority: 1, ...order };
    await fixture.batch.send(new CreateComputeEnvironmentCommand(input));
    expect(await fixture.environmentStatus(computeEnvironment)).toBe("CREATING");
    await expect(fixture.batch.send(new CreateJobQueueCommand(queueInput))).rejects.toThrow(
      /is not VALID/,
    );
    expect(await fixture.settled(computeEnvironment)).toMatchObject({
      status: "VALID",
      statusReason: "ComputeEnvironment Healthy",
      serviceRole: expect.stringContaining("AWSServiceRoleForBatch"),
    });
    const jobQueue = await fixture.queue(computeEnvironment);
    const deleteQueue = () => fixture.batch.send(new DeleteJobQueueCommand({ jobQueue }));
    const deleteEnvironment = () =>
      fixture.batch.send(new DeleteComputeEnvironmentCommand({ computeEnvironment }));
    const disable = () =>
      fixture.batch.send(
        new UpdateComputeEnvironmentCommand({ computeEnvironment, state: "DISABLED" }),
      );
    await expect(deleteQueue()).rejects.toThrow(/must be DISABLED/);
    await expect(deleteEnvironment()).rejects.toThrow(/must be DISABLED/);
    await disable();
    await expect(deleteEnvironment()).rejects.toThrow(/resource is being modified/);
    await fixture.settled(computeEnvironment);
    await expect(deleteEnvironment()).rejects.toThrow(/found existing JobQueue relationship/);
    await fixture.batch.send(new UpdateJobQueueCommand({ jobQueue, state: "DISABLED" }));
    await expect(deleteQueue()).rejects.toThrow(/resource is being modified/);
    await until(async () =>
      (await fixture.queueDetail(jobQueue))?.status === "VALID" ? 1 : undefined,
    );
    await deleteQueue();
    expect((await fixture.queueDetail(jobQueue))?.status).toBe("DELETING");
    await until(async () => ((await fixture.queueDetail(jobQueue)) ? undefined : 1));
    await deleteEnvironment();
    expect(await fixture.environmentStatus(computeEnvironment)).toBe("DELETING");
    await until(async () =>
      (await fixture.environmentDetail(computeEnvironment)) ? undefined : 1,
    );
  });

  it("turn INVALID for their own errors and on request", async () => {
    const reason = async (resources: object) => {
      const input = await fixture.environmentInput(resources);
      await fixture.batch.send(new CreateComputeEnvironmentCommand(input));
      const found = await fixture.settled(input.computeEnvironmentName ?? "");
      return `${found.status} ${found.statusReason}`;
    };
    expect(await reason({ instanceRole: "absent" })).toMatch(
      /^INVALID .*IamInstanceProfile: absent/,
    );
    expect(await reason({ subnets: ["subnet-absent"] })).toMatch(/^INVALID .*does not exist/);
    expect(await reason({ launchTemplate: { launchTemplateId: "lt-1" } })).toMatch(/^INVALID/);
    const { Vpc } = await fixture.ec2.send(new CreateVpcCommand({ CidrBlock: "10.9.0.0/16" }));
    const { GroupId = "" } = await fixture.ec2.send(
      new CreateSecurityGroupCommand({ GroupName: "g", Description: "g", VpcId: Vpc?.VpcId }),
    );
    expect(await reason({ securityGroupIds: [GroupId] })).toMatch(/not linked to the VPCs/);
    await emulator.invalidate({ next: 1, reason: "CLIENT_ERROR - on request" });
    expect(await reason({})).toBe("INVALID CLIENT_ERROR - on request");
    const name = await fixture.environment();
    await emulator.invalidate({ computeEnvironment: name, reason: "CLIENT_ERROR - later" });
    expect((await fixture.environmentDetail(name))?.status).toBe("INVALID");
    await emulator.limits({ iamSeconds: 3600 });
    expect(await reason({})).toMatch(/^INVALID .*IamInstanceProfile/);
  });

  it("are limited in number", async () => {
    await emulator.limits({ computeEnvironments: 0 });
    const input = await fixture.environmentInput();
    await expect(
      fixture.batch.send(new CreateComputeEnvironmentCommand(input)),
    ).rejects.toMatchObject({ name: "ClientException", message: expect.stringMatching(/limit/) });
    await emulator.limits({ computeEnvironments: 50 });
  });

  it("end their jobs when they are deleted", async () => {
    const machines = await shellMachines();
    const id = await fixture.shell("sleep 60", machines);
    await fixture.waitForStatus(id, "RUNNING");
    await emulator.deleteQueue(machines.jobQueue);
    expect((await fixture.ended(id)).status).toBe("FAILED");
    await until(async () => ((await fixture.queueDetail(machines.jobQueue)) ? undefined : 1));
    await expect(fixture.shell("true", machines)).rejects.toThrow(/not found/);
  });
});

describe("AwsEmulator: hosts", () => {
  const waitsWith = (id: string, reason: RegExp) =>
    until(async () => (reason.test((await fixture.job(id)).statusReason ?? "") ? 1 : undefined));

  it("register less memory than they have", async () => {
    const machines = await shellMachines();
    const memory = (value: string) => ({
      containerOverrides: { resourceRequirements: [{ type: "MEMORY" as const, value }] },
    });
    const large = await fixture.submit({ ...machines, ...memory("32768") });
    await waitsWith(large, /^MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT/);
    expect((await fixture.job(large)).status).toBe("RUNNABLE");
    const { frontOfQueue } = await fixture.batch.send(
      new GetJobQueueSnapshotCommand({ jobQueue: machines.jobQueue }),
    );
    expect(frontOfQueue?.jobs?.[0]?.jobArn).toContain(large);
    await fixture.batch.send(new CancelJobCommand({ jobId: large, reason: "too large" }));
    expect((await fixture.ended(await fixture.shell("true", machines))).status).toBe("SUCCEEDED");
  });

  it("start within capacity, environment and quota, and stop when idle", async () => {
    await emulator.limits({ capacity: { "c7i.4xlarge": 0 } });
    const machines = await shellMachines({ maxvCpus: 32, tags: { of: "capacity" } });
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push(await fixture.shell("sleep 0.2", machines));
    await waitsWith(ids[0] ?? "", /^CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY/);
    await emulator.limits({ capacity: {}, vcpuQuota: 0 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await fixture.job(ids[0] ?? "")).status).toBe("RUNNABLE");
    await emulator.limits({ vcpuQuota: 1920 });
    await fixture.waitForStatus(ids[1] ?? "", "RUNNING");
    expect((await fixture.job(ids[2] ?? "")).status).toBe("RUNNABLE");
    const mine = async () => {
      const { Reservations = [] } = await fixture.ec2.send(
        new DescribeInstancesCommand({
          Filters: [
            { Name: "instance-state-name", Values: ["running"] },
            { Name: "tag:of", Values: ["capacity"] },
          ],
        }),
      );
      return Reservations.flatMap(({ Instances = [] }) => Instances);
    };
    expect(await mine()).toHaveLength(2);
    expect((await mine())[0]).toMatchObject({
      InstanceType: "c7i.4xlarge",
      Architecture: "x86_64",
      Placement: { AvailabilityZone: expect.stringMatching(/^us-west-2/) },
    });
    for (const id of ids) await fixture.ended(id);
    await until(async () => ((await mine()).length === 0 ? 1 : undefined));
  });

  it("end jobs that wait too long at the head of a queue with such a rule", async () => {
    await emulator.limits({ totalCapacity: 0, stateTimeLimitScale: 0.0001 });
    const machines = await shellMachines(
      {},
      {
        jobStateTimeLimitActions: [
          {
            state: "RUNNABLE",
            action: "CANCEL",
            maxTimeSeconds: 600,
            reason: "CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY",
          },
        ],
      },
    );
    const job = await fixture.ended(await fixture.shell("true", machines));
    expect(job).toMatchObject({
      isCancelled: true,
      statusReason: expect.stringMatching(/CAPACITY/),
    });
  });

  it("never take a job when their role may not join the cluster", async () => {
    const input = await fixture.environmentInput({ instanceRole: "powerless" });
    await emulator.control("instance-profile", { name: "powerless", powerless: true });
    await fixture.batch.send(new CreateComputeEnvironmentCommand(input));
    await fixture.settled(input.computeEnvironmentName ?? "");
    const jobQueue = await fixture.queue(input.computeEnvironmentName ?? "");
    const jobDefinition = await fixture.definition(pushed.uri);
    const id = await fixture.shell("true", { jobQueue, jobDefinition });
    await until(async () =>
      (await emulator.state()).instances.some(({ jobs }) => jobs.includes(id)) ? 1 : undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await fixture.job(id)).status).toBe("RUNNABLE");
    await fixture.batch.send(new CancelJobCommand({ jobId: id, reason: "end" }));
  });

  it("are reclaimed on request with a notice, and the job moves to another", async () => {
    await emulator.limits({ spotNoticeSeconds: 0.3 });
    const machines = await shellMachines({
      type: "SPOT",
      allocationStrategy: "SPOT_PRICE_CAPACITY_OPTIMIZED",
    });
    const id = await fixture.shell(
      `if [ $AWS_BATCH_JOB_ATTEMPT = 1 ]; then exec ${NODE} ${join(import.meta.dirname, "../support/aws-emulator/job-view.ts")} notice; fi`,
      {
        ...machines,
        retryStrategy: {
          attempts: 3,
          evaluateOnExit: [
            { onStatusReason: "Host EC2*", action: "RETRY" },
            { onReason: "*", action: "EXIT" },
          ],
        },
      },
    );
    await until(async () =>
      (await fixture.job(id)).status === "RUNNING" &&
      (await fixture.log(await fixture.job(id))).includes("looking")
        ? 1
        : undefined,
    );
    const { instances } = await emulator.reclaim({ job: id });
    expect(instances).toHaveLength(1);
    const job = await fixture.ended(id);
    expect(job.status).toBe("SUCCEEDED");
    expect(job.attempts).toHaveLength(2);
    const [first, second] = job.attempts ?? [];
    expect(first?.statusReason).toBe(`Host EC2 (instance ${instances[0]}) terminated.`);
    expect(first?.container?.exitCode).toBeUndefined();
    expect(first?.container?.containerInstanceArn).not.toBe(
      second?.container?.containerInstanceArn,
    );
    const log = await fixture.log({ container: first?.container } as never);
    expect(JSON.parse(log.at(-1) ?? "")).toMatchObject({ action: "terminate" });
  });

  it("are reclaimed as the next jobs start", async () => {
    const machines = await shellMachines({ type: "SPOT" });
    await emulator.reclaimNext({ next: 1, seconds: 0.05, job: "taken*" });
    const id = await fixture.shell("sleep 0.3", {
      ...machines,
      jobName: "taken-1",
      retryStrategy: { attempts: 2 },
    });
    expect((await fixture.ended(id)).attempts).toHaveLength(2);
  });
});

describe("AwsEmulator: registry", () => {
  it("stores images under correct digests", async () => {
    const ecr = new ECRClient(emulator.client);
    const { images = [], failures } = await ecr.send(
      new BatchGetImageCommand({
        repositoryName: "emulator",
        imageIds: [{ imageTag: "shell" }, { imageDigest: `sha256:${"0".repeat(64)}` }],
        acceptedMediaTypes: ["application/vnd.docker.distribution.manifest.v2+json"],
      }),
    );
    const sha256 = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;
    const text = images[0]?.imageManifest ?? "";
    expect(sha256(text)).toBe(pushed.digest);
    expect(images[0]?.imageId).toEqual({ imageDigest: pushed.digest, imageTag: "shell" });
    expect(failures).toMatchObject([{ failureCode: "ImageNotFound" }]);
    const manifest = JSON.parse(text);
    const { downloadUrl = "" } = await ecr.send(
      new GetDownloadUrlForLayerCommand({
        repositoryName: "emulator",
        layerDigest: manifest.config.digest,
      }),
    );
    const blob = await (await fetch(downloadUrl)).text();
    expect(sha256(blob)).toBe(manifest.config.digest);
    expect(blob).toHaveLength(manifest.config.size);
    expect(JSON.parse(blob)).toMatchObject({
      architecture: "amd64",
      os: "linux",
      config: { Labels: { kind: "shell" } },
    });
    const { imageDetails } = await ecr.send(
      new DescribeImagesCommand({ repositoryName: "emulator" }),
    );
    expect(imageDetails).toContainEqual(
      expect.objectContaining({ imageDigest: pushed.digest, imageTags: ["shell"] }),
    );
    await expect(
      emulator.putImage({
        repository: "emulator",
        tag: "shell",
        config: { architecture: "arm64" },
      }),
    ).rejects.toThrow(/immutable|already exists/i);
  });
});

describe("AwsEmulator: faults", () => {
  const once = () => new BatchClient({ ...emulator.client, maxAttempts: 1 });
  const tries = async (count: number) => {
    const outcomes: string[] = [];
    for (let index = 0; index < count; index += 1)
      outcomes.push(
        await once()
          .send(new DescribeJobsCommand({ jobs: ["x"] }))
          .then(() => "ok")
          .catch(({ name, code }) => code ?? name),
      );
    return outcomes;
  };

  it("occur in the requested share, and repeat with the same seed", async () => {
    const fault = { calls: "batch.*", throttle: 0.3, serverErrors: 0.1, seed: 7 };
    await emulator.faults(fault);
    const first = await tries(60);
    const share = (name: string) => first.filter((one) => one === name).length;
    expect(share("TooManyRequestsException")).toBeGreaterThan(8);
    expect(share("TooManyRequestsException")).toBeLessThan(30);
    expect(share("ServerException")).toBeGreaterThan(0);
    expect(share("ok")).toBeGreaterThan(25);
    await emulator.resetFaults();
    await emulator.faults(fault);
    expect(await tries(60)).toEqual(first);
    await emulator.resetFaults();
    expect(new Set(await tries(10))).toEqual(new Set(["ok"]));
  });

  it("reset connections before or after the action", async () => {
    await emulator.faults({ calls: "batch.DescribeJobs", resets: 1, count: 1 });
    expect(await tries(2)).toEqual(["ECONNRESET", "ok"]);
    const machines = await shellMachines();
    await emulator.faults({ calls: "batch.SubmitJob", droppedResponses: 1, count: 1 });
    const jobName = fixture.name("lost");
    await expect(fixture.shell("true", { ...machines, jobName })).rejects.toThrow();
    const { jobSummaryList } = await fixture.batch.send(
      new ListJobsCommand({
        jobQueue: machines.jobQueue,
        filters: [{ name: "JOB_NAME", values: [jobName] }],
      }),
    );
    expect(jobSummaryList).toHaveLength(1);
  });

  it("deny an action to jobs only, with S3's error format", async () => {
    const s3 = new S3Client(emulator.client);
    const Bucket = fixture.name("bucket");
    await s3.send(
      new CreateBucketCommand({
        Bucket,
        CreateBucketConfiguration: { LocationConstraint: "us-west-2" },
      }),
    );
    await emulator.faults({ calls: "s3.PutObject", principal: "job", deny: true });
    const { jobQueue } = await shellMachines();
    const jobDefinition = await fixture.definition(
      pushed.uri,
      {},
      { jobRoleArn: "arn:aws:iam::123456789012:role/jobs" },
    );
    const id = await fixture.shell(
      `exec ${NODE} ${join(import.meta.dirname, "../support/aws-emulator/job-view.ts")} put ${Bucket}`,
      { jobQueue, jobDefinition },
    );
    const log = await fixture.log(await fixture.ended(id));
    expect(log.at(-1)).toMatch(
      /^AccessDenied: User: .* is not authorized to perform: s3:PutObject on resource/,
    );
    await s3.send(new PutObjectCommand({ Bucket, Key: "mine", Body: "1" }));
    await expect(
      s3.send(new PutObjectCommand({ Bucket, Key: "mine", Body: "2", IfNoneMatch: "*" })),
    ).rejects.toMatchObject({ name: "PreconditionFailed" });
    await emulator.faults({ calls: ["s3.Get*", "s3.List*"], throttle: 1, count: 2 });
    const patient = new S3Client({ ...emulator.client, maxAttempts: 1 });
    const read = () => patient.send(new GetObjectCommand({ Bucket, Key: "mine" }));
    await expect(read()).rejects.toMatchObject({ name: "SlowDown" });
    await expect(patient.send(new ListObjectsV2Command({ Bucket }))).rejects.toThrow();
    expect(await (await read()).Body?.transformToString()).toBe("1");
  });

  it("count calls by principal", async () => {
    await emulator.resetCalls();
    await tries(3);
    expect(await emulator.calls("client")).toEqual({ "batch.DescribeJobs": 3 });
    expect(await emulator.calls("job")).toEqual({});
  });
});

describe("AwsEmulator: other services", () => {
  it("find resources by tag", async () => {
    const tags = { project: fixture.name("project") };
    const input = await fixture.environmentInput();
    await fixture.batch.send(new CreateComputeEnvironmentCommand({ ...input, tags }));
    await fixture.settled(input.computeEnvironmentName ?? "");
    const jobQueue = await fixture.queue(input.computeEnvironmentName ?? "", { tags });
    const jobDefinition = await fixture.definition(pushed.uri, { tags });
    await fixture.ended(await fixture.shell("true", { jobQueue, jobDefinition, tags }));
    const s3 = new S3Client(emulator.client);
    const Bucket = fixture.name("tagged");
    const place = { CreateBucketConfiguration: { LocationConstraint: "us-west-2" as const } };
    await s3.send(new CreateBucketCommand({ Bucket, ...place }));
    const TagSet = [{ Key: "project", Value: tags.project }];
    await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));
    await fixture.logs.send(new CreateLogGroupCommand({ logGroupName: "/tagged", tags }));
    const client = new ResourceGroupsTaggingAPIClient(emulator.client);
    const find = async (ResourceTypeFilters?: string[]) => {
      const { ResourceTagMappingList = [] } = await client.send(
        new GetResourcesCommand({
          TagFilters: [{ Key: "project", Values: [tags.project] }],
          ResourceTypeFilters,
        }),
      );
      return ResourceTagMappingList.map(({ ResourceARN = "" }) =>
        ResourceARN.split(":")
          .slice(2)
          .join(":")
          .replace(/[/:][^/:]*$/, ""),
      );
    };
    const all = await find();
    expect(all).toHaveLength(6);
    expect(all.join("\n")).toMatch(/job-queue.*job-definition.*s3.*log-group/s);
    expect(await find(["batch:job-queue"])).toHaveLength(1);
  });

  it("offer published prices, lower spot prices, quotas, and the caller's identity", async () => {
    const filters = {
      instanceType: "c7g.4xlarge",
      regionCode: "us-west-2",
      capacitystatus: "Used",
    };
    const { PriceList = [] } = await new PricingClient({
      ...emulator.client,
      region: "us-east-1",
    }).send(
      new GetProductsCommand({
        ServiceCode: "AmazonEC2",
        Filters: Object.entries(filters).map(([Field, Value]) => ({
          Type: "TERM_MATCH" as const,
          Field,
          Value,
        })),
      }),
    );
    expect(PriceList).toHaveLength(1);
    expect(String(PriceList[0])).toContain('"USD": "0.5800000000"');
    const { SpotPriceHistory = [] } = await fixture.ec2.send(
      new DescribeSpotPriceHistoryCommand({
        InstanceTypes: ["c7g.4xlarge"],
        ProductDescriptions: ["Linux/UNIX"],
        StartTime: new Date(Date.now() - 86_400_000),
      }),
    );
    expect(SpotPriceHistory.length).toBeGreaterThan(10);
    for (const { SpotPrice } of SpotPriceHistory)
      expect(Math.abs(Number(SpotPrice) / 0.58 - 0.4)).toBeLessThan(0.021);
    const { InstanceTypes = [] } = await fixture.ec2.send(
      new DescribeInstanceTypesCommand({
        InstanceTypes: ["c8i.4xlarge", "c8a.4xlarge", "hpc7g.16xlarge", "hpc7a.96xlarge"],
      }),
    );
    expect(InstanceTypes).toHaveLength(4);
    const { Quota } = await new ServiceQuotasClient(emulator.client).send(
      new GetServiceQuotaCommand({ ServiceCode: "ec2", QuotaCode: "L-34B43A08" }),
    );
    expect(Quota?.Value).toBe(1920);
    const { Account, Arn } = await new STSClient(emulator.client).send(
      new GetCallerIdentityCommand({}),
    );
    expect([Account, Arn]).toEqual(["123456789012", "arn:aws:iam::123456789012:user/emulator"]);
  });
});

describe("AwsEmulator", () => {
  it("ends its jobs when it stops", async () => {
    const other = await startAwsEmulator({ mode: "process", limits: QUICK });
    const own = new BatchFixture(other);
    await new ECRClient(other.client).send(new CreateRepositoryCommand({ repositoryName: "r" }));
    const { uri } = await other.putImage({
      repository: "r",
      config: { architecture: "amd64" },
      process: { entrypoint: ["/bin/sh"] },
    });
    const folder = mkdtempSync(join(tmpdir(), "gcbench-end-"));
    const id = await own.shell(`trap '' TERM; echo $$ > ${folder}/pid; sleep 300 & wait`, {
      jobQueue: await own.machines(),
      jobDefinition: await own.definition(uri),
    });
    await own.waitForStatus(id, "RUNNING");
    const pid = await until(async () => {
      try {
        return Number(readFileSync(join(folder, "pid"), "utf8")) || undefined;
      } catch {
        return undefined;
      }
    });
    await other.stop();
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  });

  it("runs hundreds of jobs without a pause", async () => {
    const machines = await shellMachines({ maxvCpus: 160 });
    const ids: string[] = [];
    for (let count = 0; count < 200; count += 1) ids.push(await fixture.shell("true", machines));
    const { jobQueue } = machines;
    await until(async () => {
      const pages = paginateListJobs(
        { client: fixture.batch },
        { jobQueue, jobStatus: "SUCCEEDED" },
      );
      let done = 0;
      for await (const { jobSummaryList = [] } of pages) done += jobSummaryList.length;
      return done === 200 ? 1 : undefined;
    });
  });
});
