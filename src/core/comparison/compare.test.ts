import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  failedRecord,
  pinnedVersion,
  record,
  samplePlan,
  trial,
} from "../../../test/support/samples.ts";
import { comparisonSchema } from "../documents/comparison.ts";
import { digestOf } from "../documents/digest.ts";
import { blockSpec, type Plan, type Side } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import { compare } from "./compare.ts";

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
    expect(cell?.differences).toEqual(["compiler flags: -O2 against -O3"]);
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
