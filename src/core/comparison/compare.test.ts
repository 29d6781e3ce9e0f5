import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  failedRecord,
  machine,
  pinnedVersion,
  record,
  samplePlan,
  trial,
} from "../../../test/support/samples.ts";
import { comparisonSchema } from "../documents/comparison.ts";
import { digestOf } from "../documents/digest.ts";
import { blockSpec, type Plan, type Side } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import { NO_HISTORY, type RunHistory } from "../documents/run-history.ts";
import { compare } from "./compare.ts";
import { noiseHistoryFor } from "./run-noise-history.ts";

const RUN = "sample-1";

/** Records whose wall seconds depend on block, side and trial index. */
function records(
  plan: Plan,
  seconds: (block: number, side: Side, index: number) => number,
): BlockRecord[] {
  return plan.blocks.map((block, number) =>
    record(blockSpec(plan, RUN, block), (side, index) => seconds(number, side, index)),
  );
}

const noise = (block: number, index: number) => 1 + 0.001 * Math.sin(12.9 * block + 78.2 * index);

function compareWith(factor: number, change: Parameters<typeof samplePlan>[0] = {}) {
  const plan = samplePlan(change);
  const all = records(
    plan,
    (block, side, index) => 100 * (1 + block) * (side === "B" ? factor : 1) * noise(block, index),
  );
  return compare({ run: RUN, plan, records: all, gcbench: "0.1.0" });
}

