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

/** How much blocks and trials vary here, in units of log time. */
export interface BlockNoise {
  /** Standard deviation of the blocks' differences between the two sides. */
  readonly blockSd: number;
  /** Its 80 % interval, normal theory: a tenth of machines lies above it. */
  readonly low: number;
  readonly high: number;
  readonly degrees: number;
  /** Robust standard deviation of a trial within a block. */
  readonly trialSd: number;
}

/** Of each end of the interval of a standard deviation. */
const TAIL = 0.1;
/** Blocks that a suite can have. */
export const MAX_BLOCKS = 64;
/** Degrees of freedom that duplicates lend to a verdict without history. */
const DUPLICATE_DEGREES = 3;
const MIN_COMPARISONS = 3;

/** @param comparisons blocks of each; each comparison's own mean is taken out */
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

/** Change that so many blocks find in 80 of 100 cases, with the boundary of a verdict without history. */
export function detectableWith(blocks: number, blockSd: number): number {
  const degrees = DUPLICATE_DEGREES + blocks - 1;
  return detectableChange(blockSd / Math.sqrt(blocks), degrees, LOOKS_WITHOUT_HISTORY.alpha);
}

/**
 * Blocks that find a change of 2 % in 80 of 100 cases.
 *
 * @returns null where that takes more than a suite can have
 */
export function blocksNeeded(blockSd: number): number | null {
  for (let blocks = MIN_COMPARISONS; blocks <= MAX_BLOCKS; blocks++) {
    if (detectableWith(blocks, blockSd) <= MATERIAL_CHANGE) return blocks;
  }
  return null;
}
