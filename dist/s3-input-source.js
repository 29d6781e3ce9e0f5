import { a as GetObjectCommand, i as HeadBucketCommand, r as HeadObjectCommand, t as paginateListObjectsV2 } from "./sdk-s3.js";
import { f as pLimit, x as group } from "./vendor.js";
import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { n as s3Address } from "./s3-address.js";
import { n as isAwsError } from "./aws-faults.js";
import { t as openObject } from "./s3-object-stream.js";
import { posix } from "node:path";
// src/adapters/aws/s3-input-source.ts
/** Questions at once: S3 answers thousands a second, and a laptop's network has to bear them. */
const ASKED_AT_ONCE = 16;
/** From so many wanted files of a directory on, a list of it is fewer requests than a question for each. */
const LIST_FROM = 3;
/** Pages of 1,000 keys that a list may take before its directory is asked file by file: some hold a century. */
const MOST_PAGES = 4;
/** Names that help somebody who looks for a file that is not there. */
const MOST_NEIGHBOURS = 1e3;
/** GEOS-Chem's input data, or a copy of it, in a bucket. */
var S3InputSource = class {
	location;
	#client;
	#address;
	#asked = pLimit(ASKED_AT_ONCE);
	#assumedRegion;
	/** @param assumedRegion where the bucket does not tell its own */
	constructor(client, address, assumedRegion) {
		this.#client = client;
		this.#address = address;
		this.#assumedRegion = assumedRegion;
		this.location = s3Address(address);
	}
	async region() {
		try {
			return (await this.#client.send(new HeadBucketCommand({ Bucket: this.#address.bucket }))).BucketRegion || this.#assumedRegion;
		} catch (error) {
			if (isAwsError(error, "NotFound", "NoSuchBucket")) throw this.#noBucket(error);
			return this.#assumedRegion;
		}
	}
	async lookUp(paths) {
		const found = /* @__PURE__ */ new Map();
		const directories = group(new Set(paths), (path) => posix.dirname(path));
		await Promise.all([...directories].map(async ([directory, wanted]) => {
			const left = wanted.length < LIST_FROM ? wanted : await this.#list(directory, wanted, found);
			await Promise.all(left.map((path) => this.#asked(() => this.#head(path, found))));
		}));
		return found;
	}
	async neighbours(path) {
		const directory = posix.dirname(path);
		const names = [];
		try {
			for await (const { Contents = [], CommonPrefixes = [] } of this.#pages(directory)) {
				const keys = [...Contents.map(({ Key }) => Key), ...CommonPrefixes.map(({ Prefix }) => Prefix)];
				for (const key of keys) names.push(posix.basename(key ?? ""));
				if (names.length >= MOST_NEIGHBOURS) break;
			}
		} catch {
			return [];
		}
		return names;
	}
	async open(path, etag, range, signal) {
		const get = new GetObjectCommand({
			...this.#object(path),
			IfMatch: etag
		});
		try {
			return await openObject(this.#client, get, range, signal);
		} catch (error) {
			throw this.#failure(path, error);
		}
	}
	/** @returns what was not found and may still be there: the directory is too large to list */
	async #list(directory, wanted, found) {
		const names = new Set(wanted);
		return this.#asked(async () => {
			let pages = 0;
			try {
				for await (const { Contents = [] } of this.#pages(directory)) {
					for (const { Key = "", Size = 0, ETag = "" } of Contents) {
						const path = this.#pathOf(Key);
						if (names.has(path)) found.set(path, {
							bytes: Size,
							etag: ETag
						});
					}
					pages += 1;
					const left = wanted.filter((path) => !found.has(path));
					if (left.length === 0) return [];
					if (pages === MOST_PAGES) return left;
				}
			} catch (error) {
				throw this.#failure(directory, error);
			}
			return [];
		});
	}
	#pages(directory) {
		const prefix = directory === "." ? "" : `${directory}/`;
		const { Bucket, Key } = this.#object(prefix);
		return paginateListObjectsV2({ client: this.#client }, {
			Bucket,
			Prefix: Key,
			Delimiter: "/"
		});
	}
	async #head(path, found) {
		try {
			const { ContentLength = 0, ETag = "" } = await this.#client.send(new HeadObjectCommand(this.#object(path)));
			found.set(path, {
				bytes: ContentLength,
				etag: ETag
			});
		} catch (error) {
			if (!isAwsError(error, "NotFound", "NoSuchKey")) throw this.#failure(path, error);
		}
	}
	#object(path) {
		const { bucket, key } = this.#address;
		return {
			Bucket: bucket,
			Key: key === "" ? path : `${key}/${path}`
		};
	}
	#pathOf(key) {
		return this.#address.key === "" ? key : key.slice(this.#address.key.length + 1);
	}
	#noBucket(cause) {
		return new UsageError(`There is no bucket ${this.#address.bucket} (for ${this.location}). Check the name of the inputs' source.`, { cause });
	}
	#failure(path, cause) {
		if (cause instanceof UsageError || cause instanceof InterruptedError) return cause;
		const place = `${this.location}/${path}`;
		if (isAwsError(cause, "NoSuchBucket")) return this.#noBucket(cause);
		if (isAwsError(cause, "PreconditionFailed", "412")) return new UsageError(`${place} is not the file any more that was there when the run was planned: nothing was measured with it. Begin a new run (--again) to measure with what is there now.`, { cause });
		if (isAwsError(cause, "NoSuchKey", "NotFound")) return new UsageError(`${place} was there when the run was planned, and is not any more. Begin a new run (--again), with --source where it is now.`, { cause });
		if (isDenied(cause)) return new InfrastructureError(`${place} may not be read (403). Jobs read s3://geos-chem, s3://gcgrid and the project's own bucket; another source must be public, or allow the role in use.`, { cause });
		return cause;
	}
};
/** The answer to a question for an object's head has no body that names the fault. */
function isDenied(error) {
	const { $metadata } = error instanceof Error && error.cause ? error.cause : error;
	return $metadata?.httpStatusCode === 403;
}
export { S3InputSource };
