import { describe, expect, it } from "vitest";
import { jobName } from "./job.ts";

describe("jobName", () => {
  const run = "architectures-0263d421-1";

  it("is valid in AWS Batch and contains the block id", () => {
    const name = jobName(run, "miniature-4h__intel-sapphire-rapids-4xlarge-15t__slow__01", 2);
    expect(name).toMatch(/^[A-Za-z0-9_-]{1,128}$/);
    expect(name).toContain("__intel-sapphire-rapids-4xlarge-15t__slow__01-2-");
  });

  it("shortens long names, keeps the block number, and stays unique", () => {
    const long = (block: string) =>
      jobName(run, `${"w".repeat(90)}__${"v.".repeat(40)}__${block}`, 1);
    expect(long("01")).toMatch(
      /^gcbench-architectures-0263d421-1--w[A-Za-z0-9_-]*__01-1-[0-9a-f]{8}$/,
    );
    expect(long("01").length).toBeLessThanOrEqual(128);
    expect(jobName(run, `a${"w".repeat(200)}b${"w".repeat(40)}`, 1)).not.toBe(
      jobName(run, `a${"w".repeat(200)}c${"w".repeat(40)}`, 1),
    );
  });
});
