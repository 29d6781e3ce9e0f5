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

/** Blocks that a history aims at: more of them would only be older. */
const MAX_HISTORY_BLOCKS = 24;
/** A block further from its comparison's middle says nothing of where that middle is. */
const OUTLIER_LIMIT = 3;
const WINSOR_LIMIT = 1.5;
/** Mean square of a normal distribution winsorised there. */
const WINSORISED_SQUARE = 0.7783;

/**
 * Noise of host differences and of trials from comparisons of the past, whatever their versions did: each
 * comparison's own mean is taken out first. Winsorised at 1.5 robust standard deviations, so that a reclaimed
 * host or a night of interference does not make the next months' verdicts blind [1]. Where each version ran
 * once in a block nothing is cut off: today's interference will go unseen too, and history must allow for it.
 *
 * @param comparisons the replicates of each
 * @returns null where nothing was replicated
 *
 * [1] Wilcox, "Introduction to robust estimation and hypothesis testing", 2012, section 3.3.1; limits in standard
 *     deviations in place of quantiles, and the constant that makes it unbiased for a normal distribution.
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
    // A comparison of n blocks tells of the noise as n - 1 do whose mean is known.
    blocks: deviations.length - replicated.length + 1,
  };
}

/**
 * The noise that a plan's cells can expect, from records of the same workload on the same platform; on this
 * machine, of this machine alone.
 *
 * @param host of the machine that runs local platforms
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

/** Whole comparisons that nothing disturbed, the newest first, until they hold enough blocks. */
function newestComparisons(records: readonly BlockRecord[]): readonly BlockRecord[][] {
  const newest = blocksByComparison(records)
    .filter((blocks) => blocks.length >= 2 && !isDisturbing(otherWorkDuring(blocks)))
    .map((blocks) => blocks.toSorted(byStart))
    .toSorted(([a], [b]) => (a && b ? -byStart(a, b) : 0));
  // As `noiseOf` counts them: a comparison of n blocks tells of the noise as n - 1 do whose mean is known.
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

/** @returns null where nothing, or too little, is known of the quantity */
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
