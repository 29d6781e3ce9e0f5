import { existsSync, readdirSync, rmSync } from "node:fs";
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

  it("refuses GEOS-Chem, which needs an image, before it submits anything", async () => {
    const source = { tag: "14.7.0" };
    const workloads = [{ name: "tracers", kind: "command", command: ["{executable}"] }];
    const other = slurmCommands(cluster, {
      suite: { workloads, versions: [{ name: "current", geosChemClassic: source }] },
    });
    const { directory, commits } = makeHistory({ commits: 2, slow: 1, slowdown: "Convection=2" });
    const from = ["--clone", directory, "--repository", "https://example.org/some/geos-chem"];
    const range = ["--good", commits[0] ?? "", "--bad", "main", ...from];
    const { status, errors } = await other.gcbench(
      ...["bisect", "benchmarks/suite.yml", "--engine", "slurm", ...range],
    );
    expect(errors.replaceAll(/\s+/g, " ")).toContain("Jobs of a cluster run none.");
    expect(status).toBe(2);
    expect(other.calls()).toMatchObject({ sbatch: 0 });
    other.remove();
    rmSync(directory, { recursive: true });
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
    for (const { commit } of found.skipped) expect(commit).toBe(history.commits[BROKEN]);
    expect(records()).toHaveLength(found.blocks);
    expect(commands.calls()).toMatchObject({ sbatch: found.blocks });
    expect(cluster.slurm("squeue", "--noheader")).toBe("");
    rmSync(history.directory, { recursive: true });
  });
});
