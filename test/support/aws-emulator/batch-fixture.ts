/** What the emulator's own tests share: clients, an account with machines, and waiting. */
import {
  BatchClient,
  CreateComputeEnvironmentCommand,
  type CreateComputeEnvironmentCommandInput,
  CreateJobQueueCommand,
  type CreateJobQueueCommandInput,
  DescribeComputeEnvironmentsCommand,
  DescribeJobQueuesCommand,
  DescribeJobsCommand,
  type JobDetail,
  RegisterJobDefinitionCommand,
  type RegisterJobDefinitionCommandInput,
  SubmitJobCommand,
  type SubmitJobCommandInput,
} from "@aws-sdk/client-batch";
import {
  CloudWatchLogsClient,
  type FilteredLogEvent,
  paginateFilterLogEvents,
} from "@aws-sdk/client-cloudwatch-logs";
import {
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  EC2Client,
} from "@aws-sdk/client-ec2";
import type { AwsEmulator } from "./emulator.ts";

const POLL_INTERVAL_MS = 40;

export async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
  }
}

export interface Network {
  readonly subnets: readonly string[];
  readonly groups: readonly string[];
  readonly vpc: string;
}

/** One emulator's account with clients, and short ways to what most tests need of Batch. */
export class BatchFixture {
  readonly emulator: AwsEmulator;
  readonly batch: BatchClient;
  readonly logs: CloudWatchLogsClient;
  readonly ec2: EC2Client;
  #count = 0;

  constructor(emulator: AwsEmulator) {
    this.emulator = emulator;
    this.batch = new BatchClient({ ...emulator.client, maxAttempts: 1 });
    this.logs = new CloudWatchLogsClient(emulator.client);
    this.ec2 = new EC2Client(emulator.client);
  }

  name(start = "n"): string {
    this.#count += 1;
    return `${start}-${this.#count}`;
  }

  async network(): Promise<Network> {
    const { Subnets = [] } = await this.ec2.send(new DescribeSubnetsCommand({}));
    const { SecurityGroups = [] } = await this.ec2.send(new DescribeSecurityGroupsCommand({}));
    const vpc = Subnets[0]?.VpcId ?? "";
    return {
      vpc,
      subnets: Subnets.map(({ SubnetId = "" }) => SubnetId),
      groups: SecurityGroups.filter((one) => one.VpcId === vpc).map(({ GroupId = "" }) => GroupId),
    };
  }

  async environmentInput(
    resources: Partial<CreateComputeEnvironmentCommandInput["computeResources"]> = {},
  ): Promise<CreateComputeEnvironmentCommandInput> {
    const { subnets, groups } = await this.network();
    await this.emulator.control("instance-profile", { name: "hosts" });
    return {
      computeEnvironmentName: this.name("environment"),
      type: "MANAGED",
      computeResources: {
        type: "EC2",
        allocationStrategy: "BEST_FIT_PROGRESSIVE",
        minvCpus: 0,
        maxvCpus: 256,
        instanceTypes: ["c7i.4xlarge"],
        instanceRole: "hosts",
        subnets: [...subnets],
        securityGroupIds: groups.slice(0, 1),
        ...resources,
      },
    };
  }

  async environment(
    resources: Partial<CreateComputeEnvironmentCommandInput["computeResources"]> = {},
  ): Promise<string> {
    const input = await this.environmentInput(resources);
    await this.batch.send(new CreateComputeEnvironmentCommand(input));
    const name = input.computeEnvironmentName ?? "";
    const { status, statusReason } = await this.settled(name);
    if (status !== "VALID") throw new Error(`${name} is ${status}: ${statusReason}`);
    return name;
  }

  async environmentDetail(name: string) {
    const { computeEnvironments = [] } = await this.batch.send(
      new DescribeComputeEnvironmentsCommand({ computeEnvironments: [name] }),
    );
    return computeEnvironments[0];
  }

  environmentStatus = async (name: string) => (await this.environmentDetail(name))?.status;

  /** Waits for one that is not on its way any more. */
  settled = (name: string) =>
    until(async () => {
      const found = await this.environmentDetail(name);
      return found && /^(IN)?VALID$/.test(found.status ?? "") ? found : undefined;
    });

  async queueDetail(name: string) {
    const { jobQueues = [] } = await this.batch.send(
      new DescribeJobQueuesCommand({ jobQueues: [name] }),
    );
    return jobQueues[0];
  }

  async queue(
    environment: string,
    change: Partial<CreateJobQueueCommandInput> = {},
  ): Promise<string> {
    const name = this.name("queue");
    await this.batch.send(
      new CreateJobQueueCommand({
        jobQueueName: name,
        priority: 1,
        computeEnvironmentOrder: [{ order: 1, computeEnvironment: environment }],
        ...change,
      }),
    );
    await until(async () =>
      (await this.queueDetail(name))?.status === "VALID" ? true : undefined,
    );
    return name;
  }

  async machines(
    resources: Partial<CreateComputeEnvironmentCommandInput["computeResources"]> = {},
    change: Partial<CreateJobQueueCommandInput> = {},
  ): Promise<string> {
    return this.queue(await this.environment(resources), change);
  }

  async definition(
    image: string,
    change: Partial<RegisterJobDefinitionCommandInput> = {},
    container: Partial<RegisterJobDefinitionCommandInput["containerProperties"]> = {},
  ): Promise<string> {
    const name = change.jobDefinitionName ?? this.name("definition");
    const { jobDefinitionArn = "" } = await this.batch.send(
      new RegisterJobDefinitionCommand({
        jobDefinitionName: name,
        type: "container",
        containerProperties: {
          image,
          resourceRequirements: [
            { type: "VCPU", value: "15" },
            { type: "MEMORY", value: "30000" },
          ],
          ...container,
        },
        ...change,
      }),
    );
    return jobDefinitionArn;
  }

  async submit(input: Partial<SubmitJobCommandInput>): Promise<string> {
    const { jobId = "" } = await this.batch.send(
      new SubmitJobCommand({
        jobName: this.name("job"),
        jobQueue: undefined,
        jobDefinition: undefined,
        ...input,
      }),
    );
    return jobId;
  }

  /** Submits a job that runs this in a shell. */
  shell = (
    script: string,
    { command = ["-c", script], ...input }: Partial<SubmitJobCommandInput> & { command?: string[] },
  ) => this.submit({ ...input, containerOverrides: { command, ...input.containerOverrides } });

  async job(jobId: string): Promise<JobDetail> {
    const { jobs = [] } = await this.batch.send(new DescribeJobsCommand({ jobs: [jobId] }));
    if (!jobs[0]) throw new Error(`no job ${jobId}`);
    return jobs[0];
  }

  waitForStatus = (jobId: string, ...statuses: readonly string[]) =>
    until(async () => {
      const found = await this.job(jobId);
      if (statuses.includes(found.status ?? "")) return found;
      if (found.status === "SUCCEEDED" || found.status === "FAILED")
        throw new Error(`job ${jobId} is ${found.status}: ${JSON.stringify(found.attempts)}`);
      return undefined;
    });

  ended = (jobId: string) => this.waitForStatus(jobId, "SUCCEEDED", "FAILED");

  async log(job: JobDetail, group = "/aws/batch/job"): Promise<readonly string[]> {
    const found: FilteredLogEvent[] = [];
    for await (const { events = [] } of paginateFilterLogEvents(
      { client: this.logs },
      { logGroupName: group, logStreamNames: [job.container?.logStreamName ?? ""] },
    ))
      found.push(...events);
    return found.map(({ message = "" }) => message);
  }
}
