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
} from "@aws-sdk/client-batch";
import { CloudWatchLogsClient, GetLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import {
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  EC2Client,
} from "@aws-sdk/client-ec2";
import { type HarnessEvent, parseHarnessEvent } from "../../src/core/documents/harness-event.ts";
import type { Purchase } from "../../src/core/documents/instance.ts";
import type { AwsEmulator } from "./aws-emulator/emulator.ts";
import { eventsOfBlock } from "./harness-events.ts";

const LOGS = "/aws/batch/job";
const POLL_MS = 100;

export interface JobOptions {
  readonly image: string;
  readonly instanceType: string;
  readonly purchase: Purchase;
}

/** A queue of one kind of machine on the AWS emulator, and jobs on it: as little of AWS Batch as a job needs. */
export class BatchJobs {
  readonly #batch: BatchClient;
  readonly #logs: CloudWatchLogsClient;

  private constructor(emulator: AwsEmulator) {
    this.#batch = new BatchClient(emulator.client);
    this.#logs = new CloudWatchLogsClient(emulator.client);
  }

  static async create(
    emulator: AwsEmulator,
    { image, instanceType, purchase }: JobOptions,
  ): Promise<BatchJobs> {
    const jobs = new BatchJobs(emulator);
    const ec2 = new EC2Client(emulator.client);
    const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({}));
    const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({}));
    await emulator.control("instance-profile", { name: "hosts" });
    await jobs.#batch.send(
      new CreateComputeEnvironmentCommand({
        computeEnvironmentName: "hosts",
        type: "MANAGED",
        computeResources: {
          type: purchase === "spot" ? "SPOT" : "EC2",
          maxvCpus: 256,
          instanceTypes: [instanceType],
          instanceRole: "hosts",
          subnets: [Subnets[0]?.SubnetId ?? ""],
          securityGroupIds: [SecurityGroups[0]?.GroupId ?? ""],
        },
      }),
    );
    await until(() => jobs.#isHostsValid());
    await jobs.#batch.send(
      new CreateJobQueueCommand({
        jobQueueName: "queue",
        priority: 1,
        computeEnvironmentOrder: [{ order: 1, computeEnvironment: "hosts" }],
      }),
    );
    await until(() => jobs.#isQueueValid());
    await jobs.#batch.send(
      new RegisterJobDefinitionCommand({
        jobDefinitionName: "harness",
        type: "container",
        containerProperties: {
          image,
          resourceRequirements: [
            { type: "VCPU", value: "16" },
            { type: "MEMORY", value: "28000" },
          ],
        },
        retryStrategy: {
          attempts: 3,
          evaluateOnExit: [
            { onStatusReason: "Host EC2*", action: "RETRY" },
            { onReason: "*", action: "EXIT" },
          ],
        },
      }),
    );
    return jobs;
  }

  /** @returns the job's id */
  async submit(spec: string): Promise<string> {
    const { jobId = "" } = await this.#batch.send(
      new SubmitJobCommand({
        jobName: "block",
        jobQueue: "queue",
        jobDefinition: "harness",
        containerOverrides: { command: ["gcbench-harness", "--spec", spec] },
      }),
    );
    return jobId;
  }

  /** Waits for the job's end. */
  async end(jobId: string): Promise<JobDetail> {
    return until(async () => {
      const { jobs = [] } = await this.#batch.send(new DescribeJobsCommand({ jobs: [jobId] }));
      const [job] = jobs;
      return job && (job.status === "SUCCEEDED" || job.status === "FAILED") ? job : null;
    });
  }

  /** What the job's harness said, of all its attempts; each line must be an event. */
  async events({ attempts = [] }: JobDetail): Promise<readonly HarnessEvent[]> {
    const events: HarnessEvent[] = [];
    for (const { container } of attempts) {
      const found = await this.#logs.send(
        new GetLogEventsCommand({
          logGroupName: LOGS,
          logStreamName: container?.logStreamName ?? "",
          startFromHead: true,
        }),
      );
      for (const { message = "" } of found.events ?? []) {
        const event = parseHarnessEvent(message);
        if (!event) throw new Error(`no event of the harness: ${message}`);
        events.push(event);
      }
    }
    return eventsOfBlock(events);
  }

  async #isHostsValid(): Promise<true | null> {
    const { computeEnvironments = [] } = await this.#batch.send(
      new DescribeComputeEnvironmentsCommand({ computeEnvironments: ["hosts"] }),
    );
    return computeEnvironments[0]?.status === "VALID" ? true : null;
  }

  async #isQueueValid(): Promise<true | null> {
    const { jobQueues = [] } = await this.#batch.send(
      new DescribeJobQueuesCommand({ jobQueues: ["queue"] }),
    );
    return jobQueues[0]?.status === "VALID" ? true : null;
  }
}

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
