import { createHash, randomUUID } from "node:crypto";
import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from "@aws-sdk/client-s3";
import { s3Address } from "../../core/cloud/s3-address.ts";
import { InfrastructureError, InterruptedError, UsageError } from "../../core/errors.ts";
import type { Store } from "../../ports/store.ts";
import { isAwsError } from "./aws-errors.ts";

export interface S3StoreOptions {
  readonly client: S3Client;
  readonly bucket: string;
  /** Prefix of all keys, without leading or trailing slash; empty: keys are at the top of the bucket. */
  readonly prefix: string;
}

/** Metadata with a write's unique id. A writer that lost S3's response recognizes its own write by it. */
const WRITE_ID = "gcbench-write";

/** S3 API reference, GetObject, "Permissions". */
const DENIED_OR_ABSENT = "Without s3:ListBucket, S3 also returns this error for missing keys.";

/** A store in S3. Objects appear completely or not at all, and only once (`If-None-Match: *`). */
export class S3Store implements Store {
  readonly location: string;
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #prefix: string;

  constructor({ client, bucket, prefix }: S3StoreOptions) {
    this.location = s3Address({ bucket, key: prefix });
    this.#client = client;
    this.#bucket = bucket;
    this.#prefix = prefix === "" ? "" : `${prefix}/`;
  }

  async read(key: string): Promise<Uint8Array | null> {
    try {
      return await readWhole(this.#client, this.#object(key));
    } catch (error) {
      if (isAwsError(error, "NoSuchKey")) return null;
      throw this.#failure("read", this.describe(key), error);
    }
  }

  async writeOnce(key: string, content: Uint8Array | string): Promise<boolean> {
    const write = randomUUID();
    const bytes = Buffer.from(content); // The SDK does not compute the length of an empty string.
    const put = new PutObjectCommand({
      ...this.#object(key),
      Body: bytes,
      ContentType: contentTypeOf(key),
      ChecksumAlgorithm: "SHA256",
      ChecksumSHA256: createHash("sha256").update(bytes).digest("base64"),
      IfNoneMatch: "*",
      Metadata: { [WRITE_ID]: write },
    });
    repeatConflicts(put);
    try {
      await this.#client.send(put);
      return true;
    } catch (error) {
      if (!isAwsError(error, "PreconditionFailed")) {
        throw this.#failure("write", this.describe(key), error);
      }
      return attemptsOf(error) > 1 && (await this.#isFrom(write, key));
    }
  }

  async list(prefix: string): Promise<readonly string[]> {
    const keys: string[] = [];
    const input = { Bucket: this.#bucket, Prefix: `${this.#prefix}${prefix}` };
    try {
      for await (const page of paginateListObjectsV2({ client: this.#client }, input)) {
        for (const { Key } of page.Contents ?? [])
          keys.push((Key ?? "").slice(this.#prefix.length));
      }
    } catch (error) {
      throw this.#failure("list", this.describe(prefix), error);
    }
    return keys.sort();
  }

  describe(key: string): string {
    return s3Address({ bucket: this.#bucket, key: `${this.#prefix}${key}` });
  }

  #object(key: string) {
    return { Bucket: this.#bucket, Key: `${this.#prefix}${key}` };
  }

  /** Whether this write stored the object although its response was lost. Equal bytes of another write do not count. */
  async #isFrom(write: string, key: string): Promise<boolean> {
    try {
      const { Metadata } = await this.#client.send(new HeadObjectCommand(this.#object(key)));
      return Metadata?.[WRITE_ID] === write;
    } catch (error) {
      throw this.#failure("write", this.describe(key), error);
    }
  }

  #failure(verb: string, what: string, cause: unknown): Error {
    if (cause instanceof UsageError || cause instanceof InterruptedError) return cause;
    if (isAwsError(cause, "NoSuchBucket")) {
      return new UsageError(
        `Bucket ${this.#bucket} does not exist (${this.location}). Check its name; \`gcbench bootstrap\` creates one.`,
        { cause },
      );
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    const isDenied = cause instanceof Error && isAwsError(cause.cause, "AccessDenied");
    const hint = verb === "read" && isDenied ? ` ${DENIED_OR_ABSENT}` : "";
    return new InfrastructureError(`Cannot ${verb} ${what}: ${reason}${hint}`, { cause });
  }
}

/**
 * Reads a whole object with retries. By itself, the SDK retries errors before the headers, but not interrupted or damaged
 * bodies (it verifies the body against the object's checksum).
 */
async function readWhole(
  client: S3Client,
  object: { readonly Bucket: string; readonly Key: string },
): Promise<Uint8Array> {
  let content = new Uint8Array();
  const get = new GetObjectCommand(object);
  get.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { Body } = result.output as { Body?: { transformToByteArray(): Promise<Uint8Array> } };
      try {
        content = Uint8Array.from((await Body?.transformToByteArray()) ?? []);
      } catch (error) {
        throw repeatable(error);
      }
      return result;
    },
    { step: "deserialize", priority: "high", name: "gcbench-whole-body" },
  );
  await client.send(get);
  return content;
}

/**
 * Makes the SDK retry a conditional write after a conflicting write to the same key: "On a 409 failure you should
 * retry the upload" (S3 user guide, "How to prevent object overwrites with conditional writes").
 */
function repeatConflicts(put: PutObjectCommand): void {
  put.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw isAwsError(error, "ConditionalRequestConflict") ? repeatable(error) : error;
      }
    },
    { step: "deserialize", priority: "high", name: "gcbench-repeat-conflicts" },
  );
}

/** Marks an error as retryable for the SDK. */
function repeatable(error: unknown): unknown {
  return error instanceof Error ? Object.assign(error, { $retryable: {} }) : error;
}

/** Number of the SDK's attempts. After the first one, an existing object can be this client's own. */
function attemptsOf(error: unknown): number {
  const { $metadata } = error as { $metadata?: { attempts?: number } };
  return $metadata?.attempts ?? Number.POSITIVE_INFINITY;
}

/** Content type, so the AWS console can display the object. */
function contentTypeOf(key: string): string {
  return key.endsWith(".json") ? "application/json" : "text/plain";
}
