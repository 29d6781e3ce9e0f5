import type { Cell, Effect, Verdict } from "../core/documents/comparison.ts";
import { formatChange, formatInterval, formatSeconds, NONE } from "../core/format/text.ts";
import { type Tone, VERDICTS } from "./text/headline.ts";

/** View of a timer. */
export interface TimerView {
  readonly cell: string;
  readonly name: string;
  /** Nesting depth; 0: outermost. */
  readonly depth: number;
  readonly secondsA: string;
  readonly secondsB: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: string;
  readonly tone: Tone;
}

/** True if the timer was called slower or faster. */
export const hasChanged = ({ tone }: TimerView): boolean => tone === "worse" || tone === "better";

/**
 * Views of a cell's timers, in the model's order.
 *
 * @param isNotComparable true if the sides are not comparable: times are shown without changes
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

/** Nesting depth. A log can name a timer as its own ancestor; then counting stops. */
function depthOf(name: string, parents: ReadonlyMap<string, string | null>): number {
  const seen = new Set([name]);
  let parent = parents.get(name);
  while (parent && !seen.has(parent)) {
    seen.add(parent);
    parent = parents.get(parent);
  }
  return seen.size - 1;
}

/** Change and interval; dashes if unknown. */
export function viewEffect(effect: Effect | null): { change: string; interval: string } {
  const { change = null, low = null, high = null } = effect ?? {};
  return {
    change: change === null ? NONE : formatChange(change),
    interval: low === null || high === null ? NONE : formatInterval(low, high),
  };
}

/** Verdict with its mark. */
export function markVerdict(verdict: Verdict): string {
  return `${VERDICTS[verdict].mark} ${verdict}`;
}
