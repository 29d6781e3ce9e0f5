import { r as __toESM } from "./rolldown-runtime.js";
import { B as _enum, G as number, H as boolean, J as record, N as require_jstat, U as discriminatedUnion, V as array, W as literal, X as string, Y as strictObject, g as uniformInt, h as xoroshiro128plus, z as datetime } from "./vendor.js";
import { i as UsageError } from "./errors.js";
import { n as digestSchema, r as shortDigest, t as digestOf } from "./digest.js";
import { a as cpuTargetSchema, m as nameSchema, r as architectureSchema, u as pinnedVersionSchema } from "./version.js";
import { s as pinnedInstanceSchema } from "./instance.js";
import { B as priceSchema, I as overheadSchema, M as isoMinute, N as toMinutes, P as toStamp, b as failureClassSchema, k as timerSchema } from "./keys.js";
import { i as fileDigest } from "./c-compiler.js";
import { constants, readFileSync, readdirSync } from "node:fs";
import { copyFile, mkdir, readFile, readdir, stat, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import { join, resolve } from "node:path";
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
/** Of what decides how a workload's run directory is made in an image; one that differs is out of date. */
function runDirectoryDigest({ create, simulatedHours }) {
	return digestOf({
		create: create ?? null,
		simulatedHours: simulatedHours ?? null
	});
}
// src/core/attempt-id.ts
/** A failed block that is tried again gets an id of its own: records are never overwritten. */
function attemptId(block, attempt) {
	return attempt === 1 ? block : `${block}.r${attempt}`;
}
function isRetry(id) {
	return ATTEMPT.test(id);
}
function nextAttemptId(id) {
	const attempt = Number(ATTEMPT.exec(id)?.[1] ?? 1);
	return attemptId(firstAttemptId(id), attempt + 1);
}
/** Id of the block as the plan has it. */
function firstAttemptId(id) {
	return id.replace(ATTEMPT, "");
}
const ATTEMPT = /\.r(\d+)$/;
// src/core/plan.ts
/** A workload pinned to its inputs. */
const pinnedWorkloadSchema = strictObject({
	workload: workloadSchema,
	digest: digestSchema.describe("Of everything that decides what a trial computes."),
	inputs: digestSchema.nullable().describe("Of the files that every version starts from; null: none.")
});
/** A platform as one suite uses it. */
const pinnedPlatformSchema = strictObject({
	id: nameSchema.describe("Name and threads, as in local-2t or graviton3-4xlarge-spot-16t."),
	name: nameSchema.describe("Kind of machine: platform, and in AWS size and way to pay."),
	architecture: architectureSchema,
	target: cpuTargetSchema.optional().describe("CPU family as compilers name it; absent: not known."),
	threads: number().int().positive(),
	cores: array(number().int().nonnegative()).describe("Logical processors to run on; empty: chosen where it runs."),
	instance: pinnedInstanceSchema.optional().describe("AWS: the machine, and what a job asks of it.")
});
/** A is the baseline, B the candidate. */
const sideSchema = _enum(["A", "B"]);
/** One job on one host: a warm-up, then its trials in order. */
const blockSchema = strictObject({
	id: string(),
	workload: nameSchema,
	platform: nameSchema.describe("Id of a platform of the plan."),
	baseline: nameSchema,
	candidate: nameSchema.nullable().describe("Null: the suite has one version, measured alone."),
	order: array(sideSchema).min(1)
});
const limitsSchema = strictObject({
	trialMinutes: number().positive(),
	spendUsd: number().positive().optional(),
	deadlineHours: number().positive().optional()
});
const planSchema = strictObject({
	schemaVersion: literal(1),
	id: digestSchema.describe("Of everything else in the plan."),
	suite: nameSchema,
	description: string().optional(),
	seed: number().int(),
	warmUp: boolean(),
	limits: limitsSchema,
	looks: looksSchema.nullable().describe("When to look and how hard the evidence must be; null: as the noise's history allows."),
	eliminateBy: metricSchema.nullable().describe("By which metric platforms drop out while one version is measured; null: none do."),
	workloads: array(pinnedWorkloadSchema),
	versions: array(pinnedVersionSchema),
	platforms: array(pinnedPlatformSchema),
	blocks: array(blockSchema)
});
/** A block with all that it takes to run it: what the harness reads. */
const blockSpecSchema = strictObject({
	schemaVersion: literal(1),
	plan: digestSchema,
	run: string(),
	block: blockSchema,
	workload: pinnedWorkloadSchema,
	platform: pinnedPlatformSchema,
	versions: strictObject({
		A: pinnedVersionSchema,
		B: pinnedVersionSchema.nullable()
	}),
	warmUp: boolean(),
	limits: limitsSchema
});
const ABBA = [
	"A",
	"B",
	"B",
	"A"
];
const BAAB = [
	"B",
	"A",
	"A",
	"B"
];
/** One version alone: two trials a host, because replicating hosts beats repeating runs. */
const ALONE = ["A", "A"];
/**
* Expands a suite to its blocks. Pure: the same suite and seed give the same plan, byte for byte. The order
* of the trials depends on the seed and the block's own cell alone, so that a platform or version added to
* the suite leaves the other blocks as they were.
*/
function makePlan({ suite, workloads, versions, platforms }) {
	const baseline = suite.baseline ?? versions[0]?.name ?? "";
	const candidates = versions.map(({ name }) => name).filter((name) => name !== baseline);
	const cells = workloads.flatMap(({ workload }) => platforms.flatMap((platform) => (candidates.length > 0 ? candidates : [null]).map((candidate) => cellBlocks(suite, {
		workload: workload.name,
		platform: platform.id,
		baseline,
		candidate
	}))));
	const blocks = Array.from({ length: suite.layout.maxBlocks }).flatMap((_, ordinal) => cells.flatMap((cell) => cell.slice(ordinal, ordinal + 1)));
	const content = {
		schemaVersion: 1,
		suite: suite.name,
		...suite.description === void 0 ? {} : { description: suite.description },
		seed: suite.seed,
		warmUp: suite.layout.warmUp,
		limits: suite.limits,
		looks: chosenLooks(suite),
		eliminateBy: suite.layout.eliminateBy ?? null,
		workloads: [...workloads],
		versions: [...versions],
		platforms: [...platforms],
		blocks
	};
	const { schemaVersion, ...rest } = content;
	return {
		schemaVersion,
		id: digestOf(content),
		...rest
	};
}
/** What the suite says of its looks; what it leaves out is as without history, which is the stricter. */
function chosenLooks({ layout }) {
	const { looks, maxBlocks } = layout;
	if (looks === void 0) return null;
	const chosen = atLevelOf(LOOKS_WITHOUT_HISTORY, looks === "none" ? [Math.max(2, maxBlocks)] : looks);
	return {
		...chosen,
		hosts: [...chosen.hosts]
	};
}
/** Blocks come in pairs, one ABBA and one BAAB in an order drawn from the seed: balanced, yet not foreseeable. */
function cellBlocks(suite, cell) {
	const key = digestOf({
		seed: suite.seed,
		...cell
	});
	const random = xoroshiro128plus(Number.parseInt(shortDigest(key), 16) | 0);
	const names = [
		cell.workload,
		cell.platform,
		cell.candidate ?? cell.baseline
	];
	return Array.from({ length: Math.ceil(suite.layout.maxBlocks / 2) }).flatMap(() => uniformInt(random, 0, 1) === 0 ? [ABBA, BAAB] : [BAAB, ABBA]).slice(0, suite.layout.maxBlocks).map((order, index) => ({
		id: [...names, String(index + 1).padStart(2, "0")].join("__"),
		...cell,
		order: [...cell.candidate === null ? ALONE : order]
	}));
}
/** What decides what a trial computes; names, expectations and places on this machine's disk do not. */
function workloadDigest(workload, inputs) {
	const { name, description, expected, ...computed } = workload;
	return digestOf({
		...computed,
		runDirectory: null,
		workingDirectory: null,
		inputs
	});
}
function blockSpec(plan, run, block) {
	const platform = find(plan.platforms, ({ id }) => id === block.platform, block.platform);
	const version = (name) => atWorkload(versionFor(plan, name, platform), block.workload);
	return {
		schemaVersion: 1,
		plan: plan.id,
		run,
		block,
		workload: find(plan.workloads, ({ workload }) => workload.name === block.workload, block.workload),
		platform,
		versions: {
			A: version(block.baseline),
			B: block.candidate === null ? null : version(block.candidate)
		},
		warmUp: plan.warmUp,
		limits: plan.limits
	};
}
/** Blocks of the plan with these ids, later attempts among them. */
function blocksAmong(plan, ids) {
	const blocks = new Map(plan.blocks.map((block) => [block.id, block]));
	return ids.flatMap((id) => {
		const block = blocks.get(firstAttemptId(id));
		return block ? [{
			...block,
			id
		}] : [];
	});
}
/** A version as built for a platform: a plan can hold one build for each architecture, and for each CPU family. */
function versionFor({ versions }, name, { architecture, target }) {
	const builds = versions.filter((version) => version.name === name);
	const own = builds.filter(({ executable }) => executable.architecture === architecture);
	const native = own.find((build) => build.target !== void 0 && build.target === target);
	const portable = own.find((build) => build.target === void 0);
	return native ?? portable ?? find(builds, () => true, name);
}
function atWorkload(version, workload) {
	const { runDirectories, ...rest } = version;
	const runDirectory = runDirectories?.[workload];
	return runDirectory === void 0 ? version : {
		...rest,
		runDirectory
	};
}
function find(items, test, name) {
	const item = items.find(test);
	if (item === void 0) throw new RangeError(`the plan has no ${name}`);
	return item;
}
// src/harness/cgroup.ts
const MIB$1 = 2 ** 20;
const TOP = "/sys/fs/cgroup";
/** Where the hierarchies of cgroup v1 are mounted, by the controller that /proc/self/cgroup names. */
const V1_MOUNTS = {
	cpu: [`${TOP}/cpu`, `${TOP}/cpu,cpuacct`],
	memory: [`${TOP}/memory`]
};
/**
* Limits on this process, the tightest of its own group and of all groups around it (man 7 cgroups; v2 and v1).
* A batch system or systemd sets them far from the top of the hierarchy.
*
* @param read text of a file without white space around it; null where there is none
* @param memoryBytes of the machine: a limit beyond it is how cgroup v1 says "none"
*/
function readCgroupLimits(read, memoryBytes) {
	const groups = parseGroups(read("/proc/self/cgroup") ?? "");
	const unified = upwards(TOP, groups.get("") ?? "/");
	const v1 = (controller) => (V1_MOUNTS[controller] ?? []).flatMap((mount) => upwards(mount, groups.get(controller) ?? "/"));
	const cpus = [...unified.map((path) => cpuMax(read(`${path}/cpu.max`))), ...v1("cpu").map((path) => ratio(read(`${path}/cpu.cfs_quota_us`), read(`${path}/cpu.cfs_period_us`)))];
	const memory = least([...unified.map((path) => amount(read(`${path}/memory.max`))), ...v1("memory").map((path) => amount(read(`${path}/memory.limit_in_bytes`)))].filter((limit) => limit !== null && limit < memoryBytes));
	return {
		cpus: least(cpus),
		memoryMiB: memory === null ? null : Math.round(memory / MIB$1)
	};
}
/** `4:cpu,cpuacct:/job`: the group by controller; v2 has one line, without a controller. */
function parseGroups(text) {
	const groups = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
		if (controllers === void 0 || path === void 0) continue;
		for (const controller of controllers.split(",")) groups.set(controller, path);
	}
	return groups;
}
/**
* `/a/b` -> its directory, that of `/a`, and the top. In a container the path can be the host's, of which
* nothing but the top is to be seen.
*/
function upwards(mount, path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== "..");
	return Array.from({ length: parts.length + 1 }, (_, count) => [mount, ...parts.slice(0, parts.length - count)].join("/"));
}
function cpuMax(text) {
	const [quota, period] = (text ?? "").split(" ");
	return ratio(quota ?? null, period ?? null);
}
/** Processors; null: no limit, which is `max` in v2 and -1 in v1. */
function ratio(quota, period) {
	const processors = Number(quota ?? NaN) / Number(period ?? NaN);
	return Number.isFinite(processors) && processors > 0 ? processors : null;
}
function amount(text) {
	return text === null || text === "" || text === "max" ? null : Number(text);
}
function least(values) {
	const known = values.filter((value) => value !== null);
	return known.length > 0 ? Math.min(...known) : null;
}
// src/harness/cpu-info.ts
/**
* Cores by implementer and part, for arm64 kernels print no name: Arm's MIDR_EL1 part numbers, as each core's
* Technical Reference Manual gives them. These are the servers'; another is named by its numbers.
*/
const ARM_CORES = {
	"0x41/0xd08": "Cortex-A72",
	"0x41/0xd0c": "Neoverse-N1",
	"0x41/0xd40": "Neoverse-V1",
	"0x41/0xd49": "Neoverse-N2",
	"0x41/0xd4f": "Neoverse-V2"
};
function parseCpuInfo(text) {
	const entries = new Map((text.trim().split(/\n\s*\n/)[0] ?? "").split("\n").map((line) => {
		const colon = line.indexOf(":");
		return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
	}));
	const get = (key) => entries.get(key) || null;
	return {
		model: get("model name") ?? armModel(get("CPU implementer"), get("CPU part")),
		vendor: get("vendor_id") ?? get("CPU implementer"),
		signature: joined([
			"cpu family",
			"model",
			"stepping"
		].map(get)) ?? joined([
			"CPU part",
			"CPU variant",
			"CPU revision"
		].map(get)),
		microcode: get("microcode"),
		isVirtual: get("flags")?.split(" ").includes("hypervisor") ?? false
	};
}
function armModel(implementer, part) {
	if (implementer === null || part === null) return null;
	return ARM_CORES[`${implementer}/${part}`] ?? `arm64 core ${part} of implementer ${implementer}`;
}
function joined(parts) {
	return parts.includes(null) ? null : parts.join("-");
}
// src/harness/machine.ts
const MIB = 2 ** 20;
/** The architecture that the kernel runs programs as (`uname -m`), in the words of container images. */
function architectureHere() {
	return os.machine() === "aarch64" || os.machine() === "arm64" ? "arm64" : "amd64";
}
/**
* Reads what this machine says of itself. Nothing here is guessed: what it does not tell is null.
*
* @param instance what it is in AWS; its id is the machine's identity then
*/
function readMachine(instance = null) {
	const cpu = parseCpuInfo(read("/proc/cpuinfo") ?? "");
	const topology = readTopology();
	return {
		host: instance?.id ?? hostIdentity(),
		boot: read("/proc/sys/kernel/random/boot_id") ?? `since ${Math.round(Date.now() / 1e3 - os.uptime())}`,
		architecture: architectureHere(),
		cpuModel: cpu.model ?? os.cpus()[0]?.model ?? "unknown",
		cpuVendor: cpu.vendor,
		cpuSignature: cpu.signature,
		microcode: cpu.microcode,
		sockets: topology && new Set(topology.map(({ socket }) => socket)).size,
		physicalCores: topology && new Set(topology.map(({ socket, core }) => `${socket}:${core}`)).size,
		logicalProcessors: os.cpus().length,
		threadsPerCore: topology && Math.max(...countCores(topology).values()),
		maxMHz: megahertz(read("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq")),
		governor: read("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"),
		memoryMiB: Math.round(os.totalmem() / MIB),
		kernel: `${os.type()} ${os.release()}`,
		operatingSystem: operatingSystem(),
		libc: libc(),
		clockSource: read("/sys/devices/system/clocksource/clocksource0/current_clocksource"),
		virtualisation: virtualisation(cpu.isVirtual),
		cgroup: readCgroupLimits(read, os.totalmem()),
		...instance ? { instance } : {}
	};
}
/** The logical processors that are online; null where the system does not tell (macOS). */
function readTopology() {
	const found = parseCpuList(read("/sys/devices/system/cpu/online") ?? "").map((number) => {
		const path = `/sys/devices/system/cpu/cpu${number}/topology`;
		return {
			number,
			socket: read(`${path}/physical_package_id`) ?? "",
			core: read(`${path}/core_id`) ?? ""
		};
	});
	return found.length > 0 && found.every(({ core }) => core !== "") ? found : null;
}
/** `0-3,8` -> 0, 1, 2, 3, 8: the list form of taskset and of the kernel. */
function parseCpuList(text) {
	return text.trim().split(",").filter((part) => part !== "").flatMap((part) => {
		const [first = 0, last = first] = part.split("-").map(Number);
		return Array.from({ length: last - first + 1 }, (_, index) => first + index);
	});
}
function countCores(topology) {
	const counts = /* @__PURE__ */ new Map();
	for (const { socket, core } of topology) counts.set(`${socket}:${core}`, (counts.get(`${socket}:${core}`) ?? 0) + 1);
	return counts;
}
/** A digest, because machine ids are meant to stay on the machine (man 5 machine-id). */
function hostIdentity() {
	const id = read("/etc/machine-id") || `${os.hostname()} ${os.machine()}`;
	return `machine-${createHash("sha256").update(`gcbench ${id}`).digest("hex").slice(0, 12)}`;
}
function megahertz(kilohertz) {
	return kilohertz === null ? null : Number(kilohertz) / 1e3;
}
function operatingSystem() {
	return /^PRETTY_NAME="?([^"\n]+)/m.exec(read("/etc/os-release") ?? "")?.[1] ?? `${os.type()} ${os.version()}`;
}
function libc() {
	const version = (process.report?.getReport())?.header?.glibcVersionRuntime;
	return version ? `glibc ${version}` : null;
}
function virtualisation(isVirtual) {
	const found = [
		isVirtual ? "virtual machine" : null,
		read("/sys/class/dmi/id/product_name"),
		read("/.dockerenv") === null ? null : "Docker container"
	].filter((part) => part);
	return found.length > 0 ? found.join(", ") : null;
}
/** Text of a small file without the white space around it; null where it can't be read. */
function read(path) {
	try {
		return readFileSync(path, "utf8").trim();
	} catch {
		return null;
	}
}
/** Names in a directory; none where it can't be read. */
function listDirectory(path) {
	try {
		return readdirSync(path).sort();
	} catch {
		return [];
	}
}
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
	outputs: array(strictObject({
		path: string(),
		bytes: count,
		sha256: digestSchema
	})),
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
	}).optional().describe("The AWS Batch job that it was part of.")
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
// src/core/model-run/run-directory.ts
/**
* What the files of a GEOS-Chem Classic run directory are to a trial. Times are in UTC minutes since 1970.
* The layout is that of createRunDir.sh of 14.x.
*/
const CONFIG_FILE = "geoschem_config.yml";
const RESTARTS = "Restarts";
const OUTPUTS = "OutputDir";
const TIMERS_FILE = "gcclassic_timers.json";
/** Left behind by earlier runs or builds, or of no use to a run. */
const LEFT_OUT = [
	/^gcclassic/,
	/^build/,
	/^CodeDir$/,
	/^OutputDir$/,
	/^Restarts$/,
	/^\./,
	/\.log$/,
	/^log[._]/,
	/^slurm-/,
	/^core(\.\d+)?$/,
	/\.(out|err)$/,
	/~$/
];
/** Whether a trial needs this entry of the top of the run directory. */
function isPartOfRun(name) {
	return !LEFT_OUT.some((pattern) => pattern.test(name));
}
/** Simulated span as geoschem_config.yml gives it; null where a date can't be found. */
function readSpan(config) {
	const start = readDate(config, "start_date");
	const end = readDate(config, "end_date");
	return start === null || end === null ? null : {
		start,
		end
	};
}
/**
* A restart of the start or before is input; one of later is what an older run wrote, and linking to it would
* let a trial overwrite it. A file without a date in its name is taken for input.
*/
function isInitialRestart(name, start) {
	const found = /(\d{4})(\d\d)(\d\d)_?(\d\d)?(\d\d)?/.exec(name);
	if (!found) return true;
	return toMinutes(found.slice(1)) <= start;
}
/** The configuration with its timers on and, where hours are given, its end moved; comments stay as they are. */
function adaptConfig(config, simulatedHours) {
	const timed = config.replace(/^(\s*use_gcclassic_timers:\s*)\S+/m, "$1true");
	const span = readSpan(config);
	if (simulatedHours === void 0 || !span) return timed;
	const end = formatDate(span.start + simulatedHours * 60);
	return timed.replace(/^(\s*end_date:\s*)\[[^\]]*\]/m, `$1${end}`);
}
function readDate(config, key) {
	const found = new RegExp(`^\\s*${key}:\\s*\\[\\s*(\\d{4})(\\d\\d)(\\d\\d)\\s*,\\s*(\\d{1,6})\\s*\\]`, "m").exec(config);
	if (!found) return null;
	const time = (found[4] ?? "").padStart(6, "0");
	return toMinutes([
		...found.slice(1, 4),
		time.slice(0, 2),
		time.slice(2, 4)
	]);
}
function formatDate(minutes) {
	return `[${toStamp(minutes).replace("_", ", ")}00]`;
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
// src/harness/run-directory.ts
/** Larger files are input data, which a run only reads: a link does. Smaller ones are configuration. */
const LARGEST_COPY_BYTES = 16 * 2 ** 20;
/**
* Digests of what a run directory gives to a run.
*
* @throws {UsageError} it is no run directory, or has no restart file to start from
*/
async function digestRunDirectory(directory) {
	const { start } = spanOf(await readConfig(directory), directory);
	const restarts = await initialRestarts(directory, start);
	if (restarts.length === 0) throw new UsageError(`${join(directory, RESTARTS)} holds no restart file for the start of the run (${isoMinute(start)} UTC). createRunDir.sh ends well even when it finds none: fetch one (download_data.py) or link one there.`);
	return {
		configuration: digestOf(await digestFiles(directory, await configurationFiles(directory))),
		restarts: digestOf(await digestFiles(join(directory, RESTARTS), restarts))
	};
}
/**
* Makes a fresh run directory of an existing one: configuration copied, data linked, nothing of earlier runs.
*
* @param target an empty directory
* @param simulatedHours from the start; undefined: as configured
*/
async function copyRunDirectory(source, target, simulatedHours) {
	const config = await readConfig(source);
	const { start } = spanOf(config, source);
	await mkdir(join(target, OUTPUTS));
	await mkdir(join(target, RESTARTS));
	for (const name of await initialRestarts(source, start)) await symlink(resolve(source, RESTARTS, name), join(target, RESTARTS, name));
	for (const name of (await readdir(source)).filter(isPartOfRun)) {
		if (name === "geoschem_config.yml") continue;
		await copyOrLink(join(source, name), join(target, name));
	}
	await writeFile(join(target, CONFIG_FILE), adaptConfig(config, simulatedHours));
}
async function copyOrLink(source, target) {
	const { size, isFile } = await inspect(source);
	if (isFile && size <= LARGEST_COPY_BYTES) await copyFile(source, target, constants.COPYFILE_FICLONE);
	else await symlink(resolve(source), target);
}
async function readConfig(directory) {
	try {
		return await readFile(join(directory, CONFIG_FILE), "utf8");
	} catch (error) {
		throw new UsageError(`${directory} is no run directory of GEOS-Chem Classic 14: it has no readable ${CONFIG_FILE}. Make one with createRunDir.sh, or give the path of one as runDirectory.`, { cause: error });
	}
}
function spanOf(config, directory) {
	const span = readSpan(config);
	if (!span) throw new UsageError(`${join(directory, CONFIG_FILE)} has no start_date and end_date of the form [YYYYMMDD, hhmmss].`);
	return span;
}
async function initialRestarts(directory, start) {
	const names = await readdir(join(directory, RESTARTS)).catch(() => []);
	const isFile = await Promise.all(names.map(async (name) => (await inspect(join(directory, RESTARTS, name))).isFile));
	return names.filter((name, index) => isFile[index] && isInitialRestart(name, start)).sort();
}
async function configurationFiles(directory) {
	const names = (await readdir(directory)).filter(isPartOfRun).sort();
	const facts = await Promise.all(names.map((name) => inspect(join(directory, name))));
	return names.filter((_, index) => {
		const { isFile = false, size = 0 } = facts[index] ?? {};
		return isFile && size <= LARGEST_COPY_BYTES;
	});
}
/** A link counts as what it leads to; one that leads nowhere as nothing. */
async function inspect(path) {
	const found = await stat(path).catch(() => null);
	return {
		isFile: found?.isFile() ?? false,
		size: found?.size ?? 0
	};
}
async function digestFiles(directory, names) {
	return Promise.all(names.map(async (name) => ({
		name,
		sha256: await fileDigest(join(directory, name))
	})));
}
export { MINIATURE_TIMERS as A, METRICS as B, sideSchema as C, firstAttemptId as D, attemptId as E, LOOKS_WITH_HISTORY as F, platformQuestionSchema as H, cappedLooks as I, looksSchema as L, runDirectoryDigest as M, workloadSchema as N, isRetry as O, LOOKS_WITHOUT_HISTORY as P, looksUpTo as R, planSchema as S, workloadDigest as T, metricSchema as V, blockSpecSchema as _, RESTARTS as a, pinnedPlatformSchema as b, machineSchema as c, trialSchema as d, architectureHere as f, blockSpec as g, readMachine as h, usableProcessors as i, miniatureWorkloadSchema as j, nextAttemptId as k, recordSchema as l, read as m, digestRunDirectory as n, TIMERS_FILE as o, listDirectory as p, chooseCores as r, disturbanceSchema as s, copyRunDirectory as t, sessionSchema as u, blocksAmong as v, versionFor as w, pinnedWorkloadSchema as x, makePlan as y, overallLevel as z };
