import type {
  ComputeEnvironmentDetail,
  JobDefinition,
  JobDetail,
  JobQueueDetail,
} from "@aws-sdk/client-batch";
import {
  type Instance,
  type LaunchTemplate,
  paginateDescribeInstances,
  paginateDescribeLaunchTemplates,
} from "@aws-sdk/client-ec2";
import { paginateGetResources } from "@aws-sdk/client-resource-groups-tagging-api";
import { isManaged, TAGS } from "../../../core/cloud/tags.ts";
import type { Stack } from "../../../ports/stacks.ts";
import type { AwsAccount } from "../aws-account.ts";
import {
  describeJobs,
  listComputeEnvironments,
  listJobDefinitions,
  listLiveJobs,
  listQueues,
} from "../batch/batch-lists.ts";
import { everyPage } from "../every-page.ts";
import { listStacks } from "./read-stacks.ts";

/* Lists of resources with gcbench's tag in an account and region, one function per kind. */

export async function managedQueues(account: AwsAccount): Promise<readonly JobQueueDetail[]> {
  return (await listQueues(account)).filter(({ tags }) => isManaged(tags));
}

export async function managedComputeEnvironments(
  account: AwsAccount,
): Promise<readonly ComputeEnvironmentDetail[]> {
  return (await listComputeEnvironments(account)).filter(({ tags }) => isManaged(tags));
}

/** Unfinished jobs in these queues. */
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

/** Hosts that are not terminated. */
export function managedHosts({ ec2 }: AwsAccount): Promise<readonly Instance[]> {
  const Filters = [
    { Name: `tag:${TAGS.managed}`, Values: ["true"] },
    { Name: "instance-state-name", Values: ["pending", "running", "stopping", "stopped"] },
  ];
  return everyPage(paginateDescribeInstances({ client: ec2 }, { Filters }), ({ Reservations }) =>
    Reservations?.flatMap(({ Instances = [] }) => Instances),
  );
}

export function managedLaunchTemplates({ ec2 }: AwsAccount): Promise<readonly LaunchTemplate[]> {
  const Filters = [{ Name: `tag:${TAGS.managed}`, Values: ["true"] }];
  const pages = paginateDescribeLaunchTemplates({ client: ec2 }, { Filters });
  return everyPage(pages, ({ LaunchTemplates }) => LaunchTemplates);
}

/** ARNs of all resources with gcbench's tag, including recently deleted ones. */
export function managedArns({ tags }: AwsAccount): Promise<readonly string[]> {
  const TagFilters = [{ Key: TAGS.managed, Values: ["true"] }];
  const pages = paginateGetResources({ client: tags }, { TagFilters });
  return everyPage(pages, ({ ResourceTagMappingList }) =>
    ResourceTagMappingList?.flatMap(({ ResourceARN }) => ResourceARN ?? []),
  );
}
