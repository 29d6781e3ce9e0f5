import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { publish } from "../../src/commands/github/publish.ts";
import { regressions } from "../../src/commands/github/regressions.ts";
import { FakeCaller } from "../support/fakes.ts";
import { ALL_GRANTED, bodiesOf, checksAt } from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";
import { writeSampleReport } from "../support/sample-report.ts";
import { pinnedVersion } from "../support/samples.ts";

const ISSUES = `/repos/${REPOSITORY}/issues`;

let github: GitHub;
let number: number;
let sha: string;

beforeAll(async () => {
  github = await startGitHub();
  github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
  sha = await github.branch(REPOSITORY, "bump");
  const pull = { title: "t", head: "bump", base: "main" };
  ({ number } = await github.as<{ number: number }>(
    "octo",
    "POST",
    `/repos/${REPOSITORY}/pulls`,
    pull,
  ));
});
afterAll(() => github.close());
beforeEach(() => {
  for (const [name, value] of Object.entries({
    GITHUB_TOKEN: tokenOf(BOT),
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_API_URL: github.url,
  })) {
    vi.stubEnv(name, value);
  }
  return () => vi.unstubAllEnvs();
});

/** Publishes a run of a release to the pull request, with issues. */
async function publishRun(run: string, factor: number, change: object = {}) {
  const names = ["geos-chem-14.6.3", "geos-chem-14.7.0"];
  const versions = names.map((name) => pinnedVersion(name));
  const suite = { versions, suite: { versions: names } };
  const folder = await writeSampleReport({ run, factor, suite });
  const given = { folder, results: false, comment: true, check: true, alert: true, sha };
  const inputs = { ...given, failOn: "regression", pullRequest: String(number), ...change };
  const result = await publish.run(publish.inputs.parse(inputs), new FakeCaller());
  if (!("text" in result)) throw new Error("a stream");
  const [check] = await checksAt(github, sha);
  const [comment = ""] = await bodiesOf(github, number);
  return { ...result, conclusion: check?.conclusion, comment };
}

const git = (...args: readonly string[]) =>
  execFileSync("git", ["-C", github.gitDirectory, ...args], { encoding: "utf8" });

/** Writes the weekly list. */
async function listWeekly() {
  const result = await regressions.run(regressions.inputs.parse({ issue: true }), new FakeCaller());
  if (!("text" in result)) throw new Error("a stream");
  const url = String(result.outputs?.["summary-url"]);
  const issue = await github.as<{ body: string; state: string; title: string }>(
    "octo",
    "GET",
    `${ISSUES}/${url.split("/").at(-1)}`,
  );
  return { ...result, issue };
}

it("An accepted regression fails no check, is told in one line of the comment, and leaves the weekly list", async () => {
  const first = await publishRun("sample-1a2b3c4d-1", 1.1);
  expect(first).toMatchObject({ found: true, conclusion: "failure" });
  const url = String(first.outputs?.["alert-urls"]);
  expect(url).toMatch(/\/issues\/\d+$/);
  const path = `${ISSUES}/${url.split("/").at(-1)}`;
  await github.as("octo", "PATCH", path, { assignees: ["octo"] });

  const open = await listWeekly();
  expect(open.issue).toMatchObject({ state: "open", title: "Open performance regressions" });
  expect(open.issue.body).toContain("1 regression open, 1 not triaged.");
  expect(open.issue.body).toMatch(
    /\| \[geos-chem-14\.7\.0 is 10\.0 % slower in short\]\(\S+\) \| geos-chem-14\.7\.0 \| \+10\.0.%/,
  );
  expect(open.issue.body).toMatch(/\| 0.days \| octo \| no \|/);

  await github.as("octo", "POST", `${path}/comments`, { body: "New emissions need it." });
  await github.as("octo", "PATCH", path, { state: "closed", state_reason: "not_planned" });
  const second = await publishRun("sample-1a2b3c4d-2", 1.1);
  expect(second).toMatchObject({ found: false, conclusion: "neutral" });
  const line = second.comment.split("\n").filter((one) => one.includes("octo accepted this"));
  expect(line).toHaveLength(1);
  expect(line[0]).toContain("New emissions need it.");
  expect(line[0]).toContain(`](${url})`);

  const accepted = await listWeekly();
  expect(accepted.issue.state).toBe("closed");
  expect(accepted.issue.body).toContain("No regression is open.");
  expect(accepted.issue.body).toContain("New emissions need it.");
  expect(accepted.json).toMatchObject({
    regressions: [{ state: "accepted", isTriaged: true, reason: { by: "octo" } }],
  });

  // Jobs that open no issues know it too, and the site keeps it for publications that can't read issues.
  const quiet = await publishRun("sample-1a2b3c4d-4", 1.1, { alert: false });
  expect(quiet).toMatchObject({ found: false, conclusion: "neutral" });
  expect(quiet.summary).toContain("octo accepted this");
  const branch = { results: true, remote: github.gitDirectory };
  await publishRun("sample-1a2b3c4d-5", 1.1, branch);
  await publishRun("sample-1a2b3c4d-6", 1.1, { ...branch, alert: false });
  const shown = (file: string) => git("show", `gcbench-results:${file}`);
  expect(shown("regressions.json")).toContain("New emissions need it.");
  expect(shown("index.html")).not.toContain("New regressions");
  expect(JSON.parse(shown("feed.json")).items).toEqual([]);

  const larger = await publishRun("sample-1a2b3c4d-3", 1.3);
  expect(larger).toMatchObject({ found: true, conclusion: "failure" });
});
