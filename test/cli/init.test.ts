import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CLI, gcbench } from "../support/command-suite.ts";
import { IN_TERMINAL } from "../support/in-terminal.ts";

/** A folder with two programs, model-a and model-b. */
function programs(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "gcbench-init-cli-"));
  for (const name of ["model-a", "model-b"]) {
    writeFileSync(join(folder, name), `#!/bin/sh\n# ${name}\n${script}\n`, { mode: 0o755 });
  }
  return folder;
}

const read = (folder: string, name: string) => parse(readFileSync(join(folder, name), "utf8"));

describe("gcbench init", () => {
  it("writes a suite with what its trial shows, and the suite runs", () => {
    const folder = programs("echo 'solve: 0.02 s'; echo 'write file: 0.01 s'; echo 1 > a.dat");
    const { status, stdout } = gcbench(["init", "model-a", "model-b"], folder);
    expect(status).toBe(0);
    expect(stdout).toContain("Timers: solve, write file. Result files: a.dat.");
    expect(stdout).toMatch(/\nNext: gcbench run my-suite.yml\n$/);
    const suite = read(folder, "my-suite.yml");
    expect(suite).toMatchObject({
      name: "my-suite",
      workloads: [
        {
          name: "model",
          command: ["{executable}"],
          timers: { format: "lines" },
          outputs: ["a.dat"],
          expected: { wallSeconds: expect.any(Number) },
        },
      ],
      versions: [
        { name: "model-a", executable: "./model-a" },
        { name: "model-b", executable: "./model-b" },
      ],
      limits: { trialMinutes: 5 },
    });
    const plan = JSON.parse(gcbench(["plan", "my-suite.yml", "--json"], folder).stdout);
    expect(plan.estimate.seconds).toBeGreaterThan(0);
    const text = readFileSync(join(folder, "my-suite.yml"), "utf8");
    writeFileSync(
      join(folder, "my-suite.yml"),
      `${text}layout: { maxBlocks: 2, looks: none, rounds: 1 }\n`,
    );
    const run = gcbench(["run", "my-suite.yml", "--json"], folder);
    expect(run.status).toBe(0);
    const { comparison } = JSON.parse(run.stdout);
    expect(comparison.cells[0].trials).toHaveLength(8);
    const [trial] = comparison.cells[0].trials;
    expect(Object.keys(trial.timers)).toEqual(["solve", "write file"]);
  });

  it("overwrites a file only with --force", () => {
    const folder = programs("true");
    writeFileSync(join(folder, "s.yml"), "mine");
    const args = ["init", "model-a", "model-b", "--no-trial", "--out", "s.yml"];
    const refused = gcbench(args, folder);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("s.yml exists and was not changed.");
    expect(readFileSync(join(folder, "s.yml"), "utf8")).toBe("mine");
    expect(gcbench([...args, "--force"], folder).status).toBe(0);
    expect(read(folder, "s.yml")).toMatchObject({ name: "s" });
  });

  it("writes nothing if the trial fails, and names the log", () => {
    const folder = programs("cat input.nml || exit 3");
    const { status, stderr } = gcbench(["init", "model-a", "model-b"], folder);
    expect(status).toBe(2);
    expect(stderr).toContain("The trial of model-a failed");
    expect(stderr).toContain("input.nml");
    expect(stderr).toContain("add --working-directory");
    const [, log = ""] = /^Log: (.*)$/m.exec(stderr) ?? [];
    expect(readFileSync(log, "utf8")).toContain("input.nml");
    expect(existsSync(join(folder, "my-suite.yml"))).toBe(false);
    mkdirSync(join(folder, "work"));
    writeFileSync(join(folder, "work/input.nml"), "&n /\n");
    const there = ["init", "model-a", "model-b", "--working-directory", "work"];
    expect(gcbench(there, folder).status).toBe(0);
    expect(read(folder, "my-suite.yml").workloads[0]).toMatchObject({ workingDirectory: "./work" });
  });

  it("recognises the run directory of GEOS-Chem from which it is called", () => {
    const folder = programs(
      [
        "cat <<'END'",
        "===> GEOS-Chem version         : 14.7.0",
        "     - Creating file for Restart; reference = 20190101 010000",
        "        with filename = ./Restarts/GEOSChem.Restart.20190101_0100z.nc4",
        "---> DATE: 2019/01/01  UTC: 00:00",
        "---> DATE: 2019/01/01  UTC: 01:00",
        "**************   E N D   O F   G E O S -- C H E M   **************",
        "END",
        "grep -q '20190101, 010000' geoschem_config.yml || exit 9",
        "echo new > Restarts/GEOSChem.Restart.20190101_0100z.nc4",
      ].join("\n"),
    );
    const run = join(folder, "rundir");
    mkdirSync(join(run, "Restarts"), { recursive: true });
    writeFileSync(join(run, "Restarts/GEOSChem.Restart.20190101_0000z.nc4"), "initial");
    writeFileSync(join(run, "HISTORY.rc"), "history");
    writeFileSync(
      join(run, "geoschem_config.yml"),
      "  name: TransportTracers\n  start_date: [20190101, 000000]\n  end_date: [20190201, 000000]\n",
    );
    const { status, stdout, stderr } = gcbench(["init", "../model-a", "../model-b"], run);
    expect(stderr).toContain("TransportTracers, 744 hours from 2019-01-01 00:00 UTC.");
    expect(status).toBe(0);
    expect(stdout).toContain("One trial of model-a took");
    expect(read(run, "my-suite.yml").workloads[0]).toMatchObject({
      name: "TransportTracers-24h",
      runDirectory: "./",
      simulatedHours: 24,
      warmUpHours: 1,
    });
    expect(gcbench(["plan", "my-suite.yml"], run).status).toBe(0);
  });

  it("writes a suite for two tags, to be built first", () => {
    const folder = programs("true");
    const { status, stdout } = gcbench(["init", "14.6.3", "14.7.0", "--out", "t.yml"], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Next: gcbench build t.yml\n\s+gcbench run t.yml --container\n$/);
    expect(read(folder, "t.yml").versions).toEqual([
      { name: "14.6.3", geosChemClassic: { tag: "14.6.3" } },
      { name: "14.7.0", geosChemClassic: { tag: "14.7.0" } },
    ]);
    expect(gcbench(["plan", "t.yml"], folder).stderr).toContain("needs a container image");
  });

  it("asks at a terminal, again after a wrong answer, and completes paths", () => {
    const folder = programs("true");
    writeFileSync(join(folder, "my-suite.yml"), "mine");
    const { CI: _, ...env } = process.env;
    const answers = [
      ["Overwrite it? [y/N]", "y\r"],
      ["Baseline", "nothing\r"],
      ["Baseline", "./model-a\r"],
      ["Candidate", "./mod\t"],
      ["./model-", "b\r"],
      ["A trial", "{executable} --quick\r"],
      ["Working directory", "\r"],
    ];
    const args = [
      "-c",
      IN_TERMINAL,
      JSON.stringify(answers),
      process.execPath,
      CLI,
      "init",
      "--no-trial",
    ];
    const { status, stdout } = spawnSync("python3", args, {
      cwd: folder,
      encoding: "utf8",
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect(stdout).toContain("Program nothing does not exist");
    expect(status, stdout).toBe(0);
    expect(read(folder, "my-suite.yml")).toMatchObject({
      workloads: [{ command: ["{executable}", "--quick"] }],
      versions: [{ name: "model-a" }, { name: "model-b" }],
    });
  });
});
