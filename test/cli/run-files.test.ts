import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gcbench, writeCommandSuite } from "../support/command-suite.ts";
import { useOwnLock } from "../support/own-lock.ts";

useOwnLock();

describe("gcbench run with files of other programs or runs", () => {
  it("keeps a page that is not a report, and says so before it measures", () => {
    const directory = writeCommandSuite({ blocks: 2 });
    mkdirSync(join(directory, "site"));
    writeFileSync(join(directory, "site/index.html"), "my page");
    const { status, stderr } = gcbench(["run", "suite.yml", "--out", "site"], directory);
    expect(status).toBe(2);
    expect(stderr).toContain("site holds index.html");
    expect(readFileSync(join(directory, "site/index.html"), "utf8")).toBe("my page");
    expect(existsSync(join(directory, "runs"))).toBe(false);
  });

  it("replaces its own report and removes records of other runs", () => {
    const directory = writeCommandSuite({ blocks: 2 });
    expect(gcbench(["run", "suite.yml", "--out", "r"], directory).status).toBe(0);
    writeFileSync(join(directory, "r/records/older.json"), "{}");
    expect(gcbench(["run", "suite.yml", "--out", "r"], directory).status).toBe(0);
    expect(existsSync(join(directory, "r/records/older.json"))).toBe(false);
  });

  it("excludes a damaged record of another run from the estimate", () => {
    const directory = writeCommandSuite({ blocks: 2 });
    const block = join(directory, ".gcbench/store/runs/other-1/blocks/b");
    mkdirSync(block, { recursive: true });
    writeFileSync(join(block, "record.json"), "{}");
    const { status, stderr } = gcbench(["plan", "suite.yml"], directory);
    expect(status).toBe(0);
    expect(stderr).toContain("does not count as history");
  });

  it("refuses a damaged plan before it measures", () => {
    const directory = writeCommandSuite({ blocks: 2 });
    const { run } = JSON.parse(gcbench(["run", "suite.yml", "--json"], directory).stdout);
    const folder = join(directory, ".gcbench/store/runs", run);
    writeFileSync(join(folder, "plan.json"), "garbage");
    rmSync(join(folder, "events"), { recursive: true });
    rmSync(join(folder, "blocks"), { recursive: true });
    rmSync(join(directory, "runs"));
    const { status, stderr } = gcbench(["run", "suite.yml"], directory);
    expect(status).toBe(2);
    expect(stderr).toContain("plan.json is not a valid gcbench document");
    expect(existsSync(join(directory, "runs"))).toBe(false);
  });

  it("accepts only S3 addresses as remote stores", () => {
    expect(gcbench(["plan", "suite.yml", "--store", "https://bucket/runs"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--store: expected a directory"),
    });
  });
});
