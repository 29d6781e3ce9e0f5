import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { gcbench as runGcbench, writeCommandSuite } from "../support/command-suite.ts";

/** Without credentials, and without the service that gives them on a host in AWS. */
function gcbench(directory: string, ...args: readonly string[]) {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const environment = {
    PATH,
    NODE_COMPILE_CACHE,
    HOME: directory,
    AWS_EC2_METADATA_DISABLED: "true",
  };
  return runGcbench(args, directory, environment);
}

describe("runs on this machine, without AWS", () => {
  let directory: string;
  let run: string;
  let failing: string;
  let block: string;

  beforeAll(() => {
    directory = writeCommandSuite({ blocks: 2 });
    run = JSON.parse(gcbench(directory, "run", "suite.yml", "--json").stdout).run;
    writeFileSync(join(directory, "after.sh"), "#!/bin/sh\necho 'no such scheme'\nexit 4\n");
    const { stderr } = gcbench(directory, "run", "suite.yml");
    const runs = readdirSync(join(directory, ".gcbench/store/runs"));
    failing = runs.find((name) => name !== run) ?? "";
    [block = ""] = readdirSync(join(directory, ".gcbench/store/runs", failing, "blocks"));
    expect(stderr).toMatch(
      new RegExp(`after failed \\([a-z-]+\\): .* \\(log: .*/runs/${failing}/blocks/${block}/logs/`),
    );
    expect(stderr).toContain(`Whole log: gcbench logs ${failing} ${block} --trial `);
  });

  it("are listed by gcbench status", () => {
    const { status, stdout, stderr } = gcbench(directory, "status");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^ +${run} +finished +2 of 2 submitted$`, "m"));
    expect(stdout).toContain("Runs in AWS: gcbench status --engine batch");
    const { runs } = JSON.parse(gcbench(directory, "status", "--json").stdout);
    expect(runs.map((one: { run: string }) => one.run).toSorted()).toEqual(
      [run, failing].toSorted(),
    );
  });

  it("are shown block by block, with the command that explains a failed block", () => {
    expect(gcbench(directory, "status", run).stdout).toContain("finished, 2 blocks done.");
    expect(gcbench(directory, "status", failing).stdout).toContain(
      `${block}: failed. gcbench logs ${failing} ${block} shows why.`,
    );
    expect(gcbench(directory, "status", failing, "--events").status).toBe(0);
    expect(gcbench(directory, "status", "nothing-1", "--engine", "local")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("There is no run nothing-1 in"),
    });
  });

  it("have logs: of the failed trial, of a named trial, and of the last trial", () => {
    const failed = gcbench(directory, "logs", failing, block);
    expect(failed).toMatchObject({ status: 0, stdout: expect.stringContaining("no such scheme") });
    const [only = ""] = readdirSync(join(directory, ".gcbench/store/runs", run, "blocks"));
    expect(gcbench(directory, "logs", run, only).stdout).toContain("solve: ");
    expect(gcbench(directory, "logs", run, only, "--trial", "0").stdout).toContain("solve: ");
    expect(gcbench(directory, "logs", run, only, "--trial", "9")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("has no log of trial 9; it has logs of 0, 1, 2, 3, 4."),
    });
    expect(gcbench(directory, "logs", run, only.replace("short", "shrot"))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`does not exist: did you mean ${only}?`),
    });
    expect(gcbench(directory, "logs", run, only, "--follow")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--follow is for runs in AWS or on a cluster."),
    });
  });
});
