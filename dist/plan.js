import { B as _enum, G as number, H as boolean, M as xoroshiro128plus, N as uniformInt, V as array, W as literal, X as string, Y as strictObject } from "./vendor.js";
import { a as firstAttemptId, n as metricSchema } from "./platform-comparison.js";
import { n as digestSchema, r as shortDigest, t as digestOf } from "./digest.js";
import { s as pinnedInstanceSchema } from "./instance.js";
import { a as cpuTargetSchema, d as pinnedVersionSchema, h as nameSchema, r as architectureSchema } from "./version.js";
import { a as looksSchema, r as atLevelOf, t as LOOKS_WITHOUT_HISTORY } from "./looks.js";
import { a as workloadSchema } from "./workload.js";
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
export { pinnedPlatformSchema as a, sideSchema as c, makePlan as i, versionFor as l, blockSpecSchema as n, pinnedWorkloadSchema as o, blocksAmong as r, planSchema as s, blockSpec as t, workloadDigest as u };
