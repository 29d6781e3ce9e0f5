import { describe, expect, it } from "vitest";
import {
  begin,
  type Collected,
  cloud,
  collect,
  collectToEnd,
  github,
  number,
  sha,
  step,
  stepOf,
  suite,
  useCloud,
  workflow,
} from "../support/github-emulator/collect-fixture.ts";
import { ALL_GRANTED, bodiesOf, checksAt } from "../support/github-emulator/forge-fixtures.ts";
import { BOT, REPOSITORY, tokenOf } from "../support/github-emulator/github.ts";

useCloud();

describe("gcbench collect: deliveries", () => {
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
    const refused = await collectToEnd(run, () => step("collect", "--grace-hours", "0", "--json"));
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
});
