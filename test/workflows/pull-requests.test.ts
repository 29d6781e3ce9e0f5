import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import { comparisonSchema } from "../../src/core/documents/comparison.ts";
import { createActFixture } from "../support/act/act.ts";
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
    ["pull-request.yml", "gcbench-report"],
    ["caller.yml", "other-report"],
  ])(
    "measure a change against the commit where it branched off, without credentials: %s",
    async (workflow, artifact) => {
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
        payload,
      });
      succeeded(ended);
      const report = join(fixture.artifacts, artifact, "comparison.json");
      const { versions, cells } = comparisonSchema.parse(JSON.parse(readFileSync(report, "utf8")));
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
    const order = { act, workflow: "publish-pull-request.yml", event: "workflow_run", payload };
    succeeded(await fixture.run({ ...order, token: tokenOf(BOT) }));
    const [comment = "", ...others] = await bodiesOf(github, number);
    expect(others).toEqual([]);
    expect(comment).toContain("<!-- gcbench: ");
    expect(comment).toContain("/actions/runs/7");
    expect(comment).not.toContain("all is well");
  });

  it("measure the commented commit for an authorised person, and list the versions to build", async () => {
    const fixture = createActFixture(github.gitDirectory, github);
    const suite = { name: "arms", workloads: [WORKLOAD], versions: ["miniature"], layout: LAYOUT };
    const platforms = [{ name: FIRST, threads: 1 }];
    const base = fixture.commit(
      "benchmarks/suites/arms.yml",
      JSON.stringify({ ...suite, platforms }),
    );
    fixture.git("checkout", "--quiet", "-b", "asked");
    const source = readFileSync(join(fixture.directory, MINIATURE), "utf8");
    const changed = fixture.commit(MINIATURE, `${source}/* asked for */\n`);
    fixture.git("checkout", "--quiet", "main");
    fixture.push();
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
    // As the jobs that build and measure do it: over a checkout.
    cpSync(join(fixture.artifacts, "change"), fixture.directory, { recursive: true });
    const { versions } = await loadSuite(
      join(fixture.directory, "benchmarks/suites/arms.change.yml"),
    );
    expect(versions.map(({ name }) => name)).toEqual([
      `base-${base.slice(0, 7)}`,
      `head-${changed.slice(0, 7)}`,
    ]);
    const [, head] = versions;
    const file = head && "miniature" in head ? (head.miniature.source?.file ?? "") : "";
    expect(file.startsWith(fixture.directory)).toBe(true);
    expect(readFileSync(file, "utf8")).toContain("/* asked for */");
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
