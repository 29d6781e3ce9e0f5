import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CloudCommands, FIRST, startCloud } from "../support/cloud-command.ts";
import { CLI } from "../support/command-suite.ts";
import { runProgram } from "../support/run-program.ts";

const MAIN = resolve(import.meta.dirname, "../../dist/action-run.js");

const WORKFLOW = { GITHUB_ACTIONS: "true", GITHUB_REPOSITORY: "o/r", GITHUB_EVENT_NAME: "push" };

let cloud: CloudCommands;

beforeAll(async () => {
  cloud = await startCloud({
    suite: {
      // Long enough to be running when the workflow is cancelled, and no longer.
      workloads: [{ name: "long", kind: "miniature", simulatedHours: 24, grid: "72x46x20" }],
      versions: ["miniature"],
      platforms: [{ name: FIRST, threads: 1 }],
      layout: { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false },
      limits: { trialMinutes: 5 },
    },
  });
});
afterAll(() => cloud?.stop());

interface StatusJson {
  readonly runningBlocks?: readonly unknown[];
}

/** How many blocks are running, as another machine sees it. */
async function runningBlocks(run: string): Promise<number> {
  const { status, output } = await cloud.gcbench("status", run, "--json");
  if (status !== 0) return 0;
  return (JSON.parse(output) as StatusJson).runningBlocks?.length ?? 0;
}

/** The runs that are gone on with, and what became of them. */
async function collect(): Promise<readonly { readonly run: string; readonly state: string }[]> {
  const { status, output } = await runProgram({
    program: CLI,
    args: ["collect", "--json"],
    cwd: cloud.directory,
    environment: { ...process.env, ...cloud.environment, ...WORKFLOW },
  });
  expect(status).toBe(0);
  return JSON.parse(output).runs;
}

describe("the run action", () => {
  it("cancels its jobs and outputs the run's name when its workflow is cancelled", async () => {
    const outputs = join(cloud.directory, "outputs");
    writeFileSync(outputs, "");
    const child = spawn(process.execPath, [MAIN], {
      cwd: cloud.directory,
      env: {
        ...process.env,
        ...cloud.environment,
        ...WORKFLOW,
        GITHUB_OUTPUT: outputs,
        INPUT_SUITE: join(cloud.directory, "benchmarks", "suite.yml"),
        INPUT_ENGINE: "batch",
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise<number | null>((done) => child.once("close", done));
    let printed = "";
    child.stdout.on("data", (chunk) => {
      printed += chunk;
    });
    let run = "";
    while (run === "" || (await runningBlocks(run)) === 0) {
      if (child.exitCode !== null) throw new Error(`it ended by itself: ${printed}`);
      await delay(100);
      run = /^run<<(\S+)\n(.*)\n\1$/m.exec(readFileSync(outputs, "utf8"))?.[2] ?? "";
    }
    // As GitHub's runner does it.
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(printed).toContain("The same command resumes the run");
    expect(await runningBlocks(run)).toBe(0);
    const { output } = await cloud.gcbench("cancel", run);
    expect(output).toContain(`No job of ${run} was running`);

    // collect starts nothing of a cancelled run. After someone resumes it, collect handles it again.
    expect(await collect()).toEqual([]);
    expect(await runningBlocks(run)).toBe(0);
    expect((await cloud.gcbench("status")).output).toMatch(new RegExp(`${run}.*cancelled`));
    expect((await cloud.gcbench("wait", run, "--detach")).status).toBe(0);
    expect(await collect()).toMatchObject([{ run, state: "running" }]);
    expect((await cloud.gcbench("cancel", run)).output).toContain("Complete blocks are kept");
    expect(await collect()).toEqual([]);
    expect(await runningBlocks(run)).toBe(0);
  });
});
