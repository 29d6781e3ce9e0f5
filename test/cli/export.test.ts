import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Comparison, comparisonSchema } from "../../src/core/documents/comparison.ts";
import { gcbench as runGcbench, writeCommandSuite } from "../support/command-suite.ts";

let directory = "";
let run = "";
let comparison: Comparison;

const gcbench = (...args: string[]) => runGcbench(args, directory);

/** A real run of two short programs, measured once for all tests. */
beforeAll(() => {
  directory = writeCommandSuite();
  const { status, stdout, stderr } = gcbench("run", "suite.yml", "--out", "report", "--json");
  expect(status, stderr).toBe(0);
  ({ run } = JSON.parse(stdout));
  comparison = comparisonSchema.parse(JSON.parse(stdout).comparison);
});

describe("gcbench export", () => {
  it("writes the same table from a report's folder, its comparison.json and the run's records", () => {
    const [ofFolder, ofFile, ofRun] = ["report", "report/comparison.json", run].map((source) =>
      gcbench("export", source, "--format", "csv"),
    );
    expect(ofFolder?.status, ofFolder?.stderr).toBe(0);
    const [head = "", wall = "", ...rest] = (ofFolder?.stdout ?? "").split("\r\n");
    expect(rest).toEqual([""]);
    const row = Object.fromEntries(
      head.split(",").map((title, index) => [title, wall.split(",")[index]]),
    );
    const [cell] = comparison.cells;
    expect(row).toMatchObject({ run, baseline: "before", candidate: "after" });
    expect(Number(row["candidate_seconds"])).toBe(cell?.b?.wallSeconds);
    expect(Number(row["change_fraction"])).toBe(cell?.effect?.change);
    expect(ofFile?.stdout).toBe(ofFolder?.stdout);
    expect(ofRun?.stdout).toBe(ofFolder?.stdout);
  });

  it("writes a file and names it", () => {
    const { status, stdout } = gcbench(
      "export",
      "report",
      "--format",
      "bencher",
      "--out",
      "new/b.json",
    );
    expect(status).toBe(0);
    expect(stdout).toBe("new/b.json\n");
    const written = JSON.parse(readFileSync(join(directory, "new/b.json"), "utf8"));
    const seconds = comparison.cells[0]?.b?.wallSeconds ?? 0;
    const [name] = Object.keys(written);
    expect(name).toMatch(/^short\/local-\d+t: wall time$/);
    expect(written[name ?? ""].latency.value).toBe(seconds * 1e9);
  });

  it("prints the result as JSON with --json", () => {
    const { stdout } = gcbench("export", run, "--format", "github-action-benchmark", "--json");
    const { content, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ run, format: "github-action-benchmark", file: null });
    expect(JSON.parse(content)[0]).toMatchObject({ unit: "s" });
  });

  it.each([
    [["nowhere/at-all"], "There is no nowhere/at-all"],
    [["missing.json"], "There is no missing.json: expected the name of a run"],
    [["report/records"], "There is no report/records/comparison.json"],
    [["no-such-run-1"], "There is no run no-such-run-1 in "],
    [["suite.yml"], "suite.yml is not a valid gcbench document"],
    [["report", "--out", "report/comparison.json"], "is the file to export: name another file"],
    [["report", "--format", "xml"], "xml"],
    [["report", "--prices", "mine.json"], "--prices is for the name of a run"],
  ])("refuses %j and leaves nothing behind", (args, message) => {
    const before = readFileSync(join(directory, "report/comparison.json"), "utf8");
    const { status, stdout, stderr } = gcbench("export", "--format", "csv", ...args);
    expect(status, stdout).toBe(2);
    expect(stderr).toContain(message);
    expect(readFileSync(join(directory, "report/comparison.json"), "utf8")).toBe(before);
  });

  it("refuses a run without a completed trial, and writes no file", () => {
    const cells = comparison.cells.map((cell) => ({ ...cell, a: null, b: null, trials: [] }));
    mkdirSync(join(directory, "empty"));
    writeFileSync(
      join(directory, "empty/comparison.json"),
      JSON.stringify({ ...comparison, cells }),
    );
    const { status, stderr } = gcbench("export", "empty", "--format", "csv", "--out", "empty.csv");
    expect(status).toBe(2);
    expect(stderr).toContain("nothing to export");
    expect(existsSync(join(directory, "empty.csv"))).toBe(false);
  });
});
