import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gcbench, writeCommandSuite } from "../support/command-suite.ts";

describe("gcbench compare and report", () => {
  it("rebuild the same report from the comparison or the records", () => {
    const directory = writeCommandSuite({ blocks: 2 });
    const { run } = JSON.parse(
      gcbench(["run", "suite.yml", "--out", "r", "--json"], directory).stdout,
    );
    const original = readFileSync(join(directory, "r/comparison.json"), "utf8");
    mkdirSync(join(directory, "other"));
    const compared = gcbench(["compare", run, "--out", "other/comparison.json"], directory);
    expect(compared.status).toBe(0);
    expect(readFileSync(join(directory, "other/comparison.json"), "utf8")).toBe(original);
    expect(gcbench(["report", "other"], directory).status).toBe(0);
    for (const file of ["report.md", "index.html", "trials.svg"]) {
      expect(readFileSync(join(directory, "other", file), "utf8")).toBe(
        readFileSync(join(directory, "r", file), "utf8"),
      );
    }
  });

  it("name missing files", () => {
    expect(gcbench(["compare", "nothing-1"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no run nothing-1"),
    });
    expect(gcbench(["compare", "../../etc"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("<run>: expected the name of a run"),
    });
    expect(gcbench(["report", "nowhere"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("gcbench compare"),
    });
  });
});
