import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { ALL_GRANTED } from "./forge-fixtures.ts";
import { BOT, type GitHub, REPOSITORY, startGitHub, tokenOf } from "./github.ts";

/** The action from its bundle, GitHub's API emulated, git over HTTP with a real repository. */
export let github: GitHub;

let pulls = 0;

export function grant(permissions: Readonly<Record<string, string>>): void {
  github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions });
}

interface Pull {
  readonly number: number;
  readonly sha: string;
  readonly branch: string;
}

export async function openPull(owner = "octo"): Promise<Pull> {
  const branch = `change-${++pulls}`;
  const sha = await github.branch(`${owner}/model`, branch);
  const head = owner === "octo" ? branch : `${owner}:${branch}`;
  const request = { title: "Bump the version", head, base: "main" };
  const path = `/repos/${REPOSITORY}/pulls`;
  const { number } = await github.as<{ number: number }>(owner, "POST", path, request);
  return { number, sha, branch };
}

export const pullEvent = ({ number, sha }: Pull) => ({
  pull_request: { number, head: { sha, label: null } },
  repository: { id: 1 },
});

/** As GitHub sends it after a workflow of a fork: it names no pull request. */
export const workflowRunEvent = ({ sha, branch }: Pull, owner: string) => ({
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

let runs = 0;

export const runName = () => `sample-1a2b3c4d-${++runs}`;

export const both = { comment: "true", check: "true" };

export function git(...args: readonly string[]): string {
  return execFileSync("git", ["-C", github.gitDirectory, ...args], { encoding: "utf8" });
}

export const commits = () => git("rev-list", "--all").trim().split("\n").length;

/** Starts a GitHub for the tests of a file; each test begins with all permissions. */
export function useGitHub(): void {
  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(() => github.close());
  beforeEach(() => {
    grant(ALL_GRANTED);
    github.extras.faults.length = 0;
  });
}
