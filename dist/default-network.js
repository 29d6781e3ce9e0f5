import { i as DescribeSubnetsCommand, r as DescribeVpcsCommand } from "./sdk-ec2.js";
import { a as UsageError } from "./errors.js";
// src/adapters/aws/infrastructure/default-network.ts
const HOW_TO_GIVE_ONE = "Name one with --vpc and --subnets.";
/**
* The network that hosts are to be in: what is given, else the default VPC, and of it one subnet a zone.
*
* @throws {UsageError} there is none, or what is given does not fit together
*/
async function findNetwork(account, { vpc, subnets }) {
	const vpcId = vpc ?? await defaultVpc(account);
	const found = await subnetsOf(account, vpcId);
	if (subnets) {
		const strangers = subnets.filter((id) => !found.some(({ SubnetId }) => SubnetId === id));
		if (strangers.length > 0) throw new UsageError(`VPC ${vpcId} has no subnet ${strangers.join(", ")}.`);
		return {
			vpcId,
			subnetIds: subnets
		};
	}
	const subnetIds = onePerZone(found);
	if (subnetIds.length === 0) throw new UsageError(`VPC ${vpcId} has no subnet to put hosts into. ${HOW_TO_GIVE_ONE}`);
	return {
		vpcId,
		subnetIds
	};
}
async function defaultVpc(account) {
	const { Vpcs = [] } = await account.ec2.send(new DescribeVpcsCommand({ Filters: [{
		Name: "is-default",
		Values: ["true"]
	}] }));
	const [vpc] = Vpcs;
	if (!vpc?.VpcId) throw new UsageError(`Region ${account.region} has no default VPC. ${HOW_TO_GIVE_ONE}`);
	return vpc.VpcId;
}
async function subnetsOf(account, vpcId) {
	const found = [];
	let NextToken;
	do {
		const page = await account.ec2.send(new DescribeSubnetsCommand({
			Filters: [{
				Name: "vpc-id",
				Values: [vpcId]
			}],
			NextToken
		}));
		found.push(...page.Subnets ?? []);
		NextToken = page.NextToken;
	} while (NextToken);
	return found;
}
/** Hosts need a way to the internet: a subnet that gives them public addresses goes first. */
function onePerZone(subnets) {
	const usable = subnets.toSorted((a, b) => Number(b.MapPublicIpOnLaunch ?? false) - Number(a.MapPublicIpOnLaunch ?? false) || (a.SubnetId ?? "").localeCompare(b.SubnetId ?? ""));
	return [...new Set(usable.map(({ AvailabilityZone }) => AvailabilityZone ?? ""))].sort().flatMap((zone) => usable.find(({ AvailabilityZone }) => AvailabilityZone === zone)?.SubnetId ?? []);
}
export { findNetwork };
