import { median } from "simple-statistics";
import type { Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import { byStart } from "../documents/record-times.ts";
import type { RunHistory } from "../documents/run-history.ts";
import {
  blocksByComparison,
  hostOf,
  isBlockReplicate,
  replicatesFrom,
  WALL_TIME,
} from "./block-times.ts";
import { MIN_HISTORY_BLOCKS, type NoiseHistory } from "./effect-estimate.ts";
import { isDisturbing, otherWorkDuring } from "./other-work.ts";
import {
  average,
  duplicateDistances,
  duplicateSd,
  hostDifferences,
  type Replicate,
  robustSd,
  winsorise,
} from "./replicates.ts";

/** Number of blocks in a full history. Further blocks would be older and help little. */
const MAX_HISTORY_BLOCKS = 24;
/** Blocks further from the median of their comparison are clipped before its mean is computed, in standard deviations. */
const OUTLIER_LIMIT = 3;
const WINSOR_LIMIT = 1.5;
/** Mean square of a normal distribution winsorised at `WINSOR_LIMIT`. */
const WINSORISED_SQUARE = 0.7783;

/**
 * Noise of host differences and of trials, from earlier comparisons. The mean of each comparison is subtracted first, so
 * changes between versions do not count as noise. Values are winsorised at 1.5 robust standard deviations, so that one
 * disturbed night does not hide changes for months [1]. They are not winsorised if each version ran once in a block: the
 * run then cannot detect disturbed trials, so the history must include them.
 *
 * @param comparisons replicates of each comparison
 * @returns null: no comparison has two replicates
 *
 * [1] Wilcox, "Introduction to robust estimation and hypothesis testing", 2012, section 3.3.1; limits here
 *     in standard deviations instead of quantiles, and corrected to be unbiased for a normal distribution.
 */
export function noiseOf(comparisons: readonly (readonly Replicate[])[]): NoiseHistory | null {
  const replicated = comparisons.filter((replicates) => replicates.length >= 2);
  if (replicated.length === 0) return null;
  const trialSd = duplicateSd(replicated.flatMap(duplicateDistances));
  const groups = replicated.map((replicates) => hostDifferences(replicates, trialSd));
  const rough = robustSd(
    groups.flatMap((differences) => {
      const middle = median(differences);
      return differences.map((difference) => difference - middle);
    }),
  );
  const deviations = groups.flatMap((differences) => {
    const centre = average(winsorise(differences, OUTLIER_LIMIT * rough));
    const correction = Math.sqrt(differences.length / (differences.length - 1));
    return differences.map((difference) => (difference - centre) * correction);
  });
  const isRepeated = trialSd > 0;
  const limit = isRepeated ? WINSOR_LIMIT * robustSd(deviations) : Number.POSITIVE_INFINITY;
  const squares = deviations.map((value) => Math.min(limit, Math.abs(value)) ** 2);
  return {
    hostSd: Math.sqrt(average(squares) / (isRepeated ? WINSORISED_SQUARE : 1)),
    duplicateSd: trialSd,
    // A comparison of n blocks gives n - 1 degrees of freedom, because its mean is estimated.
    blocks: deviations.length - replicated.length + 1,
  };
}

/**
 * Noise history of a plan's cells, from records of the same workload on the same platform. For local platforms only
 * records of the same machine count.
 *
 * @param host name of the machine that runs local platforms
 */
export function historyFor(
  plan: Pick<Plan, "workloads" | "platforms">,
  earlierRecords: readonly BlockRecord[],
  host: string,
): Omit<RunHistory, "falseAlarmStats"> {
  const cells = plan.workloads.flatMap(({ digest }) =>
    plan.platforms.flatMap(({ id }) => {
      const records = earlierRecords.filter(
        (record) =>
          record.spec.workload.digest === digest &&
          record.spec.platform.id === id &&
          (!isBlockReplicate(record) || hostOf(record) === host),
      );
      const cell = cellHistory(records);
      return cell ? [{ workload: digest, platform: id, ...cell }] : [];
    }),
  );
  return { schemaVersion: 1, cells };
}

function cellHistory(
  records: readonly BlockRecord[],
): Pick<RunHistory["cells"][number], "runs" | "quantities"> | null {
  const comparisons = newestComparisons(records);
  const runs = [...new Set(comparisons.flatMap((blocks) => blocks.map(({ spec }) => spec.run)))];
  const quantities = [WALL_TIME, ...timerNames(comparisons.flat())].flatMap((quantity) => {
    const noise = noiseOf(comparisons.map((blocks) => replicatesFrom(blocks, quantity)));
    return noise && noise.blocks >= MIN_HISTORY_BLOCKS ? [[quantity, noise] as const] : [];
  });
  return quantities.length === 0 ? null : { runs, quantities: Object.fromEntries(quantities) };
}

/** The newest undisturbed comparisons, until they contain enough blocks. Comparisons are not split. */
function newestComparisons(records: readonly BlockRecord[]): readonly BlockRecord[][] {
  const newest = blocksByComparison(records)
    .filter((blocks) => blocks.length >= 2 && !isDisturbing(otherWorkDuring(blocks)))
    .map((blocks) => blocks.toSorted(byStart))
    .toSorted(([a], [b]) => (a && b ? -byStart(a, b) : 0));
  // Counted as in `noiseOf`: a comparison of n blocks gives n - 1 degrees of freedom.
  let blocks = 1;
  return newest.filter((comparison) => {
    const isNeeded = blocks < MAX_HISTORY_BLOCKS;
    blocks += comparison.length - 1;
    return isNeeded;
  });
}

function timerNames(records: readonly BlockRecord[]): readonly string[] {
  return [
    ...new Set(
      records.flatMap(({ trials }) =>
        trials.flatMap(({ timers }) => timers.map(({ name }) => name)),
      ),
    ),
  ];
}

/** @returns null: there is no history of the quantity, or too little */
export function noiseIn(
  history: Pick<RunHistory, "cells">,
  key: { workload: string; platform: string },
  quantity: string,
): NoiseHistory | null {
  const cell = history.cells.find(
    ({ workload, platform }) => workload === key.workload && platform === key.platform,
  );
  return cell?.quantities[quantity] ?? null;
}
