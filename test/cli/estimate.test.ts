import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { gcbench } from "../support/command-suite.ts";

const SUITE = `
name: sweep
workloads:
  - name: chemistry
    kind: command
    command: ["{executable}"]
    simulatedDays: 1
    expected: { wallSeconds: 900, memoryMiB: 8000, source: "a desk, 8 threads, 2026-11-20" }
versions:
  - { name: before, executable: before.sh }
  - { name: after, executable: after.sh }
platforms: [{ name: graviton3, instanceType: "c7g.{2xlarge,4xlarge}" }, intel]
limits: { trialMinutes: 60, spendUsd: 100 }
`;

const PLATFORMS = `
platforms:
  - { name: graviton3, architecture: arm64, processor: Graviton3, instanceType: c7g.4xlarge }
  - { name: intel, architecture: amd64, processor: Xeon, instanceType: c7i.4xlarge }
  - { name: future-hpc, architecture: amd64, processor: EPYC, instanceType: hpc7a.96xlarge }
  - { name: future, architecture: arm64, processor: Graviton9, instanceType: c12g.4xlarge }
`;

const SITE = `
name: group
scheduler: slurm
price: { usdPerCoreHour: 0.02, date: 2026-11-20, source: the bill }
platforms:
  - { name: group-node, architecture: amd64, processor: Xeon, partition: compute, cores: 48 }
`;

function writeSuite(): string {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-estimate-"));
  writeFileSync(join(directory, "suite.yml"), SUITE);
  writeFileSync(join(directory, "platforms.yml"), PLATFORMS);
  return directory;
}

function estimate(directory: string, ...options: readonly string[]) {
  const environment = { ...process.env, AWS_REGION: "us-west-2" };
  return gcbench(["estimate", "suite.yml", ...options], directory, environment);
}

describe("gcbench estimate", () => {
  it("needs no account, no image and no executable", () => {
    const { status, stdout, stderr } = estimate(writeSuite());
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(
      /^sweep in us-west-2: about \d+\.\d\d to \d+\.\d\d USD; .* host-hours\.\n/,
    );
    expect(stdout.match(/c7g\.2xlarge/g)?.length).toBeGreaterThan(0);
    expect(stdout).toContain("a desk, 8 threads, 2026-11-20");
    expect(stdout).toContain("2026-01-19, AWS price list");
  });

  it("prints every figure and its inputs as JSON", () => {
    const { stdout } = estimate(writeSuite(), "--json");
    const [found] = JSON.parse(stdout).runs;
    expect(found.platforms.map(({ platform }: { platform: string }) => platform)).toEqual([
      "graviton3-2xlarge-8t",
      "graviton3-4xlarge-16t",
      "intel-4xlarge-8t",
    ]);
    const [small, large] = found.platforms;
    expect(large.usd.max / small.usd.max).toBeCloseTo(2, 6); // Twice the machine, the same time.
    expect(found.limits).toEqual({
      trialMinutes: 60,
      spendUsd: 100,
      coreHours: null,
      deadlineHours: null,
    });
    expect(small.price).toMatchObject({ instanceType: "c7g.2xlarge", region: "us-west-2" });
  });

  it("estimates some of the suite's platforms, others of the catalogue, and spot", () => {
    const directory = writeSuite();
    const [some] = JSON.parse(estimate(directory, "--platforms", "intel", "--json").stdout).runs;
    expect(some.platforms).toHaveLength(1);
    const mixed = estimate(directory, "--platforms", "graviton3,future-hpc").stdout;
    expect(mixed).toContain(" USD without future-hpc-96xlarge-192t; ");
    expect(mixed).toContain("the price of future-hpc-96xlarge-192t is unknown");
    expect(mixed).not.toContain("fit in parallel");
    const [spot] = JSON.parse(estimate(directory, "--spot", "--json").stdout).runs;
    expect(spot.platforms[0].platform).toBe("graviton3-2xlarge-spot-8t");
    expect(spot.platforms[0].price).toBeNull(); // Spot prices are of a day: none come with gcbench.
    expect(spot.platforms[0].maxUsd).toBeGreaterThan(0); // The on-demand price bounds it.
  });

  it("fits short trials into a small spending limit without trialMinutes", () => {
    const directory = writeSuite();
    const short = SUITE.replace("wallSeconds: 900", "wallSeconds: 35");
    const limits = "limits: { spendUsd: 20 }";
    writeFileSync(join(directory, "suite.yml"), short.replace(/^limits: .*$/m, limits));
    const { status, stdout, stderr } = estimate(directory, "--json");
    expect(status, stderr).toBe(0);
    const [{ limitForecast, platforms, blockTimeLimitSeconds }] = JSON.parse(stdout).runs;
    expect(platforms[0].trials[0]).toMatchObject({ seconds: 35, limitMinutes: 6 });
    expect(blockTimeLimitSeconds).toBe(3600);
    expect(limitForecast).toMatchObject({ exceedsLimit: false, startableBlocks: 24 });
    expect(estimate(directory).stdout).toMatch(/trial of +platform +takes +limit +source/);
  });

  it("lists unknown facts of a machine", () => {
    const { status, stderr } = estimate(writeSuite(), "--platforms", "future");
    expect(status).toBe(2);
    expect(stderr).toContain("No facts are recorded of c12g.4xlarge");
  });

  it("estimates core hours of a suite on a cluster, beside machines in AWS", () => {
    const directory = writeSuite();
    mkdirSync(join(directory, "sites"));
    writeFileSync(join(directory, "sites/group.yml"), SITE);
    const suite = SUITE.replace(/^platforms: .*$/m, "platforms: [group-node, intel]");
    writeFileSync(join(directory, "suite.yml"), suite);
    const { status, stdout, stderr } = estimate(directory);
    expect(status, stderr).toBe(0);
    const [onCluster, inCloud] = stdout.split("\n");
    expect(onCluster).toMatch(
      /^sweep on cluster group: about \d+ to \d+ core hours \(\d+\.\d\d to \d+\.\d\d USD\); .*, without time in the queue\.$/,
    );
    expect(inCloud).toMatch(/^sweep in us-west-2: about /);
    expect(stdout).toMatch(/group-node-48t +48 cores +0\.96 +~ 15 min +3 to 8 /);
    expect(stdout).toContain("· group: The start of a job is assumed to take 60 s.");
    expect(stdout).toContain("Price of group-node: 2026-11-20, the bill (0.02 USD per core hour).");
    const alone = JSON.parse(
      estimate(directory, "--platforms", "group-node", "--spot", "--json").stdout,
    );
    expect(alone.runs).toMatchObject([{ engine: "slurm", site: "group", region: null }]);
  });

  it("estimates both models of a suite without a comparison of one with the other", () => {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-estimate-"));
    const suite = resolve(import.meta.dirname, "../../benchmarks/suites/geos-chem-and-gchp.yml");
    const [{ platforms }] = JSON.parse(
      gcbench(["estimate", suite, "--json"], directory, { ...process.env, AWS_REGION: "us-west-2" })
        .stdout,
    ).runs;
    // Two workloads, each with its only version.
    expect(platforms.map(({ blocks }: { blocks: object }) => blocks)).toEqual(
      Array(3).fill({ min: 6, max: 6 }),
    );
  });

  it("refers local suites to gcbench plan", () => {
    const { status, stderr } = estimate(writeSuite(), "--platforms", "local");
    expect(status).toBe(2);
    expect(stderr).toContain("gcbench plan");
  });
});
