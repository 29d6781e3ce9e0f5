import { posix } from "node:path";
import {
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from "@aws-sdk/client-s3";
import { group } from "d3-array";
import pLimit from "p-limit";
import { type S3Address, s3Address } from "../../core/cloud/s3-address.ts";
import { InfrastructureError, InterruptedError, UsageError } from "../../core/errors.ts";
import type { ByteRange, InputObject, InputSource, InputStream } from "../../ports/inputs.ts";
import { isAwsError } from "./aws-errors.ts";
import { openObject } from "./s3-object-stream.ts";

/** Concurrent requests. S3 allows thousands per second, but a laptop's network is slower. */
const MAX_CONCURRENT_REQUESTS = 16;
/** Number of wanted files in a directory from which one listing needs fewer requests than separate look-ups. */
const LIST_FROM = 3;
/** Maximum pages of 1,000 keys per listing; larger directories (some hold a century) are looked up file by file. */
const MAX_PAGES = 4;
/** Maximum names offered for a missing file. */
const MAX_SIBLINGS = 1000;

/** GEOS-Chem's input data in a bucket, or a copy of it. */
export class S3InputSource implements InputSource {
  readonly location: string;
  readonly #client: S3Client;
  readonly #address: S3Address;
  readonly #limit = pLimit(MAX_CONCURRENT_REQUESTS);
  readonly #assumedRegion: string;

  /** @param assumedRegion used if the bucket does not reveal its region */
  constructor(client: S3Client, address: S3Address, assumedRegion: string) {
    this.#client = client;
    this.#address = address;
    this.#assumedRegion = assumedRegion;
    this.location = s3Address(address);
  }

  async region(): Promise<string> {
    try {
      const found = await this.#client.send(
        new HeadBucketCommand({ Bucket: this.#address.bucket }),
      );
      return found.BucketRegion || this.#assumedRegion;
    } catch (error) {
      if (isAwsError(error, "NotFound", "NoSuchBucket")) throw this.#noBucket(error);
      return this.#assumedRegion; // Reading may be allowed even if HeadBucket is not.
    }
  }

  async lookUp(paths: readonly string[]): Promise<ReadonlyMap<string, InputObject>> {
    const found = new Map<string, InputObject>();
    const directories = group(new Set(paths), (path) => posix.dirname(path));
    await Promise.all(
      [...directories].map(async ([directory, wanted]) => {
        const remaining =
          wanted.length < LIST_FROM ? wanted : await this.#list(directory, wanted, found);
        await Promise.all(remaining.map((path) => this.#limit(() => this.#head(path, found))));
      }),
    );
    return found;
  }

  async siblings(path: string): Promise<readonly string[]> {
    const directory = posix.dirname(path);
    const names: string[] = [];
    try {
      for await (const { Contents = [], CommonPrefixes = [] } of this.#pages(directory)) {
        const keys = [
          ...Contents.map(({ Key }) => Key),
          ...CommonPrefixes.map(({ Prefix }) => Prefix),
        ];
        for (const key of keys) names.push(posix.basename(key ?? ""));
        if (names.length >= MAX_SIBLINGS) break;
      }
    } catch {
      return []; // Suggestions are optional.
    }
    return names;
  }

  async open(
    path: string,
    etag: string,
    range: ByteRange,
    signal: AbortSignal,
  ): Promise<InputStream> {
    const get = new GetObjectCommand({ ...this.#object(path), IfMatch: etag });
    try {
      return await openObject(this.#client, get, range, signal);
    } catch (error) {
      throw this.#failure(path, error);
    }
  }

  /** @returns paths not found yet because the directory is too large to list completely */
  async #list(
    directory: string,
    wanted: readonly string[],
    found: Map<string, InputObject>,
  ): Promise<readonly string[]> {
    const names = new Set(wanted);
    return this.#limit(async () => {
      let pages = 0;
      try {
        for await (const { Contents = [] } of this.#pages(directory)) {
          for (const { Key = "", Size = 0, ETag = "" } of Contents) {
            const path = this.#pathOf(Key);
            if (names.has(path)) found.set(path, { bytes: Size, etag: ETag });
          }
          pages += 1;
          const remaining = wanted.filter((path) => !found.has(path));
          if (remaining.length === 0) return [];
          if (pages === MAX_PAGES) return remaining;
        }
      } catch (error) {
        throw this.#failure(directory, error);
      }
      return [];
    });
  }

  #pages(directory: string) {
    const prefix = directory === "." ? "" : `${directory}/`;
    const { Bucket, Key } = this.#object(prefix);
    return paginateListObjectsV2({ client: this.#client }, { Bucket, Prefix: Key, Delimiter: "/" });
  }

  async #head(path: string, found: Map<string, InputObject>): Promise<void> {
    try {
      const { ContentLength = 0, ETag = "" } = await this.#client.send(
        new HeadObjectCommand(this.#object(path)),
      );
      found.set(path, { bytes: ContentLength, etag: ETag });
    } catch (error) {
      if (!isAwsError(error, "NotFound", "NoSuchKey")) throw this.#failure(path, error);
    }
  }

  #object(path: string): { Bucket: string; Key: string } {
    const { bucket, key } = this.#address;
    return { Bucket: bucket, Key: key === "" ? path : `${key}/${path}` };
  }

  #pathOf(key: string): string {
    return this.#address.key === "" ? key : key.slice(this.#address.key.length + 1);
  }

  #noBucket(cause: unknown): UsageError {
    return new UsageError(
      `Bucket ${this.#address.bucket} does not exist (${this.location}). Check the name of the input source.`,
      { cause },
    );
  }

  #failure(path: string, cause: unknown): unknown {
    if (cause instanceof UsageError || cause instanceof InterruptedError) return cause;
    const address = `${this.location}/${path}`;
    if (isAwsError(cause, "NoSuchBucket")) return this.#noBucket(cause);
    if (isAwsError(cause, "PreconditionFailed", "412")) {
      return new UsageError(
        `${address} changed since the run was planned; no trial used the new file. Start a new run (--again) to use it.`,
        { cause },
      );
    }
    if (isAwsError(cause, "NoSuchKey", "NotFound")) {
      return new UsageError(
        `${address} was removed since the run was planned. Start a new run (--again), with --source for its new location.`,
        { cause },
      );
    }
    if (isDenied(cause)) {
      return new InfrastructureError(
        `Access to ${address} is denied (403). Jobs may read s3://geos-chem, s3://gcgrid and the project's bucket. Make another source public, or allow the role to read it.`,
        { cause },
      );
    }
    return cause;
  }
}

/** Whether access is denied. HeadObject errors have no body, so the HTTP status decides. */
function isDenied(error: unknown): boolean {
  const inner = error instanceof Error && error.cause ? error.cause : error;
  const { $metadata } = inner as { $metadata?: { httpStatusCode?: number } };
  return $metadata?.httpStatusCode === 403;
}
