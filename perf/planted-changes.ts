/**
 * Plants known changes in simulated runs and in the miniature, and counts how often a comparison names each of them rightly.
 *
 *   npm run bench:planted [-- REAL_RUNS [SIMULATED_RUNS [EXPERIMENT...]]]
 *
 * Experiments: work, order, leak, results; default: all. They need perf and valgrind, and about a minute of processor time a run.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { RandomStream } from "../src/core/calibration/random-stream.ts";
import { compare } from "../src/core/comparison/compare.ts";
import { type Cell, type Comparison, comparisonSchema } from "../src/core/documents/comparison.ts";
import { digestOf } from "../src/core/documents/digest.ts";
import { blockSpec } from "../src/core/documents/plan.ts";
import { record, samplePlan } from "../test/support/samples.ts";
import { CHANGED_ROUTINE, profiledCell } from "../test/support/simulated-profiles.ts";
import {
  isSilent,
  type Judge,
  type Judged,
  namesDifferentResults,
  namesGrowth,
  namesWork,
} from "./planted-judgements.ts";

const [realRuns = 20, simulatedRuns = 200] = process.argv.slice(2, 4).map(Number);
const only = process.argv.slice(4);

interface Row {
  readonly planted: string;
  readonly expected: string;
  readonly judged: readonly Judged[];
}

/** Four blocks on a quiet machine: 1 % from trial to trial, 1000 samples a profile, 0.01 % of the instructions. */
const TYPICAL = { blocks: 4, samples: 1000, trialSd: 0.01, routineSd: 0.05 };
const NAMED = new RegExp(`^${CHANGED_ROUTINE}$`);
/** Results that a simulated race can have, each as likely. */
const RACE_RESULTS = 4;

type Simulate = (seed: number) => Judged;

const work =
  (judge: Judge, change: { addedSeconds?: number; work?: number }): Simulate =>
  (seed) =>
    judge(profiledCell({ ...TYPICAL, ...change, seed }), { agreements: [] });

/** @param result of a trial of the candidate on two threads */
const results = (judge: Judge, result: (random: RandomStream) => string): Simulate => {
  const [platform] = samplePlan().platforms;
  if (!platform) throw new Error("the sample plan has no platform");
  const threads = (count: number) => ({ ...platform, id: `local-${count}t`, threads: count });
  const plan = samplePlan({
    platforms: [threads(1), threads(2)],
    suite: { layout: { maxBlocks: 2 } },
  });
  return (seed) => {
    const random = new RandomStream(seed, "results");
    const records = plan.blocks.map((block) => {
      const made = record(blockSpec(plan, "run-1", block), () => 100);
      const isRacing = made.spec.platform.threads > 1;
      const trials = made.trials.map((trial) => {
        const value = isRacing && trial.side === "B" ? result(random) : "serial";
        return { ...trial, outputs: [{ path: "restart", bytes: 8, sha256: digestOf(value) }] };
      });
      return { ...made, trials };
    });
    const comparison = compare({ run: "run-1", plan, records, isFinished: true, gcbench: "0" });
    const cell = comparison.cells.find((one) => one.platform === "local-2t");
    if (!cell) throw new Error("the comparison has no cell");
    return judge(cell, comparison);
  };
};

const SIMULATED: readonly (readonly [planted: string, expected: string, Simulate])[] = [
  ["unchanged", "silent", work(isSilent, {})],
  [
    "slowed routine, +10 %",
    "more work",
    work(namesWork("more work", NAMED), { addedSeconds: 10, work: 1.1 }),
  ],
  [
    "more iterations, +5 %",
    "more work",
    work(namesWork("more work", NAMED), { addedSeconds: 5, work: 1.05 }),
  ],
  [
    "worse order of memory, +5 %",
    "slower work",
    work(namesWork("slower work", NAMED), { addedSeconds: 5 }),
  ],
  ["unchanged results", "silent", results(isSilent, () => "serial")],
  ["sum by thread", "results differ", results(namesDifferentResults, () => "by thread")],
  [
    "race",
    "results differ",
    results(namesDifferentResults, (random) => `order ${random.below(RACE_RESULTS)}`),
  ],
];

interface Planted {
  readonly planted: string;
  /** Name of the version. */
  readonly version: string;
  readonly arguments?: readonly string[];
  readonly slow?: Readonly<Record<string, number>>;
  readonly expected: string;
  readonly judge: Judge;
}

/** Versions of the miniature that are compared with an unchanged one in a run. */
interface Experiment {
  readonly name: string;
  readonly workload: { readonly grid: string; readonly simulatedHours: number };
  readonly threads: readonly number[];
  readonly layout: { readonly maxBlocks: number; readonly rounds: number };
  readonly profile: boolean;
  /** Of all versions, the unchanged one among them. Default: nothing. */
  readonly slow?: Readonly<Record<string, number>>;
  readonly versions: readonly Planted[];
}

const CHEMISTRY =
  /^(gas_phase|integrate|jacobian|factorise|solve|tendencies|rate_coefficients|nitrogen)$/;

