import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasSlurm, type SlurmCluster, startSlurm } from "../support/slurm-cluster.ts";
import {
  recordsIn,
  type SlurmCommands,
  slurmCommands,
  untilRunning,
  WAITING,
  writePrograms,
} from "../support/slurm-command.ts";

const RUN = ["run", "benchmarks/suite.yml", "--engine", "slurm"];
let cluster: SlurmCluster;
const opened: SlurmCommands[] = [];
const open = (
  ...args: Parameters<typeof slurmCommands> extends [unknown, ...infer R] ? R : never
) => {
  const commands = slurmCommands(cluster, ...args);
  opened.push(commands);
  return commands;
};

describe.runIf(hasSlurm)("gcbench on a Slurm cluster", () => {
  beforeAll(async () => {
    cluster = await startSlurm();
  });
  afterAll(async () => {
    await cluster?.stop();
    for (const commands of opened) commands.remove();
  });

  it("runs blocks as jobs, with the node as host, and tells core hours and prices", async () => {
    const { gcbench, store, calls } = open({ suite: { layout: { ...LAYOUT, maxBlocks: 4 } } });
    const { status, output, errors } = await gcbench(...RUN);
    expect(errors).toContain("it stops before 1,000 core hours");
    expect(status, errors).toBe(0);
    expect(output).toMatch(
      /Used [\d.]+ core hours \([\d.]+ USD\) so far \(limit: 1,000 core hours\)\./,
    );
    expect(output).toContain(
      "Price of node: 0.06 USD per hour, own, 2026-11-20, test (0.03 USD per core hour).",
    );
    const records = recordsIn(store);
    expect(records).toHaveLength(4);
    for (const { sessions, status: end } of records) {
      expect(end).toBe("complete");
      expect(sessions[0]?.machine.host).toMatch(/^n[1-4]$/);
      expect(sessions[0]?.job?.id).toMatch(/^\d+$/);
    }
    const { sbatch, squeue = 0, sinfo, scancel, sacct } = calls();
    expect({ sbatch, sinfo, scancel }).toEqual({ sbatch: 4, sinfo: 1, scancel: 0 });
    expect(sacct).toBeLessThanOrEqual(1);
    expect(squeue).toBeLessThan(60); // One for all jobs, at most every two seconds.
    const again = await gcbench(...RUN);
    expect(again.status).toBe(0);
    expect(again.errors).toContain("is finished: nothing to measure");
    expect(calls()).toMatchObject({ sbatch: 0, squeue: 0 });
  });

  it("leaves jobs with --detach; status, logs and wait find them", async () => {
    const { gcbench } = open();
    const detached = JSON.parse((await gcbench(...RUN, "--detach", "--json")).output);
    expect(detached).toMatchObject({ running: 2, isFinished: false });
    const { run } = detached;
    const status = await gcbench("status", run, "--json");
    expect(JSON.parse(status.output)).toMatchObject({ run, isFinished: false });
    const [{ block }] = [
      ...JSON.parse(status.output).runningBlocks,
      ...JSON.parse(status.output).done,
    ];
    const logs = await gcbench("logs", run, block, "--follow");
    expect(logs.output).toMatch(/gcbench job \d+ on n[1-4]/);
    expect(logs.output).toContain(`Block ${block} of run ${run} on n`);
    expect(logs.output).toContain("Done: ");
    const waited = await gcbench("wait", run);
    expect(waited.errors + waited.output).toContain("8 trials in 2 blocks");
    expect(waited.status).toBe(0);
    expect((await gcbench("status", run)).output).toContain("finished, 2 blocks done");
    expect((await gcbench("status", run, "--events")).output).toContain(
      "started on cluster loopback",
    );
  });

  it("cancels jobs, leaves none, and resumes with the same command", async () => {
    const commands = open({ suite: WAITING });
    const release = writePrograms(commands);
    const { run } = JSON.parse((await commands.gcbench(...RUN, "--detach", "--json")).output);
    await untilRunning(commands);
    const cancelled = await commands.gcbench("cancel", run);
    expect(cancelled.output).toContain(`Cancelled 2 jobs of ${run}`);
    expect(jobsInQueue()).toEqual([]);
    expect((await commands.gcbench("cancel", run)).output).toContain("No job of");
    expect((await commands.gcbench("status")).output).toContain("cancelled");
    release();
    const resumed = await commands.gcbench(...RUN);
    expect(resumed.status, resumed.errors).toBe(0);
    expect(recordsIn(commands.store)).toHaveLength(2);
  });

  it("ends with one message when a person cancels a job, and resumes", async () => {
    const commands = open({ suite: WAITING });
    const release = writePrograms(commands);
    const running = commands.gcbench(...RUN);
    await untilRunning(commands);
    cluster.slurm("scancel", "--user=root");
    const { status, errors } = await running;
    expect(status).not.toBe(0);
    expect(errors).toContain(
      "The run was cancelled from elsewhere (cancelled: The job was cancelled.",
    );
    release();
    const resumed = await commands.gcbench(...RUN);
    expect(resumed.status, resumed.errors).toBe(0);
    expect(recordsIn(commands.store)).toHaveLength(2);
  });

  it("waits while the controller is down, and loses nothing", async () => {
    const commands = open({ suite: WAITING });
    const release = writePrograms(commands);
    const running = commands.gcbench(...RUN);
    await untilRunning(commands);
    await cluster.stopController();
    release();
    commands.calls();
    // The client asks again: its first call since then has failed.
    for (let calls = 0; calls < 2; await delay(200)) calls += commands.calls()["squeue"] ?? 0;
    await cluster.startController();
    const { status, errors } = await running;
    expect(status, errors).toBe(0);
    expect(errors).toContain("Slurm does not answer; gcbench tries again");
    expect(recordsIn(commands.store)).toHaveLength(2);
    expect(commands.calls()).toMatchObject({ sbatch: 0 });
  });

  it("submits a block again after its node failed", async () => {
    const commands = open({ suite: WAITING });
    const release = writePrograms(commands);
    const running = commands.gcbench(...RUN);
    await untilRunning(commands);
    const node = cluster
      .slurm("squeue", "--noheader", "--states=RUNNING", "--format=%N")
      .split("\n")[0]
      ?.trim();
    await cluster.failNode(node ?? "");
    cluster.slurm("scontrol", "update", `nodename=${node}`, "state=down", "reason=test");
    release();
    const { status, errors } = await running;
    await cluster.startNode(node ?? "");
    expect(errors).toContain(
      "host-lost: The node failed. gcbench runs the block again. Slurm says: NODE_FAIL",
    );
    expect(status, errors).toBe(0);
    expect(recordsIn(commands.store)).toHaveLength(2);
    expect(commands.calls()).toMatchObject({ sbatch: 3 });
  });

  it.each([
    {
      what: "an unknown partition",
      platform: { partition: "computer" },
      message: "Slurm has no partition computer: did you mean",
    },
    {
      what: "an unknown feature",
      platform: { constraint: "gpu" },
      message: "Correct constraint in the site's file",
    },
    {
      what: "an option that sbatch does not know",
      platform: { options: ["--no-such-option"] },
      message: "Correct options in the site's file; man sbatch lists the options.",
    },
    {
      what: "a module that the node cannot load",
      site: { modules: ["no-such-module/1.0"] },
      message: "module",
    },
    {
      what: "a Node.js that the node does not have",
      site: { node: "/no/such/node" },
      message: "Set node in the site's file to a path that the nodes see.",
    },
  ])("explains $what, and tries it once", async ({ platform, site, message }) => {
    const commands = open({ suite: WAITING, platform, site });
    const { gcbench, calls } = commands;
    writePrograms(commands)();
    const { status, errors, output } = await gcbench(...RUN);
    expect(errors + output).toContain(message);
    expect(status).not.toBe(0);
    expect(calls()["sbatch"]).toBeLessThanOrEqual(2);
  });

  it("refuses a limit in dollars that no price can keep, where it is written", async () => {
    const limits = { trialMinutes: 1, spendUsd: 5 };
    const { gcbench, calls } = open({ suite: { limits }, site: { price: undefined } });
    const { status, errors } = await gcbench(...RUN);
    expect(status).toBe(2);
    expect(errors).toMatch(
      /suite\.yml:1:\d+: limits\.spendUsd is 5\.00 USD, but benchmarks\/sites\/loopback\.yml has no price of a core hour, .* \(set limits\.coreHours, or add a price to benchmarks\/sites\/loopback\.yml\)/,
    );
    expect(calls()).toMatchObject({ sbatch: 0 });
  });

  it("explains a store that nodes cannot reach", async () => {
    const { gcbench } = open();
    const remote = await gcbench(...RUN, "--store", "s3://bucket/prefix");
    expect(remote.status).toBe(2);
    expect(remote.errors).toContain("Jobs of a cluster write to a directory that its nodes share");
  });

  function jobsInQueue(): readonly string[] {
    return cluster
      .slurm("squeue", "--noheader")
      .split("\n")
      .filter((line) => line !== "");
  }
});

const LAYOUT = { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false };
