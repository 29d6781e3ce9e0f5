import { compare } from "../../src/core/comparison/compare.ts";
import { type Comparison, comparisonSchema } from "../../src/core/documents/comparison.ts";
import type { Side } from "../../src/core/documents/plan.ts";
import type { BlockRecord, Trial } from "../../src/core/documents/record.ts";
import { cloudPlatform, cloudPrices, cloudRecord } from "./cloud-samples.ts";
import { pinnedVersion, samplePlan } from "./samples.ts";

const TIMERS: readonly (readonly [name: string, parent: string | null, share: number])[] = [
  ["GEOS-Chem", null, 0.99],
  ["HEMCO", "GEOS-Chem", 0.12],
  ["All chemistry", "GEOS-Chem", 0.5],
  ["Gas-phase chem", "All chemistry", 0.38],
  ["Transport", "GEOS-Chem", 0.2],
  ["Convection", "GEOS-Chem", 0.08],
];

/** What B takes of A's time in convection: of the whole, 8 % of the excess. */
const SLOWER_CONVECTION = 1.5;

/**
 * A made-up run with all that a report can hold: two versions on two machines of AWS, prices, timers of which one became
 * slower, a block that failed.
 */
export function richRun(): {
  readonly comparison: Comparison;
  readonly records: readonly BlockRecord[];
} {
  const plan = samplePlan({
    platforms: [
      cloudPlatform("graviton3-4xlarge", "c7g.4xlarge"),
      cloudPlatform("graviton4-4xlarge-spot", "c8g.4xlarge", "spot"),
    ],
    versions: [pinnedVersion("14.6.3"), pinnedVersion("14.7.0")],
    suite: {
      versions: ["14.6.3", "14.7.0"],
      description: "A new release against the pinned one.",
      layout: { maxBlocks: 4 },
    },
  });
  const records = plan.blocks.map((_, index) =>
    timed(
      cloudRecord(plan, index, {
        host: `i-${index}`,
        launched: 2000 * index,
        began: 2000 * index + 90,
        firstRun: 2000 * index + 130,
        ended: 2000 * index + 1900,
        warmUpSeconds: 200,
        seconds: (side, trial) => 300 * total(side) * (1 + 0.002 * Math.sin(7 * index + 3 * trial)),
        ...(index === 3 ? { status: "failed" as const } : {}),
      }),
    ),
  );
  const prices = cloudPrices({ "c7g.4xlarge": 0.58, "c8g.4xlarge spot": 0.25 });
  const compared = compare({ run: "sample-1", plan, records, gcbench: "0.1.0", prices });
  return { comparison: comparisonSchema.parse(JSON.parse(JSON.stringify(compared))), records };
}

const total = (side: Side) => (side === "B" ? 1 + 0.08 * (SLOWER_CONVECTION - 1) : 1);

function timed(made: BlockRecord): BlockRecord {
  const isFailed = made.status === "failed";
  return {
    ...made,
    trials: made.trials.map((trial, index): Trial => {
      const base = trial.wallSeconds / total(trial.side);
      const timers = TIMERS.map(([name, parent, share]) => ({
        name,
        parent,
        seconds:
          base * share * (name === "Convection" && trial.side === "B" ? SLOWER_CONVECTION : 1),
      }));
      const failure = {
        class: "crash" as const,
        message: "Program received signal SIGSEGV: Segmentation fault",
        logLines: ["---> DATE: 2019/07/01  UTC: 00:40", "Backtrace for this error:"],
      };
      return { ...trial, timers, failure: isFailed && index === 0 ? failure : null };
    }),
  };
}
