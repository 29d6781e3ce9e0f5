import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { pinSuite } from "../../src/adapters/local/local-pinner.ts";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import {
  relativeDifference,
  SKETCH_STANDARD_ERROR,
} from "../../src/core/agreement/value-sketch.ts";
import { MINIATURE_TIMERS } from "../../src/core/documents/workload.ts";
import { compileC, findCCompiler } from "../../src/machine/c-compiler.ts";
import { fileDigest } from "../../src/model/file-digest.ts";
import { type Inspection, inspectRun } from "../../src/model/inspection.ts";
import { readOutputs } from "../../src/model/outputs.ts";
import { readRunEvidence } from "../../src/model/read-run-directory.ts";
import { RESTARTS, TIMERS_FILE } from "../../src/model/run-directory.ts";

const SOURCE = resolve(import.meta.dirname, "../../benchmarks/miniature/miniature.c");
/** Coarse, but with poles, day and night, and a level in every part of the atmosphere: an hour takes 0.05 s. */
const GRID = "24x19x10";
const USAGE_STATUS = 2;
const MODEL_ERROR_STATUS = 159;
const SIGKILL_STATUS = 137;
/** A sum over the globe in double precision is good to 1e-15; a tracer lost in one cell shows at 1e-4. */
const CLOSED = 1e-12;

const scratch = mkdtempSync(join(tmpdir(), "gcbench-miniature-"));
const newDirectory = () => mkdtempSync(join(scratch, "run-"));

/** The version that suites call `miniature: {}`, the same slowed at compile time, and one without OpenMP. */
let plain = "";
let slowed = "";
let serial = "";
let threadCounts: readonly number[] = [];

beforeAll(async () => {
  const compiler = await findCCompiler();
  threadCounts = compiler.openmp ? [1, 2, 3] : [1];
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
  const [pinned, path] = await Promise.all([
    pinSuite(loaded, { buildDirectory: directory, miniatureSource: SOURCE }),
    compileC(compiler, { source, flags: ["-O2"], name: "serial", directory }),
  ]);
  [plain = "", slowed = ""] = pinned.versions.map(({ executable }) => executable.path);
  serial = path;
});

interface Run {
  readonly status: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly directory: string;
}

/** More threads than processors would spin at every barrier, and the tests wait for that. */
const environment = { ...process.env, OMP_WAIT_POLICY: "passive" };

/** Runs one simulated hour on one thread, where the arguments do not say otherwise: later ones win. */
function run(args: readonly string[], { program = plain, directory = newDirectory() } = {}): Run {
  const all = ["--grid", GRID, "--hours", "1", "--threads", "1", ...args];
  const { status, stdout, stderr } = spawnSync(program, all, {
    cwd: directory,
    env: environment,
    encoding: "latin1",
  });
  writeFileSync(join(directory, "run.log"), stdout, "latin1");
  return { status, log: stdout, stderr, directory };
}

/** The lines `KEYWORD name: rest` of a log. */
function table(log: string, keyword: string): Map<string, string> {
  const lines = log.matchAll(new RegExp(`^${keyword} (.+?) *: +(.+)$`, "gm"));
  return new Map([...lines].map(([, name = "", rest = ""]) => [name, rest]));
}

type BudgetRow = [
  initial: number,
  emitted: number,
  chemistry: number,
  dry: number,
  wet: number,
  final: number,
  residual: number,
];

function budgetRow(text: string | undefined): BudgetRow {
  const numbers = (text ?? "").trim().split(/\s+/).map(Number);
  expect(numbers).toHaveLength(7);
  return numbers as BudgetRow;
}

const checksums = ({ log }: Run) => table(log, "CHECKSUM");
const work = ({ log }: Run) =>
  new Map([...table(log, "WORK")].map(([timer, row]) => [timer, Number.parseInt(row, 10)]));

function restartPath({ directory }: Run): string {
  const [name, ...others] = readdirSync(join(directory, RESTARTS));
  expect(others).toEqual([]);
  return join(directory, RESTARTS, name ?? "");
}

const restartDigest = (one: Run) => fileDigest(restartPath(one));

