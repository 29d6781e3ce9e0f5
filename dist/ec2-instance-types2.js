import { a as DescribeRegionsCommand, c as DescribeInstanceTypeOfferingsCommand, i as DescribeSubnetsCommand, s as DescribeInstanceTypesCommand } from "./sdk-ec2.js";
import { a as UsageError } from "./errors.js";
import { r as instanceFamily } from "./instance.js";
import { t as AwsAccount } from "./aws-account2.js";
// src/adapters/aws/ec2-instance-types.ts
/** EC2 API reference, DescribeInstanceTypes: at most 100 types are asked for by name. */
const TYPES_A_CALL = 100;
/**
* What AWS says of instance types, in the order asked for. They are asked for by a filter, which leaves out what
* does not exist where a list of names would fail as a whole.
*
* @throws {UsageError} the region has no such type; says which, and where it is
*/
async function describeInstanceTypes(account, types) {
	const found = [];
	for (let begin = 0; begin < types.length; begin += TYPES_A_CALL) found.push(...await infoOf(account, types.slice(begin, begin + TYPES_A_CALL)));
	const missing = types.filter((type) => !found.some(({ InstanceType }) => InstanceType === type));
	if (missing.length > 0) throw new UsageError(await explainMissing(account, missing));
	return types.flatMap((type) => found.filter(({ InstanceType }) => InstanceType === type).map(factsOf));
}
async function infoOf(account, types) {
	const found = [];
	let NextToken;
	do {
		const page = await account.ec2.send(new DescribeInstanceTypesCommand({
			Filters: [{
				Name: "instance-type",
				Values: [...types]
			}],
			NextToken
		}));
		found.push(...page.InstanceTypes ?? []);
		NextToken = page.NextToken;
	} while (NextToken);
	return found;
}
const PURCHASES = {
	"on-demand": "on-demand",
	spot: "spot"
};
function factsOf(info) {
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
		purchases: (info.SupportedUsageClasses ?? []).flatMap((one) => PURCHASES[one] ?? [])
	};
}
async function explainMissing(account, missing) {
	const elsewhere = await regionsOffering(account, missing);
	const lines = missing.map((type) => {
		const regions = elsewhere.get(type) ?? [];
		return `  ${type}: ${regions.length > 0 ? `there is in ${regions.join(", ")} (--region)` : `no region of this account offers it: is it a size of family ${instanceFamily(type)}?`}`;
	});
	return [`Region ${account.region} does not offer all instance types:`, ...lines].join("\n");
}
/** Asks every region of the account; only where a type is missing, to say where it is. */
async function regionsOffering(account, types) {
	const { Regions = [] } = await account.ec2.send(new DescribeRegionsCommand({}));
	const names = Regions.flatMap(({ RegionName }) => RegionName ?? []).sort();
	const flat = (await Promise.all(names.map(async (region) => {
		return (await offerings(new AwsAccount(region), types, "region").catch(() => [])).map(({ type }) => ({
			type,
			region
		}));
	}))).flat();
	return new Map(types.map((type) => [type, flat.filter((offer) => offer.type === type).map(({ region }) => region)]));
}
async function offerings(account, types, within) {
	const found = [];
	let NextToken;
	do {
		const page = await account.ec2.send(new DescribeInstanceTypeOfferingsCommand({
			LocationType: within,
			Filters: [{
				Name: "instance-type",
				Values: types.map((type) => type)
			}],
			NextToken
		}));
		for (const { InstanceType, Location } of page.InstanceTypeOfferings ?? []) if (InstanceType && Location) found.push({
			type: InstanceType,
			location: Location
		});
		NextToken = page.NextToken;
	} while (NextToken);
	return found;
}
/**
* The subnets in whose zones a type is offered. Newer and larger types are in few zones of a region, and a compute
* environment should not look for them in the others.
*
* @throws {UsageError} none of the zones offers the type
*/
async function subnetsOffering(account, { types, subnetIds }) {
	const [{ Subnets = [] }, offered] = await Promise.all([account.ec2.send(new DescribeSubnetsCommand({ SubnetIds: [...subnetIds] })), offerings(account, types, "availability-zone")]);
	const zoneOf = new Map(Subnets.map(({ SubnetId, AvailabilityZone }) => [SubnetId, AvailabilityZone]));
	return new Map(types.map((type) => {
		const zones = offered.filter((one) => one.type === type).map(({ location }) => location);
		const usable = subnetIds.filter((id) => zones.includes(zoneOf.get(id) ?? ""));
		if (usable.length > 0) return [type, usable];
		const has = zones.length > 0 ? `is offered in ${zones.join(", ")}` : "is offered in no zone";
		const own = [...new Set(subnetIds.map((id) => zoneOf.get(id) ?? id))].join(", ");
		throw new UsageError(`${type} ${has} of ${account.region}, and gcbench's subnets lie in ${own}. Give it others: gcbench bootstrap --vpc ... --subnets ...`);
	}));
}
export { subnetsOffering as n, describeInstanceTypes as t };
