import platformTemplate from "../../../../infrastructure/platform.yml";
import { DEFAULT_HOSTS } from "../../../core/cloud/cloud-platforms.ts";
import { platformStackName, platformTags } from "../../../core/cloud/tags.ts";
import type { InstanceFacts } from "../../../core/documents/instance.ts";
import type { PinnedPlatform } from "../../../core/documents/plan.ts";
import { UsageError } from "../../../core/errors.ts";
import type { Bootstrap } from "../../../ports/bootstrap.ts";
import type { PlatformSize } from "../../../ports/infrastructure.ts";
import type { AwsAccount } from "../aws-account.ts";
import { describeInstanceTypes, subnetsOffering } from "../ec2-instance-types.ts";
import type { StackSpec } from "./stack-spec.ts";

/** Default disk of a host in GiB: room for an image, inputs of a long simulation, and outputs. */
const DEFAULT_DISK_GIB = 100;

/**
 * Stack specifications, one for each kind of machine, in the subnets that offer its instance type.
 *
 * @throws {UsageError} a platform is not on AWS, or two platforms would share a stack
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
  const [allFacts, subnets] = await Promise.all([
    describeInstanceTypes(account, types),
    subnetsOffering(account, { types, subnetIds: bootstrap.subnetIds }),
  ]);
  const specs = kinds.map((platform) => {
    const facts = allFacts.find(({ type }) => type === platform.instance?.type);
    if (!facts) throw new UsageError(`Platform ${platform.name} has no AWS instance type.`);
    const subnetIds = subnets.get(facts.type) ?? bootstrap.subnetIds;
    return platformSpec(platform, { bootstrap: { ...bootstrap, subnetIds }, facts, options });
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
  { bootstrap, facts, options: { hosts, diskGiB, minDiskGiB, profiling } }: SpecInputs,
): StackSpec {
  // AWS Batch counts a type's default vCPUs, even for hosts started with fewer threads.
  const maxVcpus = (count: number) => String(count * facts.vcpus);
  const hasDefaultCpus = instance?.vcpus === facts.vcpus;
  return {
    name: platformStackName(name),
    template: platformTemplate,
    parameters: {
      Platform: name,
      InstanceType: facts.type,
      Purchase: instance?.purchase ?? "on-demand",
      CoreCount: String(hasDefaultCpus ? 0 : facts.cores),
      ThreadsPerCore: String(hasDefaultCpus ? 0 : (instance?.threadsPerCore ?? 0)),
      InstanceProfileArn: bootstrap.instanceProfileArn,
      SecurityGroupId: bootstrap.securityGroupId,
      SubnetIds: bootstrap.subnetIds.join(","),
      ...(hosts === undefined ? {} : { MaxVcpus: maxVcpus(hosts) }),
      ...(diskGiB === undefined ? {} : { RootGiB: String(diskGiB) }),
      ...(profiling === undefined ? {} : { Profiling: profiling }),
    },
    initial: {
      MaxVcpus: maxVcpus(DEFAULT_HOSTS),
      RootGiB: String(DEFAULT_DISK_GIB),
      Profiling: "off",
    },
    ...(diskGiB === undefined && minDiskGiB !== undefined
      ? { minimums: { RootGiB: minDiskGiB } }
      : {}),
    tags: platformTags(name),
  };
}

/** Rejects different platform names with the same stack name, which allows fewer characters. */
function rejectDuplicates(specs: readonly StackSpec[]): void {
  const duplicate = specs.find(
    (spec, index) => specs.findIndex(({ name }) => name === spec.name) < index,
  );
  if (duplicate)
    throw new UsageError(`Two platforms would share stack ${duplicate.name}. Rename one of them.`);
}
