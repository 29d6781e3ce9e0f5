import { i as pinImageWorkload, t as imageInputLists } from "./input-lists.js";
import { a as UsageError } from "./errors.js";
import { a as inputSetBytes, l as unionOfLists, o as inputSetDigest } from "./inputs.js";
import { t as toJson } from "./json.js";
import { h as inputSetKey } from "./keys.js";
import { i as formatCount, t as formatBytes } from "./text.js";
import { n as didYouMean } from "./yaml-file.js";
import { r as openInputSource, t as DEFAULT_INPUT_SOURCES } from "./open-inputs.js";
import { n as listed } from "./cloud-suite.js";
import { posix } from "node:path";
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
// src/commands/images/image-workloads.ts
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
export { pinInputs as n, storeInputSets as r, pinImageWorkloads as t };
