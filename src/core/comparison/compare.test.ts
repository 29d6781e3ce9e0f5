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

/** Wall seconds of a trial: the block's own level, times the version's factor, times a little noise. */
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
    "says $verdict of a factor of $factor, whatever the hosts' own levels",
    ({ factor, verdict }) => {
      const [cell] = compareWith(factor).cells;
      expect(cell?.effect).toMatchObject({ verdict, hosts: 3 });
      expect(cell?.effect?.change).toBeCloseTo(factor - 1, 2);
      expect(cell?.timers.find(({ name }) => name === "Transport")?.effect?.verdict).toBe(verdict);
    },
  );

  it("turns its sign when the versions change sides", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 50, max: 200, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (times) => {
          const plan = samplePlan();
          const at = (block: number, index: number) => times[block * 4 + index] ?? 1;
          const straight = records(plan, (block, _side, index) => at(block, index));
          const swapped = straight.map((one) => ({
            ...one,
            trials: one.trials.map((own) => ({
              ...own,
              side: own.side === "A" ? ("B" as const) : ("A" as const),
            })),
          }));
          const effectOf = (all: BlockRecord[]) =>
            compare({ run: RUN, plan, records: all, gcbench: "0" }).cells[0]?.effect;
          const [one, other] = [effectOf(straight), effectOf(swapped)];
          expect(Math.log1p(one?.change ?? 0)).toBeCloseTo(-Math.log1p(other?.change ?? 0), 9);
          expect(one?.p).toBeCloseTo(other?.p ?? 0, 9);
        },
      ),
    );
  });

  it("prints no number where the builds differ", () => {
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

  it("counts complete blocks alone, and lists what failed", () => {
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

  it("leaves a trial that was interfered with out of the times, and says so; what it computed still counts", () => {
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

  it("says that one block is too few for an interval", () => {
    const [cell] = compareWith(1.5, { suite: { layout: { maxBlocks: 1 } } }).cells;
    expect(cell?.effect).toMatchObject({
      verdict: "inconclusive",
      low: null,
      high: null,
      hosts: 1,
    });
    expect(cell?.effect?.change).toBeCloseTo(0.5, 1);
  });

  it("does not test a timer that is absent from a trial, and keeps the others", () => {
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

  it("notes results that differ between the versions or from trial to trial", () => {
    const plan = samplePlan();
    const outputs = (sha: string) => [{ path: "r", bytes: 1, sha256: `sha256:${sha.repeat(64)}` }];
    const all = records(plan, () => 1).map((one) => ({
      ...one,
      trials: one.trials.map((own) =>
        trial(own.position, own.side, 1, {
          outputs: outputs(own.side === "A" ? "a" : String(own.position)),
        }),
      ),
    }));
    const [cell] = compare({ run: RUN, plan, records: all, gcbench: "0" }).cells;
    expect(cell?.notes.join()).toContain("Results of next differ from trial to trial");
  });

  it("is the same again from the same records, and what its schema says", () => {
    const one = compareWith(1.02);
    expect(comparisonSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
    expect(compareWith(1.02)).toEqual(one);
  });

  it("has nothing to say of a run without records", () => {
    const plan = samplePlan();
    const [cell] = compare({ run: RUN, plan, records: [], gcbench: "0" }).cells;
    expect(cell).toMatchObject({ effect: null, a: null, b: null, trials: [], planned: 3 });
  });
});
