import { DescribeVpcsCommand, paginateDescribeSubnets, type Subnet } from "@aws-sdk/client-ec2";
import { UsageError } from "../../../core/errors.ts";
import type { HostNetwork, NetworkRequest } from "../../../ports/stacks.ts";
import type { AwsAccount } from "../aws-account.ts";
import { everyPage } from "../every-page.ts";

const NETWORK_HINT = "Name one with --vpc and --subnets.";

/**
 * The network for hosts: the given VPC and subnets, or one subnet per zone of the given or default VPC.
 *
 * @throws {UsageError} there is no such network, or a subnet is not in the VPC
 */
export async function findNetwork(
  account: AwsAccount,
  { vpc, subnets }: NetworkRequest,
): Promise<HostNetwork> {
  const vpcId = vpc ?? (await defaultVpc(account));
  const found = await subnetsOf(account, vpcId);
  if (subnets) {
    const unknown = subnets.filter((id) => !found.some(({ SubnetId }) => SubnetId === id));
    if (unknown.length > 0) {
      throw new UsageError(`VPC ${vpcId} has no subnet ${unknown.join(", ")}.`);
    }
    return { vpcId, subnetIds: subnets };
  }
  const subnetIds = onePerZone(found);
  if (subnetIds.length === 0) {
    throw new UsageError(`VPC ${vpcId} has no subnet for hosts. ${NETWORK_HINT}`);
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

/** One subnet per zone. Hosts need internet access, so subnets with public addresses are preferred. */
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
