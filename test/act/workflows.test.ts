import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
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
import { findTool, type ToolEnd, unless } from "../workflow-tools.ts";
import { makeScene } from "./act.ts";

const found = findTool("act");
const act = found ?? "";

/** Trials of milliseconds, and few of them: what is tested is the way, not the measurement. */
const WORKLOAD = { name: "tiny", kind: "miniature", simulatedHours: 1, grid: "12x8x5" };
const LAYOUT = { maxBlocks: 2, looks: "none", warmUp: false };
const SUITE = "benchmarks/suites/quickstart.yml";
const MINIATURE = "benchmarks/miniature/miniature.c";

function succeeded({ status, output }: ToolEnd): void {
  if (status !== 0) throw new Error(output.split("\n").slice(-60).join("\n"));
}

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
    const text = readFileSync(join(scene.directory, MINIATURE), "utf8");
    const head = scene.commit(MINIATURE, `${text}/* a change */\n`);
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
    succeeded(ended);
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
    succeeded(ended);
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

  it("is asked for by a comment: who may, for which commit, and what is to be built", async () => {
    const scene = makeScene(github.gitDirectory, github);
    const suite = { name: "arms", workloads: [WORKLOAD], versions: ["miniature"], layout: LAYOUT };
    const platforms = [{ name: FIRST, threads: 1 }];
    const base = scene.commit(
      "benchmarks/suites/arms.yml",
      JSON.stringify({ ...suite, platforms }),
    );
    scene.git("checkout", "--quiet", "-b", "asked");
    const source = readFileSync(join(scene.directory, MINIATURE), "utf8");
    const changed = scene.commit(MINIATURE, `${source}/* asked for */\n`);
    scene.git("checkout", "--quiet", "main");
    scene.push();
    const { number, id } = await ask(changed, base, "/benchmark arms");
    const payload = {
      action: "created",
      issue: { number, pull_request: {} },
      comment: { id, body: "/benchmark arms", user: { login: "octo" } },
    };
    const order = { act, workflow: "benchmark-command.yml", event: "issue_comment", job: "change" };
    // Addresses that builds fetch from are https.
    const environment = { GITHUB_SERVER_URL: "https://github.com" };
    const ended = await scene.run({ ...order, payload, environment, token: tokenOf(BOT) });
    succeeded(ended);
    // As the jobs that build and measure do it: over a checkout.
    cpSync(join(scene.artifacts, "change"), scene.directory, { recursive: true });
    const { versions } = await loadSuite(
      join(scene.directory, "benchmarks/suites/arms.change.yml"),
    );
    expect(versions.map(({ name }) => name)).toEqual([
      `base-${base.slice(0, 7)}`,
      `head-${changed.slice(0, 7)}`,
    ]);
    const [, head] = versions;
    const file = head && "miniature" in head ? (head.miniature.source?.file ?? "") : "";
    expect(file.startsWith(scene.directory)).toBe(true);
    expect(readFileSync(file, "utf8")).toContain("/* asked for */");
  });

  it("is collected and cleaned up after, where nothing is left to do", async () => {
    const scene = makeScene(github.gitDirectory, github);
    scene.commit("README.md", "x\n");
    scene.push();
    const order = { act, event: "workflow_dispatch", token: tokenOf(BOT) };
    const environment = { ...cloud.environment, GITHUB_ACTIONS: "true" };
    const collected = await scene.run({ ...order, workflow: "collect.yml", environment });
    expect([collected.status, collected.output]).toEqual([
      0,
      expect.stringContaining("No run of a workflow is open"),
    ]);
    const cleaned = await scene.run({ ...order, workflow: "clean-up.yml", environment });
    expect([cleaned.status, cleaned.output]).toEqual([
      0,
      expect.stringContaining("Nothing is left over"),
    ]);
  });

  it("is started for a new version of the model, by a pull request that adds it", async () => {
    const scene = makeScene(github.gitDirectory, github);
    scene.commit("README.md", "y\n");
    scene.push();
    const model = mkdtempSync(join(tmpdir(), "gcbench-model-"));
    execFileSync("git", ["init", "--quiet", model]);
    const commit = [
      "-c",
      "user.name=t",
      "-c",
      "user.email=t@example.org",
      "commit",
      "--quiet",
      "--allow-empty",
    ];
    execFileSync("git", ["-C", model, ...commit, "-m", "model"]);
    execFileSync("git", ["-C", model, "tag", "99.0.0"]);
    scene.serve("https://github.com/geoschem/GCClassic", model);
    scene.serve(`https://github.com/${REPOSITORY}.git`, github.gitDirectory);
    await github.branch(REPOSITORY, "gcbench/new-versions");
    const payload = { repository: { default_branch: "main" } };
    const order = { act, workflow: "version-watch.yml", event: "workflow_dispatch", payload };
    const ended = await scene.run({ ...order, token: tokenOf(BOT) });
    succeeded(ended);
    const [started] = github.extras.dispatches;
    expect(started).toMatchObject({ workflow: "benchmark.yml", body: { ref: "main" } });
  });

  /** A pull request with a commit, which somebody comments on. */
  async function ask(head: string, base: string, body: string) {
    const branch = `asked-${head.slice(0, 7)}`;
    const own = await github.branch(REPOSITORY, branch);
    const pulls = `/repos/${REPOSITORY}/pulls`;
    const pull = { title: "t", head: branch, base: "main" };
    const { number } = await github.as<{ number: number }>("octo", "POST", pulls, pull);
    // The emulator's commits are not git's: its answer names those that git has.
    const seen = await github.as<object>("octo", "GET", `${pulls}/${number}`);
    const text = JSON.stringify({
      ...seen,
      head: { sha: head, repo: null },
      base: { sha: base, repo: { full_name: REPOSITORY } },
    });
    github.extras.faults.push({
      call: new RegExp(`^GET .*/pulls/${number}$`),
      answer: { status: 200, text, headers: {} },
    });
    const comments = `/repos/${REPOSITORY}/issues/${number}/comments`;
    const { id } = await github.as<{ id: number }>("octo", "POST", comments, { body });
    return { number, id, own };
  }

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
