import {
  type ComputeEnvironmentDetail,
  DescribeComputeEnvironmentsCommand,
  DescribeJobDefinitionsCommand,
  DescribeJobQueuesCommand,
  DescribeJobsCommand,
  type JobDefinition,
  type JobDetail,
  type JobQueueDetail,
  JobStatus,
  ListJobsCommand,
} from "@aws-sdk/client-batch";
import type { AwsAccount } from "../aws-account.ts";

/** Most ids that one DescribeJobs call takes. */
const DESCRIBE_LIMIT = 100;
/** ListJobs names RUNNING ones alone unless it is asked for each state. */
const NOT_ENDED = [
  JobStatus.SUBMITTED,
  JobStatus.PENDING,
  JobStatus.RUNNABLE,
  JobStatus.STARTING,
  JobStatus.RUNNING,
];

interface Page<T> {
  readonly items: readonly T[] | undefined;
  readonly next: string | undefined;
}

async function everyPage<T>(read: (token: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let token: string | undefined;
  do {
    const { items = [], next } = await read(token);
    found.push(...items);
    token = next;
  } while (token);
  return found;
}

export function listQueues({ batch }: AwsAccount): Promise<readonly JobQueueDetail[]> {
  return everyPage(async (nextToken) => {
    const page = await batch.send(new DescribeJobQueuesCommand({ nextToken }));
    return { items: page.jobQueues, next: page.nextToken };
  });
}

export function listComputeEnvironments({
  batch,
}: AwsAccount): Promise<readonly ComputeEnvironmentDetail[]> {
  return everyPage(async (nextToken) => {
    const page = await batch.send(new DescribeComputeEnvironmentsCommand({ nextToken }));
    return { items: page.computeEnvironments, next: page.nextToken };
  });
}

/** Those that jobs can be submitted with. */
export function listJobDefinitions({ batch }: AwsAccount): Promise<readonly JobDefinition[]> {
  return everyPage(async (nextToken) => {
    const command = new DescribeJobDefinitionsCommand({ status: "ACTIVE", nextToken });
    const page = await batch.send(command);
    return { items: page.jobDefinitions, next: page.nextToken };
  });
}

/** Ids of a queue's jobs that have not ended. */
export async function listLiveJobs(
  { batch }: AwsAccount,
  jobQueue: string,
): Promise<readonly string[]> {
  const jobs = [];
  for (const jobStatus of NOT_ENDED) {
    jobs.push(
      ...(await everyPage(async (nextToken) => {
        const page = await batch.send(new ListJobsCommand({ jobQueue, jobStatus, nextToken }));
        return { items: page.jobSummaryList, next: page.nextToken };
      })),
    );
  }
  // A job that went on to the next state between two calls is in both answers.
  return [...new Set(jobs.flatMap(({ jobId }) => jobId ?? []))];
}

export async function describeJobs(
  { batch }: AwsAccount,
  ids: readonly string[],
): Promise<readonly JobDetail[]> {
  const found: JobDetail[] = [];
  for (let begin = 0; begin < ids.length; begin += DESCRIBE_LIMIT) {
    const jobs = ids.slice(begin, begin + DESCRIBE_LIMIT);
    found.push(...((await batch.send(new DescribeJobsCommand({ jobs }))).jobs ?? []));
  }
  return found;
}
