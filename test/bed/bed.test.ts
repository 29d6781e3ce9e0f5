import {
  BatchClient,
  CreateComputeEnvironmentCommand,
  CreateJobQueueCommand,
  DescribeComputeEnvironmentsCommand,
  DescribeJobQueuesCommand,
  DescribeJobsCommand,
  type JobDetail,
  RegisterJobDefinitionCommand,
  SubmitJobCommand,
  type SubmitJobCommandInput,
} from "@aws-sdk/client-batch";
import { CloudWatchLogsClient, GetLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import {
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  EC2Client,
} from "@aws-sdk/client-ec2";
import { CreateRepositoryCommand, ECRClient } from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bed, startBed } from "./bed.ts";

let bed: Bed;
let batch: BatchClient;
let logs: CloudWatchLogsClient;
let image: string;

beforeAll(async () => {
  bed = await startBed({ mode: "process" });
  batch = new BatchClient(bed.client);
  logs = new CloudWatchLogsClient(bed.client);
  const ecr = new ECRClient(bed.client);
  await ecr.send(
    new CreateRepositoryCommand({ repositoryName: "bed", imageTagMutability: "IMMUTABLE" }),
  );
  const pushed = await bed.putImage({
    repository: "bed",
    tag: "shell",
    config: { architecture: "amd64", os: "linux", config: { Entrypoint: ["/bin/sh"] } },
    process: { entrypoint: ["/bin/sh"] },
  });
  image = pushed.uri;
});
afterAll(() => bed.stop());

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const job = async (jobId: string) =>
  (await batch.send(new DescribeJobsCommand({ jobs: [jobId] }))).jobs?.[0] as JobDetail;

const ended = (jobId: string) =>
  until(async () => {
    const found = await job(jobId);
    return found.status === "SUCCEEDED" || found.status === "FAILED" ? found : undefined;
  });

test("a job", async () => {
  const ec2 = new EC2Client(bed.client);
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({}));
  const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({}));
  await bed.control("instance-profile", { name: "hosts" });
  await batch.send(
    new CreateComputeEnvironmentCommand({
      computeEnvironmentName: "e",
      type: "MANAGED",
      computeResources: {
        type: "EC2",
        maxvCpus: 64,
        instanceTypes: ["c7i.4xlarge"],
        instanceRole: "hosts",
        subnets: [Subnets[0]?.SubnetId ?? ""],
        securityGroupIds: [SecurityGroups[0]?.GroupId ?? ""],
      },
    }),
  );
  await until(async () => {
    const { computeEnvironments = [] } = await batch.send(
      new DescribeComputeEnvironmentsCommand({ computeEnvironments: ["e"] }),
    );
    const [e] = computeEnvironments;
    if (e?.status === "INVALID") throw new Error(e.statusReason);
    return e?.status === "VALID" ? e : undefined;
  });
  await batch.send(
    new CreateJobQueueCommand({
      jobQueueName: "q",
      priority: 1,
      computeEnvironmentOrder: [{ order: 1, computeEnvironment: "e" }],
    }),
  );
  await batch.send(
    new RegisterJobDefinitionCommand({
      jobDefinitionName: "d",
      type: "container",
      containerProperties: {
        image,
        command: ["-c", "echo hello; env; exit 3"],
        resourceRequirements: [
          { type: "VCPU", value: "16" },
          { type: "MEMORY", value: "30000" },
        ],
      },
    }),
  );
  const { jobId = "" } = await batch.send(
    new SubmitJobCommand({ jobName: "j", jobQueue: "q", jobDefinition: "d" }),
  );
  const done = await ended(jobId);
  console.log(JSON.stringify(done, null, 1));
  const { events = [] } = await logs.send(
    new GetLogEventsCommand({
      logGroupName: "/aws/batch/job",
      logStreamName: done.container?.logStreamName ?? "",
      startFromHead: true,
    }),
  );
  console.log(events.map((e) => e.message));
  console.log(await bed.calls());
});
