import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import { failsOn } from "../../src/core/comparison/fails-on.ts";
import { comparisonSchema } from "../../src/core/documents/comparison.ts";
import { type ActFixture, createActFixture } from "../support/act/act.ts";
import { publishForkReport, serveModel, succeeded } from "../support/act/act-scenarios.ts";
import { FIRST } from "../support/cloud-command.ts";
import { ALL_GRANTED, bodiesOf } from "../support/github-emulator/forge-fixtures.ts";
import { makeBareRepository } from "../support/github-emulator/git-backend.ts";
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
const LAYOUT = { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false };
const SUITE = "benchmarks/suites/quickstart.yml";
const MINIATURE = "benchmarks/miniature/miniature.c";

/** A workflow of another repository that calls the one for pull requests. */
function callerOf(artifact: string) {
  return {
    name: "Caller",
    on: "pull_request",
    permissions: {},
    jobs: {
      measure: {
        permissions: { contents: "read" },
        uses: "./.github/workflows/pull-request.yml",
        with: { suite: SUITE, artifact, "timeout-minutes": 30 },
      },
    },
  };
}

describe.skipIf(found === null)(`pull request workflows${unless(found)}`, () => {
  let github: GitHub;

  beforeAll(async () => {
    github = await startGitHub();
    github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
  });
  afterAll(() => github?.close());

  it.each([
    ["pull-request.yml", "gcbench-report", "ubuntu-24.04"],
    ["caller.yml", "other-report", "ubuntu-24.04-arm"],
  ])(
    "measure a change against the commit where it branched off, without credentials: %s",
    async (workflow, artifact, runner) => {
      const bare = join(mkdtempSync(join(tmpdir(), "gcbench-bare-")), "model.git");
      makeBareRepository(bare);
      const fixture = createActFixture(bare);
      const suite = {
        name: "quickstart",
        workloads: [WORKLOAD],
        versions: ["miniature"],
        layout: LAYOUT,
      };
      fixture.commit(".github/workflows/caller.yml", JSON.stringify(callerOf(artifact)));
      const base = fixture.commit(SUITE, JSON.stringify(suite));
      fixture.git("checkout", "--quiet", "-b", "change");
      const text = readFileSync(join(fixture.directory, MINIATURE), "utf8");
      const head = fixture.commit(MINIATURE, `${text}/* a change */\n`);
      fixture.push();
      const payload = {
        pull_request: {
          number: 1,
          head: { sha: head, ref: "change" },
          base: { sha: base, ref: "main" },
        },
      };
      const ended = await fixture.run({
        act,
        workflow,
        event: "pull_request",
        matrix: `runner:${runner}`,
        payload,
        // No measured time decides.
        environment: { GCBENCH_LOCK: `test-${process.pid}` },
      });
      const report = join(fixture.artifacts, `${artifact}-${runner}`, "comparison.json");
      const comparison = comparisonSchema.parse(JSON.parse(readFileSync(report, "utf8")));
      const { versions, cells } = comparison;
      // Times are real, so a false alarm is possible. Then the workflow fails, as its gate demands.
      if (failsOn(comparison, "regression")) expect(ended.status).toBe(1);
      else succeeded(ended);
      expect(versions.map(({ name }) => name)).toEqual([
        `base-${base.slice(0, 7)}`,
        `head-${head.slice(0, 7)}`,
      ]);
      expect(cells.flatMap(({ trials }) => trials).length).toBeGreaterThanOrEqual(8);
    },
  );

  it("publish a fork's pull request from its own workflow's data", async () => {
    const fixture = createActFixture(github.gitDirectory, github);
    fixture.commit("README.md", "z\n");
    fixture.push();
    const { number, payload } = await publishForkReport(fixture, github, "theirs");
    const order = { act, workflow: "publish-pull-request.yml", event: "workflow_run" };
    const { status } = await fixture.run({ ...order, payload, token: tokenOf(BOT) });
    // The report has a regression.
    expect(status).toBe(1);
    const context = "gcbench/pull-request-runner";
    expect(github.extras.statuses).toMatchObject([
      { status: { context, state: "failure", description: expect.stringMatching(/^slower by/) } },
    ]);
    const [comment = "", ...others] = await bodiesOf(github, number);
    expect(others).toEqual([]);
    expect(comment).toContain("<!-- gcbench: ");
    expect(comment).toContain("/actions/runs/7");
    expect(comment).not.toContain("all is well");

    // Its next commit replaced it, and its runner stopped.
    const cancelled = { ...payload.workflow_run, conclusion: "cancelled" };
    const ended = { ...payload, workflow_run: cancelled };
    const sha = await github.branch("contributor/model", "cancelled");
    Object.assign(cancelled, { head_sha: sha });
    succeeded(await fixture.run({ ...order, payload: ended, token: tokenOf(BOT) }));
    expect(github.extras.statuses.at(-1)).toMatchObject({
      sha,
      status: { context, state: "error", description: "cancelled" },
    });
    expect(await bodiesOf(github, number)).toHaveLength(1);
  });

  const label = (head: string, base: string, number: number) => ({
    action: "labeled",
    label: { name: "benchmark" },
    sender: { login: "octo" },
    pull_request: {
      number,
      head: { sha: head, repo: { id: 1 } },
      base: { sha: base, repo: { id: 1 } },
    },
  });
  const push = (head: string, base: string) => ({
    ref: "refs/heads/main",
    before: base,
    after: head,
  });

  it.each([
    ["pull_request_target", label],
    ["push", push],
  ] as const)("measure the right commit on the event %s", async (event, payloadOf) => {
    const { fixture, base, changed } = commitChange(event);
    const { number } = await ask(changed, base, "a comment without a command");
    const order = { act, workflow: "benchmark-command.yml", event, job: "change" };
    const ended = await fixture.run({
      ...order,
      payload: payloadOf(changed, base, number),
      // Addresses that builds fetch from are https.
      environment: { GITHUB_SERVER_URL: "https://github.com" },
      variables: { GCBENCH_COMMAND_SUITE: "arms", GCBENCH_RUN_ROLE: "arn:aws:iam::1:role/run" },
      token: tokenOf(BOT),
    });
    succeeded(ended);
    expect(await sourcesIn(fixture, base, changed)).toContain("/* asked for */");
  });

  it("measure the commented commit for an authorised person, and list the versions to build", async () => {
    const { fixture, base, changed } = commitChange("comment");
    const { number, id } = await ask(changed, base, "/benchmark arms");
    const payload = {
      action: "created",
      issue: { number, pull_request: {} },
      comment: { id, body: "/benchmark arms", user: { login: "octo" } },
    };
    const order = { act, workflow: "benchmark-command.yml", event: "issue_comment", job: "change" };
    // Addresses that builds fetch from are https.
    const environment = { GITHUB_SERVER_URL: "https://github.com" };
    const ended = await fixture.run({ ...order, payload, environment, token: tokenOf(BOT) });
    succeeded(ended);
    expect(await sourcesIn(fixture, base, changed)).toContain("/* asked for */");
  });

  it("open a pull request for a new model version and start its benchmark", async () => {
    const fixture = createActFixture(github.gitDirectory, github);
    fixture.commit("README.md", "y\n");
    fixture.push();
    serveModel(fixture, "99.0.0");
    fixture.serve(`https://github.com/${REPOSITORY}.git`, github.gitDirectory);
    await github.branch(REPOSITORY, "gcbench/new-versions");
    const payload = { repository: { default_branch: "main" } };
    const order = { act, workflow: "version-watch.yml", event: "workflow_dispatch", payload };
    const ended = await fixture.run({ ...order, token: tokenOf(BOT) });
    succeeded(ended);
    const [started] = github.extras.dispatches;
    expect(started).toMatchObject({ workflow: "benchmark.yml", body: { ref: "main" } });
  });

  /** A repository with a suite, and a branch with a change of the miniature. */
  function commitChange(name: string) {
    const fixture = createActFixture(github.gitDirectory, github);
    const suite = { name: "arms", workloads: [WORKLOAD], versions: ["miniature"], layout: LAYOUT };
    const platforms = [{ name: FIRST, threads: 1 }];
    const base = fixture.commit(
      "benchmarks/suites/arms.yml",
      JSON.stringify({ ...suite, platforms }),
    );
    fixture.git("checkout", "--quiet", "-b", "asked");
    const source = readFileSync(join(fixture.directory, MINIATURE), "utf8");
    const changed = fixture.commit(MINIATURE, `${source}/* asked for */ // ${name}\n`);
    fixture.git("checkout", "--quiet", "main");
    fixture.push();
    return { fixture, base, changed };
  }

  /** @returns the source of the head, as the jobs that build and measure take it from the artifact */
  async function sourcesIn(fixture: ActFixture, base: string, changed: string): Promise<string> {
    // What the jobs that build and measure take from it.
    const suiteFile = "benchmarks/suites/arms.change.yml";
    const take = join(fixture.directory, "actions/change/take.sh");
    const from = join(fixture.artifacts, "change");
    execFileSync("bash", [take, from, suiteFile], { cwd: fixture.directory });
    const { versions } = await loadSuite(join(fixture.directory, suiteFile));
    expect(versions.map(({ name }) => name)).toEqual([
      `base-${base.slice(0, 7)}`,
      `head-${changed.slice(0, 7)}`,
    ]);
    const [, head] = versions;
    const file = head && "miniature" in head ? (head.miniature.source?.file ?? "") : "";
    expect(file.startsWith(fixture.directory)).toBe(true);
    return readFileSync(file, "utf8");
  }

  /** A pull request with a commit, with a comment. */
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
      head: { sha: head, repo: { full_name: REPOSITORY } },
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
});
