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
  /** Before all keys, without slashes at either end; empty: the keys are at the bucket's top. */
  readonly prefix: string;
}

/** Metadata of an object: which write it is from, for a writer that did not hear the answer. */
const WRITE_ID = "gcbench-write";

/** S3 API reference, GetObject, "Permissions". */
const DENIED_OR_ABSENT = "Without s3:ListBucket, S3 answers so for keys that are not there, too.";

/** A store in S3: an object appears whole or not at all, and once (`If-None-Match: *`). */
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
    const bytes = Buffer.from(content); // The length of an empty text is not known to the SDK.
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

  /** Whether what is there was written by the attempt whose answer was lost; another's equal bytes are not. */
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
        `There is no bucket ${this.#bucket} (for ${this.location}). Check its name; \`gcbench bootstrap\` makes one.`,
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
 * Reads an object to its end within the SDK's attempts: by itself it repeats what broke off before the headers came,
 * but not what broke off after them, or came damaged (it checks the body against the object's checksum).
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
 * Has the SDK repeat a conditional write that another one to the same key came between: "On a 409 failure you should
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

/** Marks an error as one that the SDK repeats the call for. */
function repeatable(error: unknown): unknown {
  return error instanceof Error ? Object.assign(error, { $retryable: {} }) : error;
}

/** How often the SDK tried: after the first attempt, what is there can be our own. */
function attemptsOf(error: unknown): number {
  const { $metadata } = error as { $metadata?: { attempts?: number } };
  return $metadata?.attempts ?? Number.POSITIVE_INFINITY;
}

/** For a person who opens it in the console. */
function contentTypeOf(key: string): string {
  return key.endsWith(".json") ? "application/json" : "text/plain";
}
