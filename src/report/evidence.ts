import { explainTrial } from "../core/comparison/explain-trial.ts";
import type { Cell } from "../core/documents/comparison.ts";
import {
  formatChange,
  formatCount,
  formatInterval,
  formatPercent,
  formatSeconds,
} from "../core/format/text.ts";
import { MATERIAL_CHANGE } from "../core/verdict/verdict.ts";
import { isUndecided } from "./text/headline.ts";
import { workSentence } from "./text/work-sentence.ts";

/**
 * Evidence for a cell's verdict, in sentences: blocks, excluded trials, noise, uncertainty, watch
 * list.
 *
 * @param wallMinutes time limit of the run on its machine. Default: none
 */
export function describeEvidence(cell: Cell, wallMinutes?: number): readonly string[] {
  const { effect, candidate } = cell;
  if (candidate === null || !effect || effect.change === null) return [];
  return [
    describeBlocks(cell, wallMinutes),
    ...describeUncertainty(cell),
    ...describeExcluded(cell),
    ...describeNoise(cell),
    ...describeCpuTime(cell),
    ...describeWork(cell),
    ...describeWatchList(cell),
  ];
}

function describeBlocks(cell: Cell, wallMinutes: number | undefined): string {
  const { effect, blocks, planned, nextLook, failures } = cell;
  const complete = blocks.filter(({ status }) => status === "complete").length;
  const run = formatCount(complete, "block");
  if (nextLook !== null) {
    return `Not finished: ${run} of at most ${planned} so far. The next look is at ${nextLook} hosts.`;
  }
  const remaining = planned - blocks.length;
  const isDecided = effect?.verdict !== "inconclusive";
  if (remaining <= 0) return `Ran all ${formatCount(planned, "block")} of the suite.`;
  if (!isDecided) {
    const isLimit = wallMinutes !== undefined && failures.length === 0;
    const limit = isLimit ? ` at the time limit of ${formatCount(wallMinutes, "minute")}` : "";
    return `Stopped${limit} without a decision after ${run} of ${planned}.`;
  }
  const hosts = effect?.hosts ?? complete;
  const used = hosts < complete ? `${hosts} of ${run}` : run;
  return `Decided after ${used}. ${formatCount(remaining, "remaining block")} of the suite did not run, which saved ${savedTrials(cell, remaining)}.`;
}

function describeExcluded({ trials, baseline, candidate }: Cell): readonly string[] {
  const excluded = trials.filter(({ isExcluded }) => isExcluded);
  const explained = excluded.flatMap((trial) => {
    const others = trials.filter(({ side, isExcluded }) => side === trial.side && !isExcluded);
    const causes = explainTrial(trial, others);
    return causes === "" ? [] : [`Trial ${trial.position} of ${trial.block}: ${causes}.`];
  });
  if (excluded.length === 0) return [];
  const named = excluded
    .slice(0, MAX_TRIALS_NAMED)
    .map(
      ({ side, wallSeconds, position, block }) =>
        `${side === "A" ? baseline : candidate} ${formatSeconds(wallSeconds)} (trial ${position} of ${block})`,
    );
  const more = excluded.length - named.length;
  return [
    `${excluded.length} of ${formatCount(trials.length, "trial")} excluded as outliers (slower than the other trial of the version in the block by more than repeated trials differ): ` +
      `${[...named, ...(more > 0 ? [`${more} more in the list of blocks`] : [])].join(", ")}.`,
    ...explained.slice(0, MAX_TRIALS_NAMED),
  ];
}

/** The list of blocks names all of them. */
const MAX_TRIALS_NAMED = 4;

function savedTrials({ trials, blocks }: Cell, remaining: number): string {
  const complete = blocks.filter(({ status }) => status === "complete").length;
  return formatCount(Math.round((remaining * trials.length) / Math.max(1, complete)), "trial");
}

function describeNoise({ history, effect }: Cell): readonly string[] {
  if (!effect || effect.low === null) return [];
  if (history && effect.noise === "history") {
    return [
      `Noise history from ${formatCount(history.blocks, "earlier block")} (${history.runs.join(", ")}): ` +
        `${formatPercent(history.hostSd)} between blocks, ${formatPercent(history.duplicateSd)} between trials.`,
    ];
  }
  if (history) {
    return [
      "This run is quieter than the earlier blocks of this workload, so its noise is estimated from its own repeated trials and blocks.",
    ];
  }
  return [
    effect.noise === "duplicates"
      ? "No noise history: the noise is estimated from this run's repeated trials and blocks."
      : "No noise history, and repeated trials explain too little of the variation between blocks: the noise is estimated from the blocks only.",
  ];
}

/** CPU time, if other work disturbed the wall time, or if CPU time contradicts it. */
function describeCpuTime({ effect, cpuTime, otherWork }: Cell): readonly string[] {
  if (!effect || effect.low === null || effect.high === null || !cpuTime) return [];
  const isContradiction = cpuTime.high < effect.low || cpuTime.low > effect.high;
  if (!otherWork?.isDisturbing && !isContradiction) return [];
  const { change, low, high } = cpuTime;
  return [
    `CPU time (user and system) changed by ${formatChange(change)} (${formatInterval(low, high)}). It is a second opinion and never decides. ` +
      "It includes waiting threads of OpenMP (libgomp) and waiting ranks of MPI, which spin, and excludes waiting for files.",
  ];
}

/** With a profile, its section says so. */
function describeWork(cell: Cell): readonly string[] {
  const sentence = workSentence(cell);
  return cell.profile || sentence === "" ? [] : [sentence];
}

function describeUncertainty(cell: Cell): readonly string[] {
  const { verdict, smallestDetectable } = cell.effect ?? {};
  if (verdict === "no material change") {
    return [
      `A change beyond ±${MATERIAL_CHANGE * 100} % is excluded with 97 % confidence on either side. The interval shown is the one that decides this.`,
    ];
  }
  if (isUndecided(cell) || verdict !== "inconclusive" || smallestDetectable == null) return [];
  return [
    `Inconclusive does not mean "no change": at this noise, only changes of ${formatChange(smallestDetectable)} or more are detected with 80 % power. ${describeRemedy(smallestDetectable, cell.blocks.length < cell.planned)}`,
  ];
}

/** More blocks than this many times as many are no advice. */
const MAX_TIMES_BLOCKS = 16;

/** The standard error falls with the square root of the number of blocks. */
function describeRemedy(smallestDetectable: number, isStopped: boolean): string {
  const times = (Math.log1p(smallestDetectable) / Math.log1p(MATERIAL_CHANGE)) ** 2;
  const others = "simulate longer in each trial, or use a quieter machine";
  if (times > MAX_TIMES_BLOCKS) {
    return `To detect ${MATERIAL_CHANGE * 100} %, ${others}: more blocks alone would have to be ${MAX_TIMES_BLOCKS} times as many, or more.`;
  }
  const factor = Math.max(2, Math.ceil(times));
  const how = isStopped
    ? "raise the limit that stopped the run, and layout.maxBlocks"
    : "layout.maxBlocks";
  return `To detect ${MATERIAL_CHANGE * 100} %, run about ${factor} times as many blocks (${how}), ${others}.`;
}

function describeWatchList({ timers }: Cell): readonly string[] {
  const watched = timers.filter(({ isWatched }) => isWatched);
  if (watched.length === 0) return [];
  const names = watched.map(({ name, effect }) => `${name} ${formatChange(effect?.change ?? 0)}`);
  return [`On the watch list, but unproven (Benjamini-Hochberg, 5 %): ${names.join(", ")}.`];
}
