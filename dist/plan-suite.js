import { i as UsageError } from "./errors.js";
import { n as didYouMean } from "./yaml-file.js";
import { t as digestOf } from "./digest.js";
import { i as makePlan, u as workloadDigest } from "./plan.js";
import { a as inputSetBytes, l as unionOfLists, o as inputSetDigest } from "./inputs.js";
import { t as LOCAL_PLATFORM } from "./platform.js";
import { i as formatCount, t as formatBytes } from "./text.js";
import { t as loadSuite } from "./yaml-catalogue.js";
import { i as allSpot, n as listed } from "./cloud-suite.js";
import { h as buildDirectory, v as miniatureSource } from "./shared-inputs.js";
import { c as imageInputLists, u as pinImageWorkload } from "./build.js";
import { t as toJson } from "./json.js";
import { S as fileDigest, t as architectureHere, u as digestRunDirectory, w as readElf } from "./machine.js";
import { c as inputSetKey } from "./keys.js";
import { a as usableProcessors, i as chooseCores, r as openInputSource, t as DEFAULT_INPUT_SOURCES } from "./open-inputs.js";
import { t as compileMiniature } from "./miniature-build.js";
import { access, readFile } from "node:fs/promises";
import { posix } from "node:path";
import { constants as constants$1 } from "node:fs";
// src/adapters/input-pinner.ts
const MOST_NAMED = 20;
/** Directories that are looked into for a name like the one that is missing. */
const MOST_NEIGHBOURHOODS = 5;
/**
* The files of several lists as their sources have them now: what a run is planned with. A file is taken from the first
* source that has it.
*
* @param lists of all versions of a workload
* @param sources at least one
* @throws {UsageError} required files are in none of them; all are named
*/
async function pinInputs(lists, sources) {
	const [first] = sources;
	if (!first) throw new RangeError("inputs need a source");
	const list = unionOfLists(lists);
	const files = [];
	let left = [...list.required, ...list.optional];
	for (const source of sources) {
		if (left.length === 0) break;
		const found = await source.lookUp(left);
		const own = source === first || found.size === 0 ? {} : await placeOf(source);
		for (const [path, { bytes, etag }] of found) files.push({
			path,
			bytes,
			etag,
			...own
		});
		left = left.filter((path) => !found.has(path));
	}
	const isRequired = new Set(list.required);
	const missing = left.filter((path) => isRequired.has(path));
	if (missing.length > 0) throw await missingFiles(missing, sources);
	const set = {
		schemaVersion: 1,
		...await placeOf(first),
		files: files.sort((a, b) => a.path < b.path ? -1 : 1),
		links: list.links
	};
	return {
		set,
		digest: inputSetDigest(set),
		leftOut: left
	};
}
async function placeOf(source) {
	return {
		source: source.location,
		region: await source.region()
	};
}
/** Puts the sets where the jobs of a run look for them. */
async function storeInputSets(store, run, sets) {
	for (const set of sets) await store.writeOnce(inputSetKey(run, inputSetDigest(set)), toJson(set));
}
async function missingFiles(missing, sources) {
	const hints = await hintsFor(missing.slice(0, MOST_NAMED), sources);
	const lines = missing.slice(0, MOST_NAMED).map((path) => `  ${path}${hints.get(path) ?? ""}`);
	const more = missing.length > MOST_NAMED ? `\n  and ${missing.length - MOST_NAMED} more` : "";
	const places = sources.map(({ location }) => location);
	const where = places.length === 1 ? `not in ${places[0]}` : `in none of ${places.join(", ")}`;
	return new UsageError(`${formatCount(missing.length, "required input file")} ${missing.length === 1 ? "is" : "are"} ${where}:\n${lines.join("\n")}${more}\nNothing was begun. Choose dates or a version whose inputs are there, or name another source with --source.`);
}
/** The nearest name in the same directory, for the first few directories. */
async function hintsFor(missing, sources) {
	const hints = /* @__PURE__ */ new Map();
	const directories = [...new Set(missing.map((path) => posix.dirname(path)))];
	for (const directory of directories.slice(0, MOST_NEIGHBOURHOODS)) {
		const own = missing.filter((path) => posix.dirname(path) === directory);
		const [example = ""] = own;
		const names = (await Promise.all(sources.map((source) => source.neighbours(example)))).flat();
		for (const path of own) {
			const hint = names.length === 0 ? "its directory is not there" : didYouMean(posix.basename(path), names);
			if (hint) hints.set(path, ` (${hint.replace(/[?.]$/, "")})`);
		}
	}
	return hints;
}
// src/adapters/local-pinner.ts
/**
* Makes a suite definite for this machine: compiles what has to be compiled, and takes the digests of executables,
* configuration and initial state, so that what is measured later is what was planned.
*
* @throws {UsageError} something the suite names is not there, or can't run here
*/
async function pinSuite(loaded, options) {
	const versions = [];
	for (const version of loaded.versions) versions.push(await pinVersion(version, loaded, options));
	const workloads = [];
	for (const workload of loaded.workloads) workloads.push(await pinWorkload(workload, versions));
	return {
		suite: loaded.suite,
		versions,
		workloads,
		platforms: pinPlatforms(loaded.suite)
	};
}
async function pinVersion(version, { workloads }, options) {
	const { name, description, arguments: args, environment } = version;
	if ("geosChemClassic" in version) throw new UsageError(`Version ${name} is compiled into a container image, and this run uses none. \`gcbench build SUITE\` builds it, \`gcbench run SUITE --container\` runs it.`);
	const made = "miniature" in version ? await compileMiniature(version, options) : null;
	const executable = await pinExecutable("miniature" in version ? made?.path ?? "" : version.executable, version, workloads);
	const runDirectory = "miniature" in version ? null : version.runDirectory ?? null;
	const configuration = runDirectory && (await digestRunDirectory(runDirectory)).configuration;
	const { compilers, ...file } = executable;
	const declared = "miniature" in version ? void 0 : version.toolchain;
	return {
		name,
		...description === void 0 ? {} : { description },
		digest: digestOf({
			executable: file.sha256,
			args,
			environment,
			configuration
		}),
		executable: file,
		arguments: args,
		environment,
		runDirectory,
		toolchain: made?.toolchain ?? {
			compiler: declared?.compiler ?? (compilers.join(", ") || null),
			flags: declared?.flags ?? null
		}
	};
}
async function pinExecutable(path, { name }, workloads) {
	const refuse = (why, cause) => new UsageError(`Version ${name}: ${path} ${why}`, { cause });
	const bytes = await readFile(path).catch((cause) => {
		throw refuse("can't be read. Check the path: it is relative to the file that names it.", cause);
	});
	if (workloads.some((workload) => workload.kind !== "command" || workload.command[0] === "{executable}")) await access(path, constants$1.X_OK).catch((cause) => {
		throw refuse("is not executable: `chmod +x` makes it so.", cause);
	});
	const elf = readElf(bytes);
	const here = architectureHere();
	if (elf && elf.architecture !== here) throw refuse(`is made for ${elf.architecture ?? "another processor"}, and this machine is ${here}. Build it for this machine, or run the suite on one of its own kind.`);
	return {
		path,
		sha256: await fileDigest(path),
		architecture: elf?.architecture ?? null,
		needs: [...elf?.needs ?? []],
		compilers: elf?.compilers ?? []
	};
}
/** Every version must start from the same state: the cost of chemistry depends on it. */
async function pinWorkload(workload, versions) {
	if (workload.kind !== "geos-chem-classic") return {
		workload,
		digest: workloadDigest(workload, null),
		inputs: null
	};
	const found = [];
	for (const { name, runDirectory } of versions) {
		const directory = runDirectory ?? workload.runDirectory ?? "";
		found.push({
			name,
			restarts: (await digestRunDirectory(directory)).restarts
		});
	}
	const [first, ...others] = found;
	const other = others.find(({ restarts }) => restarts !== first?.restarts);
	if (first && other) throw new UsageError(`Versions ${first.name} and ${other.name} start from different restart files. Chemistry takes longer from another state: put the same files into Restarts/ of both run directories.`);
	const own = workload.runDirectory ? await digestRunDirectory(workload.runDirectory) : null;
	const inputs = digestOf({
		restarts: first?.restarts,
		configuration: own?.configuration
	});
	return {
		workload,
		digest: workloadDigest(workload, inputs),
		inputs
	};
}
/** @throws {UsageError} a platform is not this machine, or has fewer processors than threads */
function pinPlatforms({ platforms }) {
	const pinned = platforms.flatMap((use) => {
		const { name, threads, cores } = typeof use === "string" ? { name: use } : use;
		if (name !== "local") throw new UsageError(`Platform ${name} is in AWS, and the local engine measures this machine only. Name ${LOCAL_PLATFORM} as the platform of the suite.`);
		const processors = usableProcessors(cores);
		return (threads === void 0 ? [defaultThreads(processors)] : [threads].flat()).map((count) => pinLocal(count, processors));
	});
	const twin = pinned.find(({ id }, index) => pinned.findIndex((one) => one.id === id) < index);
	if (twin) throw new UsageError(`The suite names platform ${twin.name} with ${twin.threads} threads twice.`);
	return pinned;
}
function pinLocal(threads, processors) {
	if (processors.length > 0 && threads > processors.length) throw new UsageError(`${threads} threads need as many processors, and here are ${processors.length} to use. More threads than processors wait for each other: the times would say nothing.`);
	return {
		id: `${LOCAL_PLATFORM}-${threads}t`,
		name: LOCAL_PLATFORM,
		architecture: architectureHere(),
		threads,
		cores: [...chooseCores(threads, processors)]
	};
}
function defaultThreads(processors) {
	const cores = new Set(processors.map(({ socket, core }) => `${socket}:${core}`));
	return Math.max(1, cores.size);
}
// src/commands/image-workloads.ts
/**
* Workloads with the inputs that their versions read, as the images say, pinned as their source has them now: what is
* missing is named here, before any machine is paid for.
*
* @param images one for each architecture
* @param sources addresses of S3, separated by commas; undefined: GEOS-Chem's own buckets
*/
async function pinImageWorkloads({ workloads, versions }, images, { sources, region }, host) {
	const places = sources === void 0 ? DEFAULT_INPUT_SOURCES : listed(sources);
	const names = new Set(versions.map(({ name }) => name));
	const pinned = [];
	const sets = [];
	for (const workload of workloads) {
		const lists = images.flatMap((image) => workload.kind === "geos-chem-classic" ? listsOf(image) : []).filter((one) => one.workload === workload.name && names.has(one.version));
		if (lists.length === 0) {
			pinned.push(pinImageWorkload(workload, null));
			continue;
		}
		host.info(`Looking up the inputs of ${workload.name} in ${places.join(", ")}`);
		const opened = await Promise.all(places.map((place) => openInputSource(place, { here: region })));
		const { set, digest } = await pinInputs(lists.map(({ list }) => list), opened);
		const size = formatBytes(inputSetBytes(set));
		host.info(`  ${formatCount(set.files.length, "file")}, ${size}`);
		pinned.push(pinImageWorkload(workload, digest));
		sets.push(set);
	}
	return {
		workloads: pinned,
		sets,
		bytes: Math.max(0, ...sets.map(inputSetBytes))
	};
}
function listsOf({ labels, named }) {
	return imageInputLists(labels, named);
}
// src/commands/plan-suite.ts
/** Reads a suite, makes it definite for this machine, and expands it. */
async function planSuite(path, host) {
	return planLoaded(await loadSuite(path), host);
}
/** The suite's baseline against itself, in the suite's own layout: what is found then is a false alarm. */
async function planAgainstItself(path, host) {
	return planLoaded(againstItself(await loadSuite(path)), host);
}
/** A suite as it is to be run: as written, or its baseline against itself, or on machines bought as spot. */
async function loadForPlan(path, { aA, spot }) {
	const loaded = await loadSuite(path, spot ? allSpot : void 0);
	return aA ? againstItself(loaded) : loaded;
}
const AGAIN = "-again";
function againstItself(loaded) {
	const { suite, versions } = loaded;
	const baseline = versions.find(({ name }) => name === suite.baseline) ?? versions.slice(0, 1)[0];
	if (!baseline) return loaded;
	const again = `${baseline.name.slice(0, 58)}${AGAIN}`;
	const description = `${baseline.name} against itself, laid out as suite ${suite.name}.`;
	return {
		...loaded,
		suite: {
			...suite,
			baseline: baseline.name,
			description
		},
		versions: [baseline, {
			...baseline,
			name: again
		}]
	};
}
/** Makes a suite definite for this machine, and expands it. */
async function planLoaded(loaded, host) {
	host.signal.throwIfAborted();
	const pinned = await pinSuite(loaded, {
		buildDirectory: buildDirectory(),
		miniatureSource: miniatureSource(),
		onCompile: (version) => host.info(`Compiling the built-in model for ${version}`)
	});
	host.signal.throwIfAborted();
	return makePlan(pinned);
}
export { pinImageWorkloads as a, storeInputSets as c, planSuite as i, planAgainstItself as n, pinPlatforms as o, planLoaded as r, pinInputs as s, loadForPlan as t };
