/**
 * Measures the overhead of the harness: a trial's wall time compared with the bare command, alternating, the time
 * between trials, and the share of the checks of disk, memory, other programs and changed files: each trial with these checks
 * made twice compared with the same trial with them made once. It compares the timed trials of blocks with profiles and counted
 * instructions with those of blocks without. Also times the command with hyperfine if that is installed.
 *
 *   npm run bench:harness [-- PAIRS [PAIRS_OF_BLOCKS]]
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "simple-statistics";
import { plannedLibraries } from "../src/adapters/local/planned-files.ts";
import { digestOf } from "../src/core/documents/digest.ts";
import { blockSpec } from "../src/core/documents/plan.ts";
import { suiteSchema } from "../src/core/documents/suite.ts";
import { workloadSchema } from "../src/core/documents/workload.ts";
import { formatChange, formatInterval } from "../src/core/format/text.ts";
import { makePlan } from "../src/core/planning/make-plan.ts";
import { tEstimate } from "../src/core/verdict/statistics.ts";
import { BlockFiles } from "../src/harness/block-files.ts";
import { runTrial } from "../src/harness/trial.ts";
import { compileC, findCCompiler, linksOpenMp } from "../src/machine/c-compiler.ts";
import { trialEnvironment } from "../src/machine/environment.ts";
import { Launcher } from "../src/machine/launcher.ts";
import { hostArchitecture, readTopology } from "../src/machine/machine.ts";
import { readElf } from "../src/model/elf.ts";
import { fileDigest } from "../src/model/file-digest.ts";
import { measureProfileCost } from "./profile-cost.ts";
import { TrialChecks } from "./trial-checks.ts";

const pairs = Number(process.argv[2] ?? 20);
const pairsOfBlocks = Number(process.argv[3] ?? pairs);
const SIMULATED_HOURS = 1;

const top = mkdtempSync(join(tmpdir(), "gcbench-bench-"));
const compiler = await findCCompiler();
const program = await compileC(compiler, {
  source: readFileSync("benchmarks/miniature/miniature.c", "utf8"),
  flags: (await linksOpenMp(compiler)) ? ["-O2", "-fopenmp"] : ["-O2"],
  name: "miniature",
  directory: join(top, "build"),
});
const { loader = null } = readElf(readFileSync(program)) ?? {};
const launcher = await Launcher.prepare(join(top, "build"));
const platform = {
  id: "local-1t",
  name: "local",
  architecture: hostArchitecture(),
  threads: 1,
  cores: readTopology() ? [0] : [],
};
const workload = workloadSchema.parse({
  name: "bench",
  kind: "miniature",
  simulatedHours: SIMULATED_HOURS,
});
const version = {
  name: "miniature",
  digest: digestOf("bench"),
  executable: { path: program, sha256: await fileDigest(program), architecture: null, needs: [] },
  arguments: [],
  environment: {},
  runDirectory: null,
  files: await plannedLibraries({ path: program, loader }, { environment: {} }, [workload]),
  toolchain: { compiler: compiler.version, flags: null },
};
const suite = suiteSchema.parse({ name: "bench", workloads: ["bench"], versions: ["miniature"] });
const pinned = { workload, digest: digestOf("bench"), inputs: null };
const plan = makePlan({ suite, workloads: [pinned], versions: [version], platforms: [platform] });
const [block] = plan.blocks;
if (!block) throw new Error("the plan has no block");
const spec = blockSpec(plan, "bench-1", block);
const files = await BlockFiles.open(spec, {});

const args = ["--hours", String(SIMULATED_HOURS), "--grid", "72x46x20", "--threads", "1"];
const pinnedCommand =
  process.platform === "linux" ? ["taskset", "-c", "0", program, ...args] : [program, ...args];
const bareDirectory = join(top, "bare");
mkdirSync(bareDirectory);

async function bare(): Promise<number> {
  const begin = performance.now();
  const [command = "", ...rest] = pinnedCommand;
  const child = spawn(command, rest, {
    cwd: bareDirectory,
    env: trialEnvironment(platform),
    stdio: "ignore",
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0) throw new Error(`the bare command exited with status ${status}`);
  return (performance.now() - begin) / 1000;
}

async function withHarness(position: number) {
  const begin = performance.now();
  const { trial } = await runTrial(
    spec,
    { position, side: "A", session: 1 },
    {
      launcher,
      scratch: join(top, "scratch"),
      signal: new AbortController().signal,
      onStart: () => {},
      // Only the first of a block's trials with equal results describes its values.
      wantsValues: () => false,
    },
  );
  if (trial.failure) throw new Error(trial.failure.message);
  await files.requireUnchanged();
  const whole = (performance.now() - begin) / 1000;
  return { wall: trial.wallSeconds, whole, written: trial.written };
}

await bare();
const { written } = await withHarness(1);
const checks = await TrialChecks.prepare(
  join(top, "checks"),
  files,
  written ?? { bytes: 0, files: 0 },
);
await checks.run();
const seconds = {
  bare: [] as number[],
  harness: [] as number[],
  around: [] as number[],
  checks: [] as number[],
  checksCpu: [] as number[],
  once: [] as number[],
  twice: [] as number[],
};
for (let pair = 0; pair < pairs; pair++) {
  const runBare = async () => seconds.bare.push(await bare());
  const runWithHarness = async () => {
    const { wall, whole } = await withHarness(1);
    const again = await checks.run();
    seconds.harness.push(wall);
    seconds.around.push(whole - wall);
    seconds.once.push(whole);
    seconds.checks.push(again.seconds);
    seconds.checksCpu.push(again.cpuSeconds);
    seconds.twice.push(whole + again.seconds);
  };
  const order = [runBare, runWithHarness];
  for (const run of pair % 2 === 0 ? order : order.toReversed()) await run();
}

/** Mean of the ratios of pairs, minus 1, with its 95 % interval. */
function relativeTo(those: readonly number[], these: readonly number[]): string {
  const ratios = these.map((time, index) => Math.log(time / (those[index] ?? time)));
  const { estimate, low, high } = tEstimate(ratios, 0.95);
  return `${formatChange(Math.expm1(estimate))} (95 % interval ${formatInterval(Math.expm1(low), Math.expm1(high))})`;
}

