import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { suiteInputs } from "../../src/adapters/images/suite-build.ts";
import { INPUTS_LABEL } from "../../src/adapters/images/suite-image.ts";
import { loadSuite } from "../../src/adapters/yaml-catalogue.ts";
import { targetsOf } from "../../src/commands/build.ts";
import { comparisonSchema } from "../../src/core/comparison/comparison.ts";
import { architectureHere, pushMiniatureProcess } from "../bed/miniature-image.ts";
import { type CloudCommands, FIRST, SECOND, startCloud } from "../cloud-command.ts";
import {
  BOT,
  type GitHub,
  makeBareRepository,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../forge/github.ts";
import { ALL_GRANTED, bodiesOf, checksAt } from "../forge/scenes.ts";
import { findTool, unless } from "../workflow-tools.ts";
import { makeScene } from "./act.ts";

const found = findTool("act");
const act = found ?? "";

/** Trials of milliseconds, and few of them: what is tested is the way, not the measurement. */
const WORKLOAD = { name: "tiny", kind: "miniature", simulatedHours: 1, grid: "12x8x5" };
const LAYOUT = { maxBlocks: 2, looks: "none", warmUp: false };
const SUITE = "benchmarks/suites/quickstart.yml";

describe.skipIf(found === null)(`a pull request from anywhere${unless(found)}`, () => {
  it("is measured against where it branched off, by a job without credentials", async () => {
    const bare = join(mkdtempSync(join(tmpdir(), "gcbench-bare-")), "model.git");
    makeBareRepository(bare);
    const scene = makeScene(bare);
    const suite = {
      name: "quickstart",
      workloads: [WORKLOAD],
      versions: ["miniature"],
      layout: LAYOUT,
    };
    const base = scene.commit(SUITE, JSON.stringify(suite));
    scene.git("checkout", "--quiet", "-b", "change");
    const source = "benchmarks/miniature/miniature.c";
    const text = readFileSync(join(scene.directory, source), "utf8");
    const head = scene.commit(source, `${text}/* a change */\n`);
    scene.push();
    const payload = {
      pull_request: {
        number: 1,
        head: { sha: head, ref: "change" },
        base: { sha: base, ref: "main" },
      },
    };
    const ended = await scene.run({
      act,
      workflow: "pull-request.yml",
      event: "pull_request",
      payload,
    });
    expect([ended.status, ended.output.split("\n").slice(-30).join("\n")]).toEqual([
      0,
      expect.anything(),
    ]);
    const report = join(scene.artifacts, "gcbench-report", "comparison.json");
    const { versions, cells } = comparisonSchema.parse(JSON.parse(readFileSync(report, "utf8")));
    expect(versions.map(({ name }) => name)).toEqual([
      `base-${base.slice(0, 7)}`,
      `head-${head.slice(0, 7)}`,
    ]);
    expect(cells.flatMap(({ trials }) => trials).length).toBeGreaterThanOrEqual(8);
  });
});

describe.skipIf(found === null)(`a benchmark in AWS${unless(found)}`, () => {
  let github: GitHub;
  let cloud: CloudCommands;

  beforeAll(async () => {
    github = await startGitHub();
    github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
    cloud = await startCloud();
  });
  afterAll(async () => {
    await cloud?.stop();
    await github?.close();
  });

  it("goes from its platforms to a comment, a check and results on their branch", async () => {
    const scene = makeScene(github.gitDirectory, github);
    scene.commit(
      "benchmarks/suites/act.yml",
      JSON.stringify({
        ...{ name: "act", image: "act-v1", workloads: [WORKLOAD], layout: LAYOUT },
        versions: ["miniature", "slow-convection"],
        platforms: [
          { name: FIRST, threads: 1 },
          { name: SECOND, threads: 1 },
        ],
        limits: { trialMinutes: 1 },
      }),
    );
    scene.push();
    await pushImage(scene.directory);
    const sha = await github.branch(REPOSITORY, "bump");
    const pull = { title: "t", head: "bump", base: "main" };
    const path = `/repos/${REPOSITORY}/pulls`;
    const { number } = await github.as<{ number: number }>("octo", "POST", path, pull);
    const order = {
      ...{ act, workflow: "benchmark.yml", event: "workflow_dispatch", token: tokenOf(BOT) },
      environment: { ...cloud.environment, GITHUB_ACTIONS: "true" },
      inputs: {
        suite: "benchmarks/suites/act.yml",
        "pull-request": String(number),
        sha,
        "spend-usd": "5",
      },
    };
    const ended = await scene.run(order);
    expect([ended.status, ended.output.split("\n").slice(-90).join("\n")]).toEqual([
      0,
      expect.anything(),
    ]);
    const [comment = ""] = await bodiesOf(github, number);
    expect(comment).toContain("<!-- gcbench: act -->");
    expect(await checksAt(github, sha)).toHaveLength(1);
    const tree = execFileSync(
      "git",
      ["-C", github.gitDirectory, "ls-tree", "-r", "--name-only", "gcbench-results"],
      {
        encoding: "utf8",
      },
    );
    expect(tree).toMatch(/^runs\/act-[0-9a-f]{8}-1\/comparison\.json$/m);

    // A re-run finds all that is there: nothing is measured, said or committed twice.
    const before = execFileSync(
      "git",
      ["-C", github.gitDirectory, "rev-parse", "gcbench-results"],
      { encoding: "utf8" },
    );
    expect((await scene.run(order)).output).toContain("is finished: nothing to measure");
    expect(await bodiesOf(github, number)).toHaveLength(1);
    expect(
      execFileSync("git", ["-C", github.gitDirectory, "rev-parse", "gcbench-results"], {
        encoding: "utf8",
      }),
    ).toBe(before);
  });

  /** The image that `build` would have made of this repository: then it finds it in the registry. */
  async function pushImage(root: string): Promise<void> {
    const loaded = await loadSuite(join(root, "benchmarks/suites/act.yml"));
    const targets = targetsOf(loaded, architectureHere);
    const inputs = await suiteInputs({ loaded, root, architecture: architectureHere, targets });
    const directory = join(cloud.directory, "act-image");
    const place = { repository: "gcbench", tag: "act-v1", directory };
    await pushMiniatureProcess(cloud.bed, { ...place, labels: { [INPUTS_LABEL]: inputs } });
  }
});
