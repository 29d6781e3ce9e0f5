import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BatchClient } from "@aws-sdk/client-batch";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { S3Store } from "../../src/adapters/aws/s3-store.ts";
import { ModelClone } from "../../src/adapters/git/model-clone.ts";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import { bisectionSchema } from "../../src/core/documents/bisection.ts";
import { type BlockRecord, recordSchema } from "../../src/core/documents/record.ts";
import { comparisonSuite } from "../../src/use-cases/bisect/comparison-suite.ts";
import { commitVersion } from "../../src/use-cases/plan/commit-version.ts";
import { type ModelHistory, makeHistory } from "../support/bisected-history.ts";
import { type CloudCommands, FIRST, startCloud } from "../support/cloud-command.ts";
import { until } from "../support/cloud-fixture.ts";
import { allJobs } from "../support/cloud-sigkill.ts";
import { CLI } from "../support/command-suite.ts";
import { pushSuiteProcess } from "../support/suite-process.ts";

const COMMITS = 4;
const SLOW = 4;
/** In the middle, where a bisection looks first. */
const BROKEN = [1, 2];
const SUITE = {
  name: "find",
  workloads: [{ name: "short", kind: "miniature", simulatedHours: 1, grid: "24x19x10" }],
  versions: [{ name: "current", miniature: {} }],
  platforms: [{ name: FIRST, threads: 1 }],
  layout: { rounds: 2 },
  limits: { trialMinutes: 1 },
};
const TIMEOUT = 1_200_000;
/** A client of an engine that has no image and compiles nothing. */
const DOCKER = `#!/bin/sh
case "$1" in
  version) echo 20.10.0 20.10.0;;
  image) ;;
  build) echo build >> "$0.builds"; echo 'miniature.c:1:2: error: #error "a file is missing"' >&2; exit 1;;
  *) exit 1;;
esac
`;

