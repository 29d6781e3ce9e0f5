import { createReadStream } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { s3Address } from "../../core/cloud/s3-address.ts";
import { type InputManifest, inputManifestSchema } from "../../core/documents/inputs.ts";
import { cachedInputKeys, cachedSetKeys } from "../../core/documents/store-layout.ts";
import { InfrastructureError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import type { ByteRange, InputCache, InputStream, StagedContent } from "../../ports/inputs.ts";
import { isAwsError } from "./aws-errors.ts";
import { openObject } from "./s3-object-stream.ts";

/** "Upload an object in a single operation: up to 5 GB" (S3 user guide, "Uploading objects"). */
const MAX_PUT_BYTES = 5 * 2 ** 30;
/** Upload attempts. The SDK cannot resend a stream, so each attempt opens a new one. */
const UPLOAD_ATTEMPTS = 6;
const FIRST_WAIT_MS = 250;

/** Cache of input files in the project's bucket, keyed by the SHA-256 of their content. */
export class S3InputCache implements InputCache {
  readonly location: string;
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
    this.location = s3Address({ bucket, key: "cache/inputs" });
  }

  async manifest(set: string): Promise<ReadonlyMap<string, string> | null> {
    const get = new GetObjectCommand({ Bucket: this.#bucket, Key: cachedSetKeys.of(set) });
    const text = await this.#client.send(get).then(
      ({ Body }) => Body?.transformToString() ?? "",
      (error) => {
        if (isAwsError(error, "NoSuchKey")) return null;
        throw error;
      },
    );
    const parsed = text === null ? null : inputManifestSchema.safeParse(jsonOf(text));
    if (!parsed?.success || parsed.data.set !== set) return null;
    return new Map(Object.entries(parsed.data.files));
  }

  async open(sha256: string, range: ByteRange, signal: AbortSignal): Promise<InputStream> {
    const get = new GetObjectCommand(this.#object(sha256));
    try {
      return await openObject(this.#client, get, range, signal);
    } catch (error) {
      if (!isAwsError(error, "NoSuchKey")) throw error;
      const { Bucket: bucket, Key: key } = this.#object(sha256);
      throw new InfrastructureError(
        `${s3Address({ bucket, key })} is missing: the cached file has expired.`,
        { cause: error },
      );
    }
  }

  async has(sha256: string): Promise<boolean> {
    return this.#client.send(new HeadObjectCommand(this.#object(sha256))).then(
      () => true,
      (error) => {
        if (isAwsError(error, "NotFound", "NoSuchKey")) return false;
        throw error;
      },
    );
  }

  async put(
    sha256: string,
    { path, bytes, isRepair }: StagedContent,
    signal: AbortSignal,
  ): Promise<"stored" | "too-large"> {
    if (bytes > MAX_PUT_BYTES) return "too-large";
    for (let attempt = 1; ; attempt++) {
      const body = createReadStream(path);
      try {
        await this.#client.send(
          new PutObjectCommand({
            ...this.#object(sha256),
            Body: body,
            ContentLength: bytes,
            ContentType: "application/octet-stream",
            ChecksumSHA256: Buffer.from(sha256.replace("sha256:", ""), "hex").toString("base64"),
            ...(isRepair ? {} : { IfNoneMatch: "*" }),
          }),
          { abortSignal: signal },
        );
        return "stored";
      } catch (error) {
        if (isAwsError(error, "PreconditionFailed")) return "stored"; // Another job stored it first.
        if (attempt === UPLOAD_ATTEMPTS || signal.aborted) throw error;
        await delay(FIRST_WAIT_MS * 2 ** (attempt - 1), undefined, { signal });
      } finally {
        body.destroy();
      }
    }
  }

  async putManifest(set: string, files: ReadonlyMap<string, string>): Promise<void> {
    const manifest: InputManifest = { schemaVersion: 1, set, files: Object.fromEntries(files) };
    await this.#client.send(
      new PutObjectCommand({
        Bucket: this.#bucket,
        Key: cachedSetKeys.of(set),
        Body: toJson(manifest),
        ContentType: "application/json",
        ChecksumAlgorithm: "SHA256",
      }),
    );
  }

  #object(sha256: string): { Bucket: string; Key: string } {
    return { Bucket: this.#bucket, Key: cachedInputKeys.of(sha256) };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // The schema rejects null.
  }
}
