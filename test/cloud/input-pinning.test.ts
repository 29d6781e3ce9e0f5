import { CreateBucketCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type InputList, inputSetDigest, inputSetSchema } from "../../src/core/documents/inputs.ts";
import { inputSetKeys } from "../../src/core/documents/store-layout.ts";
import { UsageError } from "../../src/core/errors.ts";
import { pinInputs, storeInputSets } from "../../src/use-cases/plan/pin-inputs.ts";
import { bytesOf, EmulatorInputs, REGION } from "../support/emulator-inputs.ts";
import { FakeStore } from "../support/fakes.ts";

const NESTED = "gcgrid";
const list = (change: Partial<InputList>): InputList => ({
  required: [],
  optional: [],
  links: {},
  ...change,
});
const DAYS = Array.from({ length: 30 }, (_, day) => `GEOS_4x5/MERRA2/2019/07/d${day}.nc4`);

let inputs: EmulatorInputs;
beforeAll(async () => {
  inputs = await EmulatorInputs.start();
  const CreateBucketConfiguration = { LocationConstraint: REGION } as const;
  const nested = { Bucket: NESTED, ACL: "public-read", CreateBucketConfiguration } as const;
  await inputs.plain.send(new CreateBucketCommand(nested));
  for (const path of DAYS) await inputs.put(path, bytesOf(path, 100));
  await inputs.put("HEMCO/A/one.nc", bytesOf("one", 10));
  await inputs.put("GEOS_NA/x.nc4", bytesOf("nested", 20), NESTED);
  await inputs.put("HEMCO/A/one.nc", bytesOf("another", 11), NESTED);
});
afterAll(() => inputs.stop());
beforeEach(() => {
  inputs.proxy.requests.length = 0;
});

const sources = () => [inputs.source(), inputs.source("", NESTED)];

it("pinInputs looks up a directory in one request, and a single file in one", async () => {
  const { set } = await pinInputs([list({ required: [...DAYS, "HEMCO/A/one.nc"] })], sources());
  expect(set.files).toHaveLength(31);
  expect(set.files.every(({ etag }) => /^"[0-9a-f]{32}"$/.test(etag))).toBe(true);
  const asked = inputs.proxy.requests.map(({ method, path }) => `${method} ${path.split("?")[0]}`);
  // A list, a head, and the bucket's region.
  expect(asked.sort()).toEqual([
    "GET /geos-chem/",
    "HEAD /geos-chem/",
    "HEAD /geos-chem/HEMCO/A/one.nc",
  ]);
});

it("pinInputs takes each file from the first source that has it, and records that source", async () => {
  const wanted = list({ required: ["HEMCO/A/one.nc", "GEOS_NA/x.nc4"] });
  const { set, digest } = await pinInputs([wanted], sources());
  expect(inputSetSchema.parse(set)).toEqual(set);
  expect(digest).toBe(inputSetDigest(set));
  expect(set).toMatchObject({
    source: "s3://geos-chem",
    region: REGION,
    files: [
      { path: "GEOS_NA/x.nc4", bytes: 20, source: "s3://gcgrid", region: REGION },
      { path: "HEMCO/A/one.nc", bytes: 10 },
    ],
  });
  expect(set.files[1]).not.toHaveProperty("source");
});

it("pinInputs returns the same set for the same files in any order", async () => {
  const one = await pinInputs([list({ required: DAYS })], sources());
  const other = await pinInputs(
    [list({ required: DAYS.slice(9) }), list({ optional: DAYS.slice(0, 9).toReversed() })],
    sources(),
  );
  expect(other.digest).toBe(one.digest);
});

it("pinInputs excludes optional files that no source has, and counts them", async () => {
  const wanted = list({
    required: ["HEMCO/A/one.nc"],
    optional: ["HEMCO/A/none.nc", DAYS[0] ?? ""],
  });
  const { set, excluded } = await pinInputs([wanted], sources());
  expect(set.files).toHaveLength(2);
  expect(excluded).toEqual(["HEMCO/A/none.nc"]);
});

it("pinInputs names the first twenty missing files in one message, and counts the others", async () => {
  const lost = Array.from(
    { length: 25 },
    (_, index) => `HEMCO/A/lost${String(index).padStart(2, "0")}.nc`,
  );
  const pinning = pinInputs([list({ required: lost })], sources());
  await expect(pinning).rejects.toThrow(UsageError);
  const message = await pinning.catch((error: Error) => error.message);
  expect(message).toContain("25 required input files are in none of s3://geos-chem, s3://gcgrid:");
  expect(message).toContain("lost19.nc");
  expect(message).not.toContain("lost20.nc");
  expect(message).toContain("and 5 more");
});

it("pinInputs says that a source does not exist", async () => {
  const pinning = pinInputs([list({ required: DAYS })], [inputs.source("", "no-such-bucket")]);
  await expect(pinning).rejects.toThrow(/Bucket no-such-bucket does not exist/);
});

it("storeInputSets stores a set once, under the run's key", async () => {
  const { set, digest } = await pinInputs([list({ required: DAYS })], sources());
  const store = new FakeStore();
  await storeInputSets(store, "run-1", [set]);
  await storeInputSets(store, "run-1", [set]);
  expect(await store.list("")).toEqual([inputSetKeys.of("run-1", digest)]);
});
