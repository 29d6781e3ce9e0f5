import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createActFixture } from "../support/act/act.ts";
import { succeeded } from "../support/act/act-scenarios.ts";
import { ALL_GRANTED, bodiesOf } from "../support/github-emulator/forge-fixtures.ts";
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

const MINIATURE = "benchmarks/miniature/miniature.c";
const SUITE = "benchmarks/suites/laptop.yml";
/** Addresses that builds fetch from are https. */
const HTTPS = { GITHUB_SERVER_URL: "https://github.com" };
const COMMITS = 5;
const SLOW = 4;
const BROKEN = 2;

describe.skipIf(found === null)(`a bisection in a workflow${unless(found)}`, () => {
  let github: GitHub;

  beforeAll(async () => {
    github = await startGitHub();
    github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
  });
  afterAll(() => github?.close());

  /** A repository with the tags 1.0 and 1.1, and commits of the miniature between them. */
  function plant() {
    const fixture = createActFixture(github.gitDirectory, github);
    const suite = {
      name: "laptop",
      workloads: [{ name: "short", kind: "miniature", simulatedHours: 1, grid: "24x19x10" }],
      versions: [{ name: "current", miniature: {} }],
      platforms: [{ name: "local", threads: 1 }],
      layout: { rounds: 2 },
    };
    fixture.commit(SUITE, JSON.stringify(suite)); // JSON is YAML.
    fixture.git("tag", "1.0");
    const source = readFileSync(join(fixture.directory, MINIATURE), "utf8");
    const commits = Array.from({ length: COMMITS }, (_, index) => {
      const position = index + 1;
      const lines = [
        position === BROKEN ? '#error "a file is missing"' : "",
        `volatile const int miniature_revision = ${position};`,
        position >= SLOW ? '#define MINIATURE_SLOW "Convection=20"' : "",
        source,
      ];
      return fixture.commit(MINIATURE, lines.join("\n"));
    });
    fixture.git("tag", "1.1");
    fixture.push();
    fixture.git("push", "--quiet", "--force", github.gitDirectory, "--tags");
    return { fixture, commits };
  }

  const recordsIn = (directory: string) =>
    readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith("/record.json"),
    );

  it("answers a comment with the commit, and keeps its store for the next request", async () => {
    const { fixture, commits } = plant();
    const slow = commits[SLOW - 1]?.slice(0, 7) ?? "none";
    await github.branch(REPOSITORY, "asked");
    const pulls = `/repos/${REPOSITORY}/pulls`;
    const pull = { title: "t", head: "asked", base: "main" };
    const { number } = await github.as<{ number: number }>("octo", "POST", pulls, pull);
    const body = "/benchmark bisect 1.0..1.1 laptop";
    const comments = `/repos/${REPOSITORY}/issues/${number}/comments`;
    const { id } = await github.as<{ id: number }>("octo", "POST", comments, { body });
    const order = {
      act,
      workflow: "benchmark-command.yml",
      event: "issue_comment",
      payload: {
        action: "created",
        issue: { number, pull_request: {} },
        comment: { id, body, user: { login: "octo" } },
      },
      environment: HTTPS,
      token: tokenOf(BOT),
    };
    succeeded(await fixture.run(order));
    const answers = async () =>
      (await bodiesOf(github, number)).filter((text) => text.includes("gcbench-bisection"));
    const [answer = "", ...others] = await answers();
    expect(others).toEqual([]);
    expect(answer).toContain(`Commit ${slow}`);
    expect(answer).toContain("changed wall time by +");
    expect(answer).toContain("/actions/runs/");
    expect(github.extras.reactions).toContainEqual({ comment: id, content: "rocket" });

    const store = join(fixture.artifacts, "bisection");
    const before = recordsIn(store);
    expect(before.length).toBeGreaterThan(0);
    succeeded(await fixture.run(order));
    // act gives each job another workspace, whose path is a part of the plan: the comparisons are new, beside those of the cache.
    expect(recordsIn(store)).toEqual(expect.arrayContaining(before));
    expect(await answers()).toHaveLength(1);
  });

  it("started by hand, explains ends in the wrong order", async () => {
    const { fixture } = plant();
    const ended = await fixture.run({
      act,
      workflow: "bisect.yml",
      event: "workflow_dispatch",
      inputs: { range: "1.1..1.0", suite: SUITE, timer: "Convection" },
      environment: HTTPS,
      token: tokenOf(BOT),
    });
    expect(ended.status).not.toBe(0);
    expect(ended.output).toContain("is no ancestor of");
  });
});
