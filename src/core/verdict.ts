import type { Effect, Verdict } from "./comparison.ts";
import { tEstimate } from "./statistics.ts";

/** A change beyond this matters: `no material change` means that the interval lies inside it. */
export const MATERIAL_CHANGE = 0.02;
/** A smaller change is never called slower or faster, however sure it is. */
export const SMALLEST_CHANGE = 0.01;
/** Of every interval that is shown. */
export const CONFIDENCE = 0.95;

/**
 * Verdict on one quantity from what it differs by in each block.
 *
 * @param differences mean of log B minus mean of log A, one a block
 * @param adjust the p-value's correction for all else that is tested beside it
 * @param smallest the change that is worth a name
 */
export function judge(
  differences: readonly number[],
  { adjust = (p: number) => p, smallest = SMALLEST_CHANGE } = {},
): Effect {
  if (differences.length < 2) {
    const only = differences[0];
    return {
      verdict: "inconclusive",
      change: only === undefined ? null : Math.expm1(only),
      low: null,
      high: null,
      confidence: CONFIDENCE,
      p: null,
      blocks: differences.length,
    };
  }
  const { estimate, low, high, p: raw } = tEstimate(differences, CONFIDENCE);
  const p = Math.min(1, adjust(raw));
  const effect = { change: Math.expm1(estimate), low: Math.expm1(low), high: Math.expm1(high) };
  return {
    verdict: name(effect, p, smallest),
    ...effect,
    confidence: CONFIDENCE,
    p,
    blocks: differences.length,
  };
}

function name(
  { change, low, high }: { change: number; low: number; high: number },
  p: number,
  smallest: number,
): Verdict {
  if (p < 1 - CONFIDENCE && Math.abs(change) >= smallest) return change > 0 ? "slower" : "faster";
  const isInside = low > -MATERIAL_CHANGE && high < MATERIAL_CHANGE;
  return isInside ? "no material change" : "inconclusive";
}

/** Where the sides are not comparable there is a verdict, and no number. */
export function notComparable(blocks: number): Effect {
  return {
    verdict: "not comparable",
    change: null,
    low: null,
    high: null,
    confidence: CONFIDENCE,
    p: null,
    blocks,
  };
}
