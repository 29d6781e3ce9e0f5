import { r as __toESM } from "./rolldown-runtime.js";
import { i as UsageError, n as InfrastructureError, r as InterruptedError, t as FaultyFilesError } from "./errors.js";
import { r as shortDigest, t as digestOf } from "./digest.js";
import { C as METRICS, b as looksSchema, f as workloadDigest, m as firstAttemptId, n as readProgramFile, w as metricSchema } from "./program-file.js";
import { f as versionCatalogueSchema, l as imageVersionsSchema, m as nameSchema, n as IMAGE_VERSIONS_LABEL, o as definitionDigest, p as versionSchema, r as architectureSchema, t as IMAGE_INPUTS_LABEL } from "./version.js";
import { A as runDirectoryDigest, D as MINIATURE_TIMERS, E as readElf, S as fileDigest, j as workloadSchema, t as architectureHere } from "./machine.js";
import { $ as toJSONSchema, A as require_cli_table3, B as _enum, C as extent, G as number, H as boolean, J as record, K as object, M as leven, N as require_jstat, O as sum$1, V as array, W as literal, X as string, Y as strictObject, Z as union, _ as markdownTable, j as require_dist, k as require_picocolors, m as glob, v as mean, w as group, x as sampleStandardDeviation, y as median } from "./vendor.js";
import { t as toJson } from "./json.js";
import { t as VERSION } from "./product.js";
import { _ as parseStored } from "./model-log.js";
import { a as INPUTS, f as softwarePackageSchema, t as VERSION_FILE, u as PACKAGES_FILE } from "./version-tree.js";
import { n as inputListDigest, r as inputListSchema } from "./inputs.js";
import { n as platformCatalogueSchema, t as LOCAL_PLATFORM } from "./platform.js";
import { l as purchaseSchema, o as instanceTypesSchema } from "./instance.js";
import { C as pricedMachine, c as formatMemory, f as formatSeconds, g as formatUsdAmount, i as formatCount, l as formatNumber, m as formatSize, p as formatShare, r as formatChange, s as formatInterval, t as formatBytes, x as priceOf, y as priceKey } from "./text.js";
import { t as parseS3Address } from "./s3-address.js";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { basename, dirname, join, posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
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
		deadlineHours: number().positive().optional().describe("AWS: what has not ended so long after the run's begin is cancelled.")
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
// src/adapters/yaml-file.ts
var import_dist = require_dist();
/** A YAML file that remembers where everything in it stands. */
var YamlFile = class YamlFile {
	path;
	#document;
	#lines;
	constructor(path, document, lines) {
		this.path = path;
		this.#document = document;
		this.#lines = lines;
	}
	/**
	* @returns null where there is no such file
	* @throws {UsageError} what is there can't be read: a directory, or somebody else's
	*/
	static async read(path) {
		let text;
		try {
			text = await readFile(path, "utf8");
		} catch (error) {
			if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
			const reason = error instanceof Error ? error.message : String(error);
			throw new UsageError(`${path} can't be read as a file: ${reason}`, { cause: error });
		}
		const lines = new import_dist.LineCounter();
		return new YamlFile(path, (0, import_dist.parseDocument)(text, {
			lineCounter: lines,
			prettyErrors: false,
			logLevel: "error"
		}), lines);
	}
	/** Checks the whole file against a schema; every fault it has goes to `faults`. */
	parse(schema, faults) {
		const broken = this.#syntaxFaults();
		faults.push(...broken);
		if (broken.length > 0) return null;
		const parsed = schema.safeParse(this.#document.toJS());
		if (parsed.success) return parsed.data;
		faults.push(...parsed.error.issues.flatMap((issue) => this.#toFaults(issue, [], schema)));
		return null;
	}
	/** What makes the file no YAML, or YAML of which no values can be made. */
	#syntaxFaults() {
		const { errors, warnings, contents } = this.#document;
		const at = (offset, message) => ({
			file: this.path,
			...this.#place(offset),
			message
		});
		const faults = [...errors, ...warnings].map(({ message, code, pos }) => at(pos[0], code === "MULTIPLE_DOCS" ? "a second document begins here: only one is read" : message));
		if (faults.length > 0) return faults;
		if (contents === null) return [at(0, "the file is empty")];
		const anchors = /* @__PURE__ */ new Set();
		(0, import_dist.visit)(this.#document, { Node: (_, node) => {
			if ((0, import_dist.isAlias)(node) && !anchors.has(node.source)) faults.push(at(node.range?.[0], `there is no anchor &${node.source} before this`));
			else if (!(0, import_dist.isAlias)(node) && node.anchor) anchors.add(node.anchor);
		} });
		if (faults.length > 0) return faults;
		try {
			this.#document.toJS();
			return [];
		} catch (error) {
			return [at(0, error instanceof Error ? error.message : String(error))];
		}
	}
	/** A fault at the value that the path leads to, or at what is nearest to it. */
	fault(path, message, hint) {
		return {
			file: this.path,
			...this.#place(this.#offset(path)),
			message,
			...hint === void 0 ? {} : { hint }
		};
	}
	#toFaults(issue, parents, schema) {
		const path = [...parents, ...issue.path];
		if (issue.code === "invalid_union" && issue.errors.length > 0) return closest(issue.errors).flatMap((inner) => this.#toFaults(inner, path, schema));
		if (issue.code === "unrecognized_keys") {
			const known = knownKeys(schema, path);
			return issue.keys.map((key) => this.fault([...path, key], `unknown key "${key}"`, didYouMean(key, known)));
		}
		const value = this.#document.getIn(path);
		const name = path.length > 0 ? `${path.join(".")}: ` : "";
		if (issue.code === "invalid_type" && value === void 0 && path.length > 0) return [this.fault(path, `${name}is missing`)];
		return [this.fault(path, `${name}${issue.message}`, hintFor(issue, value))];
	}
	#place(offset) {
		const { line, col } = this.#lines.linePos(offset ?? 0);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	}
	#offset(path) {
		let node = this.#document.contents;
		let offset = node?.range?.[0];
		for (const key of path) {
			let next = null;
			if ((0, import_dist.isMap)(node)) {
				const pair = node.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === key);
				if ((0, import_dist.isScalar)(pair?.key)) offset = pair.key.range?.[0] ?? offset;
				next = pair?.value ?? null;
			} else if ((0, import_dist.isSeq)(node)) {
				next = node.items[Number(key)] ?? null;
				offset = next?.range?.[0] ?? offset;
			}
			if (!next) break;
			node = next;
		}
		return offset;
	}
};
function hintFor(issue, value) {
	if (issue.code === "invalid_type" && issue.expected === "string") return isScalarValue(value) ? `put it in quotes: "${value}"` : void 0;
	if (!(issue.code === "invalid_value" || issue.code === "invalid_union") || typeof value !== "string") return void 0;
	return didYouMean(value, choicesOf(issue));
}
function choicesOf(issue) {
	if (issue.code === "invalid_value") return issue.values.map(String);
	return issue.inclusive === false ? [] : (issue.options ?? []).map(String);
}
function isScalarValue(value) {
	return typeof value === "number" || typeof value === "boolean";
}
/** `did you mean graviton3?`, or else what there is; undefined where there is nothing to choose from. */
function didYouMean(word, options) {
	const firstLetter = (option) => Number(option[0]?.toLowerCase() === word[0]?.toLowerCase());
	const [best] = options.map((option) => ({
		option,
		distance: leven(word.toLowerCase(), option.toLowerCase())
	})).sort((a, b) => a.distance - b.distance || firstLetter(b.option) - firstLetter(a.option));
	if (!best) return void 0;
	if (best.distance <= Math.max(2, Math.floor(word.length / 3))) return `did you mean ${best.option}?`;
	return `there is: ${options.slice(0, MOST_OPTIONS).join(", ")}${options.length > MOST_OPTIONS ? ", ..." : ""}`;
}
const MOST_OPTIONS = 12;
/** Of a union's branches the one that was meant: the value has its type, and it complains least. */
function closest(branches) {
	const isOtherType = (issues) => issues.some(({ code, path }) => code === "invalid_type" && path.length === 0);
	const meant = branches.filter((issues) => !isOtherType(issues));
	const weight = (issues) => {
		const unknown = issues.flatMap((issue) => issue.code === "unrecognized_keys" ? issue.keys : []);
		const others = issues.filter(({ code }) => code !== "unrecognized_keys");
		const misspelt = others.filter(({ path }) => unknown.some((key) => leven(key, String(path.at(-1))) <= 2));
		return unknown.length + others.length - misspelt.length;
	};
	const [best] = (meant.length > 0 ? meant : branches).toSorted((a, b) => weight(a) - weight(b));
	return best ?? [];
}
/** The keys that the schema knows at a path, over all branches of its unions. */
function knownKeys(schema, path) {
	let level = branchesOf(toJSONSchema(schema, {
		io: "input",
		reused: "inline"
	}));
	for (const key of path) level = level.flatMap((part) => {
		const inner = typeof key === "number" ? part.items : part.properties?.[String(key)];
		const other = typeof part.additionalProperties === "object" ? part.additionalProperties : null;
		return inner ? branchesOf(inner) : other ? branchesOf(other) : [];
	});
	return [...new Set(level.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}
function branchesOf(schema) {
	const inner = [
		...schema.anyOf ?? [],
		...schema.oneOf ?? [],
		...schema.allOf ?? []
	];
	return inner.length > 0 ? [schema, ...inner.flatMap(branchesOf)] : [schema];
}
// src/adapters/suite-checks.ts
/** What each file can't tell alone: whether the versions can run the workloads. */
function checkTogether(file, { suite, workloads, versions }, faults) {
	for (const version of versions) {
		const path = ["versions", placeOf$1(version, suite.versions)];
		const isMiniature = "miniature" in version;
		for (const workload of workloads) {
			if (isMiniature !== (workload.kind === "miniature")) {
				const needs = workload.kind === "miniature" ? "miniature" : "executable";
				faults.push(file.fault(path, `workload ${workload.name} needs versions with the key "${needs}", ${version.name} has none`));
			}
			const missing = missingDirectory(version, workload);
			if (missing !== null) faults.push(file.fault(path, missing));
		}
		for (const timer of isMiniature ? Object.keys(version.miniature.slow) : []) if (!MINIATURE_TIMERS.includes(timer)) faults.push(file.fault(path, `the miniature has no timer "${timer}"`, didYouMean(timer, MINIATURE_TIMERS)));
	}
}
/** What keeps a version from having a run directory for a workload; null: nothing does. */
function missingDirectory(version, workload) {
	if (workload.kind !== "geos-chem-classic") return null;
	if ("geosChemClassic" in version) {
		if (workload.create !== void 0 && workload.simulatedHours !== void 0) return null;
		return `version ${version.name} is built into an image, and workload ${workload.name} does not say how its run directory is made there (create, simulatedHours)`;
	}
	if ("executable" in version && version.runDirectory !== void 0 || workload.runDirectory !== void 0) return null;
	return `neither workload ${workload.name} nor version ${version.name} has a runDirectory`;
}
const PLACEHOLDERS = [
	"{executable}",
	"{threads}",
	"{directory}"
];
/** A misspelt placeholder would go to the program as it is, and a forgotten one measure one program twice. */
function checkCommands(file, { suite, workloads, versions }, faults) {
	for (const workload of workloads) {
		if (workload.kind !== "command") continue;
		const path = [
			"workloads",
			placeOf$1(workload, suite.workloads),
			"command"
		];
		const parts = [...workload.command, ...workload.warmUpCommand ?? []];
		for (const [written] of parts.flatMap((part) => [...part.matchAll(/\{\w+\}/g)])) {
			const meant = didYouMean(written, PLACEHOLDERS);
			if (!PLACEHOLDERS.includes(written) && meant?.startsWith("did you mean")) faults.push(file.fault(path, `there is no placeholder ${written}`, meant));
		}
		const usesExecutable = workload.command.some((part) => part.includes("{executable}"));
		const others = new Set(versions.map(({ arguments: args, environment }) => JSON.stringify([args, environment])));
		if (!usesExecutable && others.size < versions.length) {
			const why = `the command of ${workload.name} does not hold {executable}: its versions would run the same`;
			faults.push(file.fault(path, why));
		}
	}
}
/** Where an entry stands in the suite: names that lead nowhere are not among what was loaded. */
function placeOf$1({ name }, written) {
	return written.findIndex((entry) => (typeof entry === "string" ? entry : entry.name) === name);
}
// src/adapters/yaml-catalogue.ts
/** How far above a suite its catalogue may be: benchmarks/suites/x/y.yml. */
const CATALOGUE_LEVELS = 3;
/**
* Reads a suite and all that it names.
*
* @param change what is asked otherwise than the suite has it, before its names are looked up
* @throws {FaultyFilesError} with every fault of every file involved
*/
async function loadSuite(path, change = (suite) => suite) {
	const file = await YamlFile.read(path);
	if (!file) throw new UsageError(await noSuite(path));
	const faults = [];
	const written = file.parse(suiteSchema, faults);
	if (!written) throw new FaultyFilesError(inOrder(faults));
	const suite = change(written);
	const loader = new Loader(file, suite, findCatalogue(path), faults);
	const loaded = {
		suite,
		workloads: await loader.workloads(),
		versions: await loader.versions(),
		platforms: await loader.platforms()
	};
	checkTogether(file, loaded, faults);
	checkCommands(file, loaded, faults);
	if (faults.length > 0) throw new FaultyFilesError(inOrder(faults));
	return loaded;
}
/**
* Names of the versions that a versions file lists, in its order.
*
* @param isOptional a file that is not there lists none
* @throws {UsageError} the file is not there, or not as it should be
*/
async function readVersionNames(path, { isOptional }) {
	if (isOptional && !existsSync(path)) return [];
	return (await readVersions(path)).map(nameOf$1);
}
/**
* The versions that a versions file lists, in its order, as they are written there.
*
* @throws {UsageError} the file is not there, or not as it should be
*/
async function readVersions(path) {
	const file = await YamlFile.read(path);
	if (!file) throw new UsageError(`There is no versions file ${path}.`);
	const faults = [];
	const catalogue = file.parse(versionCatalogueSchema, faults);
	if (!catalogue) throw new FaultyFilesError(faults);
	return catalogue.versions;
}
/** File by file, as somebody goes through them. */
function inOrder(faults) {
	const files = [...new Set(faults.map(({ file }) => file))];
	return faults.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
const NO_CATALOGUE = "no folder at or above the suite holds workloads/, versions.yml or platforms.yml to look in";
var Loader = class {
	#file;
	#suite;
	#catalogue;
	#faults;
	constructor(file, suite, catalogue, faults) {
		this.#file = file;
		this.#suite = suite;
		this.#catalogue = catalogue;
		this.#faults = faults;
	}
	async workloads() {
		const found = [];
		for (const [index, entry] of this.#suite.workloads.entries()) {
			if (typeof entry !== "string") {
				found.push(absoluteWorkload(entry, dirname(this.#file.path)));
				continue;
			}
			const workload = await this.#workloadNamed(entry, ["workloads", index]);
			if (workload) found.push(workload);
		}
		this.#refuseTwins(found, "workloads");
		return found;
	}
	async versions() {
		const catalogue = await this.#readCatalogue("versions.yml", versionCatalogueSchema);
		const known = catalogue?.data?.versions ?? [];
		const found = this.#suite.versions.flatMap((entry, index) => {
			if (typeof entry !== "string") return [absoluteVersion(entry, dirname(this.#file.path))];
			const version = known.find(({ name }) => name === entry);
			if (catalogue && !catalogue.data) return [];
			if (version) return [absoluteVersion(version, this.#catalogue ?? "")];
			this.#unknown(["versions", index], "version", entry, known.map(nameOf$1));
			return [];
		});
		this.#refuseTwins(found, "versions");
		const { baseline } = this.#suite;
		if (baseline !== void 0 && !found.some(({ name }) => name === baseline)) this.#unknown(["baseline"], "version of this suite", baseline, found.map(nameOf$1));
		return found;
	}
	async platforms() {
		const catalogue = await this.#readCatalogue("platforms.yml", platformCatalogueSchema);
		const known = catalogue?.data?.platforms ?? [];
		return this.#suite.platforms.flatMap((use, index) => {
			const name = typeof use === "string" ? use : use.name;
			if (name === "local") return [];
			const platform = known.find((entry) => entry.name === name);
			if (platform) return [platform];
			if (catalogue && !catalogue.data) return [];
			this.#unknown(["platforms", index], "platform", name, [LOCAL_PLATFORM, ...known.map(nameOf$1)]);
			return [];
		});
	}
	async #workloadNamed(name, path) {
		const directory = join(this.#catalogue ?? "", "workloads");
		const file = this.#catalogue && await YamlFile.read(join(directory, `${name}.yml`));
		if (!file) {
			const names = this.#catalogue ? await namesIn(directory) : [];
			this.#unknown(path, "workload", name, names);
			return null;
		}
		const workload = file.parse(workloadSchema, this.#faults);
		if (!workload) return null;
		if (workload.name !== name) this.#faults.push(file.fault(["name"], `the file is ${name}.yml, its name ${workload.name}`));
		return absoluteWorkload(workload, directory);
	}
	async #readCatalogue(name, schema) {
		const file = this.#catalogue && await YamlFile.read(join(this.#catalogue, name));
		return file ? { data: file.parse(schema, this.#faults) } : null;
	}
	#unknown(path, kind, name, known) {
		this.#faults.push(this.#file.fault(path, `no ${kind} is called "${name}"`, didYouMean(name, known) ?? NO_CATALOGUE));
	}
	#refuseTwins(items, key) {
		for (const [index, { name }] of items.entries()) if (items.findIndex((item) => item.name === name) < index) this.#faults.push(this.#file.fault([key, index], `"${name}" is there twice`));
	}
};
function absoluteWorkload(workload, base) {
	switch (workload.kind) {
		case "geos-chem-classic": return workload.runDirectory === void 0 ? workload : {
			...workload,
			runDirectory: absolute(workload.runDirectory, base)
		};
		case "command": return workload.workingDirectory === void 0 ? workload : {
			...workload,
			workingDirectory: absolute(workload.workingDirectory, base)
		};
		case "miniature": return workload;
	}
}
function absoluteVersion(version, base) {
	if (!("executable" in version)) return version;
	const { runDirectory, executable } = version;
	return {
		...version,
		executable: absolute(executable, base),
		...runDirectory === void 0 ? {} : { runDirectory: absolute(runDirectory, base) }
	};
}
/** Paths in a file are relative to that file. */
function absolute(path, base) {
	return resolve(base, path.startsWith("~/") ? join(homedir(), path.slice(2)) : path);
}
/** The directory with workloads/, versions.yml and platforms.yml that a suite belongs to; null: it has none. */
function findCatalogue(suite) {
	let directory = dirname(resolve(suite));
	for (let level = 0; level < CATALOGUE_LEVELS; level++) {
		if ([
			"workloads",
			"versions.yml",
			"platforms.yml"
		].some((mark) => existsSync(join(directory, mark)))) return directory;
		directory = dirname(directory);
	}
	return null;
}
async function namesIn(directory) {
	return (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(".yml")).map((name) => basename(name, ".yml"));
}
async function noSuite(path) {
	const names = (await readdir(dirname(path)).catch(() => [])).filter((name) => name.endsWith(".yml"));
	const hint = didYouMean(basename(path), names);
	return `There is no suite ${path}${hint ? `: ${hint}` : "."}`;
}
function nameOf$1({ name }) {
	return name;
}
// src/commands/command.ts
var import_jstat = /* @__PURE__ */ __toESM(require_jstat(), 1);
function command(definition) {
	return definition;
}
// src/core/record-times.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Sorts what has a start, the earliest first. */
function byStart(a, b) {
	return a.startedAt < b.startedAt ? -1 : Number(a.startedAt > b.startedAt);
}
/** When the first of the blocks began and the last ended; null: there are none. */
function measuredBetween(records) {
	const [from = null, to = null] = extent(records.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]));
	return {
		from,
		to
	};
}
// src/core/verdict/replicates.ts
/** Gathers blocks by host, hosts in the order of their first block. */
function replicatesOf(blocks) {
	const byHost = /* @__PURE__ */ new Map();
	for (const [arrival, { host, a, b }] of blocks.entries()) {
		const known = byHost.get(host);
		if (known) known.push({
			a,
			b,
			arrival
		});
		else byHost.set(host, [{
			a,
			b,
			arrival
		}]);
	}
	return [...byHost].map(([host, times]) => ({
		host,
		blocks: times
	}));
}
/** The first hosts as they were known when the last of them came: what came later on the same hosts is left out. */
function firstHosts(replicates, count) {
	const chosen = replicates.slice(0, count);
	const last = Math.max(...chosen.map(({ blocks: [first] }) => first?.arrival ?? 0));
	return chosen.map(({ host, blocks }) => ({
		host,
		blocks: blocks.filter(({ arrival = 0 }) => arrival <= last)
	}));
}
/**
* Variance of a host's difference in units of a single trial's, as far as it comes from run noise: 1 where each
* version ran twice in one block.
*/
function trialsFactor(replicates) {
	return average(replicates.map(({ blocks }) => average(blocks.map(({ a, b }) => 1 / a.length + 1 / b.length)) / blocks.length));
}
/** Median absolute deviation of a normal distribution, in standard deviations. */
const MAD_OF_NORMAL = .6745;
/** Median of |x1 - x2| of two draws from a normal distribution, in standard deviations. */
const MEDIAN_OF_DUPLICATES = Math.SQRT2 * MAD_OF_NORMAL;
/** What logarithms of equal times can differ by. */
const ROUNDING = 1e-12;
/** Duplicates further apart than so many standard deviations of their difference: something interfered. */
const INTERFERENCE = 3 * Math.SQRT2;
/**
* Distances between successive trials of the same version on the same host: run noise with nothing else in it.
*
* @returns |log| differences, two a host with trials in ABBA; none where a version ran once
*/
function duplicateDistances(replicates) {
	return replicates.flatMap(({ blocks }) => blocks.flatMap(({ a, b }) => [...pairDistances(a), ...pairDistances(b)]));
}
/** Distances between successive trials of one version on one host. */
function pairDistances(values) {
	const distances = [];
	for (let index = 1; index < values.length; index += 2) distances.push(Math.abs((values[index] ?? 0) - (values[index - 1] ?? 0)));
	return distances;
}
/**
* Robust standard deviation of a single trial from distances between duplicates; 0 where there are none, or
* where most agree to the last digit, as those of a coarse clock do.
*/
function duplicateSd(distances) {
	if (distances.length === 0) return 0;
	const sd = median([...distances]) / MEDIAN_OF_DUPLICATES;
	return sd < ROUNDING ? 0 : sd;
}
/**
* Mean of log B minus mean of log A, one a host: whatever a host adds to all its trials falls out. A trial
* that lies further above the fastest of its version than duplicates do was interfered with, because
* interference only ever slows a run down, and is left out; for two trials that is their minimum. It looks only
* within a version, so it favours none.
*
* @param trialSd of a trial on a host, the robust standard deviation of duplicates; 0: nothing is left out
*/
function hostDifferences(replicates, trialSd) {
	const limit = trialSd > 0 ? INTERFERENCE * trialSd : Number.POSITIVE_INFINITY;
	return replicates.map(({ blocks }) => average(blocks.map(({ a, b }) => undisturbedMean(b, limit) - undisturbedMean(a, limit))));
}
/** Mean of one version's trials on one host without those that lie more than `limit` above the fastest. */
function undisturbedMean(values, limit) {
	const fastest = Math.min(...values);
	return average(values.filter((value) => value - fastest <= limit));
}
/** Plain arithmetic mean: in the inner loop of a calibration the library's summation would be most of the time. */
function average(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Values further than the limit from their median are drawn in to it. */
function winsorise(values, limit) {
	const middle = median([...values]);
	return values.map((value) => Math.min(middle + limit, Math.max(middle - limit, value)));
}
/** Sample variance, with n - 1. */
function sampleVariance(values) {
	return squaresAround(values) / (values.length - 1);
}
/** Sum of squared deviations from the mean. */
function squaresAround(values) {
	const centre = average(values);
	return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
/** Robust standard deviation from deviations about a middle, which no wild one among them moves far. */
function robustSd(deviations) {
	return median(deviations.map(Math.abs)) / MAD_OF_NORMAL;
}
// src/core/verdict/block-times.ts
/** The name that the wall time goes by beside the timers of a model. */
const WALL_TIME = "wall time";
/** Seconds of a quantity in a trial: its wall time, or one of its timers; null: it did not run. */
function quantitySeconds(trial, quantity) {
	if (quantity === "wall time") return trial.wallSeconds;
	return trial.timers.find(({ name }) => name === quantity)?.seconds ?? null;
}
/**
* What a block measured of a quantity, as the verdict takes it.
*
* @returns null where the block did not come through, a side has no trial, or a time is not above 0
*/
function blockTimes(record, quantity) {
	if (record.status !== "complete") return null;
	const a = logTimes(record, "A", quantity);
	const b = logTimes(record, "B", quantity);
	return a && b ? {
		a,
		b
	} : null;
}
function logTimes(record, side, quantity) {
	const times = record.trials.filter((trial) => trial.side === side && trial.failure === null).map((trial) => quantitySeconds(trial, quantity));
	return times.length > 0 && times.every((time) => time !== null && time > 0) ? times.map((time) => Math.log(time ?? 0)) : null;
}
/** The machine that a block ended on. */
function hostOf(record) {
	return record.sessions.at(-1)?.machine.host ?? "";
}
/**
* The hosts of a cell and what each measured, in the order of their blocks. On this machine blocks in time
* stand in for hosts, because there is but one.
*
* @param records of one cell, in the order of their start
*/
function replicatesFrom(records, quantity) {
	return replicatesOf(records.flatMap((record) => {
		const times = blockTimes(record, quantity);
		const host = standsForHost(record) ? record.spec.block.id : hostOf(record);
		return times ? [{
			host,
			...times
		}] : [];
	}));
}
/** Complete blocks of two versions, gathered by the comparison of their run that they belong to. */
function blocksByComparison(records) {
	const compared = records.filter(({ status, spec }) => status === "complete" && spec.block.candidate !== null);
	return [...group(compared, ({ spec }) => JSON.stringify([
		spec.run,
		spec.block.baseline,
		spec.block.candidate
	])).values()];
}
/** Whether a block in time stands in for a host. */
function standsForHost({ spec }) {
	return spec.platform.name === LOCAL_PLATFORM;
}
// src/core/verdict/statistics.ts
/**
* Student's t over independent values [1].
*
* @param values at least two finite numbers
* @param confidence of the interval, between 0 and 1
* @throws {RangeError} fewer than two values, or one that is not finite
*
* [1] Student, "The probable error of a mean", Biometrika 6(1), 1908, doi:10.1093/biomet/6.1.1.
*/
function tEstimate(values, confidence) {
	if (values.length < 2) throw new RangeError(`t needs two values, got ${values.length}`);
	const wrong = values.find((value) => !Number.isFinite(value));
	if (wrong !== void 0) throw new RangeError(`t needs finite values, got ${wrong}`);
	const degrees = values.length - 1;
	const estimate = mean([...values]);
	const error = sampleStandardDeviation([...values]) / Math.sqrt(values.length);
	const margin = tQuantile((1 + confidence) / 2, degrees) * error;
	const p = error === 0 ? Number(estimate === 0) : twoSidedP(estimate / error, degrees);
	return {
		estimate,
		low: estimate - margin,
		high: estimate + margin,
		p
	};
}
const quantiles = /* @__PURE__ */ new Map();
/** Inverses are iterative and asked for again and again with few arguments: each is worked out once. */
function cached(key, compute) {
	const known = quantiles.get(key);
	if (known !== void 0) return known;
	const value = compute();
	quantiles.set(key, value);
	return value;
}
/** Quantile of Student's t. */
function tQuantile(p, degrees) {
	return cached(`t ${p} ${degrees}`, () => import_jstat.default.studentt.inv(p, degrees));
}
/** Quantile of Fisher's F. */
function fQuantile(p, numerator, denominator) {
	return cached(`F ${p} ${numerator} ${denominator}`, () => import_jstat.default.centralF.inv(p, numerator, denominator));
}
/** Two-sided p-value of a t statistic. */
function twoSidedP(t, degrees) {
	return Math.min(1, 2 * import_jstat.default.studentt.cdf(-Math.abs(t), degrees));
}
// src/core/platforms/platform-question.ts
/**
* One value a host: the mean of its trials, without those that something interfered with, as the verdict has
* it: a trial further above the host's fastest than duplicates on that platform, or on all of them together, lie
* apart.
*/
function samplesOf(platforms) {
	const all = duplicateSd(platforms.flatMap(({ hosts }) => hosts.flatMap(pairDistances)));
	return platforms.map(({ id, hosts }) => {
		const trialSd = Math.max(all, duplicateSd(hosts.flatMap(pairDistances)));
		const limit = trialSd > 0 ? INTERFERENCE * trialSd : Number.POSITIVE_INFINITY;
		return {
			id,
			values: hosts.map((trials) => undisturbedMean(trials, limit))
		};
	});
}
/** Of all statements about the distances to the best taken together, at a single look. */
const LEVEL = .02;
/** That they hold together although one looked after each round of hosts; docs/platforms.md has how often. */
const CONFIDENCE = .95;
/** Weight of what the other platforms say of the spread between hosts, in degrees of freedom, at most. */
const PRIOR_DEGREES = 8;
/** Level of the F test, over all platforms, that takes one whose hosts differ too much by itself. */
const ODD_ONE_OUT = .01;
/**
* Ranks platforms by t over hosts, the best first, and says which of them can't be told from the best.
*
* Each platform is compared with every other as if it were the best itself; the true best is dropped only if one
* of these k - 1 comparisons errs, which is why Bonferroni over k - 1 suffices for a statement about all k [1].
* The distance to the best is bounded by the intervals towards all that can be the best [2]. Two departures: the
* hosts of a platform may differ more than those of another, hence Welch's degrees of freedom [3] and Bonferroni
* in place of the multivariate t; and two hosts say little of how hosts differ, hence each variance is moderated
* with those of the other platforms [4], except where an F test finds it too large for that.
*
* @param samples at least one host each
* @param level of the statement about all distances together
* @throws {RangeError} a platform has no value, or one that is not finite
*
* [1] Hsu, "Constrained simultaneous confidence intervals for multiple comparisons with the best", Ann. Stat.
*     12(3), 1984, doi:10.1214/aos/1176346732.
* [2] Edwards & Hsu, "Multiple comparisons with the best treatment", J. Am. Stat. Assoc. 78(384), 1983,
*     doi:10.1080/01621459.1983.10477047.
* [3] Welch, "The generalization of Student's problem when several different population variances are involved",
*     Biometrika 34(1-2), 1947, doi:10.1093/biomet/34.1-2.28.
* [4] Smyth 2004, doi:10.2202/1544-6115.1027, section 3, with a fixed weight of the prior.
*/
function standings(samples, level = LEVEL) {
	for (const { id, values } of samples) if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError(`${id} needs finite values, got [${values.join(", ")}]`);
	const summaries = samples.map((sample, index) => summarise(sample, samples.toSpliced(index, 1))).toSorted((a, b) => a.mean - b.mean);
	const tail = level / 2 / Math.max(1, samples.length - 1);
	const judged = summaries.map((own) => {
		const others = summaries.filter((other) => other !== own);
		const p = Math.min(.5, ...others.map((other) => worseP(own, other)));
		return {
			own,
			canBeBest: p >= tail,
			p: Math.min(1, p * 2 * others.length)
		};
	});
	const candidates = judged.flatMap(({ own, canBeBest }) => canBeBest ? [own] : []);
	const first = summaries[0]?.mean ?? 0;
	return judged.map(({ own, canBeBest, p }) => ({
		id: own.id,
		hosts: own.hosts,
		value: own.mean,
		interval: ownInterval(own),
		behind: own.mean - first,
		behindInterval: distanceToBest(own, candidates, tail),
		canBeBest,
		p
	}));
}
function summarise({ id, values }, others) {
	const hosts = values.length;
	const mean = average(values);
	if (hosts < 2) return {
		id,
		hosts,
		mean,
		squaredError: null,
		degrees: 0,
		known: 0
	};
	const { variance, degrees } = moderatedVariance(values, others);
	const known = hosts - 1 + replicatedDegrees(others);
	return {
		id,
		hosts,
		mean,
		squaredError: variance / hosts,
		degrees,
		known
	};
}
function moderatedVariance(values, others) {
	const own = {
		variance: sampleVariance(values),
		degrees: values.length - 1
	};
	const replicated = others.filter((other) => other.values.length >= 2);
	const known = replicatedDegrees(others);
	const squares = replicated.reduce((sum, other) => sum + sampleVariance(other.values) * (other.values.length - 1), 0);
	if (squares === 0) return own;
	const prior = {
		variance: squares / known,
		degrees: Math.min(PRIOR_DEGREES, known)
	};
	const limit = fQuantile(1 - ODD_ONE_OUT / (others.length + 1), own.degrees, known);
	if (own.variance / prior.variance > limit) return own;
	const degrees = own.degrees + prior.degrees;
	return {
		variance: (own.variance * own.degrees + prior.variance * prior.degrees) / degrees,
		degrees
	};
}
function replicatedDegrees(samples) {
	return samples.reduce((sum, { values }) => sum + Math.max(0, values.length - 1), 0);
}
/** One-sided p-value of `own` being no worse than `other`; 0.5 where nothing can be said. */
function worseP(own, other) {
	const distance = own.mean - other.mean;
	const error = errorBetween(own, other);
	if (error === null || distance <= 0) return .5;
	return error.standardError === 0 ? 0 : twoSidedP(distance / error.standardError, error.degrees) / 2;
}
function errorBetween(a, b) {
	if (a.squaredError === null || b.squaredError === null) return null;
	const sum = a.squaredError + b.squaredError;
	if (sum === 0) return {
		standardError: 0,
		degrees: a.degrees + b.degrees
	};
	const welch = sum ** 2 / (a.squaredError ** 2 / a.degrees + b.squaredError ** 2 / b.degrees);
	const degrees = Math.min(welch, a.known);
	return {
		standardError: Math.sqrt(sum),
		degrees: Math.floor(degrees * 10) / 10
	};
}
function ownInterval({ mean, squaredError, degrees }) {
	if (squaredError === null) return null;
	const margin = tQuantile(1.95 / 2, degrees) * Math.sqrt(squaredError);
	return {
		low: mean - margin,
		high: mean + margin
	};
}
function distanceToBest(own, candidates, tail) {
	const intervals = candidates.map((best) => {
		if (best === own) return {
			low: 0,
			high: 0
		};
		const error = errorBetween(own, best);
		if (error === null) return null;
		const margin = error.standardError === 0 ? 0 : tQuantile(1 - tail, error.degrees) * error.standardError;
		const distance = own.mean - best.mean;
		return {
			low: Math.max(0, distance - margin),
			high: Math.max(0, distance + margin)
		};
	});
	const known = intervals.filter((interval) => interval !== null);
	if (known.length < intervals.length) return null;
	return {
		low: Math.min(...known.map(({ low }) => low)),
		high: Math.max(...known.map(({ high }) => high))
	};
}
/**
* What to measure next when the question is which platform is the best: after each round of one host for each
* platform those that can't be the best any more are dropped [1], with the same test as `standings`, so that a report
* never contradicts what was run. It keeps nothing between rounds: a platform whose exclusion does not last comes
* back. It departs from [1] in its boundary, which is the nominal one of a single look; the study in
* docs/platforms.md shows how often that drops the best.
*
* @param samples of all platforms in question; one without a host is wanted `FIRST_ROUND` times
*
* [1] Paulson, "A sequential procedure for selecting the population with the largest mean from k normal
*     populations", Ann. Math. Stat. 35(1), 1964, doi:10.1214/aoms/1177703739.
*/
function eliminate(samples) {
	const untried = samples.filter(({ values }) => values.length === 0);
	const ranked = standings(samples.filter(({ values }) => values.length > 0));
	const alive = [...ranked.filter(({ canBeBest }) => canBeBest), ...untried.map(asUntried)];
	const fewest = Math.min(...alive.map(({ hosts }) => hosts));
	const isDecided = alive.length <= 1 && untried.length === 0 || fewest >= 12;
	const next = Math.min(12, Math.max(2, fewest + 1));
	return {
		surviving: alive.map(({ id, hosts }) => ({
			id,
			hostsWanted: isDecided ? hosts : Math.max(hosts, next)
		})),
		eliminated: ranked.filter(({ canBeBest }) => !canBeBest).map(({ id, behind, p }) => ({
			id,
			reason: `${formatChange(Math.expm1(behind))} behind ${ranked[0]?.id}, p = ${formatNumber(p)}`
		})),
		isDecided
	};
}
function asUntried({ id }) {
	return {
		id,
		hosts: 0
	};
}
/**
* Fits Amdahl's law [1], or where the data call for it Gunther's with its cost of coherency [2].
*
* T(p) is linear in T1 * sigma, T1 * (1 - sigma) and T1 * kappa, so that weighted least squares solves it
* at once, without a start value and without a search that could end elsewhere. The weights are 1 / time squared,
* because hosts differ by a percentage. None of the three can be negative: where the best fit has one that
* is, it is held at 0. Intervals: Student's t over host values and the delta method. Kappa is judged in the fit
* without that bound, and Amdahl's law is kept unless the interval of kappa lies above 0. A parameter held at 0 has its interval
* from the fit without the bound.
*
* @param samples of one machine type, each number of threads once
* @throws {RangeError} fewer than five counts, or a time that is not above 0: `whyNoFit` says which
*
* [1] Amdahl, "Validity of the single processor approach to achieving large scale computing capabilities", AFIPS
*     1967, doi:10.1145/1465482.1465560.
* [2] Gunther, "Guerrilla capacity planning", Springer 2007, doi:10.1007/978-3-540-31010-5, chapter 4; as there
*     with time in place of throughput, and with kappa in units of T1, so that kappa * p * (p - 1) becomes
*     kappa * (p - 1).
*/
function fitScaling(samples) {
	const refusal = whyNoFit(samples);
	if (refusal !== null) throw new RangeError(refusal);
	const kappa = withInterval(leastSquares(samples, ALL), coherencyOf);
	const law = kappa.low > 0 ? "usl" : "amdahl";
	const fit = boundedFit(samples, law);
	const unbounded = leastSquares(samples, law === "usl" ? ALL : SERIAL_AND_SHARED);
	const estimate = (of) => {
		const { low, high } = withInterval(unbounded, of);
		return {
			value: of(fit.parameters),
			low,
			high
		};
	};
	const [serial = 0, shared = 0, added = 0] = fit.parameters;
	return {
		law,
		oneThreadSeconds: within(estimate(oneThread), Number.POSITIVE_INFINITY),
		serialFraction: within(estimate((parameters) => (parameters[0] ?? 0) / oneThread(parameters)), 1),
		coherencyCost: within(law === "usl" ? estimate(coherencyOf) : {
			...kappa,
			value: 0
		}, Number.POSITIVE_INFINITY),
		bestThreads: added > 0 ? bestInteger(serial, shared, added) : null,
		mostSpeedUp: mostSpeedUp(law, fit.parameters),
		relativeError: fit.relativeError,
		degrees: fit.degrees
	};
}
/** Why there is no fit, for people; null: there can be one. */
function whyNoFit(samples) {
	const wrong = samples.flatMap(({ seconds }) => seconds).find((value) => !(Number.isFinite(value) && value > 0));
	if (wrong !== void 0) return `a time of ${wrong} s can't be fitted`;
	const counts = new Set(samples.filter(({ seconds }) => seconds.length > 0).map(({ threads }) => threads));
	if (counts.size >= 5) return null;
	return `a law of scaling needs at least 5 thread counts, there are ${counts.size}`;
}
/**
* What the law says of other numbers of threads, the interval of the curve and not of a single run.
*
* @param samples that the law is fitted to
*/
function predictScaling(samples, threads) {
	const { law } = fitScaling(samples);
	const fit = boundedFit(samples, law);
	return threads.map((count) => ({
		threads: count,
		seconds: withInterval(fit, (parameters) => timeAt(parameters, count)),
		speedUp: withInterval(fit, (parameters) => timeAt(parameters, 1) / timeAt(parameters, count))
	}));
}
function termsAt(threads) {
	return [
		1,
		1 / threads,
		threads - 1
	];
}
function timeAt(parameters, threads) {
	return dot(parameters, termsAt(threads));
}
function oneThread([serial = 0, shared = 0]) {
	return serial + shared;
}
function coherencyOf(parameters) {
	return (parameters[2] ?? 0) / oneThread(parameters);
}
/** The better of the two whole numbers around the minimum of T(p). */
function bestInteger(serial, shared, added) {
	const at = (threads) => timeAt([
		serial,
		shared,
		added
	], threads);
	const low = Math.max(1, Math.floor(Math.sqrt(shared / added)));
	return at(low) <= at(low + 1) ? low : low + 1;
}
function mostSpeedUp(law, parameters) {
	const [serial = 0, shared = 0, added = 0] = parameters;
	if (law === "amdahl") return serial > 0 ? (serial + shared) / serial : null;
	const best = bestInteger(serial, shared, added);
	return timeAt(parameters, 1) / timeAt(parameters, best);
}
/** Non-negative least squares: with three parameters all sets of those held at 0 can be tried. */
function boundedFit(samples, law) {
	const [best] = (law === "amdahl" ? AMDAHL_SETS : USL_SETS).map((free) => leastSquares(samples, free)).filter(({ parameters }) => parameters.every((value) => value >= 0)).map((fit) => ({
		fit,
		squares: fit.relativeError ** 2 * fit.degrees
	})).toSorted((a, b) => a.squares - b.squares);
	if (!best) throw new RangeError("no law with positive times fits");
	return best.fit;
}
/** Which of the three parameters are free; the others are 0. */
const ALL = [
	0,
	1,
	2
];
const SERIAL_AND_SHARED = [0, 1];
const AMDAHL_SETS = [
	SERIAL_AND_SHARED,
	[0],
	[1]
];
const USL_SETS = [
	ALL,
	[0, 2],
	[1, 2],
	...AMDAHL_SETS
];
function leastSquares(samples, free) {
	const rows = samples.flatMap(({ threads, seconds }) => {
		const typical = Math.exp(average(seconds.map(Math.log)));
		const terms = termsAt(threads);
		return seconds.map((value) => ({
			x: free.map((index) => (terms[index] ?? 0) / typical),
			y: value / typical
		}));
	});
	const inverse = invert(free.map((_, i) => free.map((_, j) => sum(rows.map(({ x }) => (x[i] ?? 0) * (x[j] ?? 0))))));
	const moments = free.map((_, i) => sum(rows.map(({ x, y }) => (x[i] ?? 0) * y)));
	const solved = inverse.map((row) => dot(row, moments));
	const degrees = rows.length - free.length;
	const variance = sum(rows.map(({ x, y }) => (y - dot(x, solved)) ** 2)) / degrees;
	const place = (index) => free.indexOf(index);
	return {
		parameters: ALL.map((index) => solved[place(index)] ?? 0),
		covariance: ALL.map((i) => ALL.map((j) => (inverse[place(i)]?.[place(j)] ?? 0) * variance)),
		relativeError: Math.sqrt(variance),
		degrees
	};
}
/** Gauss-Jordan with the diagonal as pivots: these matrices are symmetric and positive definite, at most 3 by 3. */
function invert(matrix) {
	const size = matrix.length;
	let rows = matrix.map((row, i) => [...row, ...matrix.map((_, j) => Number(i === j))]);
	for (let pivot = 0; pivot < size; pivot++) {
		const scale = rows[pivot]?.[pivot] ?? 0;
		const base = (rows[pivot] ?? []).map((value) => value / scale);
		rows = rows.map((row, i) => {
			if (i === pivot) return base;
			const factor = row[pivot] ?? 0;
			return row.map((value, j) => value - factor * (base[j] ?? 0));
		});
	}
	return rows.map((row) => row.slice(size));
}
/** Step of the numerical gradient, relative to a parameter's scale. */
const STEP$1 = 1e-6;
/** A function of the parameters with its interval by the delta method. */
function withInterval({ parameters, covariance, degrees }, of) {
	const value = of(parameters);
	const scale = Math.max(...parameters.map(Math.abs));
	const gradient = parameters.map((_, index) => {
		const moved = (by) => of(parameters.map((one, i) => i === index ? one + by : one));
		return (moved(STEP$1 * scale) - moved(-1e-6 * scale)) / (2 * STEP$1 * scale);
	});
	const variance = dot(gradient, covariance.map((row) => dot(row, gradient)));
	const margin = tQuantile(1.95 / 2, degrees) * Math.sqrt(Math.max(0, variance));
	return {
		value,
		low: value - margin,
		high: value + margin
	};
}
/** An interval cut to 0 and what is possible at most, with the value in it. */
function within({ value, low, high }, most) {
	const cut = (end) => Math.min(most, Math.max(0, end));
	return {
		value,
		low: Math.min(value, cut(low)),
		high: Math.max(value, cut(high))
	};
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
function dot(a, b) {
	return sum(a.map((value, index) => value * (b[index] ?? 0)));
}
// src/core/platforms/thread-counts.ts
/** A curve needs no more points than this. */
const MOST_PREDICTIONS = 64;
/**
* Run time over thread counts, for each platform that ran with two or more of them.
*
* @param times logarithms of wall seconds of the same platforms
*/
function scalings(platforms, times) {
	const own = standings(times);
	return [...group(platforms, ({ name }) => name)].filter(([, members]) => members.length >= 2).map(([name, members]) => {
		const sorted = members.toSorted((a, b) => a.threads - b.threads);
		const samples = sorted.filter(isOneThreadPerCore).map(({ platform, threads }) => ({
			threads,
			seconds: (times.find(({ id }) => id === platform)?.values ?? []).map(Math.exp)
		}));
		const refusal = whyNoFit(samples);
		return {
			name,
			points: sorted.flatMap((facts) => {
				const standing = own.find(({ id }) => id === facts.platform);
				if (!standing) return [];
				return [{
					platform: facts.platform,
					threads: facts.threads,
					seconds: Math.exp(standing.value),
					low: standing.interval && Math.exp(standing.interval.low),
					high: standing.interval && Math.exp(standing.interval.high),
					isFitted: isOneThreadPerCore(facts)
				}];
			}),
			fit: refusal === null ? fitOf(samples) : null,
			refusal
		};
	});
}
/** Beyond the physical cores threads share them, which no law of cores describes. */
function isOneThreadPerCore({ threads, physicalCores }) {
	return physicalCores.length === 0 || threads <= Math.min(...physicalCores);
}
function fitOf(samples) {
	const most = Math.max(...samples.map(({ threads }) => threads));
	const counts = Array.from({ length: most }, (_, index) => index + 1);
	const shown = counts.length <= MOST_PREDICTIONS ? counts : thinned(most);
	return {
		...fitScaling(samples),
		predictions: [...predictScaling(samples, shown)]
	};
}
function thinned(most) {
	const counts = Array.from({ length: MOST_PREDICTIONS }, (_, index) => Math.round(most ** (index / 63)));
	return [...new Set(counts)];
}
// src/core/platforms/compare-platforms.ts
const SECONDS_PER_HOUR$1 = 3600;
const SECONDS_PER_DAY = 86400;
/** For each version of each workload that ran on two platforms or more: which of them is the best. */
function comparePlatforms(input) {
	const { plan } = input;
	const versions = new Set(plan.versions.map(({ name }) => name));
	return plan.workloads.flatMap(({ workload }) => [...versions].flatMap((version) => {
		const measured = plan.platforms.flatMap(({ id }) => measuredOn(input, {
			workload: workload.name,
			version,
			platform: id
		}) ?? []);
		if (measured.length < 2) return [];
		return [{
			workload: workload.name,
			version,
			...answer(measured)
		}];
	}));
}
/** What a simulated day costs, also where only one platform ran; the same figures as in the rankings. */
function simulatedDayCosts(input) {
	const { plan } = input;
	const names = [...new Set(plan.versions.map(({ name }) => name))];
	return plan.workloads.flatMap(({ workload }) => names.flatMap((version) => {
		const key = {
			workload: workload.name,
			version
		};
		const measured = plan.platforms.flatMap(({ id }) => measuredOn(input, {
			...key,
			platform: id
		}) ?? []);
		const compute = figuresOf("cost", measured);
		const allIn = figuresOf("all-in-cost", measured);
		return measured.flatMap(({ facts: { platform, hosts } }) => {
			const figure = compute.get(platform);
			return figure ? [{
				...key,
				platform,
				hosts,
				compute: figure,
				allIn: allIn.get(platform) ?? null
			}] : [];
		});
	}));
}
function figuresOf(metric, measured) {
	const ranked = standings(lossesOf(metric, measured, timesOf(measured)));
	return new Map(ranked.map((own) => [own.id, figureOf(metric, own)]));
}
function measuredOn({ plan, records, prices }, key) {
	const own = records.filter(({ status, spec }) => status === "complete" && spec.block.platform === key.platform).filter(({ spec }) => spec.block.workload === key.workload).toSorted(byStart).flatMap((record) => hostTimes(record, key.version) ?? []);
	const hosts = [...group(own, ({ host }) => host)].map(([host, blocks]) => ({
		host,
		machines: blocks.flatMap(({ machines }) => machines),
		trials: blocks.flatMap(({ trials }) => trials),
		simulatedDays: blocks.flatMap(({ simulatedDays }) => simulatedDays)
	}));
	const platform = plan.platforms.find(({ id }) => id === key.platform);
	const machines = hosts.flatMap((one) => one.machines);
	if (hosts.length === 0 || !platform) return null;
	const region = regionOf(machines);
	return {
		hosts,
		isLocal: records.some((one) => one.spec.block.platform === key.platform && standsForHost(one)),
		facts: {
			platform: platform.id,
			name: platform.name,
			threads: platform.threads,
			hosts: hosts.length,
			trials: hosts.reduce((sum, { trials }) => sum + trials.length, 0),
			cpuModels: distinct(machines.map(({ cpuModel }) => cpuModel)),
			physicalCores: distinct(machines.flatMap(({ physicalCores }) => physicalCores ?? [])),
			threadsPerCore: distinct(machines.flatMap(({ threadsPerCore }) => threadsPerCore ?? [])),
			memoryMiB: Math.min(...machines.map(({ memoryMiB }) => memoryMiB)),
			price: priceOf(prices, platform, region),
			overhead: prices.overheads.find((one) => one.platform === platform.name) ?? null
		}
	};
}
/** Where machines of AWS stand; null: they are not of AWS. */
function regionOf(machines) {
	return machines.find(({ instance }) => instance !== void 0)?.instance?.region ?? null;
}
/** @returns null where the block did not run the version, or a time is not above 0 */
function hostTimes(record, version) {
	const { A, B } = record.spec.versions;
	const sides = [...A.name === version ? ["A"] : [], ...B?.name === version ? ["B"] : []];
	const trials = record.trials.filter(({ side, failure }) => failure === null && sides.includes(side));
	if (trials.length === 0 || trials.some(({ wallSeconds }) => wallSeconds <= 0)) return null;
	return {
		host: standsForHost(record) ? record.spec.block.id : hostOf(record),
		machines: record.sessions.map(({ machine }) => machine),
		trials: trials.map(({ wallSeconds }) => Math.log(wallSeconds)),
		simulatedDays: trials.map(({ simulatedDays }) => simulatedDays)
	};
}
function answer(measured) {
	const times = timesOf(measured);
	const rankings = Object.keys(METRICS).flatMap((metric) => {
		const losses = lossesOf(metric, measured, times);
		return losses.length < 2 ? [] : [rank(metric, losses)];
	});
	const platforms = measured.map(({ facts }) => facts);
	return {
		simulatedDays: commonDays(measured),
		isLocal: measured.some(({ isLocal }) => isLocal),
		platforms,
		rankings,
		scaling: scalings(platforms, times),
		notes: [...notesOn$1(measured)]
	};
}
function timesOf(measured) {
	return samplesOf(measured.map(({ facts, hosts }) => ({
		id: facts.platform,
		hosts: hosts.map(({ trials }) => trials)
	})));
}
/** Of the platforms of which the metric can be worked out, what should be small. */
function lossesOf(metric, measured, times) {
	const days = commonDays(measured);
	return measured.flatMap(({ facts }, index) => {
		const loss = lossOf(metric, facts, days);
		const values = times[index]?.values ?? [];
		return loss ? [{
			id: facts.platform,
			values: values.map(loss)
		}] : [];
	});
}
/** What a trial simulates, where all say the same. */
function commonDays(measured) {
	const days = distinct(measured.flatMap(({ hosts }) => hosts.flatMap(({ simulatedDays }) => simulatedDays)));
	const [only = null] = days;
	return days.length === 1 && only !== null && only > 0 ? only : null;
}
/** From a logarithm of wall seconds to that of what should be small; null: something for it is not known. */
function lossOf(metric, { price, overhead }, days) {
	if (metric === "wall-time") return (logSeconds) => logSeconds;
	if (days === null) return null;
	if (metric === "throughput") return (logSeconds) => logSeconds - Math.log(days * SECONDS_PER_DAY);
	if (!price) return null;
	const perSecond = Math.log(price.usdPerHour / SECONDS_PER_HOUR$1 / days);
	if (metric === "cost") return (logSeconds) => logSeconds + perSecond;
	if (!overhead) return null;
	const { bootSeconds, imagePullSeconds, stagingSeconds } = overhead;
	const around = bootSeconds + imagePullSeconds + stagingSeconds;
	return (logSeconds) => Math.log(Math.exp(logSeconds) + around) + perSecond;
}
function rank(metric, samples) {
	const ranked = standings(samples);
	const { surviving } = eliminate(samples);
	const wanted = new Map(surviving.map(({ id, hostsWanted }) => [id, hostsWanted]));
	return {
		metric,
		confidence: CONFIDENCE,
		platforms: ranked.map((own) => ({
			...describe$2(metric, own, ranked),
			hostsWanted: wanted.get(own.id) ?? own.hosts
		}))
	};
}
function describe$2(metric, own, all) {
	const { behindInterval } = own;
	return {
		platform: own.id,
		...figureOf(metric, own),
		standing: standingName(own, all),
		behind: Math.expm1(own.behind),
		behindLow: behindInterval && Math.expm1(behindInterval.low),
		behindHigh: behindInterval && Math.expm1(behindInterval.high),
		p: own.p
	};
}
function figureOf(metric, { value, interval }) {
	const metricValue = (loss) => Math.exp(METRICS[metric].isBetterLarge ? -loss : loss);
	const ends = interval && [metricValue(interval.low), metricValue(interval.high)];
	return {
		value: metricValue(value),
		low: ends && Math.min(...ends),
		high: ends && Math.max(...ends)
	};
}
function standingName(own, all) {
	const others = all.filter((other) => other !== own);
	if (own.hosts < 2 || others.every(({ hosts }) => hosts < 2)) return "too few hosts";
	if (!own.canBeBest) return "behind";
	return others.some(({ canBeBest }) => canBeBest) ? "as good as the best" : "best";
}
function notesOn$1(measured) {
	const facts = measured.map((one) => one.facts);
	const mixed = facts.filter(({ cpuModels }) => cpuModels.length > 1);
	const priced = facts.filter(({ price }) => price !== null);
	const free = facts.filter(({ price }) => price === null);
	const shared = facts.filter((one) => !isOneThreadPerCore(one));
	return [
		...mixed.map(({ platform, cpuModels }) => `Hosts of ${platform} have different processors: ${cpuModels.join(", ")}.`),
		...priced.length > 0 && free.length > 0 ? [`No price is known of ${names(free)}: they are missing from the ranking by cost.`] : [],
		...shared.length > 0 ? [`More threads than physical cores on ${names(shared)}: not part of the fit over thread counts.`] : []
	];
}
function names(facts) {
	return facts.map(({ platform }) => platform).join(", ");
}
function distinct(values) {
	return [...new Set(values)];
}
// src/core/cost/host-stays.ts
const NO_JOBS = {
	ends: [],
	sessions: []
};
/**
* Who used which host from when to when: one stay for each record, on the host that it ended on, and one for each
* attempt that left no record. A job's own times, where they are known, take in what came before and after the
* harness.
*/
function hostStays(run) {
	const launches = launchesOf(run);
	const indexed = {
		...run,
		attempts: attemptsByBlock(run.jobs)
	};
	return [...run.records.flatMap((record) => recordedStay(indexed, record) ?? []), ...lostStays(indexed)].map((stay) => ({
		...stay,
		launchedAt: launches.get(stay.host) ?? null
	}));
}
/** Stays of each host, in the order of time. */
function staysByHost(stays) {
	return [...group(stays, ({ host }) => host).values()].map((own) => own.toSorted((a, b) => a.from - b.from));
}
function launchesOf({ records, jobs }) {
	const sessions = [...records.flatMap((record) => record.sessions), ...jobs.sessions.map(({ session }) => session)];
	return new Map(sessions.flatMap(({ machine: { instance } }) => instance?.launchedAt ? [[instance.id, secondsOf(instance.launchedAt)]] : []));
}
function recordedStay({ attempts: known }, record) {
	const last = record.sessions.at(-1);
	if (!last) return null;
	const host = hostName(last);
	const own = record.sessions.filter((session) => hostName(session) === host);
	const attempts = (known.get(record.spec.block.id) ?? []).filter((one) => isOn(one, own));
	return {
		block: record.spec.block.id,
		platform: record.spec.platform.id,
		host,
		from: Math.min(...[...own, ...attempts].map(({ startedAt }) => secondsOf(startedAt))),
		to: Math.max(secondsOf(record.endedAt), ...attempts.map(({ stoppedAt }) => secondsOf(stoppedAt))),
		record
	};
}
/** Attempts on hosts that no record ended on. */
function lostStays({ plan, records, attempts }) {
	const recordOf = new Map(records.map((record) => [record.spec.block.id, record]));
	const planned = new Map(plan.blocks.map(({ id, platform }) => [id, platform]));
	return [...attempts].flatMap(([block, own]) => {
		const record = recordOf.get(block);
		const platform = record?.spec.platform.id ?? planned.get(firstAttemptId(block));
		if (platform === void 0) return [];
		return own.filter((one) => !record || !isOn(one, record.sessions)).map(({ host, startedAt, stoppedAt }) => ({
			block,
			platform,
			host,
			from: secondsOf(startedAt),
			to: Math.max(secondsOf(startedAt), secondsOf(stoppedAt)),
			record: null
		}));
	});
}
/** Each block's attempts that began. One that never did had no host to pay for that we know of. */
function attemptsByBlock({ ends, sessions }) {
	const hosts = new Map(sessions.flatMap(({ session }) => session.job ? [[jobAttempt(session.job), hostName(session)]] : []));
	const attempts = ends.flatMap(({ block, end }) => end.attempts.flatMap(({ startedAt, stoppedAt, instance }, index) => {
		const stopped = stoppedAt ?? end.stoppedAt;
		if (startedAt === null || stopped === null) return [];
		const job = jobAttempt({
			id: end.jobId,
			attempt: index + 1
		});
		return [{
			block,
			job,
			host: instance ?? hosts.get(job) ?? job,
			startedAt,
			stoppedAt: stopped
		}];
	}));
	return group(attempts, ({ block }) => block);
}
function jobAttempt({ id, attempt }) {
	return `${id} ${attempt}`;
}
function isOn(attempt, sessions) {
	return sessions.some((session) => hostName(session) === attempt.host || session.job !== void 0 && jobAttempt(session.job) === attempt.job);
}
function hostName({ machine }) {
	return machine.instance?.id ?? machine.host;
}
function secondsOf(instant) {
	return Date.parse(instant) / 1e3;
}
// src/core/cost/run-cost.ts
const SECONDS_PER_HOUR = 3600;
/** AWS bills a machine's life by the second, and at least a minute of it (Amazon EC2 pricing, On-Demand). */
const LEAST_BILLED_SECONDS = 60;
const NOTHING = {
	boot: 0,
	staging: 0,
	warmUp: 0,
	trials: 0,
	other: 0,
	failed: 0
};
/**
* What a run cost so far: the life of each host from its launch to the end of its last block, divided among the blocks
* that it served. A launch counts for the first of them.
*
* @returns null where nothing ran on a machine of AWS, and no price is known of what there was
*/
function runCost({ plan, records, jobs = NO_JOBS, prices }) {
	const billed = staysByHost(hostStays({
		plan,
		records,
		jobs
	})).flatMap((own) => bill(own, platformOf(plan, own), prices));
	const platforms = plan.platforms.flatMap((platform) => {
		const own = billed.filter(({ stay }) => stay.platform === platform.id);
		return own.length > 0 ? [platformCost(platform, own, prices)] : [];
	});
	const priced = platforms.flatMap(({ usd }) => usd ?? []);
	if (!(platforms.some(({ price }) => price !== null) || plan.platforms.some(isOfAws)) || platforms.length === 0) return null;
	return {
		platforms,
		total: priced.length === 0 ? null : addParts(priced),
		blocks: blockCosts(billed, platforms)
	};
}
/**
* What each block that ran cost so far with all its attempts, in USD; null: no price. For a budget; blocks that shared a
* host must be given together, or each counts its launch.
*/
function usdByBlock(input) {
	return new Map((runCost(input)?.blocks ?? []).map(({ block, allInUsd }) => [block, allInUsd]));
}
/** All-in: what of a bill is for the trials, and what is for all else. */
function allIn(parts) {
	return sum$1(Object.values(parts));
}
function isOfAws({ instance }) {
	return instance !== void 0;
}
function platformOf({ platforms }, [first]) {
	return platforms.find(({ id }) => id === first?.platform);
}
/** @param stays of one host, in the order of time */
function bill(stays, platform, prices) {
	const isRented = platform?.instance !== void 0;
	const [first] = stays;
	if (!first) return [];
	let paidUntil = Math.min(first.from, launchOf(first, platform, prices));
	const billed = stays.map((stay) => {
		const boot = isRented ? Math.max(0, stay.from - paidUntil) : 0;
		const begin = Math.max(stay.from, paidUntil);
		paidUntil = Math.max(paidUntil, stay.to);
		return {
			stay,
			seconds: partsOf(stay, {
				boot,
				begin
			})
		};
	});
	const missing = LEAST_BILLED_SECONDS - sum$1(billed, ({ seconds }) => allIn(seconds));
	return isRented && missing > 0 ? withMore(billed, missing) : billed;
}
/** Where the launch is not known, what the list says that comes before a job. */
function launchOf({ launchedAt, from }, platform, { overheads }) {
	if (launchedAt !== null) return launchedAt;
	const overhead = overheads.find((one) => one.platform === platform?.name);
	return overhead ? from - overhead.bootSeconds - overhead.imagePullSeconds : from;
}
function partsOf({ record, to }, { boot, begin }) {
	const present = Math.max(0, to - begin);
	if (record?.status !== "complete") return {
		...NOTHING,
		failed: boot + present
	};
	const warmUp = record.warmUp?.wallSeconds ?? 0;
	const trials = sum$1(record.trials, ({ wallSeconds }) => wallSeconds);
	const rest = Math.max(0, present - warmUp - trials);
	const firstTrial = record.warmUp ?? record.trials[0];
	const before = firstTrial ? Date.parse(firstTrial.startedAt) / 1e3 - begin : 0;
	const staging = Math.min(rest, Math.max(0, before));
	return {
		boot,
		staging,
		warmUp,
		trials,
		other: rest - staging,
		failed: 0
	};
}
function withMore(billed, seconds) {
	return billed.map((one, index) => index === billed.length - 1 ? {
		...one,
		seconds: {
			...one.seconds,
			other: one.seconds.other + seconds
		}
	} : one);
}
function platformCost(platform, billed, prices) {
	const records = billed.flatMap(({ stay }) => stay.record ?? []);
	const machines = records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine));
	const price = priceOf(prices, platform, regionOf(machines));
	const seconds = addParts(billed.map((one) => one.seconds));
	return {
		platform: platform.id,
		price,
		hosts: new Set(billed.map(({ stay }) => stay.host)).size,
		blocks: records.filter(({ status }) => status === "complete").length,
		failedBlocks: records.filter(({ status }) => status === "failed").length,
		lostAttempts: billed.filter(({ stay }) => stay.record === null).length,
		unknownLaunches: new Set(billed.flatMap(({ stay }) => platform.instance && stay.launchedAt === null ? [stay.host] : [])).size,
		seconds,
		...inputsOf(records),
		usd: price && scale(seconds, price.usdPerHour / SECONDS_PER_HOUR)
	};
}
function inputsOf(records) {
	const staged = records.flatMap(({ sessions }) => sessions.flatMap(({ staging }) => staging ?? []));
	if (staged.length === 0) return {};
	return { inputs: {
		blocks: staged.length,
		found: staged.filter(({ fetchedBytes }) => fetchedBytes === 0).length,
		bytes: sum$1(staged, ({ bytes }) => bytes),
		fetchedBytes: sum$1(staged, ({ fetchedBytes }) => fetchedBytes),
		cachedBytes: sum$1(staged, ({ cachedBytes }) => cachedBytes),
		seconds: sum$1(staged, ({ seconds }) => seconds)
	} };
}
function blockCosts(billed, platforms) {
	return [...group(billed, ({ stay }) => stay.block)].map(([block, own]) => {
		const { platform = "" } = own[0]?.stay ?? {};
		const price = platforms.find((one) => one.platform === platform)?.price ?? null;
		const seconds = addParts(own.map((one) => one.seconds));
		const perSecond = price && price.usdPerHour / SECONDS_PER_HOUR;
		return {
			block,
			platform,
			hosts: [...new Set(own.map(({ stay }) => stay.host))],
			computeUsd: perSecond && perSecond * seconds.trials,
			allInUsd: perSecond && perSecond * allIn(seconds)
		};
	});
}
function addParts(all) {
	return mapParts((part) => sum$1(all, (one) => one[part]));
}
function scale(parts, factor) {
	return mapParts((part) => parts[part] * factor);
}
function mapParts(amountOf) {
	return {
		boot: amountOf("boot"),
		staging: amountOf("staging"),
		warmUp: amountOf("warmUp"),
		trials: amountOf("trials"),
		other: amountOf("other"),
		failed: amountOf("failed")
	};
}
// src/report/platform-label.ts
/** A platform as people name it (`local, 2 threads`); its id where the comparison does not describe it. */
function platformLabel({ platforms }, id) {
	const platform = platforms.find((one) => one.id === id);
	return platform ? `${platform.name}, ${formatCount(platform.threads, "thread")}` : id;
}
// src/report/platforms/platform-view.ts
/** A standing's mark, so that it reads without colours too. */
const STANDINGS = {
	best: {
		mark: "✓",
		tone: "better"
	},
	"as good as the best": {
		mark: "≈",
		tone: "better"
	},
	behind: {
		mark: "−",
		tone: "neutral"
	},
	"too few hosts": {
		mark: "?",
		tone: "open"
	}
};
function toneOf(standing) {
	return STANDINGS[standing].tone;
}
/** The ranking that decides the order. */
function chosenRanking({ rankings }, metric) {
	return rankings.find((one) => one.metric === metric) ?? rankings[0] ?? null;
}
function viewPlatforms(comparison, { rankBy }) {
	return (comparison.platformQuestions ?? []).flatMap((question) => {
		const ranking = chosenRanking(question, rankBy);
		return ranking ? [viewQuestion(comparison, question, ranking)] : [];
	});
}
function viewQuestion(comparison, question, ranking) {
	const label = (id) => platformLabel(comparison, id);
	const has = (metric) => question.rankings.some((one) => one.metric === metric);
	return {
		key: `${question.workload} · ${question.version}`,
		headline: describeBest(ranking, label),
		hasThroughput: has("throughput"),
		hasCost: has("cost"),
		hasAllInCost: has("all-in-cost"),
		rows: ranking.platforms.flatMap((ranked) => {
			const facts = question.platforms.find(({ platform }) => platform === ranked.platform);
			return facts ? [viewRow$1(question, {
				ranked,
				facts,
				label: label(ranked.platform)
			})] : [];
		}),
		scaling: question.scaling.map(viewScaling),
		notes: [
			...question.notes,
			...priceNotes$1(question),
			...localNotes(question)
		]
	};
}
function describeBest({ metric, platforms }, label) {
	const by = METRICS[metric].name;
	const best = platforms.filter(({ standing }) => standing !== "behind");
	const [first, second] = platforms;
	if (!first || !second) return "";
	if (best.some(({ standing }) => standing === "too few hosts")) return `Which is the best by ${by} is open: one host says nothing of how hosts differ.`;
	if (best.length === 1) {
		const ahead = second.behindLow === null ? "" : `, the next by ${behindText(second)}`;
		return `Best by ${by}: ${label(first.platform)}; all others are behind${ahead}.`;
	}
	const names = best.map(({ platform }) => label(platform)).join("; ");
	return `No single best by ${by}: ${best.length} of ${platforms.length} can't be told apart (${names}).`;
}
function behindText({ behind, behindLow, behindHigh }) {
	return behindLow === null || behindHigh === null ? formatChange(behind) : `${formatChange(behind)} (${formatInterval(behindLow, behindHigh)})`;
}
function viewRow$1(question, { ranked, facts, label }) {
	const figure = (metric) => {
		const own = question.rankings.find((one) => one.metric === metric)?.platforms.find(({ platform }) => platform === facts.platform);
		return own ? formatFigure$1(metric, own) : "–";
	};
	const { mark, tone } = STANDINGS[ranked.standing];
	const unit = question.isLocal ? "block" : "host";
	return {
		platform: label,
		processor: facts.cpuModels.join(", "),
		cores: coresText(facts),
		restsOn: `${formatCount(facts.hosts, unit)}, ${formatCount(facts.trials, "trial")}`,
		wallTime: figure("wall-time"),
		throughput: figure("throughput"),
		cost: figure("cost"),
		allInCost: figure("all-in-cost"),
		behind: ranked.behind === 0 ? "–" : behindText(ranked),
		standing: `${mark} ${ranked.standing}`,
		tone
	};
}
/** `16 cores, 1 thread a core`: a vCPU is a core on some machines, and half of one on others. */
function coresText({ physicalCores, threadsPerCore }) {
	const cores = physicalCores.length === 0 ? "cores not known" : coreCount(physicalCores);
	return threadsPerCore.length === 0 ? cores : `${cores}, ${threadsPerCore.join(" or ")} ${threadsPerCore.join() === "1" ? "thread" : "threads"} a core`;
}
function coreCount(cores) {
	return cores.length === 1 ? formatCount(cores[0] ?? 0, "core") : `${cores.join(" or ")} cores`;
}
function formatFigure$1(metric, { value, low, high }) {
	const format = (one) => formatValue(metric, one);
	return low === null || high === null ? format(value) : `${format(value)} (${formatRange(metric, low, high)})`;
}
/** A value of a metric, with its unit as far as a column does not name it. */
function formatValue(metric, value) {
	return metric === "wall-time" ? formatSeconds(value) : formatNumber(value);
}
function formatRange(metric, low, high) {
	const [from, to] = [formatValue(metric, low), formatValue(metric, high)];
	return `${from.endsWith(" s") && to.endsWith(" s") && !`${from}${to}`.includes("min") ? from.replace(" s", "") : from} to ${to}`;
}
function priceNotes$1({ platforms }) {
	return [...new Map(platforms.flatMap(({ price }) => price ? [[priceKey(price), price]] : [])).values()].map(priceNote);
}
/** Where a price is from, and of which day. */
function priceNote(price) {
	return `Price of ${pricedMachine(price)}: ${priceText(price)}.`;
}
function priceText({ usdPerHour, range, purchase, region, date, source }) {
	return `${usdPerHour} USD an hour${range ? ` (${range.low} to ${range.high})` : ""}, ${purchase}${region ? `, ${region}` : ""}, ${date}, ${source}`;
}
function localNotes({ isLocal }) {
	return isLocal ? ["All blocks ran on one machine: blocks in time stand in for hosts, and the ranking holds for this machine."] : [];
}
function viewScaling({ name, points, fit, refusal }) {
	const title = `${name} at ${points.map(({ threads }) => threads).join(", ")} threads`;
	if (!fit) {
		const [first] = points;
		const last = points.at(-1);
		return {
			title,
			text: `${first && last && first.threads < last.threads ? `${last.threads} threads are ${formatNumber(first.seconds / last.seconds)} times as fast as ${first.threads}; ` : ""}${refusal ?? "no fit"}.`
		};
	}
	const { serialFraction, coherencyCost, bestThreads, mostSpeedUp, law } = fit;
	const percent = (value) => formatNumber(value * 100);
	const serial = `serial fraction ${percent(serialFraction.value)} % (${percent(serialFraction.low)} to ${percent(serialFraction.high)})`;
	const speedUp = mostSpeedUp === null ? "" : `, at most ${formatNumber(mostSpeedUp)} times as fast as one thread`;
	if (law === "amdahl") return {
		title,
		text: `Amdahl's law: ${serial}${speedUp}; no thread count after which it grows slower.`
	};
	const coherency = `${percent(coherencyCost.value)} % of the one-thread time for each further thread (${percent(coherencyCost.low)} to ${percent(coherencyCost.high)})`;
	const most = Math.max(...points.map(({ threads }) => threads));
	return {
		title,
		text: `Gunther's law: ${serial}, ${coherency}; best with ${bestThreads} threads${bestThreads !== null && bestThreads > most ? ", beyond what was measured" : ""}${speedUp}.`
	};
}
// src/report/cost/cost-view.ts
/** What money went to: what one wants first, what was in vain last. */
const COST_PARTS = [
	{
		part: "trials",
		title: "Compute only",
		name: "the trials"
	},
	{
		part: "warmUp",
		title: "Warm-up",
		name: "warm-ups"
	},
	{
		part: "boot",
		title: "Boot, image",
		name: "boot and image"
	},
	{
		part: "staging",
		title: "Staging",
		name: "staging"
	},
	{
		part: "other",
		title: "Between",
		name: "what lies between the trials"
	},
	{
		part: "failed",
		title: "Failed, lost",
		name: "failed blocks and lost attempts"
	}
];
/** @returns null where there is nothing to say: machines without a price, none of AWS */
function viewCost(comparison) {
	const { cost } = comparison;
	if (!cost) return null;
	const format = formatFor(cost.total);
	const rows = cost.platforms.map((own) => viewRow(own, platformLabel(comparison, own.platform), format));
	const priced = cost.platforms.filter(({ usd }) => usd !== null).length;
	return {
		...describeTotal(cost),
		rows: [...rows, ...cost.total && priced > 1 ? [totalRow(cost.total, format)] : []],
		days: unrankedDays(comparison, cost).map((day) => viewDay(comparison, day)),
		notes: notesOn(comparison, cost)
	};
}
function describeTotal({ total }) {
	if (!total) return {
		headline: "No price is known of these machines.",
		rest: ""
	};
	const all = allIn(total);
	const format = formatFor(total);
	const share = all > 0 ? ` (${formatShare(total.trials / all)})` : "";
	const others = COST_PARTS.filter(({ part }) => part !== "trials" && total[part] > 0).toSorted((a, b) => total[b.part] - total[a.part]).map(({ part, name }) => `${name} ${formatPart(total[part], format)}`);
	return {
		headline: `${format(all)} USD all-in, ${format(total.trials)} USD of it${share} for the trials themselves.`,
		rest: others.length > 0 ? `The rest, in USD: ${others.join(", ")}.` : ""
	};
}
/** All figures of a table with the same digits: cents where there is a dollar, else as much as tells. */
function formatFor(total) {
	return total && allIn(total) >= 1 ? (usd) => usd.toFixed(2) : formatUsdAmount;
}
function formatPart(usd, format) {
	if (usd === 0) return "–";
	return Number(format(usd)) === 0 ? "< 0.01" : format(usd);
}
function viewRow(own, label, format) {
	const { price, usd, hosts, blocks, failedBlocks, lostAttempts, seconds } = own;
	const use = [
		`${formatCount(hosts, "host")}, ${formatHours(allIn(seconds))}`,
		formatCount(blocks, "block"),
		...failedBlocks > 0 ? [`${failedBlocks} failed`] : [],
		...lostAttempts > 0 ? [`${formatCount(lostAttempts, "attempt")} lost`] : []
	];
	return {
		platform: label,
		price: price ? `${price.usdPerHour} USD/h` : "price not known",
		use: use.join(", "),
		parts: COST_PARTS.map(({ part }) => usd ? formatPart(usd[part], format) : "–"),
		allIn: usd ? format(allIn(usd)) : "–",
		isTotal: false
	};
}
function totalRow(total, format) {
	return {
		platform: "Total",
		price: "",
		use: "",
		parts: COST_PARTS.map(({ part }) => formatPart(total[part], format)),
		allIn: format(allIn(total)),
		isTotal: true
	};
}
/** `0.42 h`, `12.3 h`. */
function formatHours(seconds) {
	const hours = seconds / 3600;
	return `${hours < 9.995 ? hours.toFixed(2) : hours.toFixed(1)} h`;
}
/** Where a version ran on two platforms with a price, the ranking has these figures. */
function unrankedDays({ platformQuestions = [] }, { simulatedDays }) {
	return simulatedDays.filter(({ workload, version }) => !platformQuestions.some((question) => question.workload === workload && question.version === version && question.rankings.some(({ metric }) => metric === "cost")));
}
function viewDay(comparison, day) {
	return {
		version: comparison.workloads.length === 1 ? day.version : `${day.workload} · ${day.version}`,
		platform: platformLabel(comparison, day.platform),
		compute: formatFigure(day.compute),
		allIn: day.allIn ? formatFigure(day.allIn) : "–",
		restsOn: formatCount(day.hosts, "host")
	};
}
function formatFigure({ value, low, high }) {
	return low === null || high === null ? formatUsdAmount(value) : `${formatUsdAmount(value)} (${formatUsdAmount(low)} to ${formatUsdAmount(high)})`;
}
function notesOn(comparison, cost) {
	const label = (id) => platformLabel(comparison, id);
	const unpriced = cost.platforms.filter(({ price }) => price === null);
	const unlaunched = cost.platforms.filter(({ unknownLaunches }) => unknownLaunches > 0);
	const isRented = comparison.platforms.some(({ instance }) => instance !== void 0);
	return [
		...priceNotes(comparison, cost),
		...unpriced.map(({ platform }) => `No price is known of ${label(platform)}: it is in no sum.`),
		...unlaunched.map(({ platform, unknownLaunches }) => `${formatCount(unknownLaunches, "host")} of ${label(platform)} did not tell of a launch: boot is counted there as far as the list of prices knows it.`),
		...cost.platforms.flatMap(({ platform, inputs }) => inputs ? describeInputs(label(platform), inputs) : []),
		...isRented ? ["A host is paid for from its launch, by the second, a minute at least. What is not in these sums: the minutes until an idle host is ended, its disk and address, storage and logs."] : []
	];
}
/** Staging takes money and no part of a trial: a reader should see how much data it was about. */
function describeInputs(platform, inputs) {
	const { blocks, found, bytes, fetchedBytes, cachedBytes, seconds } = inputs;
	const cached = cachedBytes > 0 ? `, ${formatBytes(cachedBytes)} of it from the cache` : "";
	const there = found > 0 ? `; ${found} of them found all on their host` : "";
	return `Inputs on ${platform}: ${formatBytes(bytes)} for ${formatCount(blocks, "block")}, ${formatBytes(fetchedBytes)} fetched in ${formatSeconds(seconds)}${cached}${there}. It is part of the staging, and of no trial.`;
}
/** A ranking by cost names its prices itself. */
function priceNotes({ platformQuestions = [] }, { platforms }) {
	const named = new Set(platformQuestions.flatMap((question) => question.platforms.flatMap(({ price }) => price ? [priceKey(price)] : [])));
	return [...new Map(platforms.flatMap(({ price }) => price ? [[priceKey(price), price]] : []))].flatMap(([key, price]) => named.has(key) ? [] : [priceNote(price)]);
}
// src/report/unbroken.ts
/** Keeps each number with its unit, and a verdict with its mark, on one line. */
function unbroken(text) {
	return text.replace(/(\d) (%|(?:m?s|min|h|d|MiB|GiB)\b)/g, "$1\xA0$2").replace(/([▲▼=?≠≈]) /g, "$1\xA0");
}
// src/report/markdown.ts
/** Text of a log or a name that we did not choose, as inline code: nothing in it can act, neither as Markdown nor as a mention. */
function codeSpan(text) {
	const line = text.replace(/\s+/g, " ").trim() || " ";
	const fence = "`".repeat(longestRun(line) + 1);
	const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
/**
* Text as prose that only says what it says: no markup, HTML, link, mention or reference to an issue. A zero-width
* space breaks what GitHub links after Markdown is done, where a backslash comes too late.
*/
function prose(text) {
	return text.replace(/[\\`*_[\]<>&~|$]/g, "\\$&").replace(/@(?=\w)|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, "$&&#8203;").replace(/^(\s*)(\d*)([-+=#.)])/, "$1$2\\$3");
}
/** Lines as a code block whose fence no line can close. */
function codeBlock(lines) {
	const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
	return [
		`${fence}text`,
		...lines,
		fence
	].join("\n");
}
/** A table. Cells are Markdown; `|` and line breaks in them are escaped, which markdown-table leaves to its caller. */
function table(columns, rows) {
	const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map((cell, index) => {
		const text = escapePipes(cell).replaceAll("\n", " ");
		return columns[index]?.isNumber ? unbroken(text) : text;
	}));
	return markdownTable(cells, { align: columns.map(({ isNumber }) => isNumber ? "right" : "left") });
}
/** An odd number of backslashes escapes a `|` for every reader of tables; an even one does for some alone. */
function escapePipes(cell) {
	return cell.replace(/(\\*)\|/g, (_, slashes) => `${slashes}${slashes.length % 2 === 0 ? "\\" : "\\\\"}|`);
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
// src/report/platforms/platform-section.ts
/** The figures' columns: only those of which there is anything to show. */
function rankColumns(view) {
	return [
		{
			title: "Behind the best",
			cell: ({ behind }) => behind,
			isNumber: true
		},
		{
			title: "Wall time",
			cell: ({ wallTime }) => wallTime,
			isNumber: true
		},
		...view.hasThroughput ? [{
			title: "Days/day",
			cell: (row) => row.throughput,
			isNumber: true
		}] : [],
		...view.hasCost ? [{
			title: "USD/sim. day",
			cell: (row) => row.cost,
			isNumber: true
		}] : [],
		...view.hasAllInCost ? [{
			title: "USD/sim. day all-in",
			cell: (row) => row.allInCost,
			isNumber: true
		}] : []
	];
}
/** The section of report.md on the choice between platforms; empty where there is no choice. */
function platformsMarkdown(views, charts) {
	if (views.length === 0) return "";
	return [
		"## Which platform",
		...views.map((view) => questionMarkdown(view, charts)),
		LEGEND
	].join("\n\n");
}
const LEGEND = "Intervals in brackets hold for each figure by itself, with 95 %. Those of the distance to the best hold all together with 95 %: what is as good as the best can't be told from it. They rest on hosts, not on runs. Simulated days are per day of wall time, costs per simulated day.";
function questionMarkdown(view, charts) {
	const columns = rankColumns(view);
	const own = charts.find(({ key }) => key === view.key)?.files ?? [];
	return [
		`**${view.key}.** ${view.headline}`,
		table([
			{ title: "Platform" },
			{ title: "Standing" },
			...columns
		], view.rows.map((row) => [
			`${row.platform}<br>${codeSpan(row.processor)}<br>${row.cores}<br>${row.restsOn}`,
			row.standing,
			...columns.map(({ cell }) => cell(row).replace(" (", "<br>("))
		])),
		...own.map(({ file, title }) => `![${title}](${file})`),
		...view.scaling.map(({ title, text }) => `${title}: ${text}`),
		...view.notes.length > 0 ? [view.notes.map((note) => `- ${note}`).join("\n")] : []
	].join("\n\n");
}
// src/core/comparison/a-a.ts
/**
* Whether both sides are the same version, to the byte: whatever such a comparison calls slower or faster is a
* false alarm.
*/
function isSameVersion({ versions }, { baseline, candidate }) {
	const digestOf = (wanted) => versions.find(({ name }) => name === wanted)?.digest ?? null;
	const digest = digestOf(baseline);
	return candidate !== null && digest !== null && digest === digestOf(candidate);
}
// src/report/headline.ts
/** A verdict's mark, so that it reads without colours too. */
const VERDICTS = {
	slower: {
		mark: "▲",
		tone: "worse"
	},
	faster: {
		mark: "▼",
		tone: "better"
	},
	"no material change": {
		mark: "=",
		tone: "neutral"
	},
	inconclusive: {
		mark: "?",
		tone: "open"
	},
	"not comparable": {
		mark: "≠",
		tone: "refused"
	}
};
/** The verdict in a sentence: what a reader who reads one line has to know. */
function headline(comparison) {
	const compared = comparison.cells.filter(({ candidate }) => candidate !== null);
	const [only] = comparison.cells;
	if (only && comparison.cells.length === 1) return headlineOf(comparison, only);
	if (compared.length === 0) return aloneHeadline(comparison.cells);
	if (compared.every((cell) => isMeasured(cell) && isSameVersion(comparison, cell))) return falseAlarmsAmong(compared);
	const outcomes = compared.map(outcomeOf);
	const all = OUTCOMES.flatMap((outcome) => {
		const count = outcomes.filter((one) => one === outcome).length;
		return count > 0 ? [`${count} ${outcome}`] : [];
	});
	const worst = compared.filter((cell) => outcomeOf(cell) === "slower").toSorted((a, b) => (b.effect?.change ?? 0) - (a.effect?.change ?? 0))[0];
	const otherTone = TONES.find(([outcome]) => outcomes.includes(outcome))?.[1] ?? "neutral";
	return {
		headline: `Of ${formatCount(compared.length, "comparison")}: ${all.join(", ")}.`,
		cause: worst ? `Most: ${sentence(headlineOf(comparison, worst))}` : "",
		tone: worst ? "worse" : otherTone
	};
}
const OUTCOMES = [
	...Object.keys(VERDICTS),
	"failed",
	"not measured yet"
];
/** The tone of many comparisons where none is slower: the first of these that occurs. */
const TONES = [["faster", "better"], ["failed", "refused"]];
function outcomeOf(cell) {
	if (isMeasured(cell) && cell.effect) return cell.effect.verdict;
	return cell.failures.length > 0 ? "failed" : "not measured yet";
}
/** Something in it counts: a block of a comparison, a trial of a version alone. */
function isMeasured({ candidate, effect, a }) {
	return candidate === null ? a !== null : (effect?.hosts ?? 0) > 0;
}
function aloneHeadline(cells) {
	const measured = cells.filter(isMeasured).length;
	const failed = cells.filter((cell) => !isMeasured(cell) && cell.failures.length > 0).length;
	const rest = failed > 0 ? `, ${failed} failed` : "";
	return {
		headline: `One version, so nothing to compare: measured in ${measured} of ${formatCount(cells.length, "cell")}${rest}.`,
		cause: "",
		tone: failed > 0 ? "refused" : "neutral"
	};
}
function headlineOf(comparison, cell) {
	return isSameVersion(comparison, cell) && isMeasured(cell) ? againstItself(cell) : cellHeadline(cell);
}
/** Both sides are one version: what is called slower or faster is a false alarm, of the total or of a timer. */
function againstItself(cell) {
	const { effect } = cell;
	const { headline: verdict, cause } = cellHeadline(cell);
	if (effect?.verdict === "slower" || effect?.verdict === "faster") return {
		headline: `False alarm: ${verdict}`,
		cause: SAME_VERSION,
		tone: "worse"
	};
	if (cause !== "") return {
		headline: `False alarm: ${cause}`,
		cause: SAME_VERSION,
		tone: "worse"
	};
	return {
		headline: "A/A: no false alarm.",
		cause: verdict,
		tone: effect?.verdict === "no material change" ? "neutral" : "open"
	};
}
const SAME_VERSION = "Both sides are the same version, to the byte.";
function falseAlarmsAmong(cells) {
	const alarms = cells.filter(isAlarm).length;
	const compared = formatCount(cells.length, "A/A comparison");
	return alarms > 0 ? {
		headline: `False alarm: ${alarms} of ${compared}.`,
		cause: SAME_VERSION,
		tone: "worse"
	} : {
		headline: `A/A: no false alarm in ${compared}.`,
		cause: "",
		tone: "neutral"
	};
}
/** The total, or any timer, is called slower or faster. */
function isAlarm({ effect, timers }) {
	return [effect, ...timers.map((timer) => timer.effect)].some((one) => one?.verdict === "slower" || one?.verdict === "faster");
}
function cellHeadline(cell) {
	const { candidate, baseline, effect, differences, failures, a } = cell;
	const where = cell.platform.startsWith(`local-`) ? "on this machine" : `on ${cell.platform}`;
	const [failure] = failures;
	if (failure && !isMeasured(cell)) return {
		headline: `${failure.version} failed ${where}: ${failure.class}.`,
		cause: "",
		tone: "refused"
	};
	if (candidate === null) return {
		headline: `${baseline} alone: ${a ? `${formatSeconds(a.wallSeconds)} a trial` : "no trial ended well"}, ${where}.`,
		cause: "",
		tone: "neutral"
	};
	if (!effect || effect.hosts === 0) return {
		headline: `${candidate} against ${baseline}: nothing measured yet.`,
		cause: "",
		tone: "open"
	};
	const { tone } = VERDICTS[effect.verdict];
	const size = describeEffect(effect);
	return {
		headline: {
			slower: `${candidate} is slower than ${baseline} by ${size}, ${where}.`,
			faster: `${candidate} is faster than ${baseline} by ${size}, ${where}.`,
			"no material change": `No material change: ${candidate} against ${baseline} ${size}, ${where}.`,
			inconclusive: `Inconclusive: ${candidate} against ${baseline} ${size}, ${where}.`,
			"not comparable": `Not comparable: ${candidate} and ${baseline} differ in ${differences.join("; ")}.`
		}[effect.verdict],
		cause: describeTimers(cell),
		tone
	};
}
function describeEffect({ change, low, high, verdict, confidence }) {
	if (change === null) return "no number";
	const size = verdict === "slower" || verdict === "faster" ? formatSize(change) : formatChange(change);
	if (low === null || high === null) return `${size} (too few to give an interval)`;
	return `${size} (${Math.round(confidence * 100)} % interval ${formatInterval(low, high)})`;
}
/** The timers that changed, the one that cost or saved most first. */
function describeTimers({ timers, effect }) {
	const changed = timers.filter(({ effect: timer }) => timer?.verdict === "slower" || timer?.verdict === "faster").toSorted((one, other) => Math.abs(secondsChanged(other)) - Math.abs(secondsChanged(one))).slice(0, MOST_TIMERS_NAMED).map((timer) => `${timer.name} ${formatChange(timer.effect?.change ?? 0)}`);
	if (changed.length === 0) return "";
	return `${effect?.verdict === "slower" || effect?.verdict === "faster" ? "Where" : "But a part of it changed"}: ${changed.join(", ")}.`;
}
const MOST_TIMERS_NAMED = 3;
function secondsChanged({ secondsA, secondsB }) {
	return (secondsB ?? 0) - (secondsA ?? 0);
}
function sentence({ headline: first, cause }) {
	return cause ? `${first} ${cause}` : first;
}
// src/report/timer-view.ts
/** Slower or faster, as far as it was tested. */
const hasChanged = ({ tone }) => tone === "worse" || tone === "better";
/**
* The timers of a cell in words, in the model's order.
*
* @param isRefused the sides are not comparable: their times stand, and no number between them
*/
function viewTimers({ timers }, key, isRefused) {
	const parents = new Map(timers.map(({ name, parent }) => [name, parent]));
	return timers.map(({ name, secondsA, secondsB, effect }) => ({
		cell: key,
		name,
		depth: depthOf(name, parents),
		secondsA: secondsA === null ? "–" : formatSeconds(secondsA),
		secondsB: secondsB === null ? "–" : formatSeconds(secondsB),
		...viewEffect(effect),
		...effect || isRefused || !secondsA || secondsB === null ? {} : { change: formatChange(secondsB / secondsA - 1) },
		verdict: effect ? markVerdict(effect.verdict) : "not tested",
		tone: effect ? VERDICTS[effect.verdict].tone : "neutral"
	}));
}
/** Steps up to the outermost timer; a log can name a timer as its own ancestor, and then the way ends there. */
function depthOf(name, parents) {
	const seen = /* @__PURE__ */ new Set([name]);
	let parent = parents.get(name);
	while (parent && !seen.has(parent)) {
		seen.add(parent);
		parent = parents.get(parent);
	}
	return seen.size - 1;
}
/** A change and its interval; dashes where there is none. */
function viewEffect(effect) {
	const { change = null, low = null, high = null } = effect ?? {};
	return {
		change: change === null ? "–" : formatChange(change),
		interval: low === null || high === null ? "–" : formatInterval(low, high)
	};
}
/** A verdict with its mark before it. */
function markVerdict(verdict) {
	return `${VERDICTS[verdict].mark} ${verdict}`;
}
// src/report/terminal.ts
/** How a tone looks in a terminal. */
const PAINT = {
	worse: import_picocolors.default.red,
	better: import_picocolors.default.green,
	neutral: (text) => text,
	open: import_picocolors.default.yellow,
	refused: import_picocolors.default.magenta
};
/** A table without lines, for a terminal. Columns named in `numbers` are aligned to the right. */
function terminalTable(titles, rows, numbers = []) {
	const made = new import_cli_table3.default({
		head: titles.map((title) => import_picocolors.default.dim(title)),
		colAligns: titles.map((_, index) => numbers.includes(index) ? "right" : "left"),
		chars: NO_LINES,
		style: {
			head: [],
			border: [],
			"padding-left": 0,
			"padding-right": 2,
			compact: true
		}
	});
	made.push(...rows.map((row) => [...row]));
	return made.toString().split("\n").map((line) => `  ${line.trimEnd()}`).join("\n");
}
/** The report as far as a terminal has room for it: the verdict, the table, the timers that changed, what to doubt. */
function renderTerminal(view) {
	const parts = [
		[
			import_picocolors.default.bold(PAINT[view.tone](view.headline)),
			...view.cause ? [view.cause] : [],
			...view.agreement?.warning ? [PAINT.worse(`⚠ ${view.agreement.warning}`)] : []
		].join("\n"),
		import_picocolors.default.dim(view.measured),
		...placesOf(view).flatMap((place) => [versionsTable(view, place), ...changedTimers(view, place)])
	];
	parts.push(...view.platformQuestions.map(platformQuestion));
	if (view.cost) parts.push(costOf(view.cost));
	if (view.agreement) parts.push(agreementOf(view.agreement));
	if (view.failures.length > 0) parts.push(failures(view));
	const tally = view.falseAlarms === null ? [] : [view.falseAlarms];
	const remarks = [
		...view.basis,
		...view.notes,
		...tally
	];
	if (remarks.length > 0) parts.push(remarks.map((remark) => import_picocolors.default.dim(`  · ${remark}`)).join("\n"));
	return parts.join("\n\n");
}
/** Workloads with their platforms: headings, because as columns they would not fit eighty characters. */
function placesOf({ cells }) {
	return [...new Set(cells.map(placeOf))];
}
function placeOf({ workload, platform }) {
	return `${workload} on ${platform}`;
}
function versionsTable({ cells, intervalTitle }, place) {
	const here = cells.filter((cell) => placeOf(cell) === place);
	const baselines = /* @__PURE__ */ new Set();
	const rows = here.flatMap((cell) => {
		const { baseline, candidate, wallA, wallB, throughputA, throughputB } = cell;
		const isNew = !baselines.has(baseline);
		baselines.add(baseline);
		const verdict = PAINT[cell.tone](cell.verdict);
		return [...isNew ? [[
			baseline,
			wallA,
			throughputA,
			"",
			"",
			""
		]] : [], ...candidate === null ? [] : [[
			candidate,
			wallB,
			throughputB,
			cell.change,
			cell.interval,
			verdict
		]]];
	});
	const titles = [
		"version",
		"wall time",
		"days/day",
		"change",
		intervalTitle,
		"verdict"
	];
	return `  ${import_picocolors.default.bold(place)}\n${terminalTable(titles, rows, [
		1,
		2,
		3,
		4
	])}`;
}
/** A table where some changed, else nothing. Where one place has several candidates, each timer says whose it is. */
function changedTimers({ cells }, place) {
	const here = cells.filter((cell) => placeOf(cell) === place);
	const rows = here.flatMap(({ candidate, timers }) => timers.filter(hasChanged).map(({ name, secondsA, secondsB, change, interval, verdict, tone }) => [
		here.length > 1 ? `${name}, ${candidate}` : name,
		...[
			secondsA,
			secondsB,
			change,
			interval
		],
		PAINT[tone](verdict)
	]));
	return rows.length > 0 ? [terminalTable([
		"timers that changed",
		"baseline",
		"candidate",
		"change",
		"interval",
		"verdict"
	], rows, [
		1,
		2,
		3,
		4
	])] : [];
}
function platformQuestion(question) {
	const columns = rankColumns(question);
	const ranking = terminalTable([
		"platform",
		"standing",
		...columns.map(({ title }) => title.toLowerCase()),
		"processor"
	], question.rows.map((row) => [
		row.platform,
		PAINT[row.tone](row.standing),
		...columns.map(({ cell }) => cell(row)),
		`${row.processor}, ${row.cores}`
	]), columns.map((_, index) => index + 2));
	return [
		`${import_picocolors.default.bold(question.key)}: ${question.headline}`,
		ranking,
		...question.scaling.map(({ title, text }) => `  ${title}: ${text}`),
		...question.notes.map((note) => import_picocolors.default.dim(`  · ${note}`))
	].join("\n");
}
function costOf({ headline, rest, rows, days, notes }) {
	const titles = [
		"USD",
		...COST_PARTS.map(({ title }) => title.toLowerCase()),
		"all-in"
	];
	const numbers = titles.map((_, index) => index).slice(1);
	return [
		`${import_picocolors.default.bold("Cost")}: ${headline} ${rest}`.trimEnd(),
		terminalTable(titles, rows.map(({ platform, parts, allIn }) => [
			platform,
			...parts,
			allIn
		]), numbers),
		...days.length > 0 ? [terminalTable([
			"a simulated day with",
			"platform",
			"USD, compute only",
			"USD, all-in"
		], days.map(({ version, platform, compute, allIn }) => [
			version,
			platform,
			compute,
			allIn
		]), [2, 3])] : [],
		...notes.map((note) => import_picocolors.default.dim(`  · ${note}`))
	].join("\n");
}
/** A line, and a table of what is not the same bit for bit. */
function agreementOf({ headline, rows, tone }) {
	const differing = rows.filter(({ difference }) => difference !== "0");
	const table = terminalTable([
		"results",
		"expected",
		"worst",
		"difference",
		"verdict"
	], differing.map((row) => [
		row.pair,
		row.expected,
		row.worst,
		row.difference,
		PAINT[row.tone](row.verdict)
	]), [3]);
	const line = `${import_picocolors.default.bold("Results")}: ${PAINT[tone](headline)}`;
	return differing.length > 0 ? `${line}\n${table}` : line;
}
function failures(view) {
	return view.failures.map(({ version, class: name, where, message, logLines }) => [
		import_picocolors.default.magenta(`  ${version} failed: ${name} (${where})`),
		`  ${message}`,
		...logLines.map((line) => import_picocolors.default.dim(`    | ${line}`))
	].join("\n")).join("\n");
}
const NO_LINES = Object.fromEntries([
	"top",
	"top-mid",
	"top-left",
	"top-right",
	"bottom",
	"bottom-mid",
	"bottom-left",
	"bottom-right",
	"left",
	"left-mid",
	"mid",
	"mid-mid",
	"right",
	"right-mid",
	"middle"
].map((name) => [name, ""]));
// src/commands/locations.ts
/** Builds, scratch and the default store of a local run, in the directory the command is called from. */
const WORK_DIRECTORY = ".gcbench";
const DEFAULT_STORE = `${WORK_DIRECTORY}/store`;
/** Where reports of local runs go; not kept by git. */
const DEFAULT_REPORTS = "reports/local";
const buildDirectory = () => resolve(WORK_DIRECTORY, "build");
/** The root of gcbench itself, found from the bundle in dist/ or from the sources. */
function productRoot() {
	let directory = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(directory, "package.json"))) {
		const parent = dirname(directory);
		if (parent === directory) throw new InfrastructureError("gcbench can't find its own files.");
		directory = parent;
	}
	return directory;
}
const harnessPath = () => join(productRoot(), "dist", "harness.js");
const miniatureSource = () => join(productRoot(), "benchmarks", "miniature", "miniature.c");
const noiseModelsFile = () => join(productRoot(), "benchmarks", "noise-models.yml");
/** What comes with gcbench to estimate with: recorded facts of instance types, and dated prices. */
const instanceTypesFile = () => join(productRoot(), "benchmarks", "instance-types.json");
const recordedPricesFile = () => join(productRoot(), "benchmarks", "prices.json");
// src/commands/shared-inputs.ts
/** Inputs that several commands share. The descriptions are what --help prints. */
const suiteInput = string().min(1).meta({ description: "Path of the suite, a YAML file." });
const storeAddress = string().min(1).refine((store) => !/^\w+:\/\//.test(store) || parseS3Address(store) !== null, "expected a directory, or s3://bucket/prefix");
const storeInput = storeAddress.default(DEFAULT_STORE).meta({ description: "What keeps plans, records and logs: a directory, or s3://bucket/prefix." });
/** Where runs in AWS are kept: the commands that go on with them find it by themselves. */
const cloudStoreInput = storeAddress.optional().meta({ description: "s3://bucket/prefix of the run. Default: the bucket that gcbench bootstrap made." });
const runInput = string().min(1).meta({ description: "Name of the run." });
const regionInput = string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected a region, as in us-west-2").optional().meta({ description: "AWS region. Default: AWS_REGION, or us-west-2 beside the input data." });
const platformsInput = string().min(1).optional().meta({ description: "Of the suite's platforms only these, separated by commas: graviton3,amd-genoa-4xlarge." });
const outInput = string().min(1).optional().meta({ description: `Folder for the report. Default: ${DEFAULT_REPORTS}/RUN.` });
const reportsInput = string().min(1).default("reports").meta({ description: "Folder of earlier reports: what their records say of the noise is used." });
const failOnInput = _enum([
	"never",
	"regression",
	"inconclusive"
]).default("never").meta({ description: "Exit with 1 where a version is slower or failed (regression), or where also nothing could be told (inconclusive)." });
const pricesInput = string().min(1).optional().meta({ description: "File of what machines cost an hour, with dates and sources. Default: what the run began with, else benchmarks/prices.json." });
const rankByInput = metricSchema.default("wall-time").meta({ description: "What platforms are ranked by, where a version ran on more than one." });
// src/adapters/images/docker-cli.ts
const run = promisify(execFile);
/** Clients that are tried, GCBENCH_DOCKER before them. The second one is where distributions put theirs. */
const CANDIDATES = ["docker", "/usr/bin/docker"];
/** From then on clients leave BuildKit to a plugin, buildx, that may be missing. */
const BUILDX_SINCE = 23;
const LONGEST_ANSWER = 16 * 2 ** 20;
const imageSchema = object({
	Id: string(),
	Architecture: string(),
	Size: number(),
	Config: object({
		User: string().nullish(),
		Entrypoint: array(string()).nullish(),
		Cmd: array(string()).nullish(),
		Env: array(string()).nullish(),
		Labels: record(string(), string()).nullish()
	})
});
/** The command-line client of a Docker engine. */
var DockerCli = class DockerCli {
	/** The program. */
	client;
	#hasBuildx;
	constructor(client, hasBuildx) {
		this.client = client;
		this.#hasBuildx = hasBuildx;
	}
	/**
	* The first client that builds with BuildKit and reaches an engine.
	*
	* @throws {UsageError} there is none
	*/
	static async find() {
		const own = process.env["GCBENCH_DOCKER"];
		const reasons = [];
		for (const client of own ? [own, ...CANDIDATES] : CANDIDATES) {
			const ability = await abilityOf(client);
			if (typeof ability !== "string") return new DockerCli(client, ability.hasBuildx);
			reasons.push(`${client}: ${ability}`);
		}
		throw new UsageError(`Building an image needs a running Docker engine, and a client with BuildKit. Tried ${reasons.join("; ")}.`);
	}
	/** @throws {InfrastructureError} it can't be built; the message holds the end of what the build said */
	async build(build) {
		const pairs = (flag, values) => Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${value}`]);
		const args = [
			...await this.#buildCommand(build),
			...[
				"--progress",
				"plain",
				"--file",
				build.file,
				"--tag",
				build.tag
			],
			...option("--target", build.target),
			...option("--platform", build.architecture && `linux/${build.architecture}`),
			...option("--network", build.network),
			...pairs("--build-arg", build.arguments),
			...pairs("--label", build.labels),
			build.context
		];
		const child = spawn(this.client, args, {
			env: {
				...process.env,
				DOCKER_BUILDKIT: "1",
				...build.environment
			},
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			signal: build.signal
		});
		let last = [];
		const hear = (chunk) => {
			const lines = chunk.toString().split("\n").filter((line) => line.trim() !== "");
			for (const line of lines) build.onLine(line);
			last = [...last, ...lines].slice(-30);
		};
		child.stdout.on("data", hear);
		child.stderr.on("data", hear);
		if (await new Promise((resolve, reject) => {
			child.on("error", reject);
			child.on("close", resolve);
		}).catch((cause) => {
			if (build.signal.aborted) throw new InterruptedError("The build was interrupted.", { cause });
			throw new InfrastructureError(`${this.client} could not be started.`, { cause });
		}) !== 0) throw new InfrastructureError(`${build.tag} could not be built:\n${last.join("\n")}`);
	}
	/** With buildx, a builder may be elsewhere than the engine, and can keep steps of a build in a registry. */
	async #buildCommand({ cache }) {
		if (!this.#hasBuildx) return ["build"];
		const command = [
			"buildx",
			"build",
			"--load"
		];
		const driver = /^Driver:\s*(\S+)/m.exec(await this.ask(["buildx", "inspect"]))?.[1];
		if (!cache || driver === "docker") return command;
		const place = `type=registry,ref=${cache.address}`;
		if (cache.isThere) return [
			...command,
			"--cache-from",
			place
		];
		const form = "mode=max,image-manifest=true,oci-mediatypes=true";
		return [
			...command,
			"--cache-to",
			`${place},${form},ignore-error=true`
		];
	}
	/** @throws {InfrastructureError} there is no such image */
	async inspect(image) {
		const text = await this.ask([
			"image",
			"inspect",
			"--format",
			"{{json .}}",
			image
		]);
		const { Id, Architecture, Size, Config } = imageSchema.parse(JSON.parse(text));
		return {
			id: Id,
			architecture: Architecture,
			bytes: Size,
			user: Config.User ?? "",
			entrypoint: Config.Entrypoint ?? [],
			command: Config.Cmd ?? [],
			environment: Config.Env ?? [],
			labels: Config.Labels ?? {}
		};
	}
	/** @returns null where there is no such image */
	async find(image) {
		return (await this.ask([
			"image",
			"ls",
			"--quiet",
			"--no-trunc",
			image
		])).trim() === "" ? null : this.inspect(image);
	}
	/** Copies paths out of an image, links followed, each to the directory under its own name. The image is not run. */
	async copyOut(image, paths, directory) {
		await this.#inContainer(image, async (container) => {
			for (const path of paths) await this.ask([
				"cp",
				"--follow-link",
				`${container}:${path}`,
				directory
			]);
		});
	}
	/** An image with files added to another one, owned by root, and with labels: nothing is run, nothing is built. */
	async extend(image, added) {
		const { from, to, tag, labels } = added;
		await this.#inContainer(image, async (container) => {
			await this.ask([
				"cp",
				`${from}/.`,
				`${container}:${to}`
			]);
			const changes = Object.entries(labels).flatMap(([key, value]) => ["--change", `LABEL ${key}=${quoted(value)}`]);
			await this.ask([
				"commit",
				...changes,
				container,
				tag
			]);
		});
		return this.inspect(tag);
	}
	async #inContainer(image, work) {
		const create = [
			"create",
			"--network",
			"none",
			image
		];
		const { command, entrypoint } = await this.inspect(image);
		const program = command.length + entrypoint.length === 0 ? ["none"] : [];
		const container = (await this.ask([...create, ...program])).trim();
		try {
			await work(container);
		} finally {
			await this.ask(["rm", container]);
		}
	}
	/**
	* Hands all files of an image to a reader, as a tar archive. The image is not run.
	*
	* @throws {InfrastructureError} there is no such image, or the engine broke off
	*/
	async readFiles(image, read) {
		const container = (await this.ask([
			"create",
			"--network",
			"none",
			image,
			"none"
		])).trim();
		try {
			const child = spawn(this.client, ["export", container], { stdio: [
				"ignore",
				"pipe",
				"pipe"
			] });
			let said = "";
			child.stderr.on("data", (chunk) => {
				said += chunk;
			});
			const ended = new Promise((resolve, reject) => {
				child.on("error", reject);
				child.on("close", resolve);
			});
			const [found, status] = await Promise.all([read(child.stdout), ended]);
			if (status === 0) return found;
			throw new Error(said.trim() || `it ended with ${status}`);
		} catch (cause) {
			const why = cause instanceof Error ? cause.message : String(cause);
			throw new InfrastructureError(`The files of ${image} can't be read: ${why}`, { cause });
		} finally {
			await this.ask(["rm", container]);
		}
	}
	/** Removes an image that no tag names; one that is in use stays. */
	async removeUntagged(id) {
		await this.ask([
			"image",
			"rm",
			id
		]).catch(() => {});
	}
	/**
	* Runs a command of the client.
	*
	* @param input for its standard input
	* @returns what it wrote to its standard output
	* @throws {InfrastructureError} it failed; the message holds its last line
	*/
	async ask(args, { input, environment } = {}) {
		try {
			const env = {
				...process.env,
				...environment
			};
			const asked = run(this.client, [...args], {
				maxBuffer: LONGEST_ANSWER,
				env
			});
			asked.child.stdin?.on("error", () => {});
			asked.child.stdin?.end(input ?? "");
			return (await asked).stdout;
		} catch (cause) {
			throw new InfrastructureError(`${this.client} ${args[0]} failed: ${saidBy(cause)}`, { cause });
		}
	}
};
function option(flag, value) {
	return value === void 0 ? [] : [flag, value];
}
/** As the language of recipes quotes a value: nothing in it is replaced. */
function quoted(value) {
	return `"${value.replace(/[\\"$]/g, "\\$&")}"`;
}
/** What a client can do, or why it is of no use. */
async function abilityOf(client) {
	const hasBuildx = await run(client, ["buildx", "version"]).then(() => true, () => false);
	try {
		const { stdout } = await run(client, [
			"version",
			"--format",
			"{{.Client.Version}} {{.Server.Version}}"
		]);
		return hasBuildx || !(Number.parseInt(stdout, 10) >= BUILDX_SINCE) ? { hasBuildx } : "it has no buildx";
	} catch (error) {
		return saidBy(error);
	}
}
function saidBy(error) {
	if (!(error instanceof Error)) return String(error);
	return ("stderr" in error ? String(error.stderr).trim() : "").split("\n").at(-1) || error.message;
}
// src/adapters/images/image-pinner.ts
/**
* Versions as an image holds them: what runs later is what was planned, by digest.
*
* @throws {UsageError} the image does not hold a version as defined, or not for a platform
*/
function pinImageVersions(image, { versions, workloads, platforms }) {
	const inside = versionsInside(image);
	return versions.flatMap((version) => {
		const builds = buildsOf(version, inside, image);
		for (const platform of platforms) refuseUnfit(version, builds, platform);
		return builds.filter(({ target }) => target === void 0 || platforms.some((one) => one.target === target)).map((build) => pin(version, build, {
			image,
			workloads
		}));
	});
}
/** @throws {UsageError} the image says nothing of its versions that this gcbench understands */
function versionsInside({ labels, named }) {
	const label = labels[IMAGE_VERSIONS_LABEL];
	if (label === void 0) throw new UsageError(`Image ${named} does not say which versions it holds (label ${IMAGE_VERSIONS_LABEL}): it was not built by gcbench.`);
	const versions = imageVersionsSchema.safeParse(parseJson(label));
	if (versions.success) return versions.data;
	throw new UsageError(`Image ${named} says which versions it holds in a form that this gcbench does not know; build it anew.`);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function buildsOf(version, inside, { named, architecture }) {
	const { name } = version;
	const builds = inside.filter((one) => one.name === name);
	if (builds.length === 0) {
		const names = [...new Set(inside.map((one) => one.name))].join(", ");
		throw new UsageError(`Image ${named} holds no version ${name}, only ${names || "none"}.`);
	}
	for (const { definition, executable } of builds) {
		if (definition !== definitionDigest(version)) throw new UsageError(`Image ${named} was built from another definition of version ${name} than the suite's. Build it anew under a new tag.`);
		if (executable.architecture !== null && executable.architecture !== architecture) throw new UsageError(`Image ${named}: ${executable.path} is made for ${executable.architecture}, and the image says ${architecture}.`);
	}
	return builds;
}
/** A native build runs on its own CPU family: on another one it would be slow, or die of an unknown instruction. */
function refuseUnfit({ name }, builds, platform) {
	const targets = builds.map(({ target }) => target);
	if (targets.includes(void 0)) return;
	if (platform.target !== void 0 && targets.includes(platform.target)) return;
	const family = platform.target ?? "no known CPU family";
	throw new UsageError(`Version ${name} is built for ${targets.join(", ")}, and platform ${platform.name} is of ${family}. Give the platform its target in platforms.yml and build the image anew, or use a portable build.`);
}
function pin(version, build, { image, workloads }) {
	const { name, description, arguments: args, environment } = version;
	const { executable, toolchain, target } = build;
	const directories = directoriesFor(build, workloads, image);
	const configuration = directories.map(({ workload, configuration: digest }) => [workload, digest]);
	return {
		name,
		...description === void 0 ? {} : { description },
		digest: digestOf({
			executable: executable.sha256,
			args,
			environment,
			configuration: configuration.length > 0 ? configuration : null
		}),
		executable,
		arguments: args,
		environment,
		runDirectory: null,
		...directories.length === 0 ? {} : { runDirectories: Object.fromEntries(directories.map((one) => [one.workload, one.path])) },
		toolchain,
		...target === void 0 ? {} : { target },
		...build.commits === void 0 ? {} : { commits: build.commits },
		image: image.reference
	};
}
/** The run directories that were made in the image for these workloads. */
function directoriesFor({ name, runDirectories }, workloads, { named }) {
	return workloads.flatMap((workload) => {
		if (workload.kind !== "geos-chem-classic") return [];
		const found = runDirectories.find((one) => one.workload === workload.name);
		if (found?.definition === runDirectoryDigest(workload)) return [found];
		const why = found ? `was built from another definition of workload ${workload.name} than the suite's` : `holds no run directory of workload ${workload.name} for version ${name}`;
		throw new UsageError(`Image ${named} ${why}. Build it anew under a new tag.`);
	});
}
/**
* @param inputs digest of the set of files that its versions start from; null: none
* @throws {UsageError} it needs files of this machine that no container sees
*/
function pinImageWorkload(workload, inputs) {
	if (workload.kind === "command" && workload.workingDirectory !== void 0) throw new UsageError(`Workload ${workload.name} has a workingDirectory on this machine, which nothing in a container can see.`);
	return {
		workload,
		digest: workloadDigest(workload, inputs),
		inputs
	};
}
// src/adapters/images/recipes.ts
/** What makes a tree out of what was compiled. The bundle holds it too, but with much that has no say in trees. */
const TREES = [
	"src/image-contents.ts",
	"src/adapters/images/{version-tree,software-packages,run-directories,create-run-directory,dry-run,miniature-*}.ts",
	"src/core/model-run/{run-directory,diagnostics,dry-run}.ts",
	"!**/*.test.ts"
];
/** What decides what an image holds; a change of anything else needs no new one. */
const SOURCES = {
	runtime: [
		"package.json",
		"package-lock.json",
		"dist/**",
		"container/runtime/**"
	],
	miniature: [
		...TREES,
		"benchmarks/miniature/miniature.c",
		"container/miniature/**"
	],
	"geos-chem-classic": [...TREES, "container/geos-chem-classic/**"]
};
/** Of the digest, in tags; the whole of it is in a label. */
const TAG_DIGITS = 12;
/** What every image has besides its versions. */
async function runtimeRecipe(options) {
	return recipe("runtime", [], base(options), options);
}
/**
* The recipes of a suite's versions, each as few as can be: what is compiled in seconds shares an image, each version
* of GEOS-Chem has one of its own, which outlives the suite.
*
* @throws {UsageError} a version is no source, but an executable of this machine
*/
async function treeRecipes({ versions, workloads }, options) {
	const other = versions.find((version) => "executable" in version);
	if (other) throw new UsageError(`Version ${other.name} is an executable of this machine, which no image is built from. Give it as sources (geosChemClassic), or measure it here, without an image.`);
	const miniatures = versions.filter((version) => "miniature" in version);
	const models = versions.filter((version) => "geosChemClassic" in version);
	const runs = workloads.filter((workload) => workload.kind === "geos-chem-classic");
	return Promise.all([...miniatures.length > 0 ? [miniatureRecipe(miniatures, options)] : [], ...models.map((version) => geosChemRecipe(version, runs, options))]);
}
async function miniatureRecipe(versions, options) {
	const definitions = versions.map(({ name, miniature }) => ({
		name,
		miniature
	}));
	const args = {
		VERSIONS: JSON.stringify(definitions),
		...base(options)
	};
	return recipe("miniature", versions.map(({ name }) => name), args, options);
}
async function geosChemRecipe(version, workloads, options) {
	const { name, geosChemClassic: source } = version;
	const requests = workloads.map((workload) => ({
		workload: workload.name,
		create: workload.create,
		simulatedHours: workload.simulatedHours,
		digest: runDirectoryDigest(workload)
	}));
	const args = {
		NAME: name,
		DEFINITION: definitionDigest(version),
		...sourceArguments(source),
		TARGETS: source.build === "native" ? nativeTargets(name, options) : "",
		RUN_DIRECTORIES: JSON.stringify(requests),
		BASE_FAMILY: source.base,
		...source.base === "debian13" ? base(options) : {}
	};
	return recipe("geos-chem-classic", [name], args, options);
}
function sourceArguments(source) {
	const { repository, tag = "", commit = "", submodules, mechanism, options, build } = source;
	return {
		REPOSITORY: repository,
		TAG: tag,
		COMMIT: commit,
		SUBMODULES: Object.entries(submodules).map(([path, { commit: at, repository: from = "" }]) => `${path} ${at} ${from}`.trim()).join("\n"),
		MECHANISM: mechanism,
		OPTIONS: Object.entries(options).map(([key, value]) => `${key}=${value}`).join("\n"),
		BUILD: build
	};
}
function nativeTargets(version, { targets, architecture }) {
	if (targets.length > 0) return targets.join(" ");
	throw new UsageError(`Version ${version} is built for each CPU family (build: native), and none of the suite's ${architecture} platforms names one. Name platforms whose entry in platforms.yml has a target.`);
}
function base({ base: image }) {
	return image === void 0 ? {} : { BASE: image };
}
async function recipe(folder, versions, args, { root, architecture }) {
	const sources = await filesDigest(root, SOURCES[folder]);
	const inputs = digestOf({
		folder,
		sources,
		args,
		architecture
	});
	return {
		folder,
		versions,
		arguments: args,
		inputs,
		tag: `${versions.length === 1 ? versions[0] : folder}-${tagDigits(inputs)}-${architecture}`,
		...folder === "geos-chem-classic" ? { cacheTag: `cache-${args["BASE_FAMILY"]}-${tagDigits(sources)}-${architecture}` } : {}
	};
}
/** As many digits of a digest as a tag has. */
function tagDigits(digest) {
	return digest.replace("sha256:", "").slice(0, TAG_DIGITS);
}
async function filesDigest(root, patterns) {
	const hash = createHash("sha256");
	for (const path of (await glob([...patterns], { cwd: root })).sort()) {
		const content = await readFile(join(root, path));
		hash.update(`${path} ${content.length}\n`).update(content);
	}
	return `sha256:${hash.digest("hex")}`;
}
// src/adapters/images/bill-of-materials.ts
const PURL = {
	deb: "deb/debian",
	rpm: "rpm/amzn",
	npm: "npm",
	source: "generic"
};
/** What an image is made of, in the form of SPDX 2.3 (spdx.github.io/spdx-spec/v2.3). */
async function billOfMaterials(of) {
	const packages = [...await readPackages(join(of.runtime, PACKAGES_FILE))];
	for (const name of await readdir(of.trees)) packages.push(...await readPackages(join(of.trees, name, PACKAGES_FILE)));
	const commits = of.versions.flatMap(({ name, commits: own = {} }) => Object.entries(own).map(([path, commit]) => source(`${name} ${path}`, commit)));
	const unique = new Map([...packages.map(describe$1), ...commits].map((one) => [one.SPDXID, one]));
	return {
		spdxVersion: "SPDX-2.3",
		dataLicense: "CC0-1.0",
		SPDXID: "SPDXRef-DOCUMENT",
		name: of.image,
		documentNamespace: `urn:gcbench:${digestOf([
			of.image,
			[...unique.keys()],
			of.createdAt
		])}`,
		creationInfo: {
			created: of.createdAt,
			creators: ["Tool: gcbench"]
		},
		packages: [...unique.values()],
		relationships: [...unique.keys()].map((id) => ({
			spdxElementId: "SPDXRef-DOCUMENT",
			relationshipType: "DESCRIBES",
			relatedSpdxElement: id
		}))
	};
}
async function readPackages(file) {
	const content = await readFile(file).catch(() => null);
	return content === null ? [] : parseStored(file, content, array(softwarePackageSchema));
}
function describe$1({ name, version, kind, license }) {
	return {
		SPDXID: `SPDXRef-${shortDigest(digestOf([
			kind,
			name,
			version
		]))}`,
		name,
		versionInfo: version,
		downloadLocation: "NOASSERTION",
		filesAnalyzed: false,
		licenseConcluded: "NOASSERTION",
		licenseDeclared: "NOASSERTION",
		...license === null ? {} : { comment: `License as its package says it: ${license}` },
		externalRefs: [{
			referenceCategory: "PACKAGE-MANAGER",
			referenceType: "purl",
			referenceLocator: `pkg:${PURL[kind]}/${encodeURIComponent(name)}@${encodeURIComponent(version)}`
		}]
	};
}
function source(name, commit) {
	return {
		SPDXID: `SPDXRef-${shortDigest(digestOf([name, commit]))}`,
		name,
		versionInfo: commit,
		downloadLocation: "NOASSERTION",
		filesAnalyzed: false,
		licenseConcluded: "NOASSERTION",
		licenseDeclared: "NOASSERTION"
	};
}
// src/adapters/images/tar-entries.ts
const BLOCK = 512;
const KINDS = {
	"0": "file",
	"\0": "file",
	"1": "hard-link",
	"2": "symbolic-link"
};
const PAX = "x";
const PAX_OF_ALL = "g";
const GNU_NAME = "L";
const GNU_TARGET = "K";
/**
* Reads a tar archive (POSIX ustar and pax, and GNU's long names) as it comes, an entry at a time.
*
* @param isWanted whether a file's content is to be handed on, by its first 512 bytes
* @throws {RangeError} it ends before it should, or is none
*/
async function* readTar(stream, isWanted) {
	const bytes = new ByteStream(stream);
	let ahead = {};
	for (;;) {
		const header = await bytes.take(BLOCK);
		if (header === null || header.every((byte) => byte === 0)) break;
		if (!isHeader(header)) throw new RangeError("this is no tar archive");
		const type = String.fromCharCode(header[156] ?? 0);
		const size = ahead.size ?? numberAt(header, 124, 12);
		if ([
			PAX,
			GNU_NAME,
			GNU_TARGET
		].includes(type)) {
			ahead = {
				...ahead,
				...describeAhead(type, await bytes.content(size))
			};
			continue;
		}
		if (type === PAX_OF_ALL) {
			await bytes.skip(size);
			continue;
		}
		const entry = {
			path: (ahead.path ?? nameOf(header)).replace(/^\.?\/+/, ""),
			target: ahead.target ?? textAt(header, 157, 100),
			mode: numberAt(header, 100, 8),
			kind: KINDS[type] ?? "other"
		};
		ahead = {};
		yield {
			...entry,
			content: await contentOf(bytes, size, entry.kind === "file" ? isWanted : null)
		};
	}
	await bytes.drain();
}
async function contentOf(bytes, size, isWanted) {
	const head = await bytes.peek(Math.min(size, BLOCK));
	if (isWanted?.(head)) return bytes.content(size);
	await bytes.skip(size);
	return null;
}
/** Every header has this, or the older form of it with a blank. */
function isHeader(header) {
	return textAt(header, 257, 5) === "ustar";
}
function nameOf(header) {
	const prefix = textAt(header, 345, 155);
	const name = textAt(header, 0, 100);
	return header[262] === 0 && prefix !== "" ? `${prefix}/${name}` : name;
}
/** Octal text, or where the first bit is set a big-endian number. */
function numberAt(header, offset, length) {
	const field = header.subarray(offset, offset + length);
	if (((field[0] ?? 0) & 128) === 0) return Number.parseInt(textAt(header, offset, length), 8) || 0;
	return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
}
function textAt(bytes, offset, length) {
	const field = bytes.subarray(offset, offset + length);
	const end = field.indexOf(0);
	return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}
/** Names and sizes that are too long for a header stand before it. */
function describeAhead(type, content) {
	const text = new TextDecoder().decode(content);
	if (type === GNU_NAME) return { path: text.replace(/\0+$/, "") };
	if (type === GNU_TARGET) return { target: text.replace(/\0+$/, "") };
	const ahead = {};
	for (let at = 0; at < content.length;) {
		const end = content.indexOf(" ".charCodeAt(0), at);
		const length = Number.parseInt(textAt(content, at, end - at), 10);
		if (end < 0 || !(length > 0)) break;
		const record = new TextDecoder().decode(content.subarray(end + 1, at + length - 1));
		const [key = ""] = record.split("=", 1);
		const value = record.slice(key.length + 1);
		if (key === "path") ahead.path = value;
		if (key === "linkpath") ahead.target = value;
		if (key === "size") ahead.size = Number(value);
		at += length;
	}
	return ahead;
}
/** A stream of chunks, read by the byte. */
var ByteStream = class {
	#chunks;
	#rest = /* @__PURE__ */ new Uint8Array();
	constructor(stream) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}
	/** @returns null at the end */
	async take(size) {
		const taken = await this.peek(size);
		if (taken.length === 0 && size > 0) return null;
		if (taken.length < size) throw new RangeError("the tar archive ends within an entry");
		this.#rest = this.#rest.subarray(size);
		return taken;
	}
	/** As many of the next bytes as there are. */
	async peek(size) {
		const parts = [this.#rest];
		let length = this.#rest.length;
		while (length < size) {
			const { value, done } = await this.#chunks.next();
			if (done) break;
			parts.push(value);
			length += value.length;
		}
		if (parts.length > 1) this.#rest = Buffer.concat(parts);
		return this.#rest.subarray(0, size);
	}
	/** An entry's content, and the padding behind it. */
	async content(size) {
		const content = await this.take(size) ?? /* @__PURE__ */ new Uint8Array();
		await this.skip(-size & 511, true);
		return content;
	}
	async skip(size, isPadding = false) {
		let left = isPadding ? size : Math.ceil(size / BLOCK) * BLOCK;
		while (left > 0) {
			if (this.#rest.length === 0 && (await this.peek(1)).length === 0) throw new RangeError("the tar archive ends within an entry");
			const step = Math.min(left, this.#rest.length);
			this.#rest = this.#rest.subarray(step);
			left -= step;
		}
	}
	/** Whoever writes it must be able to end. */
	async drain() {
		while (!(await this.#chunks.next()).done);
	}
};
// src/adapters/images/image-files.ts
/** As Linux has it: more links on the way are a circle. */
const MOST_LINKS = 40;
const EXECUTE_BITS = 73;
/** The files of an image with their links, read from its archive without running anything of it. */
var ImageFiles = class ImageFiles {
	#files = /* @__PURE__ */ new Map();
	#links = /* @__PURE__ */ new Map();
	static async read(archive) {
		const files = new ImageFiles();
		for await (const entry of readTar(archive, isProgram)) files.#add(entry);
		return files;
	}
	/** Paths of all files, links not among them. */
	get paths() {
		return this.#files.keys();
	}
	/** @returns null where a path leads to no file */
	find(path) {
		const real = this.#realPath(path);
		const file = real === null ? void 0 : this.#files.get(real);
		return real !== null && file ? {
			path: real,
			file
		} : null;
	}
	#add({ path, kind, target, mode, content }) {
		const place = `/${path}`;
		if (kind === "symbolic-link") this.#links.set(place, target);
		if (kind === "hard-link") this.#links.set(place, posix.join("/", target));
		if (kind !== "file") return;
		const bytes = content ?? /* @__PURE__ */ new Uint8Array();
		const elf = readElf(bytes);
		const origin = posix.dirname(place);
		this.#files.set(place, {
			isExecutable: (mode & EXECUTE_BITS) !== 0,
			program: readProgramFile(bytes),
			needs: elf?.needs ?? [],
			libraryPaths: (elf?.libraryPaths ?? []).map((one) => one.replace(/\$(ORIGIN\b|\{ORIGIN\})/g, () => origin))
		});
	}
	/** Follows the links of a path, those of the directories on its way among them. */
	#realPath(path) {
		const rest = posix.normalize(path).split("/").filter(Boolean);
		let place = "";
		for (let links = 0; rest.length > 0;) {
			const next = `${place}/${rest.shift()}`;
			const target = this.#links.get(next);
			if (target === void 0) {
				place = next;
				continue;
			}
			if (++links > MOST_LINKS) return null;
			const led = posix.resolve(place || "/", target).split("/").filter(Boolean);
			rest.unshift(...led);
			place = "";
		}
		return place;
	}
};
const ELF_MAGIC = Buffer.from("ELF", "latin1");
function isProgram(head) {
	return ELF_MAGIC.equals(head.subarray(0, ELF_MAGIC.length)) || head[0] === 35 && head[1] === 33;
}
// src/adapters/images/image-architecture.ts
/** Where programs lie that something may start by name. */
const PROGRAM_PLACES = [
	"bin",
	"sbin",
	"usr/bin",
	"usr/sbin",
	"usr/local/bin",
	"usr/local/sbin"
];
/** All that is ours, executable or not: libraries of versions as well. */
const OWN_PLACE = "/opt/gcbench/";
/** What the harness runs on; its script calls it by name. */
const NODE = "node";
/** Where a dynamic linker looks by itself, in Debian's and in Red Hat's family. */
const LIBRARY_PLACES = [
	"/lib",
	"/usr/lib",
	"/lib64",
	"/usr/lib64",
	"/usr/local/lib"
];
const TRIPLETS = {
	amd64: "x86_64-linux-gnu",
	arm64: "aarch64-linux-gnu"
};
const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const MOST_SHOWN = 8;
/**
* Compares what an image is for, and every program in it, with the architecture of the platform that it is built for:
* its configuration, its entry point and command down to the last interpreter, the programs on PATH, all of
* /opt/gcbench, and the dynamic linkers and shared libraries that these ask for. Headers decide, nothing is run.
*
* @throws {UsageError} names each file that is made for something else
*/
async function checkImageArchitecture(docker, { tag, architecture }) {
	const image = await docker.inspect(tag);
	const faults = findForeignFiles(await docker.readFiles(tag, (archive) => ImageFiles.read(archive)), {
		image,
		architecture
	});
	if (faults.length === 0) return;
	const rest = faults.length - MOST_SHOWN;
	const shown = [...faults.slice(0, MOST_SHOWN), ...rest > 0 ? [`and ${rest} more`] : []];
	throw new UsageError([
		`Image ${tag} can't run on ${architecture}:`,
		...shown.map((fault) => `  ${fault}`),
		`Build it for ${architecture}, on a machine that is ${architecture}; docs/architecture-mismatch.md says more.`
	].join("\n"));
}
/** What is wrong with an image, a line each, in the order in which it would matter. */
function findForeignFiles(files, { image, architecture }) {
	const inspection = new Inspection(files, architecture);
	if (image.architecture !== architecture) inspection.faults.push(`its configuration says ${image.architecture}`);
	for (const [what, name] of [
		["its entry point", image.entrypoint[0]],
		["its command", image.command[0]],
		["what the harness runs on", NODE]
	]) if (name !== void 0) inspection.start(what, name, pathOf(image));
	for (const path of files.paths) {
		const found = files.find(path);
		if (found && isLookedAt(found)) inspection.visit(found, null);
	}
	return inspection.faults;
}
function pathOf({ environment }) {
	return (environment.find((entry) => entry.startsWith("PATH="))?.slice(5) ?? DEFAULT_PATH).split(":");
}
function isLookedAt({ path, file }) {
	if (path.startsWith(OWN_PLACE)) return true;
	return file.isExecutable && PROGRAM_PLACES.includes(posix.dirname(path).slice(1));
}
/** Goes from programs to what starts them and what they load, each file once. */
var Inspection = class {
	faults = [];
	#files;
	#architecture;
	#seen = /* @__PURE__ */ new Set();
	constructor(files, architecture) {
		this.#files = files;
		this.#architecture = architecture;
	}
	/** @param what for people, as in "its entry point" */
	start(what, name, path) {
		const found = (name.includes("/") ? [name] : path.map((place) => posix.join(place, name))).map((place) => this.#files.find(place)).find((one) => one !== null);
		if (found) this.visit(found, what);
		else this.faults.push(`${what} (${name}) is not in it`);
	}
	/** @param why what leads here, where it is not its own place; null: that */
	visit({ path, file }, why) {
		if (this.#seen.has(path)) return;
		this.#seen.add(path);
		const { program, needs, libraryPaths } = file;
		if (program.kind === "elf" && program.architecture !== this.#architecture) {
			this.faults.push(`${path} is made for ${program.madeFor}${why ? ` (${why})` : ""}`);
			return;
		}
		const starter = program.kind === "script" ? program.interpreter : null;
		const loader = program.kind === "elf" ? program.loader : null;
		const next = starter ?? loader;
		const found = next === null ? null : this.#files.find(next);
		if (found) this.visit(found, `starts ${path}`);
		else if (why !== null && next !== null) this.faults.push(`${next}, which starts ${path}, is not in it`);
		for (const need of needs) this.#load(need, libraryPaths, path);
	}
	/** As a dynamic linker does, which passes over libraries of other architectures: only where none fits is it a fault. */
	#load(name, libraryPaths, by) {
		const triplet = TRIPLETS[this.#architecture];
		const candidates = [...libraryPaths, ...LIBRARY_PLACES.flatMap((place) => [place, `${place}/${triplet}`])].flatMap((place) => this.#files.find(posix.join(place, name)) ?? []);
		const chosen = candidates.find(({ file: { program } }) => program.kind === "elf" && program.architecture === this.#architecture) ?? candidates[0];
		if (chosen) this.visit(chosen, `${by} loads it`);
	}
};
// src/adapters/images/input-lists.ts
/** Of one list, unpacked: a year of a nested grid has some ten thousand names. */
const LARGEST_LIST = 64 * 2 ** 20;
/** One label a list: the lines of a recipe, which labels pass through, end at 64 KiB. */
function inputsLabel(digest) {
	return `${IMAGE_INPUTS_LABEL}.${digest.replace("sha256:", "")}`;
}
/** A list as a label holds it, and the label's name. */
function inputListLabel(list) {
	const packed = gzipSync(JSON.stringify(list)).toString("base64");
	return { [inputsLabel(inputListDigest(list))]: packed };
}
/**
* The lists of inputs that an image's labels hold, one for each version and workload.
*
* @param image for the message
* @throws {UsageError} the labels are not as gcbench build makes them
*/
function imageInputLists(labels, image) {
	const versions = imageVersionsSchema.safeParse(jsonOf(labels[IMAGE_VERSIONS_LABEL]));
	if (!versions.success) throw new UsageError(`Image ${image} does not say what its versions read (label ${IMAGE_VERSIONS_LABEL}). gcbench build makes one that does.`);
	const found = versions.data.flatMap(({ name, runDirectories }) => runDirectories.map(({ workload, inputs }) => ({
		workload,
		version: name,
		inputs
	})));
	const seen = /* @__PURE__ */ new Set();
	return found.flatMap(({ workload, version, inputs }) => {
		const key = `${workload} ${version} ${inputs}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [{
			workload,
			version,
			list: unpack(labels[inputsLabel(inputs)], inputs, image)
		}];
	});
}
function unpack(packed, digest, image) {
	const text = packed === void 0 ? null : inflate(packed);
	const list = inputListSchema.safeParse(text === null ? null : jsonOf(text));
	if (list.success && inputListDigest(list.data) === digest) return list.data;
	throw new UsageError(`Image ${image}: the list of inputs ${digest} ${packed === void 0 ? "is not there" : "is damaged"} (label ${inputsLabel(digest)}). Build the image anew.`);
}
function inflate(packed) {
	try {
		const options = { maxOutputLength: LARGEST_LIST };
		return gunzipSync(Buffer.from(packed, "base64"), options).toString("utf8");
	} catch {
		return null;
	}
}
function jsonOf(text) {
	try {
		return JSON.parse(text ?? "");
	} catch {
		return null;
	}
}
// src/adapters/images/image-facts.ts
/** Where versions lie in an image, each in a tree of its own. */
const VERSIONS_DIRECTORY = "/opt/gcbench/versions";
/**
* Reads what trees hold, copied out of an image to a directory.
*
* @param original the directory that they were made in
* @throws {UsageError} a file is not what its tree says
*/
async function readTrees(directory, original = VERSIONS_DIRECTORY) {
	const found = [];
	for (const name of (await readdir(directory)).sort()) {
		const file = join(directory, name, VERSION_FILE);
		const content = await readFile(file).catch((cause) => {
			throw new UsageError(`The tree of version ${name} holds no ${VERSION_FILE}.`, { cause });
		});
		const entries = parseStored(file, content, imageVersionsSchema);
		for (const { executable } of entries) {
			const { path, sha256 } = executable;
			const place = join(directory, path.slice(original.length));
			if (await fileDigest(place) === sha256) continue;
			throw new UsageError(`${path} of version ${name} is not the file that was built.`);
		}
		found.push(...entries);
	}
	return found;
}
/** Labels that say what an image holds to those who see its manifest and not its files. */
async function labelsOf(directory, versions) {
	const labels = { [IMAGE_VERSIONS_LABEL]: JSON.stringify(versions) };
	for (const { name, runDirectories } of versions) for (const { workload } of runDirectories) {
		const file = join(directory, name, INPUTS, `${workload}.json`);
		const list = parseStored(file, await readFile(file), inputListSchema);
		Object.assign(labels, inputListLabel(list));
	}
	return labels;
}
// src/adapters/images/suite-image.ts
/** Where images keep what is ours. */
const DIRECTORY = "/opt/gcbench";
/** Digest of all that an image was built from. */
const INPUTS_LABEL = "gcbench.inputs-hash";
/**
* Makes one image of a runtime and trees of versions, in seconds: nothing is compiled and nothing is run.
*
* @throws {UsageError} a file in it is made for another architecture, or is not what its tree says
*/
async function composeImage(docker, composition) {
	const { runtime, trees, tag, architecture, inputs, createdAt } = composition;
	const directory = await mkdtemp(join(tmpdir(), "gcbench-image-"));
	try {
		const added = join(directory, "added");
		const versionsIn = join(added, "versions");
		await mkdir(versionsIn, { recursive: true });
		for (const [index, image] of trees.entries()) {
			const from = join(directory, String(index));
			await mkdir(from);
			await docker.copyOut(image, [VERSIONS_DIRECTORY], from);
			await takeTrees(join(from, "versions"), versionsIn, composition.versions);
		}
		const versions = await readTrees(versionsIn);
		const runtimeFiles = join(directory, "runtime");
		await mkdir(runtimeFiles);
		await docker.copyOut(runtime, [DIRECTORY], runtimeFiles);
		const materials = {
			runtime: join(runtimeFiles, "gcbench"),
			trees: versionsIn,
			versions,
			image: tag,
			createdAt
		};
		await writeFile(join(added, "sbom.spdx.json"), toJson(await billOfMaterials(materials)));
		const labels = {
			...await labelsOf(versionsIn, versions),
			[INPUTS_LABEL]: inputs,
			"org.opencontainers.image.created": createdAt,
			"org.opencontainers.image.version": [...new Set(versions.map(({ name }) => name))].join(", "),
			"gcbench.version": VERSION
		};
		const before = await docker.find(tag);
		const made = await docker.extend(runtime, {
			from: added,
			to: DIRECTORY,
			tag,
			labels
		});
		if (before) await docker.removeUntagged(before.id);
		await checkImageArchitecture(docker, {
			tag,
			architecture
		});
		return {
			...made,
			architecture,
			versions
		};
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
async function takeTrees(from, to, wanted) {
	const options = {
		recursive: true,
		verbatimSymlinks: true,
		preserveTimestamps: true
	};
	if (!wanted) return cp(from, to, options);
	for (const name of wanted) await cp(join(from, name), join(to, name), options).catch((error) => {
		if (error.code !== "ENOENT") throw error;
	});
}
/** What a pair image is made from: the digests of both images are enough. */
function pairInputs(images) {
	return digestOf({ pair: images.map(({ id }) => id) });
}
/** @throws {UsageError} there is no such image on this machine */
async function imageHere(docker, name) {
	const image = await docker.find(name);
	if (image) return image;
	throw new UsageError(`There is no image ${name} on this machine.`);
}
/**
* Runs an image's own test of itself: whether a measurement could work in it.
*
* @param isEmulated it is of another architecture than this machine, and was built so on purpose
* @throws {UsageError} it fails; the message holds what it said
*/
async function testImage(docker, { tag, isEmulated }) {
	const emulated = isEmulated ? ["--env", "GCBENCH_EMULATED=1"] : [];
	const limits = [
		"--ulimit",
		"stack=-1:-1",
		"--network",
		"none"
	];
	const command = ["gcbench-selftest", "--build"];
	await docker.ask([
		"run",
		"--rm",
		...limits,
		...emulated,
		tag,
		...command
	]).catch((cause) => {
		throw new UsageError(`Image ${tag} fails its own test:\n${outputOf(cause)}`, { cause });
	});
}
/** What a container said before it failed; else why it could not be run. */
function outputOf(error) {
	const inner = error instanceof Error ? error.cause : null;
	const said = inner instanceof Error && "stdout" in inner ? String(inner.stdout).trim() : "";
	if (said !== "") return said;
	return error instanceof Error ? error.message : String(error);
}
// src/adapters/images/suite-build.ts
/** On this machine all images go by this name. */
const LOCAL_REPOSITORY = "gcbench";
const localName = (tag) => `${LOCAL_REPOSITORY}:${tag}`;
const LONGEST_STEP = 100;
/** How BuildKit begins a step: `#12 [build 3/7] COPY dist/ dist/`. */
const STEP = /^#\d+ (\[.+)/;
/**
* The tag of a suite's image: what it says, else a digest of what it is built from, but for the base, which only
* those who build it know.
*/
async function suiteTag(build) {
	const { image, name } = build.loaded.suite;
	return image ?? `${name}-${tagDigits((await recipesOf({
		...build,
		base: void 0
	})).inputs)}`;
}
/**
* Builds the image of a suite: for each of its parts what is there already is taken, here or in the registry.
*
* @throws {UsageError} a version can't be built, or the tag is taken by another image
*/
async function buildSuiteImage(docker, build) {
	const begin = performance.now();
	const { runtime, trees, inputs } = await recipesOf(build);
	const tag = `${build.tag ?? await suiteTag(build)}-${build.architecture}`;
	const common = {
		tag,
		architecture: build.architecture,
		inputs
	};
	const kept = build.again ? null : await findKept(build, tag, inputs);
	if (kept) {
		const found = {
			...common,
			labels: kept.labels,
			reference: kept.reference,
			localName: null
		};
		const versions = versionsInside({
			...kept,
			named: tag
		});
		return {
			...found,
			versions,
			bytes: null,
			parts: [],
			seconds: secondsSince(begin),
			wasThere: true
		};
	}
	const name = localName(tag);
	const before = build.again ? null : await docker.find(name);
	const isHere = before?.labels[INPUTS_LABEL] === inputs;
	const made = isHere ? {
		image: before,
		parts: []
	} : await compose(docker, build, {
		name,
		runtime,
		trees,
		inputs
	});
	const reference = await keep(build, name, tag);
	const { image, parts } = made;
	return {
		...common,
		versions: versionsInside({
			...image,
			named: name
		}),
		labels: image.labels,
		reference,
		localName: name,
		bytes: image.bytes,
		parts,
		seconds: secondsSince(begin),
		wasThere: isHere
	};
}
async function recipesOf(build) {
	const runtime = await runtimeRecipe(build);
	const trees = await treeRecipes(build.loaded, build);
	return {
		runtime,
		trees,
		inputs: digestOf([runtime, ...trees].map((recipe) => recipe.inputs))
	};
}
/** A registry's tags never move: one that is taken must be by the same image. */
async function findKept({ shelf, architecture }, tag, inputs) {
	const kept = await shelf?.find(tag, architecture);
	if (!kept || kept.labels["gcbench.inputs-hash"] === inputs) return kept ?? null;
	throw new UsageError(`${shelf?.name}:${tag} is there, built from something else than what the suite is now, and its tag never moves. Give the image another tag: \`image:\` in the suite, or --tag.`);
}
async function compose(docker, build, made) {
	const parts = [];
	for (const recipe of [made.runtime, ...made.trees]) parts.push(await obtain(docker, build, recipe));
	build.say(`Composing ${made.name}`);
	const image = await composeImage(docker, {
		runtime: localName(made.runtime.tag),
		trees: made.trees.map(({ tag }) => localName(tag)),
		tag: made.name,
		architecture: build.architecture,
		inputs: made.inputs,
		createdAt: (/* @__PURE__ */ new Date()).toISOString()
	});
	build.say(`Testing ${made.name}`);
	await testImage(docker, {
		tag: made.name,
		isEmulated: build.isEmulated
	});
	return {
		image,
		parts
	};
}
/** The image of a recipe: from this machine, from the registry, or built. */
async function obtain(docker, build, recipe) {
	const begin = performance.now();
	const { tag, versions, inputs } = recipe;
	const name = localName(tag);
	const part = async (from) => {
		const { bytes } = await docker.inspect(name);
		return {
			tag,
			versions,
			from,
			seconds: secondsSince(begin),
			bytes
		};
	};
	if (!build.again) {
		if ((await docker.find(name))?.labels["gcbench.inputs-hash"] === inputs) return part("this machine");
		const kept = await build.shelf?.find(tag, build.architecture);
		if (build.shelf && kept?.labels["gcbench.inputs-hash"] === inputs) {
			build.say(`Fetching ${tag}`);
			await build.shelf.pull(tag, name);
			return part("registry");
		}
	}
	build.say(`Building ${tag}`);
	await buildRecipe(docker, build, recipe);
	await keep(build, name, tag);
	return part("built");
}
async function buildRecipe(docker, build, recipe) {
	const { shelf, architecture, network, signal, say } = build;
	const order = {
		file: join(build.root, "container", recipe.folder, "Dockerfile"),
		context: build.root,
		tag: localName(recipe.tag),
		arguments: recipe.arguments,
		labels: { [INPUTS_LABEL]: recipe.inputs },
		architecture,
		network,
		signal,
		onLine: (line) => {
			const [, step] = STEP.exec(line) ?? [];
			if (step) say(`  ${step.slice(0, LONGEST_STEP)}`);
		}
	};
	const { cacheTag } = recipe;
	if (!shelf || cacheTag === void 0) return docker.build(order);
	const cache = {
		address: shelf.address(cacheTag),
		isThere: await shelf.has(cacheTag)
	};
	await shelf.loggedIn((environment) => docker.build({
		...order,
		cache,
		environment
	}));
}
async function keep({ shelf, say, architecture, again }, name, tag) {
	if (!shelf) return null;
	const kept = again ? await shelf.find(tag, architecture) : null;
	if (kept) return kept.reference;
	say(`Uploading ${shelf.name}:${tag}`);
	const digest = await shelf.push(name, tag);
	return `${shelf.name}@${digest}`;
}
function secondsSince(begin) {
	return Math.round((performance.now() - begin) / 100) / 10;
}
// src/commands/build.ts
const MIB = 2 ** 20;
const build = command({
	name: "build",
	summary: "build the container image of a suite, for one architecture",
	description: "Builds an image with the versions of a suite and the harness: each version is compiled by its recipe in container/, unless an image that was built from the same inputs is here or in the registry; then one image is made of them all, every executable in it is checked, and it is tested. Run it on a machine of each architecture that the suite's platforms have.",
	positionals: ["suite"],
	examples: ["gcbench build benchmarks/suites/architectures.yml", "gcbench build benchmarks/suites/architectures.yml --push"],
	inputs: strictObject({
		suite: suiteInput,
		architecture: architectureSchema.optional().meta({ description: "What the image is for. Default: the architecture of this machine." }),
		tag: string().min(1).optional().meta({ description: "Tag of the image, without the architecture that is added to it. Default: the suite's, else its name and a digest of what is in it." }),
		base: string().min(1).optional().meta({ description: "Image that recipes for Debian are based on. Default: Debian 13, pinned there." }),
		network: string().min(1).optional().meta({ description: "Network of the build, as in `docker build --network`." }),
		push: boolean().default(false).meta({ description: "Keep the image in the account's registry, where jobs fetch it." }),
		region: regionInput,
		emulated: boolean().default(false).meta({ description: "Build for another architecture than this machine's, under qemu: many times slower." }),
		again: boolean().default(false).meta({ description: "Build what is there already, too." })
	}),
	async run({ suite, architecture = architectureHere(), region, ...inputs }, host) {
		const loaded = await loadSuite(suite);
		refuseForeign(architecture, inputs);
		const docker = await DockerCli.find();
		const built = await buildSuiteImage(docker, {
			loaded,
			root: productRoot(),
			architecture,
			targets: targetsOf(loaded, architecture),
			tag: inputs.tag,
			base: inputs.base,
			isEmulated: architecture !== architectureHere(),
			network: inputs.network,
			shelf: inputs.push ? await openShelf(docker, region) : null,
			again: inputs.again,
			signal: host.signal,
			say: (line) => host.info(line)
		});
		const { labels: _labels, ...json } = built;
		return {
			json,
			text: describe(built),
			outputs: outputsOf(built),
			summary: summary(built)
		};
	}
});
/** CPU families of a suite's platforms of an architecture. */
function targetsOf({ platforms }, architecture) {
	const own = platforms.filter((platform) => platform.architecture === architecture);
	return [...new Set(own.flatMap(({ target }) => target ?? []))].sort();
}
function refuseForeign(architecture, { emulated }) {
	const here = architectureHere();
	if (architecture === here || emulated) return;
	throw new UsageError(`This machine is ${here}: an image for ${architecture} is built on a machine of that architecture. With qemu registered at the kernel, --emulated builds it here, many times slower, and what it compiles is the same.`);
}
/** Loaded where it is needed: a build for this machine does without the SDK. */
async function openShelf(docker, region) {
	const { openEcrShelf } = await import("./cloud-images.js");
	return openEcrShelf(docker, region);
}
function outputsOf(built) {
	const { tag, reference, localName, architecture, inputs, versions, bytes, seconds } = built;
	return {
		tag,
		architecture,
		image: reference ?? localName ?? "",
		digest: reference?.split("@")[1] ?? "",
		inputs,
		versions: [...new Set(versions.map(({ name }) => name))].join(" "),
		...bytes === null ? {} : { bytes },
		seconds,
		"was-there": built.wasThere
	};
}
function summary(built) {
	const { tag, architecture, reference, localName, parts, wasThere, seconds } = built;
	const came = wasThere ? "was there already, built from the same inputs" : `took ${seconds} s`;
	return [
		`### Image ${codeSpan(tag)} for ${architecture} ${came}`,
		codeSpan(reference ?? localName ?? ""),
		table(VERSION_COLUMNS, versionRows(built).map((row) => row.map(prose))),
		...parts.length > 0 ? [table(PART_COLUMNS, partRows(parts).map((row) => row.map(prose)))] : []
	].join("\n\n");
}
const VERSION_COLUMNS = [
	"version",
	"processor",
	"executable",
	"C library",
	"libmvec",
	"compiler",
	"flags"
].map((title) => ({ title }));
const PART_COLUMNS = [
	{ title: "part" },
	{ title: "from" },
	{
		title: "time",
		isNumber: true
	},
	{
		title: "size",
		isNumber: true
	}
];
function partRows(parts) {
	return parts.map(({ tag, from, seconds, bytes }) => [
		tag,
		from,
		`${seconds} s`,
		formatMemory(bytes / MIB)
	]);
}
function versionRows({ versions }) {
	return versions.map(({ name, target, executable, toolchain }) => [
		name,
		target ?? "any",
		executable.sha256.slice(7, 19),
		executable.libc ?? "the image's",
		executable.needs.some((needed) => needed.includes("libmvec")) ? "yes" : "no",
		toolchain.compiler ?? "not known",
		toolchain.flags ?? "not known"
	]);
}
function describe(built) {
	const { reference, localName, bytes, parts } = built;
	const size = bytes === null ? "" : `, ${formatMemory(bytes / MIB)}`;
	const came = built.wasThere ? "was there already" : `took ${built.seconds} s`;
	const titles = (columns) => columns.map(({ title }) => title);
	return [
		`${localName ?? built.tag} for ${built.architecture} ${came}${size}`,
		...reference === null ? [] : [reference],
		...parts.length > 0 ? ["", terminalTable(titles(PART_COLUMNS), partRows(parts))] : [],
		"",
		terminalTable(titles(VERSION_COLUMNS), versionRows(built))
	].join("\n");
}
export { viewCost as $, miniatureSource as A, hostDifferences as At, viewTimers as B, command as Bt, suiteInput as C, replicatesFrom as Ct, buildDirectory as D, duplicateDistances as Dt, WORK_DIRECTORY as E, average as Et, renderTerminal as F, trialsFactor as Ft, platformsMarkdown as G, suiteSchema as Gt, headline as H, readVersionNames as Ht, terminalTable as I, undisturbedMean as It, codeSpan as J, rankColumns as K, hasChanged as L, winsorise as Lt, productRoot as M, robustSd as Mt, recordedPricesFile as N, sampleVariance as Nt, harnessPath as O, duplicateSd as Ot, PAINT as P, squaresAround as Pt, COST_PARTS as Q, markVerdict as R, byStart as Rt, storeInput as S, quantitySeconds as St, DEFAULT_STORE as T, INTERFERENCE as Tt, isMeasured as U, YamlFile as Ut, VERDICTS as V, loadSuite as Vt, isSameVersion as W, didYouMean as Wt, table as X, prose as Y, unbroken as Z, pricesInput as _, twoSidedP as _t, composeImage as a, platformLabel as at, reportsInput as b, blocksByComparison as bt, imageInputLists as c, usdByBlock as ct, versionsInside as d, staysByHost as dt, chosenRanking as et, DockerCli as f, comparePlatforms as ft, platformsInput as g, tQuantile as gt, outInput as h, tEstimate as ht, suiteTag as i, viewPlatforms as it, noiseModelsFile as j, replicatesOf as jt, instanceTypesFile as k, firstHosts as kt, pinImageVersions as l, NO_JOBS as lt, failOnInput as m, fQuantile as mt, targetsOf as n, formatValue as nt, imageHere as o, allIn as ot, cloudStoreInput as p, simulatedDayCosts as pt, codeBlock as q, localName as r, toneOf as rt, pairInputs as s, runCost as st, build as t, coresText as tt, pinImageWorkload as u, hostStays as ut, rankByInput as v, WALL_TIME as vt, DEFAULT_REPORTS as w, standsForHost as wt, runInput as x, hostOf as xt, regionInput as y, blockTimes as yt, viewEffect as z, measuredBetween as zt };
