import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DisabledFeatureError, UsageError } from "../../src/core/errors.ts";
import type { CheckRun, Forge } from "../../src/ports/forge.ts";
import {
  ALL_GRANTED,
  bodiesOf,
  checksAt,
  openBotForge,
} from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";
import { runPublishAction } from "../support/github-emulator/publish-action.ts";
import { writeSampleReport } from "../support/sample-report.ts";
import { pinnedVersion } from "../support/samples.ts";

/** What a repository's settings and GitHub's rules for a workflow's token forbid, and what gcbench does instead. */
let github: GitHub;
let sha: string;
let number: number;
let runs = 0;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  grant(ALL_GRANTED);
  github.extras.restrictions.clear();
  const branch = `change-${++runs}`;
  sha = await github.branch(REPOSITORY, branch);
  const pull = { title: "t", head: branch, base: "main" };
  const path = `/repos/${REPOSITORY}/pulls`;
  ({ number } = await github.as<{ number: number }>("octo", "POST", path, pull));
});

function grant(permissions: Readonly<Record<string, string>>): void {
  github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions });
}

/** Publishes a regression of a release, with comment, check and issue. */
async function publish() {
  const names = ["geos-chem-14.6.3", "geos-chem-14.7.0"];
  const versions = names.map((name) => pinnedVersion(name));
  const suite = { versions, suite: { versions: names } };
  const folder = await writeSampleReport({ run: `sample-1a2b3c4d-${runs}`, suite });
  const inputs = { folder, comment: "true", check: "true", alert: "true" };
  const event = { pull_request: { number, head: { sha, label: null } }, repository: { id: 1 } };
  return runPublishAction({ github, event, inputs });
}

const checkWith = (messages: readonly string[]): CheckRun => ({
  sha,
  name: "gcbench: sample",
  key: "k",
  conclusion: "neutral",
  title: "t",
  summary: "s",
  text: "",
  annotations: messages.map((message, index) => ({
    path: "f",
    line: index + 1,
    level: "notice",
    title: "t",
    message,
  })),
});

describe("a repository with issues disabled", () => {
  beforeEach(() => {
    github.extras.restrictions.add("issues disabled");
  });

  it("gets everything else, and one line in the summary", async () => {
    const ran = await publish();
    expect(ran.status).toBe(0);
    expect(ran.output).toContain(`::warning::Issues are disabled in ${REPOSITORY}`);
    expect(ran.output).not.toContain("::error");
    expect(ran.summary).toContain(
      `> Issues are disabled in ${REPOSITORY}, so gcbench opened none. To get issues, select Issues under Settings`,
    );
    expect(ran.summary).not.toContain("Not published");
    expect(ran.outputs["alert-urls"]).toBe("");
    expect(await bodiesOf(github, number)).toHaveLength(1);
    expect(await checksAt(github, sha)).toHaveLength(1);
  });

  it("refuses issues for good, and still takes comments on pull requests", async () => {
    const { forge } = await openBotForge(github);
    const search = forge.findIssues({ label: "l", marker: "<!-- m -->" });
    await expect(search).rejects.toThrow(DisabledFeatureError);
    await forge.createComment(number, "x");
    expect(await bodiesOf(github, number)).toEqual(["x"]);
  });
});

describe("a workflow's token that may not update checks", () => {
  beforeEach(() => {
    github.extras.restrictions.add("checks not updatable");
  });

  it("creates a check with the new result", async () => {
    const { forge, warnings } = await openBotForge(github);
    await forge.putCheck(checkWith([]));
    await forge.putCheck({ ...checkWith([]), title: "later", conclusion: "success" });
    const [newest] = (await checksAt(github, sha)).toReversed();
    expect(newest).toMatchObject({ title: "later", conclusion: "success" });
    expect(warnings).toEqual([]);
  });

  it("sets the annotations of the first call, and says how many are missing", async () => {
    const { forge, warnings } = await openBotForge(github);
    const messages = Array.from({ length: 60 }, (_, index) => `m${index}`);
    await forge.putCheck(checkWith(messages));
    const [made] = await checksAt(github, sha);
    expect(made?.annotations).toEqual(messages.slice(0, 50));
    expect(warnings.join()).toContain("only the first 50 of 60 annotations");
  });
});

it("a check of a workflow's token links to report and workflow in its text, as GitHub drops its address", async () => {
  await publish();
  const path = `/repos/${REPOSITORY}/commits/${sha}/check-runs`;
  const { check_runs: checks } = await github.as<{
    check_runs: { details_url: string | null; output: { summary: string } }[];
  }>("octo", "GET", path);
  const page = `${github.url}/${REPOSITORY}`;
  const report = `${page}/blob/gcbench-results/runs/sample-1a2b3c4d-${runs}/report.md`;
  expect(checks[0]?.details_url).not.toBe(report);
  expect(checks[0]?.output.summary).toContain(`[full report](${report})`);
  expect(checks[0]?.output.summary).toContain(`[workflow](${page}/actions/runs/77)`);
});

it("a repository whose workflows may not open pull requests names the setting", async () => {
  github.extras.restrictions.add("no pull requests by workflows");
  await github.branch(REPOSITORY, "forbidden");
  const { forge } = await openBotForge(github);
  const opened = forge.putPullRequest({ head: "forbidden", base: "main", title: "t", body: "" });
  await expect(opened).rejects.toThrow(
    /\(403\): a setting forbids it\. Select "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General .* owner of the organization/,
  );
});

it("a token that a policy or the calling job restricts names the permission and both jobs", async () => {
  grant({ contents: "read" });
  const { forge } = await openBotForge(github);
  const refused = await forge.putCheck(checkWith([])).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UsageError);
  expect(String(refused)).toContain(
    "Give the job:\n    permissions:\n      checks: write\nA job that calls this workflow needs it too.",
  );
  expect(String(refused)).toContain("an organization can fix to read-only");
});

it("a comment above GitHub's limit is refused with GitHub's reason", async () => {
  const { forge } = await openBotForge(github);
  const long = forge.createComment(number, "x".repeat(65_537));
  await expect(long).rejects.toThrow(/comment on #\d+ in octo\/model \(422\)\. .*Body is too long/);
});

describe("in a private repository the permission that an error names suffices", () => {
  const status = { context: "c", state: "success", description: "d" } as const;
  const cases: readonly (readonly [string, string, (forge: Forge) => Promise<unknown>])[] = [
    ["comments", "pull-requests", (forge) => forge.findComments(number, "<!-- m -->")],
    ["checks", "checks", (forge) => forge.putCheck(checkWith([]))],
    ["issues", "issues", (forge) => forge.findIssues({ label: "l", marker: "<!-- m -->" })],
    ["statuses", "statuses", (forge) => forge.statusAt(sha, status.context)],
    ["a pull request", "pull-requests", (forge) => forge.pullRequest(number)],
    ["the pull request of a commit", "pull-requests", (forge) => forge.pullRequestOf({ sha })],
  ];

  it.each(cases)("for %s", async (_what, permission, act) => {
    github.extras.restrictions.add("private");
    grant({ contents: "read" });
    const without = (await openBotForge(github)).forge;
    await expect(act(without)).rejects.toThrow(`permissions:\n      ${permission}: `);
    grant({ [permission]: "write" });
    const { forge } = await openBotForge(github);
    await act(forge);
  });
});
