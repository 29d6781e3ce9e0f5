import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { comparisonSchema } from "../../src/core/documents/comparison.ts";
import { CLI, gcbench, writeCommandSuite } from "../support/command-suite.ts";

describe("gcbench run", () => {
  it("turns a suite into a report, and runs no block twice", () => {
    const directory = writeCommandSuite();
    const first = gcbench(["run", "suite.yml", "--out", "report", "--json"], directory);
    expect(first.status).toBe(0);
    const { comparison } = JSON.parse(first.stdout);
    const [cell] = comparisonSchema.parse(comparison).cells;
    expect(cell?.trials).toHaveLength(12);
    for (const file of ["report.md", "index.html", "comparison.json", "trials.svg", "change.svg"]) {
      expect(existsSync(join(directory, "report", file)), file).toBe(true);
    }
    const runs = () => readFileSync(join(directory, "runs"), "utf8").split("\n").length;
    const before = runs();
    const second = gcbench(["run", "suite.yml", "--out", "again"], directory);
    expect(second.status).toBe(0);
    expect(second.stderr).toContain("nothing to measure");
    expect(runs()).toBe(before);
    const page = (folder: string) => readFileSync(join(directory, folder, "report.md"), "utf8");
    expect(page("again")).toBe(page("report"));
    expect(gcbench(["run", "suite.yml", "--again"], directory).status).toBe(0);
    expect(runs()).toBeGreaterThan(before);
  });

  it("stops the program on Ctrl-C, keeps complete trials, and resumes", async () => {
    const directory = writeCommandSuite({ script: "sleep 0.8", blocks: 2 });
    const child = spawn(process.execPath, [CLI, "run", "suite.yml"], {
      cwd: directory,
      stdio: "pipe",
    });
    let printed = "";
    child.stderr.on("data", (chunk) => {
      printed += chunk;
    });
    // The warm-up and two trials ended, and the third trial runs.
    const begun = () => readFileSync(join(directory, "runs"), "utf8").match(/begin/g)?.length ?? 0;
    while (!existsSync(join(directory, "runs")) || begun() < 4) {
      if (child.exitCode !== null) throw new Error(`it ended before trial 3: ${printed}`);
      await delay(20);
    }
    child.kill("SIGINT");
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(status).toBe(130);
    expect(printed).toContain("The same command resumes the run");
    const rest = gcbench(["run", "suite.yml"], directory);
    expect(rest.status).toBe(0);
    expect(rest.stdout).toContain("interrupted and resumed");
    // Nothing ended twice: warm-up and two trials, then a warm-up and two trials, and the second block's five.
    const runs = readFileSync(join(directory, "runs"), "utf8");
    expect(runs.match(/end/g)).toHaveLength(11);
  });

  it("exits with 1 on a regression only with --fail-on regression", () => {
    const directory = writeCommandSuite();
    writeFileSync(join(directory, "after.sh"), "#!/bin/sh\nsleep 0.15\n", { mode: 0o755 });
    expect(gcbench(["run", "suite.yml"], directory).status).toBe(0);
    const { status, stdout } = gcbench(["run", "suite.yml", "--fail-on", "regression"], directory);
    expect(stdout).toContain("after is slower than before");
    expect(status).toBe(1);
  });

  it("measures the baseline against itself with --a-a as a separate run", () => {
    const directory = writeCommandSuite();
    const { status, stdout } = gcbench(
      ["run", "suite.yml", "--a-a", "--out", "r", "--json"],
      directory,
    );
    expect(status).toBe(0);
    const { run, comparison } = JSON.parse(stdout);
    const { versions, cells, falseAlarmStats } = comparisonSchema.parse(comparison);
    expect(versions.map(({ name }) => name)).toEqual(["before", "before-again"]);
    expect(new Set(versions.map(({ digest }) => digest)).size).toBe(1);
    expect(cells[0]?.trials).toHaveLength(12);
    expect(falseAlarmStats).toMatchObject({ comparisons: 1 });
    const report = readFileSync(join(directory, "r/report.md"), "utf8");
    expect(report).toMatch(/^\*\*(A\/A: no false alarm|False alarm: )/);
    expect(report).toContain("A/A comparison: both sides are the same version");
    const usual = JSON.parse(gcbench(["run", "suite.yml", "--json"], directory).stdout);
    expect(usual.run).not.toBe(run);
    expect(usual.comparison.versions.map(({ name }: { name: string }) => name)).toContain("after");
  });

  it("ends with 2 and says what to do if no block completed", () => {
    const directory = writeCommandSuite({ script: "echo 'ERROR: no such scheme' >&2; exit 4" });
    const { status, stderr } = gcbench(["run", "suite.yml"], directory);
    expect(status).toBe(2);
    expect(stderr).toContain("ERROR: no such scheme");
    expect(stderr).toContain("Fix the problem above, then rerun with --again.");
  });

  it("lists all errors of a broken suite with file, line and column", () => {
    const directory = writeCommandSuite();
    writeFileSync(join(directory, "suite.yml"), "name: x y\nworklods: []\nversions: []\n");
    const { status, stderr, stdout } = gcbench(["run", "suite.yml"], directory);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("problems found");
    expect(stderr).toContain('suite.yml:2:1: unknown key "worklods" (did you mean workloads?)');
  });
});

describe("gcbench plan", () => {
  it("prints the same plan each time and measures nothing", () => {
    const directory = writeCommandSuite();
    const [one, two] = [1, 2].map(() =>
      gcbench(["plan", "suite.yml", "--json", "--out", "plan.json"], directory),
    );
    expect(one?.status).toBe(0);
    expect(one?.stdout).toBe(two?.stdout);
    expect(existsSync(join(directory, "runs"))).toBe(false);
    const { plan } = JSON.parse(one?.stdout ?? "");
    expect(JSON.parse(readFileSync(join(directory, "plan.json"), "utf8"))).toEqual(plan);
    expect(gcbench(["plan", "suite.yml"], directory).stdout).toContain("3 blocks, 12 trials");
  });
});
