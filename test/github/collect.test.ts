import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STATUS_CONTEXT, STATUSES } from "../../src/core/github/benchmark-comment.ts";
import {
  type CloudCommands,
  type CommandEnd,
  FIRST,
  runProgram,
  startCloud,
} from "../support/cloud-command.ts";
import { CLI } from "../support/command-suite.ts";
import { ALL_GRANTED, bodiesOf, checksAt } from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";

let github: GitHub;
let cloud: CloudCommands;
let number: number;
let sha: string;

beforeAll(async () => {
  github = await startGitHub();
  github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
  sha = await github.branch(REPOSITORY, "bump");
  const pull = { title: "t", head: "bump", base: "main" };
  const path = `/repos/${REPOSITORY}/pulls`;
  ({ number } = await github.as<{ number: number }>("octo", "POST", path, pull));
  cloud = await startCloud({
    // Looks after two blocks and four: a run that is left alone needs more than one step.
    suite: {
      platforms: [{ name: FIRST, threads: 1 }],
      layout: { maxBlocks: 4, rounds: 1, looks: [2, 4], warmUp: false },
    },
  });
});
afterAll(async () => {
  await cloud?.stop();
  await github?.close();
});

/** A command in a workflow's step. */
function step(...args: readonly string[]): Promise<CommandEnd> {
  return stepOf("77", args);
}

