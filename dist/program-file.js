import { r as __toESM } from "./rolldown-runtime.js";
import { B as _enum, G as number, H as boolean, N as require_jstat, V as array, W as literal, X as string, Y as strictObject, g as uniformInt, h as xoroshiro128plus } from "./vendor.js";
import { n as digestSchema, r as shortDigest, t as digestOf } from "./digest.js";
import { a as cpuTargetSchema, m as nameSchema, r as architectureSchema, u as pinnedVersionSchema } from "./version.js";
import { s as pinnedInstanceSchema } from "./instance.js";
import { S as priceSchema, v as overheadSchema } from "./text.js";
import { E as readElf, j as workloadSchema } from "./machine.js";
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
	const candidates = [...new Set(versions.map(({ name }) => name))].filter((name) => name !== baseline);
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
// src/core/model-run/program-file.ts
/** So much of a file is enough: header, program headers and the loader's name, or a #! line, lie at its beginning. */
const PROGRAM_HEAD_BYTES = 4096;
/** Numbers of e_machine (gABI 4.1, and the registry of the generic ABI). */
const MACHINES = {
	3: "x86",
	21: "ppc64",
	22: "s390x",
	40: "arm",
	62: "amd64",
	183: "arm64",
	243: "riscv",
	258: "loongarch"
};
const ELF_MAGIC = [
	127,
	69,
	76,
	70
];
const BIG_ENDIAN = 2;
const CLASS_32 = 1;
/** @param head the file's first bytes: PROGRAM_HEAD_BYTES of them, or all */
function readProgramFile(head) {
	if (isElf(head)) {
		const { architecture = null, loader = null } = readElf(head) ?? {};
		return {
			kind: "elf",
			architecture,
			madeFor: architecture ?? describeMachine(head),
			loader
		};
	}
	const [line = ""] = new TextDecoder("latin1").decode(head).split("\n", 1);
	const [, interpreter] = /^#![ \t]*(\S+)/.exec(line) ?? [];
	return interpreter ? {
		kind: "script",
		interpreter
	} : { kind: "other" };
}
function isElf(head) {
	return head.length >= 20 && ELF_MAGIC.every((byte, at) => head[at] === byte);
}
function describeMachine(head) {
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	const isBig = head[5] === BIG_ENDIAN;
	const number = view.getUint16(18, !isBig);
	const name = MACHINES[number] ?? `processor ${number} of the ELF registry`;
	return [
		head[4] === CLASS_32 ? "32-bit " : "",
		isBig ? "big-endian " : "",
		name
	].join("");
}
export { METRICS as C, overallLevel as S, platformQuestionSchema as T, LOOKS_WITHOUT_HISTORY as _, blocksAmong as a, looksSchema as b, pinnedWorkloadSchema as c, versionFor as d, workloadDigest as f, nextAttemptId as g, isRetry as h, blockSpecSchema as i, planSchema as l, firstAttemptId as m, readProgramFile as n, makePlan as o, attemptId as p, blockSpec as r, pinnedPlatformSchema as s, PROGRAM_HEAD_BYTES as t, sideSchema as u, LOOKS_WITH_HISTORY as v, metricSchema as w, looksUpTo as x, cappedLooks as y };
