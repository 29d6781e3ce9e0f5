import { B as _enum, G as number, H as boolean, V as array, W as literal, X as string, Y as strictObject, z as datetime } from "./vendor.js";
import { n as digestSchema } from "./digest.js";
import { c as stagingSchema } from "./inputs.js";
import { r as failureClassSchema } from "./inspection.js";
import { c as timerSchema } from "./model-log.js";
import { c as sideSchema, n as blockSpecSchema } from "./plan.js";
import { r as architectureSchema } from "./version.js";
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
export { trialSchema as a, sessionSchema as i, machineSchema as n, recordSchema as r, disturbanceSchema as t };