const EXPERIMENTS: readonly Experiment[] = [
  {
    name: "work",
    workload: { grid: "8x6x10", simulatedHours: 1 / 3 },
    threads: [1],
    layout: { maxBlocks: 2, rounds: 4 },
    profile: true,
    versions: [
      { planted: "unchanged", version: "same", expected: "silent", judge: isSilent },
      {
        planted: "slowed routine: Convection × 4",
        version: "slowed",
        slow: { Convection: 4 },
        expected: "more work",
        judge: namesWork("more work", /^convect$/),
      },
      {
        planted: "more iterations: `--tolerance 0.002`",
        version: "iterations",
        arguments: ["--tolerance", "0.002"],
        expected: "more work",
        judge: namesWork("more work", CHEMISTRY),
      },
    ],
  },
  {
    name: "order",
    // As many columns as levels: both orders of the loops execute the same number of instructions.
    workload: { grid: "8x8x64", simulatedHours: 1 / 3 },
    threads: [1],
    layout: { maxBlocks: 2, rounds: 8 },
    profile: true,
    slow: { "Unit conversions": 50 },
    versions: [
      {
        planted: "worse order of memory: `--loops strided`",
        version: "strided",
        arguments: ["--loops", "strided"],
        expected: "slower work",
        judge: namesWork("slower work", /^convert_/),
      },
    ],
  },
  {
    name: "leak",
    workload: { grid: "36x24x20", simulatedHours: 4 },
    threads: [1],
    layout: { maxBlocks: 3, rounds: 1 },
    profile: false,
    versions: [
      {
        planted: "leak: `--leak 120`",
        version: "leaking",
        arguments: ["--leak", "120"],
        expected: "growth",
        judge: namesGrowth,
      },
    ],
  },
  {
    name: "results",
    workload: { grid: "24x19x5", simulatedHours: 1 },
    threads: [1, 2],
    layout: { maxBlocks: 2, rounds: 1 },
    profile: false,
    versions: [
      {
        planted: "unchanged, on 1 and 2 threads",
        version: "same",
        expected: "silent",
        // Times on two threads of a busy machine are another question.
        judge: (cell, comparison) => isSilent({ ...cell, effect: null, timers: [] }, comparison),
      },
      {
        planted: "sum by thread: `--sum thread`",
        version: "by-thread",
        arguments: ["--sum", "thread"],
        expected: "results differ",
        judge: namesDifferentResults,
      },
      {
        planted: "race: `--sum arrival`",
        version: "racing",
        arguments: ["--sum", "arrival"],
        expected: "results differ",
        judge: namesDifferentResults,
      },
    ],
  },
];

const CLI = resolve("dist/cli.js");
const FLAGS = "-std=c17 -O2 -g -fno-omit-frame-pointer";

/** Keeps the builds of all runs. */
const directory = mkdtempSync(join(tmpdir(), "gcbench-planted-"));

/** Runs an experiment with the command line. */
function measure(experiment: Experiment, seed: number): Comparison {
  const { workload, threads, layout, profile, slow: common = {}, versions } = experiment;
  const suite = {
    name: experiment.name,
    seed,
    profile,
    workloads: [{ name: "mini", kind: "miniature", ...workload }],
    versions: [
      { name: "base", miniature: { flags: FLAGS, slow: common } },
      ...versions.map(({ version, slow = {}, arguments: args = [] }) => ({
        name: version,
        miniature: { flags: FLAGS, slow: { ...common, ...slow } },
        arguments: args,
      })),
    ],
    platforms: [{ name: "local", threads }],
    layout: { ...layout, warmUp: false, looks: "none" },
  };
  writeFileSync(join(directory, "suite.yml"), JSON.stringify(suite));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, "run", "suite.yml", "--out", "report", "--json"],
    { cwd: directory, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (stdout === "") throw new Error(stderr);
  return comparisonSchema.parse(JSON.parse(stdout).comparison);
}

/** A line on standard error, so that an odd outcome can be explained. */
function describeCell({ effect, work, memory, profile }: Cell): string {
  const proven = (profile?.routines ?? []).filter(({ isProven }) => isProven);
  return JSON.stringify({
    verdict: effect?.verdict,
    time: effect?.change,
    work: work?.finding,
    instructions: work?.instructions?.change,
    problem: work?.problem ?? undefined,
    peak: memory?.peak.change,
    growth: memory?.growth?.difference,
    routines: proven.map(({ name }) => name),
  });
}

function tableOf(rows: readonly Row[]): string {
  const outcomes = ["right", "undecided", "wrong"] as const;
  const lines = rows.map(({ planted, expected, judged }) => {
    const columns = [judged.map(({ outcome }) => outcome), judged.map(({ routine }) => routine)];
    const counts = columns.flatMap((column) =>
      outcomes.map((outcome) =>
        column.every((one) => one === null)
          ? ""
          : String(column.filter((one) => one === outcome).length),
      ),
    );
    return `| ${[planted, expected, ...counts].join(" | ")} |`;
  });
  return [
    "| planted | named | right | undecided | wrong | routine right | undecided | wrong |",
    "| --- | --- | --: | --: | --: | --: | --: | --: |",
    ...lines,
  ].join("\n");
}

const simulated = SIMULATED.map(([planted, expected, simulate]) => ({
  planted,
  expected,
  judged: Array.from({ length: simulatedRuns }, (_, seed) => simulate(seed)),
}));
if (simulatedRuns > 0) console.log(`${simulatedRuns} simulated runs\n\n${tableOf(simulated)}\n`);

const chosen = EXPERIMENTS.filter(({ name }) => only.length === 0 || only.includes(name));
const real = chosen.flatMap(({ versions }) =>
  versions.map(({ planted, expected }) => ({ planted, expected, judged: [] as Judged[] })),
);
for (let run = 1; run <= realRuns; run++) {
  let row = 0;
  for (const experiment of chosen) {
    const comparison = measure(experiment, run);
    for (const { planted, version, judge } of experiment.versions) {
      // The last platform has the most threads.
      const cell = comparison.cells.findLast(({ candidate }) => candidate === version);
      if (!cell) throw new Error(`no comparison of ${version}`);
      const judged = judge(cell, comparison);
      real[row++]?.judged.push(judged);
      console.error(`run ${run}, ${planted}: ${judged.outcome} ${describeCell(cell)}`);
    }
  }
}
if (realRuns > 0) console.log(`${realRuns} real runs\n\n${tableOf(real)}`);
rmSync(directory, { recursive: true });
