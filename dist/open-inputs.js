import { i as UsageError } from "./errors.js";
import { t as parseS3Address } from "./s3-address.js";
import { a as read, i as parseCpuList, s as readTopology } from "./machine.js";
// src/harness/processors.ts
/**
* The processors that may be used, one of each physical core first; empty where the system does not tell.
*
* @param cores those that the user wants, as taskset lists them; absent: all
* @throws {UsageError} one that is wanted may not be used
*/
function usableProcessors(cores) {
	const topology = readTopology();
	if (!topology) return [];
	const allowed = /^Cpus_allowed_list:\s*(\S+)/m.exec(read("/proc/self/status") ?? "")?.[1];
	const wanted = cores === void 0 ? null : parseCpuList(cores);
	const mine = topology.filter(({ number }) => !allowed || parseCpuList(allowed).includes(number));
	const missing = wanted?.filter((number) => !mine.some((one) => one.number === number)) ?? [];
	if (missing.length > 0) throw new UsageError(`This machine lets us use processors ${mine.map(({ number }) => number).join(", ")}, not ${missing.join(", ")}.`);
	return firstOfCores(wanted ? mine.filter(({ number }) => wanted.includes(number)) : mine);
}
/**
* One processor for each thread: of physical cores of their own as long as there are, else second threads of a core too.
*
* @param processors as usableProcessors sorts them
* @returns their numbers, ascending; none where there are fewer processors than threads
*/
function chooseCores(threads, processors) {
	if (processors.length < threads) return [];
	return processors.slice(0, threads).map(({ number }) => number).sort((a, b) => a - b);
}
/** One processor of each physical core, then the others. */
function firstOfCores(processors) {
	const seen = /* @__PURE__ */ new Set();
	const isFirst = ({ socket, core }) => {
		const key = `${socket}:${core}`;
		return !seen.has(key) && Boolean(seen.add(key));
	};
	const first = processors.filter(isFirst);
	return [...first, ...processors.filter((one) => !first.includes(one))];
}
// src/adapters/open-inputs.ts
/**
* GEOS-Chem's own buckets, asked without a signature: open data (registry.opendata.aws/geoschem-input-data and
* .../geoschem-nested-input-data). Both have the same paths; the second one has the meteorology of nested grids, and years
* that the first one has not.
*/
const PUBLIC_REGIONS = {
	"geos-chem": "us-west-2",
	gcgrid: "us-east-1"
};
/** Where inputs are looked for, in this order. */
const DEFAULT_INPUT_SOURCES = ["s3://geos-chem", "s3://gcgrid"];
/**
* @param region of the bucket; undefined: as known, else that of the machine
* @throws {UsageError} it is no address of S3
*/
async function openInputSource(location, { region, here }) {
	const address = parseS3Address(location);
	if (!address) throw new UsageError(`${location} is no source of inputs: expected s3://bucket/prefix.`);
	const [{ S3InputSource }, { s3Client }] = await Promise.all([import("./s3-input-source.js"), import("./s3-client2.js")]);
	const known = PUBLIC_REGIONS[address.bucket];
	const place = region ?? known ?? here;
	return new S3InputSource(s3Client(place, void 0, { isAnonymous: known !== void 0 }), address, place);
}
/** The cache in the bucket of a store; null: the store is a directory. */
async function openInputCache(store, region) {
	const address = parseS3Address(store);
	if (!address) return null;
	const [{ S3InputCache }, { s3Client }] = await Promise.all([import("./s3-input-cache.js"), import("./s3-client2.js")]);
	return new S3InputCache(s3Client(region), address.bucket);
}
export { usableProcessors as a, chooseCores as i, openInputCache as n, openInputSource as r, DEFAULT_INPUT_SOURCES as t };
