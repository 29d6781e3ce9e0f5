import jstat from "jstat";
import { LOOKS_WITHOUT_HISTORY } from "../verdict/looks.ts";
import {
  average,
  duplicateDistances,
  duplicateSd,
  hostDifferences,
  type Replicate,
} from "../verdict/replicates.ts";
import { detectableChange, MATERIAL_CHANGE } from "../verdict/verdict.ts";

/** Noise of blocks and trials, in log time. */
export interface BlockNoise {
  /** Standard deviation of the block differences between the sides. */
  readonly blockSd: number;
  /** Its 80 % interval, from normal theory. */
  readonly low: number;
  readonly high: number;
  readonly degrees: number;
  /** Robust standard deviation of a trial within a block. */
  readonly trialSd: number;
}

/** Tail probability at each end of the interval. */
const TAIL = 0.1;
/** Maximum number of blocks of a suite. */
export const MAX_BLOCKS = 64;
/** Degrees of freedom that duplicates add to a verdict without noise history. */
const DUPLICATE_DEGREES = 3;
const MIN_COMPARISONS = 3;

/** Noise of blocks. @param comparisons blocks of each comparison, whose mean is removed */
export function blockNoise(comparisons: readonly (readonly Replicate[])[]): BlockNoise {
  const trialSd = duplicateSd(comparisons.flatMap(duplicateDistances));
  const differences = comparisons.map((blocks) => hostDifferences(blocks, trialSd));
  const squares = differences.flatMap((values) => {
    const centre = average(values);
    return values.map((value) => (value - centre) ** 2);
  });
  const degrees = squares.length - comparisons.length;
  const sum = squares.reduce((total, square) => total + square, 0);
  const bound = (p: number) => Math.sqrt(sum / jstat.chisquare.inv(p, degrees));
  return {
    blockSd: Math.sqrt(sum / degrees),
    low: bound(1 - TAIL),
    high: bound(TAIL),
    degrees,
    trialSd,
  };
}

/** Change that a number of blocks detects with 80 % power, for a verdict without noise history. */
export function detectableWith(blocks: number, blockSd: number): number {
  const degrees = DUPLICATE_DEGREES + blocks - 1;
  return detectableChange(blockSd / Math.sqrt(blocks), degrees, LOOKS_WITHOUT_HISTORY.alpha);
}

/**
 * Number of blocks that detect a change of 2 % with 80 % power.
 *
 * @returns null if more than a suite can have
 */
export function blocksNeeded(blockSd: number): number | null {
  for (let blocks = MIN_COMPARISONS; blocks <= MAX_BLOCKS; blocks++) {
    if (detectableWith(blocks, blockSd) <= MATERIAL_CHANGE) return blocks;
  }
  return null;
}
