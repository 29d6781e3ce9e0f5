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

/** Questions at once: S3 answers thousands a second, and a laptop's network has to bear them. */
const MAX_CONCURRENT_REQUESTS = 16;
/** From so many wanted files of a directory on, a list of it is fewer requests than a question for each. */
const LIST_FROM = 3;
/** Pages of 1,000 keys that a list may take before its directory is asked file by file: some hold a century. */
const MAX_PAGES = 4;
/** Names that help somebody who looks for a file that is not there. */
const MAX_SIBLINGS = 1000;

/** GEOS-Chem's input data, or a copy of it, in a bucket. */
export class S3InputSource implements InputSource {
  readonly location: string;
  readonly #client: S3Client;
  readonly #address: S3Address;
  readonly #asked = pLimit(MAX_CONCURRENT_REQUESTS);
  readonly #assumedRegion: string;

  /** @param assumedRegion where the bucket does not tell its own */
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
      return this.#assumedRegion; // Who may not ask for it may read all the same.
    }
  }

  async lookUp(paths: readonly string[]): Promise<ReadonlyMap<string, InputObject>> {
    const found = new Map<string, InputObject>();
    const directories = group(new Set(paths), (path) => posix.dirname(path));
    await Promise.all(
      [...directories].map(async ([directory, wanted]) => {
        const left =
          wanted.length < LIST_FROM ? wanted : await this.#list(directory, wanted, found);
        await Promise.all(left.map((path) => this.#asked(() => this.#head(path, found))));
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
      return []; // A nicety.
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

  /** @returns what was not found and may still be there: the directory is too large to list */
  async #list(
    directory: string,
    wanted: readonly string[],
    found: Map<string, InputObject>,
  ): Promise<readonly string[]> {
    const names = new Set(wanted);
    return this.#asked(async () => {
      let pages = 0;
      try {
        for await (const { Contents = [] } of this.#pages(directory)) {
          for (const { Key = "", Size = 0, ETag = "" } of Contents) {
            const path = this.#pathOf(Key);
            if (names.has(path)) found.set(path, { bytes: Size, etag: ETag });
          }
          pages += 1;
          const left = wanted.filter((path) => !found.has(path));
          if (left.length === 0) return [];
          if (pages === MAX_PAGES) return left;
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
      `There is no bucket ${this.#address.bucket} (for ${this.location}). Check the name of the inputs' source.`,
      { cause },
    );
  }

  #failure(path: string, cause: unknown): unknown {
    if (cause instanceof UsageError || cause instanceof InterruptedError) return cause;
    const place = `${this.location}/${path}`;
    if (isAwsError(cause, "NoSuchBucket")) return this.#noBucket(cause);
    if (isAwsError(cause, "PreconditionFailed", "412")) {
      return new UsageError(
        `${place} is not the file any more that was there when the run was planned: nothing was measured with it. Begin a new run (--again) to measure with what is there now.`,
        { cause },
      );
    }
    if (isAwsError(cause, "NoSuchKey", "NotFound")) {
      return new UsageError(
        `${place} was there when the run was planned, and is not any more. Begin a new run (--again), with --source where it is now.`,
        { cause },
      );
    }
    if (isDenied(cause)) {
      return new InfrastructureError(
        `${place} may not be read (403). Jobs read s3://geos-chem, s3://gcgrid and the project's own bucket; another source must be public, or allow the role in use.`,
        { cause },
      );
    }
    return cause;
  }
}

/** The answer to a question for an object's head has no body that names the fault. */
function isDenied(error: unknown): boolean {
  const inner = error instanceof Error && error.cause ? error.cause : error;
  const { $metadata } = inner as { $metadata?: { httpStatusCode?: number } };
  return $metadata?.httpStatusCode === 403;
}
