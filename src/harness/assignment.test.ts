import { afterEach, describe, expect, it, vi } from "vitest";
import { UsageError } from "../core/errors.ts";
import { batchJob, parseAssignment, parseSelfTest } from "./assignment.ts";

afterEach(() => vi.unstubAllEnvs());

describe("parseAssignment", () => {
  it("parses the local engine's options", () => {
    const args = ["--store", "/s", "--run", "r-1", "--block", "b__01", "--work", "/w"];
    expect(parseAssignment(args)).toEqual({
      startedBy: "engine",
      store: "/s",
      run: "r-1",
      block: "b__01",
      work: "/w",
    });
  });

  it("tells a block whose instructions are counted", () => {
    const args = ["--store", "/s", "--run", "r-1", "--block", "b__01", "--work", "/w", "--count"];
    expect(parseAssignment(args)).toMatchObject({ startedBy: "engine", counts: true });
  });

  it.each([
    ["s3://bucket", "s3://bucket"],
    ["s3://bucket/a/b", "s3://bucket/a/b"],
    ["s3://bucket/runs/of/others", "s3://bucket/runs/of/others"],
    ["/a/directory", "/a/directory"],
  ])("derives the store from the address of a spec below %s", (address, store) => {
    vi.stubEnv("GCBENCH_WORK", "/scratch");
    const spec = `${address}/runs/r-1/blocks/b__01/spec.json`;
    expect(parseAssignment(["--spec", spec])).toEqual({
      startedBy: "batch",
      store,
      run: "r-1",
      block: "b__01",
      work: "/scratch",
    });
    expect(parseAssignment(["--spec", spec, "--work", "/w"])).toMatchObject({ work: "/w" });
  });

  it.each([
    [[], "The harness needs"],
    [["--store", "/s", "--run", "r"], "The harness needs"],
    [["--spec", "s3://bucket/runs/r/plan.json"], "is not the address of a block's spec"],
    [["--spec", "s3://bucket/runs/r/blocks/b/record.json"], "is not the address of a block's spec"],
    [["--sepc", "x"], "Unknown option '--sepc'"],
  ])("refuses %j", (args, message) => {
    expect(() => parseAssignment(args)).toThrow(UsageError);
    expect(() => parseAssignment(args)).toThrow(message);
  });
});

describe("batchJob", () => {
  it("reads the job from AWS Batch's environment variables", () => {
    const startedAt = new Date("2026-11-23T05:00:00Z");
    vi.stubEnv("AWS_BATCH_JOB_ID", "");
    expect(batchJob(startedAt)).toBeNull();
    vi.stubEnv("AWS_BATCH_JOB_ID", "0f1e2d3c");
    vi.stubEnv("AWS_BATCH_JOB_ATTEMPT", "2");
    const job = { id: "0f1e2d3c", attempt: 2, startedAt: "2026-11-23T05:00:00.000Z" };
    expect(batchJob(startedAt)).toEqual(job);
  });
});

describe("parseSelfTest", () => {
  it("returns the options of --self-test, and null for a block", () => {
    expect(parseSelfTest(["--self-test"])).toEqual({ json: false, build: false });
    expect(parseSelfTest(["--self-test", "--build", "--json"])).toEqual({
      json: true,
      build: true,
    });
    expect(parseSelfTest(["--spec", "s3://b/runs/r/blocks/x/spec.json"])).toBeNull();
  });

  it("throws UsageError for any other argument", () => {
    expect(() => parseSelfTest(["--self-test", "--spec"])).toThrow(UsageError);
    expect(() => parseSelfTest(["--self-test", "--spec"])).toThrow("not --spec");
  });
});
