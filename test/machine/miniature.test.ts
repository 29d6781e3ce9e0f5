import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  relativeDifference,
  SKETCH_STANDARD_ERROR,
} from "../../src/core/agreement/value-sketch.ts";
import { MINIATURE_TIMERS } from "../../src/core/documents/workload.ts";
import { inspectRun } from "../../src/model/inspection.ts";
import { readOutputs } from "../../src/model/outputs.ts";
import { readRunEvidence } from "../../src/model/read-run-directory.ts";
import { RESTARTS, TIMERS_FILE } from "../../src/model/run-directory.ts";
import {
  budgetRow,
  checksums,
  compileMiniature,
  GRID,
  inspect,
  killAfter,
  type Programs,
  type Run,
  readRatios,
  restartDigest,
  restartPath,
  runMiniature,
  scratch,
  table,
  work,
} from "../support/miniature-runs.ts";

const USAGE_STATUS = 2;

const MODEL_ERROR_STATUS = 159;

/** A sum over the globe in double precision is good to 1e-15; a tracer lost in one cell shows at 1e-4. */
const CLOSED = 1e-12;

let programs: Programs;

beforeAll(async () => {
  programs = await compileMiniature();
});

/** Runs one simulated hour on one thread, unless the arguments say otherwise. */
const run = (args: readonly string[], program = programs.plain) => runMiniature(program, args);

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
      const reference = run([], programs.serial);
      expect(checksums(reference).size).toBeGreaterThan(1);
      for (const count of programs.threadCounts) {
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

  describe("planted changes", () => {
    const usual = () => run([]);

    it("keep the results and the work if the loops of unit conversions are strided", () => {
      const strided = run(["--loops", "strided"]);
      expect(checksums(strided)).toEqual(checksums(usual()));
      expect(work(strided)).toEqual(work(usual()));
      const slowed = run(["--loops", "strided", "--slow", "Unit conversions=1.5"]);
      expect(checksums(slowed)).toEqual(checksums(usual()));
    });

    it("take more steps of the chemical solver if its tolerance is smaller", () => {
      const precise = run(["--tolerance", "0.002"]);
      expect(checksums(precise)).not.toEqual(checksums(usual()));
      const stages = (of: Run) => work(of).get("Gas-phase chem") ?? Number.NaN;
      expect(stages(precise)).toBeGreaterThan(1.2 * stages(usual()));
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
      const slow = run([], programs.slowed);
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
      const killed = await killAfter(
        programs.plain,
        3,
        ["--hours", "3", "--slow", "GEOS-Chem=10"],
        directory,
      );
      expect(readdirSync(join(directory, RESTARTS))).toEqual([]);
      const inspection = await inspect(killed);
      expect(inspection).toMatchObject({ status: "failed", class: "killed" });
      expect(inspection.simulatedDays).toBeGreaterThan(0);
      expect(inspection.simulatedDays).toBeLessThan(0.125);
      const unknown = await readRunEvidence(directory, { log: undefined, exitCode: undefined });
      expect(inspectRun(unknown.evidence).status).toBe("failed");
    });
  });

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
    [["--sum", "order"], "expected cell, thread or arrival"],
    [["--loops", "column"], "expected memory or strided"],
    [["--tolerance", "1"], "a number from 1e-6 to 0.1"],
    [["--hold", "-1"], "expected MiB from 0 to 1000000"],
    [["--leak", "much"], "expected MiB per simulated day"],
    [["--initial"], "--initial needs a value"],
  ])("refuses %j and says what to do", (args, advice) => {
    const refused = run(args);
    expect(refused.status).toBe(USAGE_STATUS);
    expect(refused.stderr).toContain(advice);
    expect(refused.log).toBe("");
    expect(readdirSync(refused.directory)).toEqual(["run.log"]);
  });
});
