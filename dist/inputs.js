import { G as number, J as record, V as array, W as literal, X as string, Y as strictObject } from "./vendor.js";
import { n as digestSchema, t as digestOf } from "./digest.js";
import { a as UsageError } from "./errors.js";
// src/core/inputs.ts
const pathSchema = string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/, "expected a path below the data root");
/** What a run reads, as its dry run lists it. Paths are relative to the data root (ExtData). */
const inputListSchema = strictObject({
	required: array(pathSchema),
	optional: array(pathSchema).describe("Read where they are there; the model does without."),
	links: record(string(), pathSchema).describe("Files that a run directory has to have: path in it to path below the data root.")
});
const inputListDigest = (list) => digestOf(list);
/**
* What several runs read, all together: what one of them requires is required. Sorted, each path once.
*
* @throws {UsageError} two of them link the same place of a run directory to different files
*/
function unionOfLists(lists) {
	const links = /* @__PURE__ */ new Map();
	for (const [place, path] of lists.flatMap((list) => Object.entries(list.links))) {
		const other = links.get(place) ?? path;
		if (other !== path) throw new UsageError(`Versions start from different files: ${place} is ${other} for one and ${path} for another. The cost of chemistry depends on its state: give them the same restart file.`);
		links.set(place, path);
	}
	const linked = [...links].toSorted(([a], [b]) => compare(a, b));
	const required = sorted([...lists.flatMap((list) => list.required), ...linked.map(([, path]) => path)]);
	const isRequired = new Set(required);
	return {
		required,
		optional: sorted(lists.flatMap((list) => list.optional)).filter((path) => !isRequired.has(path)),
		links: Object.fromEntries(linked)
	};
}
function sorted(paths) {
	return [...new Set(paths)].sort(compare);
}
/** By code units: the same order everywhere. */
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** A file of an input set, as its source had it when the run was planned. */
const inputFileSchema = strictObject({
	path: pathSchema,
	bytes: number().int().nonnegative(),
	etag: string().describe("Of S3: another content has another one."),
	source: string().optional().describe("Where it comes from, if not from the set's source."),
	region: string().optional().describe("Of its own source.")
});
/** The files that all versions of a workload start from, pinned: what a job stages before it measures. */
const inputSetSchema = strictObject({
	schemaVersion: literal(1),
	source: string().describe("Where they come from: s3://bucket/prefix."),
	region: string().describe("Of the source."),
	files: array(inputFileSchema).describe("By path."),
	links: record(string(), pathSchema)
});
const inputSetDigest = (set) => digestOf(set);
const inputSetBytes = ({ files }) => files.reduce((sum, { bytes }) => sum + bytes, 0);
/** What the files of a set are, by content: written to the cache once all of them are there. */
const inputManifestSchema = strictObject({
	schemaVersion: literal(1),
	set: digestSchema,
	files: record(pathSchema, digestSchema).describe("SHA-256 of each file's content.")
});
/** Of a host, besides its inputs: system, container image, outputs of a trial. */
const OTHER_DISK_GIB = 60;
const BYTES_PER_GIB = 2 ** 30;
/** Disk that a host needs for what it stages, in GiB. @param bytes of all that the run's blocks may stage on one host */
const diskGiBFor = (bytes) => Math.ceil(bytes / BYTES_PER_GIB) + OTHER_DISK_GIB;
/** What became of an input set on a host, before anything was measured. */
const stagingSchema = strictObject({
	set: digestSchema,
	files: number().int().nonnegative(),
	bytes: number().int().nonnegative().describe("Of all files of the set."),
	fetchedBytes: number().int().nonnegative().describe("Copied for this block; the rest was there."),
	cachedBytes: number().int().nonnegative().describe("Of the fetched ones: from the project's own bucket, and not from the source."),
	seconds: number().nonnegative()
});
export { inputSetBytes as a, stagingSchema as c, inputManifestSchema as i, unionOfLists as l, inputListDigest as n, inputSetDigest as o, inputListSchema as r, inputSetSchema as s, diskGiBFor as t };
