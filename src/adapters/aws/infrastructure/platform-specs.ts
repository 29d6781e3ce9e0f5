import platformTemplate from "../../../../infrastructure/platform.yml";
import { DEFAULT_HOSTS } from "../../../core/cloud/cloud-platforms.ts";
import { platformStackName, platformTags } from "../../../core/cloud/tags.ts";
import type { InstanceFacts } from "../../../core/documents/instance.ts";
import type { PinnedPlatform } from "../../../core/documents/plan.ts";
import { UsageError } from "../../../core/errors.ts";
import type { AwsAccount } from "../aws-account.ts";
import { describeInstanceTypes, subnetsOffering } from "../ec2-instance-types.ts";
import type { Bootstrap } from "./bootstrap-stack.ts";
import type { StackSpec } from "./stack-spec.ts";

/** Disk of a host: an image, the inputs of a long simulation, and its outputs. */
const DEFAULT_DISK_GIB = 100;

/** How much of each kind of machine. */
export interface PlatformSize {
  /** Hosts of each kind at once. Default: as deployed, or DEFAULT_HOSTS. */
  readonly hosts?: number | undefined;
  /** Disk of each host. Default: as deployed, or DEFAULT_DISK_GIB. */
  readonly diskGiB?: number | undefined;
  /** What is needed of it where nobody asks for a size; a larger one stays. */
  readonly minDiskGiB?: number | undefined;
}

/**
 * One stack for each kind of machine, in the subnets that offer its type.
 *
 * @throws {UsageError} a platform is none of AWS, or two would share a stack
 */
export async function platformSpecs(
  account: AwsAccount,
  {
    bootstrap,
    platforms,
    options,
  }: { bootstrap: Bootstrap; platforms: readonly PinnedPlatform[]; options: PlatformSize },
): Promise<readonly StackSpec[]> {
  const kinds = [...new Map(platforms.map((platform) => [platform.name, platform])).values()];
  const types = [...new Set(kinds.flatMap(({ instance }) => instance?.type ?? []))];
  const [facts, subnets] = await Promise.all([
    describeInstanceTypes(account, types),
    subnetsOffering(account, { types, subnetIds: bootstrap.subnetIds }),
  ]);
  const specs = kinds.map((platform) => {
    const own = facts.find(({ type }) => type === platform.instance?.type);
    if (!own) throw new UsageError(`Platform ${platform.name} is no machine of AWS.`);
    const subnetIds = subnets.get(own.type) ?? bootstrap.subnetIds;
    return platformSpec(platform, { bootstrap: { ...bootstrap, subnetIds }, facts: own, options });
  });
  rejectDuplicates(specs);
  return specs;
}

interface SpecInputs {
  readonly bootstrap: Bootstrap;
  readonly facts: InstanceFacts;
  readonly options: PlatformSize;
}

function platformSpec(
  { name, instance }: PinnedPlatform,
  { bootstrap, facts, options: { hosts, diskGiB, minDiskGiB } }: SpecInputs,
): StackSpec {
  // AWS Batch counts the vCPUs of a type as it comes, also where it is started with fewer threads.
  const maxVcpus = (count: number) => String(count * facts.vcpus);
  const isAsItComes = instance?.vcpus === facts.vcpus;
  return {
    name: platformStackName(name),
    template: platformTemplate,
    parameters: {
      Platform: name,
      InstanceType: facts.type,
      Purchase: instance?.purchase ?? "on-demand",
      CoreCount: String(isAsItComes ? 0 : facts.cores),
      ThreadsPerCore: String(isAsItComes ? 0 : (instance?.threadsPerCore ?? 0)),
      InstanceProfileArn: bootstrap.instanceProfileArn,
      SecurityGroupId: bootstrap.securityGroupId,
      SubnetIds: bootstrap.subnetIds.join(","),
      ...(hosts === undefined ? {} : { MaxVcpus: maxVcpus(hosts) }),
      ...(diskGiB === undefined ? {} : { RootGiB: String(diskGiB) }),
    },
    initial: { MaxVcpus: maxVcpus(DEFAULT_HOSTS), RootGiB: String(DEFAULT_DISK_GIB) },
    ...(diskGiB === undefined && minDiskGiB !== undefined
      ? { minimums: { RootGiB: minDiskGiB } }
      : {}),
    tags: platformTags(name),
  };
}

/** Stack names know fewer characters than names of platforms. */
function rejectDuplicates(specs: readonly StackSpec[]): void {
  const duplicate = specs.find(
    (spec, at) => specs.findIndex(({ name }) => name === spec.name) < at,
  );
  if (duplicate)
    throw new UsageError(`Two platforms would share stack ${duplicate.name}: rename one.`);
}
