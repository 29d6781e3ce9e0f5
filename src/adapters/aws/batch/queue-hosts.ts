import type { ComputeEnvironmentDetail } from "@aws-sdk/client-batch";
import { type EC2Client, paginateDescribeInstances } from "@aws-sdk/client-ec2";
import { type ECSClient, paginateListContainerInstances } from "@aws-sdk/client-ecs";

export interface HostClients {
  readonly ec2: EC2Client;
  readonly ecs: ECSClient;
}

/** The hosts of a compute environment at this moment. */
export interface QueueHosts {
  /** Instances in EC2, still starting or running. */
  readonly started: number;
  /** Instances that have joined the ECS cluster: only these run jobs. */
  readonly registered: number;
  /** When the first of the started ones was launched, in seconds since 1970; null without any. */
  readonly firstLaunch: number | null;
}

/**
 * Counts hosts in EC2 and in the ECS cluster. `desiredvCpus` is no substitute: it is what Batch asks for.
 *
 * @returns null where AWS does not let us look, or the environment's hosts carry no tag to find them by
 */
export async function lookAtHosts(
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
