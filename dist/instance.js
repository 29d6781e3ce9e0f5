import { B as _enum, G as number, V as array, X as string, Y as strictObject } from "./vendor.js";
import { r as architectureSchema } from "./version.js";
// src/core/instance.ts
const INSTANCE_TYPE = /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/;
/** How a machine is paid for. */
const purchaseSchema = _enum(["on-demand", "spot"]);
const instanceTypeSchema = string().regex(INSTANCE_TYPE, "expected an EC2 instance type, as in c7g.4xlarge");
/** One instance type, or several of a family: `c7g.{2xlarge,4xlarge}`. */
const instanceTypesSchema = string().refine((text) => expandInstanceTypes(text).every((type) => INSTANCE_TYPE.test(type)), { error: "expected an EC2 instance type, or several of a family as in c7g.{2xlarge,4xlarge}" }).describe("EC2 instance type, as in c7g.4xlarge, or several sizes of a family: c7g.{2xlarge,4xlarge}.");
/** @returns the types that a text names, in its order */
function expandInstanceTypes(text) {
	const [, before = "", sizes, after = ""] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(text) ?? [];
	if (sizes === void 0) return [text];
	return sizes.split(",").map((size) => `${before}${size.trim()}${after}`);
}
const instanceFamily = (type) => type.split(".")[0] ?? type;
const instanceSize = (type) => type.split(".")[1] ?? type;
/** What AWS says of an instance type (EC2 DescribeInstanceTypes), never typed in by hand. */
const instanceFactsSchema = strictObject({
	type: instanceTypeSchema,
	architecture: architectureSchema,
	vcpus: number().int().positive().describe("Logical processors as it comes."),
	cores: number().int().positive().describe("Physical cores."),
	threadsPerCore: array(number().int().positive()).describe("That it can be started with."),
	memoryMiB: number().int().positive().describe("Nominal."),
	purchases: array(purchaseSchema).describe("Ways to buy it.")
});
/** The machine that a platform of a plan stands for, and what a job asks of it. */
const pinnedInstanceSchema = strictObject({
	type: instanceTypeSchema,
	purchase: purchaseSchema,
	vcpus: number().int().positive().describe("Logical processors, as it is started."),
	cores: number().int().positive().describe("Physical cores."),
	threadsPerCore: number().int().positive().describe("As it is started."),
	memoryMiB: number().int().positive().describe("Nominal."),
	job: strictObject({
		vcpus: number().int().positive(),
		memoryMiB: number().int().positive()
	})
});
/**
* Share of the nominal memory that a job can ask for: kernel and ECS agent keep some, and a job that asks for all
* never places (AWS Batch user guide, "Compute resource memory management"). 30,000 of 32,768 MiB are known to place.
*/
const PLACEABLE_MEMORY = .92;
/** Default memory of a job, below the limit, for a host whose agent takes more than usual. */
const DEFAULT_MEMORY = .9;
/** What a job asks of a machine, or why it would never be placed. */
function placeJob(facts, use) {
	const { type, cores, memoryMiB } = facts;
	const threadsPerCore = use.threadsPerCore ?? Math.max(...facts.threadsPerCore);
	if (!facts.threadsPerCore.includes(threadsPerCore)) return `${type} can't be started with ${threadsPerCore} threads per core, only with ${facts.threadsPerCore.join(" or ")}`;
	if (!facts.purchases.includes(use.purchase)) return `${type} can't be had as ${use.purchase}`;
	const vcpus = cores * threadsPerCore;
	const job = {
		vcpus: use.vcpus ?? vcpus,
		memoryMiB: use.memoryMiB ?? Math.floor(memoryMiB * DEFAULT_MEMORY)
	};
	if (job.vcpus > vcpus) {
		const perCore = threadsPerCore === 1 ? "1 thread" : `${threadsPerCore} threads`;
		return `a job of ${job.vcpus} vCPUs is never placed: ${type} has ${vcpus} with ${perCore} per core`;
	}
	if (job.memoryMiB > memoryMiB * .92) {
		const most = Math.floor(memoryMiB * PLACEABLE_MEMORY);
		return `a job of ${job.memoryMiB} MiB is never placed: of the ${memoryMiB} MiB of ${type}, about ${most} MiB are left for jobs`;
	}
	if (2 * job.vcpus <= vcpus && 2 * job.memoryMiB <= memoryMiB * .92) return `a job of ${job.vcpus} vCPUs and ${job.memoryMiB} MiB shares its ${type} with another: ask for more than half of its ${vcpus} vCPUs`;
	return {
		type,
		purchase: use.purchase,
		vcpus,
		cores,
		threadsPerCore,
		memoryMiB,
		job
	};
}
export { instanceTypeSchema as a, placeJob as c, instanceSize as i, purchaseSchema as l, instanceFactsSchema as n, instanceTypesSchema as o, instanceFamily as r, pinnedInstanceSchema as s, expandInstanceTypes as t };