/** @param workflow number of the workflow's run */
function stepOf(
  workflow: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> {
  return runProgram(process.execPath, [CLI, ...args], {
    cwd: cloud.directory,
    environment: {
      ...cloud.environment,
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_TOKEN: tokenOf(BOT),
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      GITHUB_RUN_ID: workflow,
      // Of a comment GitHub tells the default branch's last commit, which is not what is measured.
      GITHUB_EVENT_NAME: "issue_comment",
      GITHUB_SHA: "d".repeat(40),
      ...environment,
    },
  });
}

interface Collected {
  readonly runs: readonly { readonly run: string; readonly state: string; readonly what: string }[];
}

async function collect(): Promise<Collected["runs"]> {
  const ended = await step("collect", "--json");
  expect([ended.status, ended.errors]).toEqual([0, expect.anything()]);
  return (JSON.parse(ended.output) as Collected).runs;
}

interface Status {
  readonly state: string;
  readonly description: string;
}
const statusesOf = (commit: string) =>
  github.extras.statuses.flatMap((one) => (one.sha === commit ? [one.status as Status] : []));

const suite = () => join(cloud.directory, "benchmarks", "suite.yml");
const results = () =>
  execFileSync("git", ["-C", github.gitDirectory, "rev-list", "--count", "gcbench-results"], {
    encoding: "utf8",
  });

describe("gcbench collect", () => {
  describe("a run that its workflow detached from", () => {
    let run: string;

    it("stores its requesters", async () => {
      const startingMessage = [
        "--engine",
        "batch",
        "--detach",
        "--pull-request",
        String(number),
        "--sha",
        sha,
      ];
      const args = [
        "run",
        suite(),
        ...startingMessage,
        "--status",
        "--fail-on",
        "regression",
        "--json",
      ];
      const { status, output } = await stepOf("41", args);
      expect(status).toBe(0);
      ({ run } = JSON.parse(output) as { run: string });
      const { output: listed } = await step("collect", "--dry-run");
      expect(listed).toMatch(new RegExp(`${run}.*running`));
    });

    it("is resumed by collect, and published once by two collectors at the same time", async () => {
      let states: readonly string[] = [];
      while (!states.includes("published")) {
        await cloud.jobsEnd();
        const both = await Promise.all([collect(), collect()]);
        states = both.flatMap((runs) => runs.map(({ state }) => state));
        expect(states.filter((state) => !["running", "published"].includes(state))).toEqual([]);
      }
      expect(await collect()).toEqual([]);
      const comments = (await bodiesOf(github, number)).filter((body) =>
        body.includes("<!-- gcbench: cloud -->"),
      );
      expect(comments).toHaveLength(1);
      expect(comments[0]).toContain(`/${REPOSITORY}/actions/runs/41)`);
      expect(comments[0]).not.toContain("/actions/runs/77");
      expect(comments[0]).toContain(`Commit \`${sha.slice(0, 10)}\``);
      expect(await checksAt(github, sha)).toHaveLength(1);
      expect(results().trim()).toBe("1");
      const files = execFileSync(
        "git",
        ["-C", github.gitDirectory, "ls-tree", "-r", "--name-only", "gcbench-results"],
        {
          encoding: "utf8",
        },
      );
      expect(files).toContain(`runs/${run}/comparison.json`);
    });

    it("keeps its --fail-on setting, also when a person waits for it", async () => {
      const command = ["run", suite(), "--engine", "batch", "--fail-on", "regression", "--json"];
      const { status, output } = await step(...command);
      const { comparison } = JSON.parse(output) as { comparison: { run: string } };
      expect(comparison.run).toBe(run);
      // Its verdict is of real times on this machine: what counts is that all say the same.
      const [check] = await checksAt(github, sha);
      expect(check?.conclusion === "failure").toBe(status === 1);
      const expectedStatus = STATUSES[status === 1 ? "found" : "success"];
      expect(statusesOf(sha)).toContainEqual(expect.objectContaining(expectedStatus));
      expect(new Set(statusesOf(sha).map(({ state }) => state)).size).toBe(1);
      // Its workflow publishes it; whether that is done is looked at later, once.
      expect(await collect()).toMatchObject([{ run, state: "left to its workflow" }]);
      expect((await step("collect", "--grace-hours", "0")).status).toBe(0);
      expect(await collect()).toEqual([]);
      expect(results().trim()).toBe("1");
    });
  });

  it("ignores runs of other repositories and runs without a repository", async () => {
    const { status } = await cloud.gcbench(
      "run",
      suite(),
      "--engine",
      "batch",
      "--again",
      "--detach",
    );
    expect(status).toBe(0);
    expect(await collect()).toEqual([]);
    await cloud.gcbench("run", suite(), "--engine", "batch");
  });

  let workflow = 100;

  /** @returns the run, begun and left by a workflow of its own */
  async function begin(pull: number, ...more: readonly string[]): Promise<string> {
    workflow++;
    const startingMessage = [
      "--engine",
      "batch",
      "--detach",
      "--again",
      "--pull-request",
      String(pull),
    ];
    const args = ["run", suite(), ...startingMessage, ...more, "--json"];
    const { status, output } = await stepOf(String(workflow), args);
    expect(status).toBe(0);
    return (JSON.parse(output) as { run: string }).run;
  }

  /**
   * Also of one who went on with it and saw its end: no time is left to who has the report.
   *
   * @returns how the call ended at which the run was no longer running
   */
  async function collectToEnd(run: string): Promise<CommandEnd & { readonly state: string }> {
    for (;;) {
      await cloud.jobsEnd();
      const ended = await step("collect", "--grace-hours", "0", "--json");
      const { runs } = JSON.parse(ended.output) as Collected;
      const state = runs.find((one) => one.run === run)?.state ?? "gone";
      if (state !== "running") return { ...ended, state };
    }
  }

  it("excludes permanently failed deliveries and publishes the rest", async () => {
    const run = await begin(999, "--sha", sha);
    const { status, state, errors } = await collectToEnd(run);
    expect([status, state]).toEqual([0, "published"]);
    expect(errors).toContain("#999");
    expect(errors).toContain("The comment is skipped for good");
    expect(await collect()).toEqual([]);
  });

  it("fails on a temporary refusal, and delivers the part at the next call", async () => {
    const grant = (permissions: Readonly<Record<string, string>>) =>
      github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions });
    const { checks: _, ...others } = ALL_GRANTED;
    grant(others);
    const run = await begin(number, "--sha", sha);
    const refused = await collectToEnd(run);
    expect([refused.status, refused.state]).toEqual([3, "failed"]);
    expect(refused.errors).toContain("checks: write");
    const before = await bodiesOf(github, number);
    grant(ALL_GRANTED);
    github.calls.length = 0;
    expect(await collectToEnd(run)).toMatchObject({ status: 0, state: "published" });
    // What has its part already is not asked again.
    expect(github.calls.filter((call) => call.includes("comments"))).toEqual([]);
    expect(await bodiesOf(github, number)).toEqual(before);
  });

  it("sets no check when the measured commit is unknown", async () => {
    const run = await begin(number);
    github.calls.length = 0;
    expect(await collectToEnd(run)).toMatchObject({ status: 0, state: "published" });
    expect(github.calls.filter((call) => call.includes("check-runs"))).toEqual([]);
  });

  it("sets the status of a run that started too long ago to expired, once", async () => {
    const other = await github.branch(REPOSITORY, "other");
    const run = await begin(number, "--sha", other, "--status");
    for (let times = 0; times < 2; times++) {
      expect((await step("collect", "--max-age-days", "0.000001")).status).toBe(0);
    }
    expect(statusesOf(other)).toEqual([expect.objectContaining(STATUSES.expired)]);
    await collectToEnd(run);
    expect(statusesOf(other).at(-1)).toMatchObject(STATUSES.success);
  });

  it("keeps a final status and a status of another command", async () => {
    for (const [name, change] of [
      ["told", { state: "success", description: "measured" }],
      ["later", { state: "pending", target_url: "https://example.org/later" }],
    ] as const) {
      const commit = await github.branch(REPOSITORY, name);
      await begin(number, "--sha", commit, "--status");
      await github.as(BOT, "POST", `/repos/${REPOSITORY}/statuses/${commit}`, {
        context: STATUS_CONTEXT,
        description: "",
        ...change,
      });
      expect((await step("collect", "--max-age-days", "0.000001")).status).toBe(0);
      expect(statusesOf(commit)).toEqual([expect.objectContaining(change)]);
    }
  });

  it("updates the status of a second requester that did not wait", async () => {
    const commit = await github.branch(REPOSITORY, "again");
    const run = await begin(number, "--sha", commit, "--status");
    const startingMessage = [
      "--engine",
      "batch",
      "--detach",
      "--sha",
      commit,
      "--status",
      "--json",
    ];
    const { output } = await stepOf("78", ["run", suite(), ...startingMessage]);
    expect(JSON.parse(output)).toMatchObject({ run });
    const later = `${github.url}/${REPOSITORY}/actions/runs/78`;
    // As the later command has it say when its workflow ends.
    await github.as(BOT, "POST", `/repos/${REPOSITORY}/statuses/${commit}`, {
      context: STATUS_CONTEXT,
      state: "pending",
      description: "running; results are collected later",
      target_url: later,
    });
    await collectToEnd(run);
    expect(statusesOf(commit)).toMatchObject([
      { state: "pending" },
      { ...STATUSES.success, target_url: later },
    ]);
  });

  it("sets the status to measured when a failed run completes later", async () => {
    const commit = await github.branch(REPOSITORY, "moment");
    const run = await begin(number, "--sha", commit, "--status");
    await github.as(BOT, "POST", `/repos/${REPOSITORY}/statuses/${commit}`, {
      context: STATUS_CONTEXT,
      ...STATUSES.failure,
      target_url: `${github.url}/${REPOSITORY}/actions/runs/${workflow}`,
    });
    await collectToEnd(run);
    expect(statusesOf(commit)).toMatchObject([STATUSES.failure, STATUSES.success]);
  });

  it("publishes for each requester of the same run, also after its end", async () => {
    const commit = await github.branch(REPOSITORY, "twice");
    const pull = { title: "t", head: "twice", base: "main" };
    const path = `/repos/${REPOSITORY}/pulls`;
    const other = await github.as<{ number: number }>("octo", "POST", path, pull);
    const run = await begin(number, "--sha", sha);
    await collectToEnd(run);
    const before = await bodiesOf(github, number);
    const asked = ["--pull-request", String(other.number), "--sha", commit];
    const { output } = await stepOf("79", [
      "run",
      suite(),
      "--engine",
      "batch",
      ...asked,
      "--json",
    ]);
    expect(JSON.parse(output)).toMatchObject({ comparison: { run } });
    // Its workflow has the report, and time to publish it; then it is done for it.
    expect(await collect()).toMatchObject([{ run, state: "left to its workflow" }]);
    const { output: late } = await step("collect", "--grace-hours", "0", "--json");
    expect(JSON.parse(late)).toMatchObject({ runs: [{ run, state: "published" }] });
    expect(await bodiesOf(github, number)).toEqual(before);
    expect(await bodiesOf(github, other.number)).toHaveLength(1);
    expect(await checksAt(github, commit)).toHaveLength(1);
    expect(await collect()).toEqual([]);
  });

  it("resumes a workflow's own run when the workflow is rerun, even with --again", async () => {
    const run = await begin(number, "--sha", sha);
    const again = ["--engine", "batch", "--detach", "--again", "--pull-request", String(number)];
    const rerun = ["run", suite(), ...again, "--sha", sha, "--json"];
    const { output } = await stepOf(String(workflow), rerun);
    expect(JSON.parse(output)).toMatchObject({ run });
    await collectToEnd(run);
    const { output: last } = await stepOf(String(workflow), rerun);
    expect(JSON.parse(last)).toMatchObject({ comparison: { run } });
    expect((await step("collect", "--grace-hours", "0")).status).toBe(0);
  });

  describe("a repository that was renamed", () => {
    const old = { GITHUB_REPOSITORY: "octo/name-of-before", GITHUB_REPOSITORY_ID: "4711" };
    const under = (id: string) => ({ GITHUB_REPOSITORY_ID: id });
    let run: string;

    it("has its run listed by the repository that now has the old name", async () => {
      const startingMessage = ["--engine", "batch", "--again", "--detach", "--sha", sha, "--json"];
      const { output } = await stepOf("80", ["run", suite(), ...startingMessage], old);
      ({ run } = JSON.parse(output) as { run: string });
      const { output: listed, errors } = await stepOf("81", ["collect", "--json"], under("12"));
      expect(JSON.parse(listed)).toMatchObject({ runs: [{ run, state: "of another repository" }] });
      expect(errors).toContain("octo/name-of-before");
    });

    it("has its run collected by the repository's id", async () => {
      for (let state = "running"; state !== "published"; ) {
        await cloud.jobsEnd();
        const { output } = await stepOf("81", ["collect", "--json"], under("4711"));
        const { runs } = JSON.parse(output) as Collected;
        ({ state = "gone" } = runs.find((one) => one.run === run) ?? {});
        expect(["running", "published"]).toContain(state);
      }
    });
  });

  it("starts no run with a status when no commit is named", async () => {
    const { status, errors } = await step(
      ...(["run", suite(), "--engine", "batch", "--again", "--detach", "--status"] as const),
    );
    expect(status).toBe(2);
    expect(errors).toContain("--status needs --sha");
  });
});
