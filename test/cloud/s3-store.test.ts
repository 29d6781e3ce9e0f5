import { randomUUID } from "node:crypto";
import { CreateBucketCommand, HeadObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { s3Client } from "../../src/adapters/aws/s3-client.ts";
import { S3Store } from "../../src/adapters/aws/s3-store.ts";
import { DirectoryStore } from "../../src/adapters/local/directory-store.ts";
import { InfrastructureError, UsageError } from "../../src/core/errors.ts";
import { openStore } from "../../src/wiring/open-store.ts";
import { type AwsEmulator, startAwsEmulator } from "../support/aws-emulator/emulator.ts";
import { describeStore } from "../support/contracts/store.ts";
import { FaultProxy, type ProxiedRequest } from "../support/fault-proxy.ts";

const REGION = "us-west-2";
const BUCKET = "gcbench-store-test";
const THROTTLED = { status: 503, code: "SlowDown" };
const BROKEN = { status: 500, code: "InternalError" };
const CONFLICT = { status: 409, code: "ConditionalRequestConflict" };
const DENIED = { status: 403, code: "AccessDenied", message: "Access Denied" };

let emulator: AwsEmulator;
let proxy: FaultProxy;
let plain: S3Client;

beforeAll(async () => {
  emulator = await startAwsEmulator({ mode: "process" });
  proxy = await FaultProxy.start(emulator.endpoint);
  for (const [name, value] of Object.entries(emulator.environment)) vi.stubEnv(name, value);
  vi.stubEnv("AWS_ENDPOINT_URL", proxy.endpoint);
  plain = new S3Client({ ...emulator.client, forcePathStyle: true });
  await plain.send(
    new CreateBucketCommand({
      Bucket: BUCKET,
      CreateBucketConfiguration: { LocationConstraint: REGION },
    }),
  );
});
afterEach(() => {
  proxy.decide = () => null;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await proxy.stop();
  await emulator.stop();
});

const newStore = (prefix: string = randomUUID()) =>
  new S3Store({ client: s3Client(REGION), bucket: BUCKET, prefix });
const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
const isPut = ({ method }: ProxiedRequest) => method === "PUT";
const isGet = ({ method }: ProxiedRequest) => method === "GET";

describe("S3Store", () => {
  describeStore(async () => newStore());

  describe("without a prefix", () => {
    it("uses the same keys", async () => {
      const store = newStore("");
      const key = `runs/${randomUUID()}/plan.json`;
      expect(await store.writeOnce(key, "{}")).toBe(true);
      expect(await store.list(key)).toEqual([key]);
      expect(store.describe(key)).toBe(`s3://${BUCKET}/${key}`);
    });
  });

  it("describes its location and the location of a key", () => {
    const store = newStore("team/store");
    expect(store.location).toBe(`s3://${BUCKET}/team/store`);
    expect(store.describe("runs/a")).toBe(`s3://${BUCKET}/team/store/runs/a`);
  });

  it("stores a SHA-256 and a content type with each object", async () => {
    await newStore("kinds").writeOnce("plan.json", "abc");
    const head = { Bucket: BUCKET, Key: "kinds/plan.json", ChecksumMode: "ENABLED" as const };
    const { ChecksumSHA256, ContentType } = await plain.send(new HeadObjectCommand(head));
    // SHA-256 of "abc" from FIPS 180-2, in base 64.
    expect(ChecksumSHA256).toBe("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    expect(ContentType).toBe("application/json");
  });

  it("lists more keys than one page", { timeout: 300_000 }, async () => {
    const store = newStore();
    const keys = Array.from(
      { length: 1001 },
      (_, index) => `runs/${String(index).padStart(4, "0")}`,
    );
    for (let begin = 0; begin < keys.length; begin += 50) {
      const some = keys.slice(begin, begin + 50);
      await Promise.all(some.map((key) => store.writeOnce(key, "")));
    }
    expect(await store.list("runs/")).toEqual(keys);
  });

  it("preserves binary content", async () => {
    const store = newStore();
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await store.writeOnce("x", bytes);
    expect(await store.read("x")).toEqual(bytes);
  });
});

describe("S3Store with failing requests", () => {
  it.each([
    ["throttling", THROTTLED],
    ["errors of the service", BROKEN],
    ["lost requests", "lost"],
    ["another write to the key at the same moment", CONFLICT],
  ] as const)("recovers from %s in a write", async (_, failure) => {
    const store = newStore();
    proxy.next([failure, failure], isPut);
    expect(await store.writeOnce("x", "mine")).toBe(true);
    expect(text(await store.read("x"))).toBe("mine");
  });

  it("recognizes its own write after a lost response", async () => {
    const store = newStore();
    proxy.next(["answer-lost"], isPut);
    expect(await store.writeOnce("x", "mine")).toBe(true);
    expect(text(await store.read("x"))).toBe("mine");
  });

  it.each(["another's", "the same"])(
    "does not treat %s bytes as its own write",
    async (content) => {
      const store = newStore();
      await newStore(store.location.split("/").at(-1)).writeOnce("x", content);
      proxy.next(["lost", "lost"], isPut);
      expect(await store.writeOnce("x", "the same")).toBe(false);
      expect(text(await store.read("x"))).toBe(content);
    },
  );

  it("lets exactly one of many writers win despite lost responses", async () => {
    const store = newStore();
    let count = 0;
    proxy.decide = (request) => (isPut(request) && count++ % 3 === 0 ? "answer-lost" : null);
    const contents = Array.from({ length: 12 }, (_, index) => `writer ${index}`);
    const wins = await Promise.all(contents.map((content) => store.writeOnce("x", content)));
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect(text(await store.read("x"))).toBe(contents[wins.indexOf(true)]);
  });

  it.each([
    ["throttling", THROTTLED],
    ["errors of the service", BROKEN],
    ["lost responses", "answer-lost"],
    ["truncated responses", "cut-short"],
    ["damaged responses", "damaged"],
  ] as const)("recovers from %s in a read", async (_, failure) => {
    const store = newStore();
    const content = "0123456789".repeat(50_000);
    await store.writeOnce("x", content);
    proxy.next([failure, failure], isGet);
    expect(text(await store.read("x"))).toBe(content);
  });

  it("recovers from throttling in a listing", async () => {
    const store = newStore();
    await store.writeOnce("runs/a", "");
    proxy.next([THROTTLED, BROKEN, "lost"], isGet);
    expect(await store.list("runs/")).toEqual(["runs/a"]);
  });

  it.each([
    ["write", isPut, "s3:PutObject", (store: S3Store) => store.writeOnce("runs/a", "")],
    ["read", isGet, "s3:GetObject", (store: S3Store) => store.read("runs/a")],
    ["list", isGet, "s3:ListBucket", (store: S3Store) => store.list("runs/a")],
  ] as const)("names the action that a denied %s needs", async (verb, matches, action, act) => {
    proxy.decide = (request) => (matches(request) ? DENIED : null);
    const acting = act(newStore("mine"));
    await expect(acting).rejects.toThrow(InfrastructureError);
    await expect(acting).rejects.toThrow(
      `Cannot ${verb} s3://${BUCKET}/mine/runs/a: AWS denied ${action}`,
    );
  });

  it("stores one object for each of many writes despite many failures", async () => {
    await emulator.faults({
      calls: "s3.*",
      throttle: 0.2,
      serverErrors: 0.1,
      resets: 0.1,
      droppedResponses: 0.1,
    });
    try {
      const store = newStore();
      const keys = Array.from({ length: 40 }, (_, index) => `runs/${10 + index}`);
      const wins = await Promise.all(keys.map((key) => store.writeOnce(key, key)));
      expect(wins.every(Boolean)).toBe(true);
      expect(await store.list("runs/")).toEqual(keys);
      const contents = await Promise.all(keys.map((key) => store.read(key)));
      expect(contents.map(text)).toEqual(keys);
      expect(await Promise.all(keys.map((key) => store.writeOnce(key, key)))).not.toContain(true);
    } finally {
      await emulator.resetFaults();
    }
  });

  it("throws UsageError for a bucket that does not exist", async () => {
    const store = await openStore("s3://gcbench-no-such-bucket/x", { region: REGION });
    for (const act of [
      () => store.read("a"),
      () => store.writeOnce("a", ""),
      () => store.list(""),
    ]) {
      const acting = act();
      await expect(acting).rejects.toThrow(UsageError);
      await expect(acting).rejects.toThrow("Bucket gcbench-no-such-bucket does not exist");
    }
  });
});

describe("openStore", () => {
  it("opens a directory or an S3 address", async () => {
    expect(await openStore("store", { region: REGION })).toBeInstanceOf(DirectoryStore);
    const store = await openStore(`s3://${BUCKET}/team/`, { region: REGION });
    expect(store).toBeInstanceOf(S3Store);
    expect(store.location).toBe(`s3://${BUCKET}/team`);
  });

  it.each(["s3://", "s3://Bad_Bucket/x", "https://example.org/store"])(
    "refuses %s",
    async (location) => {
      await expect(openStore(location, { region: REGION })).rejects.toThrow(
        `${location} is no store`,
      );
    },
  );
});