async function inspect({ directory, status }: Run): Promise<Inspection> {
  const options = { log: undefined, exitCode: status ?? SIGKILL_STATUS };
  return inspectRun((await readRunEvidence(directory, options)).evidence);
}

/** Mixing ratios of one species in all cells, from the file as miniature.c describes it. */
function readRatios(path: string, species: string): readonly number[] {
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

describe("miniature", () => {
  it("writes results whose species a record can distinguish", async () => {
    const [one, same, later] = [run([]), run([]), run(["--hours", "2"])];
    const [a, b, c] = await Promise.all(
      [one, same, later].map(async ({ directory }) => {
        const [output] = await readOutputs(directory, [`${RESTARTS}/*`], {
          since: 0,
          wantsValues: () => true,
        });
        return output;
      }),
    );
    expect(a?.values?.variables).toHaveLength(24);
    expect(b?.values).toEqual(a?.values);
    const variable = (output: typeof a) =>
      output?.values?.variables.find(({ name }) => name === "O3");
    const [before, after] = [variable(a), variable(c)];
    if (!before || !after) throw new Error("no O3");
    const [early, late] = [one, later].map((each) => readRatios(restartPath(each), "O3"));
    const squares = (values: readonly number[] = []) =>
      values.reduce((sum, value) => sum + value ** 2, 0);
    const apart = early?.map((value, cell) => value - (late?.[cell] ?? 0));
    const wanted = Math.sqrt(squares(apart) / Math.max(squares(early), squares(late)));
    expect(before).toMatchObject({
      shape: GRID,
      type: "float64",
      min: Number(Math.min(...(early ?? [])).toPrecision(9)),
    });
    // Five standard errors on either side.
    expect(relativeDifference(before, after)).toBeGreaterThan(
      wanted * (1 - 5 * SKETCH_STANDARD_ERROR),
    );
    expect(relativeDifference(before, after)).toBeLessThan(
      wanted * (1 + 5 * SKETCH_STANDARD_ERROR),
    );
  });

  describe("results", () => {
    it("conserve mass", () => {
      const { log } = run(["--hours", "3"]);
      const families = table(log, "BUDGET");
      families.delete("family"); // the heading
      expect([...families.keys()]).toEqual([
        "Nitrogen",
        "Radon+lead",
        "CO",
        "e90",
        "PassiveTracer",
        "Puff",
      ]);
      for (const [family, row] of families) {
        const [initial, emitted, chemistry, dry, wet, final, residual] = budgetRow(row);
        expect(Math.abs(residual), family).toBeLessThan(CLOSED);
        // The model's residual is that of the terms it prints, as far as their five digits tell.
        const open = initial + emitted + chemistry - dry - wet - final;
        expect(Math.abs(open) / initial, family).toBeLessThan(2e-4);
      }
      const [, emitted, , dry, wet] = budgetRow(families.get("Nitrogen"));
      for (const term of [emitted, dry, wet]) expect(term).toBeGreaterThan(0);
    });

    it("keep a constant mixing ratio constant while the air moves a puff", () => {
      const before = run(["--hours", "0.3333"]);
      const after = run(["--hours", "3"]);
      const passive = readRatios(restartPath(after), "PassiveTracer");
      expect(Math.max(...passive.map((ratio) => Math.abs(ratio / 1e-7 - 1)))).toBeLessThan(CLOSED);
      const puff = readRatios(restartPath(after), "Puff");
      expect(Math.min(...puff)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...puff)).toBeLessThan(1e-6 * (1 + CLOSED));
      const touched = (one: Run) =>
        readRatios(restartPath(one), "Puff").filter((ratio) => ratio > 1e-9).length;
      expect(touched(after)).toBeGreaterThan(touched(before));
    });

    it("are the same bits on any number of threads, and without OpenMP", async () => {
      const reference = run([], { program: serial });
      expect(checksums(reference).size).toBeGreaterThan(1);
      for (const count of threadCounts) {
        const parallel = run(["--threads", String(count)]);
        expect(parallel.log).toMatch(new RegExp(`Threads in use +: ${count}\n`));
        expect(checksums(parallel)).toEqual(checksums(reference));
        expect(await restartDigest(parallel)).toBe(await restartDigest(reference));
      }
    });

    it("continue from a restart file without a difference", async () => {
      const whole = run(["--hours", "2"]);
      const first = run([]);
      const second = run(["--initial", restartPath(first)]);
      expect(checksums(first)).not.toEqual(checksums(whole));
      expect(checksums(second)).toEqual(checksums(whole));
      expect(await restartDigest(second)).toBe(await restartDigest(whole));
    });
  });

  describe("--slow", () => {
    let usual: Run;
    beforeAll(() => {
      usual = run([]);
    });

    it("accepts only the timers that suites may slow down", () => {
      const { stderr } = run(["--slow", "no such timer=2"]);
      const all = /The timers are: (.*?) \(/.exec(stderr)?.[1]?.split(", ") ?? [];
      const accepted = all.filter(
        (timer) => run(["--dryrun", "--slow", `${timer}=2`]).status === 0,
      );
      expect(accepted).toEqual(MINIATURE_TIMERS);
      expect(all.filter((timer) => !accepted.includes(timer))).toEqual([
        "Aerosol chem",
        "Linearized chem",
      ]);
    });

    it.each(MINIATURE_TIMERS)("%s: adds that much work and keeps the results", async (timer) => {
      const { timers } = await inspect(usual);
      const parent = new Map(timers.map((one) => [one.name, one.parent]));
      const isSlowed = (name: string | null): boolean =>
        name !== null && (name === timer || isSlowed(parent.get(name) ?? null));
      expect([...work(usual).keys()].filter(isSlowed)).not.toEqual([]);

      const twice = run(["--slow", `${timer}=2`]);
      const oneAndAHalf = run(["--slow", `${timer}=1.5`]);
      for (const slow of [twice, oneAndAHalf]) expect(checksums(slow)).toEqual(checksums(usual));
      for (const [name, amount] of work(usual)) {
        // A whole factor repeats every unit, so it is exact. A part of one repeats units that a sequence picks:
        // over the 57 groups of 8 columns and 3 to 6 calls of this run they carry their share of work to 2 %.
        expect(work(twice).get(name), name).toBe(amount * (isSlowed(name) ? 2 : 1));
        const factor = (work(oneAndAHalf).get(name) ?? 0) / amount;
        if (isSlowed(name)) expect(Math.abs(factor / 1.5 - 1), name).toBeLessThan(0.02);
        else expect(factor, name).toBe(1);
      }
    });

    it("can be compiled in, as suites do", () => {
      const slow = run([], { program: slowed });
      expect(slow.log).toContain("Slowed on purpose           : Convection, factor 3");
      expect(checksums(slow)).toEqual(checksums(usual));
      expect(work(slow)).toEqual(
        new Map(work(usual)).set("Convection", 3 * (work(usual).get("Convection") ?? 0)),
      );
    });
  });

  describe("inspected status of a run", () => {
    it("is succeeded with version, simulated time and a tree of timers", async () => {
      const finished = run(["--hours", "3"]);
      expect(finished.status).toBe(0);
      const inspection = await inspect(finished);
      expect(inspection).toMatchObject({
        status: "succeeded",
        class: null,
        message: null,
        simulatedDays: 0.125,
        missing: [],
        warnings: [],
      });
      expect(inspection.version).toMatch(/^miniature-\d+\.\d+\.\d+$/);
      expect(inspection.modelSeconds).toBeGreaterThan(0);
      const { timers } = inspection;
      expect(timers.map(({ name }) => name)).toEqual(MINIATURE_TIMERS);
      const childrenOf = (parent: string) =>
        timers.filter((timer) => timer.parent === parent).map(({ name }) => name);
      expect(childrenOf("All chemistry")).toEqual(["Gas-phase chem", "Photolysis"]);
      expect(childrenOf("GEOS-Chem")).toContain("All chemistry");
    });

    it("is failed for a missing input, although timers were written", async () => {
      const initial = join(scratch, "no-such-restart.bin");
      const failed = run(["--initial", initial]);
      expect(failed.status).toBe(MODEL_ERROR_STATUS);
      expect(existsSync(join(failed.directory, TIMERS_FILE))).toBe(true);
      const inspection = await inspect(failed);
      expect(inspection).toMatchObject({
        status: "failed",
        class: "missing-input",
        missing: [{ path: initial, required: true }],
        simulatedDays: 0,
      });
      expect(inspection.message).toContain(`Cannot find the restart file ${initial}!`);
    });

    it("is failed with the model's error for a damaged or unfit restart file", async () => {
      const whole = readFileSync(restartPath(run([])));
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(5000) ^ 1, 5000);
      const files = { cut: whole.subarray(0, -1), flipped, empty: Buffer.alloc(0) };
      for (const [name, bytes] of Object.entries(files)) {
        const path = join(scratch, `${name}.bin`);
        writeFileSync(path, bytes);
        const failed = await inspect(run(["--initial", path]));
        expect(failed, name).toMatchObject({ status: "failed", class: "model-error" });
        expect(failed.message, name).toContain(path);
      }
      const good = join(scratch, "good.bin");
      writeFileSync(good, whole);
      const unfit = await inspect(run(["--initial", good, "--grid", "12x9x8"]));
      expect(unfit).toMatchObject({ status: "failed", class: "model-error" });
      expect(unfit.message).toContain(`the grid ${GRID}`);
    });

    it("is dry-run when the run opens and writes nothing", async () => {
      const initial = join(scratch, "no-such-restart.bin");
      const dry = run(["--dryrun", "--initial", initial]);
      expect(dry.status).toBe(0);
      expect(await inspect(dry)).toMatchObject({
        status: "dry-run",
        class: null,
        missing: [{ path: initial, required: true }],
      });
      expect(readdirSync(dry.directory)).toEqual(["run.log"]);
    });

    it("is failed when the run was killed, even with results of an earlier run", async () => {
      const { directory } = run(["--hours", "3"]);
      const killed = await killAfter(3, ["--hours", "3", "--slow", "GEOS-Chem=10"], directory);
      expect(readdirSync(join(directory, RESTARTS))).toEqual([]);
      const inspection = await inspect(killed);
      expect(inspection).toMatchObject({ status: "failed", class: "killed" });
      expect(inspection.simulatedDays).toBeGreaterThan(0);
      expect(inspection.simulatedDays).toBeLessThan(0.125);
      const unknown = await readRunEvidence(directory, { log: undefined, exitCode: undefined });
      expect(inspectRun(unknown.evidence).status).toBe("failed");
    });
  });

  /** Kills a run once its log holds that many dates. */
  async function killAfter(
    dates: number,
    args: readonly string[],
    directory: string,
  ): Promise<Run> {
    const child = spawn(plain, ["--grid", GRID, "--threads", "1", ...args], {
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

  it.each([
    [["--hors", "3"], "did you mean '--hours'?"],
    [["--dry-run"], "did you mean '--dryrun'?"],
    [["--threds=2"], "did you mean '--threads'?"],
    [["--slow", "Convektion=2"], "did you mean 'Convection'?"],
    [["--slow", "gas-phase chemistry=2"], "did you mean 'Gas-phase chem'?"],
    [["--slow", "Convection"], "expected TIMER=FACTOR"],
    [["--slow", "Convection=0.5"], "a number from 1 to 1000"],
    [["--slow", "Aerosol chem=2"], "does not run in the miniature"],
    [["--hours", "0.5"], "a positive multiple of 1/3"],
    [["--grid", "72x46"], "expected IMxJMxLM"],
    [["--start", "20190231_0000"], "expected a date and time"],
    [["--threads", "0"], "from 1 to 1024"],
    [["--initial"], "--initial needs a value"],
  ])("refuses %j and says what to do", (args, advice) => {
    const refused = run(args);
    expect(refused.status).toBe(USAGE_STATUS);
    expect(refused.stderr).toContain(advice);
    expect(refused.log).toBe("");
    expect(readdirSync(refused.directory)).toEqual(["run.log"]);
  });
});
