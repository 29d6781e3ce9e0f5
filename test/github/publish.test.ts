import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ALL_GRANTED, bodiesOf, checksAt } from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";
import { runPublishAction } from "../support/github-emulator/publish-action.ts";
import { sampleRun, writeSampleReport } from "../support/sample-report.ts";
import { pinnedVersion } from "../support/samples.ts";

/** The action from its bundle, GitHub's API emulated, git over HTTP with a real repository. */
let github: GitHub;
let pulls = 0;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(() => {
  grant(ALL_GRANTED);
  github.extras.faults.length = 0;
});

function grant(permissions: Readonly<Record<string, string>>): void {
  github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions });
}

interface Pull {
  readonly number: number;
  readonly sha: string;
  readonly branch: string;
}

async function openPull(owner = "octo"): Promise<Pull> {
  const branch = `change-${++pulls}`;
  const sha = await github.branch(`${owner}/model`, branch);
  const head = owner === "octo" ? branch : `${owner}:${branch}`;
  const request = { title: "Bump the version", head, base: "main" };
  const path = `/repos/${REPOSITORY}/pulls`;
  const { number } = await github.as<{ number: number }>(owner, "POST", path, request);
  return { number, sha, branch };
}

const pullEvent = ({ number, sha }: Pull) => ({
  pull_request: { number, head: { sha, label: null } },
  repository: { id: 1 },
});

/** As GitHub sends it after a workflow of a fork: it names no pull request. */
const workflowRunEvent = ({ sha, branch }: Pull, owner: string) => ({
  workflow_run: {
    id: 5,
    event: "pull_request",
    head_sha: sha,
    head_branch: branch,
    pull_requests: [],
    head_repository: { owner: { login: owner } },
    html_url: `${github.url}/${REPOSITORY}/actions/runs/5`,
  },
  repository: { id: 1 },
});

/** Of GEOS-Chem, as versions.yml names them. */
const RELEASES = {
  versions: ["geos-chem-14.6.3", "geos-chem-14.7.0"].map((name) => pinnedVersion(name)),
  suite: { versions: ["geos-chem-14.6.3", "geos-chem-14.7.0"] },
};

let runs = 0;
const runName = () => `sample-1a2b3c4d-${++runs}`;
const both = { comment: "true", check: "true" };

function git(...args: readonly string[]): string {
  return execFileSync("git", ["-C", github.gitDirectory, ...args], { encoding: "utf8" });
}
const commits = () => git("rev-list", "--all").trim().split("\n").length;

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
    expect(ran.outputs["alert-url"]).toMatch(/\/issues\/\d+$/);
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
