import { G as number, H as boolean, V as array, W as literal, X as string, Y as strictObject, Z as union } from "./vendor.js";
import { i as UsageError, t as FaultyFilesError } from "./errors.js";
import { n as platformCatalogueSchema, t as LOCAL_PLATFORM } from "./platform.js";
import { l as purchaseSchema, o as instanceTypesSchema } from "./instance.js";
import { f as versionCatalogueSchema, m as nameSchema, p as versionSchema } from "./version.js";
import { n as metricSchema } from "./platform-comparison.js";
import { a as looksSchema } from "./looks.js";
import { a as workloadSchema, t as MINIATURE_TIMERS } from "./workload.js";
import { n as didYouMean, t as YamlFile } from "./yaml-file.js";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
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
// src/adapters/suite-checks.ts
/** What each file can't tell alone: whether the versions can run the workloads. */
function checkTogether(file, { suite, workloads, versions }, faults) {
	for (const version of versions) {
		const path = ["versions", placeOf(version, suite.versions)];
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
			placeOf(workload, suite.workloads),
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
function placeOf({ name }, written) {
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
	return (await readVersions(path)).map(nameOf);
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
			this.#unknown(["versions", index], "version", entry, known.map(nameOf));
			return [];
		});
		this.#refuseTwins(found, "versions");
		const { baseline } = this.#suite;
		if (baseline !== void 0 && !found.some(({ name }) => name === baseline)) this.#unknown(["baseline"], "version of this suite", baseline, found.map(nameOf));
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
			this.#unknown(["platforms", index], "platform", name, [LOCAL_PLATFORM, ...known.map(nameOf)]);
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
	if ("miniature" in version) return absoluteMiniature(version, base);
	if (!("executable" in version)) return version;
	const { runDirectory, executable } = version;
	return {
		...version,
		executable: absolute(executable, base),
		...runDirectory === void 0 ? {} : { runDirectory: absolute(runDirectory, base) }
	};
}
function absoluteMiniature(version, base) {
	const { source } = version.miniature;
	if (source === void 0) return version;
	const file = absolute(source.file, base);
	return {
		...version,
		miniature: {
			...version.miniature,
			source: {
				...source,
				file
			}
		}
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
function nameOf({ name }) {
	return name;
}
export { readVersionNames as n, suiteSchema as r, loadSuite as t };
