import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { comparisonSchema } from "../../src/core/documents/comparison.ts";
import { qualificationSchema } from "../../src/core/qualification/qualification.ts";
import { CLI, writeCommandSuite } from "../support/command-suite.ts";

const SAMPLES = join(import.meta.dirname, "../fixtures/geos-chem");

function gcbench(args: readonly string[], cwd = mkdtempSync(join(tmpdir(), "gcbench-cwd-"))) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

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
    // A trial is shown if it lasts longer than the half second from one look at the block to the next.
    while (!printed.includes("trial 3 of 4")) {
      if (child.exitCode !== null) throw new Error(`it ended before trial 3 was seen: ${printed}`);
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

describe("gcbench history", () => {
  it("follows the versions of earlier runs, and refuses an unknown reference", () => {
    const directory = writeCommandSuite();
    // Files of the same bytes would be one version under two names.
    writeFileSync(join(directory, "after.sh"), "#!/bin/sh\nsleep 0.06\n", { mode: 0o755 });
    expect(gcbench(["run", "suite.yml"], directory).status).toBe(0);
    const { status, stdout } = gcbench(["history", "--out", "page", "--json"], directory);
    expect(status).toBe(0);
    const [place] = JSON.parse(stdout).series;
    expect(place.versions.map(({ label }: { label: string }) => label)).toEqual([
      "before",
      "after",
    ]);
    expect(place).toMatchObject({ reference: "before", comparisons: 1, blocks: 3 });
    for (const file of ["history.md", "history.html", "history.json", "history-1.svg"]) {
      expect(existsSync(join(directory, "page", file)), file).toBe(true);
    }
    const refused = gcbench(["history", "--reference", "nobody"], directory);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("Choose one of: before, after");
    const page = () => readFileSync(join(directory, "page", "history.html"), "utf8");
    const written = page();
    mkdirSync(join(directory, "empty"));
    const sources = ["--store", "empty", "--reports", "empty"];
    const emptied = gcbench(["history", "--out", "page", ...sources], directory);
    expect(emptied.status).toBe(2);
    expect(emptied.stderr).toContain("would be written over with an empty page");
    expect(page()).toBe(written);
  });

  it.each([
    { options: ["--store", "nowhere"], printed: "--store: there is no folder nowhere." },
    { options: ["--reports", "nowhere"], printed: "--reports: there is no folder nowhere." },
  ])("refuses a missing folder: $options", ({ options, printed }) => {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-cwd-"));
    const { status, stderr } = gcbench(["history", "--out", "page", ...options], directory);
    expect(status).toBe(2);
    expect(stderr).toContain(printed);
    expect(existsSync(join(directory, "page"))).toBe(false);
  });

  it("says that no run exists yet", () => {
    const { status, stdout } = gcbench(["history"]);
    expect(status).toBe(0);
    expect(stdout).toContain("No versions have been compared yet");
  });
});

describe("gcbench qualify", () => {
  const short = ["qualify", "--blocks", "3", "--hours", "1", "--grid", "8x6x5"];

  it("measures known slow-downs, assesses the machine, and measures nothing twice", () => {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-qualify-"));
    const { status, stdout, stderr } = gcbench([...short, "--out", "q", "--json"], directory);
    expect(status).toBe(0);
    expect(stderr).toContain("4 comparisons of 3 blocks");
    const { run, qualification } = JSON.parse(stdout);
    const { comparisons, trials, fitness } = qualificationSchema.parse(qualification);
    expect(trials).toBe(48);
    expect(comparisons.map(({ requested }) => requested)).toEqual([0, 0.01, 0.02, 0.05]);
    expect(comparisons.map(({ blocks }) => blocks)).toEqual([3, 3, 3, 3]);
    // On this grid a trial is start-up for the most part, so that little of it can be slowed.
    expect(comparisons.every(({ injected }) => injected !== null)).toBe(true);
    const { versions } = comparisonSchema.parse(
      JSON.parse(readFileSync(join(directory, "q/comparison.json"), "utf8")),
    );
    expect(new Set(versions.map(({ executable }) => executable.sha256)).size).toBe(1);
    expect(new Set(versions.map(({ digest }) => digest)).size).toBe(4);
    const page = readFileSync(join(directory, "q/qualification.md"), "utf8");
    expect(page).toContain(
      { trustworthy: "Trust", usable: "Usable", "not fit": "Not fit" }[fitness],
    );
    const again = gcbench([...short, "--json"], directory);
    expect(again.stderr).toContain("nothing to measure");
    expect(JSON.parse(again.stdout)).toMatchObject({ run, qualification });
  });

  it("says that other platforms need AWS Batch", () => {
    const { status, stderr } = gcbench(["qualify", "c7g"]);
    expect(status).toBe(2);
    expect(stderr).toContain("Platform c7g needs AWS Batch");
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

describe("gcbench inspect", () => {
  it("prints JSON with the documented keys", () => {
    const { status, stdout } = gcbench([
      "inspect",
      join(SAMPLES, "failed-missing-met"),
      "--exit-code",
      "159",
      "--json",
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      status: "failed",
      class: "missing-input",
      message: expect.stringContaining("FRLAKE"),
      version: "14.7.0",
      modelSeconds: 9.604,
      simulatedDays: 0,
      simulatedDaysPerDay: null,
      timers: [
        { name: "GEOS-Chem", parent: null, seconds: 9.604 },
        { name: "HEMCO" },
        { name: "Diagnostics" },
      ],
      missing: [{ required: true }],
    });
  });

  it("finds the log without --log and states its assumptions", () => {
    const { stdout } = gcbench(["inspect", join(SAMPLES, "ok-transport-tracers-1-thread")]);
    expect(stdout).toContain("succeeded");
    expect(stdout).toContain("346 simulated days per day");
    expect(stdout).toContain("assumed: exit status 0");
  });

  it("finds a log that is named relative to the run directory", () => {
    const directory = join(SAMPLES, "ok-transport-tracers-1-thread");
    expect(gcbench(["inspect", directory, "--log", "run.log"]).stdout).toContain("succeeded");
  });

  it("takes a log in place of its run directory", () => {
    const log = join(SAMPLES, "ok-transport-tracers-1-thread", "run.log");
    expect(gcbench(["inspect", log]).stdout).toContain("succeeded");
  });

  it("takes several runs and a glob: a line each, and a summary by class", () => {
    const { status, stdout } = gcbench(["inspect", `${SAMPLES}/failed-*`, `${SAMPLES}/ok-*`]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^failed +model-error +.*failed-bad-config-value +QFYAML ERROR/m);
    expect(stdout).toMatch(/^succeeded +.*ok-transport-tracers-1-thread$/m);
    expect(stdout).toContain("5 runs");
    expect(stdout).toMatch(/^ +3 +succeeded$/m);
    expect(stdout).toMatch(/^ +1 +missing-input +Check that the file exists/m);
  });

  it("speaks NDJSON about several runs, also about what is no run", () => {
    const [run, none] = [join(SAMPLES, "failed-missing-met"), SAMPLES];
    const { status, stdout } = gcbench(["inspect", run, none, "--json"]);
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { directory: run, status: "failed", class: "missing-input", action: expect.any(String) },
      {
        directory: none,
        status: "unknown",
        class: null,
        message: expect.stringContaining("--log"),
      },
    ]);
    expect(Object.keys(lines[0])).toEqual(Object.keys(lines[1]));
  });

  it("explains errors in its own arguments", () => {
    expect(gcbench(["inspect", "/no/such"])).toMatchObject({ status: 2 });
    expect(gcbench(["inspect", SAMPLES])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--log"),
    });
    for (const status of ["many", "", "-1", "256", "1.5"]) {
      expect(gcbench(["inspect", SAMPLES, "--exit-code", status])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("--exit-code"),
      });
    }
    expect(gcbench(["inspect", SAMPLES, SAMPLES, "--exit-code", "0"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("give one directory"),
    });
    expect(gcbench(["inspect", `${SAMPLES}/none-*`])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("No file or directory matches"),
    });
    expect(gcbench(["inspct", SAMPLES])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("inspect"),
    });
  });
});

it("every command of gcbench has help with an example", () => {
  for (const name of ["run", "plan", "compare", "report", "inspect", "doctor", "qualify"]) {
    const { status, stdout } = gcbench([name, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`Examples:\n  gcbench ${name}`);
  }
});

it("gcbench complete suggests commands and options to shells", () => {
  expect(gcbench(["complete", "--", "ins"]).stdout).toContain("inspect");
  expect(gcbench(["complete", "--", "run", "--fail-on", ""]).stdout).toContain("regression");
  expect(gcbench(["complete", "bash"]).stdout).toContain("gcbench");
});
