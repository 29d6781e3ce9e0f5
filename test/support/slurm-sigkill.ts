import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { jobNoteSchema } from "../../src/core/documents/job.ts";
import { recordSchema } from "../../src/core/documents/record.ts";
import { type SlurmCluster, startSlurm } from "./slurm-cluster.ts";
import { type SlurmCommands, slurmCommands } from "./slurm-command.ts";

const MAX_BLOCKS_OF_CELL = 50;
const RUN = ["run", "benchmarks/suite.yml", "--engine", "slurm"];
/** Files of a block in the store, from its spec to its job's end. */
const FILES_OF_BLOCK = 16;
/** So that all jobs of the run can be listed at its end. */
const KEEP_JOBS = ["MinJobAge=7200"];

export interface ClusterKillReport {
  readonly blocks: number;
  readonly kills: number;
  /** Kills that hit the run before it was finished. */
  readonly hits: number;
  readonly cancelled: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly verdict: string;
  /** What was wrong afterwards; none: all is well. */
  readonly failures: readonly string[];
}

/**
 * Kills the client of a run on a Slurm cluster with SIGKILL at random moments, cancels once, and checks that the same
 * command resumes: each block's record once, no block in two jobs, no job left.
 */
export async function killClusterAndResume(
  blocks: number,
  kills: number,
  seed: number,
): Promise<ClusterKillReport> {
  const random = xoroshiro128plus(seed);
  const cluster = await startSlurm({ settings: KEEP_JOBS });
  const workloads = Array.from({ length: Math.ceil(blocks / MAX_BLOCKS_OF_CELL) }, (_, index) => ({
    name: `tiny-${index + 1}`,
    kind: "miniature",
    simulatedHours: 1,
    grid: "12x8x5",
  }));
  const maxBlocks = Math.ceil(blocks / workloads.length);
  const layout = { maxBlocks, rounds: 1, looks: "none", warmUp: false };
  const commands = slurmCommands(cluster, { suite: { workloads, layout } });
  const begin = performance.now();
  try {
    let hits = 0;
    for (let kill = 1; kill <= kills; kill++) {
      // Moments in the run, whatever the speed of the machine.
      const files = uniformInt(random, 1, Math.ceil((blocks * FILES_OF_BLOCK) / (kills + 1)));
      if (await killAfter(commands, files, uniformInt(random, 0, 100))) hits++;
    }
    const [run = ""] = readdirSync(join(commands.store, "runs"));
    const cancelled = JSON.parse((await commands.gcbench("cancel", run, "--json")).output);
    const left = jobsOf(cluster).filter(({ state }) => /PENDING|RUNNING|COMPLETING/.test(state));
    const last = await commands.gcbench(...RUN);
    return {
      blocks: maxBlocks * workloads.length,
      kills,
      hits,
      cancelled: cancelled.cancelled.length,
      calls: commands.calls(),
      seconds: (performance.now() - begin) / 1000,
      verdict: last.output.split("\n")[0] ?? "",
      failures: [
        ...left.map(({ id, state }) => `job ${id} was ${state} after the cancellation`),
        ...(last.status === 0 ? [] : [`the last command failed: ${last.errors}`]),
        ...check(cluster, commands, {
          blocks: maxBlocks * workloads.length,
          cancelled: cancelled.cancelled.length,
        }),
      ],
    };
  } finally {
    await cluster.stop();
    commands.remove();
  }
}

/** Kills a client after that many more files in the store, and some ms. @returns whether it was still at it */
async function killAfter(
  { start, store }: SlurmCommands,
  files: number,
  ms: number,
): Promise<boolean> {
  const goal = filesIn(store).length + files;
  const child = start(...RUN);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  while (child.exitCode === null && filesIn(store).length < goal) await delay(50);
  await Promise.race([ended, delay(ms)]);
  const isHit = child.exitCode === null;
  child.kill("SIGKILL");
  await ended;
  return isHit;
}

function filesIn(store: string): readonly string[] {
  return existsSync(store) ? readdirSync(store, { recursive: true, encoding: "utf8" }) : [];
}

function check(
  cluster: SlurmCluster,
  { store }: SlurmCommands,
  { blocks, cancelled }: { readonly blocks: number; readonly cancelled: number },
): readonly string[] {
  const failures: string[] = [];
  const files = filesIn(store);
  const read = (path: string) => JSON.parse(readFileSync(join(store, path), "utf8"));
  const runs = readdirSync(join(store, "runs"));
  if (runs.length !== 1) failures.push(`${runs.length} runs instead of one`);
  const records = files.filter((path) => path.endsWith("/record.json"));
  if (records.length !== blocks) failures.push(`${records.length} records of ${blocks} blocks`);
  for (const path of records) {
    const { status, trials, spec } = recordSchema.parse(read(path));
    const positions = trials.map(({ position }) => position).join();
    if (status !== "complete" || positions !== "1,2,3,4") {
      failures.push(`${spec.block.id}: ${status} ${positions}`);
    }
  }
  failures.push(
    ...files.filter((path) => path.includes(".writing-")).map((path) => `half-written: ${path}`),
  );
  const jobs = jobsOf(cluster);
  const names = jobs.map(({ name }) => name);
  if (names.length !== new Set(names).size) failures.push("a block was submitted twice");
  const open = jobs.filter(({ state }) => !/COMPLETED|CANCELLED/.test(state));
  failures.push(...open.map(({ id, state }) => `job ${id} is ${state}`));
  // A cancelled job is submitted again, unless its record was written before it ended.
  if (jobs.length > blocks + cancelled) {
    failures.push(`${jobs.length} jobs for ${blocks} blocks and ${cancelled} cancellations`);
  }
  const notes = files.filter((path) => /\/jobs\/\d+\.json$/.test(path));
  const noted = new Set(notes.map((path) => jobNoteSchema.parse(read(path)).jobId));
  const unknown = jobs.filter(({ id }) => !noted.has(id));
  failures.push(...unknown.map(({ id }) => `the store does not know job ${id}`));
  return failures;
}

function jobsOf({ slurm }: SlurmCluster) {
  return slurm("squeue", "--noheader", "--states=all", "--format=%i|%T|%j")
    .split("\n")
    .flatMap((line) => {
      const [id, state, name] = line.split("|");
      return id && state && name ? [{ id, state, name }] : [];
    });
}
