import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bodiesOf, checksAt } from "../support/github-emulator/forge-fixtures.ts";
import { BOT, REPOSITORY } from "../support/github-emulator/github.ts";
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
} from "../support/github-emulator/publish-fixture.ts";
import { writeSampleReport } from "../support/sample-report.ts";
import { pinnedVersion } from "../support/samples.ts";

/** Of GEOS-Chem, as versions.yml names them. */
const RELEASES = {
  versions: ["geos-chem-14.6.3", "geos-chem-14.7.0"].map((name) => pinnedVersion(name)),
  suite: { versions: ["geos-chem-14.6.3", "geos-chem-14.7.0"] },
};

useGitHub();

describe("gcbench publish on a pull request", () => {
  it("creates comment, check and commit; the next run updates the same comment", async () => {
    const pull = await openPull();
    const [first, second] = [runName(), runName()];
    const folder = await writeSampleReport({ run: first, factor: 1.1 });
    const call = { github, event: pullEvent(pull) };
    const ran = await runPublishAction({ ...call, inputs: { folder, ...both } });
    expect(ran.output).not.toContain("::error");
    expect(ran.status).toBe(0);
    const page = `${github.url}/${REPOSITORY}`;
    expect(ran.outputs).toMatchObject({
      conclusion: "neutral",
      "results-url": `${page}/tree/gcbench-results/runs/${first}`,
    });
    const [body = "", ...others] = await bodiesOf(github, pull.number);
    expect(others).toEqual([]);
    expect(body).toMatch(/^<!-- gcbench: sample -->\n/);
    expect(body).toContain("**▲\u00a0next is slower than base by 10.0\u00a0%");
    expect(body).toContain(`${page}/blob/gcbench-results/runs/${first}/report.md`);
    expect(await checksAt(github, pull.sha)).toMatchObject([
      { name: "gcbench: sample", conclusion: "neutral" },
    ]);
    expect(git("show", `gcbench-results:runs/${first}/report.md`)).toContain("slower");
    expect(git("show", "gcbench-results:README.md")).toContain(first);

    const next = await writeSampleReport({ run: second, factor: 1 });
    const again = await runPublishAction({ ...call, inputs: { folder: next, ...both } });
    expect(again.status).toBe(0);
    expect(again.outputs["comment-url"]).toBe(ran.outputs["comment-url"]);
    const [updated = "", ...more] = await bodiesOf(github, pull.number);
    expect(more).toEqual([]);
    expect(updated).toContain("**=\u00a0No material change");
    expect(updated).toContain("Earlier verdicts (1)");
    expect(updated).toContain("▲ next is slower than base by 10.0 %");
  });

  it("changes nothing when the same report is published twice", async () => {
    const pull = await openPull();
    const folder = await writeSampleReport({ run: runName() });
    const call = { github, event: pullEvent(pull), inputs: { folder, ...both } };
    await runPublishAction(call);
    const before = { bodies: await bodiesOf(github, pull.number), commits: commits() };
    const ran = await runPublishAction(call);
    expect(ran.status).toBe(0);
    expect(ran.output).toContain("Already committed");
    expect({ bodies: await bodiesOf(github, pull.number), commits: commits() }).toEqual(before);
    expect(await checksAt(github, pull.sha)).toHaveLength(1);
  });

  it("fails with a failed check only with --fail-on", async () => {
    const pull = await openPull();
    const folder = await writeSampleReport({ run: runName(), suite: RELEASES });
    const inputs = { folder, ...both, alert: "true", "fail-on": "regression" };
    const ran = await runPublishAction({ github, event: pullEvent(pull), inputs });
    expect(ran.status).toBe(1);
    expect(ran.outputs["conclusion"]).toBe("failure");
    expect(await checksAt(github, pull.sha)).toMatchObject([{ conclusion: "failure" }]);
    expect(ran.outputs["alert-urls"]).toMatch(/\/issues\/\d+$/);
  });

  it("sets the commit status to the verdict, and leaves the status of a running benchmark", async () => {
    const pull = await openPull();
    const folder = await writeSampleReport({ run: runName(), factor: 1.1 });
    const inputs = { folder, status: "true", "fail-on": "regression" };
    const call = { github, event: pullEvent(pull), inputs };
    const statusesOf = () =>
      github.extras.statuses.flatMap(({ sha, status }) => (sha === pull.sha ? [status] : []));
    expect((await runPublishAction(call)).status).toBe(1);
    expect(statusesOf()).toMatchObject([
      {
        context: "gcbench",
        state: "failure",
        description: expect.stringMatching(/^slower by 10\.0 %/),
      },
    ]);
    const pending = {
      context: "gcbench",
      state: "pending",
      target_url: "https://example.org/later",
    };
    await github.as(BOT, "POST", `/repos/${REPOSITORY}/statuses/${pull.sha}`, pending);
    expect((await runPublishAction(call)).output).toContain("waits for another run and stays");
    expect(statusesOf()).toHaveLength(2);
    const source = { ...inputs, source: "pull-request-runner", "fail-on": "never" };
    expect((await runPublishAction({ ...call, inputs: source })).status).toBe(0);
    expect(statusesOf()).toMatchObject([
      {},
      {},
      { context: "gcbench/pull-request-runner", state: "success" },
    ]);
  });

  it("sets no check when the measured commit is unknown, and says so", async () => {
    const pull = await openPull();
    const folder = await writeSampleReport({ run: runName() });
    // A comment starts the default branch's workflow, and GITHUB_SHA is that branch's last commit.
    const main = await github.branch(REPOSITORY, `main-of-${pull.number}`);
    const event = { issue: { number: pull.number, pull_request: {} } };
    for (const more of [{}, { "pull-request": String(pull.number) }]) {
      const inputs = { folder, ...both, ...more };
      const ran = await runPublishAction({ github, event, inputs, sha: main });
      expect(ran.status).toBe(0);
      expect(ran.output).toContain("The measured commit is not known");
      expect(ran.outputs["check-url"]).toBe("");
      for (const sha of [pull.sha, main]) expect(await checksAt(github, sha)).toEqual([]);
      expect((await bodiesOf(github, pull.number)).join()).not.toContain("Commit `");
    }
  });

  it("annotates the line that names the version", async () => {
    const pull = await openPull();
    const folder = await writeSampleReport({ run: runName() });
    const annotate = join(folder, "..", "versions.yml");
    writeFileSync(annotate, "pinned: base\n# next is only a word here\ncandidate: next\n");
    const call = { github, event: pullEvent(pull), inputs: { folder, ...both, annotate } };
    const refused = await runPublishAction(call);
    expect(refused.status).toBe(2);
    expect(refused.output).toContain("versions.yml is outside of the repository");
    await runPublishAction({ ...call, workspace: join(folder, "..") });
    const [check] = await checksAt(github, pull.sha);
    expect(check?.annotations).toHaveLength(1);
    expect(check?.annotations[0]).toContain("next against base, short on local, 2 threads");
  });
});

