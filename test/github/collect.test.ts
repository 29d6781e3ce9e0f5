import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { STATUS_CONTEXT, STATUSES } from "../../src/core/github/commit-status.ts";
import {
  begin,
  cloud,
  collect,
  collectToEnd,
  github,
  number,
  results,
  runsOf,
  sha,
  statusesOf,
  step,
  stepOf,
  suite,
  useCloud,
  workflow,
} from "../support/github-emulator/collect-fixture.ts";
import { bodiesOf, checksAt, SHORT_VERDICT } from "../support/github-emulator/forge-fixtures.ts";
import { BOT, REPOSITORY } from "../support/github-emulator/github.ts";

/** The verdict of one comparison, or a count of several. */
const VERDICT = new RegExp(`${SHORT_VERDICT.source}|^Of \\d`);
const MEASURED = { state: "success", description: expect.stringMatching(VERDICT) };

useCloud();

describe("gcbench collect", () => {
  describe("a run that its workflow detached from", () => {
    let run: string;

    /** Looks after two blocks and four: a run that is left alone needs more than one step. */
    const suiteWithLooks = () => {
      const path = join(cloud.directory, "benchmarks", "looks.yml");
      const layout = { maxBlocks: 4, rounds: 1, looks: [2, 4], warmUp: false };
      writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(suite(), "utf8")), layout }));
      return path;
    };

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
        suiteWithLooks(),
        ...startingMessage,
        "--status",
        "--publish-fail-on",
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
        const both = await Promise.all([step("collect", "--json"), step("collect", "--json")]);
        states = both.flatMap((ended) => runsOf(ended).map(({ state }) => state));
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

    it("keeps its --publish-fail-on setting, also when a person waits for it with --fail-on", async () => {
      const command = [
        "run",
        suiteWithLooks(),
        "--engine",
        "batch",
        "--fail-on",
        "regression",
        "--json",
      ];
      const { status, output } = await step(...command);
      const { comparison } = JSON.parse(output) as { comparison: { run: string } };
      expect(comparison.run).toBe(run);
      // Its verdict is of real times on this machine: what counts is that all say the same.
      const [check] = await checksAt(github, sha);
      expect(check?.conclusion === "failure").toBe(status === 1);
      const state = status === 1 ? "failure" : "success";
      const description = expect.stringMatching(VERDICT);
      expect(statusesOf(sha)).toContainEqual(expect.objectContaining({ state, description }));
      expect(new Set(statusesOf(sha).map(({ state }) => state)).size).toBe(1);
      // Its workflow publishes it; whether that is done is looked at later, once.
      expect(await collect()).toMatchObject([{ run, state: "left to its workflow" }]);
      expect((await step("collect", "--grace-hours", "0")).status).toBe(0);
      expect(await collect()).toEqual([]);
      expect(results().trim()).toBe("1");
    });
  });

  it("sets the status of a run that started too long ago to expired, once", async () => {
    const other = await github.branch(REPOSITORY, "other");
    const run = await begin(number, "--sha", other, "--status");
    for (let times = 0; times < 2; times++) {
      expect((await step("collect", "--max-age-days", "0.000001")).status).toBe(0);
    }
    expect(statusesOf(other)).toEqual([expect.objectContaining(STATUSES.expired)]);
    await collectToEnd(run);
    expect(statusesOf(other).at(-1)).toMatchObject(MEASURED);
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
      { ...MEASURED, target_url: later },
    ]);
  });

  it("sets the status to the verdict when a failed run completes later", async () => {
    const commit = await github.branch(REPOSITORY, "moment");
    const run = await begin(number, "--sha", commit, "--status");
    await github.as(BOT, "POST", `/repos/${REPOSITORY}/statuses/${commit}`, {
      context: STATUS_CONTEXT,
      ...STATUSES.failure,
      target_url: `${github.url}/${REPOSITORY}/actions/runs/${workflow}`,
    });
    await collectToEnd(run);
    expect(statusesOf(commit)).toMatchObject([STATUSES.failure, MEASURED]);
  });

  it("starts no run with a status when no commit is named", async () => {
    const { status, errors } = await step(
      ...(["run", suite(), "--engine", "batch", "--again", "--detach", "--status"] as const),
    );
    expect(status).toBe(2);
    expect(errors).toContain("--status needs --sha");
  });
});
