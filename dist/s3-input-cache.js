import { a as GetObjectCommand, n as PutObjectCommand, r as HeadObjectCommand } from "./sdk-s3.js";
import { r as InfrastructureError } from "./errors.js";
import { i as inputManifestSchema } from "./inputs.js";
import { t as toJson } from "./json.js";
import { c as cachedSetKey, s as cachedInputKey } from "./keys.js";
import { n as s3Address } from "./s3-address.js";
import { n as isAwsError } from "./aws-faults.js";
import { t as openObject } from "./s3-object-stream.js";
import { setTimeout } from "node:timers/promises";
import { createReadStream } from "node:fs";
// src/adapters/aws/s3-input-cache.ts
/** "Upload an object in a single operation: up to 5 GB" (S3 user guide, "Uploading objects"). */
const LARGEST_PUT_BYTES = 5 * 2 ** 30;
/** A stream can be sent once: the SDK can't repeat it, so it is opened anew here. */
const UPLOAD_ATTEMPTS = 6;
const FIRST_WAIT_MS = 250;
/** Input files in the project's own bucket, each under the SHA-256 of its content. */
var S3InputCache = class {
	location;
	#client;
	#bucket;
	constructor(client, bucket) {
		this.#client = client;
		this.#bucket = bucket;
		this.location = s3Address({
			bucket,
			key: "cache/inputs"
		});
	}
	async manifest(set) {
		const get = new GetObjectCommand({
			Bucket: this.#bucket,
			Key: cachedSetKey(set)
		});
		const text = await this.#client.send(get).then(({ Body }) => Body?.transformToString() ?? "", (error) => {
			if (isAwsError(error, "NoSuchKey")) return null;
			throw error;
		});
		const parsed = text === null ? null : inputManifestSchema.safeParse(jsonOf(text));
		if (!parsed?.success || parsed.data.set !== set) return null;
		return new Map(Object.entries(parsed.data.files));
	}
	async open(sha256, range, signal) {
		const get = new GetObjectCommand(this.#object(sha256));
		try {
			return await openObject(this.#client, get, range, signal);
		} catch (error) {
			if (!isAwsError(error, "NoSuchKey")) throw error;
			throw new InfrastructureError("the cache has let it go.", { cause: error });
		}
	}
	async has(sha256) {
		return this.#client.send(new HeadObjectCommand(this.#object(sha256))).then(() => true, (error) => {
			if (isAwsError(error, "NotFound", "NoSuchKey")) return false;
			throw error;
		});
	}
	async put(sha256, { path, bytes, isRepair }, signal) {
		if (bytes > LARGEST_PUT_BYTES) return "too-large";
		for (let attempt = 1;; attempt++) {
			const body = createReadStream(path);
			try {
				await this.#client.send(new PutObjectCommand({
					...this.#object(sha256),
					Body: body,
					ContentLength: bytes,
					ContentType: "application/octet-stream",
					ChecksumSHA256: Buffer.from(sha256.replace("sha256:", ""), "hex").toString("base64"),
					...isRepair ? {} : { IfNoneMatch: "*" }
				}), { abortSignal: signal });
				return "stored";
			} catch (error) {
				if (isAwsError(error, "PreconditionFailed")) return "stored";
				if (attempt === UPLOAD_ATTEMPTS || signal.aborted) throw error;
				await setTimeout(FIRST_WAIT_MS * 2 ** (attempt - 1), void 0, { signal });
			} finally {
				body.destroy();
			}
		}
	}
	async putManifest(set, files) {
		const manifest = {
			schemaVersion: 1,
			set,
			files: Object.fromEntries(files)
		};
		await this.#client.send(new PutObjectCommand({
			Bucket: this.#bucket,
			Key: cachedSetKey(set),
			Body: toJson(manifest),
			ContentType: "application/json",
			ChecksumAlgorithm: "SHA256"
		}));
	}
	#object(sha256) {
		return {
			Bucket: this.#bucket,
			Key: cachedInputKey(sha256)
		};
	}
};
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
export { S3InputCache };
