import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ClusterJob } from "../../src/adapters/cluster/scheduler.ts";
import { SlurmCommands as Commands } from "../../src/adapters/slurm/slurm-commands.ts";
import { SlurmScheduler } from "../../src/adapters/slurm/slurm-scheduler.ts";
import { jobEndSchema } from "../../src/core/documents/job.ts";
import { FakeClock } from "../support/fakes.ts";
import { hasAccounting, UNLESS_ACCOUNTING } from "../support/slurm-accounting.ts";
import { hasSlurm, type SlurmCluster, startSlurm } from "../support/slurm-cluster.ts";
import {
  recordsIn,
  slurmCommands,
  untilRunning,
  WAITING,
  writePrograms,
} from "../support/slurm-command.ts";

const SETTINGS = [
  "PreemptType=preempt/partition_prio",
  "PreemptMode=CANCEL",
  "PartitionName=urgent Nodes=ALL PriorityTier=10 MaxTime=60 State=UP",
  "SelectTypeParameters=CR_Core_Memory",
  "DefMemPerNode=50",
];
/** Control groups of version 1, which Slurm can make without systemd. */
const MEMORY_GROUPS = "/sys/fs/cgroup/memory";
const hasMemoryGroups = existsSync(MEMORY_GROUPS) && isWritable(MEMORY_GROUPS);
const LIMITS_MEMORY = [
  "CgroupAutomount=no",
  "CgroupPlugin=cgroup/v1",
  "CgroupMountpoint=/sys/fs/cgroup",
  "ConstrainRAMSpace=yes",
  "",
].join("\n");
const SLEEP = "sleep 1000";
/** How each job ends, and what gcbench makes of it. */
const ENDS: Readonly<Record<string, readonly [state: string, finding: RegExp | null]>> = {
  completed: ["COMPLETED", null],
  failed: ["FAILED", null],
  "too-long": ["TIMEOUT", /^timeout: The job reached its time limit\. .* Slurm says: TIMEOUT/],
  ...(hasMemoryGroups
    ? { "too-large": ["OUT_OF_MEMORY", /^out-of-memory: .* Slurm says: OUT_OF_MEMORY/] }
    : {}),
  cancelled: ["CANCELLED", /^cancelled: .* Slurm says: CANCELLED/],
  lost: ["NODE_FAIL", /^host-lost: The node failed\. .* Slurm says: NODE_FAIL/],
  preempted: ["PREEMPTED", /^host-lost: A job with higher priority .* Slurm says: PREEMPTED/],
};

let cluster: SlurmCluster;
let scheduler: SlurmScheduler;
const startedAt = Math.floor(Date.now() / 1000) - 60;

describe.runIf(hasSlurm)("ends of jobs on a Slurm cluster", () => {
  beforeAll(async () => {
    cluster = await startSlurm({
      settings: [...SETTINGS, ...(hasMemoryGroups ? ["TaskPlugin=task/cgroup"] : [])],
      ...(hasMemoryGroups ? { cgroup: LIMITS_MEMORY } : {}),
      accounting: hasAccounting,
    });
    vi.stubEnv("SLURM_CONF", cluster.environment["SLURM_CONF"]);
    const commands = new Commands({ clock: new FakeClock(), notify: () => {} });
    scheduler = new SlurmScheduler(commands, "root");
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await cluster?.stop();
    if (hasMemoryGroups) removeGroups();
  });

  it("tells from squeue how jobs ended", async () => {
    const fill = `sleep 2; ${process.execPath} -e 'Buffer.alloc(3e8, 1); setTimeout(() => {}, 1e6)'`;
    // Slurm's times have whole seconds: no job ends in the second of its submission.
    submit("completed", "n1", "sleep 2");
    submit("failed", "n1", "sleep 2; exit 3");
    const tooLong = submit("too-long", "n1", SLEEP);
    if (hasMemoryGroups) submit("too-large", "n1", fill, "--mem=100");
    const cancelled = submit("cancelled", "n1", SLEEP);
    submit("lost", "n2", SLEEP, "--exclusive");
    submit("preempted", "n3", SLEEP, "--exclusive");
    await until((jobs) => jobs.every(({ phase }) => phase === "running" || phase === "over"));
    await delay(2000);
    cluster.slurm("scontrol", "update", `jobid=${tooLong}`, "EndTime=now+1");
    cluster.slurm("scancel", cancelled);
    await loseNode("n2");
    submit("urgent", "n3", "true", "--exclusive", "--partition=urgent");
    const ended = await until((jobs) => jobs.every(({ phase }) => phase === "over"));
    await cluster.startNode("n2");
    expectEnds(ended);
  });

  it.runIf(hasAccounting)(
    `tells from sacct how jobs ended that squeue has forgotten${UNLESS_ACCOUNTING}`,
    async () => {
      await forgetJobs();
      const isAccounted = (jobs: readonly ClusterJob[]) =>
        jobs.length > Object.keys(ENDS).length && jobs.every(({ phase }) => phase === "over");
      let jobs: readonly ClusterJob[] = [];
      for (; !isAccounted(jobs); await delay(500)) {
        jobs = (await scheduler.listAccounted(startedAt)) ?? [];
      }
      expectEnds(jobs);
    },
  );

  it.runIf(hasAccounting)(
    `runs blocks again whose jobs were lost while no client ran${UNLESS_ACCOUNTING}`,
    async () => {
      const commands = slurmCommands(cluster, { suite: WAITING });
      const release = writePrograms(commands);
      const run = ["run", "benchmarks/suite.yml", "--engine", "slurm", "--detach", "--json"];
      const detached = JSON.parse((await commands.gcbench(...run)).output);
      await untilRunning(commands);
      const nodes = (await scheduler.listJobs()).flatMap(({ phase, nodes: node }) =>
        phase === "running" && node !== null ? [node] : [],
      );
      const [lost = "", taken = ""] = nodes;
      await loseNode(lost);
      submit("urgent", taken, "true", "--exclusive", "--partition=urgent");
      await until((jobs) => jobs.every(({ phase }) => phase === "over"));
      await forgetJobs();
      await cluster.startNode(lost);
      release();
      commands.calls();
      const waited = await commands.gcbench("wait", detached.run);
      expect(waited.status, waited.errors).toBe(0);
      expect(waited.errors).toContain("host-lost: The node failed.");
      expect(waited.errors).toContain("host-lost: A job with higher priority took the node.");
      expect(commands.calls()).toMatchObject({ sbatch: 2, sacct: expect.toSatisfy((n) => n > 0) });
      expect(recordsIn(commands.store)).toHaveLength(2);
      expect(firstEndsIn(commands.store)).toEqual(["NODE_FAIL", "PREEMPTED"]);
      commands.remove();
    },
  );
});

