import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bisectionSchema } from "../../src/core/documents/bisection.ts";
import { makeHistory } from "../support/bisected-history.ts";
import { hasSlurm, type SlurmCluster, startSlurm } from "../support/slurm-cluster.ts";
import { type SlurmCommands, slurmCommands } from "../support/slurm-command.ts";

const SLOW = 2;
const BROKEN = 3;

describe.runIf(hasSlurm)("gcbench bisect on a Slurm cluster", () => {
  let cluster: SlurmCluster;
  let commands: SlurmCommands;

  beforeAll(async () => {
    cluster = await startSlurm();
    commands = slurmCommands(cluster, {
      suite: {
        workloads: [{ name: "short", kind: "miniature", simulatedHours: 1, grid: "24x19x10" }],
        versions: [{ name: "current", miniature: {} }],
        layout: { rounds: 1 },
      },
    });
  });
  afterAll(async () => {
    await cluster?.stop();
    commands?.remove();
  });

  const records = () =>
    existsSync(commands.store)
      ? readdirSync(commands.store, { recursive: true, encoding: "utf8" }).filter((path) =>
          path.endsWith("/record.json"),
        )
      : [];

  it("finds the commit after a kill of its client, and measures nothing twice", async () => {
    const history = makeHistory({
      commits: 5,
      slow: SLOW,
      slowdown: "Convection=20",
      broken: [BROKEN],
    });
    const [good = ""] = history.commits;
    const bisect = ["bisect", "benchmarks/suite.yml", "--engine", "slurm", "--clone"];
    const args = [
      ...bisect,
      history.directory,
      "--good",
      good,
      "--bad",
      "main",
      "--timer",
      "Convection",
    ];
    const killed = commands.start(...args);
    const ended = new Promise((resolve) => killed.once("exit", resolve));
    while (killed.exitCode === null && records().length < 2) await delay(50);
    killed.kill("SIGKILL");
    await ended;
    const { status, output, errors } = await commands.gcbench(...args, "--json");
    expect(status, errors).toBe(0);
    const found = bisectionSchema.parse(JSON.parse(output));
    expect(found).toMatchObject({ outcome: "one step", isOpen: false, commits: 5 });
    expect(found.steps.map((step) => step.commits.map(({ commit }) => commit))).toEqual([
      [history.commits[SLOW]],
    ]);
    expect(records()).toHaveLength(found.blocks);
    expect(commands.calls()).toMatchObject({ sbatch: found.blocks });
    expect(cluster.slurm("squeue", "--noheader")).toBe("");
    execFileSync("rm", ["-rf", history.directory]);
  });
});
