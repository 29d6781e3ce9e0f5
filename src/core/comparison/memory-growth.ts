import { median } from "simple-statistics";
import type { MemoryGrowth } from "../documents/memory-change.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { keepingAllTrials, replicatesBy, trialsByRound } from "../verdict/block-times.ts";
import { estimateEffect } from "../verdict/effect-estimate.ts";
import { LOOKS_WITHOUT_HISTORY } from "../verdict/looks.ts";
import { average, type BlockTimes, meanOverHosts, type Replicate } from "../verdict/replicates.ts";
import { tQuantile } from "../verdict/statistics.ts";
import { CONFIDENCE, MATERIAL_CHANGE } from "../verdict/verdict.ts";

/** Days of the longest benchmark month, over which a growth must be material. */
export const MONTH_DAYS = 31;
/** Share of the simulated time in which a model still allocates its fields. */
const START_SHARE = 0.25;
const MIN_SAMPLES = 8;

/**
 * Growth of a trial's memory after its first quarter, in MiB per simulated day: the median slope over all pairs of
 * samples [1], so that a few large temporary fields do not matter.
 *
 * @returns null: too few samples
 *
 * [1] Sen, "Estimates of the regression coefficient based on Kendall's tau", J. Am. Stat. Assoc. 63(324), 1968,
 *     doi:10.1080/01621459.1968.10480934.
 */
export function growthOf({ memorySamples = [] }: Pick<Trial, "memorySamples">): number | null {
  const last = memorySamples.at(-1)?.simulatedDays ?? 0;
  const later = memorySamples.filter(({ simulatedDays }) => simulatedDays >= START_SHARE * last);
  if (later.length < MIN_SAMPLES) return null;
  const slopes = later.flatMap((one, index) =>
    later.slice(index + 1).flatMap((other) => {
      const days = other.simulatedDays - one.simulatedDays;
      return days > 0 ? [(other.memoryMiB - one.memoryMiB) / days] : [];
    }),
  );
  return slopes.length === 0 ? null : median(slopes);
}

/** Growth of a comparison's trials before it is judged. */
export interface DraftGrowth {
  /** In peaks a month: 0.02 is 2 % of the peak in 31 simulated days. */
  readonly replicates: readonly Replicate[];
  /** MiB per simulated day of one peak a month. */
  readonly unit: number;
}

/**
 * Growth of each trial of a comparison.
 *
 * @param records complete records of one comparison
 * @returns null: a trial without a growth
 */
export function draftGrowth(records: readonly BlockRecord[]): DraftGrowth | null {
  const trials = records.flatMap((record) => record.trials);
  if (trials.length === 0) return null;
  const unit = average(trials.map(({ peakMemoryMiB }) => peakMemoryMiB)) / MONTH_DAYS;
  const growths = new Map(trials.map((trial) => [trial, growthOf(trial)]));
  if (unit === 0 || [...growths.values()].includes(null)) return null;
  const valuesOf = (round: readonly Trial[], side: Trial["side"]) =>
    round
      .filter((trial) => trial.side === side)
      .map((trial) => (growths.get(trial) ?? Number.NaN) / unit);
  const roundsOf = (record: BlockRecord): readonly BlockTimes[] =>
    trialsByRound(record).map((round) => ({ a: valuesOf(round, "A"), b: valuesOf(round, "B") }));
  return { replicates: replicatesBy(records, roundsOf).map(keepingAllTrials), unit };
}

/** Significance of a peak or a growth, with Holm's correction over all of a run. */
export interface MemoryTest {
  readonly p: number;
  readonly isSignificant: boolean;
  /** Level of its own test, and of its interval. */
  readonly alpha: number;
}

/** Judges the difference in growth by the estimate of the verdict on times, without history. */
export function judgeGrowth(
  { replicates, unit }: DraftGrowth,
  { isSignificant, alpha }: MemoryTest,
): MemoryGrowth {
  const { estimate, standardError, degrees } = estimateEffect(replicates, null);
  const { equivalenceAlpha } = LOOKS_WITHOUT_HISTORY;
  const inner = tQuantile(1 - equivalenceAlpha, degrees) * standardError;
  const isMaterial = Math.abs(estimate) >= MATERIAL_CHANGE;
  const isEquivalent = Math.abs(estimate) + inner < MATERIAL_CHANGE;
  const isChange = isSignificant && isMaterial;
  const margin =
    isEquivalent && !isChange ? inner : tQuantile(1 - alpha / 2, degrees) * standardError;
  return {
    verdict: isChange
      ? estimate > 0
        ? "more"
        : "less"
      : isEquivalent
        ? "no material change"
        : "inconclusive",
    a: unit * meanOverHosts(replicates, ({ a }) => average(a)),
    b: unit * meanOverHosts(replicates, ({ b }) => average(b)),
    difference: unit * estimate,
    low: unit * (estimate - margin),
    high: unit * (estimate + margin),
    confidence: isEquivalent && !isChange ? 1 - 2 * equivalenceAlpha : CONFIDENCE,
    hosts: replicates.length,
  };
}