/** The images of all commits that compile are in the registry already. */
describe("gcbench bisect on AWS Batch", () => {
  let cloud: CloudCommands;
  let history: ModelHistory;
  let docker: string;

  beforeAll(async () => {
    const planted = { commits: COMMITS, slow: SLOW, slowdown: "Convection=8" };
    history = makeHistory({ ...planted, broken: BROKEN });
    cloud = await startCloud({ limits: { hostsTakeTurns: true } });
    writeFileSync(join(cloud.directory, "benchmarks/find.yml"), JSON.stringify(SUITE)); // JSON is YAML.
    docker = join(cloud.directory, "docker");
    writeFileSync(docker, DOCKER, { mode: 0o755 });
    await pushImages();
  }, TIMEOUT);
  afterAll(() => cloud?.stop());

  async function pushImages(): Promise<void> {
    const loaded = await loadSuite(join(cloud.directory, "benchmarks/find.yml"));
    const [model] = loaded.versions;
    if (!model) throw new Error("no version");
    const { signal } = new AbortController();
    const repository = new ModelClone({ directory: history.directory, signal, credential: null });
    const options = { repository, target: null, sources: join(cloud.directory, "sources") };
    const at = (role: "base" | "head", position: number) =>
      commitVersion(model, { role, commit: history.commits[position] ?? "" }, options);
    for (let position = 1; position <= COMMITS; position++) {
      if (BROKEN.includes(position)) continue;
      const [baseline, candidate] = [await at("base", 0), await at("head", position)];
      const fixed = { blocks: 2, seed: 1, isSingleRound: false, workload: undefined };
      const suite = comparisonSuite(loaded, { baseline, candidate, ...fixed });
      const source = join(history.directory, "benchmarks/miniature/miniature.c");
      await pushSuiteProcess(cloud.emulator, { loaded: suite, source });
    }
  }

  const args = () => [
    ...["bisect", "benchmarks/find.yml", "--good", history.commits[0] ?? "", "--bad", "main"],
    ...["--clone", history.directory, "--engine", "batch"],
  ];
  const CONVECTION = ["--timer", "Convection"];
  const start = (...more: readonly string[]) => {
    const env = { ...process.env, ...cloud.environment, GCBENCH_DOCKER: docker };
    const child = spawn(process.execPath, [CLI, ...args(), ...more], {
      cwd: cloud.directory,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const end = { output: "", errors: "" };
    child.stdout.on("data", (chunk) => {
      end.output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      end.errors += chunk;
    });
    return { child, ended: once(child, "close").then(() => ({ status: child.exitCode, ...end })) };
  };
  const runningJobs = async () => (await cloud.emulator.state()).jobs["RUNNING"] ?? 0;
  const untilRunning = (child: { readonly exitCode: number | null }) =>
    until(async () => child.exitCode !== null || (await runningJobs()) > 0);

  async function records(run: string): Promise<readonly BlockRecord[]> {
    const { output } = await cloud.gcbench("status", "--engine", "batch", "--json");
    const bucket = String(JSON.parse(output).store).slice("s3://".length);
    const client = new S3Client({ ...cloud.emulator.client, forcePathStyle: true });
    const store = new S3Store({ client, bucket, prefix: "" });
    const keys = (await store.list(`runs/${run}/`)).filter((key) => key.endsWith("/record.json"));
    return Promise.all(
      keys.map(async (key) => {
        const content = new TextDecoder().decode((await store.read(key)) ?? undefined);
        return recordSchema.parse(JSON.parse(content));
      }),
    );
  }

  it("ends its jobs on Ctrl-C in mid-step", async () => {
    const { child, ended } = start(...CONVECTION);
    await untilRunning(child);
    child.kill("SIGINT");
    const { status, errors } = await ended;
    expect(errors).toContain("The same command resumes");
    expect(status).toBe(130);
    expect(await runningJobs()).toBe(0);
    await until(async () => (await cloud.emulator.state()).instances.every(({ up }) => !up));
  });

  it("finds the commit after SIGKILL in mid-step, names what it skipped, and measures and builds nothing twice", async () => {
    const killed = start(...CONVECTION);
    await untilRunning(killed.child);
    killed.child.kill("SIGKILL");
    await killed.ended;
    const { status, output, errors } = await start(...CONVECTION, "--json").ended;
    expect(status, errors).toBe(0);
    const found = bisectionSchema.parse(JSON.parse(output));
    expect(found).toMatchObject({ outcome: "one step", isOpen: false, commits: COMMITS });
    expect(found.steps.map(({ commits }) => commits.map(({ commit }) => commit))).toEqual([
      [history.commits[SLOW]],
    ]);
    expect(found.skipped).not.toEqual([]);
    for (const { commit, reason } of found.skipped) {
      expect(BROKEN.map((position) => history.commits[position])).toContain(commit);
      expect(reason).toContain('#error "a file is missing"');
    }
    // A block that was running when the client was killed is not submitted again.
    const jobs = await allJobs(new BatchClient(cloud.emulator.client));
    const attempts = jobs.filter(({ status: at }) => at === "SUCCEEDED");
    expect(new Set(attempts.map(({ jobName }) => jobName)).size).toBe(attempts.length);

    const runs = found.comparisons.flatMap((one) => one.runs);
    expect(new Set(runs).size).toBe(runs.length);
    const all = (await Promise.all(runs.map(records))).flat();
    expect(all).toHaveLength(found.blocks);
    const seconds = all.map(
      ({ startedAt, endedAt }) => Date.parse(endedAt) - Date.parse(startedAt),
    );
    const measuredHours = seconds.reduce((sum, one) => sum + one, 0) / 3.6e6;
    expect(found.hours).toBeGreaterThan(measuredHours);
    const file = join(cloud.directory, "comparison.json");
    let usd = 0;
    for (const run of runs) {
      const { output: location } = await cloud.gcbench("status", "--engine", "batch", "--json");
      const store = String(JSON.parse(location).store);
      expect(await cloud.gcbench("compare", run, "--store", store, "--out", file)).toMatchObject({
        status: 0,
      });
      const { cost } = JSON.parse(readFileSync(file, "utf8"));
      usd += Object.values<number>(cost.total).reduce((sum, one) => sum + one, 0);
    }
    expect(found.usd).toBeGreaterThanOrEqual(usd * (1 - 1e-9));

    // The answer is kept: the same command measures, builds and spends nothing.
    const before = readFileSync(`${docker}.builds`, "utf8");
    const again = await start(...CONVECTION).ended;
    expect(again.output).toContain(`${history.commits[SLOW]?.slice(0, 7)} (Mix tracers`);
    expect(readFileSync(`${docker}.builds`, "utf8")).toBe(before);
    expect(await allJobs(new BatchClient(cloud.emulator.client))).toHaveLength(jobs.length);
    await until(async () => (await cloud.emulator.state()).instances.every(({ up }) => !up));
  });

  it("submits nothing above its spending limit", async () => {
    // Nothing is measured of another workload.
    const [workload] = SUITE.workloads;
    const longer = { ...SUITE, workloads: [{ ...workload, simulatedHours: 2 }] };
    writeFileSync(join(cloud.directory, "benchmarks/find.yml"), JSON.stringify(longer));
    const before = await allJobs(new BatchClient(cloud.emulator.client));
    const { status, errors } = await start("--spend-usd", "0.01").ended;
    expect(errors.replaceAll(/\s+/g, " ")).toContain(
      "The same command with a higher limit resumes.",
    );
    expect(status).toBe(2);
    expect(await allJobs(new BatchClient(cloud.emulator.client))).toHaveLength(before.length);
  });
});
