import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { suiteInputs, suiteTag } from "../../src/adapters/images/suite-build.ts";
import { INPUTS_LABEL } from "../../src/adapters/images/suite-image.ts";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import type { Architecture } from "../../src/core/documents/version.ts";
import { cpuTargets } from "../../src/core/planning/loaded-suite.ts";
import { createActFixture } from "../support/act/act.ts";
import { succeeded } from "../support/act/act-scenarios.ts";
import {
  hostArchitecture,
  pushMiniatureProcess,
  sharedMiniatures,
} from "../support/aws-emulator/miniature-image.ts";
import { type CloudCommands, FIRST, SECOND, startCloud } from "../support/cloud-command.ts";
import { hasContainers, inContainers } from "../support/container-tests.ts";
import { ALL_GRANTED, bodiesOf, checksAt } from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";
import { findTool, unless } from "../support/workflow-tools.ts";

const found = findTool("act");
const act = found ?? "";

/** Trials of milliseconds, and few of them: what is tested is the way, not the measurement. */
const WORKLOAD = { name: "tiny", kind: "miniature", simulatedHours: 1, grid: "12x8x5" };
/** Asked for in place of the suite's. */
const VERSIONS = ["miniature", "slow-convection"];
const LAYOUT = { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false };

/** As benchmark-command.yml calls it: another job has left the suite. */
function callerOf(suite: string) {
  return {
    name: "Caller",
    on: "workflow_dispatch",
    permissions: {},
    jobs: {
      benchmark: {
        permissions: {
          contents: "write",
          "pull-requests": "write",
          checks: "write",
          statuses: "write",
          issues: "write",
          "id-token": "write",
        },
        uses: "./.github/workflows/benchmark.yml",
        with: { suite, versions: VERSIONS.join(","), artifact: "change" },
      },
    },
  };
}

