import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { vi } from "vitest";
import { s3Client } from "../../src/adapters/aws/s3-client.ts";
import { S3InputCache } from "../../src/adapters/aws/s3-input-cache.ts";
import { S3InputSource } from "../../src/adapters/aws/s3-input-source.ts";
import type { InputList } from "../../src/core/documents/inputs.ts";
import { stageInputs } from "../../src/staging/stage-inputs.ts";
import type { StageOptions } from "../../src/staging/staged.ts";
import { pinInputs } from "../../src/use-cases/plan/pin-inputs.ts";
import { type AwsEmulator, startAwsEmulator } from "./aws-emulator/emulator.ts";
import { FaultProxy, type ProxiedRequest } from "./fault-proxy.ts";

export const SOURCE_BUCKET = "geos-chem";
export const CACHE_BUCKET = "gcbench-cache-test";
export const REGION = "us-west-2";
const MIB = 2 ** 20;
/** As the real data are: whoever asks without a signature gets them. */
const PUBLIC = { ACL: "public-read" } as const;

/** Bytes that are the same at each run, and tell where they are from. */
export function bytesOf(seed: string, length: number): Buffer {
  const block = createHash("sha512").update(seed).digest();
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; at += block.length) {
    block.copy(bytes, at);
    bytes.writeUInt32BE(at, Math.min(at, Math.max(0, length - 4)));
  }
  return bytes;
}

export const sha256 = (bytes: Uint8Array) =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** Whether a request reads an object. */
export const isGet = ({ method, path }: ProxiedRequest) =>
  method === "GET" && !path.includes("list-type");

/** The emulator's S3 behind a proxy that breaks things, with buckets of inputs and of the cache. */
export class EmulatorInputs {
  readonly emulator: AwsEmulator;
  readonly proxy: FaultProxy;
  readonly plain: S3Client;

  readonly #top = mkdtempSync(join(tmpdir(), "gcbench-inputs-"));

  private constructor(emulator: AwsEmulator, proxy: FaultProxy) {
    this.emulator = emulator;
    this.proxy = proxy;
    this.plain = new S3Client({ ...emulator.client, forcePathStyle: true });
  }

  static async start(): Promise<EmulatorInputs> {
    const emulator = await startAwsEmulator({ mode: "process" });
    const proxy = await FaultProxy.start(emulator.endpoint);
    for (const [name, value] of Object.entries(emulator.environment)) vi.stubEnv(name, value);
    vi.stubEnv("AWS_ENDPOINT_URL", proxy.endpoint);
    const inputs = new EmulatorInputs(emulator, proxy);
    for (const Bucket of [SOURCE_BUCKET, CACHE_BUCKET]) {
      const CreateBucketConfiguration = { LocationConstraint: REGION } as const;
      const ACL = Bucket === SOURCE_BUCKET ? ("public-read" as const) : ("private" as const);
      await inputs.plain.send(new CreateBucketCommand({ Bucket, ACL, CreateBucketConfiguration }));
    }
    return inputs;
  }

  async stop(): Promise<void> {
    vi.unstubAllEnvs();
    await this.proxy.stop();
    await this.emulator.stop();
    rmSync(this.#top, { recursive: true });
  }

  /** Requests of objects since the last reset. */
  get gets(): readonly ProxiedRequest[] {
    return this.proxy.requests.filter(isGet);
  }

  /** A folder of its own, gone at the end: staged files are large. */
  folder(): string {
    return mkdtempSync(join(this.#top, "data-"));
  }

  async put(path: string, bytes: Uint8Array, Bucket = SOURCE_BUCKET): Promise<void> {
    await this.plain.send(new PutObjectCommand({ Bucket, Key: path, Body: bytes, ...PUBLIC }));
  }

  /** As tools upload large files: with an ETag that is no MD5 of the content. */
  async putInParts(path: string, bytes: Uint8Array, partBytes = 8 * MIB): Promise<void> {
    const object = { Bucket: SOURCE_BUCKET, Key: path };
    const create = new CreateMultipartUploadCommand({ ...object, ...PUBLIC });
    const { UploadId } = await this.plain.send(create);
    const Parts = [];
    for (let at = 0, PartNumber = 1; at < bytes.length; at += partBytes, PartNumber++) {
      const Body = bytes.subarray(at, at + partBytes);
      const { ETag } = await this.plain.send(
        new UploadPartCommand({ ...object, UploadId, PartNumber, Body }),
      );
      Parts.push({ PartNumber, ETag });
    }
    await this.plain.send(
      new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts } }),
    );
  }

  source(key = "", bucket = SOURCE_BUCKET): S3InputSource {
    return new S3InputSource(
      s3Client(REGION, undefined, { isAnonymous: true }),
      { bucket, key },
      REGION,
    );
  }

  cache(): S3InputCache {
    return new S3InputCache(s3Client(REGION), CACHE_BUCKET);
  }

  async pin(list: Partial<InputList>) {
    const whole = { required: [], optional: [], links: {}, ...list };
    return pinInputs([whole], [this.source()]);
  }

  async stage(pinned: Pick<StageOptions, "set" | "digest">, change: Partial<StageOptions> = {}) {
    const root = change.root ?? this.folder();
    const notes: string[] = [];
    const staged = await stageInputs({
      set: pinned.set,
      digest: pinned.digest,
      root,
      cache: null,
      signal: new AbortController().signal,
      foreign: "replace",
      openSource: async () => this.source(),
      onProgress: () => {},
      onWait: () => {},
      onNote: (note) => notes.push(note),
      ...change,
    });
    return { ...staged, root, notes, read: (path: string) => readFileSync(join(root, path)) };
  }
}
