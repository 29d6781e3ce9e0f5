import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DeleteObjectCommand, ListObjectsV2Command } from "@aws-sdk/client-s3";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cachedInputKeys } from "../../src/core/documents/store-layout.ts";
import { InfrastructureError, InterruptedError, UsageError } from "../../src/core/errors.ts";
import { uploadInputs } from "../../src/staging/upload-inputs.ts";
import { bytesOf, CACHE_BUCKET, EmulatorInputs, sha256 } from "../support/emulator-inputs.ts";
import type { ProxiedRequest } from "../support/fault-proxy.ts";

const MIB = 2 ** 20;
const LARGE = 70 * MIB; // Comes in segments.
const never = new AbortController().signal;

/** Of Linux, in memory. */
const OTHER_DISK = "/dev/shm";
const isOtherDisk = existsSync(OTHER_DISK) && statSync(OTHER_DISK).dev !== statSync(tmpdir()).dev;

let inputs: EmulatorInputs;
beforeAll(async () => {
  inputs = await EmulatorInputs.start();
});
afterAll(() => inputs.stop());
beforeEach(() => {
  inputs.proxy.bytesSent = 0;
  inputs.proxy.requests.length = 0;
});
afterEach(() => {
  inputs.proxy.decide = () => null;
});

const isGet = ({ method, path }: ProxiedRequest) => method === "GET" && !path.includes("list-type");
const gets = () => inputs.proxy.requests.filter(isGet);
/** Names below a data root that a model could read. */
const visible = (root: string) =>
  (readdirSync(root, { recursive: true }) as string[])
    .filter((name) => !name.startsWith(".gcbench") && statSync(join(root, name)).isFile())
    .sort();

