import { G as date, H as bytesToHex, J as array, Q as number, U as utf8ToBytes, V as sha256, Z as literal, et as record, nt as string, q as _enum, rt as union, tt as strictObject } from "./vendor.js";
// src/core/digest.ts
/** `sha256:` and 64 hexadecimal digits, the form of an OCI image digest. */
const digestSchema = string().regex(/^sha256:[0-9a-f]{64}$/, "expected sha256:<64 hex>");
/** Digest of a JSON value. Keys count in any order, so that equal values have equal digests. */
function digestOf(value) {
	return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(sortKeys(value)))))}`;
}
/** The first eight hexadecimal digits: enough to tell plans apart by eye, never to prove equality. */
function shortDigest(digest) {
	return digest.replace("sha256:", "").slice(0, 8);
}
function sortKeys(value) {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
	return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
// src/core/names.ts
/**
* Names of suites, workloads, platforms and versions. They become parts of block ids, file names and tags,
* hence the narrow alphabet; `__` is kept free, because it joins the parts of a block id.
*/
const nameSchema = string().max(64).regex(/^[A-Za-z0-9](?:[A-Za-z0-9.-]|_(?!_))*$/, "expected a name of letters, digits, '.', '-' and single '_', beginning with a letter or digit");
// src/core/version.ts
const architectureSchema = _enum(["amd64", "arm64"]);
/** What made an executable. Two versions built differently are not comparable: the build differs, not the model. */
const toolchainSchema = strictObject({
	compiler: string().nullable().describe("Name and version, as the compiler gives them."),
	flags: string().nullable().describe("Optimisation flags; null where nobody knows them.")
});
const common = {
	name: nameSchema,
	description: string().optional(),
	arguments: array(string()).default([]).describe("Added to the program's arguments."),
	environment: record(string(), string()).default({})
};
/** A version as written in a suite or in versions.yml. */
const versionSchema = union([strictObject({
	...common,
	miniature: strictObject({
		slow: record(string().min(1), number().min(1).max(100)).default({}).describe("Timers that do more work, and by which factor: a slow-down of known size."),
		flags: string().default("-O2").describe("Optimisation flags for the C compiler.")
	}).describe("The built-in model, compiled for this version.")
}), strictObject({
	...common,
	executable: string().min(1).describe("Path of the program."),
	runDirectory: string().min(1).optional().describe("Run directory of this version, where versions differ in their configuration files."),
	toolchain: strictObject({
		compiler: string().optional(),
		flags: string().optional()
	}).optional().describe("What it was built with, as far as the executable does not tell.")
})]);
/** Of benchmarks/versions.yml. */
const versionCatalogueSchema = strictObject({ versions: array(versionSchema) });
/** An executable as it lies on the machine, or in an image. */
const executableSchema = strictObject({
	path: string(),
	sha256: digestSchema,
	architecture: architectureSchema.nullable().describe("Null: a script, or an unknown format."),
	needs: array(string()).describe("Shared libraries it asks for, libmvec (vector math) among them.")
});
/** A version pinned to the very bytes that run. */
const pinnedVersionSchema = strictObject({
	name: nameSchema,
	description: string().optional(),
	digest: digestSchema.describe("Of all that makes this version: executable, arguments, environment, configuration."),
	executable: executableSchema,
	arguments: array(string()),
	environment: record(string(), string()),
	runDirectory: string().nullable(),
	toolchain: toolchainSchema,
	image: string().optional().describe("Container image that it is in, as repository@sha256:...; absent: none.")
});
/**
* The versions that an image holds: its label `gcbench.versions`, and its file /opt/gcbench/versions.json. One entry for
* each name; a version's arguments and environment are not here, because the plan brings them.
*/
const imageVersionsSchema = array(strictObject({
	name: nameSchema,
	executable: executableSchema,
	toolchain: toolchainSchema,
	definition: digestSchema.describe("Of how it was to be built: definitionDigest.")
}));
const IMAGE_VERSIONS_LABEL = "gcbench.versions";
/** Of what decides how a version is built, and of nothing else: an image whose digest differs is out of date. */
function definitionDigest(version) {
	return digestOf("miniature" in version ? { miniature: version.miniature } : {
		executable: version.executable,
		toolchain: version.toolchain ?? null
	});
}
/** What two versions differ in besides being two versions; empty: their times can be compared. */
function buildDifferences(a, b) {
	const differs = (what, one, other) => one !== null && other !== null && one !== other ? [`${what}: ${one} against ${other}`] : [];
	return [
		...differs("compiler", a.toolchain.compiler, b.toolchain.compiler),
		...differs("compiler flags", a.toolchain.flags, b.toolchain.flags),
		...differs("architecture", a.executable.architecture, b.executable.architecture)
	];
}
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
// src/core/platforms/prices.ts
const provenance = {
	date: date().describe("Day that it was true on, as in 2026-11-23."),
	source: string().min(1).describe("Where it is from: a price list, a bill, a measurement.")
};
const seconds = number().nonnegative();
const amount = {
	usdPerHour: number().positive().describe("On-demand: of the list. Spot: the median."),
	range: strictObject({
		low: number().positive(),
		high: number().positive()
	}).refine(({ low, high }) => low <= high, { error: "low is above high" }).optional().describe("Spot: 10th and 90th percentile over the days before the date."),
	...provenance
};
/** What an hour of a machine of AWS costs, in one region. */
const instancePriceSchema = strictObject({
	instanceType: instanceTypeSchema,
	purchase: purchaseSchema,
	region: string().min(1).describe("As in us-west-2."),
	...amount
});
/** What an hour of a machine of one's own costs, or of a platform by its name: it goes before the list's. */
const platformPriceSchema = strictObject({
	platform: nameSchema.describe("Name of the platform, without threads: the machine is paid for whole."),
	purchase: _enum([
		"on-demand",
		"spot",
		"own"
	]).describe("own: a machine that one has."),
	region: string().min(1).optional().describe("Region or zone, as in us-west-2."),
	...amount
});
/** What an hour of a whole machine costs. An input with a date, never noise: it widens no interval. */
const priceSchema = union([instancePriceSchema, platformPriceSchema]);
/** What a job is paid for besides its trials. With it a report shows costs all-in too. */
const overheadSchema = strictObject({
	platform: nameSchema,
	bootSeconds: seconds.describe("From the machine's start, which is billed, to the start of the job."),
	imagePullSeconds: seconds,
	stagingSeconds: seconds.describe("Of the input data."),
	...provenance
});
/** What a price is of: one for each of these. */
function priceKey(price) {
	return "instanceType" in price ? [
		price.instanceType,
		price.purchase,
		price.region
	].join(" ") : price.platform;
}
/** The machine that a price is of, for people. */
function pricedMachine(price) {
	return "instanceType" in price ? price.instanceType : price.platform;
}
function hasNoTwin(keys) {
	return new Set(keys).size === keys.length;
}
/** A file of prices, as in benchmarks/prices.json. */
const priceListSchema = strictObject({
	schemaVersion: literal(1),
	prices: array(priceSchema).refine((prices) => hasNoTwin(prices.map(priceKey)), { error: "a platform is there twice, or an instance type for one purchase and region" }),
	overheads: array(overheadSchema).refine((overheads) => hasNoTwin(overheads.map(({ platform }) => platform)), { error: "a platform is there twice" }).default([])
});
const NO_PRICES = {
	schemaVersion: 1,
	prices: [],
	overheads: []
};
/**
* What an hour of a platform costs: by its name where the list has that, else by its instance type and purchase.
*
* @param region null: not known; then only a price that is the only one of its kind is taken
* @returns null where the list does not say
*/
function priceOf({ prices }, { name, instance }, region) {
	const own = prices.find((price) => "platform" in price && price.platform === name);
	if (own || !instance) return own ?? null;
	const offers = prices.filter((price) => "instanceType" in price && price.instanceType === instance.type && price.purchase === instance.purchase && (region === null || price.region === region));
	return offers.length === 1 ? offers[0] ?? null : null;
}
/**
* The most that an hour of a platform can cost. Spot: AWS never asks more than on-demand.
*
* @returns USD; null where the list does not say
*/
function worstUsdPerHour(list, platform, region) {
	const price = priceOf(list, platform, region);
	const { instance } = platform;
	if (instance?.purchase === "spot") {
		const onDemand = priceOf(list, {
			...platform,
			instance: {
				...instance,
				purchase: "on-demand"
			}
		}, region);
		if (onDemand && "instanceType" in onDemand) return onDemand.usdPerHour;
	}
	return price && (price.range?.high ?? price.usdPerHour);
}
/** A list with newer prices: each takes the place of the older one, what is new comes after the others. */
function withPrices(list, newer) {
	const byKey = new Map(newer.map((price) => [priceKey(price), price]));
	const kept = list.prices.map((price) => byKey.get(priceKey(price)) ?? price);
	const known = new Set(list.prices.map(priceKey));
	return {
		...list,
		prices: [...kept, ...newer.filter((price) => !known.has(priceKey(price)))]
	};
}
// src/core/json.ts
/** The form of all JSON that we write: for people to read, with one newline at the end. */
function toJson(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
export { shortDigest as A, imageVersionsSchema as C, nameSchema as D, versionSchema as E, digestOf as O, definitionDigest as S, versionCatalogueSchema as T, placeJob as _, priceListSchema as a, architectureSchema as b, pricedMachine as c, expandInstanceTypes as d, instanceFactsSchema as f, pinnedInstanceSchema as g, instanceTypesSchema as h, priceKey as i, digestSchema as k, withPrices as l, instanceSize as m, NO_PRICES as n, priceOf as o, instanceFamily as p, overheadSchema as r, priceSchema as s, toJson as t, worstUsdPerHour as u, purchaseSchema as v, pinnedVersionSchema as w, buildDifferences as x, IMAGE_VERSIONS_LABEL as y };
