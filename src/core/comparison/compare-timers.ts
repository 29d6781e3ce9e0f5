import padjust from "@stdlib/stats-padjust";
import { mean } from "simple-statistics";
import type { TimerComparison } from "../documents/comparison.ts";
import type { Side } from "../documents/plan.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import { quantityOf, replicatesFrom } from "../verdict/block-times.ts";
import { interferenceLimit, type NoiseHistory } from "../verdict/effect-estimate.ts";
import type { Replicate } from "../verdict/replicates.ts";
import { judgeAdjusted, notComparable, unadjustedP } from "../verdict/verdict.ts";
import { pairedSeconds, withChange } from "./paired-times.ts";
import { compareRanks } from "./rank-change.ts";

/**
 * Timers below this share of the run are not tested, because clock resolution dominates their
 * noise.
 */
const MIN_TESTED_SHARE = 0.005;
/** Changes smaller than this share of the timer are not flagged. */
export const MIN_TIMER_CHANGE = 0.02;
/** Correction for optional stopping: timers are tested once, when the wall time is decided. */
export const OPTIONAL_STOP = 2.5;
/** Family-wise probability of flagging any timer of a run by chance. */
export const FAMILY_LEVEL = 0.05;
/** False discovery rate of the watch list. */
const WATCH_LEVEL = 0.05;

/** Timer before all timers of a run are judged together. */
export interface DraftTimer {
  readonly timer: Pick<
    TimerComparison,
    "name" | "parent" | "isLeaf" | "secondsA" | "secondsB" | "interferenceLimit" | "ranks"
  >;
  /** Empty: not tested. */
  readonly replicates: readonly Replicate[];
  readonly history: NoiseHistory | null;
}

/** Prepares the timers of a cell. @param records complete records of the cell, sorted by start */
export function draftTimers(
  records: readonly BlockRecord[],
  historyOf: (timer: string) => NoiseHistory | null,
): readonly DraftTimer[] {
  const trials = records.flatMap((record) => record.trials);
  const parents = new Map<string, string | null>();
  for (const { timers } of trials) {
    for (const { name, parent } of timers) if (!parents.has(name)) parents.set(name, parent);
  }
  const inner = new Set(parents.values());
  const wall = trials.length === 0 ? 0 : mean(trials.map(({ wallSeconds }) => wallSeconds));
  return [...parents].map(([name, parent]) => {
    const replicates = replicatesFrom(records, name);
    const history = historyOf(name);
    const isEverywhere =
      replicates.reduce((sum, { blocks }) => sum + blocks.length, 0) ===
      records.reduce((sum, { rounds }) => sum + rounds, 0);
    const paired = isEverywhere ? pairedSeconds(replicates, history) : null;
    const limit = paired ? interferenceLimit(replicates, history) : Number.POSITIVE_INFINITY;
    const timer = {
      name,
      parent,
      isLeaf: !inner.has(name),
      secondsA: paired?.a ?? meanSeconds(trials, "A", name),
      secondsB: paired?.b ?? meanSeconds(trials, "B", name),
      // JSON has no infinity.
      interferenceLimit: Number.isFinite(limit) ? limit : null,
    };
    const longest = Math.max(timer.secondsA ?? 0, timer.secondsB ?? 0);
    const isTested = timer.isLeaf && longest >= MIN_TESTED_SHARE * wall && isEverywhere;
    const isReplicated = replicates.length >= 2;
    const ranks = isTested && isReplicated ? compareRanks(records, name) : null;
    return {
      timer: { ...timer, ...(ranks ? { ranks } : {}) },
      replicates: isTested && isReplicated ? replicates : [],
      history,
    };
  });
}

/** Geometric mean, or arithmetic mean if a time is 0. */
function meanSeconds(trials: readonly Trial[], side: Side, timer: string): number | null {
  const times = trials
    .filter((trial) => trial.side === side)
    .map((trial) => quantityOf(trial, timer))
    .filter((time) => time !== null);
  if (times.length === 0) return null;
  return times.every((time) => time > 0) ? Math.exp(mean(times.map(Math.log))) : mean(times);
}

