import type { Cell, TimerComparison } from "../documents/comparison.ts";

/**
 * What a comparison proves, the strongest first: a change of the total; else a timer that got slower; else more memory;
 * else a timer that got faster. Headline, check, exit status and `--fail-on` all follow this order.
 */
export type Finding =
  | "slower"
  | "faster"
  | "slower in part"
  | "more memory"
  | "faster in part"
  /** None of these is proven. Less memory is told, but is no finding of its own. */
  | "none";

export function findingOf(cell: Pick<Cell, "effect" | "timers" | "memory">): Finding {
  const { effect, timers } = cell;
  if (effect?.verdict === "slower" || effect?.verdict === "faster") return effect.verdict;
  if (effect?.verdict === "not comparable") return "none";
  if (timers.some((timer) => timer.effect?.verdict === "slower")) return "slower in part";
  if (needsMoreMemory(cell)) return "more memory";
  return timers.some((timer) => timer.effect?.verdict === "faster") ? "faster in part" : "none";
}

/** A time or the memory is proven to be worse. */
export function isRegression(cell: Pick<Cell, "effect" | "timers" | "memory">): boolean {
  const finding = findingOf(cell);
  return finding === "slower" || finding === "slower in part" || needsMoreMemory(cell);
}

/** The peak, or the growth during the run, is proven to be higher. */
export function needsMoreMemory({ memory }: Pick<Cell, "memory">): boolean {
  return memory?.peak.verdict === "more" || memory?.growth?.verdict === "more";
}

/** Timers that are proven to have changed: the slower ones first, then those that cost or saved most. */
export function provenTimers({ timers }: Pick<Cell, "timers">): readonly TimerComparison[] {
  return timers
    .filter(({ effect }) => effect?.verdict === "slower" || effect?.verdict === "faster")
    .toSorted(
      (one, other) =>
        Number(other.effect?.verdict === "slower") - Number(one.effect?.verdict === "slower") ||
        Math.abs(secondsChanged(other)) - Math.abs(secondsChanged(one)),
    );
}

function secondsChanged({ secondsA, secondsB }: TimerComparison): number {
  return (secondsB ?? 0) - (secondsA ?? 0);
}
