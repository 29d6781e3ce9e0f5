import { B as _enum, G as number, H as boolean, V as array, W as literal, X as string, Y as strictObject, z as datetime } from "./vendor.js";
import { i as UsageError } from "./errors.js";
import { n as digestSchema } from "./digest.js";
import { r as architectureSchema } from "./version.js";
import { i as blockSpecSchema, u as sideSchema } from "./program-file.js";
import { a as read, i as parseCpuList, s as readTopology } from "./machine.js";
import { t as parseS3Address } from "./s3-address.js";
import { c as timerSchema } from "./model-log.js";
import { c as stagingSchema } from "./inputs.js";
import { r as failureClassSchema } from "./inspection.js";
// src/core/agreement/result-values.ts
const count$1 = number().int().nonnegative();
/** A variable of a result file: what is kept of its values once the file is gone. */
const variableSchema = strictObject({
	name: string().max(256).describe("As the file has it, as in SpeciesRst_O3."),
	type: _enum([
		"float32",
		"float64",
		"integer"
	]).describe("How the file stores a value."),
	shape: string().regex(/^\d+(x\d+)*$/).describe("Sizes of its dimensions, as in 1x47x46x72."),
	sha256: digestSchema.describe("Of all values, in the file's order."),
	missing: count$1.optional().describe("Values that the file marks as missing (its fill value), if any."),
	notFinite: count$1.optional().describe("Values that are infinite (or beyond 2^1000) or no number, if any."),
	min: number().nullable().describe("Of the values that are there, to nine digits; null: there are none."),
	max: number().nullable(),
	rms: number().nonnegative().describe("Root mean square of the values that are there."),
	sketch: string().describe("Signed sums of the values, 32 float64 (little-endian, base64); empty: all of them are 0.")
});
/**
* A fingerprint of a result file's values, from which the difference to another file can be estimated.
* The method says how values become sums: only fingerprints of one method can be compared.
*/
const resultValuesSchema = strictObject({
	method: literal("signed-sums-32"),
	variables: array(variableSchema),
	notRead: count$1.optional().describe("Variables beyond those listed, of which only the file's digest tells.")
});
/** A result file of a trial. */
const outputSchema = strictObject({
	path: string(),
	bytes: count$1,
	sha256: digestSchema,
	values: resultValuesSchema.optional().describe("Absent: an earlier trial of the block with this sha256 has them, or the format is not known.")
});
// src/core/record.ts
const instant = datetime().describe("UTC.");
const count = number().int().nonnegative();
const seconds = number().nonnegative();
/** The machine as found, not as ordered. Null: this machine does not tell. */
const machineSchema = strictObject({
	host: string().describe("Identity of the machine: instance id, or a digest of its machine id."),
	boot: string().describe("Identity of this boot of the machine."),
	architecture: architectureSchema,
	cpuModel: string(),
	cpuVendor: string().nullable(),
	cpuSignature: string().nullable().describe("Family-model-stepping, or the arm64 part number."),
	microcode: string().nullable(),
	sockets: count.nullable(),
	physicalCores: count.nullable(),
	logicalProcessors: count,
	threadsPerCore: count.nullable(),
	maxMHz: number().nullable(),
	governor: string().nullable().describe("Of the frequency of processor 0."),
	memoryMiB: number(),
	kernel: string(),
	operatingSystem: string(),
	libc: string().nullable(),
	clockSource: string().nullable(),
	virtualisation: string().nullable().describe("Hypervisor or container as far as it shows."),
	cgroup: strictObject({
		cpus: number().nullable().describe("Limit of processor time, in processors."),
		memoryMiB: number().nullable()
	}).describe("Limits set on the harness; null: none."),
	instance: strictObject({
		id: string(),
		type: string(),
		region: string(),
		zone: string(),
		image: string().nullable().describe("AMI."),
		purchase: _enum(["on-demand", "spot"]),
		launchedAt: instant.nullable().describe("From then on it is paid for."),
		isTestBed: literal(true).optional().describe("Not of AWS: a test bed stood in for it, so its type says nothing of its processor.")
	}).optional().describe("In AWS: what the machine says of itself (IMDSv2).")
});
/** What else went on while a trial ran: reasons to doubt its time. */
const disturbanceSchema = strictObject({
	loadBefore: number().nullable().describe("One-minute load average when the trial began."),
	loadAfter: number().nullable(),
	stealSeconds: seconds.nullable().describe("Processor time that the hypervisor gave to others."),
	otherCpuSeconds: seconds.nullable().describe("Processor time of all other programs on this machine."),
	throttledSeconds: seconds.nullable().describe("Time held back by a cgroup limit."),
	thermalThrottles: count.nullable().optional().describe("How often a processor slowed itself down for its heat, all of them together.")
});
const failureSchema = strictObject({
	class: failureClassSchema,
	message: string(),
	logLines: array(string()).describe("The end of the log, or the lines around the cause.")
});
/** One run of the model. */
const trialSchema = strictObject({
	position: count.describe("Place in the block's order, from 1; 0 is the warm-up."),
	side: sideSchema,
	session: count.describe("Which stay of the harness on the machine it belongs to, from 1."),
	startedAt: instant,
	wallSeconds: seconds.describe("From fork to wait, on the monotonic clock, outside the model."),
	userSeconds: seconds,
	systemSeconds: seconds,
	peakMemoryMiB: number().nonnegative().describe("Largest resident set, as the kernel kept it."),
	majorFaults: count,
	involuntarySwitches: count,
	exit: strictObject({
		code: number().int().nullable(),
		signal: number().int().nullable()
	}),
	failure: failureSchema.nullable(),
	simulatedDays: number().nonnegative().nullable(),
	modelSeconds: seconds.nullable().describe("The model's own outermost timer."),
	timers: array(timerSchema),
	outputs: array(outputSchema),
	log: string().nullable().describe("Key of the log in the store."),
	disturbance: disturbanceSchema
});
/** One stay of the harness on a machine. A second one means that the first was cut off. */
const sessionSchema = strictObject({
	schemaVersion: literal(1),
	session: count,
	startedAt: instant,
	machine: machineSchema,
	harness: strictObject({
		version: string(),
		node: string()
	}),
	pinned: boolean().describe("The trials were bound to the platform's processors."),
	cores: array(count).optional().describe("The logical processors, where they were chosen on the machine."),
	job: strictObject({
		id: string(),
		attempt: number().int().positive(),
		startedAt: instant.optional().describe("Of the harness: until then the machine booted and fetched the image.")
	}).optional().describe("The AWS Batch job that it was part of."),
	staging: stagingSchema.optional().describe("How its inputs came to the machine; absent: it needed none.")
});
/** What a block leaves behind. Written once, never edited. */
const recordSchema = strictObject({
	schemaVersion: literal(1),
	spec: blockSpecSchema,
	status: _enum(["complete", "failed"]).describe("Complete: all trials ended well. Only such a block counts."),
	startedAt: instant,
	endedAt: instant,
	sessions: array(sessionSchema).min(1),
	warmUp: trialSchema.nullable(),
	trials: array(trialSchema)
});
// src/adapters/open-inputs.ts
/**
* GEOS-Chem's own buckets, asked without a signature: open data (registry.opendata.aws/geoschem-input-data and
* .../geoschem-nested-input-data). Both have the same paths; the second one has the meteorology of nested grids, and years
* that the first one has not.
*/
const PUBLIC_REGIONS = {
	"geos-chem": "us-west-2",
	gcgrid: "us-east-1"
};
/** Where inputs are looked for, in this order. */
const DEFAULT_INPUT_SOURCES = ["s3://geos-chem", "s3://gcgrid"];
/**
* @param region of the bucket; undefined: as known, else that of the machine
* @throws {UsageError} it is no address of S3
*/
async function openInputSource(location, { region, here }) {
	const address = parseS3Address(location);
	if (!address) throw new UsageError(`${location} is no source of inputs: expected s3://bucket/prefix.`);
	const [{ S3InputSource }, { s3Client }] = await Promise.all([import("./s3-input-source.js"), import("./s3-client2.js")]);
	const known = PUBLIC_REGIONS[address.bucket];
	const place = region ?? known ?? here;
	return new S3InputSource(s3Client(place, void 0, { isAnonymous: known !== void 0 }), address, place);
}
/** The cache in the bucket of a store; null: the store is a directory. */
async function openInputCache(store, region) {
	const address = parseS3Address(store);
	if (!address) return null;
	const [{ S3InputCache }, { s3Client }] = await Promise.all([import("./s3-input-cache.js"), import("./s3-client2.js")]);
	return new S3InputCache(s3Client(region), address.bucket);
}
// src/harness/processors.ts
/**
* The processors that may be used, one of each physical core first; empty where the system does not tell.
*
* @param cores those that the user wants, as taskset lists them; absent: all
* @throws {UsageError} one that is wanted may not be used
*/
function usableProcessors(cores) {
	const topology = readTopology();
	if (!topology) return [];
	const allowed = /^Cpus_allowed_list:\s*(\S+)/m.exec(read("/proc/self/status") ?? "")?.[1];
	const wanted = cores === void 0 ? null : parseCpuList(cores);
	const mine = topology.filter(({ number }) => !allowed || parseCpuList(allowed).includes(number));
	const missing = wanted?.filter((number) => !mine.some((one) => one.number === number)) ?? [];
	if (missing.length > 0) throw new UsageError(`This machine lets us use processors ${mine.map(({ number }) => number).join(", ")}, not ${missing.join(", ")}.`);
	return firstOfCores(wanted ? mine.filter(({ number }) => wanted.includes(number)) : mine);
}
/**
* One processor for each thread: of physical cores of their own as long as there are, else second threads of a core too.
*
* @param processors as usableProcessors sorts them
* @returns their numbers, ascending; none where there are fewer processors than threads
*/
function chooseCores(threads, processors) {
	if (processors.length < threads) return [];
	return processors.slice(0, threads).map(({ number }) => number).sort((a, b) => a - b);
}
/** One processor of each physical core, then the others. */
function firstOfCores(processors) {
	const seen = /* @__PURE__ */ new Set();
	const isFirst = ({ socket, core }) => {
		const key = `${socket}:${core}`;
		return !seen.has(key) && Boolean(seen.add(key));
	};
	const first = processors.filter(isFirst);
	return [...first, ...processors.filter((one) => !first.includes(one))];
}
export { openInputSource as a, recordSchema as c, openInputCache as i, sessionSchema as l, usableProcessors as n, disturbanceSchema as o, DEFAULT_INPUT_SOURCES as r, machineSchema as s, chooseCores as t, trialSchema as u };
