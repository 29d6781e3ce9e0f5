import type { Version } from "../../core/documents/version.ts";
import { UsageError } from "../../core/errors.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";

/** One comparison of a bisection. */
export interface ComparisonSuite {
  readonly baseline: Version;
  readonly candidate: Version;
  readonly blocks: number;
  /** Distinguishes comparisons of the same commit, which would otherwise be the same run. */
  readonly seed: number;
  /** Each block runs its order once. */
  readonly isSingleRound: boolean;
  /** Workload to measure. Default: the suite's only one. */
  readonly workload: string | undefined;
}

/**
 * A suite that compares two commits with a fixed number of blocks. The bisection decides when to stop, so the run has no looks.
 *
 * @throws {UsageError} the suite has several workloads and none is named, or no such workload
 */
export function comparisonSuite(
  loaded: LoadedSuite,
  { baseline, candidate, blocks, seed, isSingleRound, workload }: ComparisonSuite,
): LoadedSuite {
  const { image: _image, layout, limits, description: _description, ...suite } = loaded.suite;
  const { eliminateBy: _eliminateBy, ...keptLayout } = layout;
  const { wallMinutes: _wallMinutes, ...keptLimits } = limits;
  return {
    ...loaded,
    suite: {
      ...suite,
      baseline: baseline.name,
      seed,
      layout: {
        ...keptLayout,
        maxBlocks: blocks,
        looks: "none",
        ...(isSingleRound ? { rounds: 1 } : {}),
      },
      limits: keptLimits,
    },
    workloads: [onlyWorkload(loaded, workload)],
    versions: [baseline, candidate],
  };
}

function onlyWorkload({ workloads, suite }: LoadedSuite, name: string | undefined) {
  const names = workloads.map((one) => one.name).join(", ");
  const found = name === undefined ? workloads[0] : workloads.find((one) => one.name === name);
  if (!found)
    throw new UsageError(`Suite ${suite.name} has no workload ${name}. It has: ${names}.`);
  if (name === undefined && workloads.length > 1) {
    throw new UsageError(`A bisection measures one workload. Name one with --workload: ${names}.`);
  }
  return found;
}
