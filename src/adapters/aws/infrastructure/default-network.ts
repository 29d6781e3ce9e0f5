import { DescribeVpcsCommand, paginateDescribeSubnets, type Subnet } from "@aws-sdk/client-ec2";
import { UsageError } from "../../../core/errors.ts";
import type { AwsAccount } from "../aws-account.ts";
import { everyPage } from "../every-page.ts";

export interface Network {
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
}

const NETWORK_HINT = "Name one with --vpc and --subnets.";

/**
 * The network that hosts are to be in: what is given, else the default VPC, and of it one subnet a zone.
 *
 * @throws {UsageError} there is none, or what is given does not fit together
 */
export async function findNetwork(
  account: AwsAccount,
  { vpc, subnets }: { vpc?: string | undefined; subnets?: readonly string[] | undefined },
): Promise<Network> {
  const vpcId = vpc ?? (await defaultVpc(account));
  const found = await subnetsOf(account, vpcId);
  if (subnets) {
    const strangers = subnets.filter((id) => !found.some(({ SubnetId }) => SubnetId === id));
    if (strangers.length > 0) {
      throw new UsageError(`VPC ${vpcId} has no subnet ${strangers.join(", ")}.`);
    }
    return { vpcId, subnetIds: subnets };
  }
  const subnetIds = onePerZone(found);
  if (subnetIds.length === 0) {
    throw new UsageError(`VPC ${vpcId} has no subnet to put hosts into. ${NETWORK_HINT}`);
  }
  return { vpcId, subnetIds };
}

async function defaultVpc(account: AwsAccount): Promise<string> {
  const Filters = [{ Name: "is-default", Values: ["true"] }];
  const { Vpcs = [] } = await account.ec2.send(new DescribeVpcsCommand({ Filters }));
  const [vpc] = Vpcs;
  if (!vpc?.VpcId) {
    throw new UsageError(`Region ${account.region} has no default VPC. ${NETWORK_HINT}`);
  }
  return vpc.VpcId;
}

function subnetsOf({ ec2 }: AwsAccount, vpcId: string): Promise<readonly Subnet[]> {
  const Filters = [{ Name: "vpc-id", Values: [vpcId] }];
  return everyPage(paginateDescribeSubnets({ client: ec2 }, { Filters }), ({ Subnets }) => Subnets);
}

/** Hosts need a way to the internet: a subnet that gives them public addresses goes first. */
function onePerZone(subnets: readonly Subnet[]): readonly string[] {
  const usable = subnets.toSorted(
    (a, b) =>
      Number(b.MapPublicIpOnLaunch ?? false) - Number(a.MapPublicIpOnLaunch ?? false) ||
      (a.SubnetId ?? "").localeCompare(b.SubnetId ?? ""),
  );
  const zones = [...new Set(usable.map(({ AvailabilityZone }) => AvailabilityZone ?? ""))].sort();
  return zones.flatMap(
    (zone) => usable.find(({ AvailabilityZone }) => AvailabilityZone === zone)?.SubnetId ?? [],
  );
}
