import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CloudCommands, type Ended, FIRST, runProgram, startCloud } from "./cloud-command.ts";
import { CLI } from "./command-suite.ts";
import { BOT, type GitHub, REPOSITORY, startGitHub, tokenOf } from "./forge/github.ts";
import { ALL_GRANTED, bodiesOf, checksAt } from "./forge/scenes.ts";

let github: GitHub;
let cloud: CloudCommands;
let number: number;
let sha: string;

beforeAll(async () => {
  github = await startGitHub();
  github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
  sha = await github.branch(REPOSITORY, "bump");
  const pull = { title: "t", head: "bump", base: "main" };
  const path = `/repos/${REPOSITORY}/pulls`;
  ({ number } = await github.as<{ number: number }>("octo", "POST", path, pull));
  cloud = await startCloud({
    // Looks after two blocks and four: a run that is left alone needs more than one step.
    suite: {
      platforms: [{ name: FIRST, threads: 1 }],
      layout: { maxBlocks: 4, looks: [2, 4], warmUp: false },
    },
  });
});
afterAll(async () => {
  await cloud?.stop();
  await github?.close();
});

/** A command in a workflow's step. */
function step(...args: readonly string[]): Promise<Ended> {
  return runProgram(process.execPath, [CLI, ...args], {
    cwd: cloud.directory,
    environment: {
      ...cloud.environment,
      ...{ GITHUB_ACTIONS: "true", GITHUB_REPOSITORY: REPOSITORY, GITHUB_TOKEN: tokenOf(BOT) },
      ...{ GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url, GITHUB_EVENT_NAME: "push" },
    },
  });
}

interface Collected {
  readonly runs: readonly { readonly run: string; readonly state: string; readonly what: string }[];
}

async function collect(): Promise<Collected["runs"]> {
  const ended = await step("collect", "--json");
  expect([ended.status, ended.errors]).toEqual([0, expect.anything()]);
  return (JSON.parse(ended.output) as Collected).runs;
}

const suite = () => join(cloud.directory, "benchmarks", "suite.yml");
const results = () =>
  execFileSync("git", ["-C", github.gitDirectory, "rev-list", "--count", "gcbench-results"], {
    encoding: "utf8",
  });

describe("a run that its workflow left", () => {
  let run: string;

  it("remembers who asked for it", async () => {
    const begun = ["--engine", "batch", "--detach", "--pull-request", String(number), "--sha", sha];
    const { status, output } = await step(
      "run",
      suite(),
      ...begun,
      "--fail-on",
      "regression",
      "--json",
    );
    expect(status).toBe(0);
    ({ run } = JSON.parse(output) as { run: string });
    const { output: listed } = await step("collect", "--dry-run");
    expect(listed).toMatch(new RegExp(`${run}.*under way`));
  });

  it("is gone on with by whoever collects, and published in one commit and one check, by two at once", async () => {
    let states: readonly string[] = [];
    while (!states.includes("published")) {
      const both = await Promise.all([collect(), collect()]);
      states = both.flatMap((runs) => runs.map(({ state }) => state));
      expect(states.filter((state) => !["under way", "published"].includes(state))).toEqual([]);
    }
    expect(await collect()).toEqual([]);
    const comments = (await bodiesOf(github, number)).filter((body) =>
      body.includes("<!-- gcbench: cloud -->"),
    );
    expect(comments.length).toBeGreaterThan(0);
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

  it("keeps what its check is to fail on, and is finished for one who waits, too", async () => {
    const command = ["run", suite(), "--engine", "batch", "--fail-on", "regression", "--json"];
    const { status, output } = await step(...command);
    const { comparison } = JSON.parse(output) as { comparison: { run: string } };
    expect(comparison.run).toBe(run);
    // Its verdict is of real times on this machine: what counts is that all say the same.
    const [check] = await checksAt(github, sha);
    expect(check?.conclusion === "failure").toBe(status === 1);
  });
});

it("leaves runs of another repository, and of nobody, alone", async () => {
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

it("fails at the end, and says which run it was", async () => {
  const begun = ["--engine", "batch", "--detach", "--again", "--pull-request", "999", "--sha", sha];
  expect((await step("run", suite(), ...begun)).status).toBe(0);
  let ended = await step("collect");
  while (ended.status === 0) ended = await step("collect");
  expect(ended.status).toBe(3);
  expect(ended.output).toMatch(/failed/);
  expect(ended.errors).toContain("#999");
});
