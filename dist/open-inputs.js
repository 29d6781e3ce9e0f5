import { a as UsageError } from "./errors.js";
import { t as parseS3Address } from "./s3-address.js";
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
export { openInputCache as n, openInputSource as r, DEFAULT_INPUT_SOURCES as t };
