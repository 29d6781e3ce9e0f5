import { r as __toESM } from "./rolldown-runtime.js";
import { B as _enum, G as number, H as boolean, J as record, N as require_jstat, U as discriminatedUnion, V as array, W as literal, X as string, Y as strictObject, n as glob, t as File } from "./vendor.js";
import { i as UsageError, n as InfrastructureError } from "./errors.js";
import "./digest.js";
import { y as nameSchema } from "./instance.js";
import { r as overheadSchema, s as priceSchema } from "./json.js";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createHash } from "node:crypto";
// src/core/platforms/platform-comparison.ts
/** Quantities that platforms can be ranked by. */
const metricSchema = _enum([
	"wall-time",
	"throughput",
	"cost",
	"all-in-cost"
]);
const METRICS = {
	"wall-time": {
		name: "wall time",
		unit: "s a trial",
		isBetterLarge: false
	},
	throughput: {
		name: "throughput",
		unit: "simulated days per day of wall time",
		isBetterLarge: true
	},
	cost: {
		name: "cost",
		unit: "USD per simulated day",
		isBetterLarge: false
	},
	"all-in-cost": {
		name: "cost all-in",
		unit: "USD per simulated day, boot and staging included",
		isBetterLarge: false
	}
};
const bound = number().nullable().describe("Null: too few hosts for an interval.");
const boundedSchema = strictObject({
	value: number(),
	low: number(),
	high: number()
});
/**
* - `best`: all others are behind it
* - `as good as the best`: it can't be told from the best
* - `behind`: it is not the best
* - `too few hosts`: it, or all others, ran on one host alone
*/
const standingSchema = _enum([
	"best",
	"as good as the best",
	"behind",
	"too few hosts"
]);
const rankedPlatformSchema = strictObject({
	platform: string().describe("Id of a platform."),
	value: number().positive().describe("Geometric mean over hosts, in the metric's unit."),
	low: bound.describe("Lower end of the value's 95 % interval; null: one host."),
	high: bound,
	standing: standingSchema,
	behind: number().nonnegative().describe("How much more it takes or costs than the first in rank, as a fraction."),
	behindLow: bound.describe("Of the distance to the best, simultaneous over all platforms."),
	behindHigh: bound,
	p: number().min(0).max(1).describe("That it is the best, adjusted over all others."),
	hostsWanted: number().int().describe("Hosts that it should have to go on with the choice; what it has: it is decided.")
});
const rankingSchema = strictObject({
	metric: metricSchema,
	confidence: number().describe("That all distances to the best hold together."),
	platforms: array(rankedPlatformSchema).describe("The best first.")
});
/** A platform as found, beside its figures. */
const platformFactsSchema = strictObject({
	platform: string(),
	name: string(),
	threads: number().int().positive(),
	hosts: number().int().positive().describe("Replicates: hosts, or on this machine blocks."),
	trials: number().int().positive(),
	cpuModels: array(string()),
	physicalCores: array(number().int()).describe("Distinct over its hosts; empty: not known."),
	threadsPerCore: array(number().int()),
	memoryMiB: number().describe("Of the smallest host."),
	price: priceSchema.nullable(),
	overhead: overheadSchema.nullable()
});
const scalingFitSchema = strictObject({
	law: _enum(["amdahl", "usl"]),
	oneThreadSeconds: boundedSchema,
	serialFraction: boundedSchema,
	coherencyCost: boundedSchema,
	bestThreads: number().int().nullable().describe("Null: more threads always help, ever less."),
	mostSpeedUp: number().nullable(),
	relativeError: number().nonnegative(),
	degrees: number().int(),
	predictions: array(strictObject({
		threads: number().int(),
		seconds: boundedSchema,
		speedUp: boundedSchema
	}))
});
/** How the wall time of one kind of machine changes with the number of threads. */
const scalingSchema = strictObject({
	name: string().describe("Of the platforms, without threads."),
	points: array(strictObject({
		platform: string(),
		threads: number().int(),
		seconds: number().positive(),
		low: bound,
		high: bound,
		isFitted: boolean().describe("False: more threads than physical cores.")
	})),
	fit: scalingFitSchema.nullable(),
	refusal: string().nullable().describe("Why there is no fit.")
});
/** Which platform is the best for one version of one workload. */
const platformQuestionSchema = strictObject({
	workload: string(),
	version: string(),
	simulatedDays: number().positive().nullable().describe("Of one trial."),
	isLocal: boolean().describe("All ran on one machine: blocks in time stand in for hosts."),
	platforms: array(platformFactsSchema),
	rankings: array(rankingSchema).describe("Of each metric that can be worked out."),
	scaling: array(scalingSchema),
	notes: array(string())
});
// src/core/verdict/looks.ts
var import_jstat = /* @__PURE__ */ __toESM(require_jstat(), 1);
/**
* When a comparison is looked at, and how hard the evidence must be at each look.
*
* The constants come from the Monte-Carlo study that `gcbench calibrate` repeats; docs/statistics.md shows it.
*/
const looksSchema = strictObject({
	hosts: array(number().int().min(2).max(1024)).min(1).refine((hosts) => hosts.every((count, index) => index === 0 || count > (hosts[index - 1] ?? 0)), { error: "expected growing numbers of hosts, as in 2,4,8" }).describe("Hosts at each look, ascending."),
	alpha: number().gt(0).lt(1).describe("Nominal two-sided p below which a look ends with slower or faster."),
	equivalenceAlpha: number().gt(0).lt(.5).describe("One-sided p of each of the two tests that the change is within the material bounds.")
});
/** Where the noise is known from earlier blocks. */
const LOOKS_WITH_HISTORY = {
	hosts: [
		2,
		4,
		8
	],
	alpha: .012,
	equivalenceAlpha: .03
};
/** Where today's duplicates are all that is known of the noise. */
const LOOKS_WITHOUT_HISTORY = {
	hosts: [
		3,
		5,
		8
	],
	alpha: .01,
	equivalenceAlpha: .03
};
/** The looks that a cap on hosts leaves; the cap is the last look, because nothing comes after it. */
function cappedLooks(looks, cap) {
	const last = Math.min(cap, looks.hosts.at(-1) ?? 0);
	const before = looks.hosts.filter((hosts) => hosts < last);
	return {
		...looks,
		hosts: last >= 2 ? [...before, last] : []
	};
}
/**
* Looks for as many hosts as a suite allows: beyond the last look of the calibrated ones the number doubles, and
* each look is the stricter for it, so that all together raise no more false alarms.
*/
function looksUpTo(looks, cap) {
	const last = looks.hosts.at(-1) ?? 0;
	if (cap <= last) return cappedLooks(looks, cap);
	const more = [];
	for (let hosts = 2 * last; hosts < cap; hosts *= 2) more.push(hosts);
	return atLevelOf(looks, [
		...looks.hosts,
		...more,
		cap
	]);
}
/** Other looks that together raise no more false alarms than the given ones. */
function atLevelOf(looks, hosts) {
	const level = overallLevel(looks);
	let [low, high] = [0, looks.alpha];
	if (overallLevel({
		hosts,
		alpha: high
	}) <= level) low = high;
	for (let round = 0; round < 30 && high - low > 1e-6; round++) {
		const middle = (low + high) / 2;
		if (overallLevel({
			hosts,
			alpha: middle
		}) > level) high = middle;
		else low = middle;
	}
	const equivalenceAlpha = looks.equivalenceAlpha * low / looks.alpha;
	return {
		hosts: [...hosts],
		alpha: low,
		equivalenceAlpha
	};
}
/** Points of Simpson's rule over the region where a comparison goes on. Odd. */
const POINTS = 129;
/**
* Probability that at least one of several looks at growing data finds p below alpha when nothing changed:
* the level that the whole comparison really has. Normal theory, by carrying the density of the running sum
* from look to look over the region where it has not stopped [1]. The moderated t of the verdict raises fewer
* false alarms than that, which the test beside this file measures.
*
* [1] Armitage, McPherson & Rowe, "Repeated significance tests on accumulating data", J. R. Stat. Soc. A
*     132(2), 1969, doi:10.2307/2343787, section 2.
*/
function overallLevel({ hosts, alpha }) {
	const key = `${hosts.join()} ${alpha}`;
	const known = levels.get(key);
	if (known !== void 0) return known;
	const level = computeLevel(hosts, alpha);
	levels.set(key, level);
	return level;
}
/** Levels that were asked for: the same few looks come again and again. */
const levels = /* @__PURE__ */ new Map();
function computeLevel(hosts, alpha) {
	const boundary = import_jstat.default.normal.inv(1 - alpha / 2, 0, 1);
	const last = hosts.reduce((before, now) => nextRegion(before, now, boundary), null);
	return last === null ? 0 : 1 - integrate(last, () => 1);
}
function nextRegion(before, hosts, boundary) {
	const reach = boundary * Math.sqrt(hosts);
	const step = 2 * reach / 128;
	const points = Array.from({ length: POINTS }, (_, index) => -reach + index * step);
	return {
		hosts,
		points,
		weights: points.map((_, index) => {
			const isEnd = index === 0 || index === 128;
			return step / 3 * (isEnd ? 1 : index % 2 === 1 ? 4 : 2);
		}),
		density: points.map((x) => before === null ? gaussian(x, hosts) : integrate(before, (from) => gaussian(x - from, hosts - before.hosts)))
	};
}
function integrate({ points, weights, density }, factor) {
	return points.reduce((sum, point, index) => sum + (weights[index] ?? 0) * (density[index] ?? 0) * factor(point), 0);
}
function gaussian(x, variance) {
	return Math.exp(-x * x / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
}
// src/core/workload.ts
const environmentSchema = record(string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), string()).describe("Environment variables for the program, on top of a clean environment.");
const common = {
	name: nameSchema,
	description: string().optional(),
	environment: environmentSchema.optional(),
	expected: strictObject({
		wallSeconds: number().positive().optional(),
		memoryMiB: number().positive().optional(),
		source: string().min(1).describe("Where the figures come from: machine, date.")
	}).optional().describe("What one trial takes, for the estimate before the first measurement.")
};
const simulatedHours = number().positive().max(8784).describe("Simulated duration of one trial, in hours.");
const warmUpHours = number().positive().describe("Simulated hours of the warm-up, whose time is thrown away. Default: a whole trial.");
/** The timers of the miniature that its versions can slow down, as it names them. */
const MINIATURE_TIMERS = [
	"GEOS-Chem",
	"HEMCO",
	"All chemistry",
	"Gas-phase chem",
	"Photolysis",
	"Transport",
	"Convection",
	"Boundary layer mixing",
	"Dry deposition",
	"Wet deposition",
	"Diagnostics",
	"Unit conversions"
];
/** The built-in model in benchmarks/miniature. */
const miniatureWorkloadSchema = strictObject({
	...common,
	kind: literal("miniature"),
	simulatedHours,
	warmUpHours: warmUpHours.optional(),
	grid: string().regex(/^\d+x\d+x\d+$/, "expected longitudes x latitudes x levels, as in 72x46x20").default("72x46x20").describe("Longitudes x latitudes x levels.")
});
const instantSchema = string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/, "expected a date, as in 2019-07-01 or 2019-07-01T06:00").refine((text) => !Number.isNaN(Date.parse(text)), "there is no such date");
/** How a run directory is made where an image is built, by the model's own createRunDir.sh. */
const createRunDirectorySchema = strictObject({
	answers: array(string().regex(/^[\w./{}-]*$/, "expected a plain answer")).min(1).refine((answers) => answers.includes("{directory}"), "one answer must be {directory}").describe("What createRunDir.sh is told, line by line; {directory} is the parent folder of the run directory, \"\" an empty line."),
	start: instantSchema.describe("Simulated date at which a trial begins, UTC."),
	restart: string().regex(/^[\w./-]+$/, "expected a path below the data root").optional().describe("Restart file of that date, as a path below the data root."),
	diagnostics: _enum(["none", "as-created"]).default("none").describe("none: no diagnostics but the final restart, so that writing them does not dominate a short run.")
});
/** GEOS-Chem Classic: a run directory, of which each trial gets a copy. */
const geosChemClassicWorkloadSchema = strictObject({
	...common,
	kind: literal("geos-chem-classic"),
	runDirectory: string().min(1).optional().describe("A run directory as createRunDir.sh makes it. It is only read. A version may bring its own instead."),
	create: createRunDirectorySchema.optional().describe("For images: how the run directory is made there. Versions that are built need it."),
	simulatedHours: simulatedHours.optional().describe("Simulated hours from the start date. Default: what geoschem_config.yml says."),
	warmUpHours: warmUpHours.optional(),
	stackSizeMiB: number().int().positive().default(500).describe("OMP_STACKSIZE of each thread, in MiB. The main thread's stack is unlimited.")
});
/** How a program's own timers are read. */
const timersFormatSchema = discriminatedUnion("format", [
	strictObject({ format: literal("gcclassic").describe("The table and JSON file of GEOS-Chem Classic.") }),
	strictObject({
		format: literal("json").describe("A JSON object: timer names to seconds."),
		file: string().min(1).describe("Path relative to the trial's directory.")
	}),
	strictObject({
		format: literal("lines"),
		pattern: string().min(1).refine(isTimerPattern, "expected a regular expression with groups (?<name>...) and (?<seconds>...)").describe("Regular expression with the groups name and seconds, tried on each line of the log.")
	})
]);
/** Any program. `{executable}`, `{threads}` and `{directory}` in the arguments are replaced. */
const commandWorkloadSchema = strictObject({
	...common,
	kind: literal("command"),
	command: array(string()).min(1).describe("Program and arguments, run without a shell. {executable}, {threads} and {directory} are replaced."),
	warmUpCommand: array(string()).min(1).optional().describe("A shorter run, for the warm-up."),
	workingDirectory: string().min(1).optional().describe("Where it runs. Default: a new, empty directory for each trial."),
	simulatedDays: number().positive().optional().describe("What one trial simulates, in days."),
	success: strictObject({
		exitCode: number().int().min(0).max(255).default(0),
		logContains: string().min(1).optional(),
		files: array(string().min(1)).default([]).describe("Files that must exist afterwards.")
	}).prefault({}),
	timers: timersFormatSchema.optional(),
	outputs: array(string().min(1)).default([]).describe("Glob patterns of the results, relative to the trial's directory: their checksums are compared.")
});
/** What one run of the model computes. */
const workloadSchema = discriminatedUnion("kind", [
	miniatureWorkloadSchema,
	geosChemClassicWorkloadSchema,
	commandWorkloadSchema
]);
function isTimerPattern(pattern) {
	try {
		new RegExp(pattern);
		return pattern.includes("(?<name>") && pattern.includes("(?<seconds>");
	} catch {
		return false;
	}
}
// src/harness/c-compiler.ts
const run = promisify(execFile);
/** In the order of preference; CC goes before them, as make(1) has it. */
const CANDIDATES = [
	"cc",
	"gcc",
	"clang"
];
/** @throws {UsageError} this machine has no C compiler */
async function findCCompiler() {
	const preferred = process.env["CC"];
	for (const command of preferred ? [preferred, ...CANDIDATES] : CANDIDATES) {
		const version = await firstLine(command, ["--version"]);
		if (version) return {
			command,
			version,
			openmp: await linksOpenMp(command)
		};
	}
	throw new UsageError("There is no C compiler on this machine (tried cc, gcc, clang and $CC). Install one: `apt-get install gcc`, `dnf install gcc`, or on macOS `xcode-select --install`.");
}
/**
* Compiles a C program once: what was built from the same source, compiler and flags is found and used again.
*
* @returns path of the executable
* @throws {InfrastructureError} it does not compile; the message holds what the compiler said
*/
async function compileC(compiler, build) {
	const key = createHash("sha256").update(JSON.stringify([
		build.source,
		build.flags,
		compiler
	])).digest("hex");
	const path = join(build.directory, `${build.name}-${key.slice(0, 16)}`);
	if (await exists(path)) return path;
	build.onCompile?.();
	const object = `${path}.${process.pid}`;
	await mkdir(dirname(path), { recursive: true });
	try {
		const args = [
			"-std=c17",
			...build.flags,
			"-o",
			object,
			"-x",
			"c",
			"-",
			"-x",
			"none",
			"-lm"
		];
		const compiling = run(compiler.command, args);
		compiling.child.stdin?.end(build.source);
		await compiling;
		await rename(object, path);
		return path;
	} catch (error) {
		const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
		throw new InfrastructureError(`${compiler.command} could not compile ${build.name}:\n${said.trim()}`, { cause: error });
	} finally {
		await rm(object, { force: true });
	}
}
async function firstLine(command, args) {
	try {
		const { stdout } = await run(command, args);
		return stdout.split("\n")[0]?.trim() || null;
	} catch {
		return null;
	}
}
/** Apple's clang takes neither the flag nor the library; it needs libomp and other flags. */
async function linksOpenMp(command) {
	const compiling = run(command, [
		"-fopenmp",
		"-x",
		"c",
		"-o",
		"/dev/null",
		"-"
	]);
	compiling.child.stdin?.end("#include <omp.h>\nint main(void) { return omp_get_max_threads() < 1; }\n");
	return compiling.then(() => true, () => false);
}
async function exists(path) {
	return stat(path).then(() => true, () => false);
}
// src/harness/outputs.ts
const HDF5_MAGIC = Buffer.from("HDF\r\n\n", "latin1");
/** jsfive reads a file into memory as a whole; beyond this its bytes must do. */
const MAX_HDF5_BYTES = 4 * 2 ** 30;
/**
* Checksums of the files that a trial wrote.
*
* @param patterns globs relative to the directory
* @param since milliseconds since 1970: older files are not this trial's
*/
async function checksumOutputs(directory, patterns, since) {
	if (patterns.length === 0) return [];
	const paths = await glob([...patterns], {
		cwd: directory,
		followSymbolicLinks: false
	});
	const outputs = [];
	for (const path of paths.sort()) {
		const full = join(directory, path);
		const { size, mtimeMs } = await stat(full);
		if (Math.ceil(mtimeMs) >= Math.floor(since)) outputs.push({
			path,
			bytes: size,
			sha256: await contentDigest(full, size)
		});
	}
	return outputs;
}
/** sha256 of a file's bytes. */
async function fileDigest(path) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return `sha256:${hash.digest("hex")}`;
}
/**
* Of a netCDF-4 file the variables count and not the bytes: the model writes the time of day into an
* attribute, so that two runs with equal results differ in bytes. Any other file counts byte for byte.
*/
async function contentDigest(path, size) {
	if (size > MAX_HDF5_BYTES || !await isHdf5(path)) return fileDigest(path);
	try {
		return variablesDigest(await readFile(path), path);
	} catch {
		return fileDigest(path);
	}
}
async function isHdf5(path) {
	for await (const chunk of createReadStream(path, { end: HDF5_MAGIC.length - 1 })) return HDF5_MAGIC.equals(chunk);
	return false;
}
function variablesDigest(bytes, name) {
	const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
	const file = new File(buffer, name);
	const hash = createHash("sha256");
	for (const key of [...file.keys].sort()) {
		const variable = file.get(key);
		hash.update(JSON.stringify([
			key,
			variable.shape,
			variable.dtype
		]));
		hash.update(valueBytes(variable.value));
	}
	return `sha256:${hash.digest("hex")}`;
}
function valueBytes(value) {
	if (ArrayBuffer.isView(value)) return value;
	const numbers = value.filter((item) => typeof item === "number");
	return numbers.length === value.length ? Float64Array.from(numbers) : value.map(String).join("\0");
}
export { platformQuestionSchema as _, MINIATURE_TIMERS as a, LOOKS_WITHOUT_HISTORY as c, cappedLooks as d, looksSchema as f, metricSchema as g, METRICS as h, findCCompiler as i, LOOKS_WITH_HISTORY as l, overallLevel as m, fileDigest as n, miniatureWorkloadSchema as o, looksUpTo as p, compileC as r, workloadSchema as s, checksumOutputs as t, atLevelOf as u };