describe("gcbench publish to a protected branch", () => {
  it("writes no link to a missing page", async () => {
    grant({ "pull-requests": "write", checks: "write" });
    const pull = await openPull();
    const folder = await writeSampleReport({ run: runName() });
    const ran = await runPublishAction({
      github,
      event: pullEvent(pull),
      inputs: { folder, ...both },
    });
    expect(ran.status).toBe(2);
    expect(ran.outputs["results-url"]).toBe("");
    const [body = ""] = await bodiesOf(github, pull.number);
    expect(body).toContain("slower than base");
    expect(body).not.toContain("/blob/gcbench-results/");
    expect(ran.summary).not.toContain("/blob/gcbench-results/");
    expect(body).toContain("/actions/runs/77");
  });
});

describe("gcbench publish of a long report", () => {
  it("cuts between parts and links to the whole", async () => {
    const pull = await openPull();
    const run = runName();
    const platforms = Array.from({ length: 60 }, (_, index) => ({
      id: `machine-${index}-2t`,
      name: `machine-${index}`,
      architecture: "amd64" as const,
      threads: 2,
      cores: [],
    }));
    const folder = await writeSampleReport({ run, suite: { platforms } });
    const inputs = { folder, ...both };
    const ran = await runPublishAction({ github, event: pullEvent(pull), inputs });
    expect(ran.output).not.toContain("::error");
    const [body = ""] = await bodiesOf(github, pull.number);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain(`[full report](${github.url}/${REPOSITORY}/blob/gcbench-results/runs/`);
    expect(body).toContain("Shortened to GitHub's limit");
    expect(body.match(/<details>/g)).toHaveLength(body.match(/<\/details>/g)?.length ?? -1);
  });
});
