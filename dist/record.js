import { B as _enum, G as number, H as boolean, V as array, W as literal, X as string, Y as strictObject, z as datetime } from "./vendor.js";
import { n as digestSchema } from "./digest.js";
import { c as stagingSchema } from "./inputs.js";
import { a as parseTimersJson, c as timerSchema, n as parseModelLog, p as toStamp, r as OUTERMOST_TIMER } from "./model-log.js";
import { c as sideSchema, n as blockSpecSchema } from "./plan.js";
import { r as architectureSchema } from "./version.js";
// src/core/model-run/inspection.ts
/** Why a trial failed. */
const failureClassSchema = _enum([
	"model-error",
	"missing-input",
	"crash",
	"killed",
	"out-of-memory",
	"timeout",
	"wrong-architecture",
	"bad-output"
]);
const MINUTES_PER_DAY = 1440;
const SECONDS_PER_DAY = 86400;
/** Two prints of one timer can differ by 1 ms; more means two different runs. */
const SAME_RUN_SECONDS = .01;
/** `CALL EXIT(99999)` and `CALL EXIT(999)`, the model's two ways to stop on an error, as wait() shows them. */
const MODEL_ERROR_STATUS = 159;
const NETCDF_ERROR_STATUS = 231;
const TIMEOUT_STATUS = 124;
const SIGNALS = {
	1: {
		class: "killed",
		text: "SIGHUP: its terminal went away"
	},
	2: {
		class: "killed",
		text: "SIGINT"
	},
	4: {
		class: "wrong-architecture",
		text: "SIGILL: an instruction that this processor lacks"
	},
	6: {
		class: "crash",
		text: "SIGABRT: it aborted itself"
	},
	7: {
		class: "crash",
		text: "SIGBUS: a bus error"
	},
	8: {
		class: "crash",
		text: "SIGFPE: a floating-point or integer exception"
	},
	9: {
		class: "killed",
		text: "SIGKILL: the kernel (out of memory?) or somebody killed it"
	},
	11: {
		class: "crash",
		text: "SIGSEGV: an invalid memory access, or a stack too small"
	},
	15: {
		class: "killed",
		text: "SIGTERM"
	},
	24: {
		class: "timeout",
		text: "SIGXCPU: its limit of processor time"
	}
};
const MISSING_INPUT = /cannot find|could not find|can't find|not found|does not exist|no such file|cannot open|could not open|unable to open/i;
const OUT_OF_MEMORY = /out of memory|cannot allocate memory|bad_alloc|allocat\w* .*(?:fail|exceed|memory)|insufficient virtual memory|oom[- ]kill/i;
const WRONG_ARCHITECTURE = /exec format error|cannot execute binary file|illegal instruction/i;
const PATH = /(?:^|\s)['"]?(\.{0,2}\/[^\s'"]+?)['"]?[!.,;:]*(?=\s|$)/;
/**
* Judges one run of GEOS-Chem Classic: it succeeded if it exited with 0, printed its END banner and wrote its
* restart file. Timers do not count as a sign of success: the model writes them on an error stop as well.
*/
function inspectRun(evidence) {
	const log = parseModelLog(evidence.log);
	const { exit, assumptions } = assumeExit(log, evidence.exit);
	const { timers, warnings } = chooseTimers(evidence, log);
	const failure = findFailure(log, exit, evidence.restartFiles);
	const modelSeconds = timers.find(({ name }) => name === "GEOS-Chem")?.seconds ?? null;
	const simulatedDays = ((log.lastStep ?? 0) - (log.firstStep ?? 0)) / MINUTES_PER_DAY;
	return {
		status: failure ? "failed" : log.dryRun ? "dry-run" : "succeeded",
		class: failure?.class ?? null,
		message: failure?.message ?? null,
		version: log.version,
		modelSeconds,
		simulatedDays,
		simulatedDaysPerDay: modelSeconds && simulatedDays ? simulatedDays * SECONDS_PER_DAY / modelSeconds : null,
		timers,
		missing: [...log.missing, ...missingByMessage(log, failure)],
		assumptions,
		warnings
	};
}
/** Shells show a signal as 128 + its number. 159 is taken by the model's own error stop. */
function exitFromStatus(status) {
	const signal = status - 128;
	return signal in SIGNALS ? {
		code: null,
		signal
	} : {
		code: status,
		signal: null
	};
}
function describeExit({ code, signal }) {
	if (signal !== null) return `ended by signal ${signal} (${SIGNALS[signal]?.text ?? "unnamed"})`;
	if (code === MODEL_ERROR_STATUS) return "exit status 159 (the model's error stop)";
	if (code === NETCDF_ERROR_STATUS) return "exit status 231 (the model's error stop in netCDF)";
	if (code === TIMEOUT_STATUS) return "exit status 124 (timeout ended it)";
	return `exit status ${code}`;
}
function assumeExit(log, exit) {
	if (exit) return {
		exit,
		assumptions: []
	};
	if (log.ended) return {
		exit: {
			code: 0,
			signal: null
		},
		assumptions: ["exit status 0, because the END banner is there; give --exit-code to be sure"]
	};
	return {
		exit: null,
		assumptions: [`a failure, because ${log.errors.length > 0 ? "the log holds an error and" : "the log holds"} no END banner; give --exit-code to learn which`]
	};
}
/** The log's table is this run's for certain; the JSON file beside it can be an older run's. */
function chooseTimers({ timersJson }, log) {
	const file = parseTimersJson(timersJson ?? "");
	const table = log.timers;
	if (file.length === 0) return {
		timers: table,
		warnings: []
	};
	if (table.length === 0) return {
		timers: file,
		warnings: ["the log holds no table of timers: those of gcclassic_timers.json can be an older run's"]
	};
	if (Math.abs((total(file) ?? NaN) - (total(table) ?? NaN)) > SAME_RUN_SECONDS) return {
		timers: table,
		warnings: ["gcclassic_timers.json is not of this run: the timers are the log's"]
	};
	return {
		timers: file.length >= table.length ? file : table,
		warnings: []
	};
}
function total(timers) {
	return timers.find(({ name }) => name === OUTERMOST_TIMER)?.seconds;
}
function findFailure(log, exit, restartFiles) {
	if (exit?.code === 0 && log.ended) return log.dryRun ? null : findMissingRestart(log, restartFiles);
	return explainFailure(log, exit);
}
/** The class and first cause of a run that went wrong; `asSeen` null: nobody knows how it ended. */
function explainFailure(log, asSeen) {
	const exit = asSeen?.code == null ? asSeen : exitFromStatus(asSeen.code);
	const said = log.errors[0] ?? log.runtimeErrors[0];
	const how = exit ? describeExit(exit) : "the log stops before the END banner";
	const lastWords = log.lastLine ? `; the log stops after "${log.lastLine}"` : "; the log is empty";
	const message = said ?? `no error in the log; ${how}${lastWords}`;
	return {
		class: classify(log, exit, said ?? ""),
		message
	};
}
function classify(log, exit, said) {
	const byExit = exit?.signal != null ? SIGNALS[exit.signal]?.class : void 0;
	if (exit?.code === TIMEOUT_STATUS || byExit === "timeout") return "timeout";
	if (WRONG_ARCHITECTURE.test(said) || byExit === "wrong-architecture") return "wrong-architecture";
	if (OUT_OF_MEMORY.test(said)) return "out-of-memory";
	if (log.errors.length > 0) return MISSING_INPUT.test(said) ? "missing-input" : "model-error";
	if (byExit) return byExit;
	if (exit?.code === 0) return "bad-output";
	return exit === null || log.runtimeErrors.length > 0 ? "crash" : "model-error";
}
/** The restart at the end of the run is the proof that the model came through. */
function findMissingRestart(log, restartFiles) {
	const names = new Set(restartFiles.map(baseName));
	const named = log.restartsNamed.at(-1);
	if (named) {
		if (names.has(baseName(named))) return null;
		return {
			class: "bad-output",
			message: `the restart file ${named} is missing or empty`
		};
	}
	if (log.endOfRun === null) return {
		class: "bad-output",
		message: "the log names neither a restart file nor the end of the run"
	};
	const date = toStamp(log.endOfRun);
	if ([...names].some((name) => name.includes(date))) return null;
	return {
		class: "bad-output",
		message: `no restart file of ${date} in Restarts/`
	};
}
function missingByMessage(log, failure) {
	const path = failure?.class === "missing-input" ? PATH.exec(failure.message)?.[1] : void 0;
	if (!path || log.missing.some((file) => file.path === path)) return [];
	return [{
		path,
		required: true
	}];
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
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
export { trialSchema as a, failureClassSchema as c, sessionSchema as i, inspectRun as l, machineSchema as n, exitFromStatus as o, recordSchema as r, explainFailure as s, disturbanceSchema as t };
