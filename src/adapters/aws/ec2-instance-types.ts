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

/** EC2 API reference, DescribeInstanceTypes: at most 100 types are asked for by name. */
const TYPES_PER_CALL = 100;

/**
 * What AWS says of instance types, in the order asked for. They are asked for by a filter, which leaves out what
 * does not exist where a list of names would fail as a whole.
 *
 * @throws {UsageError} the region has no such type; says which, and where it is
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
    purchases: (info.SupportedUsageClasses ?? []).flatMap((one) => PURCHASE_OPTIONS[one] ?? []),
  };
}

async function explainMissing(account: AwsAccount, missing: readonly string[]): Promise<string> {
  const elsewhere = await regionsOffering(account, missing);
  const lines = missing.map((type) => {
    const regions = elsewhere.get(type) ?? [];
    const where =
      regions.length > 0
        ? `there is in ${regions.join(", ")} (--region)`
        : `no region of this account offers it: is it a size of family ${instanceFamily(type)}?`;
    return `  ${type}: ${where}`;
  });
  return [`Region ${account.region} does not offer all instance types:`, ...lines].join("\n");
}

/** Asks every region of the account; only where a type is missing, to say where it is. */
async function regionsOffering(
  account: AwsAccount,
  types: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { Regions = [] } = await account.ec2.send(new DescribeRegionsCommand({}));
  const names = Regions.flatMap(({ RegionName }) => RegionName ?? []).sort();
  const offers = await Promise.all(
    names.map(async (region) => {
      // A region that can't be asked is one that can't be recommended.
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
 * The subnets in whose zones a type is offered. Newer and larger types are in few zones of a region, and a compute
 * environment should not look for them in the others.
 *
 * @throws {UsageError} none of the zones offers the type
 */
export async function subnetsOffering(
  account: AwsAccount,
  { types, subnetIds }: { types: readonly string[]; subnetIds: readonly string[] },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [{ Subnets = [] }, offered] = await Promise.all([
    account.ec2.send(new DescribeSubnetsCommand({ SubnetIds: [...subnetIds] })),
    offerings(account, types, "availability-zone"),
  ]);
  const zoneOf = new Map(
    Subnets.map(({ SubnetId, AvailabilityZone }) => [SubnetId, AvailabilityZone]),
  );
  return new Map(
    types.map((type) => {
      const zones = offered.filter((one) => one.type === type).map(({ location }) => location);
      const usable = subnetIds.filter((id) => zones.includes(zoneOf.get(id) ?? ""));
      if (usable.length > 0) return [type, usable];
      const has = zones.length > 0 ? `is offered in ${zones.join(", ")}` : "is offered in no zone";
      const own = [...new Set(subnetIds.map((id) => zoneOf.get(id) ?? id))].join(", ");
      throw new UsageError(
        `${type} ${has} of ${account.region}, and gcbench's subnets lie in ${own}. Give it others: gcbench bootstrap --vpc ... --subnets ...`,
      );
    }),
  );
}
