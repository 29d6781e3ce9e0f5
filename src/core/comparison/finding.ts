import type { Cell, TimerComparison } from "../documents/comparison.ts";

/**
 * What a comparison proves, the strongest first: a change of the total; else a timer that got slower; else one that
 * got faster. Headline, check, exit status and `--fail-on` all follow this order.
 */
export type Finding =
  | "slower"
  | "faster"
  | "slower in part"
  | "faster in part"
  /** Neither the total nor a timer is proven to have changed. */
  | "none";

export function findingOf({ effect, timers }: Pick<Cell, "effect" | "timers">): Finding {
  if (effect?.verdict === "slower" || effect?.verdict === "faster") return effect.verdict;
  if (effect?.verdict === "not comparable") return "none";
  if (timers.some((timer) => timer.effect?.verdict === "slower")) return "slower in part";
  return timers.some((timer) => timer.effect?.verdict === "faster") ? "faster in part" : "none";
}

export function isSlowdown(finding: Finding): boolean {
  return finding === "slower" || finding === "slower in part";
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
