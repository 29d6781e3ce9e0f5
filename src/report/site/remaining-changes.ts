import type { HistoryStep } from "../../core/history/named-steps.ts";
import { MIN_CHANGE } from "../../core/verdict/verdict.ts";
import type { SiteSeries } from "./site-series.ts";

/** A slow-down that later versions did not undo. */
export interface RemainingChange {
  readonly version: string;
  /** Parts of the model that carry it, largest first. */
  readonly parts: readonly string[];
  /** Where it was found, largest first. */
  readonly places: readonly { readonly one: SiteSeries; readonly step: HistoryStep }[];
}

/** Slow-downs that remain in the newest versions, grouped over workloads and machines; the largest first. */
export function remainingChanges(all: readonly SiteSeries[]): readonly RemainingChange[] {
  const groups = new Map<string, { one: SiteSeries; step: HistoryStep }[]>();
  for (const one of all) {
    for (const step of remainingSteps(one)) {
      const group = groups.get(step.version) ?? [];
      group.push({ one, step });
      groups.set(step.version, group);
    }
  }
  return [...groups.values()]
    .map((group) => group.toSorted((a, b) => b.step.change - a.step.change))
    .flatMap((places) => {
      const [first] = places;
      if (!first) return [];
      const parts = places.flatMap(({ step }) => step.timers.map(({ name }) => name));
      const { version } = first.step;
      return [{ version, parts: [...new Set(parts)], places }];
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

function sizeOf({ places: [first] }: RemainingChange): number {
  return first?.step.change ?? 0;
}

/** Steps to a slower level, if the newest level is still materially above the level before them. */
function remainingSteps({ newest }: SiteSeries): readonly HistoryStep[] {
  const levels = newest.quantities[0]?.levels ?? [];
  return newest.steps.filter(
    ({ change, at }) =>
      change > 0 && (1 + (levels.at(-1) ?? 0)) / (1 + (levels[at - 1] ?? 0)) - 1 >= MIN_CHANGE,
  );
}
