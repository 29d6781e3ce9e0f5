import type { Cell } from "../core/documents/comparison.ts";
import { formatChange, formatCount, formatPercent, formatSeconds } from "../core/format/text.ts";
import { MATERIAL_CHANGE } from "../core/verdict/verdict.ts";

/** What the verdict on a cell rests on, in sentences: how many blocks, what it saved, where the noise is known from. */
export function describeEvidence(cell: Cell): readonly string[] {
  const { effect, candidate } = cell;
  if (candidate === null || !effect || effect.change === null) return [];
  return [
    describeBlocks(cell),
    ...describeExcluded(cell),
    ...describeNoise(cell),
    ...describeUncertainty(cell),
    ...describeWatchList(cell),
  ];
}

function describeBlocks(cell: Cell): string {
  const { effect, blocks, planned, nextLook } = cell;
  const complete = blocks.filter(({ status }) => status === "complete").length;
  const run = formatCount(complete, "block");
  if (nextLook !== null) {
    return `Not finished: ${run} of at most ${planned} so far, the next look is at ${nextLook}.`;
  }
  const left = planned - blocks.length;
  const isDecided = effect?.verdict !== "inconclusive";
  if (left <= 0) return `It took all ${formatCount(planned, "block")} that the suite allows.`;
  if (!isDecided) return `It was given up after ${run} of ${planned}.`;
  const hosts = effect?.hosts ?? complete;
  const used = hosts < complete ? `${hosts} of ${run}` : run;
  return `Decided after ${used}; the other ${left} that the suite allows were not run, which saved ${savedTrials(cell, left)}.`;
}

function describeExcluded({ trials, baseline, candidate }: Cell): readonly string[] {
  const left = trials.filter(({ isExcluded }) => isExcluded);
  if (left.length === 0) return [];
  const named = left
    .slice(0, MAX_TRIALS_NAMED)
    .map(
      ({ side, wallSeconds, position, block }) =>
        `${side === "A" ? baseline : candidate} ${formatSeconds(wallSeconds)} (trial ${position} of ${block})`,
    );
  const more = left.length - named.length;
  return [
    `${left.length} of ${formatCount(trials.length, "trial")} left out: slower than the other trial of the same version in the same block by more than repeated trials differ, so something interfered: ` +
      `${[...named, ...(more > 0 ? [`${more} more under the blocks`] : [])].join(", ")}.`,
  ];
}

/** The folds have them all. */
const MAX_TRIALS_NAMED = 4;

function savedTrials({ trials, blocks }: Cell, left: number): string {
  const complete = blocks.filter(({ status }) => status === "complete").length;
  return formatCount(Math.round((left * trials.length) / Math.max(1, complete)), "trial");
}

function describeNoise({ history, effect }: Cell): readonly string[] {
  if (!effect || effect.low === null) return [];
  if (history && effect.noise === "history") {
    return [
      `The noise is known from ${formatCount(history.blocks, "earlier block")} (${history.runs.join(", ")}): ` +
        `${formatPercent(history.hostSd)} between blocks, ${formatPercent(history.duplicateSd)} between trials.`,
    ];
  }
  return [
    effect.noise === "duplicates"
      ? "No earlier blocks to know the noise from: today's repeated trials and blocks are all that tells of it."
      : "No earlier blocks to know the noise from, and repeated trials explain too little of how blocks differ: the blocks' own spread alone is used.",
  ];
}

function describeUncertainty({ effect }: Cell): readonly string[] {
  const { verdict, smallestDetectable } = effect ?? {};
  if (verdict === "no material change") {
    return [
      `No material change: a change beyond ±${MATERIAL_CHANGE * 100} % is excluded at 97 % on either side; the interval shown is the wider one of all looks.`,
    ];
  }
  if (verdict !== "inconclusive" || smallestDetectable == null) return [];
  return [
    `Inconclusive is not "no change": with this noise it would have found ${formatChange(smallestDetectable)} or more in 80 of 100 cases.`,
  ];
}

function describeWatchList({ timers }: Cell): readonly string[] {
  const watched = timers.filter(({ isWatched }) => isWatched);
  if (watched.length === 0) return [];
  const names = watched.map(({ name, effect }) => `${name} ${formatChange(effect?.change ?? 0)}`);
  return [`Worth watching, not proven (Benjamini-Hochberg, 5 %): ${names.join(", ")}.`];
}
