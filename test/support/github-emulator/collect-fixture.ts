import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { type CloudCommands, FIRST, startCloud } from "../cloud-command.ts";
import { CLI } from "../command-suite.ts";
import { type ProgramEnd, runProgram } from "../run-program.ts";
import { ALL_GRANTED } from "./forge-fixtures.ts";
import { BOT, type GitHub, REPOSITORY, startGitHub, tokenOf } from "./github.ts";

export let github: GitHub;

export let cloud: CloudCommands;

export let number: number;

export let sha: string;

/** A command in a workflow's step. */
export function step(...args: readonly string[]): Promise<ProgramEnd> {
  return stepOf("77", args);
}

/** @param workflow number of the workflow's run */
export function stepOf(
  workflow: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ProgramEnd> {
  return runProgram({
    program: CLI,
    args,
    cwd: cloud.directory,
    environment: { ...process.env, ...environmentOf(workflow), ...environment },
  });
}

const environmentOf = (workflow: string) => ({
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
});

export interface Collected {
  readonly runs: readonly { readonly run: string; readonly state: string; readonly what: string }[];
}

export async function collect(): Promise<Collected["runs"]> {
  return runsOf(await step("collect", "--json"));
}

/** The runs that a successful call of collect lists. */
export function runsOf(ended: ProgramEnd): Collected["runs"] {
  expect([ended.status, ended.errors]).toEqual([0, expect.anything()]);
  return (JSON.parse(ended.output) as Collected).runs;
}

interface Status {
  readonly state: string;
  readonly description: string;
}

export const statusesOf = (commit: string) =>
  github.extras.statuses.flatMap((one) => (one.sha === commit ? [one.status as Status] : []));

/** Two blocks without a look: one call of collect sees the end of the run. */
export const suite = () => join(cloud.directory, "benchmarks", "suite.yml");

export const results = () =>
  execFileSync("git", ["-C", github.gitDirectory, "rev-list", "--count", "gcbench-results"], {
    encoding: "utf8",
  });

/** Number of the last workflow that `begin` started. */
export let workflow = 100;

/** @returns the run, begun and left by a workflow of its own */
export async function begin(pull: number, ...more: readonly string[]): Promise<string> {
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

/** Calls collect for all runs, also those whose workflows still have time to publish them. */
const collectAtOnce = () => step("collect", "--json", "--grace-hours", "0");

/**
 * Also of one who went on with it and saw its end: no time is left to who has the report.
 *
 * @param call one call of collect
 * @returns how the call ended at which the run was no longer running
 */
export async function collectToEnd(
  run: string,
  call = collectAtOnce,
): Promise<ProgramEnd & { readonly state: string }> {
  for (;;) {
    await cloud.jobsEnd();
    const ended = await call();
    const { runs } = JSON.parse(ended.output) as Collected;
    const state = runs.find((one) => one.run === run)?.state ?? "gone";
    if (state !== "running") return { ...ended, state };
  }
}

/** Starts a cloud and a GitHub with an open pull request for the tests of a file. */
export function useCloud(): void {
  beforeAll(async () => {
    github = await startGitHub();
    github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
    sha = await github.branch(REPOSITORY, "bump");
    const pull = { title: "t", head: "bump", base: "main" };
    const path = `/repos/${REPOSITORY}/pulls`;
    ({ number } = await github.as<{ number: number }>("octo", "POST", path, pull));
    cloud = await startCloud({
      suite: { platforms: [{ name: FIRST, threads: 1 }] },
    });
  });
  afterAll(async () => {
    await cloud?.stop();
    await github?.close();
  });
}
