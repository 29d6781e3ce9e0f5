import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CloudCommands, FIRST, startCloud, THIRD } from "../support/cloud-command.ts";
import { CLI } from "../support/command-suite.ts";
import { ALL_GRANTED, checksAt } from "../support/github-emulator/forge-fixtures.ts";
import {
  BOT,
  type GitHub,
  REPOSITORY,
  startGitHub,
  tokenOf,
} from "../support/github-emulator/github.ts";
import { type ProgramEnd, runProgram } from "../support/run-program.ts";

/*
 * Runs that a workflow waited for, as far as it went: what is left to its own publish job, and what gcbench collect does
 * where that never comes.
 */

const RUN_ACTION = resolve(import.meta.dirname, "../../dist/action-run.js");
const WITH_LOOKS = { maxBlocks: 4, rounds: 1, looks: [2, 4], warmUp: false };

let github: GitHub;
let cloud: CloudCommands;
let sha: string;

beforeAll(async () => {
  github = await startGitHub();
  github.extras.tokens.set(tokenOf(BOT), { login: BOT, permissions: ALL_GRANTED });
  sha = await github.branch(REPOSITORY, "bump");
  cloud = await startCloud({ suite: { platforms: [{ name: FIRST, threads: 1 }] } });
});
afterAll(async () => {
  await cloud?.stop();
  await github?.close();
});

const workflow = () => ({
  ...cloud.environment,
  GITHUB_ACTIONS: "true",
  GITHUB_REPOSITORY: REPOSITORY,
  GITHUB_TOKEN: tokenOf(BOT),
  GITHUB_API_URL: github.url,
  GITHUB_SERVER_URL: github.url,
  GITHUB_EVENT_NAME: "push",
});

/** A command in a workflow's step. */
function step(...args: readonly string[]): Promise<ProgramEnd> {
  const environment = { ...process.env, ...workflow() };
  return runProgram({ program: CLI, args, cwd: cloud.directory, environment });
}

/** The run action, and what it told the workflow's later steps. */
async function runAction(inputs: Readonly<Record<string, string>>) {
  const file = join(cloud.directory, "outputs");
  writeFileSync(file, "");
  const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
  const inputsOfStep = { GITHUB_OUTPUT: file, ...Object.fromEntries(given) };
  const ended = await runProgram({
    program: RUN_ACTION,
    args: [],
    cwd: cloud.directory,
    environment: { ...process.env, ...workflow(), ...inputsOfStep },
  });
  const outputLines = [...readFileSync(file, "utf8").matchAll(/^(.+)<<(\S+)\n(.*)\n\2$/gm)];
  return {
    ...ended,
    outputs: Object.fromEntries(outputLines.map(([, name, , value]) => [name, value])),
  };
}

const collect = async (...options: readonly string[]) =>
  runsOf(await step("collect", "--json", ...options));

function runsOf({ status, output, errors }: ProgramEnd) {
  expect([status, errors]).toEqual([0, expect.anything()]);
  return (JSON.parse(output) as { runs: { run: string; state: string; what: string }[] }).runs;
}

/** The cloud's suite with something changed, under a name of its own. @returns its path */
function suite(name: string, change: Readonly<Record<string, unknown>> = {}): string {
  const benchmarks = join(cloud.directory, "benchmarks");
  const own = JSON.parse(readFileSync(join(benchmarks, "suite.yml"), "utf8"));
  const path = join(benchmarks, `${name}.yml`);
  writeFileSync(path, JSON.stringify({ ...own, name, ...change }));
  return path;
}

const git = (...args: readonly string[]) =>
  execFileSync("git", ["-C", github.gitDirectory, ...args], { encoding: "utf8" });
const published = () => git("ls-tree", "-r", "--name-only", "gcbench-results").split("\n");
const commits = () => git("rev-list", "--count", "gcbench-results").trim();

