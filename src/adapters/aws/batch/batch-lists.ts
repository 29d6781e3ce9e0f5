import {
  type ComputeEnvironmentDetail,
  DescribeJobsCommand,
  type JobDefinition,
  type JobDetail,
  type JobQueueDetail,
  JobStatus,
  paginateDescribeComputeEnvironments,
  paginateDescribeJobDefinitions,
  paginateDescribeJobQueues,
  paginateListJobs,
} from "@aws-sdk/client-batch";
import type { AwsAccount } from "../aws-account.ts";
import { everyPage } from "../every-page.ts";

/** Maximum ids in one DescribeJobs call. */
const DESCRIBE_LIMIT = 100;
/** ListJobs lists only RUNNING jobs unless called for each status. */
const UNFINISHED = [
  JobStatus.SUBMITTED,
  JobStatus.PENDING,
  JobStatus.RUNNABLE,
  JobStatus.STARTING,
  JobStatus.RUNNING,
];

export function listQueues({ batch }: AwsAccount): Promise<readonly JobQueueDetail[]> {
  return everyPage(paginateDescribeJobQueues({ client: batch }, {}), ({ jobQueues }) => jobQueues);
}

export function listComputeEnvironments({
  batch,
}: AwsAccount): Promise<readonly ComputeEnvironmentDetail[]> {
  const pages = paginateDescribeComputeEnvironments({ client: batch }, {});
  return everyPage(pages, ({ computeEnvironments }) => computeEnvironments);
}

/** Active job definitions. */
export function listJobDefinitions({ batch }: AwsAccount): Promise<readonly JobDefinition[]> {
  const pages = paginateDescribeJobDefinitions({ client: batch }, { status: "ACTIVE" });
  return everyPage(pages, ({ jobDefinitions }) => jobDefinitions);
}

/** Ids of a queue's unfinished jobs. */
export async function listLiveJobs(
  { batch }: AwsAccount,
  jobQueue: string,
): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const jobStatus of UNFINISHED) {
    const pages = paginateListJobs({ client: batch }, { jobQueue, jobStatus });
    const jobs = await everyPage(pages, ({ jobSummaryList }) => jobSummaryList);
    // A job that changes status between two calls is in both responses.
    for (const { jobId } of jobs) if (jobId) ids.add(jobId);
  }
  return [...ids];
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
