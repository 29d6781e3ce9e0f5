import {
  DescribeRegionsCommand,
  DescribeSubnetsCommand,
  type InstanceTypeInfo,
  paginateDescribeInstanceTypeOfferings,
  paginateDescribeInstanceTypes,
} from "@aws-sdk/client-ec2";
import {
  type InstanceFacts,
  instanceFamily,
  type Purchase,
} from "../../core/documents/instance.ts";
import { UsageError } from "../../core/errors.ts";
import { AwsAccount } from "./aws-account.ts";
import { everyPage } from "./every-page.ts";

/** Maximum types per DescribeInstanceTypes call (EC2 API reference). */
const TYPES_PER_CALL = 100;

/**
 * Facts about instance types, in the requested order. The call filters by type, because a list of names would fail as a
 * whole if one does not exist.
 *
 * @throws {UsageError} the region lacks a type; the message lists regions that offer it
 */
export async function describeInstanceTypes(
  account: AwsAccount,
  types: readonly string[],
): Promise<readonly InstanceFacts[]> {
  const found: InstanceTypeInfo[] = [];
  for (let begin = 0; begin < types.length; begin += TYPES_PER_CALL) {
    found.push(...(await infoOf(account, types.slice(begin, begin + TYPES_PER_CALL))));
  }
  const missing = types.filter((type) => !found.some(({ InstanceType }) => InstanceType === type));
  if (missing.length > 0) throw new UsageError(await explainMissing(account, missing));
  return types.flatMap((type) =>
    found.filter(({ InstanceType }) => InstanceType === type).map(factsOf),
  );
}

function infoOf({ ec2 }: AwsAccount, types: readonly string[]) {
  const Filters = [{ Name: "instance-type", Values: [...types] }];
  const pages = paginateDescribeInstanceTypes({ client: ec2 }, { Filters });
  return everyPage(pages, ({ InstanceTypes }) => InstanceTypes);
}

const PURCHASE_OPTIONS: Readonly<Record<string, Purchase>> = {
  "on-demand": "on-demand",
  spot: "spot",
};

function factsOf(info: InstanceTypeInfo): InstanceFacts {
  const { VCpuInfo: cpus, ProcessorInfo: processor, MemoryInfo: memory } = info;
  const vcpus = cpus?.DefaultVCpus ?? 0;
  const threads = cpus?.DefaultThreadsPerCore ?? 1;
  return {
    type: String(info.InstanceType),
    architecture: processor?.SupportedArchitectures?.includes("arm64") ? "arm64" : "amd64",
    vcpus,
    cores: cpus?.DefaultCores ?? vcpus / threads,
    threadsPerCore: cpus?.ValidThreadsPerCore ?? [threads],
    memoryMiB: memory?.SizeInMiB ?? 0,
    purchases: (info.SupportedUsageClasses ?? []).flatMap((usage) => PURCHASE_OPTIONS[usage] ?? []),
  };
}

async function explainMissing(account: AwsAccount, missing: readonly string[]): Promise<string> {
  const elsewhere = await regionsOffering(account, missing);
  const lines = missing.map((type) => {
    const regions = elsewhere.get(type) ?? [];
    const where =
      regions.length > 0
        ? `offered in ${regions.join(", ")} (--region)`
        : `not offered in any region of this account; check the sizes of family ${instanceFamily(type)}`;
    return `  ${type}: ${where}`;
  });
  return [`Region ${account.region} does not offer all instance types:`, ...lines].join("\n");
}

/** Regions of the account that offer each type. Called only if a type is missing. */
async function regionsOffering(
  account: AwsAccount,
  types: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { Regions = [] } = await account.ec2.send(new DescribeRegionsCommand({}));
  const names = Regions.flatMap(({ RegionName }) => RegionName ?? []).sort();
  const offers = await Promise.all(
    names.map(async (region) => {
      // A region without access cannot be recommended.
      const offered = await offerings(new AwsAccount(region), types, "region").catch(() => []);
      return offered.map(({ type }) => ({ type, region }));
    }),
  );
  const flat = offers.flat();
  return new Map(
    types.map((type) => [
      type,
      flat.filter((offer) => offer.type === type).map(({ region }) => region),
    ]),
  );
}

function offerings(
  { ec2 }: AwsAccount,
  types: readonly string[],
  within: "region" | "availability-zone",
): Promise<readonly { readonly type: string; readonly location: string }[]> {
  const Filters = [{ Name: "instance-type", Values: [...types] }];
  const input = { LocationType: within, Filters };
  const pages = paginateDescribeInstanceTypeOfferings({ client: ec2 }, input);
  return everyPage(pages, ({ InstanceTypeOfferings }) =>
    InstanceTypeOfferings?.flatMap(({ InstanceType, Location }) =>
      InstanceType && Location ? { type: InstanceType, location: Location } : [],
    ),
  );
}

/**
 * The subnets in zones that offer each type. Newer and larger types are in few zones, and a compute environment should
 * not search the others.
 *
 * @throws {UsageError} no subnet's zone offers a type
 */
export async function subnetsOffering(
  account: AwsAccount,
  { types, subnetIds }: { types: readonly string[]; subnetIds: readonly string[] },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [{ Subnets = [] }, offers] = await Promise.all([
    account.ec2.send(new DescribeSubnetsCommand({ SubnetIds: [...subnetIds] })),
    offerings(account, types, "availability-zone"),
  ]);
  const zoneOf = new Map(
    Subnets.map(({ SubnetId, AvailabilityZone }) => [SubnetId, AvailabilityZone]),
  );
  return new Map(
    types.map((type) => {
      const zones = offers.filter((offer) => offer.type === type).map(({ location }) => location);
      const usable = subnetIds.filter((id) => zones.includes(zoneOf.get(id) ?? ""));
      if (usable.length > 0) return [type, usable];
      const offered =
        zones.length > 0 ? `is offered in ${zones.join(", ")}` : "is not offered in any zone";
      const used = [...new Set(subnetIds.map((id) => zoneOf.get(id) ?? id))].join(", ");
      throw new UsageError(
        `${type} ${offered} of ${account.region}, but gcbench's subnets are in ${used}. Choose other subnets: gcbench bootstrap --vpc ... --subnets ...`,
      );
    }),
  );
}
