import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLI, gcbench } from "../support/command-suite.ts";

function directory(): string {
  return mkdtempSync(join(tmpdir(), "gcbench-calibrate-"));
}

function calibrate(args: readonly string[], cwd: string) {
  return gcbench(["calibrate", ...args], cwd);
}

function measured(hosts: number): string {
  const list = Array.from({ length: hosts }, (_, host) => ({
    host: `h${host}`,
    seconds: Array.from({ length: 5 }, (_unused, run) => 10 + host + 0.01 * ((run * 7) % 5)),
  }));
  return `${JSON.stringify({ set: "any", program: "p", hosts: list })}\n`;
}

describe("gcbench calibrate", () => {
  it("studies every noise model of the product and writes its findings", () => {
    const cwd = directory();
    const args = ["--replicates", "20", "--seed", "7", "--json"];
    const first = calibrate([...args, "--out", "found"], cwd);
    expect(first.stderr).not.toContain("error");
    expect(first.status).toBe(0);
    const result = JSON.parse(first.stdout);
    expect(result.studies.length).toBeGreaterThan(10);
    expect(result).toMatchObject({ seed: 7, replicates: 20, tableRuns: 2 });
    const files = ["calibration.json", "calibration.md", "calibration.svg"];
    expect(readdirSync(join(cwd, "found")).toSorted()).toEqual(files);
    expect(readFileSync(join(cwd, "found/calibration.json"), "utf8")).toBe(first.stdout);
    const one = calibrate([...args, "--model", "noisy"], cwd);
    const noisy = JSON.parse(one.stdout).studies;
    expect(noisy).toEqual(result.studies.filter(({ name }: { name: string }) => name === "noisy"));
  });

  it("studies several files of measurements", () => {
    const cwd = directory();
    for (const name of ["one", "two"]) writeFileSync(join(cwd, `${name}.ndjson`), measured(40));
    const { status, stdout } = calibrate(
      ["--data", "one.ndjson", "two.ndjson", "--replicates", "20"],
      cwd,
    );
    expect(status).toBe(0);
    expect(stdout).toContain("one: 1 program, unchanged");
    expect(stdout).toContain("two: 1 program, unchanged");
    expect(stdout).not.toContain("typical");
  });

  it.each([
    [["--models", "bad.yml"], /bad\.yml:3:7: unknown key "runSD" \(did you mean runSd\?\)/],
    [["--models", "none.yml"], /no file none\.yml/],
    [["--model", "tipical"], /has no model tipical; there is: quiet, typical/],
    [["--data", "few.ndjson"], /few: no program ran on 8 hosts/],
    [["--data", "bad.ndjson"], /bad\.ndjson:2: not JSON/],
    [["--data", "none.ndjson"], /none\.ndjson cannot be read/],
    [["--effects", "0,x"], /--effects 0,x: expected fractions/],
    [["--replicates", "0"], /--replicates/],
  ])("refuses %j with the reason", (args, message) => {
    const cwd = directory();
    const model =
      "  - { name: a, description: b, hostSd: 0.1,\n      runSD: 0.1, hostVersionSd: 0.1 }";
    writeFileSync(join(cwd, "bad.yml"), `models:\n${model}\n`);
    writeFileSync(join(cwd, "few.ndjson"), measured(7));
    writeFileSync(join(cwd, "bad.ndjson"), `${measured(8)}{"program"\n`);
    const { status, stderr } = calibrate(args, cwd);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  it("stops on Ctrl-C and leaves no files", async () => {
    const cwd = directory();
    const child = spawn(
      process.execPath,
      [CLI, "calibrate", "--replicates", "10000000", "--out", "found"],
      { cwd, stdio: "pipe" },
    );
    await new Promise<void>((resolve) => child.stderr.once("data", () => resolve()));
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(130);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
