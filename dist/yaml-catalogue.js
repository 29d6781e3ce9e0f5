import { a as UsageError, t as FaultyFilesError } from "./errors.js";
import { n as platformCatalogueSchema, t as LOCAL_PLATFORM } from "./platform.js";
import { l as purchaseSchema, o as instanceTypesSchema } from "./instance.js";
import { f as versionCatalogueSchema, m as nameSchema, p as versionSchema } from "./version.js";
import { n as metricSchema } from "./platform-comparison.js";
import { a as looksSchema } from "./looks.js";
import { a as workloadSchema, t as MINIATURE_TIMERS } from "./workload.js";
import { G as number, H as boolean, V as array, W as literal, X as string, Y as strictObject, Z as union, et as toJSONSchema, v as require_dist, y as leven } from "./vendor.js";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
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
/**
* Of a union's branches the one that was meant: the value has its type, its keys are those of this branch and not of
* another one, and it complains least.
*/
function closest(branches) {
	const isOtherType = (issues) => issues.some(({ code, path }) => code === "invalid_type" && path.length === 0);
	const meant = branches.filter((issues) => !isOtherType(issues));
	/** Keys that this branch does not know and another one does: that one was meant, however much is wrong in it. */
	const foreign = (issues) => unknownKeys(issues).filter((key) => meant.some((other) => !unknownKeys(other).includes(key))).length;
	const weight = (issues) => {
		const unknown = issues.flatMap((issue) => issue.code === "unrecognized_keys" ? issue.keys : []);
		const others = issues.filter(({ code }) => code !== "unrecognized_keys");
		const misspelt = others.filter(({ path }) => unknown.some((key) => leven(key, String(path.at(-1))) <= 2));
		return unknown.length + others.length - misspelt.length;
	};
	const [best] = (meant.length > 0 ? meant : branches).toSorted((a, b) => foreign(a) - foreign(b) || weight(a) - weight(b));
	return best ?? [];
}
/** Keys of the value itself that a branch does not know. */
function unknownKeys(issues) {
	return issues.flatMap((issue) => issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : []);
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
		const submodule = submoduleNamed(version);
		if (submodule !== null) faults.push(file.fault(path, submodule));
		for (const timer of isMiniature ? Object.keys(version.miniature.slow) : []) if (!MINIATURE_TIMERS.includes(timer)) faults.push(file.fault(path, `the miniature has no timer "${timer}"`, didYouMean(timer, MINIATURE_TIMERS)));
	}
}
/** Repositories that are submodules of the superproject, by their lower-case names: forks keep them. */
const SUBMODULES = {
	"geos-chem": "src/GEOS-Chem",
	hemco: "src/HEMCO",
	"cloud-j": "src/Cloud-J",
	hetp: "src/HETP"
};
/** Found out before an hour of building: a submodule's repository where the superproject's belongs. Null: it is not. */
function submoduleNamed(version) {
	if (!("geosChemClassic" in version)) return null;
	const { repository, commit } = version.geosChemClassic;
	const name = repository.replace(/\.git$/, "").split("/").at(-1) ?? "";
	const path = SUBMODULES[name.toLowerCase()];
	if (path === void 0) return null;
	const at = commit ?? "a whole commit id of it";
	return `version ${version.name}: ${repository} is a submodule of GEOS-Chem Classic, and repository is for the superproject (GCClassic). Leave it out, name a tag of the superproject, and put it into submodules: { ${path}: { repository: ${repository}, commit: ${at} } }`;
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
			this.#unknown(["versions", index], {
				kind: "version",
				name: entry,
				known: known.map(nameOf),
				place: "versions.yml"
			});
			return [];
		});
		this.#refuseTwins(found, "versions");
		const { baseline } = this.#suite;
		if (baseline !== void 0 && !found.some(({ name }) => name === baseline)) {
			const names = found.map(nameOf);
			this.#unknown(["baseline"], {
				kind: "version of this suite",
				name: baseline,
				known: names
			});
		}
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
			this.#unknown(["platforms", index], {
				kind: "platform",
				name,
				known: [LOCAL_PLATFORM, ...known.map(nameOf)],
				...catalogue ? {} : { place: "platforms.yml" }
			});
			return [];
		});
	}
	async #workloadNamed(name, path) {
		const directory = join(this.#catalogue ?? "", "workloads");
		const file = this.#catalogue && await YamlFile.read(join(directory, `${name}.yml`));
		if (!file) {
			const known = this.#catalogue ? await namesIn(directory) : [];
			this.#unknown(path, {
				kind: "workload",
				name,
				known,
				place: "workloads"
			});
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
	#unknown(path, { kind, name, known, place }) {
		const meant = didYouMean(name, known);
		const hint = (meant?.startsWith("did you mean") ?? false) || place === void 0 ? meant : this.#missing(place, kind) ?? meant;
		this.#faults.push(this.#file.fault(path, `no ${kind} is called "${name}"`, hint));
	}
	/** What would have to be there for a name to be found; null: it is. */
	#missing(place, kind) {
		if (this.#catalogue === null) return NO_CATALOGUE;
		const path = relative("", join(this.#catalogue, place)) || place;
		if (!existsSync(path)) return `there is no ${path}: add it, or write the ${kind} out`;
		return null;
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
/** Where suites are kept, from the root of a repository. */
const USUAL_FOLDERS = [
	"benchmarks/suites",
	"benchmarks",
	"suites"
];
async function noSuite(path) {
	const file = path.endsWith(".yml") ? basename(path) : `${basename(path)}.yml`;
	const usual = [dirname(path), ...USUAL_FOLDERS].map((folder) => join(folder, file)).find((place) => existsSync(place));
	const names = (await readdir(dirname(path)).catch(() => [])).filter((name) => name.endsWith(".yml"));
	const hint = usual === void 0 ? didYouMean(file, names) : `did you mean ${usual}?`;
	return `There is no suite ${path}${resolve(path) === path ? "" : ` (looked for at ${resolve(path)})`}: ${hint ?? "give the path of its file, as in benchmarks/suites/quickstart.yml."}`;
}
function nameOf({ name }) {
	return name;
}
export { suiteSchema as a, didYouMean as i, readVersionNames as n, YamlFile as r, loadSuite as t };
