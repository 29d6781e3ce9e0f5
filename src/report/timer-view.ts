import type { Cell, Effect, Verdict } from "../core/documents/comparison.ts";
import { formatChange, formatInterval, formatSeconds, NONE } from "../core/format/text.ts";
import { type Tone, VERDICTS } from "./text/headline.ts";

/** A timer of a cell in words. */
export interface TimerView {
  readonly cell: string;
  readonly name: string;
  /** 0: the outermost. */
  readonly depth: number;
  readonly secondsA: string;
  readonly secondsB: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: string;
  readonly tone: Tone;
}

/** Slower or faster, as far as it was tested. */
export const hasChanged = ({ tone }: TimerView): boolean => tone === "worse" || tone === "better";

/**
 * The timers of a cell in words, in the model's order.
 *
 * @param isNotComparable the sides are not comparable: their times stand, and no number between them
 */
export function viewTimers(
  { timers }: Cell,
  key: string,
  isNotComparable: boolean,
): readonly TimerView[] {
  const parents = new Map(timers.map(({ name, parent }) => [name, parent]));
  return timers.map(({ name, secondsA, secondsB, effect }) => ({
    cell: key,
    name,
    depth: depthOf(name, parents),
    secondsA: secondsA === null ? NONE : formatSeconds(secondsA),
    secondsB: secondsB === null ? NONE : formatSeconds(secondsB),
    ...viewEffect(effect),
    ...(effect || isNotComparable || !secondsA || secondsB === null
      ? {}
      : { change: formatChange(secondsB / secondsA - 1) }),
    verdict: effect ? markVerdict(effect.verdict) : "not tested",
    tone: effect ? VERDICTS[effect.verdict].tone : "neutral",
  }));
}

/** Steps up to the outermost timer; a log can name a timer as its own ancestor, and then the way ends there. */
function depthOf(name: string, parents: ReadonlyMap<string, string | null>): number {
  const seen = new Set([name]);
  let parent = parents.get(name);
  while (parent && !seen.has(parent)) {
    seen.add(parent);
    parent = parents.get(parent);
  }
  return seen.size - 1;
}

/** A change and its interval; dashes where there is none. */
export function viewEffect(effect: Effect | null): { change: string; interval: string } {
  const { change = null, low = null, high = null } = effect ?? {};
  return {
    change: change === null ? NONE : formatChange(change),
    interval: low === null || high === null ? NONE : formatInterval(low, high),
  };
}

/** A verdict with its mark before it. */
export function markVerdict(verdict: Verdict): string {
  return `${VERDICTS[verdict].mark} ${verdict}`;
}
