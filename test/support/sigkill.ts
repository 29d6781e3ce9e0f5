/**
 * Kills a run with SIGKILL at random moments and checks that the same command goes on from there: the same plan,
 * each trial once, no file damaged or left half-written.
 *
 *   node test/support/sigkill.ts [KILLS] [SEED]
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { planSchema } from "../../src/core/documents/plan.ts";
import { recordSchema } from "../../src/core/documents/record.ts";
import { CLI, writeCommandSuite } from "./command-suite.ts";

const BLOCKS = 2;
const TRIALS = 4;

export interface KillReport {
  readonly kills: number;
  /** Kills that hit the run before it was finished. */
  readonly hits: number;
  /** What was wrong afterwards; none: all is well. */
  readonly failures: readonly string[];
}

export async function killAndResume(kills: number, seed: number): Promise<KillReport> {
  const random = xoroshiro128plus(seed);
  const whole = await timeWholeRun();
  const failures: string[] = [];
  let hits = 0;
  for (let kill = 0; kill < kills; kill++) {
    const directory = writeCommandSuite({ blocks: BLOCKS });
    const child = start(directory);
    await delay(uniformInt(random, 0, Math.round(whole)));
    // In turn: the command, the harness, or both with the launcher at once.
    const chosen = child.exitCode === null ? victims(child, kill % 3) : [];
    if (chosen.length > 0) hits++;
    for (const pid of chosen) sigkillTree(pid);
    await ended(child);
    const plan = planOf(directory);
    for (let attempt = 0; attempt < 3 && (await ended(start(directory))) !== 0; attempt++);
    failures.push(...check(directory, plan).map((fault) => `kill ${kill + 1}: ${fault}`));
  }
  return { kills, hits, failures };
}

function start(directory: string): ChildProcess {
  return spawn(process.execPath, [CLI, "run", "suite.yml"], { cwd: directory, stdio: "ignore" });
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return new Promise((resolve) => child.once("exit", resolve));
}

async function timeWholeRun(): Promise<number> {
  const begin = performance.now();
  await ended(start(writeCommandSuite({ blocks: BLOCKS })));
  return performance.now() - begin;
}

function victims(child: ChildProcess, target: number): readonly number[] {
  const pid = child.pid ?? 0;
  const harness = childrenOf(pid);
  if (target === 0) return [pid];
  if (target === 1) return harness;
  return [pid, ...harness, ...harness.flatMap(childrenOf)];
}

function childrenOf(pid: number): readonly number[] {
  try {
    const text = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
    return text.trim().split(/\s+/).map(Number);
  } catch {
    return []; // ps says so with its exit status.
  }
}

function sigkillTree(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It was faster.
  }
}

function planOf(directory: string): string | null {
  const file = filesBelow(directory).find((path) => path.endsWith("/plan.json"));
  return file === undefined ? null : readFileSync(join(directory, file), "utf8");
}

function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}

function check(directory: string, planBefore: string | null): readonly string[] {
  const failures: string[] = [];
  const files = filesBelow(join(directory, ".gcbench/store"));
  const read = (path: string) => readFileSync(join(directory, ".gcbench/store", path), "utf8");
  failures.push(
    ...files.filter((path) => path.includes(".writing-")).map((path) => `half-written: ${path}`),
  );
  for (const path of files.filter((name) => name.endsWith(".json"))) {
    try {
      JSON.parse(read(path));
    } catch {
      failures.push(`damaged: ${path}`);
    }
  }
  const plans = files.filter((path) => path.endsWith("/plan.json"));
  if (plans.length !== 1) failures.push(`${plans.length} runs instead of one`);
  if (planBefore !== null && read(plans[0] ?? "") !== planBefore) failures.push("another plan");
  const plan = planSchema.parse(JSON.parse(read(plans[0] ?? "")));
  const records = files.filter((path) => path.endsWith("/record.json"));
  if (records.length !== plan.blocks.length) failures.push(`${records.length} records`);
  for (const path of records) {
    const { status, trials, spec } = recordSchema.parse(JSON.parse(read(path)));
    const positions = trials.map(({ position }) => position).join();
    if (status !== "complete" || positions !== "1,2,3,4")
      failures.push(`${spec.block.id}: ${status} ${positions}`);
  }
  const kept = files.filter((path) => /sessions\/\d+-trial-[1-9]\d*\.json$/.test(path));
  if (kept.length !== BLOCKS * TRIALS) failures.push(`${kept.length} trials were run to their end`);
  if (!filesBelow(directory).some((path) => path.endsWith("report.md"))) failures.push("no report");
  return failures;
}

if (process.argv[1] === import.meta.filename) {
  const [kills = 20, seed = Date.now() % 1e6] = process.argv.slice(2).map(Number);
  const report = await killAndResume(kills, seed);
  console.log(
    `${report.kills} kills (seed ${seed}), ${report.hits} of them in mid-run: ${report.failures.length} faults`,
  );
  for (const fault of report.failures) console.log(`  ${fault}`);
  process.exitCode = report.failures.length > 0 ? 1 : 0;
}