describe("compare", () => {
  it.each([
    { factor: 1.05, verdict: "slower" },
    { factor: 0.95, verdict: "faster" },
    { factor: 1, verdict: "no material change" },
  ])(
    "returns $verdict for a factor of $factor, whatever the hosts' speeds",
    ({ factor, verdict }) => {
      const [cell] = compareWith(factor).cells;
      expect(cell?.effect).toMatchObject({ verdict, hosts: 3 });
      expect(cell?.effect?.change).toBeCloseTo(factor - 1, 2);
      expect(cell?.timers.find(({ name }) => name === "Transport")?.effect?.verdict).toBe(verdict);
    },
  );

  it("reverses the sign when the versions swap sides", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 50, max: 200, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (times) => {
          const plan = samplePlan();
          const at = (block: number, index: number) => times[block * 4 + index] ?? 1;
          const straight = records(plan, (block, _side, index) => at(block, index));
          const swapped = straight.map((block) => ({
            ...block,
            trials: block.trials.map((trial) => ({
              ...trial,
              side: trial.side === "A" ? ("B" as const) : ("A" as const),
            })),
          }));
          const effectOf = (all: BlockRecord[]) =>
            compare({ run: RUN, plan, records: all, gcbench: "0" }).cells[0]?.effect;
          const [effect, reversed] = [effectOf(straight), effectOf(swapped)];
          expect(Math.log1p(effect?.change ?? 0)).toBeCloseTo(
            -Math.log1p(reversed?.change ?? 0),
            9,
          );
          expect(effect?.p).toBeCloseTo(reversed?.p ?? 0, 9);
        },
      ),
    );
  });

  it("shows the interval that decides: of no material change, inside what matters", () => {
    for (const width of [0.0002, 0.002, 0.005, 0.008, 0.01, 0.012]) {
      const plan = samplePlan({ suite: { layout: { maxBlocks: 8 } } });
      const all = records(
        plan,
        (block, _, index) => 100 * (1 + width * Math.sin(9 * block + 7 * index)),
      );
      const [cell] = compare({
        run: RUN,
        plan,
        records: all,
        gcbench: "0",
        isFinished: true,
      }).cells;
      const { verdict, low, high } = cell?.effect ?? {};
      if (verdict === "no material change") {
        expect(low).toBeGreaterThan(-0.02);
        expect(high).toBeLessThan(0.02);
      }
      if (width < 0.001) expect(verdict).toBe("no material change");
    }
  });

  it("takes each round of a block on one machine as evidence of the noise, and rounds of a host together", () => {
    const compared = (platform: string) => {
      const platforms = [{ ...samplePlan().platforms[0], id: `${platform}-2t`, name: platform }];
      const change = {
        platforms: platforms as never,
        suite: { layout: { rounds: 4, maxBlocks: 3 } },
      };
      const plan = samplePlan(change);
      const all = records(
        plan,
        (block, side, index) =>
          10 * (side === "B" ? 1.3 : 1) * (1 + 0.05 * Math.sin(7 * block + 5 * index)),
      );
      return compare({ run: RUN, plan, records: all, gcbench: "0" }).cells[0]?.effect;
    };
    const [local, cloud] = [compared("local"), compared("graviton3")];
    expect(local).toMatchObject({ verdict: "slower", hosts: 3, trials: 48 });
    expect(cloud).toMatchObject({ hosts: 3, trials: 48 });
    expect(local?.change).toBeCloseTo(0.3, 1);
    expect(cloud?.change).toBeCloseTo(0.3, 1);
  });

  it("gives the CPU time's change beside the wall time's, and what other programs took in cores", () => {
    const plan = samplePlan();
    const busy = plan.blocks.map((block, number) => {
      const made = record(
        blockSpec(plan, RUN, block),
        (side, index) => (side === "B" ? 12 : 10) * (1 + 0.3 * Math.sin(5 * number + 3 * index)),
      );
      const trials = made.trials.map((one) => ({
        ...one,
        userSeconds: (one.side === "B" ? 1.2 : 1) * (5 + 0.01 * number),
        disturbance: { ...one.disturbance, otherCpuSeconds: 1.5 * one.wallSeconds },
      }));
      return { ...made, trials };
    });
    const [cell] = compare({ run: RUN, plan, records: busy, gcbench: "0" }).cells;
    expect(cell?.effect?.verdict).toBe("inconclusive");
    expect(cell?.cpuTime?.change).toBeCloseTo(0.2, 2);
    expect(cell?.cpuTime?.low).toBeGreaterThan(0.19);
    expect(cell?.otherWork).toMatchObject({ cores: 2, isDisturbing: true });
    expect(cell?.otherWork?.programCores).toBeCloseTo(1.5, 6);
    expect(cell?.notes).toContain("Other programs used 1.5 of 2 cores while the trials ran.");
  });

  it("takes nothing from a noisy first day to a quiet second one", () => {
    const plan = samplePlan({ suite: { layout: { maxBlocks: 8 } } });
    const day = (run: string, sd: number, slower = 1) =>
      plan.blocks.map((block, number) => ({
        ...record(
          blockSpec(plan, run, block),
          (side, index) =>
            10 * (side === "B" ? slower : 1) * (1 + sd * Math.sin(12.9 * number + 78.2 * index)),
        ),
        startedAt: `2026-01-0${run.slice(-1)}T00:00:00.000Z`,
      }));
    const quiet = day("run-2", 0.005, 1.1);
    const history = noiseHistoryFor(plan, day("run-1", 0.2), machine.host);
    expect(history.cells).toHaveLength(1);
    const width = (known: RunHistory) => {
      const input = { run: "run-2", plan, records: quiet, gcbench: "0", history: known };
      const { low, high, hosts } = compare({ ...input, isFinished: true }).cells[0]?.effect ?? {};
      return { width: (high ?? 1) - (low ?? 0), hosts: hosts ?? 0 };
    };
    const [after, alone] = [width(history), width(NO_HISTORY)];
    // With history the first look comes a block earlier: for the same certainty its interval may be wider by that.
    expect(after.width).toBeLessThan(alone.width * (alone.hosts / after.hosts) * 1.5);
    expect(after.width).toBeLessThan(0.1);
  });

  it("has no numbers if the builds differ", () => {
    const toolchain = { compiler: "gcc 12.2.0", flags: "-O3" };
    const versions = [pinnedVersion("base"), pinnedVersion("next", { toolchain })];
    const [cell] = compareWith(1.1, { versions }).cells;
    expect(cell?.effect).toMatchObject({
      verdict: "not comparable",
      change: null,
      low: null,
      p: null,
    });
    expect(cell?.differences).toEqual(["compiler flags differ (-O2, -O3)"]);
    expect(cell?.timers.every(({ effect }) => effect === null || effect.change === null)).toBe(
      true,
    );
  });

  it("counts only complete blocks and lists failures", () => {
    const plan = samplePlan();
    const [first, second, third] = records(
      plan,
      (block, _side, index) => 100 * noise(block, index),
    );
    if (!first || !second || !third) throw new Error("three blocks");
    const all = [first, second, failedRecord(third.spec, "crash")];
    const [cell] = compare({ run: RUN, plan, records: all, gcbench: "0" }).cells;
    expect(cell?.effect?.hosts).toBe(2);
    expect(cell?.failures).toMatchObject([
      { class: "crash", version: "base", message: "it broke" },
    ]);
    expect(cell?.blocks.map(({ status }) => status)).toEqual(["complete", "complete", "failed"]);
  });

  it("excludes an outlier from the times, but not from results and memory", () => {
    const plan = samplePlan();
    const [first, ...rest] = records(plan, (block, _side, index) => 100 * noise(block, index));
    const hit = first?.trials[0];
    if (!first || !hit) throw new Error("a trial");
    const other = [{ path: "Restarts/r", bytes: 10, sha256: digestOf("other results") }];
    const slow = { ...hit, wallSeconds: 200, peakMemoryMiB: 999, outputs: other };
    const all = [{ ...first, trials: [slow, ...first.trials.slice(1)] }, ...rest];
    const [cell] = compare({ run: RUN, plan, records: all, gcbench: "0" }).cells;
    expect(cell?.trials.filter(({ isExcluded }) => isExcluded)).toMatchObject([
      { wallSeconds: 200 },
    ]);
    expect(cell?.effect?.verdict).toBe("no material change");
    const side = slow.side === "A" ? cell?.a : cell?.b;
    expect(side?.wallSeconds).toBeLessThan(101);
    expect(side).toMatchObject({ trials: 6, peakMemoryMiB: 999 });
    expect(side?.outputs).toHaveLength(2);
    expect(cell?.blocks[0]?.change).toBeCloseTo(0, 2);
  });

  it("has no interval with a single block", () => {
    const [cell] = compareWith(1.5, { suite: { layout: { maxBlocks: 1 } } }).cells;
    expect(cell?.effect).toMatchObject({
      verdict: "inconclusive",
      low: null,
      high: null,
      hosts: 1,
    });
    expect(cell?.effect?.change).toBeCloseTo(0.5, 1);
  });

  it("does not test a timer that a trial lacks, but tests the others", () => {
    const plan = samplePlan();
    const all = records(plan, (block, _side, index) => 100 * noise(block, index));
    const [first] = all;
    const broken = first?.trials[0];
    if (!first || !broken) throw new Error("a trial");
    const trials = [{ ...broken, timers: broken.timers.slice(0, 1) }, ...first.trials.slice(1)];
    const [cell] = compare({
      run: RUN,
      plan,
      records: [{ ...first, trials }, ...all.slice(1)],
      gcbench: "0",
    }).cells;
    expect(cell?.timers.find(({ name }) => name === "Transport")?.effect).toBeNull();
    expect(cell?.effect?.hosts).toBe(3);
  });

  it("notes results that differ between trials", () => {
    const plan = samplePlan();
    const outputs = (sha: string) => [{ path: "r", bytes: 1, sha256: `sha256:${sha.repeat(64)}` }];
    const all = records(plan, () => 1).map((block) => ({
      ...block,
      trials: block.trials.map(({ position, side }) =>
        trial(position, side, 1, {
          outputs: outputs(side === "A" ? "a" : String(position)),
        }),
      ),
    }));
    const [cell] = compare({ run: RUN, plan, records: all, gcbench: "0" }).cells;
    expect(cell?.notes.join()).toContain("Results of next differ between trials");
  });

  it("is reproducible and matches its schema", () => {
    const comparison = compareWith(1.02);
    expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
    expect(compareWith(1.02)).toEqual(comparison);
  });

  it("has no effect without records", () => {
    const plan = samplePlan();
    const [cell] = compare({ run: RUN, plan, records: [], gcbench: "0" }).cells;
    expect(cell).toMatchObject({ effect: null, a: null, b: null, trials: [], planned: 3 });
  });
});
