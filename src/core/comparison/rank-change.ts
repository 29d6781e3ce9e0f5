import type { RankChange, SecondsChange, TimerComparison } from "../documents/comparison.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { imbalanceOf, type Timer } from "../documents/timer.ts";
import { keepingAllTrials, replicatesBy, trialsByRound } from "../verdict/block-times.ts";
import { estimateEffect } from "../verdict/effect-estimate.ts";
import { average, type BlockTimes, meanOverHosts, type Replicate } from "../verdict/replicates.ts";
import { tQuantile } from "../verdict/statistics.ts";
import { CONFIDENCE } from "../verdict/verdict.ts";

/** A part that makes up less of a change is not named. */
const MIN_SHARE = 0.2;

/**
 * Splits the change of a timer over MPI ranks: the slowest rank takes the mean over the ranks plus the imbalance. Both are
 * paired as the verdict, which takes the slowest rank.
 *
 * @param records complete records of one comparison
 * @returns null: a trial's timer has no ranks, or there are fewer than two replicates
 */
export function compareRanks(records: readonly BlockRecord[], name: string): RankChange | null {
  const timers = new Map<Trial, Timer>();
  for (const trial of records.flatMap((record) => record.trials)) {
    const timer = trial.timers.find((one) => one.name === name);
    if (!timer?.ranks) return null;
    timers.set(trial, timer);
  }
  const unit = average([...timers.values()].map(({ seconds }) => seconds));
  if (!(unit > 0)) return null;
  const replicatesWith = (secondsOf: (timer: Timer) => number) => {
    const valuesOf = (round: readonly Trial[], side: Trial["side"]) =>
      round
        .filter((trial) => trial.side === side)
        .flatMap((trial) => timers.get(trial) ?? [])
        .map((timer) => secondsOf(timer) / unit);
    const roundsOf = (record: BlockRecord): readonly BlockTimes[] =>
      trialsByRound(record).map((round) => ({ a: valuesOf(round, "A"), b: valuesOf(round, "B") }));
    return replicatesBy(records, roundsOf).map(keepingAllTrials);
  };
  const mean = secondsChange(
    replicatesWith(({ ranks }) => ranks?.mean ?? 0),
    unit,
  );
  const imbalance = secondsChange(
    replicatesWith((timer) => imbalanceOf(timer) ?? 0),
    unit,
  );
  return mean && imbalance && { mean, imbalance, cause: causeOfChange(mean, imbalance) };
}

/** Difference of seconds with its interval. @param replicates in units */
function secondsChange(replicates: readonly Replicate[], unit: number): SecondsChange | null {
  if (replicates.length < 2) return null;
  const { estimate, standardError, degrees } = estimateEffect(replicates, null);
  const margin = tQuantile((1 + CONFIDENCE) / 2, degrees) * standardError;
  return {
    a: unit * meanOverHosts(replicates, ({ a }) => average(a)),
    b: unit * meanOverHosts(replicates, ({ b }) => average(b)),
    difference: unit * estimate,
    low: unit * (estimate - margin),
    high: unit * (estimate + margin),
  };
}

/** What a change of the slowest rank is a change of: each part that is certain and makes up a good share of it. */
export function causeOfChange(
  mean: Pick<SecondsChange, "difference" | "low" | "high">,
  imbalance: Pick<SecondsChange, "difference" | "low" | "high">,
): RankChange["cause"] {
  const total = mean.difference + imbalance.difference;
  const isPart = ({ difference, low, high }: typeof mean) =>
    (low > 0 || high < 0) && difference * total > 0 && difference / total >= MIN_SHARE;
  if (isPart(mean)) return isPart(imbalance) ? "both" : "component";
  return isPart(imbalance) ? "imbalance" : "unknown";
}

/** `imbalance of GC_CHEM grew`; null: the change is not one of the imbalance alone. */
export function imbalanceChange({
  name,
  ranks,
}: Pick<TimerComparison, "name" | "ranks">): string | null {
  if (ranks?.cause !== "imbalance") return null;
  return `imbalance of ${name} ${ranks.imbalance.difference > 0 ? "grew" : "shrank"}`;
}