describe.skipIf(found === null)(`benchmark workflow${unless(found)}`, () => {
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

  /** A repository with a suite, by its path, and a workflow of another repository that measures it. */
  function makeSuiteScene(name: string, platforms: readonly string[], file = `${name}.yml`) {
    const fixture = createActFixture(github.gitDirectory, github);
    const suite = `benchmarks/suites/${file}`;
    fixture.commit(".github/workflows/caller.yml", JSON.stringify(callerOf(suite)));
    fixture.commit(
      suite,
      JSON.stringify({
        name,
        workloads: [WORKLOAD],
        layout: LAYOUT,
        versions: ["miniature-again"],
        platforms: platforms.map((platform) => ({ name: platform, threads: 1 })),
        limits: { trialMinutes: 1 },
      }),
    );
    fixture.push();
    return { fixture, suite };
  }

  it("measures on the platforms, then publishes a comment, a check and the results", async () => {
    const { fixture, suite } = makeSuiteScene("act", [FIRST, SECOND]);
    await pushImage(fixture.directory, suite);
    const sha = await github.branch(REPOSITORY, "bump");
    // No commit is named: it is the one that the suite was taken from. The emulator has one of its own for it.
    github.extras.stubs.set(fixture.git("rev-parse", "HEAD"), sha);
    const pull = { title: "t", head: "bump", base: "main" };
    const path = `/repos/${REPOSITORY}/pulls`;
    const { number } = await github.as<{ number: number }>("octo", "POST", path, pull);
    const order = {
      act,
      workflow: "benchmark.yml",
      event: "workflow_dispatch",
      token: tokenOf(BOT),
      environment: { ...cloud.environment, GITHUB_ACTIONS: "true" },
      inputs: {
        suite,
        "pull-request": String(number),
        versions: VERSIONS.join(","),
        "spend-usd": "5",
        // One version is slower, which is another test's.
        "fail-on": "never",
      },
    };
    const ended = await fixture.run(order);
    succeeded(ended);
    const [comment = ""] = await bodiesOf(github, number);
    expect(comment).toContain("<!-- gcbench: act -->");
    for (const version of VERSIONS) expect(comment).toContain(version);
    expect(comment).not.toContain("miniature-again");
    expect(await checksAt(github, sha)).toHaveLength(1);
    const statuses = () => github.extras.statuses.map(({ status }) => status);
    expect(statuses()).toMatchObject([
      { context: "gcbench", state: "pending" },
      { context: "gcbench", state: "success", description: expect.stringMatching(/\S/) },
    ]);
    const [, verdict] = statuses();
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
    expect((await fixture.run(order)).output).toContain("is finished: nothing to measure");
    expect(await bodiesOf(github, number)).toHaveLength(1);
    expect(statuses().at(-1)).toEqual(verdict);
    expect(
      execFileSync("git", ["-C", github.gitDirectory, "rev-parse", "gcbench-results"], {
        encoding: "utf8",
      }),
    ).toBe(before);
  });

  /** The same, days after the job without credentials compiled the images: GitHub does not run that job again. */
  function makeExpiredScene(name: string) {
    const scene = makeSuiteScene(name, [FIRST], `${name}.change.yml`);
    const { fixture, suite } = scene;
    mkdirSync(join(fixture.artifacts, "change", "benchmarks", "suites"), { recursive: true });
    cpSync(join(fixture.directory, suite), join(fixture.artifacts, "change", suite));
    const workflow = ".github/workflows/benchmark.yml";
    const text = readFileSync(join(fixture.directory, workflow), "utf8");
    const benchmark = parse(text) as { jobs: { image: { steps: readonly object[] } } };
    benchmark.jobs.image.steps = [{ run: "true" }];
    fixture.commit(workflow, JSON.stringify(benchmark));
    fixture.push();
    return scene;
  }

  /** The artifacts of images are kept for three days: a re-run after that finds none. */
  describe.runIf(hasContainers)(inContainers("whose image artifacts have expired"), () => {
    const order = { act, workflow: "caller.yml", event: "workflow_dispatch", token: tokenOf(BOT) };
    const environment = () => ({ ...cloud.environment, GITHUB_ACTIONS: "true" });

    it("resumes with the image in the registry", async () => {
      const { fixture, suite } = makeExpiredScene("expired");
      await pushImage(fixture.directory, suite);
      const sha = await github.branch(REPOSITORY, "expired");
      github.extras.stubs.set(fixture.git("rev-parse", "HEAD"), sha);
      const ended = await fixture.run({ ...order, environment: environment() });
      succeeded(ended);
      expect(ended.output).toMatch(/Failure - Main actions\/download-artifact/);
      expect(ended.output).not.toContain("Load the image built by a job");
      const tree = execFileSync(
        "git",
        ["-C", github.gitDirectory, "ls-tree", "-r", "--name-only", "gcbench-results"],
        { encoding: "utf8" },
      );
      expect(await checksAt(github, sha)).toHaveLength(1);
      expect(tree).toMatch(/^runs\/expired-[0-9a-f]{8}-1\/comparison\.json$/m);
    });

    it("compiles nothing in the job with the role when no image exists, and says what to do", async () => {
      const { fixture } = makeExpiredScene("unbuilt");
      const { status, output } = await fixture.run({ ...order, environment: environment() });
      expect(status).not.toBe(0);
      expect(output).toContain(
        "does not exist on this machine, and --no-compile forbids building it",
      );
      expect(output).toContain("comment /benchmark again");
      const { output: runs } = await cloud.gcbench("status");
      expect(runs).not.toContain("unbuilt");
    });
  });

  it("leaves nothing for collect and clean-up", async () => {
    const fixture = createActFixture(github.gitDirectory, github);
    fixture.commit("README.md", "x\n");
    fixture.push();
    const order = { act, event: "workflow_dispatch", token: tokenOf(BOT) };
    const environment = { ...cloud.environment, GITHUB_ACTIONS: "true" };
    const collected = await fixture.run({ ...order, workflow: "collect.yml", environment });
    expect([collected.status, collected.output]).toEqual([
      0,
      expect.stringContaining("left to its workflow"),
    ]);
    const cleaned = await fixture.run({ ...order, workflow: "clean-up.yml", environment });
    expect([cleaned.status, cleaned.output]).toEqual([
      0,
      expect.stringContaining("Nothing is left over"),
    ]);
  });

  /** The image that `build` would have made of this repository: then it finds it in the registry. */
  async function pushImage(root: string, suite: string): Promise<void> {
    const path = join(root, suite);
    const loaded = await loadSuite(path, (suite) => ({ ...suite, versions: [...VERSIONS] }));
    const targets = cpuTargets(loaded, hostArchitecture);
    const architecture: Architecture = hostArchitecture;
    const build = { loaded, root, architecture, targets };
    const inputs = await suiteInputs(build);
    const directory = await sharedMiniatures();
    const place = { repository: "gcbench", tag: await suiteTag(build), directory };
    await pushMiniatureProcess(cloud.emulator, { ...place, labels: { [INPUTS_LABEL]: inputs } });
  }
});
