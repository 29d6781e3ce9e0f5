import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import { pinSuite } from "../../src/adapters/local/local-pinner.ts";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import type { Inspection } from "../../src/core/documents/inspection.ts";
import { compileC, findCCompiler, linksOpenMp } from "../../src/machine/c-compiler.ts";
import { fileDigest } from "../../src/model/file-digest.ts";
import { inspectRun } from "../../src/model/inspection.ts";
import { readRunEvidence } from "../../src/model/read-run-directory.ts";
import { RESTARTS } from "../../src/model/run-directory.ts";

const SOURCE = resolve(import.meta.dirname, "../../benchmarks/miniature/miniature.c");

/** Coarse, but with poles, day and night, and a level in every part of the atmosphere: an hour takes 0.05 s. */
export const GRID = "24x19x10";

export const scratch = mkdtempSync(join(tmpdir(), "gcbench-miniature-"));

/** The version that suites call `miniature: {}`, the same slowed at compile time, and one without OpenMP. */
export interface Programs {
  readonly plain: string;
  readonly slowed: string;
  readonly serial: string;
  readonly threadCounts: readonly number[];
}

/** Compiles the miniature. */
export async function compileMiniature(): Promise<Programs> {
  const compiler = await findCCompiler();
  const directory = join(scratch, "build");
  const source = readFileSync(SOURCE, "utf8");
  const suite = join(scratch, "suite.yml");
  writeFileSync(
    suite,
    [
      "name: miniature",
      `workloads: [{ name: short, kind: miniature, simulatedHours: 1, grid: ${GRID} }]`,
      "versions:",
      "  - { name: plain, miniature: {} }",
      "  - { name: slowed, miniature: { slow: { Convection: 3 } } }",
    ].join("\n"),
  );
  const loaded = await loadSuite(suite);
  const [pinned, serial] = await Promise.all([
    pinSuite(loaded, { buildDirectory: directory, miniatureSource: SOURCE }),
    compileC(compiler, { source, flags: ["-O2"], name: "serial", directory }),
  ]);
  const [plain = "", slowed = ""] = pinned.versions.map(({ executable }) => executable.path);
  return { plain, slowed, serial, threadCounts: (await linksOpenMp(compiler)) ? [1, 2, 3] : [1] };
}

export interface Run {
  readonly status: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly directory: string;
}

/** More threads than processors would spin at every barrier, and the tests wait for that. */
const environment = { ...process.env, OMP_WAIT_POLICY: "passive" };

/** Runs one simulated hour on one thread, where the arguments do not say otherwise: later ones win. */
export function runMiniature(
  program: string,
  args: readonly string[],
  directory = mkdtempSync(join(scratch, "run-")),
): Run {
  const all = ["--grid", GRID, "--hours", "1", "--threads", "1", ...args];
  const { status, stdout, stderr } = spawnSync(program, all, {
    cwd: directory,
    env: environment,
    encoding: "latin1",
  });
  writeFileSync(join(directory, "run.log"), stdout, "latin1");
  return { status, log: stdout, stderr, directory };
}

/** Kills a run once its log holds that many dates. */
export async function killAfter(
  program: string,
  dates: number,
  args: readonly string[],
  directory: string,
): Promise<Run> {
  const child = spawn(program, ["--grid", GRID, "--threads", "1", ...args], {
    cwd: directory,
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let log = "";
  child.stdout.setEncoding("latin1").on("data", (part) => {
    log += part;
    if (log.split("---> DATE:").length > dates) child.kill("SIGKILL");
  });
  await once(child, "close");
  writeFileSync(join(directory, "run.log"), log, "latin1");
  expect(child.signalCode).toBe("SIGKILL");
  return { status: null, log, stderr: "", directory };
}

export const checksums = ({ log }: Run) => table(log, "CHECKSUM");

export const work = ({ log }: Run) =>
  new Map([...table(log, "WORK")].map(([timer, row]) => [timer, Number.parseInt(row, 10)]));

/** The lines `KEYWORD name: rest` of a log. */
export function table(log: string, keyword: string): Map<string, string> {
  const lines = log.matchAll(new RegExp(`^${keyword} (.+?) *: +(.+)$`, "gm"));
  return new Map([...lines].map(([, name = "", rest = ""]) => [name, rest]));
}

export function restartPath({ directory }: Run): string {
  const [name, ...others] = readdirSync(join(directory, RESTARTS));
  expect(others).toEqual([]);
  return join(directory, RESTARTS, name ?? "");
}

export const restartDigest = (one: Run) => fileDigest(restartPath(one));

/** Mixing ratios of one species in all cells, from the file as miniature.c describes it. */
export function readRatios(path: string, species: string): readonly number[] {
  const bytes = readFileSync(path);
  const [im, jm, lm, count] = [24, 28, 32, 36].map((offset) => bytes.readInt32LE(offset));
  if (!im || !jm || !lm || !count) throw new Error(`${path}: no restart file`);
  const names = Array.from({ length: count }, (_, index) =>
    bytes.toString("latin1", 48 + 16 * index, 64 + 16 * index).replaceAll("\0", ""),
  );
  const first = 48 + 16 * count + 8 * names.indexOf(species);
  expect(names).toContain(species);
  return Array.from({ length: im * jm * lm }, (_, cell) =>
    bytes.readDoubleLE(first + 8 * count * cell),
  );
}

const SIGKILL_STATUS = 137;

type BudgetRow = [
  initial: number,
  emitted: number,
  chemistry: number,
  dry: number,
  wet: number,
  final: number,
  residual: number,
];

export function budgetRow(text: string | undefined): BudgetRow {
  const numbers = (text ?? "").trim().split(/\s+/).map(Number);
  expect(numbers).toHaveLength(7);
  return numbers as BudgetRow;
}

export async function inspect({ directory, status }: Run): Promise<Inspection> {
  const options = { log: undefined, exitCode: status ?? SIGKILL_STATUS };
  return inspectRun((await readRunEvidence(directory, options)).evidence);
}
