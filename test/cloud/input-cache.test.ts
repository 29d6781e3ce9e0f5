import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DeleteObjectCommand, ListObjectsV2Command } from "@aws-sdk/client-s3";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cachedInputKeys } from "../../src/core/documents/store-layout.ts";
import { uploadInputs } from "../../src/staging/upload-inputs.ts";
import { bytesOf, CACHE_BUCKET, EmulatorInputs, sha256 } from "../support/emulator-inputs.ts";

const MIB = 2 ** 20;

const never = new AbortController().signal;

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

describe("input cache", () => {
  const one = bytesOf("one", 200_000);
  const two = bytesOf("two", 400_000);
  const list = { required: ["HEMCO/C/one.nc", "HEMCO/C/two.nc"] };

  beforeAll(async () => {
    await inputs.put("HEMCO/C/one.nc", one);
    await inputs.put("HEMCO/C/two.nc", two);
  });

  const fromSource = () => inputs.gets.filter(({ path }) => path.startsWith("/geos-chem/"));

  it("stores a set by content once a host has uploaded it, and serves the next host", async () => {
    const pinned = await inputs.pin(list);
    const cache = inputs.cache();
    const first = await inputs.stage(pinned, { cache });
    expect(await uploadInputs(cache, first, never)).toMatch(/^2 input files \(600 kB\) uploaded/);
    inputs.proxy.requests.length = 0;
    const second = await inputs.stage(pinned, { cache });
    expect(second.staging.cachedBytes).toBe(one.length + two.length);
    expect(sha256(second.read("HEMCO/C/two.nc"))).toBe(sha256(two));
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
    expect(sha256(staged.read("HEMCO/C/one.nc"))).toBe(sha256(one));
    expect(sha256(staged.read("HEMCO/C/two.nc"))).toBe(sha256(two));
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
    expect(sha256(staged.read("HEMCO/D/whole.nc"))).toBe(sha256(one));
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
    expect(sha256((await inputs.stage(pinned, { root, cache })).read("HEMCO/C/one.nc"))).toBe(
      sha256(one),
    );
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
    expect(sha256(staged.read("HEMCO/C/one.nc"))).toBe(sha256(one));
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
