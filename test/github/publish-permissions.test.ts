import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bodiesOf, checksAt } from "../support/github-emulator/forge-fixtures.ts";
import { BOT, tokenOf } from "../support/github-emulator/github.ts";
import { runPublishAction } from "../support/github-emulator/publish-action.ts";
import {
  both,
  commits,
  git,
  github,
  grant,
  openPull,
  pullEvent,
  runName,
  useGitHub,
  workflowRunEvent,
} from "../support/github-emulator/publish-fixture.ts";
import { sampleRun, writeSampleReport } from "../support/sample-report.ts";

useGitHub();

describe("gcbench publish for a fork's pull request", () => {
  it("comments from the trusted workflow without text of the fork", async () => {
    const pull = await openPull("contributor");
    const folder = await writeSampleReport({ run: runName() });
    writeFileSync(join(folder, "report.md"), "<script>evil</script> @everyone");
    writeFileSync(join(folder, "index.html"), "<script>evil</script>");
    const event = workflowRunEvent(pull, "contributor");
    const inputs = { folder, ...both, results: "false" };
    const before = commits();
    const ran = await runPublishAction({ github, event, inputs });
    expect(ran.output).not.toContain("::error");
    const [body = ""] = await bodiesOf(github, pull.number);
    expect(body).toContain("slower than base");
    expect(body).not.toContain("evil");
    expect(body).toContain("/actions/runs/5");
    expect(await checksAt(github, pull.sha)).toHaveLength(1);
    expect(commits()).toBe(before);
  });

  it("never replaces the results of the repository's own runs", async () => {
    const pull = await openPull("contributor");
    const event = workflowRunEvent(pull, "contributor");
    const run = runName();
    const ours = await writeSampleReport({ run, factor: 1.1 });
    const theirs = await writeSampleReport({ run, factor: 0.8 });
    const inputs = { ...both, results: "false" };
    await runPublishAction({ github, event, inputs: { ...inputs, folder: ours } });
    const before = await bodiesOf(github, pull.number);
    const source = "pull-request-runner";
    const ran = await runPublishAction({
      github,
      event,
      inputs: { ...inputs, folder: theirs, source },
    });
    expect(ran.status).toBe(0);
    const [first, second = "", ...more] = await bodiesOf(github, pull.number);
    expect([[first], more]).toEqual([before, []]);
    expect(second).toContain("faster than base");
    expect(second).toContain(
      "Measured by the pull request's own runner: anyone who can change the pull request can change these figures.",
    );
    const names = (await checksAt(github, pull.sha)).map(({ name }) => name).sort();
    expect(names).toEqual(["gcbench: sample", "gcbench: sample from pull-request-runner"]);
  });

  it("explains how to publish when run by the fork", async () => {
    grant({ contents: "read" });
    const pull = await openPull("contributor");
    const folder = await writeSampleReport({ run: runName() });
    const inputs = { folder, ...both };
    const ran = await runPublishAction({ github, event: pullEvent(pull), inputs });
    expect(ran.status).toBe(2);
    for (const permission of ["contents", "pull-requests", "checks"]) {
      expect(ran.output).toContain(`${permission}: write`);
    }
    expect(ran.output).toContain("publish from workflow_run");
    expect(await bodiesOf(github, pull.number)).toEqual([]);
  });
});

describe("gcbench publish with a token without a permission", () => {
  it("publishes the other parts", async () => {
    grant({ contents: "write", checks: "write" });
    const pull = await openPull();
    const run = runName();
    const folder = await writeSampleReport({ run });
    const inputs = { folder, ...both, "fail-on": "regression" };
    const ran = await runPublishAction({ github, event: pullEvent(pull), inputs });
    expect(ran.status).toBe(2);
    expect(ran.output).toContain("Give the job:");
    expect(ran.output).toContain("pull-requests: write");
    expect(ran.output).toContain("::error::GitHub refuses to comment");
    // What the next steps and the reader of the summary go by is there all the same.
    expect(ran.outputs).toMatchObject({ conclusion: "failure", "comment-url": "" });
    expect(ran.outputs["check-url"]).not.toBe("");
    expect(ran.summary).toContain("slower than base");
    expect(ran.summary).toContain("**Not published: comment**");
    expect(await checksAt(github, pull.sha)).toHaveLength(1);
    expect(git("show", "gcbench-results:README.md")).toContain(run);
  });

  it("keeps the token out of outputs and the branch", async () => {
    const pull = await openPull();
    const folder = await writeSampleReport({ run: runName() });
    const inputs = { folder, ...both };
    const ran = await runPublishAction({ github, event: pullEvent(pull), inputs });
    const token = tokenOf(BOT);
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const shown = ran.output.replace(`::add-mask::${token}\n`, "") + ran.summary;
    for (const secret of [token, basic]) {
      expect(shown).not.toContain(secret);
      expect(git("grep", "-c", "gcbench", "gcbench-results")).not.toBe("");
      expect(() => git("grep", "-F", secret, "gcbench-results")).toThrow();
    }
  });
});

describe("gcbench publish of a forged report", () => {
  async function published(change: (comparison: Record<string, unknown>) => void) {
    const folder = await writeSampleReport({ run: runName() });
    const path = join(folder, "comparison.json");
    const comparison = JSON.parse(readFileSync(path, "utf8"));
    change(comparison);
    writeFileSync(path, JSON.stringify(comparison));
    const pull = await openPull("contributor");
    const event = workflowRunEvent(pull, "contributor");
    const ran = await runPublishAction({ github, event, inputs: { folder, ...both } });
    return { ran, bodies: await bodiesOf(github, pull.number) };
  }

  it.each([
    ["a run name that is a path", { run: "../../main" }, "its run name is invalid"],
    [
      "a suite name that ends the comment's marker",
      { suite: "x --> @everyone" },
      "its suite name is invalid",
    ],
    [
      "a reference to an unlisted version",
      { versions: [] },
      "it refers to a version that it does not list",
    ],
    ["an unknown field", { extra: 1 }, "is not a valid gcbench document"],
  ])("is refused as a whole: %s", async (_what, change, message) => {
    const before = commits();
    const { ran, bodies } = await published((comparison) => Object.assign(comparison, change));
    expect(ran.status).toBe(2);
    expect(ran.output).toContain(message);
    expect(bodies).toEqual([]);
    expect(commits()).toBe(before);
  });

  it("is refused if trials differ from the records", async () => {
    const { ran, bodies } = await published((comparison) => {
      const [cell] = comparison["cells"] as { trials: { wallSeconds: number }[] }[];
      for (const trial of cell?.trials ?? []) trial.wallSeconds *= 0.5;
    });
    expect(ran.status).toBe(2);
    expect(ran.output).toContain("trials[0].wallSeconds is 50, but its records give 100");
    expect(bodies).toEqual([]);
  });

  it("is valid before the forgery", () => {
    const { comparison, records } = sampleRun({});
    expect(comparison.cells[0]?.trials).toHaveLength(records.flatMap((one) => one.trials).length);
  });
});