describe("input staging", () => {
  const small = bytesOf("small", 300_000);
  const large = bytesOf("large", LARGE);

  beforeAll(async () => {
    await inputs.put("HEMCO/A/v1/small.nc", small);
    await inputs.put("HEMCO/A/v1/empty.nc", new Uint8Array());
    await inputs.putInParts("GEOS_4x5/MERRA2/large.nc4", large);
  });
  const list = {
    required: ["HEMCO/A/v1/small.nc", "HEMCO/A/v1/empty.nc", "GEOS_4x5/MERRA2/large.nc4"],
  };

  it("copies every file under its name, read-only, and fetches nothing twice", async () => {
    const pinned = await inputs.pin(list);
    const first = await inputs.stage(pinned);
    expect(first.read("HEMCO/A/v1/small.nc")).toEqual(small);
    expect(first.read("GEOS_4x5/MERRA2/large.nc4").equals(large)).toBe(true);
    expect(visible(first.root)).toEqual([...list.required].sort());
    expect(statSync(join(first.root, list.required[0] ?? "")).mode & 0o777).toBe(0o444);
    expect(first.contents.get("GEOS_4x5/MERRA2/large.nc4")).toBe(sha256(large));
    const bytes = small.length + LARGE;
    expect(first.staging).toMatchObject({ files: 3, bytes, fetchedBytes: bytes, cachedBytes: 0 });
    inputs.proxy.requests.length = 0;
    const second = await inputs.stage(pinned, { root: first.root });
    expect(second.staging).toMatchObject({ bytes, fetchedBytes: 0 });
    expect(inputs.proxy.requests).toEqual([]);
    expect(second.contents).toEqual(first.contents);
  });

  it("requests public data without a signature", async () => {
    const seen: (string | undefined)[] = [];
    const { server } = await spyOnHeaders(seen);
    server.close();
    expect(seen).toEqual([undefined]);
  });

  it("resumes interrupted transfers, also in the middle of a file", async () => {
    const pinned = await inputs.pin(list);
    inputs.proxy.bytesSent = 0;
    inputs.proxy.next(["cut-short", "cut-short", "lost", "cut-short", "answer-lost"], isGet);
    const { read, staging } = await inputs.stage(pinned);
    expect(read("HEMCO/A/v1/small.nc")).toEqual(small);
    expect(read("GEOS_4x5/MERRA2/large.nc4").equals(large)).toBe(true);
    expect(staging.fetchedBytes).toBe(small.length + LARGE);
    // What was sent before a break was not asked for again, but for what was still on its way then.
    expect(inputs.proxy.bytesSent).toBeLessThan((small.length + LARGE) * 1.1);
  });

  it("retries through many 503 responses", async () => {
    const pinned = await inputs.pin(list);
    let count = 0;
    inputs.proxy.decide = (request) =>
      isGet(request) && count++ % 3 !== 2 ? { status: 503, code: "SlowDown" } : null;
    const { read } = await inputs.stage(pinned);
    expect(read("GEOS_4x5/MERRA2/large.nc4").equals(large)).toBe(true);
  });

  it("discards a damaged file and fetches it again", async () => {
    const pinned = await inputs.pin({ required: ["HEMCO/A/v1/small.nc"] });
    inputs.proxy.next(["damaged"], isGet);
    const { read } = await inputs.stage(pinned);
    expect(read("HEMCO/A/v1/small.nc")).toEqual(small);
  });

  it("fails on a file that stays damaged, and shows none of it", async () => {
    const pinned = await inputs.pin({ required: ["HEMCO/A/v1/small.nc"] });
    inputs.proxy.decide = (request) => (isGet(request) ? "damaged" : null);
    const root = inputs.folder();
    const staging = inputs.stage(pinned, { root });
    await expect(staging).rejects.toThrow(InfrastructureError);
    await expect(staging).rejects.toThrow(/small\.nc does not match its checksum/);
    expect(visible(root)).toEqual([]);
  });

  it("refuses a file that has changed since the plan or is gone", async () => {
    await inputs.put("HEMCO/B/changing.nc", bytesOf("before", 1000));
    await inputs.put("HEMCO/B/going.nc", bytesOf("going", 1000));
    const changing = await inputs.pin({ required: ["HEMCO/B/changing.nc"] });
    const going = await inputs.pin({ required: ["HEMCO/B/going.nc"] });
    await inputs.put("HEMCO/B/changing.nc", bytesOf("after", 1000));
    await inputs.plain.send(
      new DeleteObjectCommand({ Bucket: "geos-chem", Key: "HEMCO/B/going.nc" }),
    );
    await expect(inputs.stage(changing)).rejects.toThrow(
      /s3:\/\/geos-chem\/HEMCO\/B\/changing\.nc changed since the run was planned/,
    );
    await expect(inputs.stage(going)).rejects.toThrow(
      /going\.nc was removed since the run was planned/,
    );
  });

  it("names the principal that may not read", async () => {
    const pinned = await inputs.pin({ required: ["HEMCO/A/v1/small.nc"] });
    inputs.proxy.decide = (request) =>
      isGet(request) ? { status: 403, code: "AccessDenied", message: "Access Denied" } : null;
    await expect(inputs.stage(pinned)).rejects.toThrow(/Access to .*small\.nc is denied \(403\)/);
  });

  it("stops at an interruption, keeps received files, and resumes", async () => {
    const pinned = await inputs.pin({ required: ["GEOS_4x5/MERRA2/large.nc4"] });
    const root = inputs.folder();
    const stop = new AbortController();
    const staging = inputs.stage(pinned, {
      root,
      signal: stop.signal,
      onProgress: (done) => done > 20 * MIB && stop.abort(),
    });
    await expect(staging).rejects.toThrow(InterruptedError);
    expect(visible(root)).toEqual([]);
    const seen: number[] = [];
    const { staging: rest } = await inputs.stage(pinned, { root, onProgress: (n) => seen.push(n) });
    expect(rest.fetchedBytes).toBeLessThan(LARGE);
    expect(seen.at(-1)).toBe(LARGE);
  });

  it("replaces a changed file, or refuses it in the user's own folder", async () => {
    const pinned = await inputs.pin({ required: ["HEMCO/A/v1/small.nc"] });
    const root = inputs.folder();
    mkdirSync(join(root, "HEMCO/A/v1"), { recursive: true });
    writeFileSync(join(root, "HEMCO/A/v1/small.nc"), "the user's own");
    const refused = inputs.stage(pinned, { root, foreign: "refuse" });
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(/1 file in .* differs from the source/);
    expect((await inputs.stage(pinned, { root })).read("HEMCO/A/v1/small.nc")).toEqual(small);
  });

  it("accepts a user's own correct file", async () => {
    const pinned = await inputs.pin({ required: ["HEMCO/A/v1/small.nc"] });
    const root = inputs.folder();
    mkdirSync(join(root, "HEMCO/A/v1"), { recursive: true });
    writeFileSync(join(root, "HEMCO/A/v1/small.nc"), small);
    const { staging } = await inputs.stage(pinned, { root, foreign: "refuse" });
    expect(staging.fetchedBytes).toBe(0);
    expect(gets()).toEqual([]);
  });

  it.runIf(isOtherDisk)("follows a folder that links to another disk", async () => {
    const pinned = await inputs.pin({ required: ["HEMCO/A/v1/small.nc"] });
    const root = inputs.folder();
    const other = mkdtempSync(join(OTHER_DISK, "gcbench-data-"));
    symlinkSync(other, join(root, "HEMCO"));
    try {
      const { read } = await inputs.stage(pinned, { root });
      expect(read("HEMCO/A/v1/small.nc")).toEqual(small);
      expect(readdirSync(join(other, "A/v1"))).toEqual(["small.nc"]);
      expect((await inputs.stage(pinned, { root })).staging.fetchedBytes).toBe(0);
    } finally {
      rmSync(other, { recursive: true });
    }
  });

  it("says why it can't use the data root", async () => {
    const pinned = await inputs.pin({ required: ["HEMCO/A/v1/small.nc"] });
    const file = join(inputs.folder(), "file");
    writeFileSync(file, "");
    const staging = inputs.stage(pinned, { root: join(file, "data") });
    await expect(staging).rejects.toThrow(UsageError);
    await expect(staging).rejects.toThrow(/Cannot create .*: part of its path is a file/);
  });
});

