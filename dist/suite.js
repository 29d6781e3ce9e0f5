import { G as number, H as boolean, V as array, W as literal, X as string, Y as strictObject, Z as union } from "./vendor.js";
import { l as purchaseSchema, o as instanceTypesSchema } from "./instance.js";
import { h as nameSchema, m as versionSchema } from "./version.js";
import { n as metricSchema } from "./platform-comparison.js";
import { a as looksSchema } from "./looks.js";
import { a as workloadSchema } from "./workload.js";
// src/core/suite.ts
const threads = number().int().min(1).max(4096);
const platformUseSchema = union([nameSchema, strictObject({
	name: nameSchema,
	threads: union([threads, array(threads).min(1)]).optional().describe("OpenMP threads; a list is a sweep. Default: one a physical core."),
	cores: string().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, {
		error: "expected processor numbers, as in 0-3,8",
		abort: true
	}).refine(runsUpwards, "expected ranges that run upwards, of numbers that a machine can have").optional().describe("local: logical processors to run on. Default: the first thread of as many physical cores."),
	instanceType: instanceTypesSchema.optional().describe("AWS: another size of the platform's instance family, or several: c7g.{2xlarge,4xlarge}."),
	purchase: purchaseSchema.optional().describe("AWS: how machines are paid for. Default: on-demand."),
	threadsPerCore: union([literal(1), literal(2)]).optional().describe("AWS: 1 starts the machine without a second thread per core. Default: as it comes."),
	vcpus: number().int().positive().optional().describe("AWS: vCPUs that a job asks for. Default: all of the machine."),
	memoryMiB: number().int().positive().optional().describe("AWS: memory that a job asks for, in MiB. Default: what the machine has for jobs.")
})]);
/** An OCI tag, with room left for `-amd64` and `-arm64`. */
const imageTagSchema = string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,119}$/, "expected a tag of a container image");
/** A suite as written: what to measure, where, and how much of it. */
const suiteSchema = strictObject({
	name: nameSchema,
	description: string().optional(),
	workloads: array(union([nameSchema, workloadSchema])).min(1).describe("Names of files in benchmarks/workloads, or workloads written out."),
	versions: array(union([nameSchema, versionSchema])).min(1).describe("Names from benchmarks/versions.yml, or versions written out. The first is the baseline."),
	baseline: nameSchema.optional().describe("The version the others are compared with."),
	platforms: array(platformUseSchema).min(1).default(["local"]),
	image: imageTagSchema.optional().describe("AWS: tag of the container image that holds the versions, without the architecture that it ends in."),
	layout: strictObject({
		maxBlocks: number().int().min(1).max(64).default(8).describe("Most blocks (a warm-up, then ABBA) for each candidate, workload and platform. A comparison that is decided earlier stops earlier."),
		looks: union([looksSchema.shape.hosts, literal("none")]).optional().describe("Numbers of blocks at which to look whether it is decided; none: run all of maxBlocks, look once. Default: 2, 4, 8 where the noise is known from before, else 3, 5, 8."),
		eliminateBy: metricSchema.optional().describe("For one version on several platforms: after each round of blocks leave out those that can no longer be the best by this metric. Default: all platforms run all blocks."),
		warmUp: boolean().default(true)
	}).prefault({}),
	limits: strictObject({
		trialMinutes: number().positive().default(1440).describe("A trial that takes longer is ended and counts as failed."),
		spendUsd: number().positive().optional().describe("AWS: most that a run may cost, in USD. A block is only begun if it stays below even at its time limit."),
		deadlineHours: number().positive().optional().describe("AWS: what has not ended so long after the run was last asked for is cancelled.")
	}).prefault({}),
	seed: number().int().min(0).max(4294967295).default(1).describe("Decides ABBA or BAAB.")
});
const MOST_PROCESSORS = 65536;
function runsUpwards(cores) {
	return cores.split(",").every((range) => {
		const [first = 0, last = first] = range.split("-").map(Number);
		return first <= last && last < MOST_PROCESSORS;
	});
}
export { suiteSchema as t };
