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
import { DeleteObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { InfrastructureError, InterruptedError, UsageError } from "../../src/core/errors.ts";
import { bytesOf, EmulatorInputs, isGet, sha256 } from "../support/emulator-inputs.ts";

const MIB = 2 ** 20;

const LARGE = 70 * MIB; // Comes in segments.

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
    expect(sha256(first.read("HEMCO/A/v1/small.nc"))).toBe(sha256(small));
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
    expect(sha256(read("HEMCO/A/v1/small.nc"))).toBe(sha256(small));
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
    expect(sha256(read("HEMCO/A/v1/small.nc"))).toBe(sha256(small));
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
    expect(sha256((await inputs.stage(pinned, { root })).read("HEMCO/A/v1/small.nc"))).toBe(
      sha256(small),
    );
  });

  it("accepts a user's own correct file", async () => {
    const pinned = await inputs.pin({ required: ["HEMCO/A/v1/small.nc"] });
    const root = inputs.folder();
    mkdirSync(join(root, "HEMCO/A/v1"), { recursive: true });
    writeFileSync(join(root, "HEMCO/A/v1/small.nc"), small);
    const { staging } = await inputs.stage(pinned, { root, foreign: "refuse" });
    expect(staging.fetchedBytes).toBe(0);
    expect(inputs.gets).toEqual([]);
  });

  it.runIf(isOtherDisk)("follows a folder that links to another disk", async () => {
    const pinned = await inputs.pin({ required: ["HEMCO/A/v1/small.nc"] });
    const root = inputs.folder();
    const other = mkdtempSync(join(OTHER_DISK, "gcbench-data-"));
    symlinkSync(other, join(root, "HEMCO"));
    try {
      const { read } = await inputs.stage(pinned, { root });
      expect(sha256(read("HEMCO/A/v1/small.nc"))).toBe(sha256(small));
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