/**
 * Judges all timers of a run together: Holm's correction [1] decides, Benjamini and Hochberg's [2]
 * selects the watch list.
 *
 * @param excluded timers of cells whose sides are not comparable
 *
 * [1] Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Statist.
 *     6(2):65-70, 1979.
 * [2] Benjamini & Hochberg, "Controlling the false discovery rate", J. R. Stat. Soc. B
 *     57(1):289-300, 1995, doi:10.1111/j.2517-6161.1995.tb02031.x.
 */
export function judgeTimers(
  drafts: readonly DraftTimer[],
  excluded: ReadonlySet<DraftTimer>,
): ReadonlyMap<DraftTimer, TimerComparison> {
  const judge = timerJudge(drafts, excluded);
  return new Map(drafts.map((draft) => [draft, judge(draft)]));
}

/** Judges timers on demand. The verdicts do not depend on which timers are requested. */
export function timerJudge(
  drafts: readonly DraftTimer[],
  excluded: ReadonlySet<DraftTimer>,
): (draft: DraftTimer) => TimerComparison {
  const tested = drafts.filter((draft) => draft.replicates.length > 0 && !excluded.has(draft));
  const indices = new Map(tested.map((draft, index) => [draft, index]));
  const raw = tested.map((draft) => Math.min(1, OPTIONAL_STOP * unadjustedTimerP(draft)));
  const holm = raw.length === 0 ? [] : [...padjust(raw, "holm")].map(Number);
  const bh = raw.length === 0 ? [] : [...padjust(raw, "bh")].map(Number);
  const levelOf = holmLevels(raw, holm, FAMILY_LEVEL);
  return (draft) => {
    const { timer, replicates, history } = draft;
    const index = indices.get(draft);
    if (index === undefined) {
      const isNotComparable = excluded.has(draft) && replicates.length > 0;
      return {
        ...timer,
        effect: isNotComparable ? notComparable(replicates) : null,
        isWatched: false,
      };
    }
    const p = holm[index] ?? 1;
    const effect = judgeAdjusted(replicates, {
      history,
      p,
      isSignificant: p < FAMILY_LEVEL,
      alpha: levelOf(index) / OPTIONAL_STOP,
      confidence: 1 - FAMILY_LEVEL,
      minChange: MIN_TIMER_CHANGE,
    });
    const isLarge = Math.abs(effect.change ?? 0) >= MIN_TIMER_CHANGE;
    const isOpen = effect.verdict === "inconclusive" || effect.verdict === "no material change";
    const isWatched = isOpen && isLarge && (bh[index] ?? 1) < WATCH_LEVEL;
    return { ...timer, ...timerSecondsOf(timer, effect.change), effect, isWatched };
  };
}

/** Seconds of a tested timer, which ran in all trials. */
function timerSecondsOf(
  { secondsA, secondsB }: DraftTimer["timer"],
  change: number | null,
): Pick<TimerComparison, "secondsA" | "secondsB"> {
  if (!secondsA || !secondsB) return { secondsA, secondsB };
  const { a, b } = withChange({ a: secondsA, b: secondsB }, change);
  return { secondsA: a, secondsB: b };
}

/** Cache of p-values: drafts never change and are judged repeatedly during a run. */
const PRECOMPUTED_P = new WeakMap<DraftTimer, number>();

function unadjustedTimerP(draft: DraftTimer): number {
  const p = PRECOMPUTED_P.get(draft) ?? unadjustedP(draft.replicates, draft.history) ?? 1;
  PRECOMPUTED_P.set(draft, p);
  return p;
}

/**
 * Holm's significance level for each p-value: it grows from the smallest p-value up to the first
 * that is not rejected, whose level all later ones share. An interval at this level excludes 0 if
 * the quantity is flagged.
 *
 * @param raw p-values
 * @param adjusted the same p-values with Holm's correction
 * @param familyLevel probability of flagging any of them by chance
 */
export function holmLevels(
  raw: readonly number[],
  adjusted: readonly number[],
  familyLevel: number,
): (index: number) => number {
  const order = raw.map((_, index) => index).sort((a, b) => (raw[a] ?? 1) - (raw[b] ?? 1));
  const rejected = adjusted.filter((p) => p < familyLevel).length;
  const ranks = new Map(order.map((index, rank) => [index, rank]));
  return (index) =>
    familyLevel / Math.max(1, raw.length - Math.min(ranks.get(index) ?? 0, rejected));
}
