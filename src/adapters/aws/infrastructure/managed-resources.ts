import type {
  ComputeEnvironmentDetail,
  JobDefinition,
  JobDetail,
  JobQueueDetail,
} from "@aws-sdk/client-batch";
import {
  DescribeInstancesCommand,
  DescribeLaunchTemplatesCommand,
  type Instance,
  type LaunchTemplate,
} from "@aws-sdk/client-ec2";
import { GetResourcesCommand } from "@aws-sdk/client-resource-groups-tagging-api";
import { isManaged, TAGS } from "../../../core/cloud/tags.ts";
import type { AwsAccount } from "../aws-account.ts";
import {
  describeJobs,
  listComputeEnvironments,
  listJobDefinitions,
  listLiveJobs,
  listQueues,
} from "../batch/batch-lists.ts";
import { listStacks, type Stack } from "./read-stacks.ts";

/* What carries our tag in an account and region: one list for each kind. */

export async function managedQueues(account: AwsAccount): Promise<readonly JobQueueDetail[]> {
  return (await listQueues(account)).filter(({ tags }) => isManaged(tags));
}

export async function managedComputeEnvironments(
  account: AwsAccount,
): Promise<readonly ComputeEnvironmentDetail[]> {
  return (await listComputeEnvironments(account)).filter(({ tags }) => isManaged(tags));
}

/** Those in these queues that have not ended. */
export async function managedJobs(
  account: AwsAccount,
  queues: readonly JobQueueDetail[],
): Promise<readonly JobDetail[]> {
  const ids = await Promise.all(
    queues.map(({ jobQueueArn }) => listLiveJobs(account, jobQueueArn ?? "")),
  );
  const jobs = await describeJobs(account, ids.flat());
  return jobs.filter(({ tags }) => isManaged(tags));
}

export async function managedJobDefinitions(
  account: AwsAccount,
): Promise<readonly JobDefinition[]> {
  return (await listJobDefinitions(account)).filter(({ tags }) => isManaged(tags));
}

export async function managedStacks(account: AwsAccount): Promise<readonly Stack[]> {
  return (await listStacks(account)).filter(({ tags }) => isManaged(tags));
}

/** Those that are not gone. */
export async function managedHosts(account: AwsAccount): Promise<readonly Instance[]> {
  const found: Instance[] = [];
  let NextToken: string | undefined;
  do {
    const page = await account.ec2.send(
      new DescribeInstancesCommand({
        Filters: [
          { Name: `tag:${TAGS.managed}`, Values: ["true"] },
          { Name: "instance-state-name", Values: ["pending", "running", "stopping", "stopped"] },
        ],
        NextToken,
      }),
    );
    found.push(...(page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances));
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

export async function managedLaunchTemplates(
  account: AwsAccount,
): Promise<readonly LaunchTemplate[]> {
  const found: LaunchTemplate[] = [];
  let NextToken: string | undefined;
  do {
    const page = await account.ec2.send(
      new DescribeLaunchTemplatesCommand({
        Filters: [{ Name: `tag:${TAGS.managed}`, Values: ["true"] }],
        NextToken,
      }),
    );
    found.push(...(page.LaunchTemplates ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

/** ARNs of whatever carries our tag, what ended a while ago among them. */
export async function managedArns(account: AwsAccount): Promise<readonly string[]> {
  const arns: string[] = [];
  let PaginationToken: string | undefined;
  do {
    const page = await account.tags.send(
      new GetResourcesCommand({
        TagFilters: [{ Key: TAGS.managed, Values: ["true"] }],
        PaginationToken,
      }),
    );
    arns.push(
      ...(page.ResourceTagMappingList ?? []).flatMap(({ ResourceARN }) => ResourceARN ?? []),
    );
    PaginationToken = page.PaginationToken || undefined;
  } while (PaginationToken);
  return arns;
}