describe("gcbench collect after a workflow", () => {
  it("publishes a run without completed blocks that its workflow did not publish", async () => {
    const path = suite("hopeless", {
      workloads: [{ name: "long", kind: "miniature", simulatedHours: 240, grid: "72x46x20" }],
      limits: { trialMinutes: 0.001 },
    });
    const ran = await runAction({ suite: path, engine: "batch", out: "report", sha });
    expect([ran.status, ran.output]).toEqual([2, expect.stringContaining("No block completed")]);
    expect(ran.outputs).toMatchObject({
      finished: "true",
      report: "report",
      conclusion: "neutral",
    });
    const comparison = readFileSync(join(cloud.directory, "report", "comparison.json"), "utf8");
    const { run } = JSON.parse(comparison) as { run: string };
    expect(ran.outputs).toMatchObject({ run });

    expect(await collect()).toMatchObject([{ run, state: "left to its workflow" }]);
    expect(await checksAt(github, sha)).toHaveLength(0);
    const ended = await step("collect", "--json", "--grace-hours", "0");
    expect(runsOf(ended)).toMatchObject([{ run, state: "published" }]);
    expect(published()).toContain(`runs/${run}/comparison.json`);
    expect(await checksAt(github, sha)).toMatchObject([{ conclusion: "neutral" }]);
    expect(await collect("--grace-hours", "0")).toEqual([]);
  });

  it("publishes the missing parts of a run, and nothing twice", async () => {
    const ran = await runAction({ suite: suite("waited"), engine: "batch", out: "waited", sha });
    const { run } = ran.outputs;
    expect(ran.outputs).toMatchObject({ finished: "true" });
    const checks = await checksAt(github, sha);
    // It ended between the results and the check.
    const publish = await step("publish", "waited", "--sha", sha);
    expect([publish.status, publish.errors]).toEqual([0, expect.anything()]);
    const before = commits();
    expect(await collect("--grace-hours", "0")).toMatchObject([{ run, state: "published" }]);
    expect(commits()).toBe(before);
    expect(await checksAt(github, sha)).toHaveLength(checks.length + 1);
    expect(await collect("--grace-hours", "0")).toEqual([]);
  });

  it("keeps the workflow's deadline and publishes completed blocks", async () => {
    const startingMessage = ["--engine", "batch", "--detach", "--deadline-hours", "0.002"];
    const path = suite("bounded", { layout: WITH_LOOKS });
    const { output } = await step("run", path, ...startingMessage, "--json");
    const begin = Date.now();
    const { run } = JSON.parse(output) as { run: string };
    await cloud.jobsEnd();
    await delay(Math.max(0, begin + 7200 - Date.now())); // Its deadline.
    expect(await collect()).toMatchObject([{ run, state: "published" }]);
    const { output: listed } = await cloud.gcbench("status", "--json");
    const { runs } = JSON.parse(listed) as { runs: { run: string; submitted: number }[] };
    // Of four blocks the two of the first look.
    expect(runs.find((one) => one.run === run)).toMatchObject({ submitted: 2 });
  });

  describe("after a run was published and resumed under a larger limit", () => {
    const grown = (name: string) =>
      suite(name, {
        platforms: [FIRST, THIRD].map((platform) => ({ name: platform, threads: 1 })),
        layout: { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false },
      });
    /** Enough for a block of the first platform, and not for one of the other, which costs more. */
    const LITTLE = "0.6";

    /** The collector's own business: which of them depends on how fast the jobs are. */
    const IN_HAND = ["running", "published"];

    it.each([
      ["whose workflow waited for it", [], ["left to its workflow"]],
      ["that was left to collect", ["--detach"], IN_HAND],
    ])("publishes the new records of a run %s", async (how, detach, first) => {
      const path = grown(how.replaceAll(" ", "-"));
      const commit = await github.branch(REPOSITORY, how.replaceAll(" ", "-"));
      const order = ["run", path, "--engine", "batch", "--sha", commit, "--json"];
      const { output } = await step(...order, "--spend-usd", LITTLE, ...detach);
      const { run } = JSON.parse(output) as { run: string };
      await collectToEnd(run, first);
      expect(recordsOf(run)).toHaveLength(2);
      expect(await collect("--grace-hours", "0")).toEqual([]);
      const before = commits();

      const { output: more } = await step(...order, "--spend-usd", "50", "--detach");
      expect(JSON.parse(more)).toMatchObject({ run, isFinished: false });
      // Nobody but the collector knows: the workflow that had its report had another one.
      await collectToEnd(run, IN_HAND);
      expect(recordsOf(run)).toHaveLength(4);
      expect(Number(commits())).toBe(Number(before) + 1);
      expect(await checksAt(github, commit)).toHaveLength(1);
      expect(await collect("--grace-hours", "0")).toEqual([]);
    });

    const recordsOf = (run: string) =>
      published().filter((file) => file.startsWith(`runs/${run}/records/`));

    /** @param first what a collector that gives workflows their time may say of it at first, one of them */
    async function collectToEnd(run: string, first: readonly string[]): Promise<void> {
      const [startingMessage, ...rest] = await collect();
      expect([startingMessage?.run, rest]).toEqual([run, []]);
      expect(first).toContain(startingMessage?.state);
      for (let state = startingMessage?.state; state !== "published"; ) {
        await cloud.jobsEnd();
        const [only, ...others] = await collect("--grace-hours", "0");
        expect([only?.run, others]).toEqual([run, []]);
        state = only?.state;
        expect(IN_HAND).toContain(state);
      }
    }
  });
});