function submit(
  name: string,
  node: string,
  command: string,
  ...options: readonly string[]
): string {
  const own = ["--parsable", "--no-requeue", "--output=/dev/null", `--job-name=${name}`];
  return cluster
    .slurm("sbatch", ...own, `--nodelist=${node}`, ...options, `--wrap=${command}`)
    .trim();
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Slurm leaves the groups of its nodes behind. */
function removeGroups(): void {
  for (const node of ["n1", "n2", "n3", "n4"]) {
    const group = join(MEMORY_GROUPS, `slurm_${node}`);
    const folders = existsSync(group)
      ? readdirSync(group, { recursive: true, withFileTypes: true }).filter((one) =>
          one.isDirectory(),
        )
      : [];
    const paths = folders.map(({ parentPath, name }) => join(parentPath, name));
    // The deepest first.
    for (const path of [group, ...paths.toSorted()].toReversed()) {
      if (existsSync(path)) rmdirSync(path);
    }
  }
}

/** Waits until what squeue lists is so. */
async function until(
  isSo: (jobs: readonly ClusterJob[]) => boolean,
): Promise<readonly ClusterJob[]> {
  for (;;) {
    const jobs = await scheduler.listJobs();
    if (isSo(jobs)) return jobs;
    await delay(300);
  }
}

async function loseNode(node: string): Promise<void> {
  await cluster.failNode(node);
  cluster.slurm("scontrol", "update", `nodename=${node}`, "state=down", "reason=test");
}

/** Makes the controller forget jobs that are over. */
async function forgetJobs(): Promise<void> {
  const path = cluster.environment["SLURM_CONF"] ?? "";
  const configuration = readFileSync(path, "utf8");
  writeFileSync(path, `MinJobAge=2\n${configuration}`);
  cluster.slurm("scontrol", "reconfigure");
  await until((jobs) => jobs.length === 0);
  writeFileSync(path, configuration);
  cluster.slurm("scontrol", "reconfigure");
}

function expectEnds(jobs: readonly ClusterJob[]): void {
  for (const [name, [state, reason]] of Object.entries(ENDS)) {
    const job = jobs.find((one) => one.name === name);
    expect(job, name).toMatchObject({ phase: "over", state });
    expect(job?.endedAt, name).toBeGreaterThan(job?.submittedAt ?? Number.POSITIVE_INFINITY);
    const finding = job && scheduler.explain(job);
    if (reason === null) expect(finding, name).toBeNull();
    else expect(finding?.reason).toMatch(reason);
  }
}

/** Ends of the first job of each block. */
function firstEndsIn(store: string): readonly string[] {
  return readdirSync(store, { recursive: true, encoding: "utf8" })
    .filter((path) => /\/jobs\/1-end\.json$/.test(path))
    .map((path) => jobEndSchema.parse(JSON.parse(readFileSync(join(store, path), "utf8"))).status)
    .toSorted();
}
