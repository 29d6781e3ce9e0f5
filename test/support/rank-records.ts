import { compare } from "../../src/core/comparison/compare.ts";
import type { Comparison } from "../../src/core/documents/comparison.ts";
import { blockSpec } from "../../src/core/documents/plan.ts";
import type { Timer } from "../../src/core/documents/timer.ts";
import { record, samplePlan } from "./samples.ts";

/** Comparison of made-up MPI runs whose timer GC_CHEM takes the given mean and maximum over the ranks. */
export function compareOverRanks(seconds: {
  readonly A: { readonly mean: number; readonly max: number };
  readonly B: { readonly mean: number; readonly max: number };
}): Comparison {
  const plan = samplePlan();
  const records = plan.blocks.map((block, number) => {
    const made = record(blockSpec(plan, "ranks-1", block), () => 100);
    const trials = made.trials.map((trial, index) => {
      const noise = 1 + 0.001 * Math.sin(12.9 * number + 78.2 * index);
      const { mean, max } = seconds[trial.side];
      const chemistry: Timer = {
        name: "GC_CHEM",
        parent: "GCHPchem.Run",
        seconds: max * noise,
        ranks: { min: 0.8 * mean * noise, mean: mean * noise },
      };
      return { ...trial, timers: [chemistry] };
    });
    return { ...made, trials };
  });
  return compare({ run: "ranks-1", plan, records, gcbench: "0.1.0" });
}
