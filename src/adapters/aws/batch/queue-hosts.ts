import type { ComputeEnvironmentDetail } from "@aws-sdk/client-batch";
import { type EC2Client, paginateDescribeInstances } from "@aws-sdk/client-ec2";
import { type ECSClient, paginateListContainerInstances } from "@aws-sdk/client-ecs";

export interface HostClients {
  readonly ec2: EC2Client;
  readonly ecs: ECSClient;
}

/** Current hosts of a compute environment. */
export interface QueueHosts {
  /** Starting or running instances in EC2. */
  readonly started: number;
  /** Instances in the ECS cluster. Only these run jobs. */
  readonly registered: number;
  /** Launch time of the oldest started instance, in seconds since 1970; null without instances. */
  readonly firstLaunch: number | null;
}

/**
 * Counts hosts in EC2 and in the ECS cluster. `desiredvCpus` does not show them: it is the number that Batch requests.
 *
 * @returns null if permissions are missing, or the environment has no tags that identify its hosts
 */
export async function countHosts(
  clients: HostClients,
  environment: ComputeEnvironmentDetail,
): Promise<QueueHosts | null> {
  const { ecsClusterArn: cluster, computeResources } = environment;
  const tags = Object.entries(computeResources?.tags ?? {});
  if (!cluster || tags.length === 0) return null;
  try {
    const [registered, launches] = await Promise.all([
      countRegistered(clients.ecs, cluster),
      launchTimes(clients.ec2, tags),
    ]);
    const firstLaunch = launches.length === 0 ? null : Math.min(...launches);
    return { started: launches.length, registered, firstLaunch };
  } catch {
    return null;
  }
}

async function countRegistered(client: ECSClient, cluster: string): Promise<number> {
  let count = 0;
  for await (const { containerInstanceArns = [] } of paginateListContainerInstances(
    { client },
    { cluster },
  )) {
    count += containerInstanceArns.length;
  }
  return count;
}

async function launchTimes(
  client: EC2Client,
  tags: readonly (readonly [string, string])[],
): Promise<number[]> {
  const times: number[] = [];
  const filters = tags.map(([key, value]) => ({ Name: `tag:${key}`, Values: [value] }));
  for await (const { Reservations = [] } of paginateDescribeInstances(
    { client },
    { Filters: [{ Name: "instance-state-name", Values: ["pending", "running"] }, ...filters] },
  )) {
    for (const { LaunchTime } of Reservations.flatMap(({ Instances = [] }) => Instances)) {
      times.push((LaunchTime?.getTime() ?? Date.now()) / 1000);
    }
  }
  return times;
}