describe("input cache", () => {
  const one = bytesOf("one", 200_000);
  const two = bytesOf("two", 400_000);
  const list = { required: ["HEMCO/C/one.nc", "HEMCO/C/two.nc"] };

  beforeAll(async () => {
    await inputs.put("HEMCO/C/one.nc", one);
    await inputs.put("HEMCO/C/two.nc", two);
  });

  const fromSource = () => gets().filter(({ path }) => path.startsWith("/geos-chem/"));

  it("stores a set by content once a host has uploaded it, and serves the next host", async () => {
    const pinned = await inputs.pin(list);
    const cache = inputs.cache();
    const first = await inputs.stage(pinned, { cache });
    expect(await uploadInputs(cache, first, never)).toMatch(/^2 input files \(600 kB\) uploaded/);
    inputs.proxy.requests.length = 0;
    const second = await inputs.stage(pinned, { cache });
    expect(second.staging.cachedBytes).toBe(one.length + two.length);
    expect(second.read("HEMCO/C/two.nc")).toEqual(two);
    expect(fromSource()).toEqual([]);
    expect(await uploadInputs(cache, second, never)).toBeNull();
  });

  it("uses the source when an object is missing or damaged, and repairs it", async () => {
    const pinned = await inputs.pin(list);
    const cache = inputs.cache();
    const key = (bytes: Uint8Array) => cachedInputKeys.of(sha256(bytes));
    await inputs.plain.send(new DeleteObjectCommand({ Bucket: CACHE_BUCKET, Key: key(one) }));
    await inputs.put(key(two), bytesOf("something else", two.length), CACHE_BUCKET);
    const staged = await inputs.stage(pinned, { cache });
    expect(staged.read("HEMCO/C/one.nc")).toEqual(one);
    expect(staged.read("HEMCO/C/two.nc")).toEqual(two);
    expect(staged.notes.join("\n")).toMatch(/one\.nc comes from its source/);
    await uploadInputs(cache, staged, never);
    inputs.proxy.requests.length = 0;
    const next = await inputs.stage(pinned, { cache });
    expect(next.staging.cachedBytes).toBe(one.length + two.length);
    expect(fromSource()).toEqual([]);
  });

  it("rejects forged manifests and contents, and repairs both", async () => {
    const inParts = bytesOf("in parts", 9 * MIB);
    await inputs.putInParts("HEMCO/D/parts.nc", inParts);
    await inputs.put("HEMCO/D/whole.nc", one);
    const pinned = await inputs.pin({ required: ["HEMCO/D/parts.nc", "HEMCO/D/whole.nc"] });
    // As a job could write them, with the rights that jobs have.
    const forged = new Map<string, string>();
    for (const { path, bytes } of pinned.set.files) {
      const content = bytesOf(`forged ${path}`, bytes);
      forged.set(path, sha256(content));
      await inputs.put(cachedInputKeys.of(sha256(content)), content, CACHE_BUCKET);
    }
    const cache = inputs.cache();
    await cache.putManifest(pinned.digest, forged);

    const staged = await inputs.stage(pinned, { cache });
    expect(staged.read("HEMCO/D/parts.nc").equals(inParts)).toBe(true);
    expect(staged.read("HEMCO/D/whole.nc")).toEqual(one);
    expect(staged.notes.join("\n")).toMatch(/parts\.nc comes from its source/);
    expect(await uploadInputs(cache, staged, never)).toMatch(/uploaded to the cache/);
    expect(await cache.manifest(pinned.digest)).toEqual(
      new Map([
        ["HEMCO/D/parts.nc", sha256(inParts)],
        ["HEMCO/D/whole.nc", sha256(one)],
      ]),
    );
    inputs.proxy.requests.length = 0;
    const next = await inputs.stage(pinned, { cache });
    expect(next.staging.cachedBytes).toBe(inParts.length + one.length);
    expect(fromSource()).toEqual([]);
  });

  it("rejects a forged file on the host", async () => {
    const pinned = await inputs.pin({ required: ["HEMCO/C/one.nc"] });
    const root = inputs.folder();
    const forged = bytesOf("forged", one.length);
    mkdirSync(join(root, "HEMCO/C"), { recursive: true });
    writeFileSync(join(root, "HEMCO/C/one.nc"), forged);
    const cache = inputs.cache();
    await cache.putManifest(pinned.digest, new Map([["HEMCO/C/one.nc", sha256(forged)]]));
    expect((await inputs.stage(pinned, { root, cache })).read("HEMCO/C/one.nc")).toEqual(one);
  });

  it("excludes files uploaded in parts of an unknown size", async () => {
    const strange = bytesOf("strange", 11 * MIB);
    await inputs.putInParts("HEMCO/E/strange.nc", strange, 5.5 * MIB + 1);
    const pinned = await inputs.pin({ required: ["HEMCO/E/strange.nc"] });
    const cache = inputs.cache();
    const first = await inputs.stage(pinned, { cache });
    expect(first.read("HEMCO/E/strange.nc").equals(strange)).toBe(true);
    await uploadInputs(cache, first, never);
    expect(await cache.manifest(pinned.digest)).toEqual(new Map());
    const second = await inputs.stage(pinned, { cache });
    expect(second.staging.cachedBytes).toBe(0);
    expect(second.notes).toEqual([]);
  });

  it("does no harm when it is unreachable", async () => {
    const pinned = await inputs.pin(list);
    inputs.proxy.decide = ({ path }) =>
      path.startsWith(`/${CACHE_BUCKET}/`)
        ? { status: 403, code: "AccessDenied", message: "Access Denied" }
        : null;
    const cache = inputs.cache();
    const staged = await inputs.stage(pinned, { cache });
    expect(staged.read("HEMCO/C/one.nc")).toEqual(one);
    expect(await uploadInputs(cache, staged, never)).toMatch(/Cannot upload inputs to the cache/);
  });

  it("writes only objects by content and the set", async () => {
    const found = await inputs.plain.send(new ListObjectsV2Command({ Bucket: CACHE_BUCKET }));
    const keys = (found.Contents ?? []).map(({ Key = "" }) => Key);
    expect(keys.length).toBeGreaterThan(2);
    for (const key of keys) expect(key).toMatch(/^cache\/inputs\/(sets\/)?[0-9a-f]{64}(\.json)?$/);
    expect(existsSync(".gcbench/input-log.jsonl")).toBe(false);
  });
});

/** What a request for public data has as its signature. */
async function spyOnHeaders(seen: (string | undefined)[]) {
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const before = process.env["AWS_ENDPOINT_URL"];
  process.env["AWS_ENDPOINT_URL"] =
    `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  try {
    expect((await inputs.source().lookUp(["x"])).size).toBe(0);
  } finally {
    process.env["AWS_ENDPOINT_URL"] = before;
  }
  return { server };
}
