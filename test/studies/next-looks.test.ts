import fc from "fast-check";
import { expect, it } from "vitest";
import { CellDrafts } from "../../src/core/comparison/cell-drafts.ts";
import { compare, hostsMissing } from "../../src/core/comparison/compare.ts";
import { NextLooks } from "../../src/core/comparison/next-looks.ts";
import { blockSpec, type Plan } from "../../src/core/documents/plan.ts";
import type { BlockRecord } from "../../src/core/documents/record.ts";
import { cloudPlatform, cloudPrices } from "../support/cloud-samples.ts";
import { failedRecord, pinnedVersion, record, samplePlan } from "../support/samples.ts";

const RUN = "sample-1";
const platforms = [
  cloudPlatform("graviton3-4xlarge", "c7g.4xlarge"),
  cloudPlatform("amd-genoa-4xlarge", "c7a.4xlarge"),
];
const prices = cloudPrices({ "c7g.4xlarge": 0.58, "c7a.4xlarge": 0.82 });

const plans: Readonly<Record<string, Plan>> = {
  looks: samplePlan({ platforms, suite: { layout: { maxBlocks: 8 } } }),
  none: samplePlan({ platforms, suite: { layout: { maxBlocks: 4, looks: "none" } } }),
  elimination: samplePlan({
    platforms,
    versions: [pinnedVersion("base")],
    suite: { versions: ["base"], layout: { maxBlocks: 6, eliminateBy: "cost" } },
  }),
};

interface Outcome {
  /** Change of the wall time, B against A. */
  readonly change: number;
  readonly noise: number;
  /** Change of each timer, B against A. */
  readonly timerChanges: readonly number[];
  readonly isFailed: boolean;
}

const TIMERS = 12;

const outcomes: fc.Arbitrary<Outcome> = fc.record({
  change: fc.constantFrom(0, 0.03, 0.03, 0.03),
  noise: fc.double({ min: 0, max: 0.002, noNaN: true }),
  timerChanges: fc.array(fc.double({ min: 0.01, max: 0.07, noNaN: true }), {
    minLength: TIMERS,
    maxLength: TIMERS,
  }),
  isFailed: fc.constantFrom(false, false, false, false, false, true),
});

function recordOf(plan: Plan, index: number, outcome: Outcome): BlockRecord {
  const block = plan.blocks[index % plan.blocks.length];
  if (!block) throw new Error("the plan has no block");
  const spec = blockSpec(plan, RUN, block);
  if (outcome.isFailed) return failedRecord(spec, "crash");
  const { change, noise, timerChanges } = outcome;
  const measured = record(
    spec,
    (side, number) => 100 * (side === "B" ? 1 + change : 1) * (1 + noise * number),
  );
  const trials = measured.trials.map((trial) => ({
    ...trial,
    timers: timerChanges.map((timerChange, timer) => ({
      name: `Timer ${timer}`,
      parent: null,
      seconds: 7 * (trial.side === "B" ? 1 + timerChange : 1) * (1 + noise * trial.position),
    })),
  }));
  return { ...measured, trials };
}

it.each(Object.entries(plans))(
  "NextLooks agrees with compare as records arrive: %s",
  (_name, plan) => {
    fc.assert(
      fc.property(fc.array(outcomes, { minLength: 1, maxLength: 16 }), (all) => {
        const known = { run: RUN, plan, prices, gcbench: "0.1.0" };
        const looks = new NextLooks(new CellDrafts(known));
        const records = new Map<string, BlockRecord>();
        for (const [index, outcome] of all.entries()) {
          const latest = recordOf(plan, index, outcome);
          records.set(latest.spec.block.id, latest);
          const now = [...records.values()];
          const { cells } = compare({ ...known, records: now });
          expect(looks.needs(now).map(({ hosts }) => hosts)).toEqual(cells.map(hostsMissing));
        }
      }),
      { numRuns: 40 },
    );
  },
);
