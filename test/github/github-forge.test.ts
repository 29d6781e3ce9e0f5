import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { UsageError } from "../../src/core/errors.ts";
import type { Forge } from "../../src/ports/forge.ts";
import type { Answer } from "../support/github-emulator/answers.ts";
import { ALL_GRANTED, openBotForge } from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";

const MARKER = "<!-- gcbench: sample -->";

const ISSUES = `/repos/${REPOSITORY}/issues`;

let github: GitHub;

let number: number;

let sha: string;

beforeAll(async () => {
  github = await startGitHub();
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
  grant(ALL_GRANTED);
  github.extras.faults.length = 0;
  github.calls.length = 0;
});

function grant(permissions: Readonly<Record<string, string>>): void {
  github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions });
}

function answer(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return { status, text: JSON.stringify({ message }), headers };
}

const check = () => ({
  sha,
  name: "n",
  key: "k",
  conclusion: "neutral",
  title: "t",
  summary: "s",
  text: "",
  annotations: [],
});

describe("GitHubForge: a token without a permission", () => {
  const cases: readonly (readonly [string, string, (forge: Forge) => Promise<unknown>])[] = [
    ["a comment", "pull-requests: write", (forge) => forge.createComment(number, "x")],
    ["a check", "checks: write", (forge) => forge.putCheck({ ...check(), conclusion: "neutral" })],
    [
      "an issue",
      "issues: write",
      (forge) => forge.createIssue({ label: "l", title: "t", body: "<!-- m -->" }),
    ],
    [
      "a status",
      "statuses: write",
      (forge) => forge.setStatus(sha, { context: "c", state: "success", description: "d" }),
    ],
    [
      "a workflow",
      "actions: write",
      (forge) => forge.startWorkflow({ workflow: "w.yml", ref: "main", inputs: {} }),
    ],
  ];

  it.each(cases)("names the missing permission: %s", async (_what, permission, act) => {
    const name = permission.split(":")[0] ?? "";
    grant(Object.fromEntries(Object.entries(ALL_GRANTED).filter(([key]) => key !== name)));
    if (name === "pull-requests") grant({ contents: "write" });
    const { forge } = await openBotForge(github);
    const error = await act(forge).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain("the token lacks a permission");
    expect(String(error)).toContain(`permissions:\n      ${permission}`);
    expect(String(error)).toContain("workflow_run");
  });

  it("names no permission when GitHub has another reason", async () => {
    const text = "Unable to create comment because issue is locked.";
    github.extras.faults.push({ call: /^POST .*comments$/, answer: answer(403, text) });
    const { forge } = await openBotForge(github);
    const error = await forge.createComment(number, "x").catch((thrown: unknown) => thrown);
    expect(String(error)).toContain(text);
    expect(String(error)).not.toContain("permissions:");
  });
});

it("GitHubForge reports an unknown token", async () => {
  github.extras.tokens.delete(tokenOf(BOT));
  const { forge } = await openBotForge(github);
  await expect(forge.findComments(number, MARKER)).rejects.toThrow(/rejected the token \(401\)/);
});

it("GitHubForge says that a missing resource may be invisible", async () => {
  const { forge } = await openBotForge(github);
  await expect(forge.createComment(9999, "x")).rejects.toThrow(/\(404\): not found, or/);
});

describe("GitHubForge: pull request of a commit", () => {
  const open = async (head: string, base = "main") =>
    (
      await github.as<{ number: number }>("octo", "POST", `/repos/${REPOSITORY}/pulls`, {
        title: "t",
        head,
        base,
      })
    ).number;

  it("excludes pull requests that only contain the commit", async () => {
    const below = await github.branch(REPOSITORY, "below");
    const above = await github.branch(REPOSITORY, "above", below);
    const stacked = await open("above");
    const { forge } = await openBotForge(github);
    expect(await forge.pullRequestOf({ sha: above })).toMatchObject({ number: stacked });
    expect(await forge.pullRequestOf({ sha: below })).toBeNull();
    expect(await forge.pullRequestOf({ sha: below, head: "octo:below" })).toBeNull();
    const own = await open("below");
    expect(await forge.pullRequestOf({ sha: below })).toMatchObject({ number: own });
  });

  it("is null when the commit heads two, and both are named", async () => {
    const twice = await github.branch(REPOSITORY, "twice");
    await github.branch(REPOSITORY, "other-base");
    const numbers = [await open("twice"), await open("twice", "other-base")];
    const { forge, warnings } = await openBotForge(github);
    for (const head of [undefined, "octo:twice"]) {
      warnings.length = 0;
      expect(await forge.pullRequestOf({ sha: twice, head })).toBeNull();
      for (const number of numbers) expect(warnings.join()).toContain(`#${number}`);
      expect(warnings.join()).toContain("is ambiguous");
    }
  });
});

describe("GitHubForge checks", () => {
  it("are created again with all annotations when interrupted", async () => {
    const annotations = Array.from({ length: 60 }, (_, index) => ({
      path: "f",
      line: index + 1,
      title: "t",
      message: `m${index}`,
      level: "notice" as const,
    }));
    github.extras.faults.push({ call: /^PATCH .*check-runs/, answer: answer(422, "cut off") });
    const { forge } = await openBotForge(github);
    const whole = { ...check(), conclusion: "success" as const, annotations };
    await expect(forge.putCheck(whole)).rejects.toThrow(/cut off/);
    await forge.putCheck(whole);
    const path = `/repos/${REPOSITORY}/commits/${sha}/check-runs?check_name=n&filter=latest`;
    const { check_runs: runs } = await github.as<{
      check_runs: { output: { annotations_count: number } }[];
    }>("octo", "GET", path);
    expect(runs.map(({ output }) => output.annotations_count)).toContain(60);
  });
});

it("GitHubForge finds its comment among 5,000", async () => {
  const first = `${MARKER}\nnot ours`;
  await github.as("contributor", "POST", `${ISSUES}/${number}/comments`, { body: first });
  await github.seedComments(number, 5000);
  const { forge } = await openBotForge(github);
  const made = await forge.createComment(number, `${MARKER}\nours`);
  github.calls.length = 0;
  expect(await forge.findComments(number, MARKER)).toEqual([made]);
  const pages = github.calls.filter((call) => call.includes(`/issues/${number}/comments?`));
  expect(pages.length).toBe(51);
});
