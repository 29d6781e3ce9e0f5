import { a as UsageError, t as FaultyFilesError } from "./errors.js";
import { n as platformCatalogueSchema, t as LOCAL_PLATFORM } from "./platform.js";
import { t as suiteSchema } from "./suite.js";
import { p as versionCatalogueSchema } from "./version.js";
import { a as workloadSchema, t as MINIATURE_TIMERS } from "./workload.js";
import { n as didYouMean, t as YamlFile } from "./yaml-file.js";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
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
export { readVersionNames as n, loadSuite as t };
