import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { type CloudCommands, FIRST, SECOND, startCloud, THIRD } from "../support/cloud-command.ts";
import { CLI } from "../support/command-suite.ts";
import { BASE, hasContainers, inContainers } from "../support/container-tests.ts";

/** The whole pipeline with real containers: from an empty account to one in which nothing is left. */
const TAG = `test-cloud-${process.pid}`;
const IMAGE = `gcbench:${TAG}-${hostArchitecture()}`;
const SUITE = join(import.meta.dirname, "../support/aws-emulator/miniature-suite.yml");

describe.runIf(hasContainers)(inContainers("gcbench run on AWS Batch in containers"), () => {
  let cloud: CloudCommands;

  beforeAll(async () => {
    const build = ["build", SUITE, "--tag", TAG, "--base", BASE, "--network", "host"];
    execFileSync(process.execPath, [CLI, ...build], { stdio: "pipe" });
    cloud = await startCloud({ mode: "docker", image: IMAGE });
  });
  afterAll(async () => {
    await cloud?.stop();
    execFileSync("docker", ["image", "rm", "--force", IMAGE], { stdio: "pipe" });
  });

  it("runs a suite on three platforms, one on spot with a reclaim, and reports", async () => {
    await cloud.emulator.reclaimNext({ next: 1, seconds: 0.3 });
    const ran = await cloud.gcbench("run", "benchmarks/suite.yml", "--engine", "batch");
    expect(ran.errors).toMatch(/AWS reclaimed the host/);
    expect(ran).toMatchObject({
      status: 0,
      output: expect.stringContaining("24 trials in 6 blocks"),
    });
    for (const platform of [FIRST, SECOND, THIRD]) expect(ran.output).toContain(platform);
    expect(ran.output).toMatch(/Cost: .* USD all-in/);
  });

  it("reports a version that fails and keeps its log", async () => {
    const suite = {
      name: "failing",
      image: "miniature-v1",
      workloads: [{ name: "tiny", kind: "miniature", simulatedHours: 1, grid: "12x8x5" }],
      versions: [
        "miniature",
        { name: "miniature-again", miniature: {}, arguments: ["--no-such-option"] },
      ],
      platforms: [{ name: FIRST, threads: 1 }],
      layout: { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false },
      limits: { trialMinutes: 1 },
    };
    writeFileSync(join(cloud.directory, "benchmarks/failing.yml"), JSON.stringify(suite));
    const ran = await cloud.gcbench(
      ...["run", "benchmarks/failing.yml", "--engine", "batch", "--fail-on", "regression"],
    );
    expect(ran.errors + ran.output).toMatch(/miniature-again failed \(model-error\)/);
    const run = /Run (failing-[0-9a-f]{8}-\d+)/.exec(ran.errors)?.[1] ?? "";
    const block = `tiny__${FIRST}-4xlarge-1t__miniature-again__01`;
    const position = /Trial (\d) of 4 .*failed/.exec(
      (await cloud.gcbench("logs", run, block)).output,
    );
    const log = await cloud.gcbench("logs", run, block, "--trial", position?.[1] ?? "");
    expect(log.output).toContain("--no-such-option");
  });

  it("leaves nothing running, and only the results after destroy", async () => {
    expect(await cloud.gcbench("destroy", "--all", "--yes")).toMatchObject({ status: 0 });
    expect((await cloud.emulator.state()).instances.filter(({ up }) => up)).toEqual([]);
    await cloud.gcbench("clean-up", "--older-than", "0", "--yes");
    expect((await cloud.gcbench("clean-up", "--older-than", "0", "--yes")).output).toMatch(
      /[Nn]othing/,
    );
  });
});
