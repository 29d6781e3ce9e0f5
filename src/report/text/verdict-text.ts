import { MIN_TIMER_CHANGE } from "../../core/comparison/compare-timers.ts";
import type { TimerComparison, Verdict } from "../../core/documents/comparison.ts";
import { type Tone, VERDICTS } from "./headline.ts";

/** Verdict with its mark. */
export function markVerdict(verdict: Verdict): string {
  return `${VERDICTS[verdict].mark} ${verdict}`;
}

/**
 * Verdict of a timer in a table. Only findings stand out. The text agrees with the interval: no
 * change is seen where it contains 0.
 */
export function timerVerdict({
  effect,
  isWatched,
  ranks,
}: Pick<TimerComparison, "effect" | "isWatched" | "ranks">): {
  readonly verdict: string;
  readonly tone: Tone;
  readonly isFinding: boolean;
} {
  const quiet = (verdict: string) => ({ verdict, tone: "neutral" as const, isFinding: false });
  if (!effect) return quiet("not tested");
  const { verdict, low, high } = effect;
  const { tone } = VERDICTS[verdict];
  const isFinding = verdict === "slower" || verdict === "faster";
  if (isFinding || verdict === "not comparable") {
    const part = isFinding && ranks?.cause === "imbalance" ? " (imbalance)" : "";
    return { verdict: markVerdict(verdict) + part, tone, isFinding };
  }
  if (isWatched) return { verdict: "? on the watch list", tone: "open", isFinding };
  const hasZero = low === null || high === null || (low <= 0 && high >= 0);
  return quiet(hasZero ? "no change seen" : `below ${MIN_TIMER_CHANGE * 100} %`);
}