const line = (name: string, value: string) => console.log(`${name.padEnd(48)}${value}`);
console.log(
  `miniature, ${SIMULATED_HOURS} simulated hour, 1 thread, ${pairs} pairs in alternating order\n`,
);
line("bare command, timed in Node, median", `${median(seconds.bare).toFixed(4)} s`);
line("trial of the harness, wall time, median", `${median(seconds.harness).toFixed(4)} s`);
line("harness relative to bare, mean of ratios", relativeTo(seconds.bare, seconds.harness));
line("set-up, checks and clean-up, median", `${(1000 * median(seconds.around)).toFixed(1)} ms`);
line("checks of a trial, median", `${(1000 * median(seconds.checks)).toFixed(1)} ms`);
line("the same, processor time", `${(1000 * median(seconds.checksCpu)).toFixed(1)} ms`);
line("checks twice relative to once, mean of ratios", relativeTo(seconds.once, seconds.twice));
const cost = await measureProfileCost(
  join(top, "profiles"),
  { versions: [version], platforms: [platform] },
  pairsOfBlocks,
);
line("timed trials, profiles and counts on to off", relativeTo(cost.without, cost.with));
line("  profiled by, counted by", `${cost.clock}, ${cost.counter}`);
line("hyperfine, same command, median", hyperfine() ?? "not installed");

function hyperfine(): string | null {
  const result = join(top, "hyperfine.json");
  try {
    execFileSync(
      "hyperfine",
      ["--runs", String(pairs), "--warmup", "1", "--export-json", result, pinnedCommand.join(" ")],
      { cwd: bareDirectory, env: trialEnvironment(platform), stdio: "ignore" },
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  const { results } = JSON.parse(readFileSync(result, "utf8")) as { results: { median: number }[] };
  return `${results[0]?.median.toFixed(4)} s`;
}
